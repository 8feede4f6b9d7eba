"""Due reminders become notices, and their buttons do what they say."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

import pytest

from engine.config.schema import ReminderSettings
from engine.core.clock import ManualClock
from engine.core.events import Notification
from engine.core.ids import ReminderId
from engine.core.notices import Notice
from engine.core.reminders import (
    AddReminder,
    CancelReminder,
    CompleteReminder,
    ListReminders,
    MarkShown,
    Reminder,
    ReminderState,
    StartTimer,
)
from engine.delivery import Delivery, NativeNotifier, Pause
from engine.schedule import ReminderBook, Scheduler
from tests.doubles.engine_room import EngineRoom, engine_room
from tests.doubles.world import RememberingNotifier, manual_clock, open_database
from tests.e2e.desktop_session import DesktopSession
from tests.guards import LogWatch

MINUTE = timedelta(minutes=1)


HOUR = timedelta(hours=1)


@dataclass(slots=True)
class _World:
    room: EngineRoom
    book: ReminderBook
    clock: ManualClock
    notifier: RememberingNotifier
    pause: Pause
    opened: list[str]

    async def until(self, look: Callable[[], object]) -> None:
        """Wait until something is so."""
        for _ in range(500):
            if look():
                return
            await asyncio.sleep(0.01)
        raise AssertionError("it did not come to that")

    async def until_it_is(self, state: ReminderState) -> None:
        """Wait until the first reminder is in that state."""
        for _ in range(500):
            if (await self.all())[0].state is state:
                return
            await asyncio.sleep(0.01)
        raise AssertionError(f"it never was {state}")

    async def later(self, delta: timedelta, *, notices: int) -> None:
        """Let time pass, and wait for the notices of what is due."""
        await asyncio.sleep(0.02)
        self.clock.step(delta)
        self.book.changed()
        await self.until(lambda: len(self.notifier.notices) >= notices)
        await asyncio.sleep(0.05)

    async def all(self) -> list[Reminder]:
        """Return every reminder."""
        return list(await self.book.list_reminders(ListReminders(all=True)))

    @property
    def told(self) -> list[Notification]:
        """The events of what was shown."""
        return [event for event in self.room.events if isinstance(event, Notification)]


@asynccontextmanager
async def _world(
    folder: Path,
    *,
    notifier: RememberingNotifier | None = None,
    settings: ReminderSettings | None = None,
    clock: ManualClock | None = None,
) -> AsyncIterator[_World]:
    clock, notifier = clock or manual_clock(), notifier or RememberingNotifier()
    async with engine_room(folder, clock=clock) as room, open_database(folder, clock) as database:

        def publish(event: object) -> None:
            room.events.append(event)  # type: ignore[arg-type]
            room.bus.publish(event)  # type: ignore[arg-type]

        book = ReminderBook(database, clock, publish)
        room.api._handlers |= book.operations()  # type: ignore[operator]
        opened: list[str] = []
        async with (
            Pause(folder / "pause.json", clock, publish) as pause,
            Delivery(
                room.api,
                notifier,
                publish,
                lambda: settings or ReminderSettings(),
                pause=pause,
                on_open=lambda: opened.append("reminders"),
            ),
            Scheduler(book, clock, publish, late_after=lambda: timedelta(seconds=60)),
        ):
            yield _World(room, book, clock, notifier, pause, opened)


async def test_a_due_reminder_is_shown_with_its_buttons(tmp_path: Path) -> None:
    async with _world(tmp_path) as world:
        reminder = await world.book.add(AddReminder(text="call\nmum", when="in 2 minutes"))
        await world.later(2 * MINUTE, notices=1)
        (notice,) = world.notifier.notices
        assert (notice.title, notice.body, notice.sound, notice.sticky) == ("call mum", "Reminder, 14:02", True, True)
        assert [label for label, _ in notice.buttons] == ["Done", "Snooze 10 min"]
        assert [(told.title, told.delivered_by) for told in world.told] == [("call mum", "native")]
        assert not await world.book.mark_shown(MarkShown(id=reminder.id, occurrence=reminder.due))
    assert world.notifier.closed


async def test_a_click_on_the_notice_itself_opens_the_reminders(tmp_path: Path) -> None:
    async with _world(tmp_path) as world:
        await world.book.add(AddReminder(text="call mum", when="in 2 minutes"))
        await world.later(2 * MINUTE, notices=1)
        opened = world.notifier.notices[0].on_opened
        assert opened is not None
        opened()
        assert world.opened == ["reminders"]


async def test_done_ends_it(tmp_path: Path) -> None:
    async with _world(tmp_path) as world:
        await world.book.add(AddReminder(text="call mum", when="in 2 minutes"))
        await world.later(2 * MINUTE, notices=1)
        world.notifier.press("Done")
        await world.until_it_is(ReminderState.DONE)
        await world.later(60 * MINUTE, notices=1)
        assert len(world.notifier.notices) == 1


async def test_snooze_lets_it_come_again_after_the_time_that_is_set(tmp_path: Path) -> None:
    settings = ReminderSettings(snooze_minutes=3, sound=False)
    async with _world(tmp_path, settings=settings) as world:
        await world.book.add(AddReminder(text="call mum", when="in 2 minutes"))
        await world.later(2 * MINUTE, notices=1)
        assert not world.notifier.notices[0].sound
        world.notifier.press("Snooze 3 min")
        await world.until_it_is(ReminderState.SNOOZED)
        await world.later(3 * MINUTE, notices=2)
        assert [notice.body for notice in world.notifier.notices] == ["Reminder, 14:02", "Reminder, 14:05"]


async def test_a_timer_says_that_time_is_up(tmp_path: Path) -> None:
    async with _world(tmp_path) as world:
        await world.book.start_timer(StartTimer(duration=MINUTE, label="pasta"))
        await world.later(MINUTE, notices=1)
        assert (world.notifier.notices[0].title, world.notifier.notices[0].body) == ("pasta timer", "Time is up")


@pytest.mark.parametrize(("missed", "titles"), [(3, ["r0", "r1", "r2"]), (5, ["You missed 5 reminders"])])
async def test_a_few_missed_ones_are_told_one_by_one_and_many_together(
    tmp_path: Path, missed: int, titles: list[str]
) -> None:
    clock = manual_clock()
    async with open_database(tmp_path, clock) as database:
        book = ReminderBook(database, clock, lambda _event: None)
        for number in range(missed):
            await book.add(AddReminder(text=f"r{number}", when=f"in {number + 1} minutes"))
    clock.step(timedelta(hours=2))
    async with _world(tmp_path, clock=clock) as world:
        await world.later(timedelta(0), notices=len(titles))
        assert [notice.title for notice in world.notifier.notices] == titles
        assert [told.title for told in world.told] == titles
    bodies = "\n".join(notice.body for notice in world.notifier.notices)
    assert bodies.count("Sat 21 Nov, 14:0") == missed
    async with _world(tmp_path, clock=clock) as again:
        await again.later(MINUTE, notices=0)
        assert again.notifier.notices == []


async def test_what_could_not_be_shown_is_told_so_and_comes_again_at_the_next_start(tmp_path: Path) -> None:
    clock = manual_clock()
    async with _world(tmp_path, notifier=RememberingNotifier(problem="no door"), clock=clock) as world:
        await world.book.add(AddReminder(text="call mum", when="in 2 minutes"))
        await world.later(2 * MINUTE, notices=0)
        await world.until(lambda: world.told)
        assert [(told.title, told.delivered_by) for told in world.told] == [("call mum", "none")]
    async with _world(tmp_path, clock=clock) as again:
        await again.later(MINUTE, notices=1)
        assert [notice.title for notice in again.notifier.notices] == ["call mum"]


async def test_a_button_pressed_too_late_says_why_it_did_not_work(tmp_path: Path) -> None:
    async with _world(tmp_path) as world:
        reminder = await world.book.add(AddReminder(text="call mum", when="in 2 minutes"))
        await world.later(2 * MINUTE, notices=1)
        await world.book.cancel(CancelReminder(id=reminder.id))
        world.notifier.press("Snooze")
        await world.until(lambda: len(world.notifier.notices) == 2)
        late = world.notifier.notices[1]
        assert late.title == "That did not work"
        assert "already cancelled: call mum" in late.body
        assert late.buttons == ()


async def test_done_pressed_twice_is_explained_too(tmp_path: Path) -> None:
    async with _world(tmp_path) as world:
        await world.book.add(AddReminder(text="call mum", when="in 2 minutes"))
        await world.later(2 * MINUTE, notices=1)
        world.notifier.press("Done", notice=0)
        world.notifier.press("Done", notice=0)
        await world.until(lambda: len(world.notifier.notices) == 2)
        assert "already done" in world.notifier.notices[1].body


async def test_a_recurring_reminder_goes_on_after_done(tmp_path: Path) -> None:
    async with _world(tmp_path) as world:
        reminder = await world.book.add(AddReminder(text="stretch", when="every hour"))
        await world.later(reminder.due - world.clock.now(), notices=1)
        world.notifier.press("Done")
        await asyncio.sleep(0.05)
        assert (await world.all())[0].state is ReminderState.SCHEDULED
        await world.later(timedelta(hours=1), notices=2)


class _BrokenOnce(RememberingNotifier):
    """Breaks at its first notice."""

    broken = False

    async def show(self, notice: Notice) -> bool:
        """Break, and then show."""
        if not self.broken:
            self.broken = True
            raise ZeroDivisionError("a bug in a notification service")
        return await super().show(notice)


async def test_a_notifier_that_breaks_does_not_keep_the_next_reminder(tmp_path: Path, expected_logs: LogWatch) -> None:
    expected_logs("A notifier broke")
    async with _world(tmp_path, notifier=_BrokenOnce()) as world:
        await world.book.add(AddReminder(text="first", when="in 2 minutes"))
        await world.book.add(AddReminder(text="second", when="in 3 minutes"))
        await world.later(2 * MINUTE, notices=0)
        await world.later(MINUTE, notices=1)
        assert [notice.title for notice in world.notifier.notices] == ["second"]
        assert [told.delivered_by for told in world.told] == ["none", "native"]


async def test_completing_from_elsewhere_is_no_reason_to_show_anything(tmp_path: Path) -> None:
    async with _world(tmp_path) as world:
        reminder = await world.book.add(AddReminder(text="call mum", when="in 2 minutes"))
        await world.book.complete(CompleteReminder(id=ReminderId(reminder.id)))
        await world.later(5 * MINUTE, notices=0)
        assert world.notifier.notices == []


async def test_without_a_session_bus_the_native_notifier_says_so_quietly() -> None:
    notifier = NativeNotifier()
    assert await notifier.problem() == "no notification service answers here"
    await notifier.close()
    await notifier.close()


async def test_without_a_session_bus_nothing_is_shown() -> None:
    notifier = NativeNotifier()
    assert not await notifier.show(Notice(title="Tea", body="is ready"))
    await notifier.close()


@pytest.mark.desktop
async def test_a_native_notice_shows_its_text_as_it_is(desktop: DesktopSession) -> None:
    notifier = NativeNotifier()
    assert await notifier.problem() == ""
    assert await notifier.show(Notice(title="Fish & <b>chips</b>", body="<i>5 < 6</i> & more"))
    shown = await asyncio.to_thread(desktop.wait_for_notification, "chips")
    await notifier.close()
    assert shown.summary == "Fish & <b>chips</b>"
    assert shown.body == "&lt;i&gt;5 &lt; 6&lt;/i&gt; &amp; more"
