"""`Transfer`: one file's way here, through cuts, busy servers and restarts, until it is whole and checked.

Goes on where it stopped by asking for a range. Begins anew where the server cannot do that, where the file has changed
since, or where what is here turns out to be damaged; each of these is told to whoever watches.
"""

import asyncio
import re
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import AbstractContextManager, asynccontextmanager, contextmanager
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

import httpx
from filelock import FileLock, Timeout

from engine.config.paths import disk_error
from engine.core.clock import Clock
from engine.core.errors import ErrorCode, NestorError
from models.fetch import Answer, Backoff, Fetch, PassingError
from models.gguf_file import read_gguf
from models.part_file import Disk, PartFile, PartState, finished

_WRITE_BYTES = 1024 * 1024
_CHECK_SPACE_EVERY = 256 * 1024 * 1024
_MOST_RESTARTS = 5
_CONTENT_RANGE = re.compile(r"bytes (?:(\d+)-(\d+)|\*)/(\d+|\*)")
_PARTIAL, _RANGE_NOT_SATISFIABLE = 206, 416


class TransferState(StrEnum):
    """What a transfer does at the moment."""

    RUNNING = "running"
    WAITING = "waiting"
    """For the next try."""
    CHECKING = "checking"
    """Reads what is here and compares it with its hash."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RemoteFile:
    """A file somewhere else, and what is known of it."""

    url: str
    name: str
    """Where it goes, relative to the folder of models."""
    size_bytes: int | None = None
    sha256: str = ""
    """What its content must hash to; empty where nobody said."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TransferProgress:
    """How far one file is."""

    state: TransferState
    done_bytes: int
    size_bytes: int | None
    note: str = ""
    """What is worth saying, as a sentence."""


class _StartAgainError(Exception):
    """What is here is of no use; the next request begins at the first byte."""

    def __init__(self, why: str) -> None:
        super().__init__(why)
        self.why = why


class Transfer:
    """Brings one file into the folder of models."""

    def __init__(
        self,
        file: RemoteFile,
        folder: Path,
        *,
        fetch: Fetch,
        clock: Clock,
        report: Callable[[TransferProgress], None],
        disk: Disk | None = None,
    ) -> None:
        self._file = file
        self._folder = folder
        self._target = folder / file.name
        self._part = PartFile(parts_folder(folder), part_key(file.name), disk or Disk())
        self._fetch = fetch
        self._clock = clock
        self._report = report
        self._space_checked = 0
        self._note = ""

    async def run(self) -> Path:
        """Bring it and return where it is now; cancelled, it keeps what is here. Raises NestorError."""
        async with _on_threads(only_ours(self._folder, self._file.name)):
            if await finished(self._is_here):
                return self._target
            try:
                await finished(
                    self._part.open,
                    url=self._file.url,
                    size_bytes=self._file.size_bytes,
                    sha256=self._file.sha256,
                )
                await self._bring()
                await finished(self._part.move_to, self._target)
            finally:
                await finished(self._part.close)
        return self._target

    def _is_here(self) -> bool:
        """Tell whether the file was brought before; one of another size is in the way."""
        if not self._target.exists():
            return False
        if self._target.stat().st_size in (self._file.size_bytes, self._part.noted_size(self._file.url)):
            return True
        raise NestorError(
            ErrorCode.INVALID_REQUEST,
            f"There is already another file {self._target.name!r} among the models.",
            hint="Remove it first: nestor models remove.",
        )

    async def _bring(self) -> None:
        backoff, furthest, restarts = Backoff(self._clock), 0, 0
        resumed = self._part.size > 0
        while True:
            try:
                if self._part.size != self._part.state.size_bytes or not self._part.size:
                    await self._attempt()
                await self._check()
            except _StartAgainError as error:
                restarts += 1
                if restarts > _MOST_RESTARTS:
                    raise _damaged(self._file, error.why) from error
                await self._restart(error.why)
            except PassingError as error:
                # Only what was never here before is progress: a server that always begins anew gets nowhere.
                if self._part.size > furthest:
                    backoff.reset()
                furthest = max(furthest, self._part.size)
                self._tell(TransferState.WAITING, error.message)
                await backoff.wait(error)
            except _MismatchError as error:
                await finished(self._part.restart)
                if not resumed:
                    await finished(self._part.discard)
                    raise _damaged(self._file, error.why) from error
                resumed = False
                self._tell(TransferState.RUNNING, f"What was here was damaged ({error.why}); it starts again.")
            else:
                return

    async def _attempt(self) -> None:
        """Ask for what is missing and write it down until the connection ends."""
        part = self._part
        headers = {}
        if part.size:
            headers["range"] = f"bytes={part.size}-"
            # A hash makes sure of the content in the end; the tags of mirrors differ from each other.
            if part.state.etag.startswith('"') and not part.state.sha256:
                headers["if-range"] = part.state.etag
        async with self._fetch.get(self._file.url, what=self._target.name, headers=headers) as answer:
            total = await self._begin(answer)
            if answer.response.status_code == _RANGE_NOT_SATISFIABLE:
                return
            await self._receive(answer.response, total)

    async def _begin(self, answer: Answer) -> int | None:
        """Compare what the server says with what is known and here; returns the size of the whole file."""
        response, part = answer.response, self._part
        state = part.state
        total = _total(answer)
        changed = bool(state.etag and answer.etag and state.etag != answer.etag)
        if self._file.size_bytes is not None and total is not None and total != self._file.size_bytes:
            raise NestorError(
                ErrorCode.DOWNLOAD_FAILED,
                f"{self._target.name!r} has {total:,} bytes there, and {self._file.size_bytes:,} were announced.",
                hint="Try again later: it may just have been replaced.",
            )
        if state.size_bytes is not None and total is not None and state.size_bytes != total:
            changed = True
        if answer.response.headers.get("content-encoding", "identity") != "identity":
            raise NestorError(
                ErrorCode.DOWNLOAD_FAILED, f"{response.url.host!r} sends files packed.", hint="Take it from elsewhere."
            )
        sha256 = self._file.sha256 or answer.sha256 or ("" if changed else state.sha256)
        noted = PartState(url=self._file.url, etag=answer.etag, size_bytes=total, sha256=sha256)
        if part.size and (changed or response.status_code != _PARTIAL or not _continues(response, part.size)):
            if response.status_code == _RANGE_NOT_SATISFIABLE and not changed and part.size == total:
                await finished(part.note, noted)
                return total
            why = "It has changed since" if changed else "The server cannot go on in the middle of a file"
            if response.status_code in (_PARTIAL, _RANGE_NOT_SATISFIABLE):
                raise _StartAgainError(why)
            await self._restart(why)  # this very response begins at the first byte
        elif response.status_code == _RANGE_NOT_SATISFIABLE:
            raise NestorError(
                ErrorCode.DOWNLOAD_FAILED, f"{self._target.name!r} is empty there.", hint="Take it from elsewhere."
            )
        await finished(part.note, noted)
        await finished(part.check_space, (total or 0) - part.size)
        self._space_checked = part.size
        return total

    async def _receive(self, response: httpx.Response, total: int | None) -> None:
        part, waiting = self._part, bytearray()
        try:
            async for piece in response.aiter_raw():
                waiting += piece
                if total is not None and part.size + len(waiting) > total:
                    raise _MismatchError("the server sent more than it announced")
                if len(waiting) >= _WRITE_BYTES:
                    data, waiting = bytes(waiting), bytearray()
                    await finished(part.append, data)
                    await self._watch_space(total)
                self._tell(TransferState.RUNNING, arrived=len(waiting))
        finally:
            if waiting and not (total is not None and part.size + len(waiting) > total):
                await finished(part.append, bytes(waiting))
        if total is None:
            await finished(part.note, part.state.model_copy(update={"size_bytes": part.size}))
        elif part.size < total:
            raise PassingError(f"{response.url.host!r} ended the connection at {part.size:,} of {total:,} bytes.")

    async def _watch_space(self, total: int | None) -> None:
        if self._part.size - self._space_checked >= _CHECK_SPACE_EVERY:
            self._space_checked = self._part.size
            await finished(self._part.check_space, (total or self._part.size) - self._part.size)

    async def _check(self) -> None:
        """Make sure that what is here is what was promised."""
        self._tell(TransferState.CHECKING)
        while await finished(self._part.hash_some):
            self._tell(TransferState.CHECKING)
        expected = self._part.state.sha256
        if expected and self._part.digest() != expected:
            raise _MismatchError("its SHA-256 is not the one that was announced")
        if self._target.suffix == ".gguf":
            try:
                await finished(read_gguf, self._part.path)
            except NestorError as error:
                if error.code != ErrorCode.MODEL_FILE_INVALID:
                    raise
                why = error.message.replace(repr(self._part.path.name), "it").rstrip(".")
                raise _MismatchError(why) from error

    async def _restart(self, why: str) -> None:
        await finished(self._part.restart)
        self._tell(TransferState.RUNNING, f"{why}; it starts again.")

    def _tell(self, state: TransferState, note: str = "", *, arrived: int = 0) -> None:
        self._report(
            TransferProgress(
                state=state,
                done_bytes=self._part.size + arrived,
                size_bytes=self._part.state.size_bytes if self._file.size_bytes is None else self._file.size_bytes,
                note=note,
            )
        )


class _MismatchError(Exception):
    """What arrived is not what was promised."""

    def __init__(self, why: str) -> None:
        super().__init__(why)
        self.why = why


def parts_folder(folder: Path) -> Path:
    """Return where the parts of unfinished downloads lie."""
    return folder / ".downloads"


def part_key(name: str) -> str:
    """Return what the part of a file is called, from the file's name relative to the folder of models."""
    return name.replace("/", "@")


@contextmanager
def only_ours(folder: Path, name: str) -> Iterator[None]:
    """Keep other processes off a file meanwhile; a process that dies lets go of it. Raises DOWNLOAD_BUSY."""
    lock = FileLock(parts_folder(folder) / f"{part_key(name)}.lock", timeout=0, thread_local=False)
    try:
        Path(lock.lock_file).parent.mkdir(parents=True, exist_ok=True)
        lock.acquire()
    except Timeout as error:
        raise NestorError(
            ErrorCode.DOWNLOAD_BUSY,
            f"{Path(name).name!r} is being downloaded by another Nestor just now.",
            hint="Wait for that one, or pause it there.",
        ) from error
    except OSError as error:
        raise disk_error(error, folder) from error
    try:
        yield
    finally:
        lock.release()


@asynccontextmanager
async def _on_threads(manager: AbstractContextManager[None]) -> AsyncIterator[None]:
    """Enter and leave on threads; cancelled while it enters, it leaves again."""
    entering = asyncio.create_task(asyncio.to_thread(manager.__enter__), name="models: take a lock")
    try:
        await asyncio.shield(entering)
    except asyncio.CancelledError:
        await asyncio.wait([entering])
        if entering.exception() is None:
            await asyncio.to_thread(manager.__exit__, None, None, None)
        raise
    try:
        yield
    finally:
        await finished(manager.__exit__, None, None, None)


def _damaged(file: RemoteFile, why: str) -> NestorError:
    return NestorError(
        ErrorCode.DOWNLOAD_DAMAGED,
        f"{Path(file.name).name!r} arrived damaged: {why}.",
        hint="It was thrown away. Try again later, or take it from elsewhere.",
    )


def _total(answer: Answer) -> int | None:
    """Return the size of the whole file as the answer tells it."""
    headers, status = answer.response.headers, answer.response.status_code
    if status in (_PARTIAL, _RANGE_NOT_SATISFIABLE):
        match = _CONTENT_RANGE.fullmatch(headers.get("content-range", ""))
        total = int(match[3]) if match and match[3] != "*" else None
    else:
        length = headers.get("content-length", "")
        total = int(length) if length.isascii() and length.isdigit() else None
    return answer.size_bytes if total is None else total


def _continues(response: httpx.Response, begin: int) -> bool:
    match = _CONTENT_RANGE.fullmatch(response.headers.get("content-range", ""))
    return bool(match and match[1] is not None and int(match[1]) == begin)
