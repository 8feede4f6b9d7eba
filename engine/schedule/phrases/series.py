"""Turns the pieces of a phrase about repetition into a rule and its first moment."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime
from typing import Final, assert_never
from zoneinfo import ZoneInfo

from engine.schedule.phrases.days import ordinal, settle_days
from engine.schedule.phrases.once import refuse_too_far, settle_once
from engine.schedule.phrases.pieces import (
    Clock,
    Date,
    DayPiece,
    Nth,
    Part,
    Period,
    Repeat,
    Span,
    Unit,
    Weekday,
)
from engine.schedule.phrases.questions import EXAMPLES, SEVERAL_TIMES, TOO_FAR, TOO_OFTEN
from engine.schedule.phrases.times import DAY_STARTS, WEEKEND_STARTS, TimeOfDay, also, at_present, settle_time
from engine.schedule.phrases.values import Doubt, When
from engine.schedule.recurrence import first_occurrence

_CODES: Final = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
_FREQUENCIES: Final[dict[Unit, str]] = {
    "second": "SECONDLY", "minute": "MINUTELY", "hour": "HOURLY", "day": "DAILY", "week": "WEEKLY",
    "month": "MONTHLY", "year": "YEARLY",
}  # fmt: skip
_SECONDS: Final[dict[Unit, int]] = {
    "second": 1, "minute": 60, "hour": 3600, "day": 86400, "week": 604_800, "month": 2_629_746,
    "year": 31_556_952,
}  # fmt: skip


def settle_series(
    *, repeats: Sequence[Repeat], days: Sequence[DayPiece], start_days: Sequence[DayPiece], starts: bool,
    clock: Clock | None, part: Part | None, now: datetime, zone: ZoneInfo,
) -> When:  # fmt: skip
    """Return the rule and its first moment; `now` is in `zone`. Raises Doubt."""
    clock = at_present(clock, now.time())
    repeat = _one(repeats, days)
    seconds = repeat.interval * _SECONDS[repeat.unit]
    refuse_too_far(Span(seconds=seconds))
    if repeat.unit in {"second", "minute", "hour"}:
        return _elapsing(repeat, seconds, days, start_days, starts, clock, part, now, zone)
    start = settle_days(start_days, now.date()).options[0] if start_days else now.date()
    by, assumed = _by(repeat, days, start)
    weekend = repeat.unit == "week" and {piece.day for piece in days if isinstance(piece, Weekday)} == {5, 6}
    if repeat.times:
        by_time, at = _several_times(repeat)
        by += by_time
    else:
        at = settle_time(clock, part, default_hour=WEEKEND_STARTS if weekend else DAY_STARTS)
    if at.after_midnight and repeat.unit != "day":
        raise Doubt(
            "ambiguous",
            "Is that the night before or after that day? Please give the time as “23:59” or “0:01”.",
        )
    frequency = f"FREQ={_FREQUENCIES[repeat.unit]}"
    # The first occurrence decides which weeks "every two weeks" counts, so it is looked for in every week.
    local = datetime.combine(start, at.at)
    due = first_occurrence(frequency + by, start=local, after=now, zone=zone)
    if due is None:
        raise Doubt("too_far", TOO_FAR)
    refuse_too_far(Span(days=(due - now).days))
    rule = frequency + (f";INTERVAL={repeat.interval}" if repeat.interval > 1 else "") + by
    if due.time() != at.at and not repeat.times:
        # The clock jumps over this time on the first day; the rule must not keep the time after the jump.
        rule += f";BYHOUR={at.at.hour};BYMINUTE={at.at.minute};BYSECOND={at.at.second}"
    return When(due=due, repeat=rule, assumed=also(repeat.note, assumed, at.assumed))


def _several_times(repeat: Repeat) -> tuple[str, TimeOfDay]:
    """Return the BY… parts for several times of day, and the first of them with what was assumed."""
    settled = sorted((_settled(piece) for piece in repeat.times), key=lambda one: one.at)
    if any(one.after_midnight for one in settled) or len({(one.at.minute, one.at.second) for one in settled}) > 1:
        raise Doubt("ambiguous", "I can only take times on the same minute of the hour at once. Which one first?")
    first = settled[0].at
    hours = ",".join(str(hour) for hour in sorted({one.at.hour for one in settled}))
    by = f";BYHOUR={hours};BYMINUTE={first.minute};BYSECOND={first.second}"
    return by, TimeOfDay(at=first, assumed=also(*dict.fromkeys(one.assumed for one in settled)))


def _settled(piece: Clock | Part) -> TimeOfDay:
    return settle_time(piece, None) if isinstance(piece, Clock) else settle_time(None, piece)


def _one(repeats: Sequence[Repeat], days: Sequence[DayPiece]) -> Repeat:
    """Put together what was said of the repetition in several places ("every week … on Fridays")."""
    units = {repeat.unit for repeat in repeats}
    weekdays = any(isinstance(piece, Weekday) for piece in days)
    if weekdays and "day" in units and units <= {"day", "week"}:
        # "Friday mornings", "every day from Monday to Friday".
        repeats = [
            repeat if repeat.unit == "week" or repeat.interval > 1 else replace(repeat, unit="week")
            for repeat in repeats
        ]
        units = {repeat.unit for repeat in repeats}
    intervals = {repeat.interval for repeat in repeats if repeat.interval > 1}
    if len(units) > 1 or len(intervals) > 1 or (weekdays and units == {"day"}):
        raise Doubt("ambiguous", f"How often should I remind you? {EXAMPLES}")
    times = {repeat.times for repeat in repeats if repeat.times}
    if len(times) > 1 or (times and units & {"second", "minute", "hour"}):
        raise Doubt("ambiguous", SEVERAL_TIMES)
    return Repeat(
        unit=units.pop(),
        interval=next(iter(intervals), 1),
        times=next(iter(times), ()),
        note=also(*(repeat.note for repeat in repeats)),
    )


def _elapsing(
    repeat: Repeat, seconds: int, days: Sequence[DayPiece], start_days: Sequence[DayPiece], starts: bool,
    clock: Clock | None, part: Part | None, now: datetime, zone: ZoneInfo,
) -> When:  # fmt: skip
    if seconds < 60:
        raise Doubt("not_understood", TOO_OFTEN)
    if days or (not starts and (clock is not None or part is not None)):
        raise Doubt("ambiguous", "On every day, and from when? For example “every 2 hours starting at 9:00”.")
    interval = f";INTERVAL={repeat.interval}" if repeat.interval > 1 else ""
    if start_days or clock is not None or part is not None:
        first = settle_once(days=start_days, clock=clock, part=part, span=None, now=now, zone=zone)
    else:
        first = settle_once(days=(), clock=None, part=None, span=Span(seconds=seconds), now=now, zone=zone)
    return When(due=first.due, repeat=f"FREQ={_FREQUENCIES[repeat.unit]}{interval}", assumed=first.assumed)


def _by(repeat: Repeat, days: Sequence[DayPiece], start: date) -> tuple[str, str | None]:
    """Return the BY… parts of the rule, and what was assumed for them."""
    match repeat.unit:
        case "day":
            if days:
                raise Doubt("ambiguous", f"How often should I remind you? {EXAMPLES}")
            return "", None
        case "week":
            return _by_week(days, start)
        case "month":
            return _by_month([piece for piece in days if not (isinstance(piece, Period) and piece.either)], start)
        case "year":
            return _by_year(days, start)
        case "second" | "minute" | "hour":
            raise AssertionError("elapsing units have no days")
        case _:
            assert_never(repeat.unit)


def _by_week(days: Sequence[DayPiece], start: date) -> tuple[str, str | None]:
    weekdays = {piece.day for piece in days if isinstance(piece, Weekday) and piece.which == "any"}
    if any(not isinstance(piece, Weekday) or piece.which != "any" for piece in days):
        raise Doubt("ambiguous", f"On which days of the week? {EXAMPLES}")
    if weekdays:
        return f";BYDAY={','.join(_CODES[day] for day in sorted(weekdays))}", None
    return f";BYDAY={_CODES[start.weekday()]}", f"{_weekday_name(start)}, as no day of the week was given"


def _by_month(days: Sequence[DayPiece], start: date) -> tuple[str, str | None]:
    if not days:
        _refuse_short_months(start.day)
        return f";BYMONTHDAY={start.day}", f"the {ordinal(start.day)}, as no day of the month was given"
    nths = [piece for piece in days if isinstance(piece, Nth)]
    dates = [piece for piece in days if isinstance(piece, Date)]
    numbers = sorted({piece.day for piece in dates if piece.day is not None and piece.month is None})
    numbers += sorted({piece.nth for piece in nths if piece.weekday is None})
    for number in numbers:
        _refuse_short_months(number)
    weekdays = [piece for piece in nths if piece.weekday is not None]
    if len(nths) + len(dates) != len(days) or bool(numbers) == bool(weekdays) or any(piece.month for piece in dates):
        raise Doubt(
            "ambiguous",
            "On which day of the month? For example “the 1st” or “the first Monday of every month”.",
        )
    if any(piece.nth == 5 for piece in weekdays):
        raise Doubt("ambiguous", "Not every month has a fifth one. Did you mean the last one of every month?")
    if weekdays:
        return f";BYDAY={','.join(f'{piece.nth}{_CODES[piece.weekday or 0]}' for piece in weekdays)}", None
    return f";BYMONTHDAY={','.join(map(str, numbers))}", None


def _by_year(days: Sequence[DayPiece], start: date) -> tuple[str, str | None]:
    if not days:
        said = f"{start.day} {start:%B}"
        return _date_of_year(start.day, start.month), f"{said}, as no date was given"
    dates = [piece for piece in days if isinstance(piece, Date)]
    nths = [piece for piece in days if isinstance(piece, Nth)]
    months = {piece.month for piece in dates if piece.month is not None}
    numbers = {piece.day for piece in dates if piece.day is not None}
    if len(dates) == len(days) and len(months) == 1 and not numbers and not any(piece.year for piece in dates):
        return f";BYMONTH={next(iter(months))};BYMONTHDAY=1", "the 1st, as no day was given"
    if len(dates) + len(nths) != len(days) or len(months) != 1 or len(numbers) + len(nths) != 1:
        raise Doubt("ambiguous", "On which date of the year? For example “every year on 14 March”.")
    if any(piece.year for piece in dates):
        raise Doubt("ambiguous", "Did you mean that year only, or every year?")
    month = months.pop()
    assert month is not None  # noqa: S101 (for the type checker: None was left out above)
    if nths and nths[0].weekday is None:
        return _date_of_year(nths[0].nth, month), None
    if nths:
        return f";BYMONTH={month};BYDAY={nths[0].nth}{_CODES[nths[0].weekday or 0]}", None
    day = numbers.pop()
    leap_day = (day, month) == (29, 2)
    return _date_of_year(day, month), "only in leap years" if leap_day else None


def _date_of_year(day: int, month: int) -> str:
    if day > 0:
        settle_days([Date(day=day, month=month)], date(2000, 1, 1))
    return f";BYMONTH={month};BYMONTHDAY={day}"


def _refuse_short_months(day: int) -> None:
    if day > 28:
        raise Doubt(
            "ambiguous",
            f"Not every month has a {ordinal(day)}. Did you mean the last day of every month, or another?",
        )


def _weekday_name(day: date) -> str:
    names = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
    return names[day.weekday()]
