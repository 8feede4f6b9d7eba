"""From a person's words to a time, or to a question: the way through this package."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from engine.schedule.phrases import english
from engine.schedule.phrases.once import refuse_too_far, settle_once
from engine.schedule.phrases.pieces import (
    Clock,
    Date,
    DayOffset,
    DayPiece,
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
from engine.schedule.phrases.questions import EMPTY, NOT_UNDERSTOOD, SEVERAL_TIMES, TOO_FAR, quote
from engine.schedule.phrases.series import settle_series
from engine.schedule.phrases.values import Doubt, Unclear, When

_DAY_KINDS = (DayOffset, Weekday, Date, Nth, Period)


def parse_when(phrase: str, *, now: datetime, zone: ZoneInfo) -> When | Unclear:
    """Return the time a phrase means, or the question it raises.

    `now` is aware; the phrase is read as by a person whose clock shows `zone`.
    """
    if not phrase.strip():
        return Unclear(reason="empty", question=EMPTY)
    try:
        when = settle(english.read_phrase(phrase), phrase, now=now.astimezone(zone), zone=zone)
    except Doubt as doubt:
        return doubt.unclear
    except OverflowError:
        return Unclear(reason="too_far", question=TOO_FAR)
    return when


def parse_duration(phrase: str) -> timedelta | None:
    """Return the length of time a phrase is, None when it is doubtful or has no fixed length (a month)."""
    span = english.read_duration(phrase)
    if span is None or span.months or not (span.days or span.seconds):
        return None
    try:
        refuse_too_far(span)
    except Doubt:
        return None
    return timedelta(days=span.days, seconds=span.seconds)


def settle(pieces: Sequence[Piece], phrase: str, *, now: datetime, zone: ZoneInfo) -> When:
    """Return the time that the pieces of a phrase mean together; `now` is in `zone`. Raises Doubt."""
    not_understood = Doubt("not_understood", NOT_UNDERSTOOD.format(said=quote(phrase)))
    start_at = next((at for at, piece in enumerate(pieces) if isinstance(piece, Start)), None)
    days = [piece for piece in pieces[:start_at] if isinstance(piece, _DAY_KINDS)]
    start_days = [] if start_at is None else [piece for piece in pieces[start_at:] if isinstance(piece, _DAY_KINDS)]
    repeats = [piece for piece in pieces if isinstance(piece, Repeat)]
    spans = [piece for piece in pieces if isinstance(piece, Span)]
    part = one_part([piece for piece in pieces if isinstance(piece, Part)])
    numbers = [piece for piece in pieces if isinstance(piece, Number)]
    clocks = {piece for piece in pieces if isinstance(piece, Clock)}
    if numbers and (clocks or len(numbers) > 1 or numbers[0].value > 23 or not _may_be_hour(part, days)):
        raise not_understood
    clocks |= {Clock(hour=number.value, sure=not 1 <= number.value <= 12) for number in numbers}
    if len(clocks) > 1:
        raise Doubt("ambiguous", SEVERAL_TIMES)
    clock = next(iter(clocks), None)
    if _implies_every_month(days, repeats):
        every_month = settle_series(
            repeats=[Repeat(unit="month")],
            days=days,
            start_days=start_days,
            starts=start_at is not None,
            clock=clock,
            part=part,
            now=now,
            zone=zone,
        )
        said = "every month, as no particular one was named"
        return replace(every_month, assumed="; ".join(filter(None, (said, every_month.assumed))))
    if repeats:
        if spans:
            raise not_understood
        return settle_series(
            repeats=repeats,
            days=days,
            start_days=start_days,
            starts=start_at is not None,
            clock=clock,
            part=part,
            now=now,
            zone=zone,
        )
    if start_at is not None or len(spans) > 1:
        raise not_understood
    span = next(iter(spans), None)
    return settle_once(days=days, clock=clock, part=part, span=span, now=now, zone=zone)


def one_part(parts: Sequence[Part]) -> Part | None:
    """Put together "tonight … in the evening"; two different parts of the day are a question."""
    if len(set(parts)) <= 1:
        return parts[0] if parts else None
    names = {part.name for part in parts}
    if len(names) > 1 and not names <= {"tonight", "night", "evening"}:
        raise Doubt("ambiguous", SEVERAL_TIMES)
    if "tonight" in names:
        return Part(name="tonight")
    return Part(name="evening") if len(names) > 1 else parts[0]


def _may_be_hour(part: Part | None, days: Sequence[DayPiece]) -> bool:
    """Say whether a number alone is an hour: "7 tonight" and "tomorrow 7" are, "Friday 7" may be a date."""
    return part is not None or (bool(days) and all(isinstance(piece, DayOffset) for piece in days))


def _implies_every_month(days: Sequence[DayPiece], repeats: Sequence[Repeat]) -> bool:
    """Say whether this is "the last day of the month", which people say of every month."""
    last_day = any(isinstance(piece, Nth) and piece.nth == -1 and piece.weekday is None for piece in days)
    return not repeats and last_day and any(isinstance(piece, Period) and piece.either for piece in days)
