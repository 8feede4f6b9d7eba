"""Events as a stream of server-sent events: `id` is the event's seq, `event` its kind, `data` its JSON."""

import asyncio
import contextlib
import json
import logging
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass

from starlette.responses import Response
from starlette.types import Receive, Scope, Send

from engine.bridge.errors import error_json, internal_error
from engine.bridge.wire import RUN_HEADER, SESSION_HEADER, dump_event
from engine.core.api import EngineApi, RunHandle
from engine.core.errors import NestorError
from engine.core.events import Event

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True, kw_only=True)
class StreamRules:
    """What all streams of one server share."""

    closing: asyncio.Event
    """Set when the server stops; open streams then end."""
    heartbeat_s: float = 15.0
    """A comment is sent this often, so that a dead connection is noticed."""


class EventStream(Response):
    """A response that lasts as long as its events do, the client stays and the server runs."""

    media_type = "text/event-stream"

    def __init__(
        self,
        source: AbstractAsyncContextManager[AsyncIterator[Event]],
        rules: StreamRules,
        *,
        headers: dict[str, str] | None = None,
        client_left: Callable[[], Awaitable[object]] | None = None,
    ) -> None:
        super().__init__(headers={"cache-control": "no-store", **(headers or {})})
        del self.headers["content-length"]
        self._source = source
        self._rules = rules
        self._client_left = client_left

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:  # noqa: ARG002 - the signature of ASGI
        """Send events until there are no more, the client leaves or the server stops."""
        async with self._source as events:
            await send({"type": "http.response.start", "status": 200, "headers": self.raw_headers})
            await _write(send, b": nestor\n\n")
            pump = asyncio.create_task(_pump(events, send), name="bridge: events to a client")
            gone = asyncio.create_task(_disconnected(receive), name="bridge: watch a client")
            closing = asyncio.create_task(self._rules.closing.wait(), name="bridge: watch for the end")
            tasks: list[asyncio.Task[object]] = [pump, gone, closing]
            try:
                while not any(task.done() for task in tasks):
                    done, _ = await asyncio.wait(
                        tasks, timeout=self._rules.heartbeat_s, return_when=asyncio.FIRST_COMPLETED
                    )
                    if not done:
                        await _write(send, b":\n\n")
            finally:
                for task in tasks:
                    task.cancel()
                await asyncio.gather(*tasks, return_exceptions=True)
        if self._client_left is not None and not gone.cancelled() and pump.cancelled():
            await self._client_left()
        await send({"type": "http.response.body", "body": b"", "more_body": False})


def run_stream(api: EngineApi, handle: RunHandle, rules: StreamRules, *, detach: bool) -> EventStream:
    """Return the events of a run as a response; unless detached the run stops when the client leaves."""
    return EventStream(
        contextlib.nullcontext(handle.events),
        rules,
        headers={RUN_HEADER: handle.run, SESSION_HEADER: handle.session},
        client_left=None if detach else lambda: api.cancel(handle.run),
    )


async def _pump(events: AsyncIterator[Event], send: Send) -> None:
    try:
        async for event in events:
            await _write(send, _frame(event))
    except NestorError as error:
        await _write(send, _error(error))
    except Exception:  # noqa: BLE001 - the border of the bridge: the response has begun, so the client hears of it in the stream
        _log.exception("Stream of events broke off")
        await _write(send, _error(internal_error()))


async def _disconnected(receive: Receive) -> None:
    while (await receive())["type"] != "http.disconnect":
        pass


async def _write(send: Send, data: bytes) -> None:
    await send({"type": "http.response.body", "body": data, "more_body": True})


def _frame(event: Event) -> bytes:
    return f"id: {event.seq}\nevent: {event.kind}\ndata: ".encode() + dump_event(event) + b"\n\n"


def _error(error: NestorError) -> bytes:

    return b"event: error\ndata: " + json.dumps(error_json(error)).encode() + b"\n\n"
