"""Files that come with a message: text is read and becomes part of it; what a model here could not read is refused."""

import asyncio
from dataclasses import replace
from pathlib import Path

from engine.core.errors import ErrorCode, NestorError
from engine.core.messages import MAX_MESSAGE_CHARS, Attachment, Channel, Inbound

_MAY_NAME_FILES = (Channel.CLI, Channel.DESKTOP)
"""Doors on this computer; a message from elsewhere must not choose which of its files are read."""


async def with_attachments(inbound: Inbound) -> Inbound:
    """Return the message with its files' text in it; raises NestorError for a file that cannot be read as text."""
    if not inbound.attachments:
        return inbound
    if inbound.origin.channel not in _MAY_NAME_FILES:
        raise NestorError(
            ErrorCode.FORBIDDEN, "Files of this computer can only be attached on this computer.", hint="Paste the text."
        )
    parts = [await asyncio.to_thread(_as_text, attachment) for attachment in inbound.attachments]
    text = "\n\n".join([inbound.text, *parts])
    if len(text) > MAX_MESSAGE_CHARS:
        raise NestorError(
            ErrorCode.MESSAGE_TOO_LONG,
            f"With its files the message has {len(text):,} characters; at most {MAX_MESSAGE_CHARS:,} fit.",
            hint="Attach a part of them.",
        )
    return replace(inbound, text=text, attachments=())


def _as_text(attachment: Attachment) -> str:
    path = Path(attachment.path)
    try:
        if path.stat().st_size > 4 * MAX_MESSAGE_CHARS:  # UTF-8 has at most four bytes a character
            raise NestorError(
                ErrorCode.MESSAGE_TOO_LONG,
                f"{path.name!r} is too long to be read at once ({path.stat().st_size:,} bytes).",
                hint="Attach a part of it.",
            )
        text = path.read_bytes().decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise NestorError(
            ErrorCode.INVALID_REQUEST,
            f"{path.name!r} is not a text file ({attachment.media_type}); only text can be attached.",
            hint="Save it as plain text in UTF-8.",
        ) from error
    except OSError as error:
        raise NestorError(
            ErrorCode.NOT_FOUND,
            f"{str(path)!r} cannot be read: {error.strerror or error}.",
            hint="Check the name and the file's permissions.",
        ) from error
    return f"{path.name}:\n```\n{text.replace(chr(0), '').strip()}\n```"
