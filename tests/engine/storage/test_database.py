"""The database: durable writes, migrations with snapshots, and clear words for every way a file can be bad."""

import asyncio
from pathlib import Path

import apsw
import pytest

from engine.core.errors import ErrorCode, NestorError
from engine.storage import Database
from engine.storage.migrations import MIGRATIONS, SCHEMA_VERSION
from engine.storage.snapshots import is_intact, list_snapshots, repair
from engine.storage.tables import Notes
from tests.doubles.world import SATURDAY, manual_clock, open_database
from tests.guards import LogWatch


def _add_note(connection: object, text: str) -> None:
    Notes.insert(id=text, text=text, created=SATURDAY, deleted=False).execute(connection)


async def test_a_new_file_has_the_latest_layout_and_is_private(tmp_path: Path) -> None:
    async with open_database(tmp_path, manual_clock()) as database:
        assert await database.read(lambda c: c.execute_sql("PRAGMA user_version").fetchone()[0]) == SCHEMA_VERSION
    assert (tmp_path / "nestor.db").stat().st_mode & 0o077 == 0


async def test_a_write_that_raises_changes_nothing(tmp_path: Path) -> None:
    def half(connection: object) -> None:
        _add_note(connection, "lost")
        raise RuntimeError("broke")

    async with open_database(tmp_path, manual_clock()) as database:
        with pytest.raises(RuntimeError):
            await database.write(half)
        assert await database.read(lambda c: Notes.select().count(c)) == 0


async def test_transcripts_can_only_grow(tmp_path: Path) -> None:
    insert = "INSERT INTO sessions VALUES ('s','','b','cli',0,0,0)"
    message = "INSERT INTO messages (id, session, run, at, kind, body) VALUES ('m','s','r',0,'user','{}')"
    async with open_database(tmp_path, manual_clock()) as database:
        await database.write(lambda c: (c.execute_sql(insert), c.execute_sql(message)))
        for change in ("UPDATE messages SET body = '[]'", "DELETE FROM messages"):
            with pytest.raises(Exception, match="append-only"):
                await database.write(lambda c, change=change: c.execute_sql(change))


async def test_a_database_of_a_newer_nestor_is_left_alone(tmp_path: Path) -> None:
    async with open_database(tmp_path, manual_clock()) as database:
        await database.write(lambda c: _add_note(c, "kept"))
    connection = apsw.Connection(str(tmp_path / "nestor.db"))
    connection.execute("PRAGMA user_version = 999")
    connection.close()
    before = (tmp_path / "nestor.db").read_bytes()
    with pytest.raises(NestorError) as caught:
        async with open_database(tmp_path, manual_clock()):
            pass
    assert caught.value.code is ErrorCode.DATABASE_TOO_NEW
    assert (tmp_path / "nestor.db").read_bytes() == before


@pytest.mark.parametrize("content", [b"not a database at all" * 100, b"SQLite format 3\0" + b"\xff" * 5000])
async def test_a_damaged_database_is_left_alone_until_repair_is_asked_for(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "nestor.db"
    path.write_bytes(content)
    with pytest.raises(NestorError) as caught:
        async with open_database(tmp_path, manual_clock()):
            pass
    assert caught.value.code is ErrorCode.DATABASE_DAMAGED
    assert path.read_bytes() == content
    aside, snapshot = await asyncio.to_thread(repair, path, tmp_path / "backups", SATURDAY)
    assert aside.read_bytes() == content
    assert snapshot is None
    async with open_database(tmp_path, manual_clock()):
        assert await asyncio.to_thread(is_intact, path)


async def test_another_programs_database_is_refused(tmp_path: Path) -> None:
    connection = apsw.Connection(str(tmp_path / "nestor.db"))
    connection.execute("CREATE TABLE theirs (x); PRAGMA user_version = 1; PRAGMA application_id = 42")
    connection.close()
    with pytest.raises(NestorError, match="another program"):
        async with open_database(tmp_path, manual_clock()):
            pass


async def test_a_locked_database_says_so(tmp_path: Path) -> None:
    clock = manual_clock()
    async with open_database(tmp_path, clock):
        pass
    holder = apsw.Connection(str(tmp_path / "nestor.db"))
    holder.execute("BEGIN EXCLUSIVE")
    impatient = Database(tmp_path / "nestor.db", backups=tmp_path, now=clock.now, busy_timeout_s=0.05)
    with pytest.raises(NestorError) as caught:
        async with impatient as database:
            await database.write(lambda c: _add_note(c, "never"))
    assert caught.value.code is ErrorCode.DATABASE_BUSY
    holder.close()


async def test_a_full_disk_says_so_and_keeps_what_was_there(tmp_path: Path) -> None:
    async with open_database(tmp_path, manual_clock()) as database:
        await database.write(lambda c: _add_note(c, "kept"))
        await database.read(lambda c: c.execute_sql("PRAGMA max_page_count = 1"))
        with pytest.raises(NestorError) as caught:
            await database.write(lambda c: _add_note(c, "x" * 3_000_000))
        assert caught.value.code is ErrorCode.DISK_FULL
        assert await database.read(lambda c: Notes.select().count(c)) == 1


async def test_a_folder_without_write_permission_says_so(tmp_path: Path) -> None:
    (tmp_path / "nestor.db").mkdir()
    with pytest.raises(NestorError) as caught:
        async with open_database(tmp_path, manual_clock()):
            pass
    assert caught.value.code is ErrorCode.PERMISSION_DENIED


async def test_a_failed_migration_leaves_the_data_as_it_was_with_a_snapshot(
    tmp_path: Path, expected_logs: LogWatch
) -> None:
    expected_logs(f"Migration {SCHEMA_VERSION + 1} failed")
    clock = manual_clock()
    async with open_database(tmp_path, clock) as database:
        await database.write(lambda c: _add_note(c, "kept"))

    def breaks(connection: apsw.Connection) -> None:
        connection.execute("DELETE FROM notes; CREATE TABLE half (x)")
        raise ValueError("broke half way")

    broken = Database(
        tmp_path / "nestor.db", backups=tmp_path / "backups", now=clock.now, migrations=(*MIGRATIONS, breaks)
    )
    with pytest.raises(NestorError) as caught:
        async with broken:
            pass
    assert caught.value.code is ErrorCode.MIGRATION_FAILED
    (snapshot,) = await asyncio.to_thread(list_snapshots, tmp_path / "backups")
    assert await asyncio.to_thread(is_intact, snapshot)
    async with open_database(tmp_path, clock) as database:
        assert await database.read(lambda c: [row.text for row in Notes.select().execute(c)]) == ["kept"]


async def test_a_migration_brings_an_old_file_forward_and_keeps_a_snapshot(tmp_path: Path) -> None:
    clock = manual_clock()
    async with open_database(tmp_path, clock) as database:
        await database.write(lambda c: _add_note(c, "old"))

    def adds(connection: apsw.Connection) -> None:
        connection.execute("CREATE TABLE newer (x)")

    async with Database(
        tmp_path / "nestor.db", backups=tmp_path / "backups", now=clock.now, migrations=(*MIGRATIONS, adds)
    ) as database:
        assert await database.read(lambda c: Notes.select().count(c)) == 1
        assert await database.read(lambda c: c.execute_sql("SELECT count(*) FROM newer").fetchone()[0]) == 0
    assert len(await asyncio.to_thread(list_snapshots, tmp_path / "backups")) == 1


async def test_two_processes_worth_of_connections_both_get_to_write(tmp_path: Path) -> None:
    clock = manual_clock()
    async with open_database(tmp_path, clock) as one, open_database(tmp_path, clock) as two:
        before = await one.data_version()
        await asyncio.gather(
            *(database.write(lambda c, n=n: _add_note(c, f"note {n}")) for n, database in enumerate([one, two] * 10))
        )
        assert await one.read(lambda c: Notes.select().count(c)) == 20
        assert await one.data_version() != before
