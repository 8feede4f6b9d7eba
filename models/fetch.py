"""One GET, its redirects followed by our rules: how far each hop may lead, and who is shown the token.

The hub and every address a person names are their choice; a redirect to somebody else may lead to the open internet
only. The token goes to the hub itself, never on to where it sends us.
"""

import re
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from types import TracebackType
from typing import Self

import httpx

from engine.core.clock import Clock
from engine.core.errors import ErrorCode, NestorError, NotFoundError
from engine.net import HttpClients, Reach

HUB = "https://huggingface.co"
WHO = "models.download"

Token = Callable[[], Awaitable[str]]
"""Returns the hub's token, empty where there is none; asked at each request, so that nobody keeps it."""

_OF_THE_HUB = (".huggingface.co", ".hf.co")
"""Where the hub keeps its files: as much the person's choice as the hub is."""
_MOST_HOPS = 10
_MOST_TRIES = 6
_LONGEST_WAIT_S = 30.0
_LONGEST_ASKED_WAIT_S = 300.0
_PASSING = frozenset({408, 425, 429, 500, 502, 503, 504})
_RANGE_NOT_SATISFIABLE = 416
_HASH = re.compile(r"[0-9a-f]{64}")


class PassingError(NestorError):
    """A request failed in a way that may pass; it is worth trying again."""

    def __init__(self, message: str, *, code: ErrorCode = ErrorCode.DOWNLOAD_FAILED, after_s: float = 0) -> None:
        super().__init__(code, message, hint="Check the network connection, then try again; what is here is kept.")
        self.after_s = after_s
        """How long the server asked us to wait."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """The last response of a chain of redirects; its body is not read yet."""

    response: httpx.Response
    etag: str
    """What tells this content from another: what the hub says of the stored file, else the server's own tag."""
    size_bytes: int | None
    """What the hub says of the stored file's size."""
    sha256: str
    """The hub's hash of the content, empty where it gave none."""


async def no_token() -> str:
    """Return no token."""
    return ""


def hub_address(setting: str, variables: Mapping[str, str]) -> str:
    """Return the hub's address: the setting, else HF_ENDPOINT, else the usual one; raises NestorError for a bad one."""
    address = (setting or variables.get("HF_ENDPOINT", "")).strip().rstrip("/") or HUB
    if _parsed(address) is None:
        raise NestorError(
            ErrorCode.CONFIG_INVALID,
            f"{address!r} is not an address models can come from.",
            hint="Write it like https://huggingface.co, in web.hub_url or HF_ENDPOINT.",
        )
    return address


def shown(url: str) -> str:
    """Return an address as it may be shown and logged: without what could be a password or a signature."""
    parsed = _parsed(url)
    return f"{parsed.scheme}://{parsed.netloc.decode().rpartition('@')[2]}{parsed.path}" if parsed else "the address"


class Backoff:
    """Waits between tries, longer after each failure in a row, and gives up after some."""

    def __init__(self, clock: Clock, *, tries: int = _MOST_TRIES) -> None:
        self._clock = clock
        self._tries = tries
        self._failures = 0

    def reset(self) -> None:
        """Begin anew: something worked in between."""
        self._failures = 0

    async def wait(self, error: PassingError) -> None:
        """Wait before the next try; raises the error where there have been enough."""
        self._failures += 1
        if self._failures >= self._tries:
            raise error
        usual = min(2.0 ** (self._failures - 1), _LONGEST_WAIT_S)
        await self._clock.sleep(min(max(usual, error.after_s), _LONGEST_ASKED_WAIT_S))


class Fetch:
    """Makes requests for models; an async context manager that owns its connections."""

    def __init__(self, clients: HttpClients, *, hub_url: str = HUB, token: Token = no_token) -> None:
        self._clients = clients
        self.hub_url = hub_url
        self._hub = httpx.URL(hub_url)
        self._token = token
        self._stack = AsyncExitStack()
        self._by_reach: dict[Reach, httpx.AsyncClient] = {}

    async def __aenter__(self) -> Self:
        for reach in (Reach.CHOSEN, Reach.PUBLIC):
            client = self._clients.create(WHO, reach, headers={"user-agent": "nestor"})
            self._by_reach[reach] = await self._stack.enter_async_context(client)
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self._stack.aclose()

    @asynccontextmanager
    async def get(self, url: str, *, what: str, headers: Mapping[str, str] | None = None) -> AsyncIterator[Answer]:
        """Open an address and follow where it leads; a failure inside the block while reading is told in words, too.

        Raises PassingError for what may pass, else NestorError: HUB_REFUSED, NOT_FOUND, FORBIDDEN, DOWNLOAD_FAILED.
        """
        start = _parsed(url)
        if start is None:
            raise NestorError(
                ErrorCode.INVALID_REQUEST,
                f"{shown(url)!r} cannot be downloaded.",
                hint="Give an address that begins with https:// or http://.",
            )
        at, linked = start, httpx.Headers()
        for _ in range(_MOST_HOPS):
            async with self._hop(at, start, headers or {}) as response:
                if "location" not in response.headers or not response.has_redirect_location:
                    _raise_refusal(response, what, sent_on=at != start)
                    yield _answer(response, linked)
                    return
                linked = linked or _linked(response)
                at = _next(at, response.headers["location"])
        raise NestorError(
            ErrorCode.DOWNLOAD_FAILED, f"{shown(url)!r} leads around in a circle.", hint="Take it from elsewhere."
        )

    @asynccontextmanager
    async def _hop(self, at: httpx.URL, start: httpx.URL, headers: Mapping[str, str]) -> AsyncIterator[httpx.Response]:
        chosen = at.host in (start.host, self._hub.host) or at.host.endswith(_OF_THE_HUB)
        client = self._by_reach[Reach.CHOSEN if chosen else Reach.PUBLIC]
        request = client.build_request("GET", at, headers={"accept-encoding": "identity", **headers})
        if _same_place(at, self._hub) and (at.scheme == "https" or at.host in ("127.0.0.1", "localhost")):
            token = await self._token()
            if token:
                request.headers["authorization"] = f"Bearer {token}"
        try:
            response = await client.send(request, stream=True)
            try:
                yield response
            finally:
                await response.aclose()
        except httpx.ConnectError as error:
            raise PassingError(f"{at.host!r} cannot be reached.", code=ErrorCode.HOST_UNREACHABLE) from error
        except httpx.TimeoutException as error:
            raise PassingError(f"{at.host!r} does not answer.", code=ErrorCode.HOST_UNREACHABLE) from error
        except httpx.RequestError as error:
            raise PassingError(f"The connection to {at.host!r} was cut ({type(error).__name__}).") from error


def _parsed(url: str) -> httpx.URL | None:
    try:
        parsed = httpx.URL(url)
    except (httpx.InvalidURL, ValueError):
        return None
    return parsed if parsed.scheme in ("http", "https") and parsed.host else None


def _same_place(one: httpx.URL, other: httpx.URL) -> bool:
    return (one.scheme, one.host, one.port) == (other.scheme, other.host, other.port)


def _next(at: httpx.URL, location: str) -> httpx.URL:
    try:
        following = at.join(location)
    except (httpx.InvalidURL, ValueError) as error:
        raise NestorError(
            ErrorCode.DOWNLOAD_FAILED, f"{at.host!r} leads to an address that is none.", hint="Take it from elsewhere."
        ) from error
    if following.scheme not in ("http", "https") or (at.scheme == "https" and following.scheme == "http"):
        raise NestorError(
            ErrorCode.FORBIDDEN,
            f"{at.host!r} leads from a protected address to one that is not.",
            hint="Take another source, or tell whoever runs it.",
        )
    return following


def _linked(response: httpx.Response) -> httpx.Headers:
    """Return what the hub says of a file before it sends us to where that lies."""
    names = ("x-linked-etag", "x-linked-size")
    return httpx.Headers({name: response.headers[name] for name in names if name in response.headers})


def _answer(response: httpx.Response, linked: httpx.Headers) -> Answer:
    linked = linked or _linked(response)
    linked_etag = linked.get("x-linked-etag", "").removeprefix("W/").strip('"')
    size = linked.get("x-linked-size", "")
    return Answer(
        response=response,
        etag=linked_etag or response.headers.get("etag", ""),
        size_bytes=int(size) if size.isascii() and size.isdigit() else None,
        sha256=linked_etag if _HASH.fullmatch(linked_etag) else "",
    )


def _raise_refusal(response: httpx.Response, what: str, *, sent_on: bool) -> None:
    status, host = response.status_code, response.url.host
    if response.is_success or status == _RANGE_NOT_SATISFIABLE:
        return
    if status in _PASSING or (status in (401, 403) and sent_on):
        # Where the hub sends us on to is signed and good for some minutes only; the next try is given a new address.
        raise PassingError(f"{host!r} is busy or out of order (HTTP {status}).", after_s=_retry_after(response))
    if status in (401, 403):
        raise NestorError(
            ErrorCode.HUB_REFUSED,
            f"{host!r} does not hand out {what} (HTTP {status}): it does not exist, or asks for an account.",
            hint="Check the name; for a model with terms, accept them on its page and set HF_TOKEN to your token.",
        )
    if status in (404, 410):
        raise NotFoundError("file or repository", what, hint=f"{host!r} does not have it; check the spelling.")
    raise NestorError(
        ErrorCode.DOWNLOAD_FAILED, f"{host!r} refused {what} (HTTP {status}).", hint="Try again later or elsewhere."
    )


def _retry_after(response: httpx.Response) -> float:
    """Return the seconds the server asked for; one that names a date instead gets our own waits."""
    asked = response.headers.get("retry-after", "")
    return float(asked) if asked.isascii() and asked.isdigit() else 0
