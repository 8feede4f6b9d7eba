"""The listening end: binds a loopback address and runs uvicorn as a task of the loop we are in."""

import asyncio
import contextlib
import errno
import logging
import os
import socket
from collections.abc import Iterator
from ipaddress import ip_address
from types import TracebackType
from typing import Self

import uvicorn

from engine.bridge.app import build_app
from engine.bridge.streams import StreamRules
from engine.config.schema import BridgeSettings
from engine.core.api import EngineApi
from engine.core.errors import ErrorCode, NestorError

_GRACE_S = 1.5
"""Requests that are still open after this are cut off, so that stopping takes less than two seconds."""

_log = logging.getLogger(__name__)


class BridgeServer:
    """The bridge of one host; open from `async with` to its end."""

    def __init__(self, api: EngineApi, *, settings: BridgeSettings, token: str, version: str) -> None:
        self.address = ""
        """Where it listens, such as `http://127.0.0.1:8741`; known once it is open."""
        self._settings = settings
        self._closing = asyncio.Event()
        app = build_app(api, token=token, version=version, rules=StreamRules(closing=self._closing))
        self._server = _QuietServer(
            uvicorn.Config(
                app,
                http="h11",
                lifespan="off",
                log_config=None,
                log_level="warning",  # its information has addresses with their queries
                access_log=False,
                proxy_headers=False,
                server_header=False,
                date_header=False,
                timeout_graceful_shutdown=1,
            ),
            self._closing,
        )
        self._task: asyncio.Task[None] | None = None

    async def __aenter__(self) -> Self:
        """Bind and listen; raises NestorError where that is not possible."""
        listener = _bind(self._settings.host, self._settings.port)
        host, port = listener.getsockname()[:2]
        self.address = f"http://[{host}]:{port}" if ":" in host else f"http://{host}:{port}"
        self._task = asyncio.create_task(self._server.serve(sockets=[listener]), name="bridge: server")
        await self._server.listening(self._task)
        _log.info("Bridge listens at %s", self.address)
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        """End open streams and stop listening."""
        self._closing.set()
        if self._task is None:
            return
        done, _ = await asyncio.wait([self._task], timeout=_GRACE_S)
        if not done:
            _log.info("Bridge cuts off clients that did not leave")
            self._server.force_exit = True
            self._task.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await self._task


class _QuietServer(uvicorn.Server):
    """uvicorn as a guest: it leaves signals to the host and sleeps until it is told to stop."""

    def __init__(self, config: uvicorn.Config, closing: asyncio.Event) -> None:
        super().__init__(config)
        self._closing = closing
        self._listening = asyncio.Event()

    async def listening(self, task: asyncio.Task[None]) -> None:
        """Return once connections are accepted; raises what kept `task` from it."""
        waiter = asyncio.ensure_future(self._listening.wait())
        await asyncio.wait([waiter, task], return_when=asyncio.FIRST_COMPLETED)
        waiter.cancel()
        if task.done():
            task.result()

    async def main_loop(self) -> None:
        """Wait for the end; uvicorn's own loop wakes ten times a second, which an idle machine should not."""
        await self.on_tick(0)
        self._listening.set()
        await self._closing.wait()

    @contextlib.contextmanager
    def capture_signals(self) -> Iterator[None]:
        """Leave signals to the host."""
        yield


def _bind(host: str, port: int) -> socket.socket:
    address = "127.0.0.1" if host.lower() == "localhost" else host
    try:
        loopback = ip_address(address).is_loopback
    except ValueError:
        loopback = False
    if not loopback:
        raise NestorError(
            ErrorCode.FORBIDDEN,
            f"The bridge listens only on this machine, not on {host!r}.",
            hint="Use 127.0.0.1, ::1 or localhost, as in `nestor config set bridge.host 127.0.0.1`.",
        )
    family = socket.AF_INET6 if ":" in address else socket.AF_INET
    listener = socket.socket(family, socket.SOCK_STREAM)
    try:
        if os.name == "posix":  # elsewhere this option would let two programs share the port
            listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listener.bind((address, port))
        listener.listen(128)  # two binds may both succeed; the second listen is what fails then
        listener.setblocking(False)
    except OSError as error:
        listener.close()
        raise _cannot_listen(error, address, port) from error
    return listener


def _cannot_listen(error: OSError, host: str, port: int) -> NestorError:
    if error.errno == errno.EADDRINUSE:
        return NestorError(
            ErrorCode.PORT_TAKEN,
            f"Port {port} on {host} is taken by another program.",
            hint="Take another with `nestor serve --port 8742`, or for good with `nestor config set bridge.port 8742`.",
        )
    if error.errno in (errno.EACCES, errno.EPERM):
        return NestorError(
            ErrorCode.PERMISSION_DENIED,
            f"This system does not let Nestor listen on port {port}.",
            hint="Choose a port above 1023 with `nestor config set bridge.port 8741`.",
        )
    return NestorError(
        ErrorCode.PLATFORM_UNAVAILABLE,
        f"Nestor cannot listen on {host} port {port}: {error.strerror or error}.",
        hint="Set `nestor config set bridge.host 127.0.0.1`.",
    )
