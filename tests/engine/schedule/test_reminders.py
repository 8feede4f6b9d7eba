"""Reminders: kept, fired exactly once, missed ones told, and every answer to them."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import timedelta
from pathlib import Path

import pytest

from engine.core.clock import ManualClock
from engine.core.errors import ErrorCode, NestorError
from engine.core.events import Event, ReminderDue
from engine.core.reminders import (
    AddReminder,
    CancelReminder,
    CompleteReminder,
    EditReminder,
    ListReminders,
    MarkShown,
    ReminderState,
    SnoozeReminder,
    StartTimer,
)
from engine.core.undo import Undo
from engine.schedule import ReminderBook, Scheduler
from engine.storage import Database, UndoLog
from tests.doubles.world import SATURDAY, manual_clock, open_database

MINUTE = timedelta(minutes=1)


class _World:
    def __init__(self, database: Database, clock: ManualClock) -> None:
        self.clock = clock
        self.events: list[Event] = []
        self.database = database
        self.book = ReminderBook(database, clock, self.events.append)

    def scheduler(self) -> Scheduler:
        return Scheduler(self.book, self.clock, self.events.append, late_after=lambda: timedelta(seconds=60))

    @property
    def due(self) -> list[ReminderDue]:
        return [event for event in self.events if isinstance(event, ReminderDue)]

    async def pass_time(self, delta: timedelta) -> None:
        """Let time pass in small steps, leaving the database thread room to answer in between."""
        await asyncio.sleep(0.02)
        end = self.clock.monotonic() + delta.total_seconds()
        while (left := end - self.clock.monotonic()) > 0:
            await self.clock.advance(timedelta(seconds=min(left, 15.0)))
            await asyncio.sleep(0.01)
        await asyncio.sleep(0.02)


@asynccontextmanager
async def _world(folder: Path, clock: ManualClock | None = None) -> AsyncIterator[_World]:
    clock = clock or manual_clock()
    async with open_database(folder, clock) as database:
        yield _World(database, clock)


async def test_a_reminder_fires_once_at_its_time(tmp_path: Path) -> None:
    async with _world(tmp_path) as world, world.scheduler():
        reminder = await world.book.add(AddReminder(text="call mum", when="in 2 minutes"))
        assert reminder.due == SATURDAY + 2 * MINUTE
        await world.pass_time(MINUTE)
        assert world.due == []
        await world.pass_time(3 * MINUTE)
        assert [(event.reminder.text, event.late) for event in world.due] == [("call mum", False)]
        (kept,) = await world.book.list_reminders(ListReminders())
        assert kept.state is ReminderState.FIRED


async def test_snooze_lets_it_come_again_and_done_ends_it(tmp_path: Path) -> None:
    async with _world(tmp_path) as world, world.scheduler():
        reminder = await world.book.add(AddReminder(text="tea", when="in 1 minute"))
        await world.pass_time(2 * MINUTE)
        await world.book.snooze(SnoozeReminder(id=reminder.id, by=MINUTE))
        await world.pass_time(2 * MINUTE)
        assert len(world.due) == 2
        done = await world.book.complete(CompleteReminder(id=reminder.id))
        assert done.state is ReminderState.DONE
        assert await world.book.list_reminders(ListReminders()) == ()
        with pytest.raises(NestorError, match="already done"):
            await world.book.snooze(SnoozeReminder(id=reminder.id, by=MINUTE))


async def test_what_came_due_while_nestor_was_off_is_told_once_as_missed(tmp_path: Path) -> None:
    clock = manual_clock()
    async with _world(tmp_path, clock) as world:
        await world.book.add(AddReminder(text="call mum", when="in 20 minutes"))
    clock.step(timedelta(hours=3))
    async with _world(tmp_path, clock) as world:
        async with world.scheduler():
            await world.pass_time(MINUTE)
        assert [event.late for event in world.due] == [True]
        assert [r.state for r in await world.book.list_reminders(ListReminders())] == [ReminderState.MISSED]
        await world.book.mark_shown(MarkShown(id=world.due[0].reminder.id, occurrence=world.due[0].occurrence))
        async with world.scheduler():
            await world.pass_time(MINUTE)
        assert len(world.due) == 1


async def test_a_firing_that_may_not_have_been_seen_is_told_again_after_a_crash(tmp_path: Path) -> None:
    clock = manual_clock()
    async with _world(tmp_path, clock) as world:
        await world.book.add(AddReminder(text="call mum", when="in 1 minute"))
        clock.step(2 * MINUTE)
        assert len(await world.book.take_due(late_after=5 * MINUTE)) == 1  # and here the power goes
    async with _world(tmp_path, clock) as world:
        async with world.scheduler():
            await world.pass_time(MINUTE)
        assert [event.reminder.text for event in world.due] == ["call mum"]
        assert await world.book.mark_shown(MarkShown(id=world.due[0].reminder.id, occurrence=world.due[0].occurrence))
        async with world.scheduler():
            await world.pass_time(MINUTE)
        assert len(world.due) == 1


async def test_a_recurring_reminder_goes_on(tmp_path: Path) -> None:
    async with _world(tmp_path) as world, world.scheduler():
        await world.book.add(AddReminder(text="stretch", when="every 30 minutes"))
        await world.pass_time(timedelta(minutes=95))
        assert [event.occurrence for event in world.due] == [SATURDAY + n * 30 * MINUTE for n in (1, 2, 3)]
        (kept,) = await world.book.list_reminders(ListReminders())
        assert (kept.state, kept.due) == (ReminderState.SCHEDULED, SATURDAY + 4 * 30 * MINUTE)


async def test_snoozing_a_recurring_reminder_leaves_its_series_alone(tmp_path: Path) -> None:
    async with _world(tmp_path) as world, world.scheduler():
        reminder = await world.book.add(AddReminder(text="stretch", when="every 30 minutes"))
        await world.pass_time(timedelta(minutes=31))
        await world.book.snooze(SnoozeReminder(id=reminder.id, by=5 * MINUTE))
        await world.pass_time(timedelta(minutes=30))
        minutes = [(event.occurrence - SATURDAY) / MINUTE for event in world.due]
        assert minutes[0] == 30
        assert 36 <= minutes[1] < 37
        assert minutes[2:] == [60]


async def test_a_clock_set_back_does_not_fire_twice_and_one_set_forward_fires(tmp_path: Path) -> None:
    async with _world(tmp_path) as world, world.scheduler():
        await world.book.add(AddReminder(text="tea", when="in 2 minutes"))
        await world.pass_time(3 * MINUTE)
        world.clock.step(timedelta(minutes=-10))
        await world.pass_time(timedelta(minutes=20))
        assert len(world.due) == 1
        await world.book.add(AddReminder(text="cake", when="in 3 hours"))
        world.clock.step(timedelta(hours=3))
        await world.pass_time(MINUTE)
        assert [event.reminder.text for event in world.due] == ["tea", "cake"]


async def test_a_reminder_stored_by_another_process_is_noticed(tmp_path: Path) -> None:
    clock = manual_clock()
    async with _world(tmp_path, clock) as serving, serving.scheduler():
        async with _world(tmp_path, clock) as other:
            await other.book.add(AddReminder(text="from elsewhere", when="in 1 minute"))
        await serving.pass_time(2 * MINUTE)
        assert [event.reminder.text for event in serving.due] == ["from elsewhere"]


async def test_cancelling_can_be_undone(tmp_path: Path) -> None:
    async with _world(tmp_path) as world, world.scheduler():
        undo = UndoLog(world.database, now=world.clock.now, on_undone=lambda _tables: world.book.changed())
        reminder = await world.book.add(AddReminder(text="tea", when="in 2 minutes"))
        await world.book.cancel(CancelReminder(id=reminder.id))
        assert await world.book.next_due() is None
        await undo.undo(Undo())
        await world.pass_time(3 * MINUTE)
        assert [event.reminder.text for event in world.due] == ["tea"]


async def test_cancelling_several_is_one_change(tmp_path: Path) -> None:
    async with _world(tmp_path) as world:
        undo = UndoLog(world.database, now=world.clock.now, on_undone=lambda _tables: world.book.changed())
        both = [await world.book.add(AddReminder(text=text, when="in 2 minutes")) for text in ("tea", "cake")]
        await world.book.cancel_all([reminder.id for reminder in both], None)
        assert await world.book.next_due() is None
        assert (await undo.undo(Undo())).label == "Cancelled 2 reminders"
        assert len(await world.book.list_reminders(ListReminders())) == 2


@pytest.mark.parametrize("when", ["yesterday", "in 1e9 years", "", "someday perhaps", "x" * 5000, "at 25:00"])
async def test_a_doubtful_time_is_asked_and_nothing_is_stored(tmp_path: Path, when: str) -> None:
    async with _world(tmp_path) as world:
        with pytest.raises(NestorError) as caught:
            await world.book.add(AddReminder(text="call mum", when=when))
        assert caught.value.code is ErrorCode.TIME_UNCLEAR
        assert caught.value.message
        assert await world.book.list_reminders(ListReminders(all=True)) == ()


@pytest.mark.parametrize("text", ["", "   ", "\0", "x" * 5_000])
async def test_a_reminder_needs_a_text_of_sensible_length(tmp_path: Path, text: str) -> None:
    async with _world(tmp_path) as world:
        with pytest.raises(NestorError) as caught:
            await world.book.add(AddReminder(text=text, when="in 1 hour"))
        assert caught.value.code is ErrorCode.INVALID_REQUEST


async def test_timers_are_named_for_what_they_time(tmp_path: Path) -> None:
    async with _world(tmp_path) as world:
        plain = await world.book.start_timer(StartTimer(duration=5 * MINUTE))
        pasta = await world.book.start_timer(StartTimer(duration=11 * MINUTE, label="pasta"))
        assert (plain.text, pasta.text) == ("timer", "pasta timer")
        with pytest.raises(NestorError):
            await world.book.start_timer(StartTimer(duration=timedelta(0)))


async def test_a_reminder_is_reworded_and_moved_in_one_change_that_can_be_undone(tmp_path: Path) -> None:
    async with _world(tmp_path) as world:
        undo = UndoLog(world.database, now=world.clock.now, on_undone=lambda _tables: world.book.changed())
        added = await world.book.add(AddReminder(text="tea", when="in 1 hour"))
        edited = await world.book.edit(EditReminder(id=added.id, text="cake", when="every day at 15:00"))
        assert (edited.text, edited.due, edited.state) == ("cake", SATURDAY + 60 * MINUTE, ReminderState.SCHEDULED)
        assert edited.repeat is not None
        assert (await undo.undo(Undo())).label == "Changed reminder “tea”"
        assert await world.book.list_reminders(ListReminders()) == (added,)


@pytest.mark.parametrize("late_by", [timedelta(0), timedelta(hours=3)], ids=["fired", "missed"])
async def test_one_that_has_fired_comes_again_when_it_is_moved_but_not_when_it_is_reworded(
    tmp_path: Path, late_by: timedelta
) -> None:
    async with _world(tmp_path) as world:
        added = await world.book.add(AddReminder(text="tea", when="in 1 minute"))
        world.clock.step(MINUTE + late_by)
        (fired,) = await world.book.take_due(late_after=MINUTE)
        reworded = await world.book.edit(EditReminder(id=added.id, text="green tea"))
        assert (reworded.text, reworded.state) == ("green tea", fired.reminder.state)
        assert await world.book.next_due() is None
        moved = await world.book.edit(EditReminder(id=added.id, when="in 5 minutes"))
        assert (moved.text, moved.state) == ("green tea", ReminderState.SCHEDULED)
        world.clock.step(5 * MINUTE)
        assert [each.reminder.text for each in await world.book.take_due(late_after=MINUTE)] == ["green tea"]


async def test_moving_a_snoozed_series_begins_a_new_one(tmp_path: Path) -> None:
    async with _world(tmp_path) as world:
        series = await world.book.add(AddReminder(text="stretch", when="every 30 minutes"))
        world.clock.step(31 * MINUTE)
        await world.book.take_due(late_after=5 * MINUTE)
        await world.book.snooze(SnoozeReminder(id=series.id, by=5 * MINUTE))
        once = await world.book.edit(EditReminder(id=series.id, when="in 10 minutes"))
        assert (once.repeat, once.state, once.due) == (None, ReminderState.SCHEDULED, world.clock.now() + 10 * MINUTE)
        world.clock.step(10 * MINUTE)
        (last,) = await world.book.take_due(late_after=5 * MINUTE)
        assert last.reminder.state is ReminderState.FIRED
        assert await world.book.next_due() is None


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({}, ErrorCode.INVALID_REQUEST),
        ({"text": " "}, ErrorCode.INVALID_REQUEST),
        ({"text": "x", "when": "someday"}, ErrorCode.TIME_UNCLEAR),
    ],
)
async def test_a_change_that_makes_no_sense_changes_nothing(
    tmp_path: Path, change: dict[str, str], code: ErrorCode
) -> None:
    async with _world(tmp_path) as world:
        added = await world.book.add(AddReminder(text="tea", when="in 1 hour"))
        with pytest.raises(NestorError) as caught:
            await world.book.edit(EditReminder(id=added.id, **change))
        assert caught.value.code is code
        assert await world.book.list_reminders(ListReminders()) == (added,)
        await world.book.complete(CompleteReminder(id=added.id))
        with pytest.raises(NestorError, match="already done"):
            await world.book.edit(EditReminder(id=added.id, text="cake"))
