"""Clients keep the rules: loopback stays loopback, stay-local refuses, outside addresses can't lead inside."""

import asyncio
import ipaddress
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from datetime import UTC, datetime

import httpx
import pytest

from engine.config.schema import WebSettings
from engine.core.clock import ManualClock
from engine.core.errors import ErrorCode, NestorError
from engine.net import EgressRecord, HttpClients, Reach
from engine.net.addresses import IPAddress, is_loopback, is_public, resolve
from engine.net.clients import GuardedTransport
from engine.net.proxies import proxy_for

NOW = datetime(2026, 11, 21, 13, 20, tzinfo=UTC)


@dataclass
class LocalServer:
    """A web server on loopback that keeps what it was asked."""

    port: int = 0
    requests: list[str] = field(default_factory=list)
    answer: bytes = b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok"

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.requests.append((await reader.readuntil(b"\r\n\r\n")).decode())
        writer.write(self.answer)
        await writer.drain()
        writer.close()


@pytest.fixture
async def server() -> AsyncIterator[LocalServer]:
    local = LocalServer()
    listener = await asyncio.start_server(local.serve, "127.0.0.1", 0)
    local.port = listener.sockets[0].getsockname()[1]
    async with listener:
        yield local


@pytest.fixture
def egress() -> EgressRecord:
    return EgressRecord(ManualClock(NOW), kept=3)


def leads_to(*addresses: str) -> "Lookup":
    return Lookup([ipaddress.ip_address(address) for address in addresses])


class Lookup:
    """A name server that gives the same addresses for every name."""

    def __init__(self, addresses: list[IPAddress]) -> None:
        self.addresses = tuple(addresses)
        self.asked: list[str] = []

    async def __call__(self, host: str, port: int) -> tuple[IPAddress, ...]:
        self.asked.append(f"{host}:{port}")
        return self.addresses


class RecordingTransport(httpx.AsyncBaseTransport):
    """A connection that goes nowhere and keeps what was sent."""

    def __init__(self) -> None:
        self.requests: list[httpx.Request] = []

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        self.requests.append(request)
        return httpx.Response(200, text="hello")


async def test_loopback_is_reached_without_a_record_even_when_staying_local(
    server: LocalServer, egress: EgressRecord
) -> None:
    clients = HttpClients(WebSettings(stay_local=True), egress, variables={"HTTP_PROXY": "http://127.0.0.1:1"})
    base = f"http://127.0.0.1:{server.port}"
    async with clients.create("cli", Reach.LOOPBACK, base_url=base, headers={"X-Token": "t"}) as client:
        response = await client.get("/health")
    assert response.text == "ok"
    assert "GET /health" in server.requests[0]
    assert "X-Token: t" in server.requests[0]
    assert egress.entries() == ()


@pytest.mark.parametrize("reach", [Reach.CHOSEN, Reach.PUBLIC])
async def test_staying_local_refuses_and_names_who_tried(egress: EgressRecord, reach: Reach) -> None:
    clients = HttpClients(WebSettings(stay_local=True), egress, resolver=leads_to("93.184.215.14"))
    async with clients.create("models.download", reach) as client:
        with pytest.raises(NestorError, match=r"models\.download wanted to reach 'example\.com'") as refusal:
            await client.get("https://example.com/model.gguf")
    assert refusal.value.code is ErrorCode.FORBIDDEN
    (entry,) = egress.entries()
    assert (entry.who, entry.host, entry.at, entry.allowed) == ("models.download", "example.com", NOW, False)


async def test_a_loopback_client_never_leaves_the_machine(egress: EgressRecord) -> None:
    async with HttpClients(WebSettings(), egress).create("cli", Reach.LOOPBACK) as client:
        with pytest.raises(NestorError, match="may only talk to this machine"):
            await client.get("http://192.168.1.7/")


@pytest.mark.parametrize("address", ["127.0.0.1", "10.0.0.8", "169.254.169.254", "::1", "::ffff:10.0.0.1", "fd00::1"])
async def test_an_outside_name_that_leads_inside_is_refused(egress: EgressRecord, address: str) -> None:
    clients = HttpClients(WebSettings(), egress, resolver=leads_to("93.184.215.14", address))
    async with clients.create("web.fetch", Reach.PUBLIC) as client:
        with pytest.raises(NestorError, match=r"may not open 'evil\.example'"):
            await client.get("http://evil.example/")
    assert not egress.entries()[-1].allowed


@pytest.mark.parametrize("url", ["http://localhost/", "http://127.1.2.3/", "http://[::1]/", "http://LOCALHOST./"])
async def test_loopback_written_out_is_refused_to_outside_addresses(egress: EgressRecord, url: str) -> None:
    async with HttpClients(WebSettings(), egress).create("web.fetch", Reach.PUBLIC) as client:
        with pytest.raises(NestorError, match="may not open"):
            await client.get(url)


async def test_a_redirect_to_an_inner_address_is_refused(server: LocalServer, egress: EgressRecord) -> None:
    server.answer = b"HTTP/1.1 302 Found\r\nLocation: http://192.168.0.1/\r\nContent-Length: 0\r\n\r\n"
    clients = HttpClients(WebSettings(), egress)
    async with clients.create("cli", Reach.LOOPBACK, follow_redirects=True) as client:
        with pytest.raises(NestorError, match="may only talk to this machine"):
            await client.get(f"http://127.0.0.1:{server.port}/")


async def test_the_checked_address_is_the_one_that_is_connected_to(egress: EgressRecord) -> None:
    lookup = leads_to("2606:2800:21f::1", "93.184.215.14")
    clients = HttpClients(WebSettings(), egress, resolver=lookup)
    inner = RecordingTransport()
    guarded = GuardedTransport(clients, "web.fetch", Reach.PUBLIC, {}, lookup)
    guarded._transports[None] = inner
    async with httpx.AsyncClient(transport=guarded) as client:
        response = await client.get("https://example.com/page")
    (sent,) = inner.requests
    assert sent.url.host == "93.184.215.14"
    assert sent.headers["host"] == "example.com"
    assert sent.extensions["sni_hostname"] == "example.com"
    assert str(response.url) == "https://example.com/page"
    assert lookup.asked == ["example.com:443"]
    assert [entry.allowed for entry in egress.entries()] == [True]


async def test_what_the_person_chose_goes_through_their_proxy(server: LocalServer, egress: EgressRecord) -> None:
    variables = {"http_proxy": f"127.0.0.1:{server.port}", "NO_PROXY": ".home"}
    clients = HttpClients(WebSettings(), egress, variables=variables)
    async with clients.create("llm.openai", Reach.CHOSEN) as client:
        assert (await client.get("http://example.com/v1")).text == "ok"
    assert server.requests[0].startswith("GET http://example.com/v1")


async def test_a_proxy_of_an_unknown_kind_is_said_in_words(egress: EgressRecord) -> None:
    clients = HttpClients(WebSettings(), egress, variables={"ALL_PROXY": "gopher://10.0.0.1:70"})
    async with clients.create("llm.openai", Reach.CHOSEN) as client:
        with pytest.raises(NestorError, match="proxy"):
            await client.get("http://example.com/v1")


@pytest.mark.parametrize(
    ("scheme", "host", "proxy"),
    [
        ("http", "example.com", "http://p:1"),
        ("https", "example.com", "http://q:2"),
        ("https", "nas.home", None),
        ("https", "example.org", None),
    ],
)
def test_the_proxy_variables_are_read_as_every_program_does(scheme: str, host: str, proxy: str | None) -> None:
    variables = {"http_proxy": "p:1", "HTTPS_PROXY": "http://q:2", "no_proxy": "home, example.org"}
    assert proxy_for(scheme, host, 443, variables) == proxy


def test_the_record_keeps_the_last_entries_only(egress: EgressRecord) -> None:
    for number in range(5):
        egress.add("x", f"host{number}", allowed=True)
    assert [entry.host for entry in egress.entries()] == ["host2", "host3", "host4"]


@pytest.mark.parametrize(
    ("address", "public"),
    [
        ("8.8.8.8", True),
        ("2606:4700::1111", True),
        ("100.64.0.1", False),
        ("224.0.0.1", False),
        ("0.0.0.0", False),
        ("64:ff9b::7f00:1", False),
        ("2002:7f00:1::", False),
        ("fe80::1", False),
    ],
)
def test_public_means_the_open_internet(address: str, public: bool) -> None:
    assert is_public(ipaddress.ip_address(address)) is public


def test_loopback_is_told_by_the_name_alone() -> None:
    assert is_loopback("localhost")
    assert is_loopback("::ffff:127.0.0.1")
    assert not is_loopback("localhost.example")


async def test_a_name_without_an_address_is_an_error_in_words() -> None:
    with pytest.raises(NestorError, match="could not be found"):
        await resolve("label" * 20 + ".localhost", 80)
