"""All sessions: accepts messages durably, works on one run at a time in each, brings every run to its one ending."""

import asyncio
import logging
from collections import Counter, deque
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from types import TracebackType
from typing import Self

from engine.agent import AgentLoop, Job
from engine.core.cancel import CancelToken
from engine.core.clock import Clock
from engine.core.errors import ErrorCode, NestorError
from engine.core.events import (
    Publish,
    RunCancelled,
    RunEnding,
    RunEvent,
    RunFailed,
    RunFinished,
    RunQueued,
    RunStarted,
    SessionChanged,
)
from engine.core.ids import MessageId, RunId, SessionId, new_id
from engine.core.messages import AssistantMessage, Inbound, Message
from engine.core.requests import Operations
from engine.core.sessions import (
    CreateSession,
    DeleteSession,
    GetTranscript,
    ListSessions,
    RenameSession,
    SearchSessions,
    SessionInfo,
)
from engine.llm import ChatModel
from engine.observe import bind_run
from engine.session.encoding import well_formed
from engine.session.transcripts import Transcripts, checked_title

MAX_WAITING = 50
"""Messages that may wait in one session; more are refused, for nobody reads that many answers."""

CLOSE_TIMEOUT_S = 5.0

logger = logging.getLogger(__name__)


GetModel = Callable[[str | None], Awaitable[ChatModel]]
"""Where a run gets its model from: the one of that name, or the default one."""


@dataclass(slots=True)
class _Run:
    id: RunId
    session: SessionId
    inbound: Inbound
    cancel: CancelToken

    def stopped(self) -> bool:
        return self.cancel.cancelled


class SessionManager:
    """The sessions of one host; an async context manager that lets no run end unsaid when it closes."""

    def __init__(
        self, *, transcripts: Transcripts, loop: AgentLoop, model: GetModel, publish: Publish, clock: Clock
    ) -> None:
        self._transcripts = transcripts
        self._loop = loop
        self._model = model
        self._publish = publish
        self._clock = clock
        self._waiting: dict[SessionId, deque[_Run]] = {}
        self._workers: dict[SessionId, asyncio.Task[None]] = {}
        self._runs: dict[RunId, _Run] = {}
        self._accepting: set[asyncio.Task[None]] = set()
        self._arriving: Counter[SessionId] = Counter()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await asyncio.gather(*self._accepting, return_exceptions=True)
        for run in self._runs.values():
            run.cancel.cancel()
        workers = list(self._workers.values())
        if workers:
            _, slow = await asyncio.wait(workers, timeout=CLOSE_TIMEOUT_S)
            for worker in slow:
                worker.cancel()
            await asyncio.gather(*workers, return_exceptions=True)

    @property
    def active(self) -> int:
        """How many runs have no ending yet."""
        return len(self._runs)

    def operations(self) -> Operations:
        """Return what the gateway can ask of the sessions."""
        return {
            ListSessions: self._list,
            GetTranscript: self._transcripts.transcript,
            SearchSessions: self._transcripts.search,
            CreateSession: self._create,
            RenameSession: self._rename,
            DeleteSession: self._delete,
        }

    async def recover(self) -> int:
        """End the runs that a stopped program left without an ending; returns how many there were."""
        found = await self._transcripts.interrupted()
        for run, session in found:
            ending = RunFailed(
                run=run,
                session=session,
                at=self._clock.now(),
                code=ErrorCode.INTERRUPTED,
                message="Nestor was stopped before it could answer this.",
                hint="Ask again.",
            )
            await self._finish(ending, None)
        return len(found)

    async def default(self) -> SessionId:
        """Return the conversation of a message that names none."""
        return await self._transcripts.default_session()

    async def submit(self, inbound: Inbound, session: SessionId, run: RunId) -> None:
        """Accept a message: when this returns it is stored, and its run will come to an ending."""
        waiting = len(self._waiting.get(session, ())) + self._arriving[session]
        if waiting >= MAX_WAITING:
            raise NestorError(
                ErrorCode.SESSION_BUSY,
                f"{waiting} messages already wait in this conversation.",
                hint="Wait for some answers, or cancel some of them.",
            )
        # Whoever submits may go away while the message is being stored; what was stored must still be answered.
        accepting = asyncio.create_task(self._accept(inbound, session, run), name=f"accept {run}")
        self._accepting.add(accepting)
        self._arriving[session] += 1

        def arrived(task: asyncio.Task[None]) -> None:
            self._accepting.discard(task)
            self._arriving[session] -= 1

        accepting.add_done_callback(arrived)
        await asyncio.shield(accepting)

    async def _accept(self, inbound: Inbound, session: SessionId, run: RunId) -> None:
        is_new = await self._transcripts.accept(inbound, session, run)
        if is_new:
            self._publish(SessionChanged(session=session))
        queued = _Run(id=run, session=session, inbound=inbound, cancel=CancelToken())
        self._runs[run] = queued
        self._waiting.setdefault(session, deque()).append(queued)
        self._publish(RunQueued(run=run, session=session, at=self._clock.now(), text=inbound.text))
        if session not in self._workers:
            task = asyncio.create_task(self._work(session), name=f"session {session}")
            self._workers[session] = task

    async def cancel(self, run: RunId) -> bool:
        """Stop a run, waiting or working; False if it is not known or has ended."""
        found = self._runs.get(run)
        if found is None or found.cancel.cancelled:
            return False
        found.cancel.cancel()
        return True

    async def _work(self, session: SessionId) -> None:
        """Answer what waits in one session, one message after the other."""
        waiting = self._waiting[session]
        try:
            while waiting:
                run = waiting.popleft()
                with bind_run(run.id, session):
                    try:
                        await self._run(run)
                    finally:
                        self._runs.pop(run.id, None)
        finally:
            self._workers.pop(session, None)
            self._waiting.pop(session, None)

    async def _run(self, run: _Run) -> None:
        ending, message = await self._come_to_an_ending(run)
        if not await self._finish(ending, message):
            # Another host has started meanwhile and took the run for one that was left behind; whoever waits for it
            # here waits for an ending all the same.
            self._publish(ending)

    async def _come_to_an_ending(self, run: _Run) -> tuple[RunEnding, Message | None]:
        def failed(code: str, message: str, hint: str) -> tuple[RunEnding, Message | None]:
            ending = RunFailed(
                run=run.id, session=run.session, at=self._clock.now(), code=code, message=message, hint=hint
            )
            return ending, None

        def cancelled(text: str) -> tuple[RunEnding, Message | None]:
            ending = RunCancelled(run=run.id, session=run.session, at=self._clock.now(), text=text)
            return ending, AssistantMessage(text=text) if text else None

        if run.cancel.cancelled:
            return cancelled("")
        said: list[str] = []

        def emit(event: RunEvent) -> None:
            if event.kind == "text_delta":
                said.append(event.text)
            self._publish(event)

        async def record(message: Message) -> None:
            said.clear()
            await self._transcripts.append(run.session, run.id, message)

        try:
            model = await self._model(run.inbound.model)
            await self._transcripts.started(run.id, model.name)
            emit(RunStarted(run=run.id, session=run.session, at=self._clock.now(), model=model.name))
            history = well_formed(await self._transcripts.history(run.session, run.id))
            answer = await self._loop.run(
                Job(
                    run=run.id,
                    session=run.session,
                    bot=run.inbound.bot,
                    origin=run.inbound.origin,
                    history=history,
                    allow_tools=run.inbound.allow_tools,
                    can_approve=run.inbound.can_approve,
                    model=model,
                    emit=emit,
                    record=record,
                    cancel=run.cancel,
                )
            )
        except NestorError as error:
            if run.stopped():
                return cancelled("".join(said))
            logger.warning("Run failed: %s (%s)", error.message, error.code)
            return failed(error.code, error.message, error.hint)
        except asyncio.CancelledError:
            # The host is closing in a hurry: the ending must still be written, then the task may go.
            await self._finish(
                *failed(ErrorCode.INTERRUPTED, "Nestor was closed before it could answer.", "Ask again.")
            )
            raise
        except Exception:  # border: a run; whatever broke, the person gets an ending and the log the traceback
            logger.exception("Run broke")
            return failed(
                ErrorCode.INTERNAL,
                "Something went wrong inside Nestor.",
                "Ask again; `nestor doctor` may know more, and the log has the details.",
            )
        if answer.cancelled:
            return cancelled(answer.message.text)
        finished = RunFinished(
            run=run.id,
            session=run.session,
            at=self._clock.now(),
            text=answer.message.text,
            message=MessageId(new_id("msg")),
            usage=answer.usage,
        )
        return finished, answer.message

    async def _finish(self, ending: RunEnding, message: Message | None) -> bool:
        """Make the ending durable, then tell it; if it cannot be written the person is told that instead.

        False where the run had an ending already.
        """
        try:
            is_first = await self._transcripts.end(ending, message)
        except NestorError as error:
            logger.error("An ending could not be stored: %s", error)
            is_first = True
            ending = RunFailed(
                run=ending.run,
                session=ending.session,
                at=ending.at,
                code=error.code,
                message=f"The answer could not be saved. {error.message}",
                hint=error.hint,
            )
        if is_first:
            self._publish(ending)
        return is_first

    async def _list(self, query: ListSessions) -> tuple[SessionInfo, ...]:
        return await self._transcripts.list_sessions(query.limit)

    async def _create(self, command: CreateSession) -> SessionInfo:
        return self._tell(await self._transcripts.create(command.title, command.channel))

    async def _rename(self, command: RenameSession) -> SessionInfo:
        title = checked_title(command.title)
        return self._tell(await self._transcripts.change(command.id, "Renamed “{title}”", title=title))

    async def _delete(self, command: DeleteSession) -> SessionInfo:
        for run in self._runs.values():
            if run.session == command.id:
                run.cancel.cancel()
        return self._tell(await self._transcripts.change(command.id, "Deleted “{title}”", deleted=True))

    def _tell(self, info: SessionInfo) -> SessionInfo:
        self._publish(SessionChanged(session=info.id))
        return info
