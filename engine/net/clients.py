"""The one place HTTP clients are made: timeouts, proxies, the guard against inner addresses, stay-local, the record."""

import asyncio
from collections.abc import Awaitable, Callable, Mapping
from enum import StrEnum

import httpx

from engine.config.schema import WebSettings
from engine.core.errors import ErrorCode, NestorError
from engine.net.addresses import IPAddress, is_loopback, is_public, resolve
from engine.net.egress import EgressRecord
from engine.net.proxies import proxy_for

CONNECT_S = 10.0
READ_S = 60.0
POOL = httpx.Limits(max_connections=20, max_keepalive_connections=5, keepalive_expiry=30)


Resolver = Callable[[str, int], Awaitable[tuple[IPAddress, ...]]]


class Reach(StrEnum):
    """How far a client may go."""

    LOOPBACK = "loopback"
    """This machine only, and never through a proxy."""
    CHOSEN = "chosen"
    """Wherever the person's own settings point, a server at home included."""
    PUBLIC = "public"
    """The open internet only: for addresses that come from outside, such as a model, a page or a redirect."""


class HttpClients:
    """Makes clients that keep the rules; whoever gets one closes it."""

    def __init__(
        self,
        web: WebSettings,
        egress: EgressRecord,
        *,
        variables: Mapping[str, str] | None = None,
        resolver: Resolver = resolve,
    ) -> None:
        self._web = web
        self._egress = egress
        self._variables = dict(variables or {})
        self._resolver = resolver

    def create(
        self,
        who: str,
        reach: Reach,
        *,
        base_url: str = "",
        headers: Mapping[str, str] | None = None,
        read_timeout_s: float | None = READ_S,
        follow_redirects: bool = False,
    ) -> httpx.AsyncClient:
        """Return a client for one part of Nestor; `who` appears in the record and in refusals."""
        return httpx.AsyncClient(
            base_url=base_url,
            headers=dict(headers or {}),
            timeout=httpx.Timeout(read_timeout_s, connect=CONNECT_S),
            follow_redirects=follow_redirects,
            max_redirects=10,
            transport=GuardedTransport(self, who, reach, self._variables, self._resolver),
            trust_env=False,  # proxies are chosen per request, below the guard; .netrc is not ours to read
        )

    def permit(self, who: str, reach: Reach, host: str) -> None:
        """Put a connection on record; raises NestorError(FORBIDDEN) where the rules refuse it."""
        if is_loopback(host):
            if reach is Reach.PUBLIC:
                raise self.refuse_inner(who, host)
            return
        allowed = reach is not Reach.LOOPBACK and not self._web.stay_local
        self._egress.add(who, host, allowed=allowed)
        if allowed:
            return
        if reach is Reach.LOOPBACK:
            raise NestorError(
                ErrorCode.FORBIDDEN,
                f"{who} may only talk to this machine, not to {host!r}.",
                hint="Use 127.0.0.1 or localhost as the address.",
            )
        raise NestorError(
            ErrorCode.FORBIDDEN,
            f"{who} wanted to reach {host!r}, but Nestor is set to stay local.",
            hint="Allow it with `nestor config set web.stay_local false`.",
        )

    def refuse_inner(self, who: str, host: str) -> NestorError:
        """Put a refusal on record and return the error that says so."""
        self._egress.add(who, host, allowed=False)
        return NestorError(
            ErrorCode.FORBIDDEN,
            f"{who} may not open {host!r}: it leads to this machine or to your own network.",
            hint="Pages from outside may only point to the open internet.",
        )


class GuardedTransport(httpx.AsyncBaseTransport):
    """Asks for permission before each request, redirects included, and connects to the very address it checked."""

    def __init__(
        self, clients: HttpClients, who: str, reach: Reach, variables: Mapping[str, str], resolver: Resolver
    ) -> None:
        self._clients = clients
        self._who = who
        self._reach = reach
        self._variables = variables
        self._resolver = resolver
        self._transports: dict[str | None, httpx.AsyncBaseTransport] = {}
        self._making = asyncio.Lock()

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Send a request that keeps the rules; raises NestorError for one that does not."""
        url = request.url
        self._clients.permit(self._who, self._reach, url.host)
        port = url.port or (443 if url.scheme == "https" else 80)
        proxy = None
        if self._reach is not Reach.LOOPBACK and not is_loopback(url.host):
            proxy = proxy_for(url.scheme, url.host, port, self._variables)
        if self._reach is Reach.PUBLIC:
            request = await self._pinned(request, port, through_proxy=proxy is not None)
        return await (await self._transport(proxy)).handle_async_request(request)

    async def aclose(self) -> None:
        """Close every connection."""
        for transport in self._transports.values():
            await transport.aclose()
        self._transports.clear()

    async def _pinned(self, request: httpx.Request, port: int, *, through_proxy: bool) -> httpx.Request:
        """Check where the name leads and write that address into the request, so that it can't change in between."""
        host = request.url.host
        addresses = await self._resolver(host, port)
        if not all(is_public(address) for address in addresses):
            raise self._clients.refuse_inner(self._who, host)
        if through_proxy:
            return request  # the proxy looks the name up itself; it stands outside
        address = min(addresses, key=lambda found: found.version)
        return httpx.Request(
            method=request.method,
            url=request.url.copy_with(host=str(address)),
            headers=request.headers,  # `Host` still says the name
            stream=request.stream,
            extensions={**request.extensions, "sni_hostname": host},
        )

    async def _transport(self, proxy: str | None) -> httpx.AsyncBaseTransport:
        async with self._making:
            if proxy not in self._transports:
                self._transports[proxy] = await self._make(proxy)
            return self._transports[proxy]

    async def _make(self, proxy: str | None) -> httpx.AsyncBaseTransport:
        if self._reach is Reach.LOOPBACK:
            # Nothing to verify on plain loopback, and reading the trust store costs 50 ms.
            return httpx.AsyncHTTPTransport(verify=False, limits=POOL)
        try:
            return await asyncio.to_thread(httpx.AsyncHTTPTransport, proxy=proxy, limits=POOL)
        except (ImportError, ValueError) as error:
            raise NestorError(
                ErrorCode.HOST_UNREACHABLE,
                "The proxy named in the environment can't be used: only http and https proxies are.",
                hint="Look at HTTPS_PROXY, HTTP_PROXY and ALL_PROXY.",
            ) from error
