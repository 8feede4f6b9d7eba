"""The one database file: opens, checks and migrates it, and is the one door through which SQLite's blocking calls go.

All work runs on one thread of its own, a function at a time; a write is one transaction that is on disk when the
await returns. Two processes may share the file (a host and a short-lived command): writers wait for each other.
"""

import asyncio
import logging
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime
from pathlib import Path
from types import TracebackType
from typing import Any, Self, TypeVar

import apsw
from peewee import PeeweeException
from playhouse.apsw_ext import APSWDatabase

from engine.core.errors import ErrorCode, NestorError
from engine.storage.migrations import MIGRATIONS, SCHEMA_VERSION, Migration
from engine.storage.snapshots import is_intact, restore_snapshot, take_snapshot

T = TypeVar("T")
Connection = Any
"""A peewee database; every query is executed on the one it is handed."""

APPLICATION_ID = 0x4E535452  # "NSTR"; tells our file from another program's
BUSY_TIMEOUT_S = 10.0

logger = logging.getLogger(__name__)


class Database:
    """An open database; an async context manager."""

    def __init__(
        self,
        path: Path,
        *,
        backups: Path,
        now: Callable[[], datetime],
        migrations: tuple[Migration, ...] = MIGRATIONS,
        busy_timeout_s: float = BUSY_TIMEOUT_S,
    ) -> None:
        self.path = path
        self._backups = backups
        self._now = now
        self._migrations = migrations
        self._busy_timeout_s = busy_timeout_s
        self._executor: ThreadPoolExecutor | None = None
        self._connection: Connection = None

    async def __aenter__(self) -> Self:
        self._executor = ThreadPoolExecutor(max_workers=1, thread_name_prefix="database")
        try:
            await self._run(self._open)
        except BaseException:
            await self._close()
            raise
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self._close()

    async def read(self, work: Callable[[Connection], T]) -> T:
        """Run `work` with the connection and return what it returns."""
        return await self._run(lambda: work(self._connection))

    async def write(self, work: Callable[[Connection], T]) -> T:
        """Run `work` in one transaction; when this returns it is on disk, when it raises nothing has changed."""

        def transact() -> T:
            with self._connection.atomic("IMMEDIATE"):
                return work(self._connection)

        return await self._run(transact)

    async def data_version(self) -> int:
        """Return a number that changes when another process has written to the file."""
        return int(await self.read(lambda connection: connection.execute_sql("PRAGMA data_version").fetchone()[0]))

    async def _run(self, work: Callable[[], T]) -> T:
        if self._executor is None:
            raise RuntimeError("the database is not open")

        def guarded() -> T:
            try:
                return work()
            except (apsw.Error, PeeweeException) as error:
                known = _explain(error, self.path)
                if known is None:
                    raise
                raise known from error

        return await asyncio.get_running_loop().run_in_executor(self._executor, guarded)

    async def _close(self) -> None:
        executor, self._executor = self._executor, None
        if executor is None:
            return
        if self._connection is not None:
            await asyncio.get_running_loop().run_in_executor(executor, self._connection.close)
        await asyncio.to_thread(executor.shutdown)

    def _open(self) -> None:
        existed = self.path.exists() and self.path.stat().st_size > 0
        self._connection = APSWDatabase(str(self.path), timeout=self._busy_timeout_s)
        self._connection.connect()
        version = int(self._pragma("user_version"))
        if existed:
            self._refuse_foreign(version)
        self._connection.execute_sql("PRAGMA journal_mode = WAL")
        self._connection.execute_sql("PRAGMA synchronous = FULL")  # an acknowledged write survives a power cut
        self._connection.execute_sql("PRAGMA foreign_keys = ON")
        self._migrate(version)
        self.path.chmod(0o600)

    def _pragma(self, name: str) -> Any:
        return self._connection.execute_sql(f"PRAGMA {name}").fetchone()[0]

    def _refuse_foreign(self, version: int) -> None:
        if version > len(self._migrations):
            raise NestorError(
                ErrorCode.DATABASE_TOO_NEW,
                f"{str(self.path)!r} was written by a newer Nestor (layout {version}, this one knows "
                f"{len(self._migrations)}). It was left as it is.",
                hint="Update Nestor, or set NESTOR_HOME to another folder to start afresh beside it.",
            )
        if version and int(self._pragma("application_id")) != APPLICATION_ID:
            raise _damaged(self.path, "it belongs to another program")
        problem = self._pragma("quick_check(1)")
        if problem != "ok":
            raise _damaged(self.path, str(problem))

    def _migrate(self, version: int) -> None:
        for number in range(version + 1, len(self._migrations) + 1):
            snapshot = take_snapshot(self.path, self._backups, number - 1, self._now()) if version else None
            try:
                with self._connection.atomic("EXCLUSIVE"):
                    if int(self._pragma("user_version")) >= number:
                        continue  # another process was faster
                    raw = self._connection.connection()
                    self._migrations[number - 1](raw)
                    raw.execute(f"PRAGMA user_version = {number}; PRAGMA application_id = {APPLICATION_ID};")
            except Exception as error:  # border: a migration may fail in any way; the data must come back as it was
                logger.exception("Migration %d failed", number)
                if snapshot is not None and not is_intact(self.path):  # the rollback should have been enough
                    self._connection.close()
                    restore_snapshot(snapshot, self.path)
                raise NestorError(
                    ErrorCode.MIGRATION_FAILED,
                    f"The database could not be brought to layout {number}; it was put back as it was.",
                    hint="Use the previous version of Nestor and report this; the log has the details.",
                ) from error


def _damaged(path: Path, reason: str) -> NestorError:
    return NestorError(
        ErrorCode.DATABASE_DAMAGED,
        f"The database {str(path)!r} cannot be used: {reason}. It was left as it is.",
        hint="`nestor doctor --repair` keeps it aside and goes on with the newest intact snapshot.",
    )


def _explain(error: Exception, path: Path) -> NestorError | None:
    """Say what a SQLite error means to a person, or return None for a mistake of ours."""
    chain: list[BaseException] = [error]
    while (cause := chain[-1].__cause__ or chain[-1].__context__) is not None and len(chain) < 5:
        chain.append(cause)
    for link in chain:
        match link:
            case apsw.BusyError() | apsw.LockedError():
                return NestorError(
                    ErrorCode.DATABASE_BUSY,
                    "Another program holds Nestor's database and did not let go in time.",
                    hint="Close other programs that have it open, then try again; nothing was changed.",
                )
            case apsw.FullError():
                return NestorError(
                    ErrorCode.DISK_FULL,
                    f"The disk is full; nothing more could be saved to {str(path)!r}.",
                    hint="Free some space and try again; what was saved before is safe.",
                )
            case apsw.CorruptError() | apsw.NotADBError():
                return _damaged(path, "it is damaged or not a database")
            case apsw.ReadOnlyError() | apsw.CantOpenError() | apsw.PermissionsError() | apsw.AuthError():
                return NestorError(
                    ErrorCode.PERMISSION_DENIED,
                    f"Nestor may not read and write its database {str(path)!r}.",
                    hint="Give your user write permission to the file and its folder.",
                )
            case apsw.IOError():
                return NestorError(
                    ErrorCode.DISK_FULL,
                    f"The disk did not take what was written to {str(path)!r}.",
                    hint="Check free space and the disk's health, then try again; what was saved before is safe.",
                )
            case _:
                continue
    return None


__all__ = ["APPLICATION_ID", "SCHEMA_VERSION", "Connection", "Database"]
