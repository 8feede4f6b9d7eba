"""`AppModel`: the whole program at a glance, for the tray icon and the window's edges."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from PySide6.QtCore import QObject, Signal

from desktop.entries import Problem, Question
from desktop.link import Link
from desktop.viewmodels.reminders import ReminderBoard
from engine.core.ids import RunId, SessionId
from engine.core.reminders import Reminder


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

    @property
    def state(self) -> TrayState:
        """What the tray icon shows."""
        raise NotImplementedError

    @property
    def headline(self) -> str:
        """The state in a few words, such as "Thinking…" or "Next: call mum, 15:20"."""
        raise NotImplementedError

    @property
    def next_reminder(self) -> Reminder | None:
        """The reminder that comes next."""
        raise NotImplementedError

    @property
    def missed_count(self) -> int:
        """How many reminders are missed or unanswered."""
        raise NotImplementedError

    @property
    def running(self) -> int:
        """How many answers are waited for or worked on."""
        raise NotImplementedError

    @property
    def questions(self) -> tuple[Question, ...]:
        """What waits for a yes or no, the oldest first."""
        raise NotImplementedError

    @property
    def paused_until(self) -> datetime | None:
        """Until when notifications are held back; None while they come."""
        raise NotImplementedError

    @property
    def problem(self) -> Problem | None:
        """Why nothing works, where nothing does."""
        raise NotImplementedError

    @property
    def is_remote(self) -> bool:
        """True if the engine runs in another process."""
        raise NotImplementedError

    def session_of(self, approval: str) -> SessionId | None:
        """Return the conversation in which a question was asked."""
        raise NotImplementedError

    def pause(self, until: datetime | None) -> None:
        """Hold notifications back until then; None lets them come again."""
        raise NotImplementedError

    def retry(self) -> None:
        """Try again to reach the engine."""
        raise NotImplementedError
