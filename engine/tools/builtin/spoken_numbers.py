"""Numbers as people write and say them: `1,200.5`, `3,5`, `½`, `two hundred and five`, `one and a half`; and back."""

import re
import unicodedata
from collections.abc import Mapping, Sequence
from decimal import Decimal, localcontext
from fractions import Fraction
from types import MappingProxyType

MAX_DIGITS = 300
"""Longest number that is read; nobody types a longer one on purpose."""

NUMERAL = re.compile(r"(?:[0-9]{1,3}(?:,[0-9]{3})+(?![0-9])|[0-9]+)(?:\.[0-9]+)?|\.[0-9]+")
"""A written number, thousands separated by commas or not."""
EXPONENT = re.compile(r"[eE][+-]?[0-9]{1,4}(?![0-9a-zA-Z])")
DECIMAL_COMMA = re.compile(r"[0-9]+,[0-9]+(?![0-9,])")

_UP_TO_NINETEEN = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen"
)
_TENS_WORDS = "twenty thirty forty fifty sixty seventy eighty ninety"
_SMALL = {word: value for value, word in enumerate(_UP_TO_NINETEEN.split())} | {"oh": 0, "nought": 0, "naught": 0}
_TENS = {word: value * 10 for value, word in enumerate(_TENS_WORDS.split(), start=2)} | {"fourty": 40}
_SCALES = {
    "thousand": 10**3,
    "million": 10**6,
    "billion": 10**9,
    "trillion": 10**12,
    "thousands": 10**3,
    "millions": 10**6,
    "billions": 10**9,
    "k": 10**3,
    "mn": 10**6,
    "bn": 10**9,
    "lakh": 10**5,
    "lakhs": 10**5,
    "crore": 10**7,
    "crores": 10**7,
}
_GROUPS = {"hundred": 100, "hundreds": 100, "dozen": 12, "dozens": 12}
_BARE = frozenset({"hundred", "thousand", "million", "billion", "dozen", "lakh", "crore"})
"""Words that stand for one of them where nothing goes before, as in `hundred and ten`."""
_PARTS = {
    "half": 2,
    "halves": 2,
    "third": 3,
    "quarter": 4,
    "fourth": 4,
    "fifth": 5,
    "sixth": 6,
    "seventh": 7,
    "eighth": 8,
    "ninth": 9,
    "tenth": 10,
    "twentieth": 20,
    "hundredth": 100,
    "thousandth": 1000,
}
ORDINALS: Mapping[str, int] = MappingProxyType(
    {
        word: value
        for value, word in enumerate(
            "second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth".split(), start=2
        )
    }
)
"""Words for the how-manieth, as in `to the fifth` and `fourth root`."""
NUMBER_WORDS = frozenset([*_SMALL, *_TENS, *_SCALES, *_GROUPS, *_PARTS, *(f"{part}s" for part in _PARTS)])
"""Every word a spelled number can hold, apart from `a` and `and`."""


def parse_numeral(text: str) -> Fraction | None:
    """Return the value of a written number such as `1,200.5`, `3,5` or `2.5e3`; None if it is not one."""
    if len(text) > MAX_DIGITS:
        return None
    for pattern in (NUMERAL, DECIMAL_COMMA):
        match = pattern.match(text)
        if match is None:
            continue
        rest = text[match.end() :]
        if rest and not EXPONENT.fullmatch(rest):
            continue
        digits = match[0].replace(",", "" if pattern is NUMERAL else ".")
        return Fraction(digits + rest)
    return None


def vulgar_fraction(character: str) -> Fraction | None:
    """Return what a character such as `½` is worth; None if it is not a fraction."""
    if unicodedata.category(character) != "No" or "fraction" not in unicodedata.name(character, "").lower():
        return None
    value = Fraction(unicodedata.numeric(character)).limit_denominator(1000)
    return value if value.denominator > 1 else None


def read_words(words: Sequence[str], start: int = 0) -> tuple[Fraction, int] | None:
    """Return the number spelled at `words[start:]` and how many words it took; None where there is none."""
    whole = _read_whole(words, start)
    if whole is None:
        return _read_scaled_part(words, start)
    value, taken = whole
    position = start + taken
    denominator = _denominator(words, position)
    if denominator is not None and value.denominator == 1 and not _spoken_round(words[position - 1]):
        return value / denominator, taken + 1
    return add_part(value, words, position, taken)


def add_part(value: Fraction, words: Sequence[str], position: int, taken: int = 0) -> tuple[Fraction, int]:
    """Add a following `and a half`, `and two thirds` or `and a half million` to a number that was read."""
    if _word(words, position) == "and":
        part = _read_parts(words, position + 1)
        if part is not None and _word(words, position + 1 + part[1]) != "of":
            factor, scales = read_scale(words, position + 1 + part[1])
            return (value + part[0]) * factor, taken + 1 + part[1] + scales
    return value, taken


def read_scale(words: Sequence[str], position: int) -> tuple[int, int]:
    """Return what the scale words after a numeral (`million`, `dozen`) multiply by, and how many there are."""
    factor, taken = 1, 0
    while taken < 2:
        word = _word(words, position + taken)
        scale = _SCALES.get(word) or _GROUPS.get(word)
        if scale is None:
            break
        factor, taken = factor * scale, taken + 1
    return factor, taken


def _read_whole(words: Sequence[str], start: int) -> tuple[Fraction, int] | None:
    total, group, position = 0, 0, start
    limit, group_has_hundred, ones_done, tens_done = 10**15, False, False, False
    if _word(words, position) in ("a", "an") and (
        _word(words, position + 1) in _SCALES or _word(words, position + 1) in _GROUPS
    ):
        group, position, ones_done = 1, position + 1, True
    elif _word(words, position) in _BARE:
        group, ones_done = 1, True
    while True:
        word = _word(words, position)
        if word in _SMALL and not ones_done and not (tens_done and not 1 <= _SMALL[word] <= 9):
            group, ones_done = group + _SMALL[word], True
        elif word in _TENS and not tens_done and not ones_done:
            group, tens_done = group + _TENS[word], True
        elif word in _GROUPS and not group_has_hundred and 0 < group < 100:
            group, group_has_hundred = group * _GROUPS[word], True
            ones_done = tens_done = False
        elif word in _SCALES and group and _SCALES[word] < limit:
            limit = _SCALES[word]
            total, group = total + group * limit, 0
            group_has_hundred = ones_done = tens_done = False
        elif word == "and" and position > start and words[position - 1] in {*_SCALES, *_GROUPS}:
            following = _word(words, position + 1)
            if following not in _SMALL and following not in _TENS:
                break
        else:
            break
        position += 1
    if position == start:
        return None
    return Fraction(total + group), position - start


def _read_part(words: Sequence[str], start: int) -> tuple[Fraction, int] | None:
    skip = 1 if _word(words, start) in ("a", "an") else 0
    denominator = _denominator(words, start + skip)
    if denominator is None:
        return None
    return Fraction(1, denominator), skip + 1


def _read_parts(words: Sequence[str], start: int) -> tuple[Fraction, int] | None:
    """Read `a third` and `two thirds`, as long as they are less than one."""
    above = _SMALL.get(_word(words, start), 0)
    below = _denominator(words, start + 1)
    if above and below:
        return (Fraction(above, below), 2) if above < below else None
    return _read_part(words, start)


def _read_scaled_part(words: Sequence[str], start: int) -> tuple[Fraction, int] | None:
    """Read `half`, `a third`, and `half a dozen` or `half a million` too."""
    part = _read_part(words, start)
    if part is None:
        return None
    value, taken = part
    article = 1 if _word(words, start + taken) in ("a", "an") else 0
    factor, scales = read_scale(words, start + taken + article)
    return (value * factor, taken + article + scales) if scales else part


def part_after(words: Sequence[str], count: Fraction) -> int | None:
    """Return what a count is divided by where a written number goes on, as in `3 quarters`."""
    word = _word(words, 0)
    if word in ("half", "second") or (count == 1) == word.endswith("s"):
        return None
    return _denominator(words, 0)


def _denominator(words: Sequence[str], position: int) -> int | None:
    word = _word(words, position)
    return _PARTS.get(word) or _PARTS.get(word.removesuffix("s"))


def is_part(words: Sequence[str]) -> bool:
    """Tell whether a number was spelled as a part of something: `half`, `two thirds`, not `one and a half`."""
    return "and" not in words and _denominator(words, len(words) - 1) is not None


def _spoken_round(word: str) -> bool:
    return word in _SCALES or word in _GROUPS


def _word(words: Sequence[str], position: int) -> str:
    return words[position] if 0 <= position < len(words) else ""


def show_number(value: Fraction, digits: int = 12) -> tuple[str, bool]:
    """Return a number as a person writes it and whether that is all of it, not rounded."""
    if value.denominator == 1 and abs(value) < 10**60:
        return str(value.numerator), True
    with localcontext() as context:
        whole_digits = len(str(abs(value.numerator // value.denominator))) if abs(value) < 10**15 else 0
        context.prec = max(digits, whole_digits + 2)
        rounded = Decimal(value.numerator) / Decimal(value.denominator)
        exact = Fraction(rounded) == value
        exponent = rounded.adjusted()
        if -7 <= exponent < 15:
            text = format(rounded, "f")
            return (text.rstrip("0").rstrip(".") if "." in text else text), exact
        mantissa = format(rounded.scaleb(-exponent).normalize(), "f")
    return f"{mantissa} × 10^{exponent}", exact
