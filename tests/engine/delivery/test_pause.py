"""While notifications are paused reminders are held back, none is lost, and they come together afterwards."""

from datetime import datetime, timedelta
from pathlib import Path

import pytest

from engine.core.errors import NestorError
from engine.core.events import PauseChanged
from engine.core.reminders import AddReminder, CompleteReminder, EditReminder, MarkShown, SnoozeReminder
from engine.core.status import PauseNotifications
from engine.delivery import Pause
from tests.doubles.world import SATURDAY, manual_clock
from tests.engine.delivery.test_delivery import HOUR, MINUTE, _World, _world


async def _hold(world: _World, *texts: str) -> None:
    """Pause for an hour and let reminders come due in it."""
    await world.pause.pause(PauseNotifications(until=world.clock.now() + HOUR))
    for number, text in enumerate(texts):
        await world.book.add(AddReminder(text=text, when=f"in {number + 1} minutes"))
        await world.later(MINUTE * (number + 1), notices=0)
    assert world.notifier.notices == []


def _told(world: _World) -> list[datetime | None]:
    return [event.until for event in world.room.events if isinstance(event, PauseChanged)]


async def test_what_was_held_back_comes_together_when_the_pause_ends(tmp_path: Path) -> None:
    async with _world(tmp_path) as world:
        await _hold(world, "call mum", "tea")
        assert world.pause.until == SATURDAY + HOUR
        world.clock.step(HOUR)
        await world.clock.advance(timedelta(seconds=31))
        await world.until(lambda: world.notifier.notices)
        (notice,) = world.notifier.notices
        assert notice.title == "2 reminders were held back while notifications were paused"
        assert notice.body == "Sat 21 Nov, 14:01 call mum\nSat 21 Nov, 14:03 tea"
        assert notice.on_opened is not None
        assert _told(world) == [SATURDAY + HOUR, None]
        assert world.pause.until is None
        for reminder in await world.all():
            assert not await world.book.mark_shown(MarkShown(id=reminder.id, occurrence=reminder.due))
        await world.book.add(AddReminder(text="later", when="in 1 minute"))
        await world.later(MINUTE, notices=2)
        assert world.notifier.notices[1].title == "later"


async def test_a_single_one_keeps_its_buttons_when_the_pause_is_lifted(tmp_path: Path) -> None:
    async with _world(tmp_path) as world:
        await _hold(world, "call mum")
        await world.pause.pause(PauseNotifications(until=None))
        await world.until(lambda: world.notifier.notices)
        (notice,) = world.notifier.notices
        assert (notice.title, notice.body) == ("call mum", "Held back by the pause: it was due Sat 21 Nov, 14:01")
        assert [label for label, _ in notice.buttons] == ["Done", "Snooze 10 min"]
        assert _told(world) == [SATURDAY + HOUR, None]


async def test_what_the_person_saw_to_meanwhile_is_left_out(tmp_path: Path) -> None:
    async with _world(tmp_path) as world:
        await _hold(world, "done", "snoozed", "moved", "waits")
        done, snoozed, moved, _ = await world.all()
        await world.book.complete(CompleteReminder(id=done.id))
        await world.book.snooze(SnoozeReminder(id=snoozed.id, by=2 * HOUR))
        await world.book.edit(EditReminder(id=moved.id, when="tomorrow at 9"))
        await world.pause.pause(PauseNotifications(until=None))
        await world.until(lambda: world.notifier.notices)
        assert [notice.title for notice in world.notifier.notices] == ["waits"]
        await world.until(lambda: world.told)
        assert await world.book.unseen() == []


async def test_many_are_listed_as_far_as_a_notice_shows_them(tmp_path: Path) -> None:
    async with _world(tmp_path) as world:
        await world.pause.pause(PauseNotifications(until=world.clock.now() + HOUR))
        await world.book.add(AddReminder(text="stretch", when="every minute"))
        for _ in range(14):
            await world.later(MINUTE, notices=0)
        await world.pause.pause(PauseNotifications(until=None))
        await world.until(lambda: world.notifier.notices)
        lines = world.notifier.notices[0].body.splitlines()
        assert (len(lines), lines[-1]) == (10, "… and 5 more")


async def test_a_pause_outlasts_a_restart_and_what_it_held_back_comes_after_it(tmp_path: Path) -> None:
    clock = manual_clock()
    async with _world(tmp_path, clock=clock) as world:
        await _hold(world, "call mum", "tea")
    async with _world(tmp_path, clock=clock) as world:
        assert world.pause.until == SATURDAY + HOUR
        await world.later(MINUTE, notices=0)
        assert world.notifier.notices == []
        await world.pause.pause(PauseNotifications(until=None))
        await world.until(lambda: world.notifier.notices)
        assert world.notifier.notices[0].title.startswith("2 reminders were held back")
    async with _world(tmp_path, clock=clock) as world:
        assert world.pause.until is None
        await world.later(MINUTE, notices=0)
        assert world.notifier.notices == []


async def test_what_was_held_back_when_nestor_stopped_comes_at_a_start_after_the_pause(tmp_path: Path) -> None:
    clock = manual_clock()
    async with _world(tmp_path, clock=clock) as world:
        await _hold(world, "call mum")
    clock.step(3 * HOUR)
    async with _world(tmp_path, clock=clock) as world:
        assert world.pause.until is None
        await world.until(lambda: world.notifier.notices)
        assert [notice.title for notice in world.notifier.notices] == ["call mum"]


async def test_a_pause_can_be_made_longer_and_shorter(tmp_path: Path) -> None:
    async with _world(tmp_path) as world:
        for until in (SATURDAY + HOUR, SATURDAY + 2 * HOUR, (SATURDAY + MINUTE).replace(tzinfo=None)):
            await world.pause.pause(PauseNotifications(until=until))
        assert world.pause.until == SATURDAY + MINUTE
        await world.pause.pause(PauseNotifications(until=SATURDAY - MINUTE))
        assert world.pause.until is None
        with pytest.raises(NestorError, match="a year at most"):
            await world.pause.pause(PauseNotifications(until=SATURDAY + timedelta(days=4000)))


@pytest.mark.parametrize("text", ["", "{", "[]", '{"until": 5}', '{"until": "2026-11-21T15:00:00"}', "\0"])
async def test_a_file_that_makes_no_sense_is_no_pause(tmp_path: Path, text: str) -> None:
    (tmp_path / "pause.json").write_text(text)
    async with Pause(tmp_path / "pause.json", manual_clock(), lambda _event: None) as pause:
        assert pause.until is None


async def test_a_pause_that_cannot_be_written_down_works_all_the_same(tmp_path: Path) -> None:
    async with Pause(tmp_path / "none" / "pause.json", manual_clock(), lambda _event: None) as pause:
        await pause.pause(PauseNotifications(until=SATURDAY + HOUR))
        assert pause.until == SATURDAY + HOUR
