"""The pieces a phrase about time is made of, in no particular language.

A language reads words into these; `once` and `series` make a date of them without knowing which language it
was.
"""

from dataclasses import dataclass
from datetime import time
from typing import Literal

PartName = Literal["morning", "afternoon", "evening", "night", "tonight"]
Unit = Literal["second", "minute", "hour", "day", "week", "month", "year"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Clock:
    """A time of day."""

    hour: int
    minute: int = 0
    second: int = 0
    sure: bool
    """False when it may be meant in either half of the day ("at 5")."""
    midnight: bool = False
    """True for the word: "Friday at midnight" may be either end of Friday, "Friday at 0:00" may not."""
    same: bool = False
    """True for "this time tomorrow", which is the time of day it is now."""
    note: str | None = None
    """What was assumed in reading it, such as "half an hour before 17:00"."""
    kind: Literal["clock"] = "clock"


@dataclass(frozen=True, slots=True, kw_only=True)
class Number:
    """A number that stands alone; beside "tomorrow" or "in the evening" it is an hour."""

    value: int
    kind: Literal["number"] = "number"


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """A part of the day."""

    name: PartName
    at: time | None = None
    """The time of day it stands for, where that is not the usual one of the part: "lunchtime"."""
    called: str | None = None
    """What to call it to the person, where that is not its name."""
    kind: Literal["part"] = "part"


@dataclass(frozen=True, slots=True, kw_only=True)
class DayOffset:
    """Today (0), tomorrow (1), yesterday (-1)."""

    days: int
    kind: Literal["day_offset"] = "day_offset"


@dataclass(frozen=True, slots=True, kw_only=True)
class Weekday:
    """A day of the week, Monday being 0."""

    day: int
    which: Literal["any", "this", "coming", "next"] = "any"
    """"this" may be today, "coming" is one of the seven days after it."""
    kind: Literal["weekday"] = "weekday"


@dataclass(frozen=True, slots=True, kw_only=True)
class Date:
    """As much of a date as was said."""

    day: int | None = None
    month: int | None = None
    year: int | None = None
    kind: Literal["date"] = "date"


@dataclass(frozen=True, slots=True, kw_only=True)
class Nth:
    """The first Monday or the last day of a month; which month may be said in another piece."""

    nth: int
    """-1 is the last."""
    weekday: int | None
    """None for a day of any name."""
    kind: Literal["nth"] = "nth"


@dataclass(frozen=True, slots=True, kw_only=True)
class Period:
    """A whole week, weekend, month or year, counted from the present one."""

    unit: Literal["week", "weekend", "month", "year"]
    offset: int
    either: bool = False
    """True for "the month", which may mean this one or every one."""
    kind: Literal["period"] = "period"


@dataclass(frozen=True, slots=True, kw_only=True)
class Span:
    """A length of time. Months and days are counted on the calendar, seconds on the stopwatch."""

    months: int = 0
    days: int = 0
    seconds: int = 0
    lead: Literal["in", "bare", "from_day"] = "bare"
    """"in" 20 minutes or 20 minutes "from now"; "bare" 20 minutes; two weeks from a day named beside it."""
    note: str | None = None
    """What was assumed in reading it, such as "half an hour"."""
    kind: Literal["span"] = "span"


@dataclass(frozen=True, slots=True, kw_only=True)
class Repeat:
    """Every so many units."""

    unit: Unit
    interval: int = 1
    times: tuple[Clock | Part, ...] = ()
    """The times of day, where there are several of them ("twice a day")."""
    note: str | None = None
    """What was assumed in reading it."""
    kind: Literal["repeat"] = "repeat"


@dataclass(frozen=True, slots=True, kw_only=True)
class Start:
    """ "starting": the days after it say when a series begins."""

    kind: Literal["start"] = "start"


Piece = Clock | Number | Part | DayOffset | Weekday | Date | Nth | Period | Span | Repeat | Start
DayPiece = DayOffset | Weekday | Date | Nth | Period
