"""Which of several things a person means by a few words: equal, contained, sharing words, or spelled alike."""

import re
from collections.abc import Callable, Sequence
from difflib import SequenceMatcher
from typing import TypeVar

T = TypeVar("T")

ALL_WORDS = frozenset({"all", "all them", "everything", "every", "every one", "both", "them all"})
LAST_WORDS = frozenset({"it", "that", "this", "that one", "this one", "last", "last one", "latest", "latest one"})

_WORD = re.compile(r"\w+", re.UNICODE)
_FILLERS = frozenset({"the", "a", "an", "my", "about", "to", "for", "of", "on", "at", "reminder", "reminders", "timer"})
_SMALL = frozenset({"the", "my", "of", "these", "those", "please"})
_MANY = frozenset({"reminders", "to dos", "todos", "tasks", "notes", "timers"})
_EACH = frozenset({"reminder", "to do", "todo", "task", "note", "timer"})
_GOOD_SHARE = 0.5
_GOOD_SPELLING = 0.75
_SAME_WORD = 0.84


def means_all(words: str) -> bool:
    """Return True for "all", "everything" and the like."""
    bare = _without_small(words)
    each = bare.removeprefix("every ") if bare.startswith("every ") else ""
    return bare in ALL_WORDS or bare.removeprefix("all ") in _MANY or each in _EACH


def means_last(words: str) -> bool:
    """Return True for nothing at all, "it", "that one" and the like."""
    return not words.strip(" .!?") or _without_small(words).removesuffix(" reminder") in LAST_WORDS


def find_meant(words: str, things: Sequence[T], text: Callable[[T], str]) -> list[T]:
    """Return the things the words may mean, all equally likely; empty when none fits."""
    wanted = _bare(words)
    if not wanted:  # no letters at all, such as an emoji
        sign = words.strip()
        return [thing for thing in things if sign and sign in text(thing)]
    bare = [(thing, _bare(text(thing))) for thing in things]
    for fits in (
        lambda have: have == wanted,
        lambda have: bool(have) and (f" {wanted} " in f" {have} " or f" {have} " in f" {wanted} "),
    ):
        found = [thing for thing, have in bare if fits(have)]
        if found:
            return found
    scored = [(thing, _share(wanted, have), SequenceMatcher(None, wanted, have).ratio()) for thing, have in bare]
    best_share = max((share for _, share, _ in scored), default=0.0)
    if best_share >= _GOOD_SHARE:
        return [thing for thing, share, _ in scored if share == best_share]
    best_spelling = max((spelling for _, _, spelling in scored), default=0.0)
    if best_spelling >= _GOOD_SPELLING:
        return [thing for thing, _, spelling in scored if spelling == best_spelling]
    return []


def numbered(lines: Sequence[str], *, most: int = 8) -> str:
    """Return "1) …; 2) …", saying how many more there are beyond `most`."""
    shown = "; ".join(f"{number}) {line}" for number, line in enumerate(lines[:most], 1))
    return f"{shown}; and {len(lines) - most} more" if len(lines) > most else shown


def _bare(words: str) -> str:
    found = _WORD.findall(words.casefold())
    return " ".join([word for word in found if word not in _FILLERS] or found)


def _without_small(words: str) -> str:
    return " ".join(word for word in _WORD.findall(words.casefold()) if word not in _SMALL)


def _share(wanted: str, have: str) -> float:
    """Return which part of the wanted words the text has; words count as equal if one begins the other."""
    ours, theirs = wanted.split(), have.split()
    hits = sum(any(_alike(word, other) for other in theirs) for word in ours)
    return hits / len(ours)


def _alike(one: str, other: str) -> bool:
    if one == other:
        return True
    short, long = sorted((one, other), key=len)
    if len(short) < 4 or len(long) - len(short) > 3:
        return False
    same_stem = long.startswith(short[: max(4, len(short) - 3)])
    return same_stem or SequenceMatcher(None, one, other).ratio() >= _SAME_WORD
