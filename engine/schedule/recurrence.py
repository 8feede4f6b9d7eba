"""Recurrence rules (RFC 5545 RRULE text) and the wall clock they run on.

Knows how a local time becomes a moment in a zone with daylight saving, and which moment of a rule comes next.
Reads no clock and stores nothing; which rule a person meant is `phrases`' business.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from dateutil.relativedelta import relativedelta
from dateutil.rrule import rrulestr

__all__ = ["at_wall_clock", "first_occurrence", "next_occurrence"]

_STEPS = {"SECONDLY": timedelta(seconds=1), "MINUTELY": timedelta(minutes=1), "HOURLY": timedelta(hours=1)}
_BY = frozenset({
    "BYSECOND", "BYMINUTE", "BYHOUR", "BYDAY", "BYMONTHDAY", "BYYEARDAY", "BYWEEKNO", "BYMONTH", "BYSETPOS",
})  # fmt: skip
_LARGEST = {
    "BYSECOND": 59, "BYMINUTE": 59, "BYHOUR": 23, "BYMONTHDAY": 31, "BYYEARDAY": 366, "BYWEEKNO": 53,
    "BYMONTH": 12, "BYSETPOS": 366,
}  # fmt: skip
_FROM_ZERO = frozenset({"BYSECOND", "BYMINUTE", "BYHOUR"})
_NUMBER = re.compile(r"([+-]?)([0-9]{1,3})")
_DAY = re.compile(r"([+-]?[0-9]{1,2})?(?:MO|TU|WE|TH|FR|SA|SU)")
_KNOWN = _BY | {"FREQ", "INTERVAL", "COUNT", "UNTIL", "WKST"}
_FREQUENCIES = frozenset({*_STEPS, "DAILY", "WEEKLY", "MONTHLY", "YEARLY"})

# A rule without a match in this time has none that anybody waits for (29 February on a Monday: 28 years).
_HORIZON_YEARS = 100
# Rules within a day are walked day by day at best, so they get less; a leap day is never further than this.
_HORIZON_YEARS_WITHIN_DAY = 9

# No zone has ever jumped further than one day (Samoa, 2011), so a local time and its moment stay this close.
_FURTHEST_JUMP = timedelta(days=2)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Rule:
    text: str
    """The rule without COUNT and UNTIL, which are kept here because dateutil wants UNTIL in its own form."""
    frequency: str
    interval: int
    count: int | None
    until: datetime | None
    """The last local time that may still be an occurrence."""
    has_by: bool

    @property
    def step(self) -> timedelta | None:
        """The fixed time between two occurrences of "every 2 hours", None for calendar rules."""
        step = _STEPS.get(self.frequency)
        return None if step is None or self.has_by else step * self.interval


def at_wall_clock(local: datetime, zone: ZoneInfo) -> datetime:
    """Return the moment when a clock on the wall in `zone` shows `local`.

    A time that the clock jumps over becomes the first moment after the jump, a time that it shows twice the
    first of the two.
    """
    local = local.replace(tzinfo=None, microsecond=0, fold=0)
    after_jump = local.replace(tzinfo=zone).astimezone(UTC)
    if after_jump.astimezone(zone).replace(tzinfo=None, fold=0) == local:
        return local.replace(tzinfo=zone)
    before_jump = local.replace(tzinfo=zone, fold=1).astimezone(UTC)
    offset = after_jump.astimezone(zone).utcoffset()
    while after_jump - before_jump > timedelta(seconds=1):
        middle = before_jump + timedelta(seconds=(after_jump - before_jump) // timedelta(seconds=2))
        if middle.astimezone(zone).utcoffset() == offset:
            after_jump = middle
        else:
            before_jump = middle
    return after_jump.astimezone(zone)


def next_occurrence(rrule: str, *, first: datetime, after: datetime, zone: ZoneInfo) -> datetime | None:
    """Return the first moment of the rule that is later than `after`, if there is one.

    `first` is always an occurrence (it is the rule's DTSTART). Days, weeks, months and years are counted on
    the wall clock of `zone`; plain "every N hours, minutes or seconds" is elapsed time and takes no notice of
    clock changes. Raises ValueError when `rrule` is not a rule.
    """
    rule = _read_rule(rrule, zone)
    # Compared in UTC, as Python compares two times of one zone by their wall clocks, wrongly in a fold.
    after = after.astimezone(UTC)
    if after < first.astimezone(UTC):
        return first.astimezone(zone)
    if rule.step is not None:
        return _next_step(rule, rule.step, first=first.astimezone(UTC), after=after, zone=zone)
    start = first.astimezone(zone).replace(tzinfo=None, fold=0)
    for number, local in enumerate(_later_than(start, rule, after=after, zone=zone), start=1):
        if rule.count is not None and number >= rule.count:
            return None
        moment = _moment_after(local, after=after, zone=zone)
        if moment is not None:
            return moment
    return None


def first_occurrence(rrule: str, *, start: datetime, after: datetime, zone: ZoneInfo) -> datetime | None:
    """Return the first moment after `after` that fits the rule from local time `start` on.

    Unlike a DTSTART, `start` itself need not fit the rule; it gives the time of day and the place to begin.
    """
    rule = _read_rule(rrule, zone)
    after = after.astimezone(UTC)
    for local in _locals(rule, start=start.replace(tzinfo=None, fold=0), after=after, zone=zone):
        moment = _moment_after(local, after=after, zone=zone)
        if moment is not None:
            return moment
    return None


def _moment_after(local: datetime, *, after: datetime, zone: ZoneInfo) -> datetime | None:
    if local < after.replace(tzinfo=None) - _FURTHEST_JUMP:
        return None
    moment = at_wall_clock(local, zone)
    return moment if moment.astimezone(UTC) > after else None


def _later_than(start: datetime, rule: _Rule, *, after: datetime, zone: ZoneInfo) -> Iterator[datetime]:
    return (local for local in _locals(rule, start=start, after=after, zone=zone) if local > start)


def _locals(rule: _Rule, *, start: datetime, after: datetime, zone: ZoneInfo) -> Iterator[datetime]:
    """Yield the local times of the rule in order, beginning somewhere before `after`."""
    now = after.astimezone(zone).replace(tzinfo=None, fold=0)
    years = _HORIZON_YEARS_WITHIN_DAY if rule.frequency in _STEPS else _HORIZON_YEARS
    horizon = max(now, start) + relativedelta(years=years)
    until = horizon if rule.until is None else min(rule.until, horizon)
    if rule.count is None and rule.frequency not in {"MONTHLY", "YEARLY"} and rule.interval < 5000:
        # Whole strides keep weekday, time of day and interval, and save walking through years.
        stride = timedelta(weeks=rule.interval)
        start += stride * max(0, (now - start - _FURTHEST_JUMP) // stride)
    if until < start:
        return iter(())
    try:
        return iter(rrulestr(f"{rule.text};UNTIL={until:%Y%m%dT%H%M%S}", dtstart=start))
    except ValueError:
        # The rule was read before, so this is dateutil seeing that no hour or minute of this start ever fits.
        return iter(())


def _next_step(rule: _Rule, step: timedelta, *, first: datetime, after: datetime, zone: ZoneInfo) -> datetime | None:
    number = (after - first) // step + 1
    if rule.count is not None and number >= rule.count:
        return None
    try:
        moment = first + step * number
        local = moment.astimezone(zone)
    except OverflowError:
        return None
    if rule.until is not None and local.replace(tzinfo=None) > rule.until:
        return None
    return local


def _read_rule(text: str, zone: ZoneInfo) -> _Rule:
    parts: dict[str, str] = {}
    for part in text.strip().upper().removeprefix("RRULE:").split(";"):
        name, equals, value = part.partition("=")
        if not equals or name in parts or not _is_sane(name, value):
            raise ValueError(f"{text!r} is not a recurrence rule: {part!r} has no meaning there")
        parts[name] = value
    of_month = parts.get("FREQ") != "YEARLY" or "BYMONTH" in parts
    if of_month and any(abs(int(day[:-2] or 1)) > 5 for day in parts.get("BYDAY", "MO").split(",")):
        raise ValueError(f"{text!r} is not a recurrence rule: no month has more than five of a weekday")
    if parts.get("FREQ") not in _FREQUENCIES:
        raise ValueError(f"{text!r} is not a recurrence rule: FREQ is one of {sorted(_FREQUENCIES)}")
    interval = _positive(parts.get("INTERVAL", "1"), text)
    count, until = parts.pop("COUNT", None), parts.pop("UNTIL", None)
    rule = _Rule(
        text=";".join(f"{name}={value}" for name, value in parts.items()),
        frequency=parts["FREQ"],
        interval=interval,
        count=None if count is None else _positive(count, text),
        until=None if until is None else _read_until(until, text, zone),
        has_by=not _BY.isdisjoint(parts),
    )
    _check(rule, text)
    return rule


def _is_sane(name: str, value: str) -> bool:
    """Say whether dateutil can walk the rule; it accepts month 13 and stumbles over it later."""
    if name == "BYDAY":
        days = [_DAY.fullmatch(day) for day in value.split(",")]
        return all(day is not None and (day[1] is None or 0 < abs(int(day[1])) <= 53) for day in days)
    if name in _LARGEST:
        numbers = [_NUMBER.fullmatch(number) for number in value.split(",")]
        return all(
            number is not None
            and int(number[2]) <= _LARGEST[name]
            and (name in _FROM_ZERO or int(number[2]) > 0)
            and (number[1] != "-" or name not in _FROM_ZERO | {"BYMONTH"})
            for number in numbers
        )
    return name in _KNOWN and bool(value)


def _check(rule: _Rule, text: str) -> None:
    """Have dateutil read the rule once, so that a bad value is one kind of error wherever it is noticed."""
    try:
        rrulestr(rule.text, dtstart=datetime(2000, 1, 1))  # noqa: DTZ001 (a wall-clock time)
    except (ValueError, KeyError, IndexError, TypeError) as error:
        if "empty set" in str(error):
            # Whether the steps of "every 24 hours, at 9" ever meet nine o'clock depends on the start.
            return
        raise ValueError(f"{text!r} is not a recurrence rule: {error}") from error


def _positive(value: str, text: str) -> int:
    # dateutil never comes back from INTERVAL=0.
    if not (value.isascii() and value.isdigit() and len(value) <= 9 and int(value) > 0):
        raise ValueError(f"{text!r} is not a recurrence rule: {value!r} should be a whole number from 1 on")
    return int(value)


def _read_until(value: str, text: str, zone: ZoneInfo) -> datetime:
    try:
        if len(value) == len("20270314"):
            return datetime.combine(date.fromisoformat(value), time(23, 59, 59))
        moment = datetime.fromisoformat(value)
    except ValueError as error:
        raise ValueError(f"{text!r} is not a recurrence rule: UNTIL={value} is no date") from error
    return moment.astimezone(zone).replace(tzinfo=None, fold=0) if moment.tzinfo else moment
