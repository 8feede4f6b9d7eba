"""Reminders changed in a conversation: which one "it" is, what it becomes, and that doubt changes nothing."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

import pytest

from engine.core.clock import ManualClock
from engine.core.ids import RunId, SessionId, ToolCallId
from engine.core.messages import ToolMessage
from engine.core.reminders import AddReminder, EditReminder, ListReminders
from engine.core.tools import RetryWithCorrection, ToolFailed
from engine.core.undo import Undo
from engine.schedule import ReminderBook, schedule_toolset
from engine.session import Transcripts
from engine.storage import UndoLog
from engine.tools import FunctionToolset
from tests.doubles.engine_room import MAIN, message
from tests.doubles.world import manual_clock, open_database, tool_context

MINUTE = timedelta(minutes=1)
OTHER = SessionId("other")


@dataclass(slots=True)
class _Talk:
    """A conversation whose transcript is written as the agent's loop writes it."""

    tools: FunctionToolset
    book: ReminderBook
    undo: UndoLog
    clock: ManualClock
    transcripts: Transcripts

    async def do(self, name: str, *, session: SessionId = MAIN, **arguments: object) -> str:
        """Call a tool, write down what it said, and return that."""
        context = tool_context(self.clock, session=session)
        result = await self.tools.call(name, arguments, context)
        told = ToolMessage(call=ToolCallId("c"), name=name, text=result.text, data=result.data)
        await self.transcripts.append(session, RunId("run_test"), told)
        return result.text

    async def edit(self, **arguments: object) -> str:
        """Change a reminder."""
        return await self.do("reminder_edit", **arguments)

    async def later(self, delta: timedelta) -> None:
        """Let time pass, and what is due come."""
        self.clock.step(delta)
        await self.book.take_due(late_after=timedelta(seconds=60))

    async def all(self) -> dict[str, str]:
        """Return what is not finished and when it comes."""
        return {one.text: f"{one.due:%a %H:%M}" for one in await self.book.list_reminders(ListReminders())}


@asynccontextmanager
async def _talk(folder: Path) -> AsyncIterator[_Talk]:
    clock = manual_clock()
    async with open_database(folder, clock) as database:
        book, transcripts = ReminderBook(database, clock, lambda _event: None), Transcripts(database, clock)
        for session in (MAIN, OTHER):
            await transcripts.accept(message("hello"), session, RunId(f"run_{session}"))
        undo = UndoLog(database, now=clock.now, on_undone=lambda _tables: None)
        yield _Talk(schedule_toolset(book, clock), book, undo, clock, transcripts)


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"when": "5 pm"}, "Moved to today at 17:00 (in 3 hours): call mum"),
        ({"when": "tomorrow"}, "Moved to tomorrow, Sun 22 Nov, at 16:00: call mum"),
        ({"when": "tomorrow at 9"}, "Moved to tomorrow, Sun 22 Nov, at 09:00: call mum (I took 9:00 in the morning.)"),
        ({"when": "an hour earlier"}, "Moved to today at 15:00 (in 1 hour): call mum"),
        ({"when": "every day"}, "Moved to every day, next today at 16:00 (in 2 hours): call mum"),
        ({"text": "call Anna"}, "Changed to: call Anna, today at 16:00 (in 2 hours)"),
        ({"text": "call Anna", "when": "5 pm"}, "Changed to: call Anna, today at 17:00 (in 3 hours)"),
        ({"which": "mum", "text": "call Anna"}, "Changed to: call Anna, today at 16:00 (in 2 hours)"),
        ({"which": "that one", "when": "5 pm"}, "Moved to today at 17:00 (in 3 hours): call mum"),
    ],
)
async def test_it_says_what_the_reminder_is_now(tmp_path: Path, change: dict[str, str], said: str) -> None:
    async with _talk(tmp_path) as talk:
        await talk.do("reminder_create", text="call mum", when="at 4 pm")
        assert await talk.edit(**change) == said


async def test_a_change_is_taken_back_as_a_whole(tmp_path: Path) -> None:
    async with _talk(tmp_path) as talk:
        await talk.do("reminder_create", text="call mum", when="at 4 pm")
        await talk.edit(text="call Anna", when="5 pm")
        assert (await talk.undo.undo(Undo())).label == "Changed reminder “call mum”"
        assert await talk.all() == {"call mum": "Sat 16:00"}


@pytest.mark.parametrize("when", ["at 10", "soon", "yesterday", "a bit later", "🎂", "the 31st of February"])
async def test_a_doubtful_time_is_asked_about_and_nothing_changes(tmp_path: Path, when: str) -> None:
    async with _talk(tmp_path) as talk:
        await talk.do("reminder_create", text="call mum", when="tomorrow at 4 pm")
        with pytest.raises(ToolFailed, match=r"\?"):
            await talk.edit(text="call Anna", when=when)
        assert await talk.all() == {"call mum": "Sun 16:00"}


async def test_there_must_be_something_to_change_and_something_to_change_it_to(tmp_path: Path) -> None:
    async with _talk(tmp_path) as talk:
        with pytest.raises(ToolFailed, match="You have no reminders to change"):
            await talk.edit(when="5 pm")
        await talk.do("reminder_create", text="call mum", when="at 4 pm")
        with pytest.raises(ToolFailed, match="the words, or the time"):
            await talk.edit(which="mum")
        with pytest.raises(RetryWithCorrection):
            await talk.edit(text="")
        with pytest.raises(ToolFailed, match="no reminder about “dentist”"):
            await talk.edit(which="dentist", when="5 pm")


async def test_a_timer_keeps_its_length(tmp_path: Path) -> None:
    async with _talk(tmp_path) as talk:
        await talk.do("timer_start", duration="5 minutes", label="pasta")
        with pytest.raises(ToolFailed, match="Cancel the timer and start a new one"):
            await talk.edit(when="10 minutes")
        assert await talk.edit(text="rice timer") == "Changed to: rice timer, today at 14:05 (in 5 minutes)"


async def test_it_is_what_this_conversation_touched_last(tmp_path: Path) -> None:
    async with _talk(tmp_path) as talk:
        await talk.do("reminder_create", text="call mum", when="at 4 pm")
        await talk.do("reminder_create", text="dentist", when="at 3 pm")
        await talk.do("reminder_create", text="elsewhere", when="at 6 pm", session=OTHER)
        await talk.book.add(AddReminder(text="by hand", when="at 7 pm"))
        assert await talk.edit(when="5 pm") == "Moved to today at 17:00 (in 3 hours): dentist"
        await talk.edit(which="mum", text="call Anna")
        assert (
            await talk.edit(when="half an hour later")
            == "Moved to today at 16:30 (in 2 hours and 30 minutes): call Anna"
        )
        assert (await talk.do("reminder_snooze", by="10 minutes")).endswith(
            "at 16:40 (in 2 hours and 40 minutes): call Anna"
        )
        assert (await talk.do("reminder_cancel", which="it")).startswith("Cancelled: call Anna")
        assert await talk.all() == {"dentist": "Sat 17:00", "elsewhere": "Sat 18:00", "by hand": "Sat 19:00"}


async def test_what_was_read_out_alone_is_it(tmp_path: Path) -> None:
    async with _talk(tmp_path) as talk:
        await talk.do("reminder_create", text="dentist", when="at 3 pm", session=OTHER)
        await talk.do("reminder_list")
        await talk.book.add(AddReminder(text="by hand", when="at 7 pm"))
        assert await talk.edit(when="5 pm") == "Moved to today at 17:00 (in 3 hours): dentist"


async def test_what_was_called_off_is_not_replaced_by_another(tmp_path: Path) -> None:
    async with _talk(tmp_path) as talk:
        await talk.do("reminder_create", text="call mum", when="at 4 pm")
        await talk.do("reminder_create", text="dentist", when="at 3 pm")
        await talk.do("reminder_cancel", which="it")
        with pytest.raises(ToolFailed, match=r"“dentist” is cancelled already. Which one do you mean\? 1\) call mum"):
            await talk.do("reminder_cancel", which="it")
        with pytest.raises(ToolFailed, match="“dentist” is cancelled already"):
            await talk.edit(when="5 pm")
        await talk.later(11 * MINUTE)
        assert (await talk.edit(when="5 pm")).endswith("call mum")


async def test_what_was_taken_back_is_not_replaced_by_another(tmp_path: Path) -> None:
    async with _talk(tmp_path) as talk:
        await talk.do("reminder_create", text="call mum", when="at 4 pm")
        await talk.do("reminder_create", text="dentist", when="at 3 pm")
        await talk.undo.undo(Undo())
        with pytest.raises(ToolFailed, match=r"It is gone. Which one do you mean\? 1\) call mum"):
            await talk.edit(when="5 pm")


async def test_what_just_came_is_put_off_and_what_was_just_said_is_changed(tmp_path: Path) -> None:
    async with _talk(tmp_path) as talk:
        await talk.book.add(AddReminder(text="stand up", when="in 5 minutes"))
        await talk.do("reminder_create", text="call mum", when="at 4 pm")
        await talk.later(5 * MINUTE)
        assert await talk.edit(when="5 pm") == "Moved to today at 17:00 (in 2 hours and 55 minutes): call mum"
        assert (
            await talk.do("reminder_snooze", by="10 minutes")
            == "Snoozed until today at 14:15 (in 10 minutes): stand up"
        )
        await talk.later(10 * MINUTE)
        await talk.later(MINUTE)
        assert await talk.edit(when="3 pm") == "Moved to today at 15:00 (in 44 minutes): stand up"


async def test_what_came_within_the_hour_is_it_and_what_came_before_is_not(tmp_path: Path) -> None:
    async with _talk(tmp_path) as talk:
        for text, when in (("stand up", "in 5 minutes"), ("call mum", "at 8 pm")):
            await talk.book.add(AddReminder(text=text, when=when))
            talk.clock.step(timedelta(seconds=1))
        await talk.later(5 * MINUTE)
        assert (await talk.edit(when="3 pm")).endswith("stand up")
        await talk.later(60 * MINUTE)
        await talk.later(61 * MINUTE)
        assert (await talk.edit(when="9 pm", session=OTHER)).endswith("call mum")


async def test_what_repeats_and_just_came_is_put_off_from_now(tmp_path: Path) -> None:
    async with _talk(tmp_path) as talk:
        await talk.book.add(AddReminder(text="gym", when="every Saturday at 14:30"))
        await talk.later(31 * MINUTE)
        assert await talk.do("reminder_snooze", by="10 minutes") == "Snoozed until today at 14:41 (in 10 minutes): gym"


async def test_a_snoozed_series_moves_from_its_own_time(tmp_path: Path) -> None:
    async with _talk(tmp_path) as talk:
        await talk.do("reminder_create", text="gym", when="every Friday at 9 am")
        await talk.do("reminder_snooze", which="gym", by="until tomorrow at 8 am")
        assert await talk.edit(when="10:30") == "Moved to every Friday, next Fri 27 Nov 2026 at 10:30: gym"


async def test_by_hand_a_time_is_read_from_now(tmp_path: Path) -> None:
    async with _talk(tmp_path) as talk:
        reminder = await talk.book.add(AddReminder(text="call mum", when="tomorrow at 4 pm"))
        edited = await talk.book.edit(EditReminder(id=reminder.id, when="at 3 pm"))
        assert f"{edited.due:%a %H:%M}" == "Sat 15:00"
