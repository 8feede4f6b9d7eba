"""Reads English parts of the day: "in the evening", "lunchtime", "first thing", "late tomorrow afternoon", "EOD"."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import time
from types import MappingProxyType
from typing import Final

from engine.schedule.phrases.english.words import MONTHS, PARTS, Tokens, says, word
from engine.schedule.phrases.pieces import DayOffset, Part, PartName, Piece

Found = tuple[tuple[Piece, ...], int]


def _named(rows: Sequence[tuple[PartName, str, str]]) -> Mapping[str, Part]:
    """Return what each phrase of the rows stands for; the first phrase of a row is what it is called."""
    return MappingProxyType(
        {
            phrase.strip(): Part(name=name, at=time.fromisoformat(at), called=phrases.split("|")[0].strip())
            for name, at, phrases in rows
            for phrase in phrases.split("|")
        }
    )


# The longest phrase is tried first. Times that depend on the person or the season ("at dawn") are asked about.
_NAMED: Final = _named([
    ("morning", "08:00", "first thing | first thing in the morning | first thing in morning"),
    ("morning", "07:00", "early | bright and early | early on | early doors"),
    ("evening", "20:00", "late | late on | late in the day"),
    ("night", "22:00", "last thing | last thing at night"),
    ("morning", "07:00", "early morning"),
    ("morning", "10:30", "mid-morning | mid morning | midmorning | middle of the morning"),
    ("morning", "11:00", "late morning"),
    ("afternoon", "13:00", "early afternoon"),
    ("afternoon", "15:00", "mid-afternoon | mid afternoon | midafternoon | middle of the afternoon"),
    ("afternoon", "17:00", "late afternoon"),
    ("evening", "17:30", "early evening"),
    ("evening", "21:00", "late evening"),
    ("night", "22:00", "late night | late at night"),
    ("morning", "08:00", "breakfast | breakfast time | breakfasttime"),
    ("afternoon", "12:30", "lunchtime | lunch | lunch time | lunch break | lunch hour | dinner hour"),
    ("evening", "17:00", "teatime | tea | tea time"),
    ("evening", "18:30", "dinnertime | dinner | dinner time"),
    ("evening", "19:00", "suppertime | supper | supper time"),
    ("night", "22:00", "bedtime | bed time"),
    ("evening", "17:00", "end of the day | end of day | end of play | end of business | close of business"),
    ("evening", "17:00", "end of the working day | end of the workday | end of my day | close of play"),
    ("evening", "17:00", "EOD | eod | cob | cop | e o d"),
    ("morning", "07:00", "before breakfast"),
    ("morning", "09:00", "after breakfast"),
    ("morning", "08:00", "before work"),
    ("evening", "18:00", "after work"),
    ("morning", "07:30", "before school"),
    ("afternoon", "16:00", "after school"),
    ("morning", "11:30", "before lunch | before lunchtime"),
    ("afternoon", "13:30", "after lunch | after lunchtime"),
    ("evening", "17:30", "before dinner | before tea | before supper"),
    ("evening", "20:00", "after dinner | after tea | after supper"),
    ("night", "21:30", "before bed | before bedtime"),
])  # fmt: skip
_LONGEST_FIRST: Final = sorted(_NAMED, key=lambda phrase: -len(phrase.split()))
_FIRST_WORDS: Final = frozenset(phrase.split()[0] for phrase in _NAMED)
_LEADS: Final = frozenset({"in", "at", "during", "by", "on", "over", "around", "about"})
# "Late tomorrow afternoon", "first thing on Friday morning": the same as when the words stand together.
_TOGETHER: Final[Mapping[tuple[str, PartName], str]] = {
    ("first thing", "morning"): "first thing",
    ("early", "morning"): "early morning",
    ("early", "afternoon"): "early afternoon",
    ("early", "evening"): "early evening",
    ("late", "morning"): "late morning",
    ("late", "afternoon"): "late afternoon",
    ("late", "evening"): "late evening",
    ("late", "night"): "late night",
    ("late", "tonight"): "late night",
    ("last thing", "night"): "last thing",
    ("last thing", "tonight"): "last thing",
}


def read_part(tokens: Tokens, at: int) -> Found | None:
    """Read a part of the day and where it ends."""
    begin = at
    while word(tokens, begin) in _LEADS:
        begin += 1
    if word(tokens, begin) in {"the", "my"}:
        begin += 1
    today = word(tokens, begin) == "this"
    begin += today
    named = read_named_part(tokens, begin)
    if named is None:
        return None
    part, end = named
    if part.called in {"early", "late"} and (word(tokens, end) in MONTHS or says(tokens, end, "next week")):
        return None
    if today:
        return (DayOffset(days=0), replace(part, name="tonight") if part.name == "night" else part), end
    return (part,), end


def read_named_part(tokens: Tokens, at: int) -> tuple[Part, int] | None:
    """Read the name of a part of the day alone."""
    here = word(tokens, at)
    if here in _FIRST_WORDS:
        for phrase in _LONGEST_FIRST:
            if says(tokens, at, phrase):
                return _NAMED[phrase], at + len(phrase.split())
    return (Part(name=PARTS[here]), at + 1) if here in PARTS else None


def join_parts(pieces: Sequence[Piece]) -> list[Piece]:
    """Put "early" or "late" to the part of the day that was said in another place."""
    parts = [piece for piece in pieces if isinstance(piece, Part)]
    if len(parts) != 2:
        return list(pieces)
    shade, other = sorted(parts, key=lambda part: part.at is None)
    words = _TOGETHER.get((shade.called or "", other.name))
    if shade.at is None or other.at is not None or (words is None and shade.name != other.name):
        return list(pieces)
    # "Every night at bedtime" says the night twice.
    joined = shade if words is None else replace(_NAMED[words], name=other.name)
    at = min(pieces.index(shade), pieces.index(other))
    rest: list[Piece] = [piece for piece in pieces if not isinstance(piece, Part)]
    return [*rest[:at], joined, *rest[at:]]
