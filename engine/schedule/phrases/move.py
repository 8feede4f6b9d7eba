"""Reads a new time for what already has one: "3 pm" keeps its date, "tomorrow" its time of day, "an hour earlier" both.

What may be meant in two ways is asked about, as everywhere in this package.
"""

import re
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import replace
from datetime import UTC, datetime, time, timedelta
from typing import Final
from zoneinfo import ZoneInfo

from dateutil.relativedelta import relativedelta

from engine.schedule.phrases import english
from engine.schedule.phrases.describe import describe_repeat
from engine.schedule.phrases.once import refuse_too_far, settle_once
from engine.schedule.phrases.parse import one_part, settle
from engine.schedule.phrases.pieces import (
    Clock,
    Date,
    DayOffset,
    Nth,
    Number,
    Part,
    Period,
    Piece,
    Repeat,
    Span,
    Start,
    Weekday,
)
from engine.schedule.phrases.questions import EMPTY, NOT_UNDERSTOOD, SEVERAL_TIMES, TOO_FAR, name_moment, quote
from engine.schedule.phrases.times import SMALL_HOURS, halves, settle_time
from engine.schedule.phrases.values import Doubt, Unclear, When
from engine.schedule.recurrence import at_wall_clock, first_occurrence, next_occurrence

_DAY_KINDS: Final = (DayOffset, Weekday, Date, Nth, Period)
_ELAPSING: Final = frozenset({"second", "minute", "hour"})
_AROUND: Final = re.compile(
    r"^(?:(?:to|until|till|til|now|rather|maybe|be|for)\s+)+|\s+(?:instead|rather|please|now)$", re.I
)
_SAME_TIME: Final = re.compile(r"(?:\b(?:at|but)\s+)?\b(?:the\s+)?same time(?:\s+of day)?\b,?", re.I)
_SAME_DAY: Final = re.compile(r"(?:\b(?:on|but)\s+)?\b(?:the\s+)?same day\b,?", re.I)
_EARLIER: Final = frozenset({"earlier", "sooner", "early", "before", "beforehand"})
_SHIFT: Final = re.compile(
    r"(?:by\s+)?(?:(?P<span>.+?)\s+)?(?P<way>earlier|sooner|early|before(?:hand)?|later)"
    r"(?:\s+than\s+(?:now|that|this|planned|before|it (?:is|was)))?",
    re.I,
)
_WAY_FIRST: Final = re.compile(r"(?P<way>earlier|sooner|later)\s+by\s+(?P<span>.+)|by\s+(?P<only>.+)", re.I)
_BESIDE: Final = {
    "the day before": -1, "the previous day": -1, "the day after": 1, "the next day": 1, "the following day": 1,
}  # fmt: skip
_HOW_MUCH: Final = "By how much? For example “half an hour later”, or name the time, such as “at 17:00”."

# Of two times twelve hours apart the one beside the present time is meant if the other is further away by more than
# this; a reminder of six in the evening that is made "7" will not come at breakfast.
_SURELY_MIN: Final = 360
# The usual reading of an hour (9 in the morning, 3 in the afternoon) needs less to speak for it.
_USUALLY_MIN: Final = 120


def parse_move(phrase: str, *, due: datetime, repeat: str | None, now: datetime, zone: ZoneInfo) -> When | Unclear:
    """Return the new time of something that is `due` and may `repeat`, or the question the phrase raises.

    A length of time ("in 20 minutes") counts from `now`; a repetition is kept where only the time of day changes.
    """
    said = " ".join(phrase.split()).strip(" .!?,")
    while (shorter := _AROUND.sub("", said)) != said:
        said = shorter
    if not said:
        return Unclear(reason="empty", question=EMPTY)
    try:
        return _moved(said, due.astimezone(zone), repeat, now.astimezone(zone), zone)
    except Doubt as doubt:
        return doubt.unclear
    except OverflowError:
        return Unclear(reason="too_far", question=TOO_FAR)


def _moved(said: str, due: datetime, repeat: str | None, now: datetime, zone: ZoneInfo) -> When:
    shift = _read_shift(said)
    if shift is not None:
        return _shifted(shift, due, repeat, now, zone)
    bare = _SAME_DAY.sub("", _SAME_TIME.sub("", said)).strip(" ,")
    if not bare:
        raise Doubt("not_understood", NOT_UNDERSTOOD.format(said=quote(said)))
    pieces = english.read_phrase(bare)
    timed = any(isinstance(piece, Clock | Number | Part) for piece in pieces)
    spans = [piece for piece in pieces if isinstance(piece, Span)]
    days = [piece for piece in pieces if isinstance(piece, _DAY_KINDS)]
    if any(isinstance(piece, Repeat | Start) for piece in pieces):
        return _repeating(pieces, bare, due, now, zone, bare_repeat=not (timed or days))
    if repeat is not None and (spans or days):
        raise Doubt("ambiguous", _all_of_them(repeat))
    if not (spans or days):
        clock, part = _clock_and_part(pieces, bare)
        if repeat is not None:
            return _series_at(_time_on(due, clock, part, now, zone), due, repeat, now, zone)
        return _time_on(due, clock, part, now, zone)
    if any(isinstance(piece, Clock | Number) for piece in pieces) or any(span.seconds for span in spans):
        return settle(pieces, bare, now=now, zone=zone)
    return _at_its_time(pieces, bare, due, now, zone)


def _all_of_them(repeat: str) -> str:
    return f"It comes {describe_repeat(repeat)}. When shall it come instead? For example “every Monday at 9:00”."


# By a length of time


def _read_shift(said: str) -> Span | None:
    """Read "an hour earlier", "later by 10 minutes", "the day before"; spans that go back are negative."""
    plain = said.casefold()
    if plain in _BESIDE:
        return Span(days=_BESIDE[plain])
    found = _SHIFT.fullmatch(said)
    if found is not None:
        span, way = found["span"], found["way"].casefold()
    else:
        found = _WAY_FIRST.fullmatch(said)
        if found is None:
            return None
        span, way = found["span"] or found["only"], (found["way"] or "later").casefold()
    length = english.read_duration(span) if span else None
    if length is None:
        if found.re is _WAY_FIRST and found["only"]:  # "by Friday"
            return None
        raise Doubt("ambiguous", _HOW_MUCH)
    sign = -1 if way in _EARLIER else 1
    return Span(months=sign * length.months, days=sign * length.days, seconds=sign * length.seconds)


def _shifted(shift: Span, due: datetime, repeat: str | None, now: datetime, zone: ZoneInfo) -> When:
    refuse_too_far(Span(months=abs(shift.months), days=abs(shift.days), seconds=abs(shift.seconds)))
    later = shift.months + shift.days + shift.seconds > 0
    base = max(due, now, key=lambda moment: moment.astimezone(UTC)) if later else due
    moment = base
    if shift.months or shift.days:
        moment = at_wall_clock(base.replace(tzinfo=None) + relativedelta(months=shift.months, days=shift.days), zone)
    moment = (moment.astimezone(UTC) + timedelta(seconds=shift.seconds)).replace(microsecond=0).astimezone(zone)
    if repeat is not None and moment.date() != due.date():
        raise Doubt("ambiguous", _all_of_them(repeat))
    if repeat is not None:
        return _series_at(When(due=moment), due, repeat, now, zone)
    if moment.astimezone(UTC) <= now.astimezone(UTC):
        raise Doubt("past", f"{name_moment(moment)} has already passed. When should I remind you?")
    return When(due=moment)


# To another time of day


def _clock_and_part(pieces: Sequence[Piece], said: str) -> tuple[Clock | None, Part | None]:
    clocks = {piece for piece in pieces if isinstance(piece, Clock)}
    for piece in pieces:
        if isinstance(piece, Number):
            if piece.value > 23:
                raise Doubt("not_understood", NOT_UNDERSTOOD.format(said=quote(said)))
            clocks.add(Clock(hour=piece.value, sure=not 1 <= piece.value <= 12))
    if len(clocks) > 1:
        raise Doubt("ambiguous", SEVERAL_TIMES)
    return next(iter(clocks), None), one_part([piece for piece in pieces if isinstance(piece, Part)])


def _time_on(due: datetime, clock: Clock | None, part: Part | None, now: datetime, zone: ZoneInfo) -> When:
    """Return that time on the date it is due, or on the next day where it has passed."""
    ahead = max((due.date() - now.date()).days, 0)
    if clock is not None and part is None and not clock.sure:
        clock, ahead = _half_meant(clock, due, ahead, now)
    if clock is None:
        with suppress(Doubt):
            kept = _on(ahead, _its_clock(due), part, now, zone)
            if kept.due != _whole_minute(due):
                return kept
    return _on(ahead, clock, part, now, zone)


def _on(ahead: int, clock: Clock | None, part: Part | None, now: datetime, zone: ZoneInfo) -> When:
    try:
        return settle_once(days=[DayOffset(days=ahead)], clock=clock, part=part, span=None, now=now, zone=zone)
    except Doubt as doubt:
        if ahead or doubt.unclear.reason != "past":
            raise
    return settle_once(days=[DayOffset(days=1)], clock=clock, part=part, span=None, now=now, zone=zone)


def _half_meant(clock: Clock, due: datetime, ahead: int, now: datetime) -> tuple[Clock, int]:
    """Say which of the two times a bare hour means, and in how many days; raises Doubt where both may be."""
    options = [at for at in halves(clock) if at.hour >= SMALL_HOURS or due.hour < SMALL_HOURS]
    if not ahead:
        coming = [at for at in options if at > now.time()]
        options, ahead = (coming, 0) if coming else (options, 1)
    if len(options) == 1:
        return _sure(options[0]), ahead
    present = _minutes(due.time())
    near, far = sorted(options, key=lambda at: abs(_minutes(at) - present))
    gain = abs(_minutes(far) - present) - abs(_minutes(near) - present)
    usual = near == settle_time(clock, None).at
    if gain > _SURELY_MIN or (gain == _SURELY_MIN and due.hour >= 12) or (usual and gain >= _USUALLY_MIN):
        return _sure(near), ahead
    day = now.date() + timedelta(days=ahead)
    first, second = (name_moment(datetime.combine(day, at)) for at in options)
    raise Doubt("ambiguous", f"Did you mean {first}, or {second}?")


def _series_at(moved: When, due: datetime, repeat: str, now: datetime, zone: ZoneInfo) -> When:
    """Return the same repetition at another time of day."""
    rule = _without_time(repeat)
    if rule.partition(";")[0] in {"FREQ=HOURLY", "FREQ=MINUTELY", "FREQ=SECONDLY"}:
        raise Doubt("ambiguous", _all_of_them(repeat))
    local = datetime.combine(due.date(), moved.due.time())
    first = at_wall_clock(local, zone)
    following = next_occurrence(rule, first=first, after=now, zone=zone)
    if following is None:
        raise Doubt("too_far", TOO_FAR)
    if following.time() != local.time():  # the clock jumps over it on that day
        rule += f";BYHOUR={local.hour};BYMINUTE={local.minute};BYSECOND={local.second}"
        following = first_occurrence(rule, start=local, after=now, zone=zone) or following
    return When(due=following, repeat=rule, assumed=moved.assumed)


def _without_time(repeat: str) -> str:
    parts = repeat.upper().removeprefix("RRULE:").split(";")
    parts = [part for part in parts if not part.startswith(("BYHOUR=", "BYMINUTE=", "BYSECOND="))]
    return ";".join(sorted(parts, key=lambda part: not part.startswith("FREQ=")))


# To another day, or again and again


def _at_its_time(pieces: Sequence[Piece], said: str, due: datetime, now: datetime, zone: ZoneInfo) -> When:
    """Settle the pieces at the present time of day, or at that of the part of the day where that fits them not at all.

    "Tomorrow morning" stays at 8:00; "this evening" is not what comes at 17:00 today anyway.
    """
    pieces = [
        replace(piece, lead="in") if isinstance(piece, Span) and piece.lead == "bare" else piece for piece in pieces
    ]
    parted = any(isinstance(piece, Part) for piece in pieces)
    try:
        kept = settle([*pieces, _its_clock(due)], said, now=now, zone=zone)
    except Doubt:
        if not parted:
            raise
    else:
        if not parted or kept.due != _whole_minute(due):
            return kept
    return settle(pieces, said, now=now, zone=zone)


def _repeating(
    pieces: Sequence[Piece], said: str, due: datetime, now: datetime, zone: ZoneInfo, *, bare_repeat: bool
) -> When:
    units = {piece.unit for piece in pieces if isinstance(piece, Repeat)}
    if units & _ELAPSING or any(isinstance(piece, Clock | Number) for piece in pieces):
        return settle(pieces, said, now=now, zone=zone)
    if not bare_repeat:
        return _at_its_time(pieces, said, due, now, zone)
    # "Every week" begins where it is now: a Friday's reminder comes every Friday, from that Friday on.
    its_day: dict[str, Piece] = {
        "week": Weekday(day=due.weekday()),
        "month": Date(day=due.day),
        "year": Date(day=due.day, month=due.month),
    }
    begin: list[Piece] = (
        [Start(), Date(day=due.day, month=due.month, year=due.year)] if due.date() >= now.date() else []
    )
    on = [its_day[unit] for unit in units if unit in its_day]
    return settle([*pieces, *on, _its_clock(due), *begin], said, now=now, zone=zone)


def _its_clock(due: datetime) -> Clock:
    return Clock(hour=due.hour, minute=due.minute, sure=True)


def _whole_minute(moment: datetime) -> datetime:
    return moment.replace(second=0, microsecond=0)


def _sure(at: time) -> Clock:
    return Clock(hour=at.hour, minute=at.minute, second=at.second, sure=True)


def _minutes(at: time) -> int:
    return at.hour * 60 + at.minute
