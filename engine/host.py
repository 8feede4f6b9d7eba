"""The composition root: builds everything from the settings, in order, and closes it in reverse.

A serving host (`nestor serve`, the app) fires reminders, shows notifications and opens the bridge; only one may do so
in a home at a time. A host that does not serve answers one command and goes; it may run beside the serving one.
"""

import asyncio
import json
import os
from collections.abc import AsyncIterator, Callable, Mapping, Sequence
from contextlib import AbstractContextManager, AsyncExitStack, asynccontextmanager
from datetime import timedelta
from functools import partial
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Self
from zoneinfo import ZoneInfo

from filelock import FileLock, Timeout
from tzlocal import get_localzone_name

from engine.agent import AgentLoop, Approvals
from engine.bots import BotStore
from engine.config import ConfigStore, Environment, LiveSettings, Paths, Settings
from engine.config.paths import disk_error
from engine.config.schema import ReminderSettings
from engine.core.api import EngineApi
from engine.core.clock import Clock, SystemClock
from engine.core.errors import ErrorCode, NestorError
from engine.core.events import ModelState, ModelStateName, SessionChanged
from engine.core.ids import SessionId
from engine.core.model_files import ModelFile, RemovedModel, RemoveModel, UseModel
from engine.core.notices import Notifier
from engine.core.platform import Platform
from engine.core.status import GetStatus, Status
from engine.delivery import Delivery, NativeNotifier, Pause
from engine.gateway import Bus, Gateway
from engine.headless import HeadlessPlatform
from engine.llm import ChatModel
from engine.llm.providers.llama_cpp import LlamaCppModel, LlamaCppSettings
from engine.llm.router import ModelFactory, ModelRouter
from engine.memory import CorrectionStore, FactStore, memory_toolset
from engine.notebook import Notebook, notebook_toolset
from engine.observe import Masker, change_level, setup_logging
from engine.schedule import ReminderBook, Scheduler, schedule_toolset
from engine.secrets import SecretStore
from engine.session import SessionManager, Transcripts
from engine.storage import Database, Ledger, UndoLog
from engine.tools import Executor, ToolRegistry, undo_toolset
from engine.tools.builtin import builtin_toolset
from models.catalogue import advice, recommended
from models.library import STARTER, ModelLibrary
from models.starter import STARTER_PATH

if TYPE_CHECKING:
    from engine.bridge.server import BridgeServer


class Host:
    """One running Nestor; an async context manager."""

    def __init__(
        self,
        *,
        paths: Paths,
        settings: Settings,
        environment: Environment,
        clock: Clock | None = None,
        serving: bool = False,
        needs_bridge: bool = True,
        platform: Platform | None = None,
        notifier: Notifier | None = None,
        make_model: ModelFactory | None = None,
        on_open: Callable[[str], None] | None = None,
    ) -> None:
        """Take what it is made of.

        `on_open` is told `reminders` when the person clicks a reminder's notice. Without `needs_bridge` a port that is
        taken is a warning, and the host serves without the bridge.
        """
        self._paths = paths
        self._settings = settings
        self._environment = environment
        self._clock = clock or SystemClock(local_zone(settings.person.timezone))
        self._serving = serving
        self._needs_bridge = needs_bridge
        self._platform = platform or HeadlessPlatform(environment)
        self._notifier = notifier or NativeNotifier()
        self._make_model = make_model
        self._on_open = on_open
        self._config = ConfigStore(paths.config_file, environment.variables)
        self._secrets = SecretStore(environment.variables)
        self._masker = Masker(self._secrets.known_values)
        self._stack = AsyncExitStack()
        self._started = self._clock.now()
        self._version = ""
        self._notifications = "this host does not serve"
        self._bridge: BridgeServer | None = None
        self.api: EngineApi
        """The door; there once the host is entered."""
        self.warnings: Sequence[str] = ()
        """What the person should hear at start, as sentences."""

    @property
    def address(self) -> str | None:
        """Where the bridge listens, or None."""
        return self._bridge.address if self._bridge else None

    async def __aenter__(self) -> Self:
        async with AsyncExitStack() as stack:
            await self._build(stack)
            self._stack = stack.pop_all()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self._stack.aclose()

    async def _build(self, stack: AsyncExitStack) -> None:
        clock, settings, paths = self._clock, self._settings, self._paths
        await asyncio.to_thread(paths.create)
        self._version = await asyncio.to_thread(nestor_version)
        if self._serving:
            await asyncio.to_thread(self._take_lock, stack)
        await stack.enter_async_context(_on_a_thread(setup_logging(paths.log_file, settings.logs, self._masker)))
        bus = Bus()
        stack.callback(bus.close)
        live = LiveSettings(self._config, settings, bus.publish)
        database = await stack.enter_async_context(Database(paths.database, backups=paths.backups, now=clock.now))
        library = ModelLibrary(
            paths.models,
            starter_path=STARTER_PATH,
            current=lambda: self._model_in_use(live),
            set_current=self._choose_model,
            loaded=lambda: router.loaded,
        )
        router = ModelRouter(
            library.find,
            self._make_model or partial(_llama_cpp_model, live),
            on_state=lambda name, state, message: bus.publish(_model_state(name, state, message)),
        )
        stack.push_async_callback(router.close)

        book = ReminderBook(database, clock, bus.publish)
        notebook, facts = Notebook(database, clock), FactStore(database, clock)
        corrections = CorrectionStore(database, clock)

        def undone(rows: Mapping[str, Sequence[str]]) -> None:
            if "reminders" in rows:
                book.changed()
            for session in rows.get("sessions", ()):
                bus.publish(SessionChanged(session=SessionId(session)))

        undo = UndoLog(database, now=clock.now, on_undone=undone)
        registry = ToolRegistry(
            [
                schedule_toolset(book, clock),
                notebook_toolset(notebook),
                memory_toolset(facts),
                builtin_toolset(self._platform, lambda: live.current().web.search_url),
                undo_toolset(undo),
            ]
        )
        approvals = Approvals()
        transcripts = Transcripts(database, clock)
        sessions = await stack.enter_async_context(
            SessionManager(
                transcripts=transcripts,
                loop=AgentLoop(
                    settings=live.current,
                    bots=BotStore(paths.bots),
                    facts=facts,
                    corrections=corrections,
                    registry=registry,
                    executor=Executor(
                        registry,
                        Ledger(database, now=clock.now),
                        ask_before=lambda: live.current().agent.ask_before,
                    ),
                    approvals=approvals,
                    clock=clock,
                    larger_model=_larger_model,
                ),
                model=router.model,
                publish=bus.publish,
                clock=clock,
            )
        )

        async def apply(before: Settings, now: Settings) -> None:
            change_level(now.logs)
            if _loading(before) != _loading(now):
                await router.renew(idle=not sessions.active)

        live.on_change(apply)

        async def status(_query: GetStatus) -> Status:
            return await self._status(router, book, sessions, live, pause)

        async def use_model(command: UseModel) -> ModelFile:
            used: ModelFile = await live.edited("model.use", lambda: library.operations()[UseModel](command))
            return used

        async def remove_model(command: RemoveModel) -> RemovedModel:
            remove = library.operations()[RemoveModel]
            removed: RemovedModel = await live.edited("model.use", lambda: remove(command))
            if removed.name in router.loaded:
                await router.renew(idle=not sessions.active)
            return removed

        pause = Pause(paths.pause_file, clock, bus.publish)

        api = Gateway(
            bus=bus,
            sessions=sessions,
            approvals=approvals,
            operations=[
                book.operations(),
                notebook.operations(),
                facts.operations(),
                corrections.operations(),
                sessions.operations(),
                undo.operations(),
                {**library.operations(), UseModel: use_model, RemoveModel: remove_model},
                live.operations(),
                pause.operations() if self._serving else {},
                {GetStatus: status},
            ],
        )
        self.api = api
        if self._serving:
            await self._serve(stack, api, bus, sessions, book, live, pause)

    async def _serve(
        self,
        stack: AsyncExitStack,
        api: Gateway,
        bus: Bus,
        sessions: SessionManager,
        book: ReminderBook,
        live: LiveSettings,
        pause: Pause,
    ) -> None:
        """Open the doors of a serving host, the scheduler last: whoever should hear of a reminder listens by then."""
        await sessions.recover()
        await stack.enter_async_context(pause)
        if self._settings.bridge.enabled:
            # FastAPI takes as long to import as all the rest, and a command that is not a server needs none of it.
            from engine.bridge.server import BridgeServer
            from engine.bridge.token import load_or_create_token

            token = await asyncio.to_thread(load_or_create_token, self._paths.bridge_token)
            self._masker.learn([token])
            # FastAPI compiles the schema of every route, which would stop a window on this loop for a while.
            make = partial(BridgeServer, api, settings=self._settings.bridge, token=token, version=self._version)
            try:
                self._bridge = await stack.enter_async_context(await asyncio.to_thread(make))
            except NestorError as error:
                if self._needs_bridge or error.code is not ErrorCode.PORT_TAKEN:
                    raise
                self.warnings = (f"{error} Until then other programs cannot reach Nestor; all else works.",)
            else:
                await asyncio.to_thread(self._announce, self._bridge.address)
                stack.push_async_callback(asyncio.to_thread, self._paths.host_file.unlink, missing_ok=True)
        problem = await self._notifier.problem()
        self._notifications = problem or "native"
        if problem:
            self.warnings = (
                *self.warnings,
                f"Reminders will not pop up: {problem}. `nestor doctor` says what is missing.",
            )
        on_open = partial(self._on_open, "reminders") if self._on_open is not None else None

        def reminders() -> ReminderSettings:
            return live.current().reminders

        await stack.enter_async_context(
            Delivery(api, self._notifier, bus.publish, reminders, pause=pause, on_open=on_open)
        )

        def late_after() -> timedelta:
            return timedelta(seconds=reminders().late_after_s)

        await stack.enter_async_context(Scheduler(book, self._clock, bus.publish, late_after=late_after))

    def _take_lock(self, stack: AsyncExitStack) -> None:
        # Taken on a thread that is not the one it is given back on.
        lock = FileLock(self._paths.host_lock, timeout=0, thread_local=False)
        try:
            lock.acquire()
        except Timeout as error:
            running = read_host_file(self._paths.host_file)
            where = f" (process {running[1]}, {running[0]})" if running else ""
            raise NestorError(
                ErrorCode.HOST_RUNNING,
                f"Nestor is already running in {str(self._paths.data)!r}{where}.",
                hint="Use that one, stop it first, or set NESTOR_HOME to another folder.",
            ) from error
        except OSError as error:
            raise disk_error(error, self._paths.host_lock) from error
        stack.push_async_callback(asyncio.to_thread, lock.release)

    def _announce(self, address: str) -> None:
        """Say where the bridge is, for the command line; written whole or not at all."""
        temporary = self._paths.host_file.with_suffix(".new")
        temporary.write_text(json.dumps({"address": address, "pid": os.getpid()}), encoding="utf-8")
        temporary.replace(self._paths.host_file)

    def _choose_model(self, name: str) -> None:
        self._config.change("model.use", json.dumps(name, ensure_ascii=False))

    def _model_in_use(self, live: LiveSettings) -> str:
        """Return the name the file has, so that another process may choose; where it is spoilt, the one in force."""
        try:
            return self._config.load().model.use
        except NestorError:
            return live.current().model.use

    async def _status(
        self, router: ModelRouter, book: ReminderBook, sessions: SessionManager, live: LiveSettings, pause: Pause
    ) -> Status:
        active, state = router.active_state
        in_use = await asyncio.to_thread(self._model_in_use, live)
        return Status(
            version=self._version,
            pid=os.getpid(),
            started=self._started,
            home=str(self._paths.data),
            model=active or in_use,
            model_state=state,
            address=self.address,
            reminders_open=await book.open_count(),
            next_reminder=await book.next_due(),
            fires_reminders=self._serving,
            notifications=self._notifications,
            runs_active=sessions.active,
            paused_until=pause.until,
            model_advice=await asyncio.to_thread(_advice) if in_use == STARTER else "",
        )


def _memory_bytes() -> int:
    import psutil  # 20 ms that no start should wait for

    return psutil.virtual_memory().total


def _advice() -> str:
    """Return which model would fit this computer."""
    return advice(_memory_bytes())


async def _larger_model() -> str:
    """Return the model that the starter names where it cannot answer."""
    return (await asyncio.to_thread(lambda: recommended(_memory_bytes()))).name


@asynccontextmanager
async def _on_a_thread(manager: AbstractContextManager[None]) -> AsyncIterator[None]:
    """Enter and leave on a thread what opens and closes files."""
    await asyncio.to_thread(manager.__enter__)
    try:
        yield
    finally:
        await asyncio.to_thread(manager.__exit__, None, None, None)


def local_zone(name: str) -> ZoneInfo:
    """Return the zone of that name, or the computer's own; raises NestorError for a name that is none."""
    try:
        return ZoneInfo(name or get_localzone_name() or "UTC")
    except (KeyError, ValueError, OSError) as error:
        if not name:
            return ZoneInfo("UTC")
        raise NestorError(
            ErrorCode.CONFIG_INVALID,
            f"person.timezone is {name!r}, which is not a time zone.",
            hint="Write it like Europe/Berlin, or leave it empty for the computer's own.",
        ) from error


def nestor_version() -> str:
    """Return the installed version."""
    try:
        return version("nestor")
    except PackageNotFoundError:
        return "0+source"


def read_host_file(file: Path) -> tuple[str, int] | None:
    """Return address and process id of the running host as it announced them, or None."""
    try:
        content = json.loads(file.read_text(encoding="utf-8"))
        return str(content["address"]), int(content["pid"])
    except (OSError, ValueError, KeyError, TypeError):
        return None


def _model_state(name: str, state: str, message: str) -> ModelState:
    known = next((known for known in ModelStateName if known == state), ModelStateName.FAILED)
    return ModelState(model=name, state=known, message=message)


def _llama_cpp_model(live: LiveSettings, name: str, path: Path, on_state: Callable[[str, str], None]) -> ChatModel:
    return LlamaCppModel(name=name, path=path, settings=_loading(live.current()), on_state=on_state)


def _loading(settings: Settings) -> LlamaCppSettings:
    """Return what a model is loaded with; a change of it takes effect when it is loaded anew."""
    model = settings.model
    return LlamaCppSettings(
        context_tokens=model.context_tokens, threads=model.threads or None, gpu_layers=model.gpu_layers
    )
