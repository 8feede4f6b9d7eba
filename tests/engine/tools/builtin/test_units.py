"""Units: names people use, sentences that come back, refusals that name both kinds."""

import math

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from engine.core.tools import RetryWithCorrection, ToolContext, ToolFailed
from engine.tools.builtin.unit_names import KINDS, unit_names
from engine.tools.builtin.units import UnitConverter, show_measure, units_tool
from engine.tools.toolset import FunctionToolset

CONVERTER = UnitConverter()
"""Shared by the tests: pint takes a third of a second to load."""


@pytest.mark.parametrize(
    ("value", "from_unit", "to_unit", "answer"),
    [
        ("5", "miles", "km", "5 miles = 8.05 km"),
        ("5", "Miles", "kilometres", "5 miles = 8.05 km"),
        ("1", "mile", "m", "1 mile = 1609.34 m"),
        ("72", "inches", "cm", "72 inches = 182.88 cm"),
        ("100", "F", "C", "100 °F = 37.78 °C"),
        ("100", "degrees fahrenheit", "°C", "100 °F = 37.78 °C"),
        ("37", "c", "f", "37 °C = 98.6 °F"),
        ("minus 40", "celsius", "fahrenheit", "-40 °C = -40 °F"),
        ("0", "K", "C", "0 K = -273.15 °C"),
        ("3,5", "kg", "lbs", "3.5 kg = 7.72 pounds"),
        ("1/2", "cup", "ml", "0.5 cups = 118.29 ml"),
        ("1 1/2", "cups", "ml", "1.5 cups = 354.88 ml"),
        ("twelve", "stone", "kg", "12 stone = 76.2 kg"),
        ("1,000", "ml", "l", "1000 ml = 1 litre"),
        ("2", "tbsp", "tsp", "2 tablespoons = 6 teaspoons"),
        ("8", "fl oz", "ml", "8 fl oz = 236.59 ml"),
        ("100", "km/h", "mph", "100 km/h = 62.14 mph"),
        ("500", "square feet", "sq m", "500 square feet = 46.45 sq m"),
        ("3", "cubic meters", "liters", "3 cubic meters = 3000 litres"),
        ("1", "MB", "MiB", "1 MB = 0.9537 MiB"),
        ("1", "GiB", "bytes", "1 GiB = 1073741824 bytes"),
        ("100", "Mbps", "MB/s", "100 Mbit/s = 12.5 MB/s"),
        ("2", "metric tons", "kg", "2 tonnes = 2000 kg"),
        ("5'11\"", "feet", "cm", "5'11\" = 180.34 cm"),
        ("5 feet 11 inches", "feet", "cm", "5 feet 11 inches = 180.34 cm"),
        ("5 miles", "miles", "km", "5 miles = 8.05 km"),
        ("180", "cm", "feet and inches", "180 cm = 5 feet 10.87 inches"),
        ("182.8799", "cm", "feet and inches", "182.8799 cm = 6 feet 0 inches"),
        ("90", "minutes", "hours and minutes", "90 minutes = 1 hour 30 minutes"),
        ("30", "mpg", "l/100km", "30 US mpg = 7.84 l/100 km"),
        ("5", "grams per litre", "kg/m3", "5 grams per litre = 5 kg/m3"),
        ("9.81", "m/s^2", "ft/s^2", "9.81 m/s^2 = 32.19 ft/s^2"),
        ("0.001", "mm", "inches", "0.001 mm = 0.00003937 inches"),
        ("1", "fortnight", "days", "1 fortnight = 14 days"),
        ("1", "fathom", "m", "1 fathom = 1.83 m"),
        ("a", "mile", "feet", "1 mile = 5280 feet"),
        ("an", "hour", "minutes", "1 hour = 60 minutes"),
        ("half a", "litre", "ml", "0.5 litres = 500 ml"),
        ("half a litre", "litre", "ml", "0.5 litres = 500 ml"),
        ("three quarters of a", "cup", "ml", "0.75 cups = 177.44 ml"),
        ("two and a half", "cups", "ml", "2.5 cups = 591.47 ml"),
        ("a third of a", "mile", "m", "0.3333 miles = 536.45 m"),
        ("a", "dozen inches", "feet", "12 inches = 1 foot"),
        ("a couple of", "miles", "km", "2 miles = 3.22 km"),
        ("about 5", "miles", "km please", "5 miles = 8.05 km"),
        ("5 foot 11", "feet", "cm", "5 foot 11 = 180.34 cm"),
        ("five foot eleven", "feet", "cm", "5 foot 11 = 180.34 cm"),
        ("5", "foot 11", "cm", "5 foot 11 = 180.34 cm"),
        ("5’11”", "feet", "cm", "5'11\" = 180.34 cm"),
        ("12 stone 5", "stone", "kg", "12 stone 5 = 78.47 kg"),
        ("180", "cm", "feet", "180 cm = 5.91 feet (5 ft 10.9 in)"),
        ("180", "cm", "ft in", "180 cm = 5 feet 10.87 inches"),
        ("72 degrees", "fahrenheit", "celsius", "72 °F = 22.22 °C"),
        ("72 F", "F", "C", "72 °F = 22.22 °C"),
        ("72°", "F", "°C", "72 °F = 22.22 °C"),
        ("72", "degrees", "celsius", "72 °F = 22.22 °C"),
        ("20", "degrees celcius", "farenheit", "20 °C = 68 °F"),
        ("100", "killos", "pounds", "100 kg = 220.46 pounds"),
        ("10", "mtrs", "feets", "10 m = 32.81 feet"),
        ("100", "kms an hour", "mph", "100 km/h = 62.14 mph"),
        ("60", "mph", "kmh", "60 mph = 96.56 km/h"),
        ("8", "oz", "g", "8 ounces = 226.8 g"),
        ("8", "oz", "ml", "8 fl oz = 236.59 ml"),
        ("2", "cups", "ounces", "2 cups = 16 fl oz"),
        ("8", "oz of milk", "ml", "8 fl oz = 236.59 ml"),
        ("5", "gallons", "litres", "5 US gallons = 18.93 litres"),
        ("5", "uk gallons", "litres", "5 imperial gallons = 22.73 litres"),
        ("500", "mb", "gb", "500 MB = 0.5 GB (mb and gb read as bytes, not bits)"),
        ("8", "Mb", "MB", "8 Mbit = 1 MB (Mb read as bits, not bytes)"),
        ("8", "megabits", "megabytes", "8 Mbit = 1 MB"),
        ("10k", "k", "miles", "10 km = 6.21 miles"),
        ("90", "m", "hours", "90 minutes = 1.5 hours"),
    ],
)
def test_a_conversion_is_one_sentence(value: str, from_unit: str, to_unit: str, answer: str) -> None:
    assert CONVERTER.convert(value, from_unit, to_unit).text == answer


@pytest.mark.parametrize(
    ("value", "from_unit", "to_unit", "reason"),
    [
        ("5", "km", "kg", "I can't convert km to kg: km measures length, kg measures mass."),
        ("2", "cups", "grams", "depends on what you measure"),
        ("5", "km", "celsius", "°C measures temperature"),
        ("10", "MB", "degrees", "amount of data, degrees measure an angle"),
        ("-500", "C", "F", "colder than absolute zero"),
        ("100", "usd", "eur", "search the web for “100 usd in eur”"),
        ("100", "dollars", "pounds", "Exchange rates"),
        ("1e300", "km", "nm", "too large"),
        ("0", "mpg", "l/100km", "can't be told"),
    ],
)
def test_what_cannot_be_converted_is_said_in_words(value: str, from_unit: str, to_unit: str, reason: str) -> None:
    with pytest.raises(ToolFailed) as refusal:
        CONVERTER.convert(value, from_unit, to_unit)
    assert reason in str(refusal.value)


@pytest.mark.parametrize(
    ("value", "from_unit", "to_unit", "reason"),
    [
        ("5", "kilomters", "miles", "did you mean “kilometers”?"),
        ("5", "xyzzy", "miles", "use a common name"),
        ("5", "", "miles", "A unit is missing"),
        ("many", "km", "miles", "not a number"),
        ("", "km", "miles", "not a number"),
        ("$5", "km", "miles", "not a number"),
        ("1.250,50", "km", "miles", "1.250,50"),
        ("3", "litters", "gallons", "did you mean “liters”?"),
        ("1", "m**9**9**9", "km", "don't know the unit"),
        ("1", "NAN", "km", "don't know the unit"),
        ("1", "m^2^2^2^2", "km", "don't know the unit"),
        ("5 feet 3 kg", "feet", "cm", "different kinds"),
        ("1", "m" * 100, "km", "too long"),
    ],
)
def test_what_is_not_understood_asks_for_another_wording(value: str, from_unit: str, to_unit: str, reason: str) -> None:
    with pytest.raises(RetryWithCorrection) as refusal:
        CONVERTER.convert(value, from_unit, to_unit)
    assert reason in str(refusal.value)


def test_every_name_in_the_table_is_understood_and_has_a_kind() -> None:
    kinds = {name: CONVERTER._kind(CONVERTER.unit(name)) for name in unit_names() if name.strip(" .")}
    assert set(kinds.values()) <= set(KINDS)


@given(feet=st.integers(1, 8), inches=st.integers(0, 11), unit=st.sampled_from(["foot", "ft", "feet", "'"]))
@settings(deadline=None, max_examples=30)
def test_heights_mean_the_same_however_they_are_said(feet: int, inches: int, unit: str) -> None:
    said = [
        CONVERTER.convert(f"{feet} {unit} {inches}", "feet", "cm"),
        CONVERTER.convert(str(feet), f"{unit} {inches}", "cm"),
        CONVERTER.convert(f"{ONES[feet]} foot {ONES[inches]}", "feet", "cm"),
        CONVERTER.convert(f"{feet}'{inches}\"", "feet", "cm"),
        CONVERTER.convert(str(feet * 12 + inches), "inches", "cm"),
    ]
    results = [result.data["results"][0] for result in said if result.data is not None]
    assert results == pytest.approx([results[-1]] * 5)


@pytest.mark.parametrize("value", ["72", "72 F", "72°F", "72 degrees", "72 degrees fahrenheit", "seventy two", "72°"])
@pytest.mark.parametrize("from_unit", ["F", "fahrenheit", "degrees fahrenheit", "°F", "farenheit", "degrees", "deg F"])
@pytest.mark.parametrize("to_unit", ["C", "celsius", "°C", "degrees celsius", "celcius", "centigrade"])
def test_a_temperature_means_the_same_however_it_is_said(value: str, from_unit: str, to_unit: str) -> None:
    assert CONVERTER.convert(value, from_unit, to_unit).text == "72 °F = 22.22 °C"


ONES = "zero one two three four five six seven eight nine ten eleven".split()
UNITS = st.sampled_from(sorted(unit_names())) | st.text(max_size=20) | st.sampled_from(["m/s/s", "kg m", "square", "/"])
VALUES = (
    st.floats().map(str)
    | st.text(max_size=12)
    | st.sampled_from(["5'11", "6 ft 2", "5 %", "9^9^9", "1e99", "a", "half a", "five foot", "10k"])
)


@given(value=VALUES, from_unit=UNITS, to_unit=UNITS)
@settings(deadline=None)
def test_no_text_brings_up_anything_but_a_result_or_a_sentence(value: str, from_unit: str, to_unit: str) -> None:
    try:
        assert "=" in CONVERTER.convert(value, from_unit, to_unit).text
    except (ToolFailed, RetryWithCorrection) as refusal:
        assert len(str(refusal)) > 10


@given(st.floats(min_value=-1e14, max_value=1e14))
def test_a_shown_measure_is_close_to_the_value(number: float) -> None:
    assert math.isclose(float(show_measure(number).replace(" × 10^", "e")), number, rel_tol=1e-3, abs_tol=0.005)


async def test_the_tool_converts_off_the_loop(context: ToolContext) -> None:
    toolset = FunctionToolset([units_tool()])
    result = await toolset.call("convert_units", {"value": 5, "from_unit": "miles", "to_unit": "km"}, context)
    assert result.text == "5 miles = 8.05 km"
    assert result.data is not None
    assert result.data["results"] == pytest.approx([8.04672])


def test_a_unit_into_itself_is_asked_about() -> None:
    with pytest.raises(ToolFailed, match="Both units are cups"):
        CONVERTER.convert("1", "cups", "cups")
