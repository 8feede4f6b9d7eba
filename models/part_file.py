"""`PartFile`: what has arrived of a file so far, with a small state file beside it that says of which file it is.

Both lie in a folder of their own, so that nobody takes half a model for a model. The methods read and write files and
are for threads; `finished` runs them so that nothing is left behind when the caller is cancelled.
"""

import asyncio
import hashlib
import json
import os
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import BinaryIO, ParamSpec, TypeVar

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from engine.config.paths import disk_error
from engine.core.errors import ErrorCode, NestorError

SLICE_BYTES = 32 * 1024 * 1024
"""How much is hashed in one go; a caller who is cancelled waits for that much at most."""
SPARE_BYTES = 64 * 1024 * 1024
"""Room a download leaves on the disk for everything else."""

_P = ParamSpec("_P")
_R = TypeVar("_R")


async def finished(work: Callable[_P, _R], *args: _P.args, **kwargs: _P.kwargs) -> _R:
    """Do blocking work on a thread; one who is cancelled meanwhile goes when the thread is done, not before."""
    task = asyncio.create_task(asyncio.to_thread(work, *args, **kwargs), name="models: file work")
    try:
        return await asyncio.shield(task)
    except asyncio.CancelledError:
        await asyncio.wait([task])
        if not task.cancelled():
            task.exception()  # seen, so that it is not reported as never retrieved
        raise


class Disk:
    """The two things a download asks of a disk."""

    def free(self, folder: Path) -> int:
        """Return how many bytes may still be written there."""
        return shutil.disk_usage(folder).free

    def write(self, file: BinaryIO, data: bytes) -> None:
        """Write all of it; a disk that is nearly full takes only some at first."""
        left = memoryview(data)
        while left:
            left = left[file.write(left) :]


class PartState(BaseModel):
    """What the state file says."""

    model_config = ConfigDict(extra="ignore", frozen=True)

    url: str
    etag: str = ""
    size_bytes: int | None = Field(None, ge=0)
    sha256: str = ""


class PartFile:
    """The beginning of one file."""

    def __init__(self, folder: Path, key: str, disk: Disk) -> None:
        self.path = folder / f"{key}.part"
        self._state_path = folder / f"{key}.json"
        self._disk = disk
        self._file: BinaryIO | None = None
        self._hash = hashlib.sha256()
        self._hashed = 0
        self.size = 0
        """How many bytes are here."""
        self.state = PartState(url="")

    def open(self, *, url: str, size_bytes: int | None, sha256: str) -> None:
        """Take up what is here of that file; what is here of another is thrown away."""
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            known = self._read_state()
            self._file = self.path.open("ab", buffering=0)
            self.size = self._file.tell()
            same = known is not None and (known.sha256 == sha256 if known.sha256 and sha256 else known.url == url)
            if not same or known is None or (size_bytes is not None and self.size > size_bytes):
                self.restart()
                known = PartState(url="")
            self.note(
                PartState(
                    url=url,
                    etag=known.etag,
                    size_bytes=known.size_bytes if size_bytes is None else size_bytes,
                    sha256=sha256 or known.sha256,
                )
            )
        except OSError as error:
            raise disk_error(error, self.path) from error

    def noted_size(self, url: str) -> int | None:
        """Return the size of the file of that address as it was noted; None where nothing was."""
        known = self._read_state()
        return known.size_bytes if known is not None and known.url == url else None

    def note(self, state: PartState) -> None:
        """Write down what is known of the file."""
        if state == self.state:
            return
        self.state = state
        temporary = self._state_path.with_suffix(".new")
        try:
            # Readable by the owner only: an address a person gives may have a password in it.
            handle = os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
            with open(handle, "w", encoding="utf-8") as file:  # noqa: PTH123 - a handle, not a path
                json.dump(state.model_dump(), file)
            temporary.replace(self._state_path)
        except OSError as error:
            raise disk_error(error, self._state_path) from error

    def append(self, data: bytes) -> None:
        """Add what arrived; where the disk is full, what was written before stays."""
        file = self._opened()
        try:
            self._disk.write(file, data)
        except OSError as error:
            self.size = file.seek(0, os.SEEK_END)
            raise disk_error(error, self.path) from error
        if self._hashed == self.size:
            self._hash.update(data)
            self._hashed += len(data)
        self.size += len(data)

    def restart(self) -> None:
        """Throw away what is here and begin anew."""
        self._opened().truncate(0)
        self.size = self._hashed = 0
        self._hash = hashlib.sha256()

    def hash_some(self) -> bool:
        """Hash a slice of what was here before; False when all of it is hashed."""
        left = SLICE_BYTES
        with self.path.open("rb") as file:
            file.seek(self._hashed)
            while left > 0 and (data := file.read(min(left, 1 << 20, self.size - self._hashed))):
                self._hash.update(data)
                self._hashed += len(data)
                left -= len(data)
        return self._hashed < self.size

    def digest(self) -> str:
        """Return the SHA-256 of what was hashed."""
        return self._hash.hexdigest()

    def check_space(self, still_bytes: int) -> None:
        """Raise NestorError(DISK_FULL) where that much more does not fit."""
        free = self._disk.free(self.path.parent)
        if free < still_bytes + SPARE_BYTES:
            raise NestorError(
                ErrorCode.DISK_FULL,
                f"{still_bytes / 1e9:.1f} GB are still to come and {free / 1e9:.1f} GB are free.",
                hint="Make room, then start the download again: it goes on where it stopped.",
            )

    def move_to(self, target: Path) -> None:
        """Make it the file it was meant to be, in one step; raises NestorError if one of that name is there.

        The state stays until the download it belongs to is over, and says which file that is: see `noted_size`.
        """
        self._sync()
        self.close()
        try:
            target.parent.mkdir(parents=True, exist_ok=True)
            if target.exists():
                raise NestorError(
                    ErrorCode.INVALID_REQUEST,
                    f"There is already a file {target.name!r} among the models.",
                    hint="Remove it first, or keep it.",
                )
            self.path.replace(target)
        except OSError as error:
            raise disk_error(error, target) from error

    def discard(self) -> None:
        """Delete what is here."""
        self.close()
        self.path.unlink(missing_ok=True)
        self._state_path.unlink(missing_ok=True)

    def close(self) -> None:
        """Let go of the file; what is here stays."""
        if self._file is not None:
            self._file.close()
            self._file = None

    def _sync(self) -> None:
        try:
            os.fsync(self._opened().fileno())
        except OSError as error:
            raise disk_error(error, self.path) from error

    def _opened(self) -> BinaryIO:
        if self._file is None:
            raise RuntimeError("The part is not open")
        return self._file

    def _read_state(self) -> PartState | None:
        try:
            return PartState.model_validate_json(self._state_path.read_bytes())
        except (FileNotFoundError, ValidationError, ValueError):
            return None
