"""`ScriptedLink`: a Link without an engine; it records what is asked of it and answers from a script."""

from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, TypeVar

from PySide6.QtCore import QObject

from desktop.entries import Problem
from desktop.link import Attached, Link, LinkKind, LinkState, OnError
from engine.core.events import Event
from engine.core.ids import ApprovalId, RunId, SessionId
from engine.core.model_files import ListModels
from engine.core.reminders import ListReminders
from engine.core.requests import Command, Query
from engine.core.sessions import ListSessions, SearchSessions
from engine.core.settings import ListSettings
from engine.core.status import GetStatus, Status
from engine.core.undo import ListUndo

R = TypeVar("R")

READY = LinkState(kind=LinkKind.READY)


@dataclass(frozen=True, slots=True, kw_only=True)
class Submission:
    """What was sent."""

    text: str
    session: SessionId | None
    attachments: tuple[Attached, ...]
    run: RunId | None
    """The run it became, None where it was refused."""


class ScriptedLink(Link):
    """Answers at once, or where `held` only when it is told to.

    `replies` has for each class of request a value, a `Problem`, or a function of the request that returns either.
    """

    def __init__(self, *, ready: bool = True, held: bool = False, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.replies: dict[type, Any] = {
            ListSessions: (),
            SearchSessions: (),
            ListReminders: (),
            ListSettings: (),
            ListModels: (),
            ListUndo: (),
            GetStatus: STATUS,
        }
        self.requests: list[Any] = []
        self.submitted: list[Submission] = []
        self.cancelled: list[RunId] = []
        self.answers: list[tuple[ApprovalId, bool]] = []
        self.retries = 0
        self.refuse: Problem | None = None
        """What the next message is refused with."""
        self.held = held
        self._waiting: deque[Callable[[], None]] = deque()
        self._state = READY if ready else LinkState()
        self._count = 0

    @property
    def state(self) -> LinkState:
        """What `set_state` set."""
        return self._state

    @property
    def waiting(self) -> int:
        """How many calls have no answer yet."""
        return len(self._waiting)

    def set_state(self, state: LinkState) -> None:
        """Become ready, or lost."""
        self._state = state
        self.state_changed.emit(state)

    def emit(self, *events: Event) -> None:
        """Let things happen."""
        for event in events:
            self.happened.emit(event)

    def of(self, kind: type[R]) -> list[R]:
        """Return the requests of one class."""
        return [request for request in self.requests if isinstance(request, kind)]

    def deliver(self, count: int | None = None) -> None:
        """Answer the next calls, or all of them, those they lead to as well."""
        calls = 0
        while self._waiting and calls != count:
            self._waiting.popleft()()
            calls += 1
            assert calls < 1_000, "each answer leads to another question"

    def deliver_last(self) -> None:
        """Answer the latest call before those that came earlier."""
        self._waiting.pop()()

    def query(self, query: Query[R], on_done: Callable[[R], None], on_error: OnError | None = None) -> None:
        """Answer as the script says."""
        self._call(query, on_done, on_error)

    def execute(
        self, command: Command[R], on_done: Callable[[R], None] | None = None, on_error: OnError | None = None
    ) -> None:
        """Answer as the script says; with nothing where it says nothing."""
        self.replies.setdefault(type(command), None)
        self._call(command, on_done, on_error)

    def submit(
        self,
        text: str,
        *,
        session: SessionId | None,
        attachments: Sequence[Attached] = (),
        on_accepted: Callable[[RunId, SessionId], None] | None = None,
        on_error: OnError | None = None,
    ) -> None:
        """Accept, unless the script refuses; the events of the run are the test's to emit."""
        problem, self.refuse = self.refuse, None
        self._count += 1
        run = None if problem else RunId(f"run-{self._count}")
        self.submitted.append(Submission(text=text, session=session, attachments=tuple(attachments), run=run))

        def reply() -> None:
            if run is None:
                self._tell(problem, on_error)
            elif on_accepted is not None:
                on_accepted(run, session or SessionId(f"new-{self._count}"))

        self._later(reply)

    def cancel(self, run: RunId) -> None:
        """Note it."""
        self.cancelled.append(run)

    def answer(self, approval: ApprovalId, *, approved: bool) -> None:
        """Note it."""
        self.answers.append((approval, approved))

    def retry(self) -> None:
        """Note it."""
        self.retries += 1

    def _call(self, request: Any, on_done: Callable[[Any], None] | None, on_error: OnError | None) -> None:
        self.requests.append(request)

        def reply() -> None:
            scripted = self.replies[type(request)]
            result = scripted(request) if callable(scripted) else scripted
            if isinstance(result, Problem):
                self._tell(result, on_error)
            elif on_done is not None:
                on_done(result)

        self._later(reply)

    def _tell(self, problem: Problem | None, on_error: OnError | None) -> None:
        assert problem is not None
        if on_error is None:
            self.failed.emit(problem)
        else:
            on_error(problem)

    def _later(self, reply: Callable[[], None]) -> None:
        if self.held:
            self._waiting.append(reply)
        else:
            reply()


STATUS = Status(
    version="0.2.0",
    pid=1,
    started=datetime(2026, 11, 21, 12, 0, tzinfo=UTC),
    home="/home/somebody/nestor",
    model="starter",
    model_state="ready",
    address=None,
    reminders_open=0,
    next_reminder=None,
    fires_reminders=True,
    notifications="native",
    runs_active=0,
)
