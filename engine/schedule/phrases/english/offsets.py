"""Reads English times counted from another: "in 20 minutes", "a week from Friday", "this time tomorrow"."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from engine.schedule.phrases.english.dates import read_day
from engine.schedule.phrases.english.spans import past_approximately, read_span
from engine.schedule.phrases.english.words import TOMORROW, WEEKDAYS, Tokens, read_number, says, unit_at, word
from engine.schedule.phrases.pieces import Clock, DayOffset, Part, Piece, Span, Weekday
from engine.schedule.phrases.values import Doubt

Found = tuple[tuple[Piece, ...], int]

_LATER: Final = frozenset({"later", "hence"})
_WHILES: Final = {
    "a bit": (30 * 60, "30 minutes"),
    "a little bit": (30 * 60, "30 minutes"),
    "a little while": (30 * 60, "30 minutes"),
    "a short while": (30 * 60, "30 minutes"),
    "a while": (60 * 60, "an hour"),
}
_FEW: Final = {"minute": 5}
_FEW_OF_THE_REST: Final = 3
_MOST_BARE_MINUTES: Final = 240
_SAME_TIME: Final = (
    "the same time of day",
    "the same time",
    "same time of day",
    "same time",
    "this time",
    "this same time",
)
_NEXT_SPANS: Final = {"next week": Span(days=7), "next month": Span(months=1), "next year": Span(months=12)}


def read_offset(tokens: Tokens, at: int) -> Found | None:
    """Read a length of time with what it is counted from, or alone, and where it ends."""
    return (
        _read_same_time(tokens, at)
        or _read_beside_day(tokens, at)
        or _read_weekday_and_weeks(tokens, at)
        or _read_while(tokens, at)
        or _read_length(tokens, at)
        or _read_bare_minutes(tokens, at)
    )


def _read_same_time(tokens: Tokens, at: int) -> Found | None:
    begin = at + (word(tokens, at) == "at")
    for words in _SAME_TIME:
        if says(tokens, begin, words) and len(tokens) > len(words.split()) + begin - at:
            end = begin + len(words.split())
            for period, span in _NEXT_SPANS.items():
                if says(tokens, end, period) and end + 2 == len(tokens):
                    return (replace(span, lead="in"),), end + 2
            return (Clock(hour=0, sure=True, same=True),), end
    return None


def _read_beside_day(tokens: Tokens, at: int) -> Found | None:
    """Read "before Friday" and "two days before Christmas"."""
    span, end = Span(days=1), at
    if word(tokens, at) not in {"before", "after"}:
        found = read_span(tokens, at)
        if found is None or found[0].seconds or word(tokens, found[1]) != "before":
            return None
        span, end = found
    before = word(tokens, end) == "before"
    day = read_day(tokens, end + 1)
    if day is None or any(isinstance(piece, Part) for piece in day[0]):
        return None
    if end == at and day[1] < len(tokens):
        # "Before Friday at noon" is another thing than the day before, at noon.
        return None
    sign = -1 if before else 1
    return (Span(months=sign * span.months, days=sign * span.days, lead="from_day"), *day[0]), day[1]


def _read_weekday_and_weeks(tokens: Tokens, at: int) -> Found | None:
    """Read "Monday week", "tomorrow fortnight" and "the Monday after next"."""
    begin = at + (word(tokens, at) in {"on", "by"})
    begin += word(tokens, begin) == "the"
    here = word(tokens, begin)
    day: Piece
    if here in WEEKDAYS:
        day = Weekday(day=WEEKDAYS[here])
    elif here in {"today", TOMORROW}:
        day = DayOffset(days=int(here == TOMORROW))
    else:
        return None
    if isinstance(day, Weekday) and says(tokens, begin + 1, "after next"):
        return (Span(days=7, lead="from_day"), replace(day, which="coming")), begin + 3
    weeks = {"week": 1, "fortnight": 2}.get(word(tokens, begin + 1))
    return None if weeks is None else ((Span(days=7 * weeks, lead="from_day"), day), begin + 2)


def _read_while(tokens: Tokens, at: int) -> Found | None:
    """Read "in a bit" and "in a few minutes", which are given a length that is said aloud."""
    begin = at + (word(tokens, at) in {"in", "after", "for"})
    for words, (seconds, note) in _WHILES.items():
        if says(tokens, begin, words):
            end = begin + len(words.split())
            return (Span(seconds=seconds, lead="in", note=note),), end + (word(tokens, end) == "later")
    unit = unit_at(tokens, begin + 2)
    if begin == at or unit is None or not says(tokens, begin, "a few"):
        return None
    few = _FEW.get(unit, _FEW_OF_THE_REST)
    found = read_span([str(few), *tokens[begin + 2 :]], 0)
    if found is None:
        return None
    note = f"{few} {tokens[begin + 2]}"
    return (replace(found[0], lead="in", note=note),), begin + 1 + found[1]


def _read_length(tokens: Tokens, at: int) -> Found | None:
    """Read "in 20 minutes", "20 minutes from now", "a week from Friday" and a length of time alone."""
    lead = word(tokens, at) in {"in", "after"}
    begin = past_approximately(tokens, at + lead) if lead else at
    found = read_span(tokens, begin)
    if found is None:
        return None
    span, end = found
    if word(tokens, end) in {"ago", "earlier"}:
        raise Doubt("past", f"“{' '.join(tokens[at : end + 1])}” has already passed. When should I remind you?")
    if word(tokens, end) in {"before", "to", "till", "til", "past"}:
        # "ten minutes to eight"
        return None
    if _is_time_of_day(tokens, begin, end, lead):
        return None
    if lead and not says(tokens, end, "from now"):
        return (replace(span, lead="in"),), end + (word(tokens, end) in {"time", "later"})
    if word(tokens, end) in _LATER:
        return (replace(span, lead="in"),), end + 1
    for words in ("from now", "from today", "today"):
        if says(tokens, end, words) and (words != "today" or not span.seconds):
            return (replace(span, lead="in"),), end + len(words.split())
    if not span.seconds:
        day = _read_start_day(tokens, end, span)
        if day is not None:
            return (replace(span, lead="from_day"), *day[0]), day[1]
    if word(tokens, end) == "after":
        return None
    if word(tokens, begin + 1) == "h":
        # "2h" is two in the afternoon to half of Europe.
        raise Doubt("ambiguous", "Is that how long from now, or a time of day? Please say “in 2 hours” or “at 2:00”.")
    return (span,), end


def _read_start_day(tokens: Tokens, at: int, span: Span) -> Found | None:
    """Read the day in "two days after Friday", "a week on Monday" and "a week tomorrow"."""
    if word(tokens, at) in {"from", "after"}:
        return read_day(tokens, at + 1)
    weeks = bool(span.days) and span.days % 7 == 0 and not span.months
    near = word(tokens, at + (word(tokens, at) == "on"))
    return read_day(tokens, at) if weeks and (near in WEEKDAYS or near == TOMORROW) else None


def _read_bare_minutes(tokens: Tokens, at: int) -> Found | None:
    """Read "in 20" and "another 10", where nothing else follows."""
    lead = word(tokens, at) == "in"
    begin = past_approximately(tokens, at + lead) if lead else at
    another = word(tokens, begin) == "another" or word(tokens, begin - 1) == "another"
    begin += word(tokens, begin) == "another"
    number = read_number(tokens, begin)
    if number is None or not 1 <= number[0] <= _MOST_BARE_MINUTES:
        return None
    value, end = number
    more = word(tokens, end) == "more"
    end += more
    if not (lead or another or more) or end != len(tokens):
        return None
    note = f"{value} minute{'s' * (value != 1)}, as no unit was given"
    return (Span(seconds=60 * value, lead="in", note=note),), end


def _is_time_of_day(tokens: Sequence[str], at: int, end: int, lead: bool) -> bool:
    """Say whether this is a time such as "1700 hours", "19h" or "8h30 tomorrow", which nobody means as a length."""
    here = word(tokens, at)
    if lead or not here.isdigit() or unit_at(tokens, at + 1) != "hour" or says(tokens, end, "from now"):
        return False
    if len(here) == 4:
        return True
    if word(tokens, at + 1) != "h" or end - at > 3 or int(here) > 23 or word(tokens, end) in _LATER:
        return False
    return int(here) >= 13 or at > 0 or end < len(tokens)
