"""`/ws/chat/{session}`: a conversation over one WebSocket, JSON both ways.

In: `{"type": "message", "text"}`, `{"type": "cancel", "run"}`, `{"type": "approve", "approval", "approved"}`,
`{"type": "ping"}`. Out: `{"type": "event", "event"}`, `{"type": "accepted", "run", "session"}`, `{"type": "done", …}`,
`{"type": "pong"}`, `{"type": "error", "error"}`. A frame that is not understood gets an error, the socket stays open.
Runs go on when the socket closes: a phone that was away comes back with `?after=` and the last seq it saw.
"""

import asyncio
import json
import logging
from collections.abc import AsyncIterator
from typing import Annotated, Any, Literal, assert_never

from fastapi import APIRouter, WebSocket
from fastapi import Query as Parameter
from pydantic import BaseModel, ConfigDict, Field, TypeAdapter, ValidationError
from starlette.websockets import WebSocketDisconnect

from engine.bridge.auth import chosen_protocol
from engine.bridge.body import MAX_BODY_BYTES
from engine.bridge.errors import error_json, internal_error
from engine.bridge.wire import dump_event, invalid_request
from engine.core.api import EngineApi
from engine.core.errors import ErrorCode, NestorError
from engine.core.events import Event
from engine.core.ids import ApprovalId, BotId, RunId, SessionId
from engine.core.messages import Channel, Inbound, Origin

_log = logging.getLogger(__name__)


class _Frame(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class MessageFrame(_Frame):
    """The person says something."""

    type: Literal["message"]
    text: str
    bot: BotId | None = None
    model: str | None = None
    allow: frozenset[str] = frozenset()


class CancelFrame(_Frame):
    """The person wants a run to stop."""

    type: Literal["cancel"]
    run: RunId


class ApproveFrame(_Frame):
    """The person answers a question."""

    type: Literal["approve"]
    approval: ApprovalId
    approved: bool


class PingFrame(_Frame):
    """The client wants to know whether somebody is there."""

    type: Literal["ping"]


Frame = MessageFrame | CancelFrame | ApproveFrame | PingFrame

_FRAME: TypeAdapter[Frame] = TypeAdapter(Annotated[Frame, Field(discriminator="type")])


def router(api: EngineApi) -> APIRouter:
    """Return the sockets."""
    routes = APIRouter()

    @routes.websocket("/ws/chat/{session}")
    async def chat(socket: WebSocket, session: SessionId, after: Annotated[int | None, Parameter(ge=0)] = None) -> None:
        await socket.accept(subprotocol=chosen_protocol(socket.scope.get("subprotocols", [])))
        try:
            async with api.subscribe(after=after, session=session) as events:
                failures = await _talk(api, session, socket, events)
        except NestorError as error:
            failures = [error]
        await _close(socket, failures)

    return routes


async def _talk(api: EngineApi, session: SessionId, socket: WebSocket, events: AsyncIterator[Event]) -> list[Exception]:
    """Send events and answer frames until one side ends; returns what went wrong."""
    tasks = [
        asyncio.create_task(_send_events(events, socket), name="bridge: events to a socket"),
        asyncio.create_task(_answer_frames(api, session, socket), name="bridge: frames of a socket"),
    ]
    try:
        await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
    finally:
        for task in tasks:
            task.cancel()
        outcomes = await asyncio.gather(*tasks, return_exceptions=True)
    return [outcome for outcome in outcomes if isinstance(outcome, Exception)]


async def _send_events(events: AsyncIterator[Event], socket: WebSocket) -> None:
    async for event in events:
        await socket.send_text('{"type":"event","event":' + dump_event(event).decode() + "}")


async def _answer_frames(api: EngineApi, session: SessionId, socket: WebSocket) -> None:
    while True:
        message = await socket.receive()
        if message["type"] == "websocket.disconnect":
            return
        try:
            reply = await _answer(api, session, _read(message.get("text"), message.get("bytes")))
        except NestorError as error:
            reply = {"type": "error", **error_json(error)}
        await socket.send_text(json.dumps(reply, ensure_ascii=False))


def _read(text: str | None, data: bytes | None) -> Frame:
    frame = data if text is None else text
    if frame is None or len(frame) > MAX_BODY_BYTES:
        raise NestorError(
            ErrorCode.MESSAGE_TOO_LONG,
            f"A frame may carry {MAX_BODY_BYTES // 1_000_000} MB at most.",
            hint="Put long text into a file and attach it.",
        )
    try:
        return _FRAME.validate_json(frame)
    except ValidationError as error:
        raise invalid_request(error.errors(include_url=False)) from error


async def _answer(api: EngineApi, session: SessionId, frame: Frame) -> dict[str, Any]:
    match frame:
        case MessageFrame():
            handle = await api.submit(
                Inbound(
                    text=frame.text,
                    origin=Origin(channel=Channel.BRIDGE),
                    session=session,
                    bot=frame.bot,
                    model=frame.model,
                    allow_tools=frame.allow,
                )
            )
            return {"type": "accepted", "run": handle.run, "session": handle.session}
        case CancelFrame():
            return {"type": "done", "run": frame.run, "cancelled": await api.cancel(frame.run)}
        case ApproveFrame():
            accepted = await api.answer(frame.approval, approved=frame.approved)
            return {"type": "done", "approval": frame.approval, "accepted": accepted}
        case PingFrame():
            return {"type": "pong"}
        case _:
            assert_never(frame)


async def _close(socket: WebSocket, failures: list[Exception]) -> None:
    """Say goodbye; a fault of ours is told and logged, a client that has left is not."""
    failures = [error for error in failures if not isinstance(error, WebSocketDisconnect)]
    try:
        for error in failures:
            if not isinstance(error, NestorError):
                _log.error("Socket failed", exc_info=error)
            told = error if isinstance(error, NestorError) else internal_error()
            await socket.send_text(json.dumps({"type": "error", **error_json(told)}))
        await socket.close(1011 if failures else 1000)
    except (WebSocketDisconnect, RuntimeError):
        pass  # the client is gone; there is nobody to say goodbye to
