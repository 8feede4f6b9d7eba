"""`Link`: the desktop's one way to the engine, as Qt objects see it: calls with callbacks, events as a signal."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from desktop.entries import PastedText, Problem
from engine.core.ids import ApprovalId, RunId, SessionId
from engine.core.requests import Command, Query

R = TypeVar("R")

OnError = Callable[[Problem], None]


class LinkKind(StrEnum):
    """How the way to the engine is."""

    STARTING = "starting"
    READY = "ready"
    FAILED = "failed"
    """It could not be opened; `retry` tries again."""
    LOST = "lost"
    """It was there, has gone, and is being looked for."""
    CLOSED = "closed"


@dataclass(frozen=True, slots=True, kw_only=True)
class LinkState:
    """Whether the engine can be reached, and which one it is."""

    kind: LinkKind = LinkKind.STARTING
    problem: Problem | None = None
    """Where the kind is `failed` or `lost`."""
    remote: bool = False
    """True if the engine runs in another process."""
    resumed: bool = False
    """True if no event was missed since it was ready before; what was read then still holds."""


Attached = Path | PastedText
"""What a person adds to a message: a file, or a paste too long to be shown."""


class Link(QObject):
    """The way to the engine; everything is called, and calls back, on the GUI thread.

    Calls made before the engine is there wait for it. An error without an `on_error` is told by `failed`.
    """

    happened = Signal(object)
    """An `engine.core.events.Event`, in the order in which they happened; `event` is QObject's own word."""
    state_changed = Signal(object)
    """The new `LinkState`."""
    warned = Signal(str)
    """A sentence the person should hear at start."""
    accepted = Signal(object)
    """The `RunId` of a message that was sent from here and stored."""
    failed = Signal(object)
    """The `Problem` of a call that had no `on_error`."""

    @property
    def state(self) -> LinkState:
        """Whether the engine can be reached."""
        raise NotImplementedError

    def query(self, query: Query[R], on_done: Callable[[R], None], on_error: OnError | None = None) -> None:
        """Read something."""
        raise NotImplementedError

    def execute(
        self, command: Command[R], on_done: Callable[[R], None] | None = None, on_error: OnError | None = None
    ) -> None:
        """Change something; `on_done` is called when it is durable."""
        raise NotImplementedError

    def submit(
        self,
        text: str,
        *,
        session: SessionId | None,
        attachments: Sequence[Attached] = (),
        on_accepted: Callable[[RunId, SessionId], None] | None = None,
        on_error: OnError | None = None,
    ) -> None:
        """Send the person's words; without a session a new conversation begins with them."""
        raise NotImplementedError

    def cancel(self, run: RunId) -> None:
        """Stop a run."""
        raise NotImplementedError

    def answer(self, approval: ApprovalId, *, approved: bool) -> None:
        """Answer a tool's question."""
        raise NotImplementedError

    def retry(self) -> None:
        """Try again to reach the engine, after it failed."""
        raise NotImplementedError
