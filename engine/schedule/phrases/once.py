"""Turns the pieces of a phrase into one moment."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from dateutil.relativedelta import relativedelta

from engine.schedule.phrases.days import Days, settle_days
from engine.schedule.phrases.pieces import Clock, DayPiece, Part, Span
from engine.schedule.phrases.questions import EXAMPLES, TOO_FAR, name_day, name_moment
from engine.schedule.phrases.times import (
    DAY_STARTS,
    LATER_TODAY,
    SMALL_HOURS,
    TimeOfDay,
    also,
    at_present,
    halves,
    is_of_the_night,
    is_over,
    settle_time,
    show,
)
from engine.schedule.phrases.values import Doubt, When
from engine.schedule.recurrence import at_wall_clock

# An hour of the night that is further away than this was rather meant as an hour of the day.
_SOON = timedelta(hours=6)


def settle_once(
    *,
    days: Sequence[DayPiece],
    clock: Clock | None,
    part: Part | None,
    span: Span | None,
    now: datetime,
    zone: ZoneInfo,
) -> When:
    """Return the moment that is meant; `now` is in `zone`. Raises Doubt."""
    clock = at_present(clock, now.time())
    if span is not None and clock is None and part is None and not days:
        return _after(span, now, zone)
    if span is not None:
        return _on_day_after(span, days, clock, part, now, zone)
    if days:
        return _on_day(days, clock, part, now, zone)
    return _at_time(clock, part, now, zone)


def _after(span: Span, now: datetime, zone: ZoneInfo) -> When:
    """Count on the calendar for days and months, on the stopwatch for hours and less."""
    if not (span.months or span.days or span.seconds):
        raise Doubt("past", f"That is right now. When should I remind you? {EXAMPLES}")
    refuse_too_far(span)
    moment, assumed = now, None
    if span.months or span.days:
        local = now.replace(tzinfo=None) + relativedelta(months=span.months, days=span.days)
        moment = at_wall_clock(local, zone)
        assumed = None if span.seconds else f"{show(now.time())}, the same time of day as now"
    moment = (moment.astimezone(UTC) + timedelta(seconds=span.seconds)).replace(microsecond=0)
    return When(due=moment.astimezone(zone), assumed=also(span.note, assumed))


def _on_day_after(
    span: Span,
    days: Sequence[DayPiece],
    clock: Clock | None,
    part: Part | None,
    now: datetime,
    zone: ZoneInfo,
) -> When:
    """Read "in two days at noon" and "a week from Friday"."""
    if span.seconds or span.lead == "bare" or (span.lead == "in" and days):
        raise Doubt("ambiguous", f"Counted from when? Please name the day and the time. {EXAMPLES}")
    refuse_too_far(span)
    start = settle_days(days, now.date()) if days else Days(options=(now.date(),))
    if start.today_is_doubtful:
        first, second = start.options
        raise Doubt("ambiguous", f"Counted from today, {name_day(first)}, or from {name_day(second)}?")
    day = start.options[0] + relativedelta(months=span.months, days=span.days)
    today = day == now.date() and now.hour >= DAY_STARTS
    at = settle_time(clock, part, default_hour=_hour_today(now) if today else DAY_STARTS)
    if at.after_midnight:
        at = _after_midnight(at, day, part, now)
    return _choose([day], at, now, zone, span.note)


def _on_day(days: Sequence[DayPiece], clock: Clock | None, part: Part | None, now: datetime, zone: ZoneInfo) -> When:
    settled = settle_days(days, now.date())
    today = settled.options == (now.date(),)
    if part is not None and clock is None and today:
        at = settle_time(None, part)
        if at_wall_clock(datetime.combine(now.date(), at.at), zone).astimezone(UTC) <= now.astimezone(UTC):
            raise _part_passed(part, now)
    default_hour = settled.default_hour
    if clock is None and part is None and today and now.hour >= default_hour:
        default_hour = _hour_today(now)
    at = settle_time(clock, part, default_hour=default_hour)
    if clock is not None and part is None and not clock.sure and today:
        at = _either_half_today(clock, at, now)
    if at.after_midnight:
        at = _after_midnight(at, settled.options[0], part, now)
    if not settled.rolls_over and settled.options[0] == now.date():
        settled = replace(settled, options=settled.options[:1])
    return _choose(settled.options, at, now, zone, settled.assumed)


def _at_time(clock: Clock | None, part: Part | None, now: datetime, zone: ZoneInfo) -> When:
    """Take the next such time of day when no day was named."""
    today = now.date()
    near = [today, today + timedelta(days=1), today + timedelta(days=2)]
    if clock is None or clock.sure or part is not None:
        at = settle_time(clock, part)
        begun = part is not None and clock is None and at.at <= now.time()
        # "In the morning", said in the morning, is tomorrow's; the others may still be today's.
        if begun and part is not None and part.name != "morning" and not is_over(part, now.time()):
            raise Doubt("ambiguous", "At what time? For example “at 21:00”.")
        return _choose(near, TimeOfDay(at=at.at, assumed=at.assumed), now, zone)
    candidates = [
        moment
        for day in near
        for at_half in halves(clock)
        if (moment := at_wall_clock(datetime.combine(day, at_half), zone)).astimezone(UTC) > now.astimezone(UTC)
    ]
    due, other = candidates[:2]
    said = f"{clock.hour}:{clock.minute:02}"
    if is_of_the_night(due.time()) and due.astimezone(UTC) - now.astimezone(UTC) > _SOON:
        return When(due=other, assumed=also(f"{name_moment(other)}, the next time it is {said} by day", clock.note))
    return When(due=due, assumed=also(f"{show(due.time())}, the next time it is {said}", clock.note))


def _hour_today(now: datetime) -> int:
    """Return the hour that "today" is, an hour from now at least."""
    for hour in LATER_TODAY:
        if now.hour < hour - 1 or (now.hour == hour - 1 and not now.minute):
            return hour
    raise Doubt("ambiguous", "At what time today? For example “today at 22:00”.")


def _either_half_today(clock: Clock, usual: TimeOfDay, now: datetime) -> TimeOfDay:
    """Say it of the evening when the morning has passed: "today at 8" after lunch."""
    if usual.at > now.time():
        return usual
    later = halves(clock)[1]
    return (
        TimeOfDay(at=later, assumed=also(f"{show(later)}, as {show(usual.at)} has passed", clock.note))
        if later > now.time()
        else usual
    )


def _after_midnight(at: TimeOfDay, day: date, part: Part | None, now: datetime) -> TimeOfDay:
    """Decide which date the hours after midnight belong to."""
    today = day == now.date()
    if at.at == time(0) and (part is not None or today):
        return at
    if today and part is not None:
        # "Tonight at 1", said at half past twelve at night, is still to come on the same date.
        soon = now.hour < SMALL_HOURS and at.at > now.time()
        return TimeOfDay(at=at.at, assumed=at.assumed, after_midnight=not soon)
    start = datetime.combine(day, at.at)
    raise Doubt("ambiguous", f"Did you mean {name_moment(start)}, or {name_moment(start + timedelta(days=1))}?")


def _choose(options: Sequence[date], at: TimeOfDay, now: datetime, zone: ZoneInfo, assumed: str | None = None) -> When:
    """Take the first day on which the time is still to come."""
    for day in options:
        refuse_too_far(Span(days=(day - now.date()).days))
        due = at_wall_clock(datetime.combine(day + timedelta(days=at.after_midnight), at.at), zone)
        if due.astimezone(UTC) > now.astimezone(UTC):
            return When(due=due, assumed=also(assumed, at.assumed))
    raise Doubt("past", f"{name_day(options[0])} at {show(at.at)} has already passed. When should I remind you?")


def _part_passed(part: Part, now: datetime) -> Doubt:
    name = part.called or ("tonight" if part.name == "tonight" else f"this {part.name}")
    if is_over(part, now.time()):
        return Doubt("past", f"“{name.capitalize()}” has already passed. When should I remind you?")
    return Doubt("past", f"It is already {show(now.time())}. At what time {name}?")


def refuse_too_far(span: Span) -> None:
    """Raise Doubt for anything more than a hundred years away."""
    if span.months / 12 + span.days / 365.2425 + span.seconds / 31_556_952 > 100:
        raise Doubt("too_far", TOO_FAR)
