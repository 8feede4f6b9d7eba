"""What is learned when a person corrects Nestor: only what was really misunderstood, and it can be forgotten."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

import pytest

from engine.core.clock import ManualClock
from engine.core.corrections import Correction, ForgetCorrection, ForgetCorrections, ListCorrections
from engine.core.errors import ErrorCode, NestorError
from engine.core.ids import CorrectionId, RunId, ToolCallId
from engine.core.messages import ToolMessage
from engine.core.undo import ListUndo, Undo
from engine.memory import CorrectionStore
from engine.memory.corrections import LEARNED, MAX_PHRASE_CHARS, MOST_KEPT
from engine.session import Transcripts
from engine.storage import Ledger, UndoLog
from tests.doubles.engine_room import MAIN, message
from tests.doubles.world import manual_clock, open_database

KEYS = "chuck the keys in the drawer for later"


@dataclass(slots=True)
class _Desk:
    store: CorrectionStore
    undo: UndoLog
    transcripts: Transcripts
    ledger: Ledger
    clock: ManualClock
    runs: int = 0

    async def run(self, text: str, *tools: str) -> RunId:
        """Let a message have been answered by these tools."""
        self.runs += 1
        run = RunId(f"run_{self.runs}")
        await self.transcripts.accept(message(text), MAIN, run)
        for tool in tools:
            await self.ledger.append(run=run, event="tool_finished", subject=tool, content={})
        self.clock.step(timedelta(seconds=1))
        return run

    async def correct(self, corrected: RunId, tool: str, text: str = "no, I meant the other") -> Correction | None:
        """Let the person correct a run."""
        run = await self.run(text, "undo_last", tool)
        return await self.store.learn(corrected, tool, run=run)

    async def known(self) -> list[tuple[str, str]]:
        """Return what was learned."""
        return [(one.phrase, one.tool) for one in await self.store.list(ListCorrections())]


@asynccontextmanager
async def _desk(folder: Path) -> AsyncIterator[_Desk]:
    clock = manual_clock()
    async with open_database(folder, clock) as database:
        yield _Desk(
            CorrectionStore(database, clock),
            UndoLog(database, now=clock.now, on_undone=lambda _tables: None),
            Transcripts(database, clock),
            Ledger(database, now=clock.now),
            clock,
        )


async def test_the_words_that_were_misunderstood_are_kept_with_what_was_meant(tmp_path: Path) -> None:
    async with _desk(tmp_path) as desk:
        first = await desk.run(f" {KEYS}\n", "reminder_create")
        learned = await desk.correct(first, "note_add")
        assert learned is not None
        assert (learned.phrase, learned.tool) == (KEYS, "note_add")
        passport = "chuck the passport in the drawer for later"
        assert await desk.store.examples_for(passport) == [(KEYS, "note_add")]
        assert await desk.store.matching("remind me to call mum") == []


async def test_the_same_words_are_kept_once_with_what_was_meant_last(tmp_path: Path) -> None:
    async with _desk(tmp_path) as desk:
        await desk.correct(await desk.run(KEYS, "reminder_create"), "note_add")
        await desk.correct(await desk.run(f"Please {KEYS}!", "reminder_create"), "todo_add")
        assert await desk.known() == [(KEYS, "todo_add")]


async def test_who_corrects_a_correction_means_the_words_it_began_with(tmp_path: Path) -> None:
    async with _desk(tmp_path) as desk:
        first = await desk.run(KEYS, "reminder_create")
        await desk.correct(first, "note_add")
        second = RunId(f"run_{desk.runs}")
        await desk.correct(second, "todo_add", "no, on my shopping list of things")
        assert await desk.known() == [(KEYS, "todo_add")]


@pytest.mark.parametrize(
    ("text", "before", "instead"),
    [
        (KEYS, "reminder_create", "reminder_create"),  # the tool was right
        ("tomorrow at 5", "reminder_create", "note_add"),  # words that mean something only where they were said
        ("yes", "reminder_create", "note_add"),
        ("keys and drawers " * MAX_PHRASE_CHARS, "reminder_create", "note_add"),
        ("no, I meant the shopping list", "undo_last", "note_add"),  # a correction nothing was learned from
    ],
)
async def test_what_teaches_nothing_is_not_kept(tmp_path: Path, text: str, before: str, instead: str) -> None:
    async with _desk(tmp_path) as desk:
        assert await desk.correct(await desk.run(text, before), instead) is None
        assert await desk.store.learn(RunId("run_unknown"), instead, run=RunId("run_x")) is None
        assert await desk.known() == []


async def test_what_was_done_in_between_may_be_what_was_meant(tmp_path: Path) -> None:
    async with _desk(tmp_path) as desk:
        first = await desk.run(KEYS, "reminder_create")
        await desk.run("hm")
        assert await desk.correct(first, "note_add") is not None
        second = await desk.run("bung oat milk on the pile", "reminder_create")
        await desk.run("what is 2 + 2", "calculate")
        assert await desk.correct(second, "note_add") is None


def _result(name: str, *, ok: bool = True, **data: object) -> ToolMessage:
    return ToolMessage(call=ToolCallId("c"), name=name, text="", ok=ok, data=data)


async def test_only_a_change_taken_back_and_another_made_instead_is_a_correction(tmp_path: Path) -> None:
    async with _desk(tmp_path) as desk:
        first = await desk.run(KEYS, "reminder_create")
        undone, noted, now = _result("undo_last", run=first), _result("note_add", id="n-1"), RunId("run_now")
        for results in (
            [],
            [undone],
            [noted],
            [noted, undone],
            [undone, noted, noted],
            [undone, undone],
            [_result("undo_last"), noted],
            [_result("undo_last", run=None), noted],
            [_result("undo_last", ok=False, run=first), noted],
            [undone, _result("note_add", ok=False)],
        ):
            assert await desk.store.learn_from(now, results) is None
        assert await desk.known() == []
        assert await desk.store.learn_from(now, [undone, noted]) == LEARNED
        assert await desk.known() == [(KEYS, "note_add")]


async def test_the_oldest_go_when_there_are_too_many(tmp_path: Path) -> None:
    async with _desk(tmp_path) as desk:
        for number in range(MOST_KEPT + 2):
            await desk.correct(await desk.run(f"chuck thing {number} away", "reminder_create"), "note_add")
        known = await desk.known()
        assert len(known) == MOST_KEPT
        assert (known[0][0], known[-1][0]) == (f"chuck thing {MOST_KEPT + 1} away", "chuck thing 2 away")
        await desk.undo.undo(Undo())
        assert (await desk.known())[-1][0] == "chuck thing 1 away"


async def test_what_was_learned_can_be_forgotten_and_brought_back(tmp_path: Path) -> None:
    async with _desk(tmp_path) as desk:
        learned = await desk.correct(await desk.run(KEYS, "reminder_create"), "note_add")
        assert learned is not None
        assert await desk.store.forget(ForgetCorrection(id=learned.id)) == learned
        assert await desk.known() == []
        assert await desk.store.examples_for(KEYS) == []
        with pytest.raises(NestorError) as caught:
            await desk.store.forget(ForgetCorrection(id=learned.id))
        assert caught.value.code is ErrorCode.NOT_FOUND
        assert (await desk.undo.undo(Undo())).label == f"Forgot what “{KEYS}” means"
        assert await desk.known() == [(KEYS, "note_add")]


async def test_everything_is_forgotten_at_once_and_brought_back_at_once(tmp_path: Path) -> None:
    async with _desk(tmp_path) as desk:
        assert await desk.store.forget_all(ForgetCorrections()) == 0
        for words in (KEYS, "bung oat milk on the pile"):
            await desk.correct(await desk.run(words, "reminder_create"), "note_add")
        assert await desk.store.forget_all(ForgetCorrections()) == 2
        assert await desk.known() == []
        await desk.undo.undo(Undo())
        assert len(await desk.known()) == 2


async def test_what_is_done_is_taken_back_before_what_was_learned_from_it(tmp_path: Path) -> None:
    async with _desk(tmp_path) as desk:
        await desk.correct(await desk.run(KEYS, "reminder_create"), "note_add")
        assert [entry.label for entry in await desk.undo.list(ListUndo())] == [f"Learned what “{KEYS}” means"]
        assert await desk.undo.undo_last_of(MAIN, run=RunId("run_now")) is None
        assert len(await desk.known()) == 1


async def test_a_wrong_id_is_answered_with_the_nearest(tmp_path: Path) -> None:
    async with _desk(tmp_path) as desk:
        learned = await desk.correct(await desk.run(KEYS, "reminder_create"), "note_add")
        assert learned is not None
        with pytest.raises(NestorError, match=f"Did you mean '{learned.id}'"):
            await desk.store.forget(ForgetCorrection(id=CorrectionId(f"{learned.id}0")))
