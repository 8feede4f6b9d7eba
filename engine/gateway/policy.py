"""May this message come in? Decides on an inbound message before anything is stored; refusals say why."""

from dataclasses import replace

from engine.core.errors import ErrorCode, NestorError
from engine.core.messages import MAX_MESSAGE_CHARS, Inbound
from engine.core.texts import storable


def admitted(inbound: Inbound) -> Inbound:
    """Return the message as it will be stored, or raise NestorError when it is refused."""
    text = storable(inbound.text).strip()
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
    return replace(inbound, text=text)
