"""Mends what the doctor found, on the person's word only: a damaged database makes room for a snapshot."""

from datetime import datetime

from filelock import FileLock, Timeout

from engine.config import Paths
from engine.config.paths import disk_error
from engine.core.errors import ErrorCode, NestorError
from engine.storage.snapshots import is_intact, repair


def repair_database(paths: Paths, now: datetime) -> str:
    """Repair the database if it is damaged and return what was done, as a sentence; for a thread."""
    if not paths.database.exists():
        return "There is no database yet, so there is nothing to repair."
    try:
        with FileLock(paths.host_lock, timeout=0):
            if is_intact(paths.database):
                return "The database is intact; nothing was changed."
            aside, snapshot = repair(paths.database, paths.backups, now)
    except Timeout as error:
        raise NestorError(
            ErrorCode.HOST_RUNNING, "Nestor is running and holds the database.", hint="Stop it first, then repair."
        ) from error
    except OSError as error:
        raise disk_error(error, paths.database) from error
    if snapshot is None:
        return f"The damaged database is kept as {aside}. There was no intact snapshot, so Nestor starts afresh."
    return f"The damaged database is kept as {aside}. Nestor goes on with the snapshot {snapshot.name}."
