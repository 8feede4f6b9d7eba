"""The engine from the gateway down, on a real database, with a scripted model and a tool or two of the tests' own."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path

from engine.agent import AgentLoop, Approvals
from engine.bots import BotStore
from engine.config import Settings
from engine.core.clock import Clock, SystemClock
from engine.core.events import Event, RunEvent
from engine.core.ids import SessionId, ToolCallId, new_id
from engine.core.messages import Inbound, ToolCall
from engine.core.tools import NeedsApproval, RetryWithCorrection, Risk, ToolContext, ToolFailed, ToolResult
from engine.gateway import Bus, Gateway
from engine.llm import ChatModel
from engine.llm.scripted import ScriptedModel
from engine.memory import CorrectionStore, FactStore, memory_toolset
from engine.notebook import Notebook, notebook_toolset
from engine.session import SessionManager, Transcripts
from engine.storage import Database, Ledger, UndoLog
from engine.tools import Arguments, Executor, FunctionToolset, Tool, ToolRegistry, undo_toolset
from tests.doubles.world import BERLIN, OWNER


class Behaviour(Arguments):
    """How the test tool shall behave."""

    how: str


@dataclass(slots=True)
class EngineRoom:
    """A running engine and what tests look at."""

    api: Gateway
    bus: Bus
    model: ScriptedModel
    sessions: SessionManager
    transcripts: Transcripts
    ledger: Ledger
    notebook: Notebook
    events: list[Event] = field(default_factory=list)

    async def ask(self, text: str, **fields: object) -> list[RunEvent]:
        """Send a message and return its run's events."""
        handle = await self.api.submit(message(text, **fields))
        return [event async for event in handle.events]


def message(text: str, **fields: object) -> Inbound:
    """Return a message of the owner."""
    return Inbound(text=text, origin=OWNER, **fields)  # type: ignore[arg-type]


def call(name: str, /, **arguments: object) -> ToolCall:
    """Return a tool call as a model would make it."""
    return ToolCall(id=ToolCallId(new_id("call")), name=name, arguments=arguments)


async def behave(arguments: Behaviour, context: ToolContext) -> ToolResult:
    """Do one of the things tools do."""
    match arguments.how:
        case "retry":
            raise RetryWithCorrection("say it otherwise")
        case "fail":
            raise ToolFailed("It can't be done.")
        case "ask" if not context.approved:
            raise NeedsApproval("Blow everything up")
        case "break":
            raise ZeroDivisionError("a bug")
        case "slow":
            await asyncio.sleep(5)
    return ToolResult(text=f"did {arguments.how}", data={"how": arguments.how})


@asynccontextmanager
async def engine_room(
    folder: Path,
    *,
    model: ScriptedModel | None = None,
    get_model: Callable[[str | None], Awaitable[ChatModel]] | None = None,
    settings: Settings | None = None,
    clock: Clock | None = None,
    recover: bool = False,
    larger_model: Callable[[], Awaitable[str]] | None = None,
) -> AsyncIterator[EngineRoom]:
    """Open an engine in a folder."""
    clock = clock or SystemClock(BERLIN)
    settings = settings or Settings()
    scripted = model or ScriptedModel()

    async def default_model(_name: str | None) -> ChatModel:
        return scripted

    async with AsyncExitStack() as stack:
        bus, approvals = Bus(), Approvals()
        database = await stack.enter_async_context(
            Database(folder / "nestor.db", backups=folder / "backups", now=clock.now)
        )
        facts, notebook, ledger = FactStore(database, clock), Notebook(database, clock), Ledger(database, now=clock.now)
        corrections, undo = (
            CorrectionStore(database, clock),
            UndoLog(database, now=clock.now, on_undone=lambda _rows: None),
        )
        behaviour = Tool(name="behave", description="Behaves.", arguments=Behaviour, risk=Risk.ACT, run=behave)
        registry = ToolRegistry(
            [notebook_toolset(notebook), memory_toolset(facts), FunctionToolset([behaviour]), undo_toolset(undo)]
        )
        transcripts = Transcripts(database, clock)
        (folder / "bots").mkdir(exist_ok=True)
        loop = AgentLoop(
            settings=lambda: settings,
            bots=BotStore(folder / "bots"),
            facts=facts,
            corrections=corrections,
            registry=registry,
            executor=Executor(registry, ledger, ask_before=lambda: settings.agent.ask_before),
            approvals=approvals,
            clock=clock,
            larger_model=larger_model,
        )
        room_events: list[Event] = []

        def publish(event: Event) -> None:
            room_events.append(event)
            bus.publish(event)

        sessions = await stack.enter_async_context(
            SessionManager(
                transcripts=transcripts, loop=loop, model=get_model or default_model, publish=publish, clock=clock
            )
        )
        if recover:
            await sessions.recover()
        api = Gateway(
            bus=bus,
            sessions=sessions,
            approvals=approvals,
            operations=[
                sessions.operations(),
                facts.operations(),
                notebook.operations(),
                corrections.operations(),
                undo.operations(),
            ],
        )
        yield EngineRoom(
            api=api,
            bus=bus,
            model=scripted,
            sessions=sessions,
            transcripts=transcripts,
            ledger=ledger,
            notebook=notebook,
            events=room_events,
        )


MAIN = SessionId("main")
