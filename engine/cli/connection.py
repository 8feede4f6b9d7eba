"""How a command reaches the engine: through the running host if there is one, else through a host of its own."""

import asyncio
import json
import os
import re
import sys
from collections.abc import AsyncIterator, Callable, Coroutine, Sequence
from contextlib import AbstractAsyncContextManager, AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from datetime import datetime
from functools import cached_property
from typing import TYPE_CHECKING, Any, Protocol, TypeVar
from zoneinfo import ZoneInfo

import click

from engine.cli.output import tell
from engine.core.api import EngineApi
from engine.core.errors import ErrorCode, NestorError
from engine.core.requests import Command, Query

if TYPE_CHECKING:  # these load pydantic and YAML, which `--help` and completion should not wait for
    from engine.bridge.client import RemoteEngine
    from engine.config import Environment, Paths, Settings

R = TypeVar("R")

_LOOPBACK = re.compile(r"http://(127\.[0-9]{1,3}\.[0-9]{1,3}\.[0-9]{1,3}|localhost|\[::1\]):[0-9]{1,5}")

NOT_RUNNING = "Nestor is not running: start `nestor serve` so that reminders come on time."


class HostLike(Protocol):
    """What a command needs of `engine.host.Host`."""

    api: EngineApi
    warnings: Sequence[str]


class OwnHost(Protocol):
    """Makes a host in this process."""

    def __call__(
        self, *, paths: "Paths", settings: "Settings", environment: "Environment", serving: bool
    ) -> AbstractAsyncContextManager[HostLike]:
        """Return a host that is not open yet."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Connection:
    """A way to an engine."""

    api: EngineApi
    remote: bool
    """True if it is a host in another process."""
    serves: bool
    """True if reminders fire by it."""


class Door:
    """What every command is handed: where Nestor lives and how its engine is reached."""

    def __init__(
        self,
        *,
        environment: "Environment | None" = None,
        own_host: OwnHost | None = None,
        now: Callable[[], datetime] = lambda: datetime.now().astimezone(),
    ) -> None:
        self.now = now
        self._environment = environment
        self._own_host = own_host or _real_host

    @cached_property
    def environment(self) -> "Environment":
        """What the surroundings say."""
        from engine.config import Environment

        return self._environment or Environment.read()

    @cached_property
    def paths(self) -> "Paths":
        """Where files live."""
        from engine.config import Paths

        return Paths.find(self.environment)

    def settings(self) -> "Settings":
        """Return the settings; raises NestorError where the file is bad."""
        from engine.config import ConfigStore

        return ConfigStore(self.paths.config_file, self.environment.variables).load()

    def query(self, query: Query[R]) -> R:
        """Read something and return it."""
        return self.run(lambda connection: connection.api.query(query))

    def execute(self, command: Command[R]) -> R:
        """Change something and return what became of it."""
        return self.run(lambda connection: connection.api.execute(command))

    def run(self, work: Callable[[Connection], Coroutine[Any, Any, R]]) -> R:
        """Do some work with a connection and return its result."""

        async def connected() -> R:
            async with self.connect() as connection:
                return await work(connection)

        return asyncio.run(connected())

    @asynccontextmanager
    async def connect(self, *, serving: bool = False) -> AsyncIterator[Connection]:
        """Reach the running host, else start one here for as long as this lasts; `serving` ones fire reminders."""
        async with AsyncExitStack() as stack:
            connection = await stack.enter_async_context(self.running())
            if connection is None:
                connection = await self._start(stack, serving=serving)
            yield connection

    @asynccontextmanager
    async def running(self) -> AsyncIterator[Connection | None]:
        """Reach the running host; None where there is none."""
        engine = await asyncio.to_thread(self._remote)
        if engine is None:
            yield None
            return
        async with engine as remote:
            yield Connection(api=remote, remote=True, serves=True) if await remote.healthy() else None

    @asynccontextmanager
    async def host(self, settings: "Settings", *, serving: bool) -> AsyncIterator[HostLike]:
        """Start a host here, and say what it warns of."""
        own = self._own_host(paths=self.paths, settings=settings, environment=self.environment, serving=serving)
        async with own as host:
            if serving:
                for warning in host.warnings:
                    tell(warning)
            yield host

    async def _start(self, stack: AsyncExitStack, *, serving: bool) -> Connection:
        settings = await asyncio.to_thread(self.settings)
        try:
            host = await stack.enter_async_context(self.host(settings, serving=serving))
        except NestorError as error:
            if error.code is not ErrorCode.HOST_RUNNING:
                raise
            # Somebody else serves but cannot be reached, as with `bridge.enabled: false`; it fires what we store.
            host = await stack.enter_async_context(self.host(settings, serving=False))
            return Connection(api=host.api, remote=False, serves=True)
        return Connection(api=host.api, remote=False, serves=serving)

    def _remote(self) -> "RemoteEngine | None":
        """Return the running host; None if it says nothing of itself, is dead, or names another machine."""
        try:
            told = json.loads(self.paths.host_file.read_bytes())
            address, pid = str(told["address"]), int(told["pid"])
        except (OSError, ValueError, KeyError, TypeError):
            return None
        if not _LOOPBACK.fullmatch(address) or not _lives(pid):
            return None
        from engine.bridge.token import read_token

        token = read_token(self.paths.bridge_token)
        if token is None:
            return None
        from engine.bridge.client import RemoteEngine
        from engine.config.schema import WebSettings
        from engine.core.clock import SystemClock
        from engine.net import EgressRecord, HttpClients

        # The settings may be what is broken, and nothing in them concerns talking to this very machine.
        clients = HttpClients(WebSettings(), EgressRecord(SystemClock(ZoneInfo("UTC"))))
        return RemoteEngine(address, token, clients)


pass_door = click.make_pass_decorator(Door, ensure=True)
"""Hands a command its Door."""


def _real_host(
    *, paths: "Paths", settings: "Settings", environment: "Environment", serving: bool
) -> AbstractAsyncContextManager[HostLike]:
    from engine.host import Host

    return Host(paths=paths, settings=settings, environment=environment, serving=serving)


def _lives(pid: int) -> bool:
    if pid <= 0:
        return False
    if sys.platform == "win32":  # there, os.kill(pid, 0) ends the process
        import psutil

        return bool(psutil.pid_exists(pid))
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    except (PermissionError, OverflowError):
        return isinstance(sys.exc_info()[1], PermissionError)
    return True
