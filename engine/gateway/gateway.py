"""`Gateway`: EngineApi for this process. It admits, forwards and hands out events; it decides nothing itself."""

from collections.abc import AsyncIterator, Mapping
from contextlib import AbstractAsyncContextManager
from typing import Any, TypeVar, cast

from engine.agent import Approvals
from engine.core.api import RunHandle
from engine.core.errors import ErrorCode, NestorError
from engine.core.events import Event, RunCancelled, RunEvent, RunFailed, RunFinished
from engine.core.ids import ApprovalId, RunId, SessionId, new_id
from engine.core.messages import Inbound
from engine.core.requests import Command, Handler, Operations, Query
from engine.gateway.attachments import with_attachments
from engine.gateway.bus import Bus
from engine.gateway.policy import admitted
from engine.session import SessionManager

R = TypeVar("R")


class Gateway:
    """The one door into the engine of this process."""

    def __init__(
        self, *, bus: Bus, sessions: SessionManager, approvals: Approvals, operations: list[Operations]
    ) -> None:
        self._bus = bus
        self._sessions = sessions
        self._approvals = approvals
        self._handlers = _merged(operations)

    async def submit(self, inbound: Inbound) -> RunHandle:
        """Accept a message durably and return at once."""
        inbound = await with_attachments(admitted(inbound))
        session, run = inbound.session or await self._sessions.default(), RunId(new_id("run"))
        # Listening begins before the run exists, so that no event of it is missed.
        events = self._bus.listen(
            wanted=lambda event: getattr(event, "run", None) == run,
            last=lambda event: isinstance(event, (RunFinished, RunFailed, RunCancelled)),
        )
        await self._sessions.submit(inbound, session, run)
        return RunHandle(run=run, session=session, events=cast("AsyncIterator[RunEvent]", events))

    def subscribe(
        self, *, after: int | None = None, session: SessionId | None = None
    ) -> AbstractAsyncContextManager[AsyncIterator[Event]]:
        """Listen to events."""
        if session is None:
            return self._bus.subscribe(after=after)
        return self._bus.subscribe(after=after, wanted=lambda event: getattr(event, "session", session) == session)

    async def cancel(self, run: RunId) -> bool:
        """Stop a run."""
        return await self._sessions.cancel(run)

    async def answer(self, approval: ApprovalId, *, approved: bool) -> bool:
        """Answer a question for approval."""
        return self._approvals.answer(approval, approved=approved)

    async def query(self, query: Query[R]) -> R:
        """Read something."""
        return cast("R", await self._handler(query)(query))

    async def execute(self, command: Command[R]) -> R:
        """Change something."""
        return cast("R", await self._handler(command)(command))

    def _handler(self, request: object) -> Handler:
        handler = self._handlers.get(type(request))
        if handler is None:
            raise NestorError(ErrorCode.INVALID_REQUEST, f"This Nestor cannot do {type(request).__name__}.")
        return handler


def _merged(operations: list[Operations]) -> Mapping[type, Handler]:
    merged: dict[type, Any] = {}
    for group in operations:
        for request, handler in group.items():
            if request in merged:
                raise ValueError(f"two domains handle {request.__name__}")
            merged[request] = handler
    return merged
