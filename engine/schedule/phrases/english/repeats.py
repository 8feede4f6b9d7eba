"""Reads English repetition: "every other Tuesday", "weekdays", "hourly", "each morning"."""

from typing import Final

from engine.schedule.phrases.english.dates import read_day, read_weekdays
from engine.schedule.phrases.english.spans import read_span
from engine.schedule.phrases.english.words import (
    MONTHS,
    PARTS,
    WEEKDAY_PLURALS,
    WEEKDAYS,
    Tokens,
    read_number,
    read_ordinal,
    says,
    unit_at,
    word,
)
from engine.schedule.phrases.pieces import Date, Part, Piece, Repeat, Span, Weekday
from engine.schedule.phrases.values import Doubt

Found = tuple[tuple[Piece, ...], int]

_WEEKDAYS: Final[tuple[Piece, ...]] = (Repeat(unit="week"), *(Weekday(day=day) for day in range(5)))
_WEEKENDS: Final[tuple[Piece, ...]] = (Repeat(unit="week"), Weekday(day=5), Weekday(day=6))
_ADVERBS: Final[dict[str, tuple[Piece, ...]]] = {
    "daily": (Repeat(unit="day"),),
    "everyday": (Repeat(unit="day"),),
    "nightly": (Repeat(unit="day"), Part(name="night")),
    "hourly": (Repeat(unit="hour"),),
    "weekly": (Repeat(unit="week"),),
    "fortnightly": (Repeat(unit="week", interval=2),),
    "monthly": (Repeat(unit="month"),),
    "yearly": (Repeat(unit="year"),),
    "annually": (Repeat(unit="year"),),
    "weekdays": _WEEKDAYS,
    "weekends": _WEEKENDS,
    "mornings": (Repeat(unit="day"), Part(name="morning")),
    "afternoons": (Repeat(unit="day"), Part(name="afternoon")),
    "evenings": (Repeat(unit="day"), Part(name="evening")),
    "nights": (Repeat(unit="day"), Part(name="night")),
}
_EITHER: Final = {
    "biweekly": "every two weeks, or twice a week",
    "bi weekly": "every two weeks, or twice a week",
    "bimonthly": "every two months, or twice a month",
    "bi monthly": "every two months, or twice a month",
    "semi weekly": "twice a week, and on which days",
    "biannually": "every two years, or twice a year",
}


def read_repeat(tokens: Tokens, at: int) -> Found | None:
    """Read how something repeats, as one or more pieces, and where it ends."""
    for words, choice in _EITHER.items():
        if says(tokens, at, words):
            raise Doubt("ambiguous", f"Did you mean {choice}?")
    _ask_about_several_times(tokens, at)
    begin = at
    if word(tokens, begin) in {"on", "at", "in"}:
        begin += 1
    if word(tokens, begin) == "the":
        begin += 1
    here = word(tokens, begin)
    if here in _ADVERBS:
        return _ADVERBS[here], begin + 1
    if here in WEEKDAY_PLURALS:
        return (Repeat(unit="week"), Weekday(day=WEEKDAY_PLURALS[here])), begin + 1
    if word(tokens, at) == "once":
        if word(tokens, at + 1) in {"daily", "weekly", "monthly", "yearly"}:
            return _ADVERBS[tokens[at + 1]], at + 2
        if word(tokens, at + 1) in {"every", "each"}:
            return _read_every(tokens, at + 2)
        if word(tokens, at + 1) in {"a", "an", "per"}:
            return _read_unit(tokens, at + 2, 1)
        return None
    if word(tokens, at) in {"every", "each"}:
        return _read_every(tokens, at + 1 + (word(tokens, at + 1) == "single"))
    return None


def _read_every(tokens: Tokens, at: int) -> Found | None:
    here, following = word(tokens, at), word(tokens, at + 1)
    if here in {"other", "alternate"}:
        return _read_unit(tokens, at + 1, 2) or _read_weekday(tokens, at + 1, 2)
    if here in WEEKDAYS:
        return _read_weekday(tokens, at, 1)
    if here in {"weekday", "workday"} or (here in {"working", "business", "work"} and following == "day"):
        return _WEEKDAYS, at + (1 if here in {"weekday", "workday"} else 2)
    if here == "weekend":
        return _WEEKENDS, at + 1
    if here in PARTS:
        return (Repeat(unit="day"), Part(name=PARTS[here])), at + 1
    if here in MONTHS or _is_date_of_year(tokens, at):
        # What follows is read as a date: "every March 14", "every Christmas".
        return (Repeat(unit="year"),), at
    if here == "last":
        return (Repeat(unit="month"),), at
    ordinal = read_ordinal(tokens, at)
    if ordinal is not None:
        return _read_every_nth(tokens, at, *ordinal)
    return _read_interval(tokens, at)


def _read_every_nth(tokens: Tokens, at: int, number: int, end: int) -> Found | None:
    """Read "every second Tuesday" (every other one), "every third day", "every first Monday"."""
    following = word(tokens, end)
    of_month = word(tokens, end + 1) in {"of", "in"}
    if following in WEEKDAYS and not of_month and number > 1:
        if number == 2:
            return _read_weekday(tokens, end, 2)
        day, name = f"{number}{'rd' if number == 3 else 'th'}", following.title()
        raise Doubt("ambiguous", f"Did you mean every {number} weeks on {name}, or the {day} {name} of every month?")
    spelled = not tokens[at].isdigit()
    if spelled and number > 1 and following not in {"of", "in", *WEEKDAYS} and unit_at(tokens, end) is None:
        # "every second" is no date.
        return _read_unit(tokens, at, 1)
    if following in WEEKDAYS or unit_at(tokens, end) is None:
        # The ordinal and what follows it are read as days: "the 1st and 15th", "the first Monday".
        return (Repeat(unit="month"),), at
    if unit_at(tokens, end) == "day" and of_month:
        return (Repeat(unit="month"),), at
    return _read_unit(tokens, end, number)


def _is_date_of_year(tokens: Tokens, at: int) -> bool:
    found = read_day(tokens, at)
    if found is None or len(found[0]) != 1:
        return False
    date = found[0][0]
    return isinstance(date, Date) and date.month is not None


def _read_weekday(tokens: Tokens, at: int, interval: int) -> Found | None:
    found = read_weekdays(tokens, at)
    return None if found is None else ((Repeat(unit="week", interval=interval), *found[0]), found[1])


def _read_unit(tokens: Tokens, at: int, interval: int) -> Found | None:
    unit = unit_at(tokens, at)
    # One letter is a unit only behind a number.
    if unit is None or len(tokens[at]) == 1:
        return None
    return (Repeat(unit=unit, interval=interval),), at + 1


def _read_interval(tokens: Tokens, at: int) -> Found | None:
    number = read_number(tokens, at)
    if number is not None and number[0] >= 1 and word(tokens, number[1]) in WEEKDAY_PLURALS:
        return (
            Repeat(unit="week", interval=number[0]),
            Weekday(day=WEEKDAY_PLURALS[tokens[number[1]]]),
        ), number[1] + 1
    # "every hour and a half" is every "an hour and a half"; one letter is a unit only behind a number.
    bare = word(tokens, at) == "fortnight" or (unit_at(tokens, at) is not None and len(tokens[at]) > 1)
    found = read_span(["a", *tokens[at:]], 0) if bare else read_span(tokens[at:], 0)
    if found is None:
        return None
    span, length = found
    repeat = _as_repeat(span)
    return None if repeat is None else ((repeat,), at + length - bare)


def _as_repeat(span: Span) -> Repeat | None:
    if bool(span.months) + bool(span.days) + bool(span.seconds) != 1:
        return None
    if span.months:
        years, months = divmod(span.months, 12)
        return Repeat(unit="month", interval=span.months) if months else Repeat(unit="year", interval=years)
    if span.days:
        weeks, days = divmod(span.days, 7)
        return Repeat(unit="day", interval=span.days) if days else Repeat(unit="week", interval=weeks)
    if span.seconds % 3600 == 0:
        return Repeat(unit="hour", interval=span.seconds // 3600)
    if span.seconds % 60 == 0:
        return Repeat(unit="minute", interval=span.seconds // 60)
    return Repeat(unit="second", interval=span.seconds)


def _ask_about_several_times(tokens: Tokens, at: int) -> None:
    number = read_number(tokens, at)
    end = number[1] + 1 if number is not None and word(tokens, number[1]) == "times" else at + 1
    if word(tokens, at) not in {"twice", "thrice"} and end == at + 1:
        return
    if word(tokens, end) in {"a", "per", "every", "each", "daily", "weekly", "monthly"}:
        raise Doubt(
            "ambiguous",
            "At which times? Please give me each of them on its own, such as “every day at 9:00”.",
        )
