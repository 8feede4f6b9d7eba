"""Reads English days: "next Friday", "the 14th of March", "3/14", "the last Monday of next month"."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import time
from typing import Final, Literal

from engine.schedule.phrases.english.words import (
    MONTHS,
    PARTS,
    TOMORROW,
    WEEKDAYS,
    Tokens,
    read_number,
    read_ordinal,
    says,
    word,
)
from engine.schedule.phrases.pieces import Date, DayOffset, Nth, Part, Period, Piece, Repeat, Weekday
from engine.schedule.phrases.values import Doubt

Found = tuple[tuple[Piece, ...], int]

_NEXT: Final = {"this": "this", "coming": "coming", "next": "next", "following": "next"}
RANGE_WORDS: Final = frozenset({"to", "through", "thru", "till", "til"})
_BEFORE_ORDINAL: Final = frozenset({"the", "on", "by", "and", "every", "each"})
_WHICH: Final[dict[str, Literal["this", "coming", "next"]]] = {"this": "this", "coming": "coming", "next": "next"}
_MONTH_THIRDS: Final = {"early": 1, "mid": 15, "late": 25}
_PERIODS: Final = ("week", "weekend", "month", "year")
_LAST_WORKDAY: Final = 4
_END_OF_WEEK: Final = Part(name="evening", at=time(17), called="end of the week")
_FIXED_DAYS: Final = {
    "christmas eve": Date(day=24, month=12),
    "christmas day": Date(day=25, month=12),
    "christmas": Date(day=25, month=12),
    "boxing day": Date(day=26, month=12),
    "new year's eve": Date(day=31, month=12),
    "new years eve": Date(day=31, month=12),
    "new year's day": Date(day=1, month=1),
    "new years day": Date(day=1, month=1),
    "halloween": Date(day=31, month=10),
    "valentine's day": Date(day=14, month=2),
}


def read_day(tokens: Tokens, at: int) -> Found | None:
    """Read a day, as one or more pieces, and where it ends."""
    begin = at
    while word(tokens, begin) in {"on", "by", "for"}:
        begin += 1
    if word(tokens, begin) in {"at", "in"} and word(tokens, begin + 1) in {
        "the",
        "end",
        "early",
        "mid",
        "late",
        "christmas",
        *MONTHS,
    }:
        begin += 1
    if word(tokens, begin) == "the":
        begin += 1
    for read in (_read_near, _read_edge, _read_next, read_weekdays, _read_nth, _read_figures, _read_month):
        found = read(tokens, begin)
        if found is not None:
            return found
    return None


def _read_near(tokens: Tokens, at: int) -> Found | None:
    here = word(tokens, at)
    if here == "today":
        return (DayOffset(days=0),), at + 1
    if here == "tonight":
        return (DayOffset(days=0), Part(name="tonight")), at + 1
    if here == "day" and word(tokens, at + 1) == "after" and word(tokens, at + 2) == TOMORROW:
        return (DayOffset(days=2),), at + 3
    if here == TOMORROW:
        return (DayOffset(days=1),), at + 1
    if here == "yesterday":
        return (DayOffset(days=-1),), at + 1
    for words, date in _FIXED_DAYS.items():
        if says(tokens, at, words):
            return (date,), at + len(words.split())
    return None


def _read_next(tokens: Tokens, at: int) -> Found | None:
    """Read what "this", "next", "coming" and "last" say of a day, week, month or part of the day."""
    first = word(tokens, at)
    if first == "last" and (word(tokens, at + 1) in {*_PERIODS, "night"} or word(tokens, at + 1) in WEEKDAYS):
        if word(tokens, at + 2) == "of" or word(tokens, at + 1) == "weekend":
            return None
        raise Doubt("past", f"“Last {tokens[at + 1].title()}” has already passed. When should I remind you?")
    if first == "weekend":
        return (Period(unit="weekend", offset=0),), at + 1
    if first not in _NEXT:
        return None
    which, end = _NEXT[first], at + 1
    if word(tokens, end) == "coming":
        which, end = "coming", end + 1
    here = word(tokens, end)
    if here in WEEKDAYS:
        return (Weekday(day=WEEKDAYS[here], which=_WHICH[which]),), end + 1
    for unit in _PERIODS:
        if here == unit:
            return (Period(unit=unit, offset=int(which == "next" or first == "coming")),), end + 1
    if first == "this" and here in PARTS:
        name = PARTS[here]
        return (DayOffset(days=0), Part(name="tonight" if name == "night" else name)), end + 1
    return None


def _read_edge(tokens: Tokens, at: int) -> Found | None:
    """Read "end of the month" and "beginning of December"."""
    edge = word(tokens, at)
    if edge == "week" and word(tokens, at + 1) == "after" and word(tokens, at + 2) == "next":
        return (Period(unit="week", offset=2),), at + 3
    if edge in {"early", "mid", "late", "midweek"}:
        return _read_early_or_late(tokens, at)
    if edge not in {"end", "beginning", "start"} or word(tokens, at + 1) not in {"of", "the"}:
        return None
    begin = at + 2
    if edge == "end":
        begin += word(tokens, begin) == "the"
        if word(tokens, begin) == "week":
            return (Weekday(day=_LAST_WORKDAY), _END_OF_WEEK), begin + 1
        if says(tokens, begin, "this week") or says(tokens, begin, "next week"):
            offset = int(tokens[begin] == "next")
            return (Weekday(day=_LAST_WORKDAY), Period(unit="week", offset=offset), _END_OF_WEEK), begin + 2
        if word(tokens, begin) == "year":
            return (Date(day=31, month=12),), begin + 1
    elif says(tokens, begin, "next week"):
        return (Period(unit="week", offset=1),), begin + 2
    found = _read_month_named(tokens, at + 2)
    if found is None:
        return None
    pieces, end = found
    # "The end of the month" is this month's; only "the 15th of the month" may be meant of every one.
    month = [replace(piece, either=False) if isinstance(piece, Period) else piece for piece in pieces]
    return (Nth(nth=-1 if edge == "end" else 1, weekday=None), *month), end


def _read_early_or_late(tokens: Tokens, at: int) -> Found | None:
    """Read "early next week", "mid-week", "in early March"."""
    edge = word(tokens, at)
    if edge == "midweek" or says(tokens, at, "mid week"):
        return (Weekday(day=2),), at + 1 + (edge == "mid")
    following = word(tokens, at + 1)
    if following in MONTHS:
        year, end = _read_year(tokens, at + 2)
        return (Date(day=_MONTH_THIRDS[edge], month=MONTHS[following], year=year),), end
    if edge != "mid" and (following == "on" or says(tokens, at + 1, "in the week")):
        return None
    begin = at + 1 + (following == "in")
    if says(tokens, begin, "next week"):
        weekday = {"early": (), "mid": (Weekday(day=2),), "late": (Weekday(day=_LAST_WORKDAY - 1),)}[edge]
        return (Period(unit="week", offset=1), *weekday), begin + 2
    return None


def read_weekdays(tokens: Tokens, at: int) -> Found | None:
    """Read a weekday, or all those from one to another."""
    here = word(tokens, at)
    if here not in WEEKDAYS:
        return None
    first = WEEKDAYS[here]
    until = word(tokens, at + 2)
    if word(tokens, at + 1) in RANGE_WORDS and until in WEEKDAYS:
        days = [(first + step) % 7 for step in range((WEEKDAYS[until] - first) % 7 + 1)]
        return tuple(Weekday(day=day) for day in days), at + 3
    if word(tokens, at + 1) == "coming":
        return (Weekday(day=first, which="coming"),), at + 2
    week = word(tokens, at + 2) in {"next", "this", "the"} and word(tokens, at + 1) in {"of", "in"}
    return (Weekday(day=first),), at + (2 if week and word(tokens, at + 3) == "week" else 1)


def _read_nth(tokens: Tokens, at: int) -> Found | None:
    """Read "14th", "first Monday", "last day", each with the month that may follow."""
    ordinal = (-1, at + 1) if word(tokens, at) == "last" else read_ordinal(tokens, at)
    if ordinal is None:
        return None
    number, end = ordinal
    following = word(tokens, end)
    if number == -1 and following == "of":
        # "the last of March"
        of_month = _read_month_named(tokens, end + 1)
        return None if of_month is None else ((Nth(nth=-1, weekday=None), *of_month[0]), of_month[1])
    day: Piece
    if following in WEEKDAYS and (word(tokens, end + 1) in {"of", "in"} or number in {-1, *range(1, 6)}):
        # "the 5th Friday" is the fifth one; a date beside its weekday comes as "Friday the 5th".
        if not -1 <= number <= 5 or number == 0:
            return None
        day, end = Nth(nth=number, weekday=WEEKDAYS[following]), end + 1
    elif following == "day" or number == -1:
        if following != "day" or not (number == -1 or 1 <= number <= 31):
            return None
        day, end = Nth(nth=number, weekday=None), end + 1
    else:
        if not 1 <= number <= 31:
            raise Doubt("no_such_date", f"No month has a day number {number}. Which date do you mean?")
        day = Date(day=number)
    month = _read_month_named(tokens, end + 1) if word(tokens, end) in {"of", "in"} else None
    if month is None and word(tokens, end) in MONTHS:
        month = _read_month_named(tokens, end)
    if month is None:
        # "The second" is a day, "second" alone may be anything.
        stands_alone = isinstance(day, Date) and not word(tokens, at).isdigit()
        return None if stands_alone and word(tokens, at - 1) not in _BEFORE_ORDINAL else ((day,), end)
    pieces, end = month
    if isinstance(day, Date) and isinstance(pieces[0], Date):
        return (Date(day=day.day, month=pieces[0].month, year=pieces[0].year),), end
    return (day, *pieces), end


def _read_month_named(tokens: Tokens, at: int) -> Found | None:
    """Read the month after "the 3rd of": a name, "this", "next", "the" or "every month"."""
    if word(tokens, at) in MONTHS:
        year, end = _read_year(tokens, at + 1)
        return (Date(month=MONTHS[tokens[at]], year=year),), end
    begin = at + (word(tokens, at) == "the")
    pieces: dict[str, Piece] = {
        "month": Period(unit="month", offset=0, either=True),
        "this month": Period(unit="month", offset=0),
        "next month": Period(unit="month", offset=1),
        "coming month": Period(unit="month", offset=1),
        "following month": Period(unit="month", offset=1),
        "every month": Repeat(unit="month"),
        "each month": Repeat(unit="month"),
    }
    for words, piece in pieces.items():
        if says(tokens, begin, words):
            return (piece,), begin + len(words.split())
    return None


def _read_figures(tokens: Tokens, at: int) -> Found | None:
    here = word(tokens, at)
    if here[:1].isdigit():
        here = here.replace("-", "/")
    if here[:4].isdigit() and here.count("/") == 2:
        year, month, day = (int(part) for part in here.split("/"))
        # 2027-03-14T09:00 comes as one date, a "t" and a time.
        end = at + 2 if word(tokens, at + 1) == "t" and ":" in word(tokens, at + 2) else at + 1
        return (_date(day, month, year),), end
    if "/" in here and here[0].isdigit():
        first, second, *rest = (int(part) for part in here.split("/"))
        return (_slash_date(first, second, _century(rest)),), at + 1
    if here[:1].isdigit() and here.count(".") == 2:
        parts = [int(part) for part in here.split(".") if part]
        return (_date(parts[0], parts[1], _century(parts[2:])),), at + 1
    if here[:1].isdigit() and here.count(".") == 1 and word(tokens, at - 1) in {"on", "the"}:
        day, month = (int(part) for part in here.split("."))
        return ((_date(day, month, None),), at + 1) if month <= 12 and day <= 31 else None
    number = read_number(tokens, at) if here.isdigit() else None
    if number is not None and len(here) <= 2:
        end = number[1] + (word(tokens, number[1]) == "of")
        if word(tokens, end) in MONTHS:
            said_year, after = _read_year(tokens, end + 1)
            return (_date(number[0], MONTHS[tokens[end]], said_year),), after
    return None


def _read_month(tokens: Tokens, at: int) -> Found | None:
    """Read "March 14", "March the 14th" and a month alone."""
    here = word(tokens, at)
    if here not in MONTHS:
        return None
    begin = at + 1 + (word(tokens, at + 1) == "the")
    found = read_ordinal(tokens, begin)
    if found is None and word(tokens, begin).isdigit() and len(tokens[begin]) <= 2:
        # "March 9 am" and "March 9:30" have a time where the day would be.
        found = None if word(tokens, begin + 1) in {"am", "pm", "o'clock"} else (int(tokens[begin]), begin + 1)
    if found is None:
        year, end = _read_year(tokens, at + 1)
        # "may" and "mar" are other words too.
        if word(tokens, at - 1) == "in":
            return (Nth(nth=1, weekday=None), Date(month=MONTHS[here], year=year)), end
        named = end > at + 1 or word(tokens, at - 1) in {"of", "every", "each", "next"} or len(here) > 3
        return ((Date(month=MONTHS[here], year=year),), end) if named else None
    year, end = _read_year(tokens, found[1])
    return (_date(found[0], MONTHS[here], year),), end


def _read_year(tokens: Tokens, at: int) -> tuple[int | None, int]:
    begin = at + (word(tokens, at) in {",", "of", "in"})
    here = word(tokens, begin)
    if here.isdigit() and len(here) == 4 and here[0] != "0" and word(tokens, begin + 1) not in {"hours", "hrs"}:
        return int(here), begin + 1
    return None, at


def _century(rest: Iterable[int]) -> int | None:
    for year in rest:
        return year if year > 99 else 2000 + year
    return None


def _slash_date(first: int, second: int, year: int | None) -> Date:
    if first <= 12 and second <= 12 and first != second:
        names = list(MONTHS)
        full = {MONTHS[name]: name.title() for name in reversed(names)}
        if first and second:
            said = f"Did you mean {first} {full[second]} or {second} {full[first]}?"
            raise Doubt("ambiguous", said)
    return _date(second, first, year) if second > 12 else _date(first, second, year)


def _date(day: int, month: int, year: int | None) -> Date:
    if not (1 <= month <= 12 and 1 <= day <= 31):
        raise Doubt("no_such_date", f"There is no day {day} in a month {month}. Which date do you mean?")
    return Date(day=day, month=month, year=year)
