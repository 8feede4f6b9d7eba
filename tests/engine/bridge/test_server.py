"""Listening: where, where not, and how it ends."""

import asyncio
import socket
import time

import httpx
import pytest
from websockets.asyncio.client import connect

from engine.bridge.server import BridgeServer
from engine.config.schema import BridgeSettings
from engine.core.errors import ErrorCode, NestorError
from tests.doubles.engine import FakeEngine, Wait

TOKEN = "test-token-0123456789abcdefghijklmnopqrstuv"


def make(host="127.0.0.1", port=0, engine=None):
    return BridgeServer(engine or FakeEngine(), settings=BridgeSettings(host=host, port=port), token=TOKEN, version="1")


async def test_port_zero_takes_a_free_one():
    async with make() as first, make() as second:
        assert first.address.startswith("http://127.0.0.1:")
        assert first.address != second.address


async def test_localhost_is_understood():
    async with make("localhost") as server, httpx.AsyncClient(trust_env=False) as client:
        port = server.address.rpartition(":")[2]
        assert (await client.get(f"http://localhost:{port}/health")).status_code == 200


@pytest.mark.parametrize("host", ["0.0.0.0", "::", "192.168.1.5", "example.org", "127.1"])
async def test_it_listens_on_this_machine_only(host):
    with pytest.raises(NestorError) as refused:
        async with make(host):
            pass
    assert refused.value.code is ErrorCode.FORBIDDEN
    assert host in refused.value.message


async def test_a_taken_port_says_what_to_do():
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        port = other.getsockname()[1]
        with pytest.raises(NestorError) as refused:
            async with make(port=port):
                pass
    assert refused.value.code is ErrorCode.PORT_TAKEN
    assert str(port) in refused.value.message
    assert "--port" in refused.value.hint
    assert "bridge.port" in refused.value.hint


async def test_the_port_is_free_again_after_the_end():
    async with make() as server:
        port = int(server.address.rpartition(":")[2])
    async with make(port=port) as server:
        assert server.address.endswith(str(port))


async def test_it_ends_in_two_seconds_with_streams_and_sockets_open():
    engine = FakeEngine([["One", Wait()]])
    headers = {"authorization": f"Bearer {TOKEN}"}
    async with httpx.AsyncClient(headers=headers, trust_env=False) as client:
        server = make(engine=engine)
        async with server:
            address = server.address
            events = await client.send(client.build_request("GET", f"{address}/api/v1/events"), stream=True)
            run = await client.send(
                client.build_request("POST", f"{address}/api/v1/chat", json={"text": "x"}), stream=True
            )
            ws = await connect(address.replace("http", "ws") + "/ws/chat/main", additional_headers=headers)
            idle = socket.create_connection(("127.0.0.1", int(address.rpartition(":")[2])))
            await asyncio.sleep(0.1)
            began = time.monotonic()
        assert time.monotonic() - began < 2
        await events.aread()
        assert b"text_delta" in await run.aread()
        await ws.wait_closed()
        idle.close()
    assert engine.cancelled == []
    assert engine.listeners == 0
    await engine.close()


async def test_signals_stay_with_the_host():
    import signal

    before = signal.getsignal(signal.SIGINT)
    async with make():
        assert signal.getsignal(signal.SIGINT) is before


async def test_it_leaves_no_task_behind():
    async with make():
        pass
    assert [task for task in asyncio.all_tasks() if task is not asyncio.current_task()] == []
