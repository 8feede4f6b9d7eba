"""What the built-in tools take for a sum, a measure, an address, a loudness and a place, and what not."""

import pytest

from engine.llm.providers.llama_cpp.recognised import recognised
from engine.tools.builtin import builtin_toolset
from tests.engine.tools.builtin.conftest import RecordingPlatform

RECOGNISERS = {
    (spec.name, argument): recogniser
    for spec in builtin_toolset(RecordingPlatform(), lambda: "").list_tools()
    for argument, recogniser in spec.recognisers.items()
}
SUM, URL = ("calculate", "expression"), ("open_url", "url")
VALUE, FROM, TO = (("convert_units", each) for each in ("value", "from_unit", "to_unit"))
LEVEL, PLACE = ("set_volume", "level"), ("time_now", "place")


@pytest.mark.parametrize(
    ("argument", "message", "value"),
    [
        (SUM, "WHATS 99 TIMES 3", "99 TIMES 3"),
        (SUM, "The bill's 86.40 and there are four of us, what's 86.40 divided by 4?", "86.40 divided by 4"),
        (SUM, "45*12", "45*12"),
        (SUM, "what is 18% of 240 please", "18% of 240"),
        (SUM, "what's the square root of 144", "square root of 144"),
        (SUM, "divide 5 by 0", "divide 5 by 0"),
        (SUM, "nestor whats five plus six", "five plus six"),
        (VALUE, "what's 5 kg in pounds", "5"),
        (VALUE, "how tall is 5 foot 11 in cm", "5 foot 11"),
        (VALUE, "convert 2 and a half miles to km", "2 and a half"),
        (VALUE, "how many cups in a litre", "a"),
        (FROM, "what's 5 kg in pounds", "kg"),
        (FROM, "100 square feet in square metres", "square feet"),
        (FROM, "60 miles per hour in km/h", "miles per hour"),
        (FROM, "3 furlongs in m", "furlongs"),
        (TO, "100 square feet in square metres", "square metres"),
        (TO, "60 miles per hour in km/h", "km/h"),
        (URL, "kindly open the irctc.co.in site for me", "irctc.co.in"),
        (URL, "open en.wikipedia.org/wiki/Foo_(bar) please", "en.wikipedia.org/wiki/Foo_(bar)"),
        (LEVEL, "set the volume to 45 percent please", "45 percent"),
        (LEVEL, "make it louder", "louder"),
        (LEVEL, "mute", "mute"),
        (PLACE, "what time is it in São Paulo?", "São Paulo"),
        (PLACE, "time in New York now", "New York"),
        (PLACE, "what time is it in the US", "the US"),
    ],
)
def test_a_value_is_found_among_other_words(argument: tuple[str, str], message: str, value: str) -> None:
    assert value in recognised(message, RECOGNISERS[argument])


@pytest.mark.parametrize(
    ("argument", "text"),
    [
        (SUM, "86.40 and there are four of us"),
        (SUM, "500 g of cheese and six eggs"),
        (SUM, "2 people"),
        (SUM, "7"),
        (SUM, "and 3"),
        (VALUE, "5 kg in"),
        (VALUE, "20 degrees"),
        (VALUE, "miles"),
        (FROM, "kg in"),
        (FROM, "kg of flour and 500 ml"),
        (FROM, "miles are in 10"),
        (TO, "km please"),
        (TO, "in km"),
        (URL, "site for me"),
        (URL, "the irctc.co.in"),
        (URL, "reddit"),
        (LEVEL, "45 percent please"),
        (LEVEL, "music"),
        (PLACE, "WHATS 99 TIMES 3"),
        (PLACE, "Paris, please"),
        (PLACE, "Atlantis"),
    ],
)
def test_a_word_too_many_makes_it_none(argument: tuple[str, str], text: str) -> None:
    assert not RECOGNISERS[argument].accepts(text)
