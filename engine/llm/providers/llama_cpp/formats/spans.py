"""Stretches of what the person said, as terminals of an llguidance grammar.

A stretch begins and ends at the border of a word, within one message, and is spelled as JSON spells it. Each chunk of a
message (a word, or a mark between words) is a terminal that may go on with the next one, so the grammar grows with the
message and not with the number of its stretches. Under the starter's 22 tools a message of 60 words takes 5 ms to write
and compile, one of 400 takes 25 ms (on a 2-core machine that others used).
"""

import json
import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import islice, pairwise

SPAN = "SPAN"
"""Terminal of one stretch."""
SPANS = "SPANS"
"""Terminal of one stretch, or of two from one message in the order they were said, joined by a space."""
_MOST_CHUNKS = 500
"""Of all messages together, the newest counting first: what is compiled must not grow without end."""
_CHUNK = re.compile(
    r"(?:[\w\u0300-\u036f]+(?:(?://|://|[-'’.:/@+*&=?#%~^]|(?<=\d),(?=\d))[\w\u0300-\u036f]+)*(?:(?<=\.[A-Za-z])\.)?)"
    r"|[^\w\s]"
)
"""A word with what people write inside of words, codes, addresses and times (`p.m.` keeps its dot), else one mark."""
_NO_BORDER = frozenset(".,;:!?…")
"""Marks that punctuate: no stretch begins or ends with one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Chunk:
    text: str
    gap: str
    """White space between this chunk and the next of its message."""
    last: bool
    """True where no further chunk of its message follows."""

    @property
    def at_border(self) -> bool:
        return self.text not in _NO_BORDER


def span_terminals(messages: Sequence[str]) -> list[str]:
    """Return the terminals SPAN and SPANS for these messages, the newest last; nothing if there are no words.

    Nobody else may define terminals that begin with `ONE_`, `TWO_` or `LATER_`.
    """
    chunks: list[_Chunk] = []
    for message in reversed(messages):
        chunks += _chunks(message, _MOST_CHUNKS - len(chunks))
    borders = [at for at, chunk in enumerate(chunks) if chunk.at_border]
    if not borders:
        return []
    terminals = [
        f"{SPAN}: {' | '.join(f'ONE_{at}' for at in borders)}",
        f"{SPANS}: {' | '.join(f'TWO_{at}' for at in borders)}",
    ]
    for at, chunk in enumerate(chunks):
        text = _quoted(chunk.text)
        if chunk.last:
            terminals += [f"ONE_{at}: {text}", f"TWO_{at}: {text}"]
            if chunk.at_border:
                terminals.append(f"LATER_{at}: ONE_{at}")
            continue
        gap = f"{_quoted(chunk.gap)} " if chunk.gap else ""
        optional = "?" if chunk.at_border else ""
        terminals.append(f"ONE_{at}: {text} ({gap}ONE_{at + 1}){optional}")
        another = f' | " " LATER_{at + 1}' if chunk.at_border else ""
        terminals.append(f"TWO_{at}: {text} ({gap}TWO_{at + 1}{another}){optional}")
        terminals.append(f"LATER_{at}: {f'ONE_{at} | ' if chunk.at_border else ''}LATER_{at + 1}")
    return terminals


def _chunks(message: str, most: int) -> list[_Chunk]:
    """Return the first chunks of a message, up to the last one at which a stretch may end."""
    found = list(islice(_CHUNK.finditer(message.encode("utf-8", "replace").decode()), most))
    while found and found[-1][0] in _NO_BORDER:
        found.pop()
    gaps = [one.string[one.end() : following.start()] for one, following in pairwise(found)]
    return [_Chunk(text=one[0], gap=gap, last=one is found[-1]) for one, gap in zip(found, [*gaps, ""], strict=False)]


def _quoted(text: str) -> str:
    """Return a grammar literal of the text as it stands within a JSON string."""
    # the grammar's own reader takes control characters for errors, DEL too, which JSON leaves as it is
    return json.dumps(json.dumps(text, ensure_ascii=False)[1:-1]).replace("\x7f", "\\u007f")
