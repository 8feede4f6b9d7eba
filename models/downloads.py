"""`Downloads`: a queue of downloads with progress, pause and cancel; each brings all files of one model.

What is to come is written down beside the parts, so that the next start knows what is unfinished.
"""

import asyncio
import logging
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path
from types import TracebackType
from typing import Self

from pydantic import TypeAdapter, ValidationError

from engine.config.paths import disk_error
from engine.core.clock import Clock
from engine.core.errors import ErrorCode, NestorError, NotFoundError
from models.fetch import Fetch
from models.part_file import Disk, PartFile, finished
from models.transfer import RemoteFile, Transfer, TransferProgress, only_ours, part_key, parts_folder

_log = logging.getLogger(__name__)

_TELL_EVERY_S = 0.2
_SPEED_OVER_S = 5.0


@dataclass(frozen=True, slots=True, kw_only=True)
class DownloadPlan:
    """What is to be brought, and from where."""

    name: str
    """What the model will be called; also names the download."""
    files: tuple[RemoteFile, ...]


class DownloadState(StrEnum):
    """Where a download stands."""

    QUEUED = "queued"
    RUNNING = "running"
    WAITING = "waiting"
    CHECKING = "checking"
    PAUSED = "paused"
    DONE = "done"
    FAILED = "failed"


@dataclass(frozen=True, slots=True, kw_only=True)
class DownloadProgress:
    """How far a download is."""

    name: str
    state: DownloadState
    file: str
    """The file that is worked on, relative to the folder of models."""
    done_bytes: int
    size_bytes: int | None
    """Of all its files; None while a server did not say."""
    bytes_per_s: float
    left_s: float | None
    """How long it will take at this speed."""
    note: str = ""
    """What is worth saying, as a sentence: why it waits or began anew."""
    error: NestorError | None = None


OnProgress = Callable[[DownloadProgress], None]

_PLAN = TypeAdapter(DownloadPlan)


class Downloads:
    """The downloads of one folder of models; an async context manager that pauses what runs when it is left."""

    def __init__(
        self,
        folder: Path,
        fetch: Fetch,
        clock: Clock,
        *,
        on_progress: OnProgress = lambda _progress: None,
        at_once: int = 1,
        disk: Disk | None = None,
    ) -> None:
        self._folder = folder
        self._fetch = fetch
        self._clock = clock
        self._on_progress = on_progress
        self._turn = asyncio.Semaphore(at_once)
        self._disk = disk or Disk()
        self._downloads: dict[str, _Download] = {}

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        for download in self._downloads.values():
            await download.stop()

    def progress(self) -> tuple[DownloadProgress, ...]:
        """Return how far each download is, in the order they were asked for."""
        return tuple(download.progress for download in self._downloads.values())

    async def start(self, plan: DownloadPlan) -> None:
        """Put a download in the queue, or go on with one that was paused; one that runs already is joined.

        Raises NestorError(DOWNLOAD_BUSY) where another download is bringing a file of the same name.
        """
        present = self._downloads.get(plan.name)
        if present is not None and present.active:
            if present.plan != plan:
                raise _busy(plan.name)
            return
        wanted = {file.name for file in plan.files}
        for other in self._downloads.values():
            if other.active and wanted & {file.name for file in other.plan.files}:
                raise _busy(other.plan.name)
        download = self._downloads[plan.name] = _Download(plan, self._tell, self._clock)
        await finished(_write_plan, self._folder, plan)
        download.task = asyncio.create_task(self._run(download), name=f"download {plan.name}")

    async def wait(self, name: str) -> tuple[Path, ...]:
        """Wait for a download's ending and return its files; raises its error, or CANCELLED where it was stopped."""
        download = self._known(name)
        if download.task is not None:
            await asyncio.wait([download.task])
        if download.progress.error is not None:
            raise download.progress.error
        if download.progress.state is not DownloadState.DONE:
            raise NestorError(ErrorCode.CANCELLED, f"The download of {name!r} was stopped.", hint="Start it again.")
        return tuple(self._folder / file.name for file in download.plan.files)

    async def pause(self, name: str) -> None:
        """Stop a download; what is here stays, and `start` goes on with it."""
        download = self._known(name)
        if download.active:
            await download.stop()

    async def cancel(self, name: str) -> None:
        """Stop a download and delete what is here of it, or of one that an earlier start left unfinished."""
        download = self._downloads.pop(name, None)
        if download is not None:
            await download.stop()
            await finished(forget_download, self._folder, download.plan)
            return
        plan = next((plan for plan in await self.unfinished() if plan.name == name), None)
        if plan is None:
            raise _unknown(name)
        await finished(forget_download, self._folder, plan)

    async def unfinished(self) -> tuple[DownloadPlan, ...]:
        """Return what was begun and is not here yet, by this process or one before."""
        return await finished(unfinished_downloads, self._folder)

    async def _run(self, download: "_Download") -> None:
        try:
            async with self._turn:
                await finished(_check_space, self._folder, download.plan, self._disk)
                for file in download.plan.files:
                    download.begin(file)
                    await Transfer(
                        file,
                        self._folder,
                        fetch=self._fetch,
                        clock=self._clock,
                        report=download.report,
                        disk=self._disk,
                    ).run()
                    download.finish_file(file)
                await finished(forget_download, self._folder, download.plan)
            download.end(DownloadState.DONE)
        except asyncio.CancelledError:
            download.end(DownloadState.PAUSED)
            raise
        except NestorError as error:
            if error.code is not ErrorCode.DOWNLOAD_BUSY:
                await finished(_forget_if_empty, self._folder, download.plan)
            download.end(DownloadState.FAILED, error)
        except Exception as error:  # noqa: BLE001 - the border of a download: a bug ends it, not the queue
            _log.exception("Download of %s failed", download.plan.name)
            download.end(DownloadState.FAILED, NestorError(ErrorCode.INTERNAL, f"It was {type(error).__name__}."))

    def _known(self, name: str) -> "_Download":
        if name not in self._downloads:
            raise _unknown(name)
        return self._downloads[name]

    def _tell(self, progress: DownloadProgress) -> None:
        self._on_progress(progress)


class _Download:
    """One entry of the queue."""

    def __init__(self, plan: DownloadPlan, tell: OnProgress, clock: Clock) -> None:
        self.plan = plan
        self.task: asyncio.Task[None] | None = None
        self._tell = tell
        self._clock = clock
        self._file = plan.files[0]
        self._sizes = {file.name: file.size_bytes for file in plan.files}
        self._before = 0
        self._told_at = float("-inf")
        self._samples: deque[tuple[float, int]] = deque()
        self.progress = DownloadProgress(
            name=plan.name,
            state=DownloadState.QUEUED,
            file=self._file.name,
            done_bytes=0,
            size_bytes=self._whole(),
            bytes_per_s=0,
            left_s=None,
        )
        tell(self.progress)

    @property
    def active(self) -> bool:
        """True while it waits for its turn or works."""
        return self.task is not None and not self.task.done()

    async def stop(self) -> None:
        """Cancel its task and wait for it."""
        if self.task is not None and not self.task.done():
            self.task.cancel()
            await asyncio.wait([self.task])
            if self.progress.state is DownloadState.QUEUED:  # it had not come to the point where it says so itself
                self.end(DownloadState.PAUSED)

    def begin(self, file: RemoteFile) -> None:
        """Turn to the next file."""
        self._file = file

    def finish_file(self, file: RemoteFile) -> None:
        """Count a file that is here."""
        self._before += self._sizes[file.name] or 0

    def report(self, progress: TransferProgress) -> None:
        """Note how far the file is, and tell it: a note or a new state at once, bytes now and then."""
        self._sizes[self._file.name] = progress.size_bytes
        state = DownloadState(progress.state.value)
        done = self._before + progress.done_bytes
        now = self._clock.monotonic()
        urgent = bool(progress.note) or state is not self.progress.state
        if not urgent and now - self._told_at < _TELL_EVERY_S:
            return
        self._told_at = now
        speed = self._speed(now, done) if state is DownloadState.RUNNING else 0.0
        whole = self._whole()
        self.progress = DownloadProgress(
            name=self.plan.name,
            state=state,
            file=self._file.name,
            done_bytes=done,
            size_bytes=whole,
            bytes_per_s=speed,
            left_s=(whole - done) / speed if whole is not None and speed > 0 else None,
            note=progress.note,
        )
        self._tell(self.progress)

    def end(self, state: DownloadState, error: NestorError | None = None) -> None:
        """Say how it ended."""
        done = self.progress.done_bytes
        whole = self._whole()
        self.progress = replace(
            self.progress,
            state=state,
            done_bytes=whole if state is DownloadState.DONE and whole is not None else done,
            size_bytes=whole,
            bytes_per_s=0,
            left_s=None,
            note="",
            error=error,
        )
        self._tell(self.progress)

    def _whole(self) -> int | None:
        sizes = [size for size in self._sizes.values() if size is not None]
        return sum(sizes) if len(sizes) == len(self._sizes) else None

    def _speed(self, now: float, done: int) -> float:
        samples = self._samples
        if samples and done < samples[-1][1]:  # it began anew
            samples.clear()
        samples.append((now, done))
        while now - samples[0][0] > _SPEED_OVER_S and len(samples) > 2:
            samples.popleft()
        began, then = samples[0]
        return (done - then) / (now - began) if now > began else 0.0


def unfinished_downloads(folder: Path) -> tuple[DownloadPlan, ...]:
    """Return the plans whose files are not all here; a plan nobody can read is left out."""
    plans = []
    for path in sorted(parts_folder(folder).glob("*.plan")):
        try:
            plans.append(_PLAN.validate_json(path.read_bytes()))
        except (OSError, ValidationError, ValueError):
            _log.info("Plan %s of a download cannot be read", path.name)
    return tuple(plans)


def _plan_path(folder: Path, name: str) -> Path:
    return parts_folder(folder) / f"{part_key(name)}.plan"


def _write_plan(folder: Path, plan: DownloadPlan) -> None:
    path = _plan_path(folder, plan.name)
    try:
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        temporary = path.with_suffix(".new-plan")
        temporary.write_bytes(_PLAN.dump_json(plan))
        temporary.chmod(0o600)
        temporary.replace(path)
    except OSError as error:
        raise disk_error(error, path) from error


def forget_download(folder: Path, plan: DownloadPlan) -> None:
    """Delete what is noted of a download, and the parts that are left of it; refused while another process has them."""
    for file in plan.files:
        with only_ours(folder, file.name):
            PartFile(parts_folder(folder), part_key(file.name), Disk()).discard()
    _plan_path(folder, plan.name).unlink(missing_ok=True)


def _check_space(folder: Path, plan: DownloadPlan, disk: Disk) -> None:
    """Raise NestorError(DISK_FULL) where the files that are still to come do not fit all together."""
    missing = [file for file in plan.files if not (folder / file.name).exists()]
    here = sum(_part_size(folder, file) for file in missing)
    parts = PartFile(parts_folder(folder), part_key(plan.name), disk)
    parts.check_space(sum(file.size_bytes or 0 for file in missing) - here)


def _forget_if_empty(folder: Path, plan: DownloadPlan) -> None:
    """Forget a download that failed before anything arrived; there is nothing to go on with."""
    if not any(_part_size(folder, file) or (folder / file.name).exists() for file in plan.files):
        forget_download(folder, plan)


def _part_size(folder: Path, file: RemoteFile) -> int:
    path = PartFile(parts_folder(folder), part_key(file.name), Disk()).path
    return path.stat().st_size if path.is_file() else 0


def _busy(name: str) -> NestorError:
    return NestorError(
        ErrorCode.DOWNLOAD_BUSY,
        f"{name!r} is being downloaded from elsewhere just now.",
        hint="Wait for that one, or cancel it first.",
    )


def _unknown(name: str) -> NestorError:
    return NotFoundError("download", name)
