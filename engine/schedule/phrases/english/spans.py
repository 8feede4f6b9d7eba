"""Reads English lengths of time: "an hour and a half", "1h30", "twenty-five minutes"."""

from fractions import Fraction
from typing import Final

from engine.schedule.phrases.english.words import UNITS, Tokens, read_number, says, unit_at, word
from engine.schedule.phrases.pieces import Span, Unit

_SECONDS: Final[dict[Unit, int]] = {"second": 1, "minute": 60, "hour": 3600, "day": 86400, "week": 7 * 86400}
_MONTHS: Final[dict[Unit, int]] = {"month": 1, "year": 12}
_DESCENDING: Final[tuple[Unit, ...]] = ("year", "month", "week", "day", "hour", "minute", "second")
_FRACTIONS: Final = {"1/2": Fraction(1, 2), "1/4": Fraction(1, 4), "3/4": Fraction(3, 4)}
_AND_FRACTIONS: Final = (
    ("a half", Fraction(1, 2)),
    ("a quarter", Fraction(1, 4)),
    ("three quarters", Fraction(3, 4)),
    ("3 quarters", Fraction(3, 4)),
    ("half", Fraction(1, 2)),
)
_SPOKEN_FRACTIONS: Final = (*_AND_FRACTIONS, ("quarter", Fraction(1, 4)))
_APPROXIMATELY: Final = frozenset(
    "for about around exactly roughly approximately like maybe perhaps say just only circa precisely".split()
)
_SPOKEN_MINUTES: Final = frozenset({10, 15, 20, 25, 30, 35, 40, 45, 50, 55})
# What follows the half in "an hour and half a minute", which is not half an hour more.
_OTHER_WHOLE: Final = frozenset({*UNITS, "of", "a", "an", "past"})


def read_span(tokens: Tokens, at: int) -> tuple[Span, int] | None:
    """Read a length of time and where it ends."""
    amounts: list[tuple[Fraction, Unit]] = []
    end = at
    while True:
        begin = _past_joint(tokens, end) if amounts else end
        found = _read_amount_and_unit(tokens, begin)
        if found is None:
            break
        amount, unit, end = found
        if amounts and _DESCENDING.index(unit) <= _DESCENDING.index(amounts[-1][1]):
            return None
        amounts.append((amount, unit))
    minutes = word(tokens, end)
    if amounts and amounts[-1][1] == "hour" and minutes.isdigit() and len(minutes) == 2 and int(minutes) < 60:
        amounts.append((Fraction(int(minutes)), "minute"))
        end += 1
    spoken = read_number(tokens, end)
    if [unit for _, unit in amounts] == ["hour"] and minutes.isalpha() and spoken is not None:
        value, after = spoken
        if value in _SPOKEN_MINUTES and unit_at(tokens, after) is None:  # "an hour fifteen"
            amounts.append((Fraction(value), "minute"))
            end = after
    for words in ("and a bit", "or so"):
        if amounts and says(tokens, end, words):
            end += len(words.split())
    span = _add_up(amounts) if amounts else None
    return None if span is None else (span, end)


def past_approximately(tokens: Tokens, at: int) -> int:
    """Return the place behind "about", "like", "another" and the like, before a length of time."""
    while word(tokens, at) in _APPROXIMATELY or (
        word(tokens, at) == "another"
        and read_number(tokens, at + 1) is not None
        and unit_at(tokens, at + 2) is not None
    ):
        at += 1
    return at


def _past_joint(tokens: Tokens, at: int) -> int:
    if word(tokens, at) == ",":
        at += 1
    return at + 1 if word(tokens, at) == "and" else at


def _read_amount_and_unit(tokens: Tokens, at: int) -> tuple[Fraction, Unit, int] | None:
    found = _read_amount(tokens, at)
    if found is None:
        return None
    amount, end = found
    if word(tokens, end).removesuffix("'s") in {"fortnight", "fortnights"}:
        return amount * 2, "week", end + 1
    if word(tokens, end) in {"more", "further"}:
        end += 1
    unit = unit_at(tokens, end)
    if unit is None:
        return None
    end += 1
    if word(tokens, end) == "and":
        for words, fraction in _AND_FRACTIONS:
            after = end + 1 + len(words.split())
            if says(tokens, end + 1, words) and word(tokens, after) not in _OTHER_WHOLE:
                return amount + fraction, unit, after
    return amount, unit, end


def _read_amount(tokens: Tokens, at: int) -> tuple[Fraction, int] | None:
    for words, fraction in _SPOKEN_FRACTIONS:
        if says(tokens, at, words):
            end = at + len(words.split())
            if word(tokens, end) == "of":
                end += 1
            return fraction, end + 1 if word(tokens, end) in {"a", "an"} else end
    here = word(tokens, at)
    if here == "a" and word(tokens, at + 1) in {"good", "full", "whole"}:
        return Fraction(1), at + 2
    if here in _FRACTIONS:
        return _FRACTIONS[here], at + 1
    couple = at + 1 if here == "a" else at
    if word(tokens, couple) == "couple":
        return Fraction(2), couple + 2 if word(tokens, couple + 1) == "of" else couple + 1
    whole, point, decimals = here.partition(".")
    # "1.30 hours" is an hour and a half to some.
    if point and whole.isdigit() and (len(decimals) == 1 or decimals in {"25", "75"}) and len(whole) <= 9:
        return Fraction(here), at + 1
    number = read_number(tokens, at)
    if number is None:
        return (Fraction(1), at + 1) if here in {"a", "an", "another"} else None
    value, end = number
    for words in ("and a half", "and half"):
        after = end + len(words.split())
        if says(tokens, end, words) and unit_at(tokens, after) is not None:
            return value + Fraction(1, 2), after
    if word(tokens, end) in _FRACTIONS:
        return value + _FRACTIONS[tokens[end]], end + 1
    return Fraction(value), end


def _add_up(amounts: list[tuple[Fraction, Unit]]) -> Span | None:
    months = days = seconds = Fraction(0)
    for amount, unit in amounts:
        if unit in _MONTHS:
            months += amount * _MONTHS[unit]
        elif unit in {"day", "week"} and (amount * _SECONDS[unit] / 86400).denominator == 1:
            days += amount * _SECONDS[unit] / 86400
        else:
            seconds += amount * _SECONDS[unit]
    if {months.denominator, days.denominator, seconds.denominator} != {1}:
        return None
    return Span(months=int(months), days=int(days), seconds=int(seconds))
