"""`EngineApi`: the six calls by which every door (window, command line, bridge, channel, test) uses the engine."""

from collections.abc import AsyncIterator
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass
from typing import Protocol, TypeVar

from engine.core.events import Event, RunEvent
from engine.core.ids import ApprovalId, RunId, SessionId
from engine.core.messages import Inbound
from engine.core.requests import Command, Query

R = TypeVar("R")


@dataclass(frozen=True, slots=True, kw_only=True)
class RunHandle:
    """An accepted message: which run works on it, and that run's events up to and including its ending."""

    run: RunId
    session: SessionId
    events: AsyncIterator[RunEvent]


class EngineApi(Protocol):
    """The one door into the engine."""

    async def submit(self, inbound: Inbound) -> RunHandle:
        """Accept a message durably and return at once; raises NestorError when it is refused."""

    def subscribe(
        self, *, after: int | None = None, session: SessionId | None = None
    ) -> AbstractAsyncContextManager[AsyncIterator[Event]]:
        """Listen to events, first the remembered ones with a `seq` above `after`, then live ones.

        With a session the events of other sessions are left out; those of none, such as reminders, come all the same.
        """

    async def cancel(self, run: RunId) -> bool:
        """Stop a run; False if it has ended or is not known."""

    async def answer(self, approval: ApprovalId, *, approved: bool) -> bool:
        """Answer a question for approval; the first answer counts, False for later ones."""

    async def query(self, query: Query[R]) -> R:
        """Read something; changes nothing."""

    async def execute(self, command: Command[R]) -> R:
        """Change something; returns when it is durable."""
