"""`EngineLink`: the engine in this process, or the one that another process runs already, behind callbacks and signals.

One task keeps the way open: it enters the host and leaves it again, forwards events, and looks for the engine when it
is gone. Every call is a task of its own that the link owns.
"""

import asyncio
import logging
from collections.abc import AsyncGenerator, AsyncIterator, Awaitable, Callable, Sequence
from contextlib import AsyncExitStack, aclosing
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

from PySide6.QtCore import QObject

from desktop.entries import Problem
from desktop.link.link import Attached, Link, LinkKind, LinkState, OnError
from desktop.link.pasted import as_attachments, remove_left_behind
from desktop.link.problems import internal_problem, problem_of, unreachable_problem
from desktop.link.running import FindRunning, MakeHost
from engine.core.api import EngineApi, RunHandle
from engine.core.errors import ErrorCode, NestorError
from engine.core.events import Event
from engine.core.ids import ApprovalId, RunId, SessionId, short_id
from engine.core.messages import Channel, Inbound, Origin
from engine.core.requests import Command, Query
from engine.core.status import GetStatus

R = TypeVar("R")

logger = logging.getLogger(__name__)

PAUSES_S = (0.1, 0.2, 0.5, 1.0, 2.0, 5.0)
"""How long to wait before looking for the engine again; the last one goes on and on."""
PATIENCE_S = 10.0
"""How long a call waits for an engine that was lost."""
EVENTS_AT_ONCE = 100
"""After so many events in a row the window gets a turn."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Way:
    api: EngineApi
    remote: bool
    identity: object
    """Tells one run of one host from another."""
    warnings: Sequence[str] = ()


class _NotThereError(Exception):
    def __init__(self, problem: Problem) -> None:
        super().__init__(problem.message)
        self.problem = problem


class EngineLink(Link):
    """The link of the app; `open` and `close` are awaited by it, on the loop of the GUI thread."""

    def __init__(
        self,
        make_host: MakeHost,
        find_running: FindRunning,
        *,
        cache: Callable[[], Path],
        pauses_s: Sequence[float] = PAUSES_S,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._make_host = make_host
        self._find_running = find_running
        self._cache = cache
        self._pauses_s = pauses_s
        self._state = LinkState()
        self._api: EngineApi | None = None
        self._settled = asyncio.Event()
        self._again = asyncio.Event()
        self._identity: object = None
        self._seq: int | None = None
        self._main: asyncio.Task[None] | None = None
        self._calls: set[asyncio.Task[None]] = set()
        self._early: list[tuple[str, Callable[[], Awaitable[None]]]] = []
        """Calls that came before `open`."""

    @property
    def state(self) -> LinkState:
        """Whether the engine can be reached."""
        return self._state

    async def open(self) -> None:
        """Begin, and return when the engine is there or it is clear why not."""
        if self._main is None and self._state.kind is not LinkKind.CLOSED:
            self._main = asyncio.create_task(self._stay_connected(), name="link")
            early, self._early = self._early, []
            for name, call in early:
                self._begin(name, call)
            self._begin("remove old pastes", self._remove_old_pastes)
        await self._settled.wait()

    async def close(self) -> None:
        """End every call and close the host, its model included."""
        self._set_state(LinkState(kind=LinkKind.CLOSED, remote=self._state.remote))
        self._early.clear()
        for call in self._calls:
            call.cancel()
        await asyncio.gather(*self._calls, return_exceptions=True)
        if self._main is not None:
            self._main.cancel()
            await asyncio.wait([self._main])
            if not self._main.cancelled() and (error := self._main.exception()) is not None:
                logger.error("The engine did not close as it should", exc_info=error)

    def query(self, query: Query[R], on_done: Callable[[R], None], on_error: OnError | None = None) -> None:
        """Read something."""
        self._call(type(query).__name__, lambda api: api.query(query), on_done, on_error)

    def execute(
        self, command: Command[R], on_done: Callable[[R], None] | None = None, on_error: OnError | None = None
    ) -> None:
        """Change something."""
        self._call(type(command).__name__, lambda api: api.execute(command), on_done, on_error)

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
        # None would mean the default conversation; one with an id of its own begins when its first message is stored.
        chosen = session if session is not None else SessionId(short_id("s"))

        async def submit(api: EngineApi) -> RunHandle:
            async with as_attachments(attachments, await asyncio.to_thread(self._cache)) as files:
                return await api.submit(
                    Inbound(text=text, origin=Origin(channel=Channel.DESKTOP), session=chosen, attachments=files)
                )

        def accepted(handle: RunHandle) -> None:
            if self._state.remote:  # its events come over a connection that must be read to its end
                self._begin(f"follow {handle.run}", lambda: _read_to_the_end(handle.events))
            self.accepted.emit(handle.run)
            if on_accepted is not None:
                on_accepted(handle.run, handle.session)

        self._call("submit", submit, accepted, on_error)

    def cancel(self, run: RunId) -> None:
        """Stop a run."""
        self._call("cancel", lambda api: api.cancel(run), None, None)

    def answer(self, approval: ApprovalId, *, approved: bool) -> None:
        """Answer a tool's question."""
        self._call("answer", lambda api: api.answer(approval, approved=approved), None, None)

    def retry(self) -> None:
        """Try again to reach the engine, after it failed."""
        if self._state.kind is LinkKind.FAILED:
            self._again.set()

    def _call(
        self,
        name: str,
        work: Callable[[EngineApi], Awaitable[R]],
        on_done: Callable[[R], None] | None,
        on_error: OnError | None,
    ) -> None:
        async def call() -> None:
            try:
                result = await work(await self._engine())
            except _NotThereError as error:
                self._tell(error.problem, on_error)
            except NestorError as error:
                self._tell(problem_of(error), on_error)
            except Exception:  # border: whatever broke in a call, the window hears of it and the log has the traceback
                logger.exception("Call %s broke", name)
                self._tell(internal_problem(), on_error)
            else:
                if on_done is not None:
                    on_done(result)

        self._begin(name, call)

    def _begin(self, name: str, call: Callable[[], Awaitable[None]]) -> None:
        if self._state.kind is LinkKind.CLOSED:
            return
        if self._main is None:
            self._early.append((name, call))
            return

        async def guarded() -> None:
            try:
                await call()
            except Exception:  # border: a callback of the window; the program goes on without what it was to do
                logger.exception("What follows call %s broke", name)
                self.failed.emit(internal_problem())

        task = self._main.get_loop().create_task(guarded(), name=f"link {name}")
        self._calls.add(task)
        task.add_done_callback(self._calls.discard)

    def _tell(self, problem: Problem, on_error: OnError | None) -> None:
        if on_error is None:
            self.failed.emit(problem)
        else:
            on_error(problem)

    async def _engine(self) -> EngineApi:
        """Wait for the engine; raises _NotThereError where it does not come."""
        if self._api is None:
            try:
                async with asyncio.timeout(PATIENCE_S if self._state.kind is LinkKind.LOST else None):
                    await self._settled.wait()
            except TimeoutError as error:
                raise _NotThereError(self._state.problem or unreachable_problem()) from error
        if self._api is None:
            raise _NotThereError(self._state.problem or unreachable_problem())
        return self._api

    async def _remove_old_pastes(self) -> None:
        await asyncio.to_thread(lambda: remove_left_behind(self._cache()))

    async def _stay_connected(self) -> None:
        attempt = 0
        while True:
            try:
                async with AsyncExitStack() as stack:
                    way = await self._reach(stack)
                    attempt = 0
                    await self._listen(way)
                self._lose(unreachable_problem())
            except NestorError as error:
                problem = problem_of(error)
                attempt += 1
                if self._api is not None:
                    self._lose(problem)
                elif not self._is_worth_waiting(error, attempt):
                    attempt = 0
                    await self._fail(problem)
                    continue
            except Exception:  # border: the engine; the window says that it could not be started
                logger.exception("The engine could not be started")
                await self._fail(internal_problem())
                continue
            await asyncio.sleep(self._pauses_s[min(attempt, len(self._pauses_s) - 1)])

    async def _reach(self, stack: AsyncExitStack) -> _Way:
        """Open a host here, or reach the one that keeps us from it."""
        try:
            host = await stack.enter_async_context(await asyncio.to_thread(self._make_host))
        except NestorError as error:
            if error.code is not ErrorCode.HOST_RUNNING:
                raise
            running = await asyncio.to_thread(self._find_running)
            if running is None:
                raise
            remote = await stack.enter_async_context(running)
            if not await remote.healthy():
                raise
            status = await remote.query(GetStatus())
            return _Way(api=remote, remote=True, identity=(status.pid, status.started))
        return _Way(api=host.api, remote=False, identity=host, warnings=tuple(host.warnings))

    async def _listen(self, way: _Way) -> None:
        """Forward events until there are no more."""
        known = way.identity == self._identity
        after = self._seq if known else None
        async with way.api.subscribe(after=after) as events:
            self._identity, self._api = way.identity, way.api
            self._set_state(LinkState(kind=LinkKind.READY, remote=way.remote, resumed=known))
            for warning in way.warnings:
                self.warned.emit(warning)
            count = 0
            async for event in events:
                if count == 0 and after is not None and event.seq > after + 1:  # more was missed than is remembered
                    self._set_state(LinkState(kind=LinkKind.READY, remote=way.remote))
                self._forward(event)
                count += 1
                if count % EVENTS_AT_ONCE == 0:
                    await asyncio.sleep(0)

    def _forward(self, event: Event) -> None:
        self._seq = event.seq
        self.happened.emit(event)

    def _is_worth_waiting(self, error: NestorError, attempt: int) -> bool:
        """Tell whether to try again unasked: another Nestor may just be starting, or ending."""
        if self._state.kind is LinkKind.LOST:
            return error.code in (ErrorCode.HOST_RUNNING, ErrorCode.HOST_UNREACHABLE)
        return error.code is ErrorCode.HOST_RUNNING and attempt < len(self._pauses_s)

    def _lose(self, problem: Problem) -> None:
        self._api = None
        self._set_state(LinkState(kind=LinkKind.LOST, problem=problem, remote=self._state.remote))

    async def _fail(self, problem: Problem) -> None:
        """Say why it cannot be, and wait until the person wants to try again."""
        self._api = None
        self._again.clear()
        self._set_state(LinkState(kind=LinkKind.FAILED, problem=problem))
        await self._again.wait()
        self._set_state(LinkState())

    def _set_state(self, state: LinkState) -> None:
        if state == self._state or self._state.kind is LinkKind.CLOSED:
            return
        self._state = state
        if state.kind in (LinkKind.STARTING, LinkKind.LOST):
            self._settled.clear()
        else:
            self._settled.set()
        if state.kind is LinkKind.CLOSED:
            self._api = None
        self.state_changed.emit(state)


async def _read_to_the_end(events: AsyncIterator[Any]) -> None:
    try:
        async with AsyncExitStack() as stack:
            if isinstance(events, AsyncGenerator):
                await stack.enter_async_context(aclosing(events))
            async for _event in events:
                pass
    except NestorError as error:  # the task that keeps the way open notices the same, and says so
        logger.info("A run could not be followed to its end: %s", error)
