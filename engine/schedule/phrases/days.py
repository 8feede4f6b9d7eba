"""Turns the day a person named into the dates it may be."""

import calendar
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import islice
from typing import assert_never

from engine.schedule.phrases.pieces import Date, DayOffset, DayPiece, Nth, Period, Weekday
from engine.schedule.phrases.questions import SEVERAL_DAYS, name_day
from engine.schedule.phrases.times import DAY_STARTS, WEEKEND_STARTS
from engine.schedule.phrases.values import Doubt


@dataclass(frozen=True, slots=True, kw_only=True)
class Days:
    """The dates a day may be, the nearest first: the first one whose time is still to come is it."""

    options: tuple[date, ...]
    assumed: str | None = None
    default_hour: int = DAY_STARTS
    rolls_over: bool = True
    """False for a date: when its time has passed today, it is not simply that of next month or year."""
    today_is_doubtful: bool = False
    """True for the bare name of the weekday that today is: people say it of both today and next week."""


def settle_days(pieces: Sequence[DayPiece], today: date) -> Days:
    """Return the dates that all pieces together may mean, none before today; raises Doubt."""
    offsets = {piece.days for piece in pieces if isinstance(piece, DayOffset)}
    weekdays = {(piece.day, piece.which) for piece in pieces if isinstance(piece, Weekday)}
    nths = {piece for piece in pieces if isinstance(piece, Nth)}
    periods = {piece for piece in pieces if isinstance(piece, Period)}
    if max(len(offsets), len(weekdays), len(nths), len(periods)) > 1:
        raise Doubt("ambiguous", SEVERAL_DAYS)
    said = _merge([piece for piece in pieces if isinstance(piece, Date)])
    period = next(iter(periods), None)
    if offsets:
        days = Days(options=(today + timedelta(days=offsets.pop()),))
    elif nths:
        days = _nth(nths.pop(), said, period, today)
    elif said.day is not None:
        days = _dated(said, said.day, period, today)
    elif said.month is not None or said.year is not None:
        raise Doubt("ambiguous", "On which day should I remind you? Please name the day and the month.")
    elif weekdays:
        days = _weekday(next(piece for piece in pieces if isinstance(piece, Weekday)), period, today)
    elif period is not None:
        days = _period(period, today)
    else:
        raise AssertionError("settle_days needs a day")
    _check(days.options[0], pieces, today)
    return days


def date_of_nth(nth: Nth, year: int, month: int) -> date | None:
    """Return the first Monday, the last day … of a month, None if it has none."""
    _, length = calendar.monthrange(year, month)
    dates = [date(year, month, day) for day in range(1, length + 1)]
    if nth.weekday is not None:
        dates = [day for day in dates if day.weekday() == nth.weekday]
    if nth.nth < 0:
        return dates[nth.nth]
    return dates[nth.nth - 1] if nth.nth <= len(dates) else None


def _merge(dates: Sequence[Date]) -> Date:
    """Put together a date said in several places ("March … the 14th")."""
    fields: dict[str, int] = {}
    for piece in dates:
        for name, value in (("day", piece.day), ("month", piece.month), ("year", piece.year)):
            if value is not None and fields.setdefault(name, value) != value:
                raise Doubt("ambiguous", SEVERAL_DAYS)
    return Date(day=fields.get("day"), month=fields.get("month"), year=fields.get("year"))


def _months(said: Date, period: Period | None, today: date) -> Iterator[tuple[int, int]]:
    """Yield the months that may be meant, as (year, month)."""
    if period is not None and period.unit == "month" and not period.either:
        first = today.year * 12 + today.month - 1 + period.offset
        yield first // 12, first % 12 + 1
        return
    year = said.year
    if year is None and period is not None and period.unit == "year":
        year = today.year + period.offset
    if said.month is not None:
        if year is not None:
            yield year, said.month
            return
        for ahead in range(10):
            yield today.year + ahead, said.month
        return
    if year is not None:
        raise Doubt("ambiguous", "In which month? Please name the day and the month.")
    for ahead in range(14):
        first = today.year * 12 + today.month - 1 + ahead
        yield first // 12, first % 12 + 1


def _dated(said: Date, day: int, period: Period | None, today: date) -> Days:
    if period is not None and period.either:
        raise Doubt("ambiguous", f"Did you mean the next {ordinal(day)} only, or the {ordinal(day)} of every month?")
    months = list(_months(said, period, today))
    if min(year for year, _ in months) > today.year + 200:
        raise Doubt("too_far", "That is more than a hundred years away. When should I remind you?")
    dates = [date(year, month, day) for year, month in months if _exists(year, month, day)]
    if not dates:
        raise Doubt(
            "no_such_date",
            f"{_month_name(*months[0], len(months) == 1)} has no {ordinal(day)}. Which date do you mean?",
        )
    options = tuple(islice((one for one in dates if one >= today), 2))
    if not options:
        raise Doubt("past", f"{name_day(dates[-1], year=True)} has already passed. When should I remind you?")
    if said.month is None and len(months) > 1 and not _exists(*months[0], day):
        raise Doubt(
            "no_such_date",
            f"{_month_name(*months[0], False)} has no {ordinal(day)}. Did you mean {name_day(options[0], year=True)}?",
        )
    leap = (said.month, day) == (2, 29) and said.year is None
    assumed = f"{options[0].year}, the next leap year" if leap else None
    return Days(options=options, assumed=assumed, rolls_over=False)


def _nth(nth: Nth, said: Date, period: Period | None, today: date) -> Days:
    if period is not None and period.either:
        raise Doubt("ambiguous", "Did you mean this month only, or every month?")
    if said.month is None and (period is None or period.unit != "month"):
        raise Doubt("ambiguous", "Of which month? Please name the month, or say “of every month”.")
    months = list(_months(said, period, today))
    if min(year for year, _ in months) > today.year + 200 or min(year for year, _ in months) < 1900:
        raise Doubt("too_far" if months[0][0] > today.year else "past", "Which year do you mean?")
    dates = [day for year, month in months if (day := date_of_nth(nth, year, month)) is not None]
    if not dates:
        raise Doubt("no_such_date", f"{_month_name(*months[0], True)} has no such day. Which date do you mean?")
    options = tuple(islice((day for day in dates if day >= today), 2))
    if not options:
        raise Doubt("past", f"{name_day(dates[-1], year=True)} has already passed. When should I remind you?")
    return Days(options=options)


def _weekday(piece: Weekday, period: Period | None, today: date) -> Days:
    coming = today + timedelta(days=(piece.day - today.weekday()) % 7)
    if period is not None and period.unit == "week":
        monday = today + timedelta(days=7 * period.offset - today.weekday())
        return Days(options=(monday + timedelta(days=piece.day),))
    if piece.which == "next":
        coming = coming if coming > today else coming + timedelta(days=7)
        if coming.isocalendar()[:2] == today.isocalendar()[:2]:
            later = coming + timedelta(days=7)
            raise Doubt("ambiguous", f"Did you mean this {name_day(coming)}, or {name_day(later)}?")
        return Days(options=(coming,))
    if piece.which == "coming":
        return Days(options=(coming if coming > today else coming + timedelta(days=7),))
    if piece.which == "this":
        return Days(options=(coming,))
    return Days(options=(coming, coming + timedelta(days=7)), today_is_doubtful=coming == today)


def _period(period: Period, today: date) -> Days:
    match period.unit:
        case "weekend":
            return _weekend(period, today)
        case "week" if period.offset > 0:
            monday = today + timedelta(days=7 * period.offset - today.weekday())
            return Days(options=(monday,), assumed="Monday, as no day was given")
        case "month" if period.offset == 1:
            first = date(today.year + today.month // 12, today.month % 12 + 1, 1)
            return Days(options=(first,), assumed="the 1st, as no day was given")
        case "week" | "month" | "year":
            raise Doubt("ambiguous", "On which day? Please name the day, such as “Friday at 9:00”.")
        case _:
            assert_never(period.unit)


def _weekend(period: Period, today: date) -> Days:
    saturday = today + timedelta(days=5 - today.weekday())
    later = saturday + timedelta(days=7)
    if today.weekday() < 5 and period.offset:
        raise Doubt("ambiguous", f"Did you mean this {name_day(saturday)}, or {name_day(later)}?")
    if today.weekday() >= 5 and not period.offset:
        rest = tuple(day for day in (saturday, later - timedelta(days=6)) if day >= today)
        return Days(options=rest, default_hour=WEEKEND_STARTS)
    chosen = later if period.offset else saturday
    return Days(options=(chosen,), assumed="Saturday, as no day was given", default_hour=WEEKEND_STARTS)


def _check(chosen: date, pieces: Sequence[DayPiece], today: date) -> None:
    """Raise Doubt when the person said something else of the same day."""
    if chosen < today:
        raise Doubt("past", f"{name_day(chosen, year=True)} has already passed. When should I remind you?")
    for piece in pieces:
        if not _agrees(piece, chosen, today):
            raise Doubt(
                "ambiguous",
                f"{name_day(chosen, year=True)} does not fit everything you said. Which day do you mean?",
            )


def _agrees(piece: DayPiece, chosen: date, today: date) -> bool:
    match piece:
        case DayOffset():
            return chosen == today + timedelta(days=piece.days)
        case Weekday():
            return chosen.weekday() == piece.day
        case Date():
            said = ((piece.day, chosen.day), (piece.month, chosen.month), (piece.year, chosen.year))
            return all(value is None or value == actual for value, actual in said)
        case Nth():
            return date_of_nth(piece, chosen.year, chosen.month) == chosen
        case Period():
            return _is_in(piece, chosen, today)
        case _:
            assert_never(piece)


def _is_in(period: Period, chosen: date, today: date) -> bool:
    match period.unit:
        case "week" | "weekend":
            monday = today + timedelta(days=7 * period.offset - today.weekday())
            first = monday + timedelta(days=5 * (period.unit == "weekend"))
            return first <= chosen < monday + timedelta(days=7)
        case "month":
            return chosen.year * 12 + chosen.month == today.year * 12 + today.month + period.offset
        case "year":
            return chosen.year == today.year + period.offset
        case _:
            assert_never(period.unit)


def ordinal(number: int) -> str:
    """Return "1st", "22nd", "13th"."""
    ending = "th" if number % 100 in {11, 12, 13} else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number}{ending}"


def _exists(year: int, month: int, day: int) -> bool:
    return 1 <= year <= 9999 and day <= calendar.monthrange(year, month)[1]


def _month_name(year: int, month: int, with_year: bool) -> str:
    return f"{calendar.month_name[month]} {year}" if with_year else calendar.month_name[month]
