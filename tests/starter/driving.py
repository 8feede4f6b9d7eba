"""Says cases to a real engine in a home of its own and hears what comes of them; nothing real is opened."""

import asyncio
import contextlib
import tempfile
import time
from collections.abc import AsyncIterator, Sequence
from contextlib import AsyncExitStack, asynccontextmanager
from pathlib import Path

from engine.config import Environment, Paths, Settings
from engine.core.api import EngineApi
from engine.core.events import (
    ModelState,
    ModelStateName,
    RunFailed,
    RunFinished,
    TextDelta,
    ToolCallFinished,
    ToolCallStarted,
)
from engine.core.facts import ForgetFact, ListFacts
from engine.core.ids import SessionId, new_id
from engine.core.messages import Channel, Inbound, Origin
from engine.core.model_files import ImportModel, UseModel
from engine.core.notes import DeleteNote, ListNotes
from engine.core.reminders import CancelReminder, ListReminders
from engine.core.todos import DeleteTodo, ListTodos
from engine.host import Host
from tests.doubles.world import RememberingNotifier, RememberingPlatform
from tests.starter.scoring import Heard


class Nestor:
    """A running engine to talk to."""

    def __init__(self, api: EngineApi, *, load_s: float) -> None:
        self._api = api
        self.load_s = load_s
        """How long the model took to be loaded."""

    async def converse(self, says: Sequence[str]) -> list[Heard]:
        """Say one thing after the other in a new conversation, with nothing stored before it."""
        await self._forget_everything()
        session = SessionId(new_id("case"))
        return [await _say(self._api, text, session) for text in says]

    async def _forget_everything(self) -> None:
        # One by one through the front door: an earlier case must not be found by this one's "cancel it".
        for reminder in await self._api.query(ListReminders()):
            await self._api.execute(CancelReminder(id=reminder.id))
        for note in await self._api.query(ListNotes()):
            await self._api.execute(DeleteNote(id=note.id))
        for todo in await self._api.query(ListTodos(done=True)):
            await self._api.execute(DeleteTodo(id=todo.id))
        for fact in await self._api.query(ListFacts()):
            await self._api.execute(ForgetFact(id=fact.id))


@asynccontextmanager
async def nestor(model_path: Path | None = None) -> AsyncIterator[Nestor]:
    """Open an engine that answers with the shipped starter, or with another file."""
    async with AsyncExitStack() as stack:
        home = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="nestor-starter-")))
        environment = Environment(home=home)
        host = await stack.enter_async_context(
            Host(
                paths=Paths.find(environment),
                settings=Settings.model_validate({"person": {"timezone": "Europe/Berlin"}}),
                environment=environment,
                platform=RememberingPlatform(),
                notifier=RememberingNotifier(),
            )
        )
        if model_path is not None:
            model = await host.api.execute(ImportModel(path=model_path, link=True))
            await host.api.execute(UseModel(name=model.name))
        yield Nestor(host.api, load_s=await _load(host.api))


async def _load(api: EngineApi) -> float:
    """Have the model loaded by a first word and return how long that took."""
    seen: dict[ModelStateName, float] = {}

    async def watch() -> None:
        async with api.subscribe() as events:
            async for event in events:
                if isinstance(event, ModelState):
                    seen[event.state] = time.perf_counter()

    watching = asyncio.create_task(watch(), name="starter evaluation: model states")
    await asyncio.sleep(0)  # it listens from here on
    try:
        await _say(api, "hello", SessionId(new_id("case")))
    finally:
        watching.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await watching
    return seen.get(ModelStateName.READY, 0.0) - seen.get(ModelStateName.LOADING, 0.0)


async def _say(api: EngineApi, text: str, session: SessionId) -> Heard:
    """Say something as `nestor ask` does: what needs a yes gets none."""
    inbound = Inbound(text=text, origin=Origin(channel=Channel.CLI), session=session, can_approve=False)
    entered, first = time.perf_counter(), None
    calls, results, said, failed = [], [], "", False
    async for event in (await api.submit(inbound)).events:
        if first is None and isinstance(event, TextDelta | ToolCallStarted | RunFinished | RunFailed):
            first = time.perf_counter() - entered
        match event:
            case ToolCallStarted():
                calls.append({"tool": event.name, "arguments": dict(event.arguments)})
            case ToolCallFinished():
                results.append(event.text)
            case RunFinished():
                said = event.text
            case RunFailed():
                said, failed = event.message, True
            case _:  # the rest says nothing about what was understood
                pass
    return Heard(calls=calls, results=results, text=said, failed=failed, first_s=first or 0.0)
