"""Identifiers: one `NewType` per kind of thing, and how new ones are made."""

import secrets
import time
from typing import NewType

RunId = NewType("RunId", str)
SessionId = NewType("SessionId", str)
MessageId = NewType("MessageId", str)
ToolCallId = NewType("ToolCallId", str)
ApprovalId = NewType("ApprovalId", str)
BotId = NewType("BotId", str)
ReminderId = NewType("ReminderId", str)
NoteId = NewType("NoteId", str)
TodoId = NewType("TodoId", str)
FactId = NewType("FactId", str)
CorrectionId = NewType("CorrectionId", str)
UndoId = NewType("UndoId", int)

DEFAULT_BOT = BotId("nestor")
DEFAULT_SESSION = SessionId("main")

_ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz"  # Crockford base 32: no i, l, o, u to misread aloud


def new_id(prefix: str) -> str:
    """Return a fresh id such as `run_01j9…`: sorts by creation time, safe in URLs and file names."""
    number = (time.time_ns() // 1_000_000) << 50 | secrets.randbits(50)
    digits = []
    for _ in range(19):
        number, digit = divmod(number, 32)
        digits.append(_ALPHABET[digit])
    return f"{prefix}_{''.join(reversed(digits))}"


def short_id(prefix: str) -> str:
    """Return an id a person can type, such as `r-7k2m9x`; the caller retries if it is taken."""
    return f"{prefix}-{''.join(secrets.choice(_ALPHABET) for _ in range(6))}"
