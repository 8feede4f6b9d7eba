"""`AppModel`: the whole program at a glance, for the tray icon and the window's edges."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from desktop.entries import Problem, Question
from desktop.link import Link, LinkKind, LinkState
from desktop.viewmodels.reminders import ReminderBoard
from desktop.viewmodels.times import ms_until, when_words
from engine.core.errors import ErrorCode
from engine.core.events import (
    ApprovalAnswered,
    ApprovalRequested,
    Event,
    ModelState,
    ModelStateName,
    PauseChanged,
    RunCancelled,
    RunEvent,
    RunFailed,
    RunFinished,
)
from engine.core.ids import ApprovalId, RunId, SessionId
from engine.core.reminders import Reminder
from engine.core.status import GetStatus, PauseNotifications, Status
from engine.core.texts import shortened

LOST_AFTER_MS = 5_000
"""An engine that is gone for shorter is being reached again; for longer, that is an error."""
LONGEST_WAIT_MS = 24 * 3600 * 1000


class TrayState(StrEnum):
    """What the tray icon shows; where several hold, the first of these counts."""

    STARTING = "starting"
    ERROR = "error"
    NEEDS_YOU = "needs_you"
    THINKING = "thinking"
    PAUSED = "paused"
    IDLE = "idle"


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """A run that has ended with an answer or an error."""

    run: RunId
    session: SessionId
    text: str
    problem: Problem | None = None


class AppModel(QObject):
    """What the whole program is doing."""

    changed = Signal()
    run_finished = Signal(object)
    """The `Outcome` of a run in whichever conversation; not of those that somebody stopped."""
    asked = Signal(object, object)
    """`SessionId` and `Question`: a tool somewhere needs a yes."""
    failed = Signal(object)
    """A `Problem`."""

    def __init__(
        self, link: Link, reminders: ReminderBoard, *, now: Callable[[], datetime], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._link = link
        self._reminders = reminders
        self._now = now
        self._runs: dict[RunId, SessionId] = {}
        self._questions: dict[ApprovalId, tuple[RunId, Question]] = {}
        self._paused_until: datetime | None = None
        self._model_problem: Problem | None = None
        self._is_long_lost = False
        self._told: tuple[Any, ...] = ()
        self._lost = QTimer(self)
        self._lost.setSingleShot(True)
        self._lost.setInterval(LOST_AFTER_MS)
        self._lost.timeout.connect(self._on_long_lost)
        self._pause_end = QTimer(self)
        self._pause_end.setSingleShot(True)
        self._pause_end.setTimerType(Qt.TimerType.PreciseTimer)  # others may be late by a twentieth of the wait
        self._pause_end.timeout.connect(self._on_pause_end)
        link.happened.connect(self._on_event)
        link.state_changed.connect(self._on_link_state)
        reminders.changed.connect(self._tell)
        if link.state.kind is LinkKind.READY:
            self._ask_for_status()

    @property
    def state(self) -> TrayState:
        """What the tray icon shows."""
        if self._link.state.kind is LinkKind.STARTING or (self._is_lost and not self._is_long_lost):
            return TrayState.STARTING
        if self.problem is not None:
            return TrayState.ERROR
        if self._questions:
            return TrayState.NEEDS_YOU
        if self._runs:
            return TrayState.THINKING
        return TrayState.IDLE if self.paused_until is None else TrayState.PAUSED

    @property
    def headline(self) -> str:
        """The state in a few words, such as "Thinking…" or "Next: call mum, 15:20"."""
        match self.state:
            case TrayState.STARTING:
                return "Reconnecting…" if self._is_lost else "Starting…"
            case TrayState.ERROR:
                return self.problem.message if self.problem is not None else ""
            case TrayState.NEEDS_YOU:
                return "Needs your yes" if len(self._questions) == 1 else f"{len(self._questions)} things need your yes"
            case TrayState.THINKING:
                return "Thinking…"
            case TrayState.PAUSED:
                return f"Notifications are paused until {self._when(self._paused_until)}"
            case TrayState.IDLE:
                return self._idle_words()

    @property
    def next_reminder(self) -> Reminder | None:
        """The reminder that comes next."""
        return self._reminders.next

    @property
    def missed_count(self) -> int:
        """How many reminders are missed or unanswered."""
        return self._reminders.missed_count

    @property
    def running(self) -> int:
        """How many answers are waited for or worked on."""
        return len(self._runs)

    @property
    def questions(self) -> tuple[Question, ...]:
        """What waits for a yes or no, the oldest first."""
        return tuple(question for _run, question in self._questions.values())

    @property
    def paused_until(self) -> datetime | None:
        """Until when notifications are held back; None while they come."""
        until = self._paused_until
        return until if until is not None and until > self._now() else None

    @property
    def problem(self) -> Problem | None:
        """Why nothing works, where nothing does."""
        return self._link.state.problem or self._model_problem

    @property
    def is_remote(self) -> bool:
        """True if the engine runs in another process."""
        return self._link.state.remote

    def session_of(self, approval: str) -> SessionId | None:
        """Return the conversation in which a question was asked."""
        asked = self._questions.get(ApprovalId(approval))
        return None if asked is None else self._runs.get(asked[0])

    def pause(self, until: datetime | None) -> None:
        """Hold notifications back until then; None lets them come again."""
        self._link.execute(PauseNotifications(until=until), lambda _nothing: self._pause(until), self.failed.emit)

    def retry(self) -> None:
        """Try again to reach the engine."""
        self._link.retry()

    @property
    def _is_lost(self) -> bool:
        return self._link.state.kind is LinkKind.LOST

    def _idle_words(self) -> str:
        if self.missed_count:
            return (
                "A reminder waits for you" if self.missed_count == 1 else f"{self.missed_count} reminders wait for you"
            )
        reminder = self.next_reminder
        if reminder is None:
            return "Ready"
        return f"Next: {shortened(reminder.text, 40)}, {self._when(reminder.due)}"

    def _when(self, at: datetime | None) -> str:
        return "" if at is None else when_words(at, self._now())

    def _on_event(self, event: Event) -> None:
        if isinstance(event, RunEvent):
            self._on_run_event(event)
        elif isinstance(event, PauseChanged):
            self._pause(event.until)
        elif isinstance(event, ModelState):
            self._model_problem = _model_problem(event) if event.state is ModelStateName.FAILED else None
        else:
            return
        self._tell()

    def _on_run_event(self, event: RunEvent) -> None:
        match event:
            case RunFinished() | RunFailed() | RunCancelled():
                self._runs.pop(event.run, None)
                self._questions = {key: asked for key, asked in self._questions.items() if asked[0] != event.run}
                if isinstance(event, RunFinished):
                    self.run_finished.emit(Outcome(run=event.run, session=event.session, text=event.text))
                elif isinstance(event, RunFailed):
                    problem = Problem(code=event.code, message=event.message, hint=event.hint)
                    self.run_finished.emit(Outcome(run=event.run, session=event.session, text="", problem=problem))
            case ApprovalRequested():
                question = Question(approval=event.approval, tool=event.tool, summary=event.summary)
                self._runs[event.run] = event.session
                self._questions[event.approval] = (event.run, question)
                self.asked.emit(event.session, question)
            case ApprovalAnswered():
                self._questions.pop(event.approval, None)
            case _:
                self._runs[event.run] = event.session

    def _on_link_state(self, state: LinkState) -> None:
        self._is_long_lost = False
        if state.kind is LinkKind.LOST:
            self._lost.start()
        else:
            self._lost.stop()
        if state.kind is LinkKind.READY and not state.resumed:
            self._runs.clear()
            self._questions.clear()
            self._model_problem = None
            self._ask_for_status()
        self._tell()

    def _on_long_lost(self) -> None:
        self._is_long_lost = True
        self._tell()

    def _ask_for_status(self) -> None:
        def known(status: Status) -> None:
            self._pause(status.paused_until)

        self._link.query(GetStatus(), known, self.failed.emit)

    def _pause(self, until: datetime | None) -> None:
        self._paused_until = until
        if until is None:
            self._pause_end.stop()
        else:
            self._pause_end.start(min(ms_until(until, self._now()), LONGEST_WAIT_MS))
        self._tell()

    def _on_pause_end(self) -> None:
        self._pause(self.paused_until)

    def _tell(self) -> None:
        now = (
            self.state,
            self.headline,
            self.next_reminder,
            self.missed_count,
            self.running,
            self.questions,
            self.paused_until,
            self.problem,
            self.is_remote,
        )
        if now != self._told:
            self._told = now
            self.changed.emit()


def _model_problem(event: ModelState) -> Problem:
    return Problem(
        code=str(ErrorCode.MODEL_LOAD_FAILED),
        message=event.message or f"The model {event.model!r} could not be loaded.",
        hint="Choose another model in the settings, or ask again.",
    )
