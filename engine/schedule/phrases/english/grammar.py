"""Reads a whole English phrase, in any order and with filler, into pieces. Every word must be understood."""

from dataclasses import replace
from typing import Final

from engine.schedule.phrases.english.clock import read_clock
from engine.schedule.phrases.english.dates import read_day
from engine.schedule.phrases.english.repeats import read_repeat
from engine.schedule.phrases.english.spans import read_span
from engine.schedule.phrases.english.tokens import tokenize
from engine.schedule.phrases.english.words import PARTS, Tokens, read_number, says, unit_at, word
from engine.schedule.phrases.pieces import Part, Piece, Span, Start
from engine.schedule.phrases.questions import NOT_UNDERSTOOD, quote
from engine.schedule.phrases.values import Doubt

Found = tuple[tuple[Piece, ...], int]

# Words that change nothing. What may change the meaning ("not", "except", "or") must never stand here.
_FILLERS: Final = (
    "remind me", "for me", "or so", "if possible", "at about", "please", "pls", "ok", "okay", "sharp",
    "exactly",
    "precisely", "about", "around", "roughly", "approximately", "then", "and", "so", "time", "hey", "um",
    "uh", ",",
)  # fmt: skip

_VAGUE: Final = (
    "later", "soon", "sometime", "some time", "someday", "some day", "at some point", "asap", "eventually",
    "as soon as possible", "now", "right now", "immediately", "in a bit", "in a while", "in a moment",
    "in a sec",
    "in a few", "few", "a few", "several", "some", "during", "within", "in the next", "over the next",
    "between",
)  # fmt: skip
_LATER: Final = frozenset({"later", "hence"})


def read_phrase(phrase: str) -> list[Piece]:
    """Return the pieces of a phrase; raises Doubt when a word was not understood."""
    tokens = tokenize(phrase)
    if tokens is None:
        raise Doubt("not_understood", NOT_UNDERSTOOD.format(said=quote(phrase)))
    pieces: list[Piece] = []
    at = 0
    while at < len(tokens):
        found = _read_next(tokens, at)
        if found is not None:
            pieces.extend(found[0])
            at = found[1]
            continue
        after = _past_filler(tokens, at)
        if after == at:
            _ask_about(tokens, at)
            raise Doubt("not_understood", NOT_UNDERSTOOD.format(said=quote(phrase)))
        at = after
    if not pieces:
        raise Doubt("not_understood", NOT_UNDERSTOOD.format(said=quote(phrase)))
    return pieces


def read_duration(phrase: str) -> Span | None:
    """Return the length of time a phrase is, None when it is anything else."""
    tokens = tokenize(phrase) or []
    while tokens and tokens[0] in {"for", "about", "around", "roughly", "exactly", "approximately"}:
        tokens = tokens[1:]
    found = read_span(tokens, 0)
    return None if found is None or found[1] != len(tokens) else found[0]


def _read_next(tokens: Tokens, at: int) -> Found | None:
    if word(tokens, at) in {"starting", "beginning", "from"} and word(tokens, at + 1) != "of":
        return (Start(),), at + 1 + (word(tokens, at + 1) == "from")
    found = read_repeat(tokens, at) or _read_offset(tokens, at) or _read_part(tokens, at) or read_day(tokens, at)
    if found is not None:
        return found
    clock = read_clock(tokens, at)
    return None if clock is None else ((clock[0],), clock[1])


def _read_offset(tokens: Tokens, at: int) -> Found | None:
    """Read "in 20 minutes", "20 minutes from now", "a week from Friday" and a length of time alone."""
    lead = word(tokens, at) in {"in", "after"}
    begin = at + lead
    while lead and word(tokens, begin) in {"about", "around", "exactly", "roughly", "approximately"}:
        begin += 1
    found = read_span(tokens, begin)
    if found is None:
        return None
    span, end = found
    if word(tokens, end) in {"ago", "earlier"}:
        raise Doubt("past", f"“{' '.join(tokens[at : end + 1])}” has already passed. When should I remind you?")
    if word(tokens, end) in {"before", "to", "till", "til", "past"}:
        # "ten minutes to eight"
        return None
    if _is_military(tokens, begin, lead):
        return None
    if lead and not says(tokens, end, "from now"):
        return (replace(span, lead="in"),), end + (word(tokens, end) == "time")
    if word(tokens, end) in _LATER:
        return (replace(span, lead="in"),), end + 1
    if says(tokens, end, "from now") or says(tokens, end, "from today"):
        return (replace(span, lead="in"),), end + 2
    if word(tokens, end) in {"from", "after"} and not span.seconds:
        day = read_day(tokens, end + 1)
        if day is not None:
            return (replace(span, lead="from_day"), *day[0]), day[1]
    if word(tokens, end) == "after":
        return None
    if word(tokens, begin + 1) == "h":
        # "20h" is eight in the evening to half of Europe.
        raise Doubt("ambiguous", "Is that how long from now, or a time of day? Please say “in 2 hours” or “at 2:00”.")
    return (span,), end


def _is_military(tokens: Tokens, at: int, lead: bool) -> bool:
    """Say whether this is a time such as "1700 hours", which nobody means as a length."""
    here = word(tokens, at)
    return not lead and here.isdigit() and len(here) == 4 and unit_at(tokens, at + 1) == "hour"


def _read_part(tokens: Tokens, at: int) -> Found | None:
    begin = at
    if word(tokens, begin) in {"in", "at", "during", "by", "on"}:
        begin += 1
    if word(tokens, begin) == "the":
        begin += 1
    here = word(tokens, begin)
    return ((Part(name=PARTS[here]),), begin + 1) if here in PARTS else None


def _past_filler(tokens: Tokens, at: int) -> int:
    for filler in _FILLERS:
        if says(tokens, at, filler):
            return at + len(filler.split())
    return at


def _ask_about(tokens: Tokens, at: int) -> None:
    """Raise the question that fits better than "I did not understand", where there is one."""
    for words in _VAGUE:
        if says(tokens, at, words):
            raise Doubt("ambiguous", "At what time exactly? You can say “in 20 minutes” or “today at 17:00”.")
    if word(tokens, at) == "before":
        raise Doubt("ambiguous", "How long before? Please name the day and time, such as “Sunday at 18:00”.")
    if word(tokens, at) == "after":
        raise Doubt("ambiguous", "How long after? Please name the time, such as “at 17:30”.")
    if word(tokens, at) == "half" and read_number(tokens, at + 1) is not None:
        raise Doubt("ambiguous", "At what time exactly? You can say “at 8:30” or “at 9:30”.")
    if word(tokens, at) == "day" and word(tokens, at + 1) == "before" and word(tokens, at + 2) == "yesterday":
        raise Doubt("past", "“The day before yesterday” has already passed. When should I remind you?")
