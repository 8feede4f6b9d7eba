"""The schedule's tools, as a model calls them: the sentences the person reads, and what they mean by a few words."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

import pytest

from engine.core.clock import ManualClock
from engine.core.reminders import ListReminders
from engine.core.tools import NeedsApproval, RetryWithCorrection, ToolFailed
from engine.schedule import ReminderBook, schedule_toolset
from engine.tools import FunctionToolset
from tests.doubles.world import manual_clock, open_database, tool_context

MINUTE = timedelta(minutes=1)


@dataclass(slots=True)
class _Desk:
    tools: FunctionToolset
    book: ReminderBook
    clock: ManualClock

    async def do(self, name: str, *, approved: bool = False, **arguments: object) -> str:
        """Call a tool and return its sentence."""
        return (await self.tools.call(name, arguments, tool_context(self.clock, approved=approved))).text

    async def remind(self, *texts: str, when: str = "in 20 minutes") -> None:
        """Set reminders, a second apart."""
        for text in texts:
            await self.do("reminder_create", text=text, when=when)
            self.clock.step(timedelta(seconds=1))

    async def later(self, delta: timedelta) -> None:
        """Let time pass, and what is due come."""
        self.clock.step(delta)
        await self.book.take_due(late_after=timedelta(seconds=60))

    async def open(self) -> list[str]:
        """Return what is not finished."""
        return [reminder.text for reminder in await self.book.list_reminders(ListReminders())]


@asynccontextmanager
async def _desk(folder: Path) -> AsyncIterator[_Desk]:
    clock = manual_clock()
    async with open_database(folder, clock) as database:
        book = ReminderBook(database, clock, lambda _event: None)
        yield _Desk(schedule_toolset(book, clock), book, clock)


@pytest.mark.parametrize(
    ("when", "said"),
    [
        ("in 20 minutes", "Reminder set for today at 14:20 (in 20 minutes): call mum"),
        ("tomorrow at 9", "Reminder set for tomorrow, Sun 22 Nov, at 09:00: call mum (I took 9:00 in the morning.)"),
        ("on 27 November at 9:30", "Reminder set for Fri 27 Nov 2026 at 09:30: call mum (I took 9:30 in the morning.)"),
        ("every Friday at 9am", "Reminder set for every Friday, next Fri 27 Nov 2026 at 09:00: call mum"),
        ("every day at 8 am", "Reminder set for every day, next tomorrow, Sun 22 Nov, at 08:00: call mum"),
    ],
)
async def test_what_was_understood_is_said_with_the_date(tmp_path: Path, when: str, said: str) -> None:
    async with _desk(tmp_path) as desk:
        assert await desk.do("reminder_create", text="call mum", when=when) == said


async def test_the_data_is_what_programs_need(tmp_path: Path) -> None:
    async with _desk(tmp_path) as desk:
        arguments = {"text": "call mum", "when": "in 20 minutes"}
        data = (await desk.tools.call("reminder_create", arguments, tool_context(desk.clock))).data
        assert data is not None
        assert {**data, "id": "r"} == {
            "id": "r",
            "text": "call mum",
            "due": "2026-11-21T14:20:00+01:00",
            "repeat": None,
            "state": "scheduled",
            "kind": "reminder",
        }


@pytest.mark.parametrize("when", ["yesterday", "in 1e9 years", "soon", "🎉", "at 25:00", "the 31st of February", "\0"])
async def test_a_doubtful_time_is_asked_about_and_nothing_is_stored(tmp_path: Path, when: str) -> None:
    async with _desk(tmp_path) as desk:
        with pytest.raises(ToolFailed, match=r"\?") as caught:
            await desk.do("reminder_create", text="call mum", when=when)
        assert len(str(caught.value)) < 200
        assert await desk.open() == []


async def test_reminders_are_read_out_the_next_one_first(tmp_path: Path) -> None:
    async with _desk(tmp_path) as desk:
        assert await desk.do("reminder_list") == "You have no reminders."
        await desk.do("reminder_create", text="gym", when="every Friday at 9")
        assert await desk.do("reminder_list") == (
            "You have one reminder: gym, every Friday, next Fri 27 Nov 2026 at 09:00"
        )
        await desk.do("reminder_create", text="call mum", when="in 20 minutes")
        await desk.do("timer_start", duration="5 minutes", label="pasta")
        assert await desk.do("reminder_list") == (
            "You have 3 reminders: 1) pasta timer, today at 14:05 (in 5 minutes); "
            "2) call mum, today at 14:20 (in 20 minutes); 3) gym, every Friday, next Fri 27 Nov 2026 at 09:00"
        )
        await desk.later(21 * MINUTE)
        assert await desk.do("reminder_list") == (
            "You have 3 reminders: 1) pasta timer, missed today at 14:05 (16 minutes ago); "
            "2) call mum, came today at 14:20 (1 minute ago); 3) gym, every Friday, next Fri 27 Nov 2026 at 09:00"
        )


@pytest.mark.parametrize(
    ("duration", "label", "said"),
    [
        ("5 minutes", None, "Timer started: 5 minutes, until 14:05:00."),
        ("for 90 seconds", "tea", "Tea timer started: 1 minute and 30 seconds, until 14:01:30."),
        ("2 hours", "the pasta timer", "The pasta timer started: 2 hours, until 16:00."),
    ],
)
async def test_a_timer_says_when_it_ends(tmp_path: Path, duration: str, label: str | None, said: str) -> None:
    async with _desk(tmp_path) as desk:
        assert await desk.do("timer_start", duration=duration, label=label) == said


@pytest.mark.parametrize("duration", ["a while", "0 seconds", "-5 minutes", "1e12 years", "🎉", "at 9"])
async def test_a_doubtful_length_is_asked_about(tmp_path: Path, duration: str) -> None:
    async with _desk(tmp_path) as desk:
        with pytest.raises(Exception, match=r"\?") as caught:
            await desk.do("timer_start", duration=duration)
        assert type(caught.value).__name__ in ("ToolFailed", "NestorError")
        assert await desk.open() == []


async def test_it_is_the_one_that_was_set_last(tmp_path: Path) -> None:
    async with _desk(tmp_path) as desk:
        await desk.remind("far away", when="in 3 days")
        await desk.remind("call mum")
        assert await desk.do("reminder_cancel", which="it") == "Cancelled: call mum, today at 14:20 (in 20 minutes)"
        assert await desk.do("reminder_cancel", which="that one") == ("Cancelled: far away, Tue 24 Nov 2026 at 14:00")
        with pytest.raises(ToolFailed, match="You have no reminders to cancel"):
            await desk.do("reminder_cancel", which="it")


async def test_it_is_the_one_that_came_where_nothing_else_waits(tmp_path: Path) -> None:
    async with _desk(tmp_path) as desk:
        await desk.remind("call mum")
        await desk.later(20 * MINUTE)
        assert (await desk.do("reminder_cancel", which="it")).startswith("Cancelled: call mum, came today at 14:20")


async def test_an_emoji_is_not_taken_for_it(tmp_path: Path) -> None:
    async with _desk(tmp_path) as desk:
        await desk.remind("party 🎉", "call mum")
        with pytest.raises(ToolFailed, match="no reminder about “🎈”"):
            await desk.do("reminder_cancel", which="🎈")
        assert (await desk.do("reminder_cancel", which="🎉")).startswith("Cancelled: party 🎉")


async def test_where_several_are_meant_it_asks_which(tmp_path: Path) -> None:
    async with _desk(tmp_path) as desk:
        await desk.remind("call mum", "call the bank")
        with pytest.raises(ToolFailed) as caught:
            await desk.do("reminder_cancel", which="call")
        assert str(caught.value) == (
            "Which one do you mean? 1) call mum, today at 14:20 (in 20 minutes); "
            "2) call the bank, today at 14:20 (in 20 minutes)"
        )
        with pytest.raises(ToolFailed, match=r"no reminder about “dentist”\. You have: 1\) call mum"):
            await desk.do("reminder_cancel", which="dentist")


async def test_the_timer_is_the_timer_and_the_reminder_the_reminder(tmp_path: Path) -> None:
    async with _desk(tmp_path) as desk:
        await desk.remind("call mum")
        await desk.do("timer_start", duration="5 minutes", label="pasta")
        await desk.do("timer_start", duration="9 minutes", label="tea")
        with pytest.raises(ToolFailed, match=r"Which one do you mean\? 1\) pasta timer.*2\) tea timer"):
            await desk.do("reminder_cancel", which="the timer")
        assert (await desk.do("reminder_cancel", which="the reminder")).startswith("Cancelled: call mum")
        assert (await desk.do("reminder_cancel", which="the pasta timer")).startswith("Cancelled: pasta timer")
        assert (await desk.do("reminder_cancel", which="my timer")).startswith("Cancelled: tea timer")


async def test_all_at_once_needs_a_yes(tmp_path: Path) -> None:
    async with _desk(tmp_path) as desk:
        await desk.remind("call mum", "buy milk")
        with pytest.raises(NeedsApproval) as caught:
            await desk.do("reminder_cancel", which="all my reminders")
        assert str(caught.value).startswith("Cancel all 2 reminders: 1) call mum, today at 14:20")
        assert await desk.open() == ["call mum", "buy milk"]
        assert await desk.do("reminder_cancel", which="all", approved=True) == "Cancelled all 2 reminders."
        assert await desk.open() == []


async def test_all_timers_leaves_the_reminders(tmp_path: Path) -> None:
    async with _desk(tmp_path) as desk:
        await desk.remind("call mum")
        await desk.do("timer_start", duration="5 minutes")
        await desk.do("timer_start", duration="6 minutes")
        await desk.do("reminder_cancel", which="all timers", approved=True)
        assert await desk.open() == ["call mum"]


@pytest.mark.parametrize(
    ("by", "said"),
    [
        ("10 minutes", "Snoozed until today at 14:31 (in 10 minutes): call mum"),
        ("another 10 minutes", "Snoozed until today at 14:31 (in 10 minutes): call mum"),
        ("for an hour", "Snoozed until today at 15:21 (in 1 hour): call mum"),
        ("until tomorrow at 9", "Snoozed until tomorrow, Sun 22 Nov, at 09:00: call mum"),
        ("till 6pm", "Snoozed until today at 18:00 (in 3 hours and 39 minutes): call mum"),
        ("tomorrow morning", "Snoozed until tomorrow, Sun 22 Nov, at 09:00: call mum"),
    ],
)
async def test_what_just_came_can_be_put_off(tmp_path: Path, by: str, said: str) -> None:
    async with _desk(tmp_path) as desk:
        await desk.remind("call mum")
        await desk.remind("far away", when="in 3 days")
        desk.clock.step(timedelta(seconds=-2))
        await desk.later(21 * MINUTE)
        assert await desk.do("reminder_snooze", by=by) == said


async def test_what_has_not_come_yet_is_put_off_from_its_own_time(tmp_path: Path) -> None:
    async with _desk(tmp_path) as desk:
        await desk.do("reminder_create", text="dentist", when="tomorrow at 9")
        assert await desk.do("reminder_snooze", which="dentist", by="1 hour") == (
            "Snoozed until tomorrow, Sun 22 Nov, at 10:00: dentist"
        )


@pytest.mark.parametrize("by", ["a jiffy", "yesterday", "every day at 9", "🎉"])
async def test_a_doubtful_snooze_is_asked_about(tmp_path: Path, by: str) -> None:
    async with _desk(tmp_path) as desk:
        await desk.remind("call mum")
        with pytest.raises(ToolFailed, match="By how long shall I put it off"):
            await desk.do("reminder_snooze", by=by)


async def test_there_may_be_nothing_to_put_off(tmp_path: Path) -> None:
    async with _desk(tmp_path) as desk:
        with pytest.raises(ToolFailed, match="You have no reminders to snooze"):
            await desk.do("reminder_snooze", by="10 minutes")
        with pytest.raises(RetryWithCorrection, match="by: field required"):
            await desk.do("reminder_snooze")
