"""How people word a measure: `a mile`, `five foot eleven`, `72 degrees`, `celcius`; and what `oz` means beside `ml`.

Only text goes in and out; what a unit is, `unit_names` and `units` know.
"""

import re
from collections.abc import Mapping
from types import MappingProxyType

from engine.tools.builtin.spoken_numbers import read_words

_QUOTES = str.maketrans({"’": "'", "‘": "'", "′": "'", "”": '"', "“": '"', "″": '"'})
_DEGREES_AFTER = re.compile(r"(?<=[0-9a-z]) ?(?:degrees?|deg|°)$", re.IGNORECASE)
_OF_A = re.compile(r"^(?:of )?(?:an?|the|one)(?= |$)|^of ", re.IGNORECASE)
_OF_A_AFTER = re.compile(r" (?:of )?(?:an?|the)$| of$", re.IGNORECASE)
_COUPLE = re.compile(r"\ba couple(?: of)?\b|\ba pair of\b", re.IGNORECASE)
_FILLERS = re.compile(r"\b(?:about|around|roughly|approximately|exactly|approx)\b|[?!]+$", re.IGNORECASE)
_AFTERWORDS = re.compile(r"(?: please| then| exactly| instead| too)+$|[?!]+$", re.IGNORECASE)
_SCALE_BEFORE = re.compile(r"^(?P<scale>dozen|hundred|thousand|million|billion|trillion|lakh|crore) (?P<unit>.+)$")
_SMALLER_AFTER = re.compile(r"""^(?:foot|feet|ft|'|stone|st|metres?|meters?|m) ?(?:[0-9]|[a-z]+(?:[ -][a-z]+)?$)""")
_SUBSTANCE = re.compile(r"^(?P<unit>.+?) of [a-z ]+$", re.IGNORECASE)
_FEET_INCHES = re.compile(r"^(?:feet|foot|ft)[ ,/+]+(?:inches|inch|in)$", re.IGNORECASE)
_MISSPELT: Mapping[str, str] = MappingProxyType(
    {
        wrong: right
        for right, many in {
            "celsius": "celcius celsuis celcuis celsious celcious celius selsius centegrade centigrades",
            "fahrenheit": "farenheit fahrenhiet fahrenheight farenheight farhenheit ferenheit farenhite fahrenheits "
            "fahernheit farenhiet farheneit",
            "kilos": "killos killo kiloes",
            "kilometres": "kilometeres kilometrs killometres killometers kilometters",
            "metres": "mtrs mtr metrs meteres",
            "inches": "inchs inchess inche",
            "feet": "feets foots",
            "pounds": "punds poundes lbss",
            "ounces": "onces ounzes",
            "gallons": "galons gallens",
            "litres": "liteers litrs",
            "tablespoons": "tabelspoons tablespons tblsp tblspn tbsn",
            "teaspoons": "teespoons teaspons",
            "grams": "gramms grammes",
            "miles": "mile's",
            "degrees": "degress degreese",
        }.items()
        for wrong in many.split()
    }
)
_WORD = re.compile(r"[A-Za-z']+")

_MEANT: Mapping[tuple[str, str], str] = MappingProxyType(
    {("degree", "degC"): "fahrenheit", ("degree", "degF"): "celsius"}
    | {("ounce", "volume"): "fl oz", ("kelvin", "length"): "km", ("kelvin", "mass"): "kg"}
    | {("meter", "time"): "minutes", ("degC", "volume"): "cups"}
)
"""What a unit stands for beside one of another kind: ounces are fluid ounces beside litres."""
_SHORT = frozenset({"k", "m", "c"})
_NEEDS_SHORT = frozenset({"kelvin", "meter", "degC"})

READ_AS: Mapping[str, str] = MappingProxyType(
    dict.fromkeys(["kb", "mb", "gb", "tb"], "bytes, not bits")
    | dict.fromkeys(["Kb", "Mb", "Gb"], "bits, not bytes")
    | dict.fromkeys(["kbps", "mbps", "gbps", "kb/s", "Mb/s", "Gb/s"], "bits, not bytes")
    | {"mb/s": "bytes, not bits"}
)
"""Names whose case people do not mind, with what they were taken for."""


def tidy_value(value: str) -> str:
    """Return a value with digits for spelled numbers and nothing around it that is not part of a measure."""
    text = " ".join(_FILLERS.sub(" ", value.translate(_QUOTES)).split()).strip(" ,;")
    text = _COUPLE.sub("2", text)
    if text.lower() in ("a", "an", "one"):
        return "1"
    return _OF_A_AFTER.sub("", _DEGREES_AFTER.sub("", text))


def spelled_to_digits(text: str) -> str:
    """Return a measure such as `five foot eleven` or `half a litre` with its numbers in digits."""
    words = text.replace("-", " ").split()
    digits: list[str] = []
    at = 0
    while at < len(words):
        number = read_words([word.lower() for word in words[at:]])
        if number is None:
            digits.append("1" if at == 0 and words[at].lower() in ("a", "an") else words[at])
            at += 1
            continue
        value, taken = number
        whole, rest = divmod(value.numerator, value.denominator)
        digits.append(f"{whole} {rest}/{value.denominator}" if rest else str(whole))
        at += taken
    return " ".join(digits)


def tidy_unit(name: str) -> str:
    """Return the name of a unit without the words around it, common misspellings set right."""
    text = " ".join(name.translate(_QUOTES).split()).strip(" .,;")
    text = _AFTERWORDS.sub("", text)
    if len(text.split()) > 1:
        text = _OF_A.sub("", text).strip()
    text = _WORD.sub(lambda match: _MISSPELT.get(match[0].lower(), match[0]), text)
    return "feet and inches" if _FEET_INCHES.match(text) else text


def without_substance(name: str) -> str | None:
    """Return `cups` for `cups of flour`; None where no substance is named."""
    match = _SUBSTANCE.match(name)
    return match["unit"] if match else None


def regroup(value: str, unit: str) -> tuple[str, str]:
    """Move what belongs to the number from the unit to the value: `a` `dozen miles`, `5` `foot 11`."""
    lower = unit.lower()
    if lower and value.lower().endswith(lower) and re.search(r"[0-9] ?$", value[: -len(lower)]):
        return value[: -len(lower)], unit
    if match := _SCALE_BEFORE.match(lower):
        return f"{value} {match['scale']}", unit[len(match["scale"]) + 1 :]
    if _SMALLER_AFTER.match(lower) and re.search(
        r"[0-9]|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven)\b", lower
    ):
        return spelled_to_digits(f"{value} {unit}"), unit.split()[0]
    return value, unit


def meant_beside(pint: str, written: str, other: str) -> str | None:
    """Return the name of what was meant by a unit, given the kind or the scale of the other; None if nothing else."""
    if pint in _NEEDS_SHORT and written.lower() not in _SHORT:
        return None
    return _MEANT.get((pint, other))
