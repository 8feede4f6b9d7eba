"""Who may come in: one test per refusal."""

import asyncio

import pytest
import websockets
from websockets.asyncio.client import connect
from websockets.typing import Subprotocol

from engine.bridge.auth import is_loopback_host

TOKEN = "test-token-0123456789abcdefghijklmnopqrstuv"


async def test_anybody_here_may_ask_whether_nestor_is_well(stranger):
    response = await stranger.get("/health")
    assert (response.status_code, response.json()) == (200, {"status": "ok", "version": "9.9"})


@pytest.mark.parametrize("path", ["/", "/api/v1/status", "/api/v1/openapi.json", "/docs", "/health/", "/nowhere"])
async def test_everything_else_needs_the_token(stranger, path):
    response = await stranger.get(path)
    assert response.status_code == 401
    assert response.json()["error"]["code"] == "not_authenticated"


@pytest.mark.parametrize("value", ["Bearer wrong", "Bearer", "Basic abc", TOKEN, f"Bearer {TOKEN}x", "Bearer \xe9"])
async def test_a_wrong_token_is_refused(stranger, value):
    response = await stranger.get("/api/v1/status", headers={"authorization": value.encode("latin-1")})
    assert response.status_code == 401


async def test_a_token_in_the_url_is_refused_even_beside_a_good_header(client):
    response = await client.get(f"/api/v1/status?token={TOKEN}")
    assert response.status_code == 401
    assert "URL" in response.json()["error"]["message"]


@pytest.mark.parametrize(
    "host",
    ["evil.example", "127.0.0.1.evil.example", "localhost.evil.example:80", "0.0.0.0", "192.168.1.2", "2130706433", ""],
)
async def test_a_foreign_host_name_is_refused(client, host):
    response = await client.get("/health", headers={"host": host})
    assert response.status_code == 403
    assert response.json()["error"]["code"] == "forbidden"


@pytest.mark.parametrize(
    ("header", "accepted"),
    [
        ("127.0.0.1", True),
        ("127.0.0.1:8741", True),
        ("127.8.9.10:1", True),
        ("localhost:8741", True),
        ("LOCALHOST", True),
        ("[::1]:8741", True),
        ("[::1]", True),
        ("127.1", False),
        ("0127.0.0.1", False),
        ("0x7f.0.0.1", False),
        ("127.0.0.1:", False),
        ("127.0.0.1:port", False),
        ("127.0.0.1:999999", False),
        ("localhost.", False),
        ("[::ffff:127.0.0.1]", False),
        ("[::]", False),
        ("::1", False),
        ("user@localhost", False),
        ("localhost evil", False),
        ("127.0.0.1\n", False),
        ("١٢٧.0.0.1", False),
    ],
)
def test_only_plain_loopback_names_count(header, accepted):
    assert is_loopback_host(header) is accepted


@pytest.mark.parametrize(
    "origin", ["https://evil.example", "null", "http://localhost:3000", "http://127.0.0.1", "file://", ""]
)
async def test_another_origin_is_refused(client, origin):
    response = await client.get("/api/v1/status", headers={"origin": origin})
    assert response.status_code == 403


async def test_our_own_origin_may_come_in(client, bridge):
    response = await client.get("/api/v1/status", headers={"origin": bridge.address})
    assert response.status_code == 200


async def test_a_missing_host_is_refused(bridge):
    port = int(bridge.address.rpartition(":")[2])
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    writer.write(b"GET /health HTTP/1.0\r\n\r\n")
    assert b" 403 " in await reader.readline()
    writer.close()
    await writer.wait_closed()


async def test_a_body_over_two_megabytes_is_refused(client):
    response = await client.post("/api/v1/chat", json={"text": "x" * 2_000_000})
    assert response.status_code == 413
    assert response.json()["error"]["code"] == "message_too_long"


async def test_a_body_that_grows_too_long_is_refused(client):
    async def endless():
        for _ in range(40):
            yield b"x" * 100_000

    response = await client.post("/api/v1/chat", content=endless(), headers={"content-type": "application/json"})
    assert response.status_code == 413


@pytest.mark.parametrize("kind", ["text/plain", "application/x-www-form-urlencoded", "application/jsonp", ""])
async def test_only_json_is_taken(client, kind):
    response = await client.post("/api/v1/chat", content=b'{"text": "hi"}', headers={"content-type": kind})
    assert response.status_code == 415
    assert response.json()["error"]["code"] == "invalid_request"


async def test_a_socket_without_the_token_is_refused(bridge):
    with pytest.raises(websockets.exceptions.InvalidStatus) as refused:
        await connect(bridge.address.replace("http", "ws") + "/ws/chat/main")
    assert refused.value.response.status_code == 403


async def test_a_socket_with_the_token_in_its_url_is_refused(bridge):
    with pytest.raises(websockets.exceptions.InvalidStatus) as refused:
        await connect(bridge.address.replace("http", "ws") + f"/ws/chat/main?token={TOKEN}")
    assert refused.value.response.status_code == 403


async def test_a_socket_of_a_foreign_page_is_refused(bridge):
    offered = [Subprotocol(f"nestor.token.{TOKEN}")]
    address = bridge.address.replace("http", "ws") + "/ws/chat/main"
    with pytest.raises(websockets.exceptions.InvalidStatus) as refused:
        await connect(address, subprotocols=offered, origin="https://evil.example")
    assert refused.value.response.status_code == 403


async def test_a_browser_may_show_the_token_as_a_subprotocol(bridge):
    offered = [Subprotocol("nestor.v1"), Subprotocol(f"nestor.token.{TOKEN}")]
    async with connect(bridge.address.replace("http", "ws") + "/ws/chat/main", subprotocols=offered) as socket:
        assert socket.subprotocol == "nestor.v1"
