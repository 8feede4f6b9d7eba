"""The small language that the phrasebook is written in, and how a phrase becomes words.

A phrase is one line: `(a|b|)` chooses, `<cancel>` stands for a family of synonyms, `{task}` is a slot
filled by `slots.py`, and `[level:up]` is plain text that is also an argument. Two slots of a phrase may give the same
argument ("remind me {day} to {task} {at}"): its value is then both, with a space between them.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from random import Random

from models.starter.synonyms import SYNONYMS

_ALTERNATION = re.compile(r"\(([^()]*)\)")
_SYNONYM = re.compile(r"<(\w+)>")
PLAIN_SHARE = 0.4
_PART = re.compile(r"\{(\w+)\}|\[(\w+):([^\]]*)\]")


@dataclass(frozen=True, kw_only=True, slots=True)
class Part:
    """A stretch of an utterance: plain words, or the value of a slot or argument."""

    text: str
    slot: str = ""
    argument: str = ""


@dataclass(frozen=True, kw_only=True, slots=True)
class Intent:
    """One kind of request: how people say it and what comes of it."""

    name: str
    phrases: tuple[str, ...]
    tool: str = ""
    """The tool to call; empty when the answer is `reply`."""
    arguments: Mapping[str, str] = field(default_factory=dict)
    """Which slot gives which argument; a slot that is not here is mere filling."""
    reply: str = ""
    """The text answer; with a tool, the question asked before it may be called."""
    answers: tuple[str, ...] = ()
    """What people say to `reply` when it is a question."""
    weight: float = 1.0
    """How often the intent is drawn, relative to the others."""
    plain: tuple[str, ...] = ()
    """What most people say."""

    def drawn(self, rng: Random, *, plain_share: float = PLAIN_SHARE) -> str:
        """Choose a phrase, so often one of the plain ones."""
        return rng.choice(self.plain if self.plain and rng.random() < plain_share else self.phrases)


@dataclass(frozen=True, kw_only=True, slots=True)
class FollowUp:
    """One kind of utterance that is understood from the call before it."""

    name: str
    after: tuple[str, ...]
    """The tools it may follow."""
    phrases: tuple[str, ...]
    tool: str = ""
    """The tool to call; empty when the answer is `reply`."""
    arguments: Mapping[str, str] = field(default_factory=dict)
    """Which slot gives which argument."""
    kept: Mapping[str, str] = field(default_factory=dict)
    """Arguments taken over from the call before, by their name there; `main` is what that call was about. One that
    the call before did not have is left out."""
    undoes: bool = False
    """True where the call before is taken back first: `undo_last`, then `tool`."""
    reply: str = ""
    """The text answer; with a tool, the question asked before it may be called and before anything is taken back."""
    answers: tuple[str, ...] = ()
    """What people say to `reply` when it is a question."""
    weight: float = 1.0
    plain: tuple[str, ...] = ()
    """What most people say."""

    def drawn(self, rng: Random, *, plain_share: float = PLAIN_SHARE) -> str:
        """Choose a phrase, so often one of the plain ones."""
        return rng.choice(self.plain if self.plain and rng.random() < plain_share else self.phrases)


def lines(text: str) -> tuple[str, ...]:
    """Return the phrases of a block, one for each line that is not empty."""
    return tuple(line.strip() for line in text.splitlines() if line.strip())


def expand(phrase: str, rng: Random) -> str:
    """Choose one form of a phrase; slots and literal arguments stay in it."""
    text = _SYNONYM.sub(lambda found: f"({SYNONYMS[found[1]]})", phrase)
    while _ALTERNATION.search(text):
        text = _ALTERNATION.sub(lambda found: rng.choice(found[1].split("|")), text)
    return re.sub(" +", " ", text).replace(" 'd ", "'d ").strip()


def parts_of(expanded: str) -> list[Part]:
    """Cut an expanded phrase at its slots and literal arguments."""
    parts: list[Part] = []
    position = 0
    for found in _PART.finditer(expanded):
        if found.start() > position:
            parts.append(Part(text=expanded[position : found.start()]))
        if found[1]:
            parts.append(Part(text="", slot=found[1]))
        else:
            parts.append(Part(text=found[3], argument=found[2]))
        position = found.end()
    if position < len(expanded):
        parts.append(Part(text=expanded[position:]))
    return parts
