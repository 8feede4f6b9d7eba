"""The reminder board: four sections, what can be done, what is said of it, and midnight."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication

from desktop.entries import Problem
from desktop.viewmodels import ReminderBoard
from engine.core.events import ReminderChanged, ReminderDue
from engine.core.ids import ReminderId, UndoId
from engine.core.reminders import (
    AddReminder,
    CancelReminder,
    CompleteReminder,
    EditReminder,
    ListReminders,
    Reminder,
    ReminderState,
    SnoozeReminder,
)
from engine.core.undo import ListUndo, Undo, UndoEntry
from tests.doubles.link import ScriptedLink
from tests.doubles.world import SATURDAY

UNCLEAR = Problem(code="time_unclear", message="When is that?")


def reminder(name: str, hours: float, state: ReminderState = ReminderState.SCHEDULED) -> Reminder:
    due = SATURDAY + timedelta(hours=hours)
    return Reminder(id=ReminderId(name), text=name, due=due, repeat=None, state=state)


CALL, DENTIST, TAX = reminder("call mum", 1), reminder("dentist", 30), reminder("tax", 12)
FIRED = reminder("tea", -1, ReminderState.FIRED)
MISSED = reminder("bins", -5, ReminderState.MISSED)
SNOOZED = reminder("plants", 2, ReminderState.SNOOZED)
DONE = reminder("milk", -30, ReminderState.DONE)
CANCELLED = reminder("gym", 3, ReminderState.CANCELLED)


class Watch:
    """A clock for the board."""

    def __init__(self) -> None:
        self.at = SATURDAY

    def __call__(self) -> datetime:
        return self.at


@pytest.fixture
def link(qapp: QApplication) -> ScriptedLink:
    link = ScriptedLink()
    link.replies[ListReminders] = (DENTIST, CALL, MISSED, TAX, FIRED, DONE, SNOOZED, CANCELLED)
    return link


@pytest.fixture
def watch() -> Watch:
    return Watch()


@pytest.fixture
def board(link: ScriptedLink, watch: Watch) -> ReminderBoard:
    return ReminderBoard(link, now=watch)


def heard(signal: Any) -> list[Any]:
    told: list[Any] = []
    signal.connect(lambda *values: told.append(values[0] if values else None))
    return told


def names(reminders: tuple[Reminder, ...]) -> list[str]:
    return [reminder.id for reminder in reminders]


def test_every_reminder_stands_in_its_section(board: ReminderBoard) -> None:
    assert names(board.missed) == ["tea", "bins"]
    assert names(board.today) == ["call mum", "plants"]
    assert names(board.upcoming) == ["tax", "dentist"], "02:00 is tomorrow"
    assert names(board.finished) == ["gym", "milk"]
    assert board.missed_count == 2
    assert board.next == CALL


def test_only_the_latest_hundred_finished_ones_are_shown(link: ScriptedLink, board: ReminderBoard) -> None:
    link.replies[ListReminders] = tuple(reminder(f"r{n}", -n, ReminderState.DONE) for n in range(150))

    board.refresh()

    assert names(board.finished)[:2] == ["r0", "r1"]
    assert len(board.finished) == 100


def test_what_fires_moves_to_the_missed_ones(link: ScriptedLink, board: ReminderBoard) -> None:
    changed = heard(board.changed)
    fired = replace(CALL, state=ReminderState.FIRED)
    link.replies[ListReminders] = (fired, DENTIST)

    link.emit(ReminderDue(reminder=fired, occurrence=CALL.due, late=False))

    assert names(board.missed) == ["call mum"]
    assert changed


def test_nothing_is_told_where_nothing_changed(link: ScriptedLink, board: ReminderBoard) -> None:
    changed = heard(board.changed)

    link.emit(ReminderChanged(id=None))

    assert changed == []


def test_at_midnight_tomorrow_becomes_today(
    link: ScriptedLink, watch: Watch, pump: Callable[..., None], qapp: QApplication
) -> None:
    watch.at = SATURDAY.replace(hour=23, minute=59, second=59, microsecond=950_000)
    board = ReminderBoard(link, now=watch)
    assert names(board.today) == [*names((CALL, SNOOZED))]
    changed = heard(board.changed)

    watch.at += timedelta(milliseconds=100)
    pump(lambda: changed)

    assert names(board.today) == ["call mum", "plants", "tax", "dentist"]


@pytest.mark.parametrize(
    ("act", "request_", "result", "words"),
    [
        (
            lambda board: board.snooze(ReminderId("tea"), timedelta(minutes=100)),
            SnoozeReminder(id=ReminderId("tea"), by=timedelta(minutes=100)),
            replace(FIRED, state=ReminderState.SNOOZED, due=SATURDAY + timedelta(minutes=100)),
            "Snoozed until 15:40",
        ),
        (
            lambda board: board.complete(ReminderId("tea")),
            CompleteReminder(id=ReminderId("tea")),
            replace(FIRED, state=ReminderState.DONE),
            "Marked as done",
        ),
        (
            lambda board: board.complete(ReminderId("tea")),
            CompleteReminder(id=ReminderId("tea")),
            replace(FIRED, state=ReminderState.SCHEDULED, due=SATURDAY + timedelta(days=6)),
            "Done; it comes again Fri 27 Nov, 14:00",
        ),
        (
            lambda board: board.cancel(ReminderId("dentist")),
            CancelReminder(id=ReminderId("dentist")),
            replace(DENTIST, state=ReminderState.CANCELLED),
            "Cancelled “dentist”",
        ),
        (
            lambda board: board.add("call", "tomorrow at 9"),
            AddReminder(text="call", when="tomorrow at 9"),
            replace(CALL, due=SATURDAY + timedelta(hours=19)),
            "Set for tomorrow 9:00",
        ),
        (
            lambda board: board.edit(ReminderId("tea"), "coffee", None),
            EditReminder(id=ReminderId("tea"), text="coffee"),
            FIRED,
            "Saved",
        ),
        (
            lambda board: board.edit(ReminderId("tea"), None, "in 2 hours"),
            EditReminder(id=ReminderId("tea"), when="in 2 hours"),
            replace(FIRED, due=SATURDAY + timedelta(hours=2)),
            "Moved to 16:00",
        ),
    ],
)
def test_what_was_done_is_said(
    link: ScriptedLink,
    board: ReminderBoard,
    act: Callable[[ReminderBoard], None],
    request_: Any,
    result: Reminder,
    words: str,
) -> None:
    link.replies[type(request_)] = result
    done = heard(board.done)

    act(board)

    assert link.of(type(request_)) == [request_]
    assert done == [words]


def test_undo_takes_back_what_was_done_from_here_and_nothing_else(link: ScriptedLink, board: ReminderBoard) -> None:
    log = [UndoEntry(id=UndoId(1), at=SATURDAY, label="Added reminder “tea”")]
    link.replies[ListUndo] = lambda query: tuple(log[: query.limit])

    def complete(command: CompleteReminder) -> Reminder:
        log.insert(0, UndoEntry(id=UndoId(2), at=SATURDAY, label="Completed reminder “tea”"))
        log.insert(0, UndoEntry(id=UndoId(3), at=SATURDAY, label="Added note “x”"))
        return replace(FIRED, state=ReminderState.DONE)

    link.replies[CompleteReminder] = complete
    assert not board.can_undo
    board.complete(ReminderId("tea"))
    assert board.can_undo

    board.undo()

    assert link.of(Undo) == [Undo(id=UndoId(2))]
    assert not board.can_undo


def test_undo_of_what_changed_nothing_says_so(link: ScriptedLink, board: ReminderBoard) -> None:
    log = (UndoEntry(id=UndoId(1), at=SATURDAY, label="Added reminder “tea”"),)
    link.replies[ListUndo] = lambda query: log
    link.replies[CompleteReminder] = FIRED
    failed = heard(board.failed)
    board.complete(ReminderId("tea"))

    board.undo()

    assert link.of(Undo) == []
    assert failed[0].code == "nothing_to_undo"


def test_a_doubtful_time_goes_to_whoever_asked(link: ScriptedLink, board: ReminderBoard) -> None:
    link.replies[AddReminder] = UNCLEAR
    link.replies[CompleteReminder] = UNCLEAR
    failed, asked = heard(board.failed), []

    board.add("call", "sometime", on_error=asked.append)
    assert asked == [UNCLEAR]
    assert failed == []

    board.complete(ReminderId("tea"))
    assert failed == [UNCLEAR]
