"""A database of the first version comes to the newest one with everything that is in it."""

import asyncio
from pathlib import Path

from engine.core.clock import ManualClock
from engine.core.corrections import ListCorrections
from engine.core.facts import ListFacts, SaveFact
from engine.core.ids import RunId
from engine.core.messages import AssistantMessage, ToolMessage
from engine.core.sessions import GetTranscript, SearchSessions
from engine.core.undo import Undo
from engine.memory import CorrectionStore, FactStore
from engine.session import Transcripts
from engine.storage import Database, UndoLog
from engine.storage.migrations import MIGRATIONS
from engine.storage.snapshots import list_snapshots
from tests.doubles.engine_room import MAIN, message
from tests.doubles.world import manual_clock, open_database


def _oldest(folder: Path, clock: ManualClock) -> Database:
    return Database(folder / "nestor.db", backups=folder / "backups", now=clock.now, migrations=MIGRATIONS[:1])


async def test_what_was_said_before_there_was_an_index_is_found(tmp_path: Path) -> None:
    clock = manual_clock()
    async with _oldest(tmp_path, clock) as database:
        transcripts = Transcripts(database, clock)
        await transcripts.accept(message("Where is the harbour?"), MAIN, RunId("run_1"))
        await transcripts.append(MAIN, RunId("run_1"), ToolMessage(call="c", name="t", text="by the breakwater"))  # type: ignore[arg-type]
        await transcripts.append(MAIN, RunId("run_1"), AssistantMessage(text="Beyond the lighthouse."))
    async with open_database(tmp_path, clock) as database:
        transcripts = Transcripts(database, clock)
        await transcripts.append(MAIN, RunId("run_1"), AssistantMessage(text="And past the pier."))
        for word in ("harbour", "LIGHTHOUSE", "past the"):
            assert [hit.session.id for hit in await transcripts.search(SearchSessions(text=word))] == [MAIN]
        assert await transcripts.search(SearchSessions(text="breakwater")) == ()
        assert len((await transcripts.transcript(GetTranscript(id=MAIN))).messages) == 4
    snapshots = await asyncio.to_thread(list_snapshots, tmp_path / "backups")
    assert sorted(snapshot.name.split("-")[1] for snapshot in snapshots) == ["v1", "v2"]


async def test_what_was_kept_before_there_were_corrections_stays_and_can_be_undone(tmp_path: Path) -> None:
    clock = manual_clock()
    async with _oldest(tmp_path, clock) as database:
        await FactStore(database, clock).save(SaveFact(text="I like tea"))
    async with open_database(tmp_path, clock) as database:
        assert await CorrectionStore(database, clock).list(ListCorrections()) == ()
        assert [fact.text for fact in await FactStore(database, clock).list(ListFacts())] == ["I like tea"]
        undo = UndoLog(database, now=clock.now, on_undone=lambda _tables: None)
        assert (await undo.undo(Undo())).label == "Remembered “I like tea”"


async def test_a_new_database_needs_no_snapshot(tmp_path: Path) -> None:
    async with open_database(tmp_path, manual_clock()):
        pass
    assert await asyncio.to_thread(list_snapshots, tmp_path / "backups") == []
