"""Finds words in conversations: a trigram index over what was said, so that parts of words are found too."""

import unicodedata
from collections.abc import Sequence
from typing import Any

from engine.core.texts import storable

MAX_WORDS = 16
MAX_LOOKED_AT = 20_000
"""Messages that are looked at, the newest first: a word that stands in more of them is found in those only."""
SNIPPET_CHARS = 120
_LEAD_CHARS = 40
_GRAM = 3
"""Letters that the index takes together; shorter words are looked for in the text itself."""


def sought_words(text: str) -> tuple[str, ...]:
    """Return the words that must all be found, folded; letters with and without accents are the same."""
    return tuple(dict.fromkeys(_folded(storable(text)[:1000]).split()))[:MAX_WORDS]


def has_words(text: str, words: Sequence[str]) -> bool:
    """Return True if every one of the words stands in the text, be it inside of another."""
    folded = _folded(text)
    return all(word in folded for word in words)


def newest_hits(connection: Any, words: Sequence[str]) -> dict[str, int]:
    """Return for each conversation that has all the words in one message the position of the newest such message."""
    grams, short = [word for word in words if len(word) >= _GRAM], any(len(word) < _GRAM for word in words)
    text = "json_extract(m.body, '$.text')" if short else "''"
    if grams:
        rows = connection.execute_sql(
            f"SELECT m.session, m.position, {text} FROM messages_text AS f JOIN messages AS m ON m.position = f.rowid "  # noqa: S608 - one of two constants
            "WHERE messages_text MATCH ? ORDER BY f.rowid DESC LIMIT ?",
            (" AND ".join(f'"{word.replace(chr(34), chr(34) * 2)}"' for word in grams), MAX_LOOKED_AT),
        )
    else:
        rows = connection.execute_sql(
            f"SELECT m.session, m.position, {text} FROM messages AS m "  # noqa: S608 - see above
            "WHERE m.kind != 'tool' ORDER BY m.position DESC LIMIT ?",
            (MAX_LOOKED_AT,),
        )
    found: dict[str, int] = {}
    for session, position, said in rows:
        if session not in found and (not short or has_words(said, words)):
            found[session] = position
    return found


def around(text: str, words: Sequence[str]) -> str:
    """Return the first of the words found with what stands around it, on one line of `SNIPPET_CHARS` at most."""
    line = " ".join(text.split())
    if len(line) <= SNIPPET_CHARS:
        return line
    folded = _folded(line)
    at = min((place for word in words if (place := folded.find(word)) >= 0), default=0)
    start = max(0, min(at - _LEAD_CHARS, len(line) - SNIPPET_CHARS + 1))
    if start:
        space = line.find(" ", start, at)
        start = space + 1 if space >= 0 else start
    cut = line[start : start + SNIPPET_CHARS - (1 if start else 0)]
    if start + len(cut) < len(line):
        cut = f"{cut[:-1].rstrip()}…"
    return f"…{cut}" if start else cut


def _folded(text: str) -> str:
    """Return the text in lower case and without accents, letter by letter, so that places stay the same."""
    if text.isascii():
        return text.lower()
    return "".join(unicodedata.normalize("NFD", letter)[0].lower()[0] for letter in text)
