"""May this message come in? Decides on an inbound message before anything is stored; refusals say why."""

from dataclasses import replace

from engine.core.errors import ErrorCode, NestorError
from engine.core.messages import MAX_MESSAGE_CHARS, Inbound


def admitted(inbound: Inbound) -> Inbound:
    """Return the message as it will be stored, or raise NestorError when it is refused."""
    # NUL ends a C string: llama.cpp and SQLite would both cut the text there, each in its own way.
    text = inbound.text.replace("\0", "").strip()
    if not text:
        raise NestorError(
            ErrorCode.EMPTY_MESSAGE, "The message is empty.", hint='Say something, for example "what can you do?".'
        )
    if len(text) > MAX_MESSAGE_CHARS:
        raise NestorError(
            ErrorCode.MESSAGE_TOO_LONG,
            f"The message has {len(text):,} characters; at most {MAX_MESSAGE_CHARS:,} can be read at once.",
            hint="Send a part of it.",
        )
    # A lone half of a surrogate pair cannot be stored as UTF-8.
    text = text.encode("utf-8", errors="replace").decode("utf-8")
    return replace(inbound, text=text)
