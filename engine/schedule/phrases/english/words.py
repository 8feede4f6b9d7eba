"""The English words for numbers, units, weekdays, months and parts of the day, and how numbers are read."""

from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import Final, TypeVar

from engine.schedule.phrases.pieces import PartName, Unit

_T = TypeVar("_T")
Tokens = Sequence[str]


def _table(rows: Mapping[_T, str]) -> Mapping[str, _T]:
    return MappingProxyType({word: value for value, words in rows.items() for word in words.split()})


ONES: Final = _table({
    0: "zero", 1: "one", 2: "two", 3: "three", 4: "four", 5: "five", 6: "six", 7: "seven", 8: "eight",
    9: "nine",
    10: "ten", 11: "eleven", 12: "twelve", 13: "thirteen", 14: "fourteen", 15: "fifteen", 16: "sixteen",
    17: "seventeen", 18: "eighteen", 19: "nineteen",
})  # fmt: skip
TENS: Final = _table({
    20: "twenty", 30: "thirty", 40: "forty fourty", 50: "fifty", 60: "sixty", 70: "seventy", 80: "eighty",
    90: "ninety",
})  # fmt: skip
SCALES: Final = _table({1000: "thousand", 10**6: "million", 10**9: "billion"})
ORDINALS: Final = _table({
    1: "first", 2: "second", 3: "third", 4: "fourth", 5: "fifth", 6: "sixth", 7: "seventh", 8: "eighth",
    9: "ninth",
    10: "tenth", 11: "eleventh", 12: "twelfth", 13: "thirteenth", 14: "fourteenth", 15: "fifteenth",
    16: "sixteenth",
    17: "seventeenth", 18: "eighteenth", 19: "nineteenth", 20: "twentieth", 30: "thirtieth",
})  # fmt: skip
UNITS: Final[Mapping[str, Unit]] = _table({
    "second": "second seconds sec secs s",
    "minute": "minute minutes min mins m",
    "hour": "hour hours hr hrs h",
    "day": "day days d",
    "week": "week weeks wk wks w",
    "month": "month months",
    "year": "year years yr yrs",
})  # fmt: skip
WEEKDAYS: Final = _table({
    0: "monday mon", 1: "tuesday tue tues", 2: "wednesday wed weds", 3: "thursday thu thur thurs",
    4: "friday fri",
    5: "saturday sat", 6: "sunday sun",
})  # fmt: skip
WEEKDAY_PLURALS: Final = _table({
    0: "mondays", 1: "tuesdays", 2: "wednesdays", 3: "thursdays", 4: "fridays", 5: "saturdays", 6: "sundays",
})  # fmt: skip
MONTHS: Final = _table({
    1: "january jan", 2: "february feb", 3: "march mar", 4: "april apr", 5: "may", 6: "june jun",
    7: "july jul",
    8: "august aug", 9: "september sep sept", 10: "october oct", 11: "november nov", 12: "december dec",
})  # fmt: skip
PARTS: Final[Mapping[str, PartName]] = _table({
    "morning": "morning", "afternoon": "afternoon", "evening": "evening", "night": "night",
})  # fmt: skip
TOMORROW: Final = "tomorrow"

MOST: Final = 10**12
"""Numbers are cut off here: far beyond every time there is, and cheap to reckon with."""


def word(tokens: Tokens, at: int) -> str:
    """Return the token at a place, an empty one beyond the end."""
    return tokens[at] if 0 <= at < len(tokens) else ""


def says(tokens: Tokens, at: int, phrase: str) -> bool:
    """Say whether these words stand at this place."""
    words = phrase.split()
    return list(tokens[at : at + len(words)]) == words


def unit_at(tokens: Tokens, at: int) -> Unit | None:
    """Return the unit of time named at a place."""
    return UNITS.get(word(tokens, at).removesuffix("'s").removesuffix("'"))


def read_number(tokens: Tokens, at: int) -> tuple[int, int] | None:
    """Read a whole number in digits or words, and where it ends."""
    here = word(tokens, at)
    if here[:1].isdigit():
        if not here.isdigit() and "e" not in here:
            return None
        value, end = _digits(here), at + 1
    elif here == "a" and (word(tokens, at + 1) == "hundred" or word(tokens, at + 1) in SCALES):
        value, end = 1, at + 1
    else:
        small = _under_hundred(tokens, at)
        if small is None:
            return None
        value, end = small
    if word(tokens, end) == "hundred":
        value, end = value * 100, end + 1
        rest = _under_hundred(tokens, end + 1 if word(tokens, end) == "and" else end)
        # "a hundred and twenty" is one number, "a hundred and one thirty" is none of ours.
        if rest is not None:
            value, end = value + rest[0], rest[1]
    while word(tokens, end) in SCALES:
        value, end = value * SCALES[tokens[end]], end + 1
    return min(value, MOST), end


def read_ordinal(tokens: Tokens, at: int) -> tuple[int, int] | None:
    """Read "14th" or "twenty-first" and where it ends."""
    here, following = word(tokens, at), word(tokens, at + 1)
    if here.isdigit() and following in {"st", "nd", "rd", "th"}:
        return _digits(here), at + 2
    if here in ORDINALS:
        return ORDINALS[here], at + 1
    if here in TENS and ORDINALS.get(following, 10) < 10:
        return TENS[here] + ORDINALS[following], at + 2
    return None


def _digits(here: str) -> int:
    mantissa, _, exponent = here.partition("e")
    if len(exponent) > 2 or len(mantissa) > 12:
        return MOST
    scale: int = 10 ** min(int(exponent or 0), 12)
    return min(MOST, int(mantissa) * scale)


def _under_hundred(tokens: Tokens, at: int) -> tuple[int, int] | None:
    here = word(tokens, at)
    if here in TENS:
        tens, following = TENS[here], ONES.get(word(tokens, at + 1), 0)
        return (tens + following, at + 2) if 0 < following < 10 else (tens, at + 1)
    return (ONES[here], at + 1) if here in ONES else None
