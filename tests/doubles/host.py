"""`FakeHost`: a host around a FakeEngine in this process; `running_host`: one in a thread, behind a real bridge."""

import asyncio
import json
import os
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from types import TracebackType
from typing import Self

from engine.bridge.server import BridgeServer
from engine.bridge.token import load_or_create_token
from engine.config import Environment, Paths, Settings
from engine.config.schema import BridgeSettings
from engine.core.errors import NestorError
from tests.doubles.engine import FakeEngine


class FakeHost:
    """Stands in for `engine.host.Host`; `opened` holds, for each time, whether it served."""

    def __init__(self, engine: FakeEngine) -> None:
        self.api = engine
        self.warnings: Sequence[str] = ()
        self.opened: list[bool] = []
        self.settings: Settings | None = None
        self.refuse: list[NestorError] = []
        """Raised one by one by the next openings."""

    def __call__(self, *, paths: Paths, settings: Settings, environment: Environment, serving: bool) -> Self:
        """Act as the class itself: return a host to open."""
        self.settings = settings
        self.opened.append(serving)
        self.api.fires_reminders = serving
        return self

    async def __aenter__(self) -> Self:
        """Open."""
        if self.refuse:
            raise self.refuse.pop(0)
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Close."""
        await self.api.close()


@contextmanager
def running_host(engine: FakeEngine, paths: Paths) -> Iterator[str]:
    """Run a serving host with its host file and token in a thread; yields its address."""
    paths.create()
    token = load_or_create_token(paths.bridge_token)
    ready: list[str] = []
    started = threading.Event()
    loop = asyncio.new_event_loop()
    stop = asyncio.Event()

    async def serve() -> None:
        async with BridgeServer(engine, settings=BridgeSettings(port=0), token=token, version="0.1.0") as server:
            ready.append(server.address)
            started.set()
            await stop.wait()
        await engine.close()

    def run() -> None:
        asyncio.set_event_loop(loop)
        with asyncio.Runner(loop_factory=lambda: loop) as runner:
            runner.run(serve())

    thread = threading.Thread(target=run, name="fake host")
    thread.start()
    assert started.wait(20), "the fake host did not start"
    paths.host_file.write_text(json.dumps({"address": ready[0], "pid": os.getpid()}))
    try:
        yield ready[0]
    finally:
        paths.host_file.unlink(missing_ok=True)
        loop.call_soon_threadsafe(stop.set)
        thread.join(10)
