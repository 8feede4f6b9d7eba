"""`RemoteEngine`: the `EngineApi` of a host in another process, over its bridge."""

import json
from collections.abc import AsyncGenerator, AsyncIterator
from contextlib import aclosing, asynccontextmanager
from types import TracebackType
from typing import Any, Self, TypeVar
from urllib.parse import quote, urlencode

import httpx

from engine.bridge import wire
from engine.core.api import RunHandle
from engine.core.errors import ErrorCode, NestorError
from engine.core.events import Event, RunCancelled, RunEvent, RunFailed, RunFinished
from engine.core.ids import ApprovalId, RunId, SessionId
from engine.core.messages import Inbound
from engine.core.requests import Command, Query
from engine.net import HttpClients, Reach

R = TypeVar("R")

_WAIT = httpx.Timeout(30.0, connect=3.0)
"""For what is answered at once."""
_PATIENT = httpx.Timeout(None, connect=3.0)
"""For streams, and for commands that may copy gigabytes."""


class RemoteEngine:
    """Uses a running host as if it were here; open from `async with` to its end."""

    def __init__(self, address: str, token: str, clients: HttpClients) -> None:
        self.address = address
        self._client = clients.create("nestor command", Reach.LOOPBACK)
        self._headers = {"authorization": f"Bearer {token}"}

    async def __aenter__(self) -> Self:
        """Return itself; connections are made as they are needed."""
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        """Close the connections."""
        await self._client.aclose()

    async def healthy(self, *, wait_s: float = 2.0) -> bool:
        """Tell whether a Nestor answers at the address."""
        try:
            response = await self._client.get(f"{self.address}/health", timeout=wait_s)
            return response.status_code == 200 and response.json().get("status") == "ok"
        except (httpx.HTTPError, httpx.InvalidURL, ValueError, AttributeError):
            return False

    async def submit(self, inbound: Inbound) -> RunHandle:
        """Accept a message durably and return at once; raises NestorError when it is refused."""
        response = await self._open("POST", "/api/v1/submit", {"inbound": wire.dump_inbound(inbound)})
        return RunHandle(
            run=RunId(response.headers.get(wire.RUN_HEADER, "")),
            session=SessionId(response.headers.get(wire.SESSION_HEADER, "")),
            events=_run_events(response),
        )

    @asynccontextmanager
    async def subscribe(
        self, *, after: int | None = None, session: SessionId | None = None
    ) -> AsyncIterator[AsyncIterator[Event]]:
        """Listen to events, first the remembered ones with a `seq` above `after`, then live ones."""
        wanted = {"after": after, "session": session}
        parameters = urlencode({name: value for name, value in wanted.items() if value is not None})
        response = await self._open("GET", f"/api/v1/events?{parameters}")
        async with aclosing(response), aclosing(_events(response)) as events:
            yield events

    async def cancel(self, run: RunId) -> bool:
        """Stop a run; False if it has ended or is not known."""
        return bool((await self._call(f"/api/v1/runs/{quote(run, safe='')}/cancel", {}))["cancelled"])

    async def answer(self, approval: ApprovalId, *, approved: bool) -> bool:
        """Answer a question for approval; the first answer counts, False for later ones."""
        path = f"/api/v1/approvals/{quote(approval, safe='')}"
        return bool((await self._call(path, {"approved": approved}))["accepted"])

    async def query(self, query: Query[R]) -> R:
        """Read something; changes nothing."""
        return self._result(query, await self._call("/api/v1/query", wire.dump_request(query)))

    async def execute(self, command: Command[R]) -> R:
        """Change something; returns when it is durable."""
        return self._result(command, await self._call("/api/v1/execute", wire.dump_request(command), _PATIENT))

    def _result(self, request: Query[R] | Command[R], reply: dict[str, Any]) -> R:
        try:
            return wire.load_result(request, reply["result"])
        except (KeyError, ValueError) as error:
            raise _not_understood() from error

    async def _call(self, path: str, body: object, patience: httpx.Timeout = _WAIT) -> dict[str, Any]:
        try:
            response = await self._client.post(self.address + path, json=body, headers=self._headers, timeout=patience)
        except httpx.HTTPError as error:
            raise _unreachable() from error
        _raise_for(response)
        try:
            reply = response.json()
        except ValueError as error:
            raise _not_understood() from error
        if not isinstance(reply, dict):
            raise _not_understood()
        return reply

    async def _open(self, method: str, path: str, body: object = None) -> httpx.Response:
        request = self._client.build_request(
            method, self.address + path, json=body, headers=self._headers, timeout=_PATIENT
        )
        try:
            response = await self._client.send(request, stream=True)
            if response.status_code != 200:
                await response.aread()
        except httpx.HTTPError as error:
            raise _unreachable() from error
        _raise_for(response)
        return response


async def _run_events(response: httpx.Response) -> AsyncGenerator[RunEvent, None]:
    """Yield a run's events; a stream that ends without an ending of the run raises NestorError."""
    ended = False
    try:
        async with aclosing(response), aclosing(_blocks(response)) as blocks:
            async for data in blocks:
                try:
                    event = wire.load_run_event(data)
                except ValueError:
                    continue  # a newer host has kinds of events that we do not know
                ended = ended or isinstance(event, RunFinished | RunFailed | RunCancelled)
                yield event  # after the ending we read on to the end of the response, which frees the connection
    except NestorError:
        if not ended:
            raise
    if not ended:
        raise _broke_off()


async def _events(response: httpx.Response) -> AsyncGenerator[Event, None]:
    async with aclosing(_blocks(response)) as blocks:
        async for data in blocks:
            try:
                event = wire.load_event(data)
            except ValueError:
                continue  # a newer host has kinds of events that we do not know
            yield event
    raise _broke_off()


async def _blocks(response: httpx.Response) -> AsyncGenerator[bytes, None]:
    """Yield the data of each server-sent event.

    We split bytes ourselves: httpx's `aiter_lines` also splits at U+2028 and its like, which may stand in any text.
    """
    rest = b""
    try:
        async for chunk in response.aiter_bytes():
            *blocks, rest = (rest + chunk).split(b"\n\n")
            for block in blocks:
                lines = block.split(b"\n")
                data = b"\n".join(line.removeprefix(b"data: ") for line in lines if line.startswith(b"data: "))
                if b"event: error" in lines:
                    raise _error_from(data)
                if data:
                    yield data
    except httpx.HTTPError as error:
        raise _broke_off() from error


def _raise_for(response: httpx.Response) -> None:
    if response.is_success:
        return
    raise _error_from(response.content)


def _error_from(data: bytes) -> NestorError:
    try:
        told = json.loads(data)["error"]
        code = wire.known_code(told["code"]) or ErrorCode.INTERNAL
        return NestorError(code, str(told["message"]), hint=str(told["hint"]))
    except (ValueError, KeyError, TypeError):
        return _not_understood()


def _unreachable() -> NestorError:
    return NestorError(
        ErrorCode.HOST_UNREACHABLE,
        "The running Nestor does not answer.",
        hint="Look with `nestor status`, or start it anew with `nestor serve`.",
    )


def _broke_off() -> NestorError:
    return NestorError(
        ErrorCode.HOST_UNREACHABLE,
        "The connection to the running Nestor broke off.",
        hint="Look with `nestor status`, start it anew with `nestor serve`, then ask again.",
    )


def _not_understood() -> NestorError:
    return NestorError(
        ErrorCode.INTERNAL,
        "The running Nestor answered in a way that this `nestor` command does not understand.",
        hint="They may be different versions: stop the running one and start it anew with `nestor serve`.",
    )
