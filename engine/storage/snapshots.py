"""Copies of the database: taken before a migration, put back when it fails, and used to recover from damage."""

import contextlib
from datetime import datetime
from pathlib import Path

import apsw

KEEP = 5


def take_snapshot(database: Path, folder: Path, version: int, now: datetime) -> Path:
    """Copy the database, consistently even while it is open, and return the copy; the oldest copies go."""
    folder.mkdir(parents=True, exist_ok=True)
    target = folder / f"nestor-v{version}-{now:%Y%m%dT%H%M%S}.db"
    with (
        contextlib.closing(apsw.Connection(str(target))) as copy,
        contextlib.closing(apsw.Connection(str(database), flags=apsw.SQLITE_OPEN_READONLY)) as source,
        copy.backup("main", source, "main") as backup,
    ):
        while not backup.done:
            backup.step(1000)
    target.chmod(0o600)
    for old in list_snapshots(folder)[KEEP:]:
        old.unlink(missing_ok=True)
    return target


def list_snapshots(folder: Path) -> list[Path]:
    """Return the snapshots, newest first."""
    return sorted(folder.glob("nestor-v*.db"), key=lambda path: path.stat().st_mtime, reverse=True)


def restore_snapshot(snapshot: Path, database: Path) -> None:
    """Put a snapshot in the database's place; no connection to it may be open."""
    for suffix in ("-wal", "-shm"):
        database.with_name(database.name + suffix).unlink(missing_ok=True)
    temporary = database.with_name(database.name + ".restoring")
    temporary.write_bytes(snapshot.read_bytes())
    temporary.replace(database)


def is_intact(database: Path) -> bool:
    """Return True if SQLite finds no damage in the file."""
    try:
        with contextlib.closing(apsw.Connection(str(database), flags=apsw.SQLITE_OPEN_READONLY)) as connection:
            return connection.execute("PRAGMA integrity_check(1)").fetchone() == ("ok",)
    except apsw.Error:
        return False


def repair(database: Path, backups: Path, now: datetime) -> tuple[Path, Path | None]:
    """Keep a damaged database aside and put the newest intact snapshot in its place.

    Returns where the damaged one is now, and the snapshot that was used (None: Nestor starts with an empty database).
    """
    aside = database.with_name(f"{database.stem}-damaged-{now:%Y%m%dT%H%M%S}{database.suffix}")
    database.rename(aside)
    for suffix in ("-wal", "-shm"):
        part = database.with_name(database.name + suffix)
        if part.exists():
            part.rename(aside.with_name(aside.name + suffix))
    for snapshot in list_snapshots(backups):
        if is_intact(snapshot):
            restore_snapshot(snapshot, database)
            return aside, snapshot
    return aside, None
