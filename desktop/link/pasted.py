"""Long pastes on their way to the engine: text files in the cache folder, for as long as they are being read."""

import asyncio
import logging
import mimetypes
import os
import tempfile
import time
from collections.abc import AsyncIterator, Iterable, Sequence
from contextlib import asynccontextmanager
from pathlib import Path

from desktop.link.link import Attached
from engine.core.errors import ErrorCode, NestorError
from engine.core.messages import MAX_MESSAGE_CHARS, Attachment

logger = logging.getLogger(__name__)

_PREFIX, _SUFFIX = "pasted-", ".txt"
LEFT_BEHIND_AFTER_S = 3600.0
"""A paste older than this belongs to a program that was killed."""


@asynccontextmanager
async def as_attachments(attached: Sequence[Attached], folder: Path) -> AsyncIterator[tuple[Attachment, ...]]:
    """Give what is attached as files, and remove those that were made for it at the end."""
    made: list[Path] = []
    try:
        yield tuple([await asyncio.to_thread(_as_file, one, folder, made) for one in attached])
    finally:
        await asyncio.to_thread(_remove, made)


def remove_left_behind(folder: Path) -> None:
    """Remove pastes of a program that could not do it itself; call on a thread."""
    before = time.time() - LEFT_BEHIND_AFTER_S
    try:
        old = [path for path in folder.glob(f"{_PREFIX}*{_SUFFIX}") if path.stat().st_mtime < before]
    except OSError:
        return
    _remove(old)


def _as_file(attached: Attached, folder: Path, made: list[Path]) -> Attachment:
    if isinstance(attached, Path):
        media_type, _encoding = mimetypes.guess_type(attached.name)
        return Attachment(path=str(attached), media_type=media_type or "application/octet-stream")
    text = attached.text
    if len(text) > MAX_MESSAGE_CHARS:  # said here, in words about the paste instead of about a file
        raise NestorError(
            ErrorCode.MESSAGE_TOO_LONG,
            f"The pasted text has {len(text):,} characters; at most {MAX_MESSAGE_CHARS:,} can be read at once.",
            hint="Send a part of it.",
        )
    try:
        folder.mkdir(parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(prefix=_PREFIX, suffix=_SUFFIX, dir=folder)
        made.append(Path(name))
        with os.fdopen(handle, "w", encoding="utf-8", errors="replace", newline="") as file:
            file.write(text)
    except OSError as error:
        raise NestorError(
            ErrorCode.DISK_FULL,
            f"The pasted text could not be kept for sending: {error.strerror or error}.",
            hint="Free some space, or send a shorter text.",
        ) from error
    return Attachment(path=name, media_type="text/plain")


def _remove(paths: Iterable[Path]) -> None:
    for path in paths:
        try:
            path.unlink(missing_ok=True)
        except OSError as error:
            logger.info("A pasted text stays in the cache folder: %s", error)
