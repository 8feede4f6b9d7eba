"""The program at a glance: what the tray shows, in which order of importance, and what it says."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication

from desktop.entries import Problem
from desktop.link import LinkKind, LinkState
from desktop.viewmodels import AppModel, Outcome, ReminderBoard, TrayState
from engine.core.events import (
    ApprovalAnswered,
    ApprovalRequested,
    ModelState,
    ModelStateName,
    PauseChanged,
    ReminderChanged,
    RunCancelled,
    RunFailed,
    RunFinished,
    RunQueued,
)
from engine.core.ids import ApprovalId, MessageId, ReminderId, RunId, SessionId, ToolCallId
from engine.core.reminders import ListReminders, Reminder, ReminderState
from engine.core.status import GetStatus, PauseNotifications
from engine.core.usage import Usage
from tests.doubles.link import READY, STATUS, ScriptedLink
from tests.doubles.world import SATURDAY

OF: Any = {"run": RunId("r"), "session": SessionId("s")}
QUEUED = RunQueued(**OF, at=SATURDAY, text="hello")
FINISHED = RunFinished(**OF, at=SATURDAY, text="Hi", message=MessageId("m"), usage=Usage())
ASKED = ApprovalRequested(**OF, approval=ApprovalId("a"), call=ToolCallId("c"), tool="open_app", summary="Open Maps")
BAD_CONFIG = Problem(code="config_invalid", message="The settings file is not valid.")
CALL = Reminder(
    id=ReminderId("call"),
    text="call mum",
    due=SATURDAY + timedelta(minutes=80),
    repeat=None,
    state=ReminderState.SCHEDULED,
)


class Watch:
    def __init__(self) -> None:
        self.at = SATURDAY

    def __call__(self) -> datetime:
        return self.at


@pytest.fixture
def link(qapp: QApplication) -> ScriptedLink:
    return ScriptedLink()


@pytest.fixture
def watch() -> Watch:
    return Watch()


@pytest.fixture
def model(link: ScriptedLink, watch: Watch) -> AppModel:
    return AppModel(link, ReminderBoard(link, now=watch), now=watch)


def heard(signal: Any) -> list[Any]:
    told: list[Any] = []
    signal.connect(lambda *values: told.append(values[0] if values else None))
    return told


def test_it_is_ready_when_nothing_happens(model: AppModel) -> None:
    assert model.state is TrayState.IDLE
    assert model.headline == "Ready"


def test_the_next_reminder_is_named(link: ScriptedLink, model: AppModel) -> None:
    link.replies[ListReminders] = (CALL,)
    changed = heard(model.changed)

    link.emit(ReminderChanged(id=None))

    assert model.headline == "Next: call mum, 15:20"
    assert model.next_reminder == CALL
    assert changed


def test_reminders_that_wait_come_before_the_next_one(link: ScriptedLink, model: AppModel) -> None:
    link.replies[ListReminders] = (CALL, replace(CALL, id=ReminderId("x"), state=ReminderState.FIRED))

    link.emit(ReminderChanged(id=None))

    assert model.headline == "A reminder waits for you"
    assert model.missed_count == 1


def test_a_run_is_thought_about_until_it_ends(link: ScriptedLink, model: AppModel) -> None:
    outcomes = heard(model.run_finished)

    link.emit(QUEUED)
    assert model.state is TrayState.THINKING
    assert model.headline == "Thinking…"
    assert model.running == 1

    link.emit(FINISHED)
    assert model.state is TrayState.IDLE
    assert outcomes == [Outcome(run=RunId("r"), session=SessionId("s"), text="Hi")]


def test_a_failed_run_is_told_and_a_stopped_one_is_not(link: ScriptedLink, model: AppModel) -> None:
    outcomes = heard(model.run_finished)

    link.emit(QUEUED, RunCancelled(**OF, at=SATURDAY, text=""))
    assert outcomes == []

    link.emit(QUEUED, RunFailed(**OF, at=SATURDAY, code="worker_died", message="It died.", hint=""))
    assert outcomes[0].problem == Problem(code="worker_died", message="It died.")
    assert model.state is TrayState.IDLE


def test_a_question_needs_the_person_until_it_is_answered(link: ScriptedLink, model: AppModel) -> None:
    asked = heard(model.asked)

    link.emit(QUEUED, ASKED)
    assert model.state is TrayState.NEEDS_YOU
    assert model.headline == "Needs your yes"
    assert model.questions[0].summary == "Open Maps"
    assert model.session_of("a") == "s"
    assert asked == ["s"]

    link.emit(ApprovalAnswered(**OF, approval=ApprovalId("a"), approved=False))
    assert model.state is TrayState.THINKING
    assert model.session_of("a") is None


def test_a_question_goes_with_its_run(link: ScriptedLink, model: AppModel) -> None:
    link.emit(QUEUED, ASKED, FINISHED)

    assert model.questions == ()


def test_what_matters_more_is_shown_first(qapp: QApplication, watch: Watch) -> None:
    link = ScriptedLink(ready=False)
    model = AppModel(link, ReminderBoard(link, now=watch), now=watch)
    assert model.state is TrayState.STARTING
    assert model.headline == "Starting…"

    link.set_state(LinkState(kind=LinkKind.FAILED, problem=BAD_CONFIG))
    link.emit(PauseChanged(until=SATURDAY + timedelta(hours=1)), QUEUED, ASKED)
    assert model.state is TrayState.ERROR
    assert model.headline == "The settings file is not valid."

    link._state = READY
    assert model.state is TrayState.NEEDS_YOU
    link.emit(ApprovalAnswered(**OF, approval=ApprovalId("a"), approved=True))
    assert model.state is TrayState.THINKING
    link.emit(FINISHED)
    assert model.state is TrayState.PAUSED
    link.emit(PauseChanged(until=None))
    assert model.state is TrayState.IDLE


def test_a_pause_is_asked_of_the_engine_and_named(link: ScriptedLink, model: AppModel) -> None:
    until = SATURDAY + timedelta(hours=1)

    model.pause(until)

    assert link.of(PauseNotifications) == [PauseNotifications(until=until)]
    assert model.paused_until == until
    assert model.headline == "Notifications are paused until 15:00"


def test_a_pause_ends_by_itself(link: ScriptedLink, model: AppModel, watch: Watch, pump: Callable[..., None]) -> None:
    link.emit(PauseChanged(until=SATURDAY + timedelta(milliseconds=30)))
    assert model.state is TrayState.PAUSED
    changed = heard(model.changed)

    watch.at += timedelta(milliseconds=31)
    pump(lambda: changed)

    assert model.state is TrayState.IDLE


def test_a_pause_that_was_on_before_is_known(qapp: QApplication, watch: Watch) -> None:
    link = ScriptedLink()
    link.replies[GetStatus] = replace(STATUS, paused_until=SATURDAY + timedelta(days=1))

    model = AppModel(link, ReminderBoard(link, now=watch), now=watch)

    assert model.headline == "Notifications are paused until tomorrow 14:00"


def test_a_short_loss_is_no_error_and_a_long_one_is(link: ScriptedLink, model: AppModel) -> None:
    problem = Problem(code="host_unreachable", message="The connection broke off.")
    link.set_state(LinkState(kind=LinkKind.LOST, problem=problem))
    assert model.state is TrayState.STARTING
    assert model.headline == "Reconnecting…"

    model._lost.timeout.emit()
    assert model.state is TrayState.ERROR

    link.set_state(READY)
    assert model.state is TrayState.IDLE


def test_a_model_that_does_not_load_is_an_error_until_it_does(link: ScriptedLink, model: AppModel) -> None:
    link.emit(ModelState(model="big", state=ModelStateName.FAILED, message="Too little memory."))
    assert model.state is TrayState.ERROR
    assert model.headline == "Too little memory."

    link.emit(ModelState(model="starter", state=ModelStateName.READY))
    assert model.state is TrayState.IDLE


def test_nothing_is_told_where_nothing_changed(link: ScriptedLink, model: AppModel) -> None:
    link.emit(QUEUED)
    changed = heard(model.changed)

    link.emit(QUEUED)

    assert changed == []


def test_runs_of_an_engine_that_is_gone_are_forgotten(link: ScriptedLink, model: AppModel) -> None:
    link.emit(QUEUED, ASKED)

    link.set_state(LinkState(kind=LinkKind.READY, remote=True))

    assert model.state is TrayState.IDLE
    assert model.is_remote
