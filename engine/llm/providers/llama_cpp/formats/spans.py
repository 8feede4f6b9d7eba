"""Stretches of what the person said, as terminals of an llguidance grammar.

A stretch begins and ends at the border of a word, within one message, and is spelled as JSON spells it. Each chunk of a
message (a word, or a mark between words) is a terminal that may go on with the next one, so the grammar grows with the
message and not with the number of its stretches. Under the starter's 22 tools a message of 60 words takes 5 ms to write
and compile, one of 400 takes 25 ms (on a 2-core machine that others used).
"""

import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import Any

SPAN = "SPAN"
"""Terminal of one stretch."""
SPANS = "SPANS"
"""Terminal of one stretch, or of two from one message in the order they were said, joined by a space."""
MESSAGES_QUOTED = 4
"""Arguments may be stretches of the person's last messages, this many: a request may be made in parts."""
_MOST_CHUNKS = 500
"""Of all messages together, the newest counting first: what is compiled must not grow without end."""
_CHUNK = re.compile(
    r"(?<!\w)\d+(?:[.,]\d+)*(?=[^\W\d_])"
    r"|(?:(?<!\S)\.)?[\w\u0300-\u036f]+(?:(?:://|[-'’.:/@+*&=?#%~^]|(?<=\d),(?=\d))[\w\u0300-\u036f]+)*"
    r"(?:(?<=\.[A-Za-z])\.)?"
    r"|(?P<punctuation>[.,;:!?…]+(?:\s+[.,;:!?…]+(?!\w))*)"
    r"|[^\w\s]"
)
"""A word with what people write inside of words, codes, addresses and times (`p.m.` keeps its dot), punctuation, or one
other mark. What is glued to a number is a word of its own: `5km` is converted from `km`. No stretch begins or ends with
punctuation."""
_AFTER_NUMBER = frozenset(".!")
"""Except that it may end with one of these behind a number: `27.6.` is a date and `12!` a product."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Chunk:
    """A word of a message, or a mark between words."""

    text: str
    begins: bool
    ends: bool
    """Whether a stretch may begin or end with it."""
    gap: str
    """White space between this chunk and the next of its message."""


def span_terminals(messages: Sequence[str]) -> list[str]:
    """Return the terminals SPAN and SPANS for these messages, the newest last; nothing if there are no words.

    Nobody else may define terminals that begin with `ONE_`, `TWO_`, `LATER_` or `KNOWN_`.
    """
    terminals: list[str] = []
    beginnings: list[int] = []
    number = 0
    for message in reversed(messages):
        chunks = cut(message, _MOST_CHUNKS - number)
        beginnings += [number + at for at, chunk in enumerate(chunks) if chunk.begins]
        terminals += _message_terminals(chunks, number)
        number += len(chunks)
    if not beginnings:
        return []
    # the last ones first: the compiler recurses into what a terminal refers to, and finds it compiled already this way
    one, two = (" | ".join(f"{kind}_{at}" for at in reversed(beginnings)) for kind in ("ONE", "TWO"))
    return [f"{SPAN}: {one}", f"{SPANS}: {two}", *terminals]


class Recognised:
    """The terminals of arguments that may only be certain stretches; what is the same for two tools is written once."""

    def __init__(self) -> None:
        self._named: dict[tuple[str, ...], str] = {}

    def terminal(self, stretches: Sequence[str]) -> str:
        """Return the name of the terminal that is one of these."""
        return self._named.setdefault(tuple(stretches), f"KNOWN_{len(self._named)}")

    @property
    def terminals(self) -> list[str]:
        """What defines them, as lines of the grammar."""
        return [f"{name}: {' | '.join(map(_quoted, each))}" for each, name in self._named.items()]


def without_overlap(arguments: Mapping[str, Any], messages: Sequence[str]) -> dict[str, Any]:
    """Return a call's arguments with what belongs to its time cut off its text.

    No grammar can know that "call mum at 5" and "at 5" use words twice. Where the same words were said more than once
    they are left alone, and so is a text that is nothing but a time.
    """
    text, when = arguments.get("text"), arguments.get("when")
    if not isinstance(text, str) or not isinstance(when, str):
        return dict(arguments)
    for message in messages:
        texts = _placed(text, message)
        if len(texts) != 1:
            continue
        start, end = texts[0]
        for time_start, time_end in _parts_placed(when, message):
            if start < time_start < end:
                end = time_start
            elif time_start <= start < time_end < end:
                start = time_end
        kept = message[start:end].strip(_AROUND_TEXT)
        if (start, end) != texts[0] and kept:
            return {**arguments, "text": kept}
    return dict(arguments)


def _parts_placed(when: str, message: str) -> list[tuple[int, int]]:
    """Return where a time stands in the message, the later part first where it was said in two; once each or not."""
    if len(whole := _placed(when, message)) == 1:
        return whole
    words = when.split(" ")
    for at in range(1, len(words)):
        first, second = (_placed(" ".join(part), message) for part in (words[:at], words[at:]))
        if len(first) == len(second) == 1 and first[0][1] <= second[0][0]:
            return [second[0], first[0]]
    return []


_AROUND_TEXT = " \t\n,;:-."


def _placed(words: str, message: str) -> list[tuple[int, int]]:
    """Return where the words stand in the message."""
    return [found.span() for found in re.finditer(rf"(?<!\w){re.escape(words)}(?!\w)", message, re.IGNORECASE)]


def _message_terminals(chunks: Sequence[Chunk], number: int) -> list[str]:
    """Return the terminals of one message, whose chunks are numbered from `number` on.

    ONE is a stretch that goes on with this chunk, TWO the same with perhaps a second one to come, LATER a stretch that
    begins with this chunk or a later one.
    """
    terminals: list[str] = []
    later = ""
    for at in reversed(range(number, number + len(chunks))):
        chunk = chunks[at - number]
        text, optional = _quoted(chunk.text), "?" if chunk.ends else ""
        if at + 1 < number + len(chunks):
            gap = f"{_quoted(chunk.gap)} " if chunk.gap else ""
            second = f' | " " {later}' if chunk.ends and later else ""
            terminals.append(f"ONE_{at}: {text} ({gap}ONE_{at + 1}){optional}")
            terminals.append(f"TWO_{at}: {text} ({gap}TWO_{at + 1}{second}){optional}")
        else:
            terminals += [f"ONE_{at}: {text}", f"TWO_{at}: {text}"]
        ways = [*([f"ONE_{at}"] if chunk.begins else []), *([later] if later else [])]
        if ways:
            later = f"LATER_{at}"
            terminals.append(f"{later}: {' | '.join(ways)}")
    return terminals


def cut(message: str, most: int = _MOST_CHUNKS) -> list[Chunk]:
    """Return the first chunks of a message, up to the last one at which a stretch may end."""
    message = message.encode("utf-8", "replace").decode()
    found = list(islice(_CHUNK.finditer(message), most))
    chunks = []
    for at, match in enumerate(found):
        text, before = match[0], message[max(match.start() - 1, 0) : match.start()]
        begins = match["punctuation"] is None
        chunks.append(
            Chunk(
                text=text,
                begins=begins,
                ends=begins or (text in _AFTER_NUMBER and before.isdigit()),
                gap=message[match.end() : found[at + 1].start()] if at + 1 < len(found) else "",
            )
        )
    while chunks and not chunks[-1].ends:
        chunks.pop()
    return chunks


def _quoted(text: str) -> str:
    """Return a grammar literal of the text as it stands within a JSON string."""
    # the grammar's own reader takes control characters for errors, DEL too, which JSON leaves as it is
    return json.dumps(json.dumps(text, ensure_ascii=False)[1:-1]).replace("\x7f", "\\u007f")
