"""Reads a whole English phrase, in any order and with filler, into pieces. Every word must be understood."""

from collections.abc import Sequence
from typing import Final

from engine.schedule.phrases.english.clock import read_clock
from engine.schedule.phrases.english.dates import read_day
from engine.schedule.phrases.english.offsets import read_offset
from engine.schedule.phrases.english.parts import join_parts, read_part
from engine.schedule.phrases.english.repeats import join_times, read_repeat
from engine.schedule.phrases.english.spans import past_approximately, read_span
from engine.schedule.phrases.english.tokens import tokenize
from engine.schedule.phrases.english.words import Tokens, read_number, says, word
from engine.schedule.phrases.pieces import Clock, Date, Number, Piece, Repeat, Span, Start
from engine.schedule.phrases.questions import NOT_UNDERSTOOD, quote
from engine.schedule.phrases.values import Doubt

Found = tuple[tuple[Piece, ...], int]

# Words that change nothing. What may change the meaning ("not", "except", "or") must never stand here.
_FILLERS: Final = (
    "remind me", "for me", "or so", "if possible", "at about", "please", "pls", "ok", "okay", "sharp",
    "exactly",
    "precisely", "about", "around", "roughly", "approximately", "then", "and", "so", "time", "hey", "um",
    "uh", ",", "prompt", "promptly", "on the dot", "at the latest", "latest", "or thereabouts", "or so", "itself",
    "at the earliest", "early on", "maybe", "like", "at least",
)  # fmt: skip

# Words that leave the time open, and change nothing where one is named beside them: "some time tomorrow".
_OPEN: Final = ("later on", "later", "sometime", "some time", "at some point", "some point")
_VAGUE: Final = (
    *_OPEN, "soon", "someday", "some day", "asap", "eventually", "as soon as possible", "now", "right now",
    "immediately", "in a moment", "in a sec", "in a few", "few", "a few", "several", "some", "during", "within",
    "in the next", "over the next", "between",
)  # fmt: skip
_MOST_BARE_HOUR: Final = 12
_MOST_BARE_MINUTES: Final = 600


def read_phrase(phrase: str) -> list[Piece]:
    """Return the pieces of a phrase; raises Doubt when a word was not understood."""
    tokens = tokenize(phrase)
    if tokens is None:
        raise Doubt("not_understood", NOT_UNDERSTOOD.format(said=quote(phrase)))
    pieces: list[Piece] = []
    starts: list[int] = []
    # "Until Friday" is by Friday, while an end of what repeats or lasts is more than is understood here.
    until = word(tokens, 0) in {"until", "till", "til"}
    at = int(until)
    while at < len(tokens):
        found = _read_next(tokens, at)
        if found is not None:
            pieces.extend(found[0])
            starts.extend([at] * len(found[0]))
            at = found[1]
            continue
        after = _past_any(tokens, at, _FILLERS + _OPEN)
        if after == at:
            _ask_about(tokens, at)
            raise Doubt("not_understood", NOT_UNDERSTOOD.format(said=quote(phrase)))
        at = after
    if not pieces:
        _ask_about(tokens, 0)
    endless = until and any(isinstance(piece, Repeat | Span) for piece in pieces)
    if not pieces or endless or all(isinstance(piece, Clock) and piece.same for piece in pieces):
        raise Doubt("not_understood", NOT_UNDERSTOOD.format(said=quote(phrase)))
    return join_parts(_hours(join_times(tokens, pieces, starts)))


def read_duration(phrase: str) -> Span | None:
    """Return the length of time a phrase is, None when it is anything else."""
    tokens = tokenize(phrase) or []
    begin = past_approximately(tokens, 0)
    end = len(tokens)
    while end > 1 and (word(tokens, end - 1) in {"more", "please", "tops", "max"} or says(tokens, end - 2, "or so")):
        end -= 2 if says(tokens, end - 2, "or so") else 1
    begin += word(tokens, begin) == "another" and read_number(tokens, begin + 1) is not None
    found = read_span(tokens[:end], begin)
    if found is not None:
        return found[0] if found[1] == end else None
    number = read_number(tokens, begin)
    # People give minutes without saying so.
    whole = number is not None and number[1] == end and 0 < number[0] <= _MOST_BARE_MINUTES
    return Span(seconds=60 * number[0]) if whole and number is not None else None


def _read_next(tokens: Tokens, at: int) -> Found | None:
    repeat = read_repeat(tokens, at)
    if repeat is not None:
        return repeat
    if word(tokens, at) in {"starting", "beginning", "from"} and word(tokens, at + 1) != "of":
        return (Start(),), at + 1 + (word(tokens, at + 1) == "from")
    found = read_offset(tokens, at) or read_part(tokens, at) or read_day(tokens, at)
    if found is not None:
        return found
    clock = read_clock(tokens, at)
    return None if clock is None else ((clock[0],), clock[1])


def _hours(pieces: Sequence[Piece]) -> list[Piece]:
    """Take a number that stands beside days or alone for an hour: "Friday 5", "5"."""
    numbers = [piece for piece in pieces if isinstance(piece, Number)]
    if len(numbers) != 1 or not 1 <= numbers[0].value <= _MOST_BARE_HOUR:
        return list(pieces)
    if any(isinstance(piece, Clock | Span | Date) for piece in pieces):
        return list(pieces)
    clock = Clock(hour=numbers[0].value, sure=False)
    return [clock if isinstance(piece, Number) else piece for piece in pieces]


def _past_any(tokens: Tokens, at: int, fillers: Sequence[str]) -> int:
    for filler in fillers:
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
    if word(tokens, at) == "day" and word(tokens, at + 1) == "before" and word(tokens, at + 2) == "yesterday":
        raise Doubt("past", "“The day before yesterday” has already passed. When should I remind you?")
