"""The tool `undo_last`: it takes back what this conversation changed, one change after the other, and says so."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest

from engine.core.clock import ManualClock
from engine.core.ids import RunId, SessionId
from engine.core.reminders import AddReminder, CancelReminder, ListReminders
from engine.core.tools import ToolFailed, ToolResult
from engine.memory import FactStore, memory_toolset
from engine.notebook import Notebook, notebook_toolset
from engine.schedule import ReminderBook, schedule_toolset
from engine.session import Transcripts
from engine.storage import UndoLog
from engine.tools import ToolRegistry, undo_toolset
from engine.tools.undo import in_words
from tests.doubles.engine_room import MAIN, message
from tests.doubles.world import manual_clock, open_database, tool_context

OTHER = SessionId("other")
HERE, THERE = RunId("run_here"), RunId("run_there")


@dataclass(slots=True)
class _Desk:
    tools: ToolRegistry
    book: ReminderBook
    clock: ManualClock
    told: list[object]

    async def call(self, name: str, *, there: bool = False, **arguments: object) -> ToolResult:
        """Call a tool in this conversation, or in the other one."""
        found = self.tools.find(name)
        assert found is not None
        session, run = (OTHER, THERE) if there else (MAIN, HERE)
        return await found[0].call(name, arguments, tool_context(self.clock, session=session, run=run))

    async def do(self, name: str, *, there: bool = False, **arguments: object) -> str:
        """Call a tool and return its sentence."""
        return (await self.call(name, there=there, **arguments)).text


@asynccontextmanager
async def _desk(folder: Path) -> AsyncIterator[_Desk]:
    clock, told = manual_clock(), list[object]()
    async with open_database(folder, clock) as database:
        book, transcripts = ReminderBook(database, clock, lambda _event: None), Transcripts(database, clock)
        for session, run in ((MAIN, HERE), (OTHER, THERE)):
            await transcripts.accept(message("hello"), session, run)
        log = UndoLog(database, now=clock.now, on_undone=told.append)
        registry = ToolRegistry(
            [
                schedule_toolset(book, clock),
                notebook_toolset(Notebook(database, clock)),
                memory_toolset(FactStore(database, clock)),
                undo_toolset(log),
            ]
        )
        yield _Desk(registry, book, clock, told)


async def test_one_change_after_the_other_is_taken_back(tmp_path: Path) -> None:
    async with _desk(tmp_path) as desk:
        await desk.do("reminder_create", text="call mum", when="at 4 pm")
        await desk.do("note_add", text="the code is 4711")
        await desk.do("todo_add", text="milk", list="shopping")
        await desk.do("todo_complete", which="milk")
        await desk.do("memory_save", fact="I like tea")
        await desk.do("reminder_edit", when="5 pm")
        await desk.do("reminder_cancel", which="mum")
        assert [await desk.do("undo_last") for _ in range(8)] == [
            "Taken back: cancelling the reminder “call mum”.",
            "Taken back: changing the reminder “call mum”.",
            "Taken back: remembering “I like tea”.",
            "Taken back: completing “milk”.",
            "Taken back: adding “milk” to the shopping list.",
            "Taken back: the note “the code is 4711”.",
            "Taken back: the reminder “call mum”.",
            "There is nothing to take back.",
        ]
        assert len(desk.told) == 7


async def test_what_others_changed_stays(tmp_path: Path) -> None:
    async with _desk(tmp_path) as desk:
        await desk.do("reminder_create", text="call mum", when="at 4 pm")
        await desk.do("reminder_create", text="dentist", when="at 5 pm", there=True)
        await desk.book.add(AddReminder(text="by hand", when="at 6 pm"))
        assert await desk.do("undo_last") == "Taken back: the reminder “call mum”."
        assert await desk.do("undo_last") == "There is nothing to take back."
        assert [one.text for one in await desk.book.list_reminders(ListReminders())] == ["dentist", "by hand"]


async def test_it_tells_programs_what_was_put_back(tmp_path: Path) -> None:
    async with _desk(tmp_path) as desk:
        created = (await desk.call("reminder_create", text="call mum", when="at 4 pm")).data
        assert created is not None
        assert (await desk.call("undo_last")).data == {
            "id": 1,
            "label": "Added reminder “call mum”",
            "run": HERE,
            "rows": {"reminders": [created["id"]]},
        }
        assert (await desk.call("undo_last")).data == {}


async def test_what_changed_since_is_left_alone(tmp_path: Path) -> None:
    async with _desk(tmp_path) as desk:
        await desk.do("reminder_create", text="call mum", when="at 4 pm")
        (reminder,) = await desk.book.list_reminders(ListReminders())
        await desk.book.cancel(CancelReminder(id=reminder.id))
        with pytest.raises(ToolFailed, match="“Added reminder “call mum”” cannot be undone any more"):
            await desk.do("undo_last")


@pytest.mark.parametrize(
    ("label", "said"),
    [
        ("Added timer “pasta timer”", "the timer “pasta timer”"),
        ("Snoozed reminder “call mum”", "snoozing the reminder “call mum”"),
        ("Cancelled 3 reminders", "cancelling 3 reminders"),
        ("Added “note “x” down” to the shopping list", "adding “note “x” down” to the shopping list"),
        ("Deleted “milk” from the shopping list", "deleting “milk” from the shopping list"),
        ("Tidied up", "Tidied up"),
    ],
)
def test_every_label_is_said_in_words(label: str, said: str) -> None:
    assert in_words(label) == said
