"""Who may talk to the bridge: this machine, this origin, this token. Pure ASGI, the same for HTTP and WebSockets.

Reading of bodies is in `body`; what an accepted caller may do is the engine's policy.
"""

import hmac
import re
from ipaddress import AddressValueError, IPv4Address, IPv6Address
from urllib.parse import parse_qsl

from starlette.types import ASGIApp, Receive, Scope, Send

from engine.bridge.errors import error_response
from engine.core.errors import ErrorCode, NestorError

TOKEN_PROTOCOL = "nestor.token."  # noqa: S105 - the prefix of a WebSocket subprotocol, not a token
"""A browser cannot set headers on a WebSocket, so it offers `nestor.token.<token>` as a subprotocol."""

OPEN_PATHS = frozenset({"/health"})
"""What anybody on this machine may read."""

_HOST = re.compile(r"(?:\[(?P<v6>[0-9a-fA-F:]+)\]|(?P<name>[0-9A-Za-z.-]+))(?::(?P<port>[0-9]{1,5}))?")
_URL_TOKENS = frozenset({"token", "access_token"})


class Gate:
    """Middleware that turns away whoever is not a local client with the token."""

    def __init__(self, app: ASGIApp, *, token: str) -> None:
        self._app = app
        self._token = token.encode()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass on what may come in."""
        if scope["type"] not in ("http", "websocket"):
            await self._app(scope, receive, send)
            return
        refusal = refuse(scope, self._token)
        if refusal is None:
            await self._app(scope, receive, send)
        else:
            await _turn_away(refusal, scope, receive, send)


def refuse(scope: Scope, token: bytes) -> NestorError | None:
    """Say why a request may not come in; None if it may."""
    hosts = _headers(scope, b"host")
    if len(hosts) != 1 or not is_loopback_host(hosts[0]):
        return _forbidden("The bridge answers only under a loopback name such as 127.0.0.1 or localhost.")
    origins = _headers(scope, b"origin")
    if origins and (len(origins) != 1 or not _same_origin(origins[0], hosts[0])):
        return _forbidden("The bridge does not answer pages from other origins.")
    query = scope.get("query_string", b"").decode("latin-1")
    if any(name.lower() in _URL_TOKENS for name, _ in parse_qsl(query, keep_blank_values=True)):
        return _unknown_caller("A token in the URL is refused: URLs end up in logs and histories.")
    if scope["type"] == "http" and scope["path"] in OPEN_PATHS and scope["method"] in ("GET", "HEAD"):
        return None
    if not any(hmac.compare_digest(offer, token) for offer in _offers(scope)):
        return _unknown_caller("The bridge token is missing or wrong.")
    return None


def is_loopback_host(header: str) -> bool:
    """Tell whether a Host header names this machine; odd spellings of addresses do not count."""
    match = _HOST.fullmatch(header)
    if match is None:
        return False
    if match["v6"] is not None:
        try:
            return IPv6Address(match["v6"]) == IPv6Address("::1")
        except AddressValueError:
            return False
    if match["name"].lower() == "localhost":
        return True
    try:
        return IPv4Address(match["name"]).is_loopback
    except AddressValueError:
        return False


def chosen_protocol(offered: list[str]) -> str | None:
    """Return the WebSocket subprotocol to answer with; a browser that offered some insists on one."""
    return next((name for name in offered if not name.startswith(TOKEN_PROTOCOL)), offered[0] if offered else None)


def _offers(scope: Scope) -> list[bytes]:
    """Return the tokens a caller shows."""
    offers = []
    for header in _headers(scope, b"authorization"):
        scheme, _, value = header.partition(" ")
        if scheme.lower() == "bearer":
            offers.append(value.strip().encode("latin-1"))
    if scope["type"] == "websocket":
        for header in _headers(scope, b"sec-websocket-protocol"):
            names = (name.strip() for name in header.split(","))
            offers.extend(
                name.removeprefix(TOKEN_PROTOCOL).encode("latin-1") for name in names if name.startswith(TOKEN_PROTOCOL)
            )
    return offers


def _same_origin(origin: str, host: str) -> bool:
    return origin.lower() == f"http://{host}".lower()


def _headers(scope: Scope, name: bytes) -> list[str]:
    return [value.decode("latin-1") for key, value in scope["headers"] if key.lower() == name]


def _forbidden(message: str) -> NestorError:
    return NestorError(ErrorCode.FORBIDDEN, message, hint="`nestor status` shows the bridge's address.")


def _unknown_caller(message: str) -> NestorError:
    return NestorError(
        ErrorCode.NOT_AUTHENTICATED,
        message,
        hint="Send `Authorization: Bearer …` with what stands in the file bridge.token.",
    )


async def _turn_away(refusal: NestorError, scope: Scope, receive: Receive, send: Send) -> None:
    if scope["type"] == "http":
        await error_response(refusal)(scope, receive, send)
    else:  # a browser shows no page for a refused socket, so it gets the server's plain 403
        await send({"type": "websocket.close", "code": 1008, "reason": refusal.message})
