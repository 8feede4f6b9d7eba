"""What lies on the disk: folders, free space, settings, database, the bridge's token."""

import asyncio
import os
import shutil
import stat
import tempfile
import time
from pathlib import Path
from urllib.parse import quote

import apsw

from engine.core.status import Finding
from engine.doctor.case import Case, existing, note, ok, problem, size
from engine.storage.database import APPLICATION_ID, SCHEMA_VERSION

LITTLE_SPACE = 2_000_000_000
NO_SPACE = 200_000_000
LARGE_WAL = 200_000_000
QUICK_CHECK_S = 3.0


async def folders(case: Case) -> tuple[Finding, ...]:
    """May Nestor write where it must, and may others not read it?"""
    return await asyncio.to_thread(_folders, case)


def _folders(case: Case) -> tuple[Finding, ...]:
    paths = case.paths
    findings = []
    missing = 0
    for folder in (paths.config, paths.data, paths.models, paths.bots, paths.logs, paths.cache):
        present = existing(folder)
        missing += present != folder
        if not present.is_dir():
            findings.append(
                problem(
                    "Folders",
                    f"{present} is a file; a folder is needed there.",
                    f"Move it: `mv {present} {present}.old`.",
                )
            )
        elif not _writable(present):
            findings.append(
                problem(
                    "Folders",
                    f"Nestor may not write to {present}.",
                    f"Make it yours: `sudo chown -R $USER {present}`; or set NESTOR_HOME to a folder that is.",
                )
            )
    if paths.data.is_dir() and _shared(paths.data):
        findings.append(
            note("Folders", f"Other users can look into {paths.data}.", f"Close it: `chmod 700 {paths.data}`.")
        )
    if findings:
        return tuple(dict.fromkeys(findings))
    made = " Those that are missing will be created." if missing else ""
    return (ok("Folders", f"Everything can be written; Nestor's data is in {paths.data}.{made}"),)


def _writable(folder: Path) -> bool:
    """Try it: permission bits do not know of read-only mounts, quotas and access lists."""
    try:
        with tempfile.NamedTemporaryFile(dir=folder, prefix=".nestor-doctor-"):
            return True
    except OSError:
        return False


def _shared(path: Path) -> bool:
    return os.name == "posix" and path.exists() and bool(path.stat().st_mode & (stat.S_IRWXG | stat.S_IRWXO))


async def disk(case: Case) -> tuple[Finding, ...]:
    """Is there room?"""
    found = await asyncio.to_thread(lambda: shutil.disk_usage(existing(case.paths.data)))
    message = f"{size(found.free)} of {size(found.total)} are free for {case.paths.data}."
    if found.free < NO_SPACE:
        return (problem("Disk", message, "Free some space; Nestor needs at least 200 MB to work safely."),)
    if found.free < LITTLE_SPACE:
        return (note("Disk", message, "Free some space before you add a model; most need 1 to 8 GB."),)
    return (ok("Disk", message),)


async def config(case: Case) -> tuple[Finding, ...]:
    """Can the settings be read?"""
    file = case.paths.config_file
    if case.settings_error is not None:
        return (problem("Settings", case.settings_error.message, case.settings_error.hint),)
    if not await asyncio.to_thread(file.exists):
        return (ok("Settings", f"Every setting has its default; {file} will be created when you change one."),)
    return (ok("Settings", f"{file} is in order."),)


async def token(case: Case) -> tuple[Finding, ...]:
    """Is the bridge's token for its owner only?"""
    file = case.paths.bridge_token
    if not await asyncio.to_thread(file.exists):
        return (ok("Bridge token", "It will be created when the bridge starts."),)
    if await asyncio.to_thread(_shared, file):
        return (
            problem(
                "Bridge token", f"Other users can read {file} and speak for you.", f"Close it: `chmod 600 {file}`."
            ),
        )
    return (ok("Bridge token", "Only you can read it."),)


async def database(case: Case) -> tuple[Finding, ...]:
    """Is the database whole, ours, and one we can read? Nothing is written to it."""
    return (await asyncio.to_thread(_database, case.paths.database, case.paths.backups),)


def _database(file: Path, backups: Path) -> Finding:
    if not file.exists():
        return ok("Database", f"{file} will be created at the first start.")
    wal = file.with_name(f"{file.name}-wal")
    wal_size = wal.stat().st_size if wal.exists() else 0
    # Without a log beside it nobody is writing, and `immutable` keeps SQLite from making one.
    mode = "mode=ro" if wal.exists() else "mode=ro&immutable=1"
    try:
        connection = apsw.Connection(
            f"file:{quote(str(file))}?{mode}", flags=apsw.SQLITE_OPEN_READONLY | apsw.SQLITE_OPEN_URI
        )
        try:
            connection.set_busy_timeout(1000)
            version = int(connection.pragma("user_version"))
            application = int(connection.pragma("application_id"))
            verdict = _quick_check(connection)
        finally:
            connection.close()
    except apsw.BusyError:
        return note("Database", "It is in use and could not be looked at.", "Try again in a moment.")
    except apsw.Error as error:
        return _damaged(file, backups, str(error))
    if version and application != APPLICATION_ID:
        return problem("Database", f"{file} belongs to another program.", f"Move it aside: `mv {file} {file}.other`.")
    if version > SCHEMA_VERSION:
        return problem(
            "Database",
            f"{file} was written by a newer Nestor (layout {version}, this one knows {SCHEMA_VERSION}).",
            "Start that newer Nestor; nothing is lost.",
        )
    if verdict not in ("ok", ""):
        return _damaged(file, backups, verdict)
    whole = "is whole" if verdict == "ok" else "is too large to be checked in a moment"
    message = f"It {whole}: {size(file.stat().st_size)}, layout {version}, log {size(wal_size)}."
    if wal_size > LARGE_WAL:
        return note("Database", message, "Stop Nestor and start it again; that empties the log.")
    return ok("Database", message)


def _quick_check(connection: apsw.Connection) -> str:
    """Return `ok`, what is broken, or nothing where it would take too long."""
    deadline = time.monotonic() + QUICK_CHECK_S
    connection.set_progress_handler(lambda: time.monotonic() > deadline, 10_000)
    try:
        return str(connection.pragma("quick_check", 1))
    except apsw.InterruptError:
        return ""


def _damaged(file: Path, backups: Path, what: str) -> Finding:
    copies = len(list(backups.glob("*.db"))) if backups.is_dir() else 0
    kept = f" There are {copies} snapshots in {backups}." if copies else ""
    return problem(
        "Database",
        f"{file} is damaged ({' '.join(what.split())[:200]}).{kept}",
        "Stop Nestor, then run `nestor doctor --repair`: it keeps this file aside and takes the newest good snapshot.",
    )
