"""A conversation as plain text, for the clipboard."""

from collections.abc import Sequence
from typing import assert_never

from desktop.entries import AnswerEntry, Entry, PersonEntry


def as_text(title: str, entries: Sequence[Entry]) -> str:
    """Return what was said, with who said it above each message."""
    parts = [title] if title else []
    for entry in entries:
        match entry:
            case PersonEntry():
                parts.append(f"You:\n{entry.text}")
            case AnswerEntry():
                words = entry.text or (entry.problem.message if entry.problem else "")
                if words:
                    parts.append(f"Nestor:\n{words}")
            case _:
                assert_never(entry)
    return "\n\n".join(parts) + "\n"
