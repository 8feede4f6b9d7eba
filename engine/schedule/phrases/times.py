"""Turns a time of day as it was said, with the part of the day beside it, into one time of day."""

from dataclasses import dataclass
from datetime import time
from typing import Final

from engine.schedule.phrases.pieces import Clock, Part, PartName
from engine.schedule.phrases.values import Doubt

DAY_STARTS: Final = 9
WEEKEND_STARTS: Final = 10
SMALL_HOURS: Final = 6
"""Before this hour it is still night."""
BED_HOUR: Final = 22
"""From this hour on it is night."""
LATER_TODAY: Final = (12, 17, 20)
"""The hours that stand for "today" once the day has started, each for as long as it is an hour away."""

_DEFAULTS: Final[dict[PartName, int]] = {
    "morning": 9,
    "afternoon": 15,
    "evening": 18,
    "night": 21,
    "tonight": 20,
}
_ENDS: Final[dict[PartName, int]] = {
    "morning": 12,
    "afternoon": 18,
    "evening": 23,
    "night": 24,
    "tonight": 24,
}
# Hours of the twelve-hour clock that belong to a part of the day; the ones left out are asked about.
_BARE: Final[dict[PartName, dict[int, int]]] = {
    "morning": {hour: hour for hour in range(1, 12)},
    "afternoon": {12: 12} | {hour: hour + 12 for hour in range(1, 7)},
    "evening": {hour: hour + 12 for hour in range(4, 12)},
    "night": {hour: hour + 12 for hour in range(6, 12)} | {12: 0, 1: 1, 2: 2, 3: 3},
    "tonight": {hour: hour + 12 for hour in range(5, 12)} | {12: 0, 1: 1, 2: 2, 3: 3},
}
_SURE: Final[dict[PartName, frozenset[int]]] = {
    "morning": frozenset(range(12)),
    "afternoon": frozenset(range(12, 19)),
    "evening": frozenset(range(16, 24)),
    "night": frozenset({*range(17, 24), *range(SMALL_HOURS)}),
    "tonight": frozenset({*range(17, 24), *range(SMALL_HOURS)}),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class TimeOfDay:
    """A settled time of day."""

    at: time
    assumed: str | None = None
    after_midnight: bool = False
    """True for the hours of a night that belong to the next date ("tonight at 1")."""


def settle_time(clock: Clock | None, part: Part | None, *, default_hour: int = DAY_STARTS) -> TimeOfDay:
    """Return the time of day on a day that is known; raises Doubt when it may be another one."""
    if clock is None:
        if part is None:
            at = time(default_hour)
            return TimeOfDay(at=at, assumed=f"{show(at)}, as no time was given")
        at = part.at or time(_DEFAULTS[part.name])
        return TimeOfDay(at=at, assumed=_assumed_for(part, at))
    if part is None:
        if clock.sure:
            return TimeOfDay(at=_time(clock, clock.hour), assumed=clock.note, after_midnight=clock.midnight)
        at = _time(clock, clock.hour if clock.hour >= 7 else clock.hour + 12)
        return TimeOfDay(at=at, assumed=also(f"{show(at)} {_half(at)}", clock.note))
    night = part.name in {"night", "tonight"}
    if clock.sure:
        if clock.midnight and night:
            return TimeOfDay(at=time(0), assumed=clock.note, after_midnight=True)
        hour = clock.hour if clock.hour in _SURE[part.name] and not clock.midnight else None
    else:
        hour = _BARE[part.name].get(clock.hour)
    if hour is None:
        said = f"{clock.hour}:{clock.minute:02}"
        raise Doubt("ambiguous", f"{said} and “{part.name}” do not go together for me. At what time exactly?")
    return TimeOfDay(at=_time(clock, hour), assumed=clock.note, after_midnight=night and hour < SMALL_HOURS)


def also(*said: str | None) -> str | None:
    """Put together what was assumed in several places."""
    return "; ".join(filter(None, said)) or None


def at_present(clock: Clock | None, now: time) -> Clock | None:
    """Put the present time of day in place of "this time"."""
    if clock is None or not clock.same:
        return clock
    return Clock(hour=now.hour, minute=now.minute, sure=True, note=f"{show(now)}, the same time of day as now")


def halves(clock: Clock) -> tuple[time, time]:
    """Return both times of day a bare hour may mean, the earlier first."""
    hour = clock.hour % 12
    return _time(clock, hour), _time(clock, hour + 12)


def is_over(part: Part, now: time) -> bool:
    """Say whether this part of the day has ended; one with a time of its own lasts two hours."""
    if part.at is not None:
        return now.hour >= part.at.hour + 2
    return now.hour >= _ENDS[part.name]


def show(at: time) -> str:
    """Return "9:00", with seconds where there are any."""
    return f"{at.hour}:{at:%M:%S}" if at.second else f"{at.hour}:{at:%M}"


def _time(clock: Clock, hour: int) -> time:
    return time(hour, clock.minute, clock.second)


def _half(at: time) -> str:
    return "in the morning" if at.hour < 12 else "in the afternoon" if at.hour > 12 else "at midday"


def is_of_the_night(at: time) -> bool:
    """Say whether hardly anybody wants to be reminded then."""
    return not SMALL_HOURS <= at.hour < BED_HOUR


def _assumed_for(part: Part, at: time) -> str:
    if part.called is not None:
        return f"{show(at)} for “{part.called}”"
    return f"{show(at)}, as no time was given for the {'night' if part.name == 'tonight' else part.name}"
