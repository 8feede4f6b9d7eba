"""The bridge token: 32 random bytes in a file that only its owner can read. Whoever can read it is the owner."""

import errno
import os
import secrets
import stat
import tempfile
from pathlib import Path

from engine.config.paths import disk_error
from engine.core.errors import ErrorCode, NestorError

_BYTES = 32
_OTHERS = stat.S_IRWXG | stat.S_IRWXO


def load_or_create_token(path: Path) -> str:
    """Return the token in that file; a missing or unusable one is made anew."""
    return read_token(path) or _create(path)


def read_token(path: Path) -> str | None:
    """Return the token in that file, None where there is none; permissions that let others read are tightened."""
    try:
        handle = os.open(path, os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0))
    except FileNotFoundError:
        return None
    except OSError as error:
        if error.errno == errno.ELOOP:
            raise _refused(path, "is a link to another file") from error
        raise disk_error(error, path) from error
    found = os.fstat(handle)
    if not stat.S_ISREG(found.st_mode):
        os.close(handle)
        raise _refused(path, "is not a file")
    with os.fdopen(handle, "rb") as file:
        if hasattr(os, "getuid"):
            if found.st_uid != os.getuid():
                raise _refused(path, "belongs to another user")
            if found.st_mode & _OTHERS:
                os.fchmod(file.fileno(), stat.S_IRUSR | stat.S_IWUSR)
        text = file.read(1024).decode("ascii", "replace").strip()
    return text if len(text) >= _BYTES and text.isascii() and text.isprintable() and " " not in text else None


def _create(path: Path) -> str:
    token = secrets.token_urlsafe(_BYTES)
    try:
        handle, temporary = tempfile.mkstemp(dir=path.parent, prefix=".bridge-")  # mkstemp makes it 0600
        try:
            with os.fdopen(handle, "w", encoding="ascii") as file:
                file.write(token + "\n")
                file.flush()
                os.fsync(file.fileno())
            Path(temporary).replace(path)
        except BaseException:
            Path(temporary).unlink(missing_ok=True)
            raise
    except OSError as error:
        raise disk_error(error, path) from error
    return token


def _refused(path: Path, what: str) -> NestorError:
    return NestorError(
        ErrorCode.PERMISSION_DENIED,
        f"The bridge token {str(path)!r} {what}, so it is not trusted.",
        hint="Delete it; Nestor makes a new one.",
    )
