"""A conversation over a WebSocket."""

import asyncio
import json

import pytest
from websockets.asyncio.client import connect

from engine.core.errors import ErrorCode, NestorError
from tests.doubles.engine import Ask, FakeEngine, Wait

TOKEN = "test-token-0123456789abcdefghijklmnopqrstuv"


@pytest.fixture
async def open_socket(bridge):
    def opener(path="/ws/chat/main"):
        headers = {"authorization": f"Bearer {TOKEN}"}
        return connect(bridge.address.replace("http", "ws") + path, additional_headers=headers)

    return opener


async def read_until(socket, wanted):
    """Return the frames up to the first that `wanted` accepts."""
    frames = []
    async with asyncio.timeout(10):
        while not frames or not wanted(frames[-1]):
            frames.append(json.loads(await socket.recv()))
    return frames


def is_event(kind):
    return lambda frame: frame["type"] == "event" and frame["event"]["kind"] == kind


async def test_a_message_is_accepted_and_its_events_come(open_socket, engine):
    async with open_socket("/ws/chat/s1") as socket:
        await socket.send(json.dumps({"type": "message", "text": "hello"}))
        frames = await read_until(socket, is_event("run_finished"))
    assert [frame["run"] for frame in frames if frame["type"] == "accepted"] == [frames[-1]["event"]["run"]]
    assert frames[-1]["event"]["text"] == "ok"
    assert engine.inbound[0].session == "s1"


async def test_what_was_missed_comes_after_a_return(open_socket, engine):
    handle = await engine.submit(_inbound())
    _ = [event async for event in handle.events]
    async with open_socket("/ws/chat/main?after=2") as socket:
        frames = await read_until(socket, is_event("run_finished"))
    assert frames[0]["event"]["seq"] == 3


@pytest.mark.parametrize(
    "frame",
    [
        "",
        "{",
        "[]",
        "null",
        '{"type": "dance"}',
        '{"type": "message"}',
        '{"type": "message", "text": 7}',
        '{"type": "message", "text": "\\ud800"}',
        "[" * 100_000,
        "x" * 2_000_001,
        b"\xff\x00",
        b"x" * 2_000_001,
    ],
    ids=range(12),
)
async def test_a_bad_frame_gets_an_error_and_the_socket_stays_open(open_socket, frame):
    async with open_socket() as socket:
        await socket.send(frame)
        assert json.loads(await socket.recv())["type"] == "error"
        await socket.send('{"type": "ping"}')
        assert json.loads(await socket.recv()) == {"type": "pong"}


async def test_a_refused_message_is_told(open_socket):
    async with open_socket() as socket:
        await socket.send('{"type": "message", "text": " "}')
        assert json.loads(await socket.recv())["error"]["code"] == "empty_message"


async def test_a_bug_is_logged_and_ends_the_socket(open_socket, engine, caplog, expected_logs):
    expected_logs("Socket failed")
    async with open_socket() as socket:
        engine.refuse = ZeroDivisionError("secret detail")
        await socket.send('{"type": "message", "text": "hi"}')
        assert json.loads(await socket.recv())["error"]["code"] == "internal"
        await socket.wait_closed()
        assert socket.close_code == 1011
    assert "secret detail" in caplog.text


async def test_a_refused_subscription_is_told(open_socket, engine):
    engine.refuse = NestorError(ErrorCode.NOT_FOUND, "There is no such conversation.")
    async with open_socket("/ws/chat/none") as socket:
        assert json.loads(await socket.recv())["error"]["code"] == "not_found"
        await socket.wait_closed()


class TestRunning:
    @pytest.fixture
    def engine(self):
        return FakeEngine([[Ask(tool="open_url", summary="Open it"), "Opened. ", Wait()]])

    async def test_a_question_is_answered_and_a_run_cancelled(self, open_socket, engine):
        async with open_socket() as socket:
            await socket.send('{"type": "message", "text": "open it"}')
            asked = (await read_until(socket, is_event("approval_requested")))[-1]["event"]
            await socket.send(json.dumps({"type": "approve", "approval": asked["approval"], "approved": True}))
            await read_until(socket, is_event("text_delta"))
            await socket.send(json.dumps({"type": "cancel", "run": asked["run"]}))
            await read_until(socket, is_event("run_cancelled"))
        assert engine.answers == [(asked["approval"], True)]

    async def test_a_run_goes_on_when_the_socket_closes(self, open_socket, engine):
        async with open_socket() as socket:
            await socket.send('{"type": "message", "text": "open it"}')
            await read_until(socket, is_event("approval_requested"))
        await asyncio.sleep(0.1)
        assert engine.cancelled == []
        assert engine.listeners == 0


def _inbound():
    from engine.core.messages import Channel, Inbound, Origin

    return Inbound(text="hi", origin=Origin(channel=Channel.CLI))
