"""What a request may carry: JSON, and not more than 2 MB of it. Read whole before a route sees it."""

from pydantic_core import from_json
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from engine.bridge.errors import error_response
from engine.core.errors import ErrorCode, NestorError

MAX_BODY_BYTES = 2_000_000


class BodyRules:
    """Middleware that reads the body within the limit and refuses what is not JSON."""

    def __init__(self, app: ASGIApp, *, limit_bytes: int = MAX_BODY_BYTES) -> None:
        self._app = app
        self._limit_bytes = limit_bytes

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass the request on with its body read."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        headers = {key.lower(): value.decode("latin-1") for key, value in scope["headers"]}
        declared = headers.get(b"content-length", "0")
        if declared.isdecimal() and int(declared[:20]) > self._limit_bytes:
            await error_response(self._too_large())(scope, receive, send)
            return
        body = await self._read(receive)
        if body is None:
            await error_response(self._too_large())(scope, receive, send)
        elif body and not _is_json(headers.get(b"content-type", "")):
            await error_response(_not_json(), status=415)(scope, receive, send)
        elif body and not _can_be_read(body):
            await error_response(_not_readable())(scope, receive, send)
        else:
            await self._app(scope, _replay(body, receive), send)

    async def _read(self, receive: Receive) -> bytes | None:
        """Return the body, None if it is too long; one that breaks off ends with what came."""
        pieces: list[bytes] = []
        size, more = 0, True
        while more:
            message = await receive()
            if message["type"] != "http.request":
                break
            pieces.append(message.get("body", b""))
            size += len(pieces[-1])
            if size > self._limit_bytes:
                return None
            more = message.get("more_body", False)
        return b"".join(pieces)

    def _too_large(self) -> NestorError:
        return NestorError(
            ErrorCode.MESSAGE_TOO_LONG,
            f"A request may carry {self._limit_bytes // 1_000_000} MB at most.",
            hint="Put long text into a file and attach it.",
        )


def _replay(body: bytes, receive: Receive) -> Receive:
    """Return a `receive` that gives the body once and then what comes after it."""
    given = False

    async def again() -> Message:
        nonlocal given
        if given:
            return await receive()
        given = True
        return {"type": "http.request", "body": body, "more_body": False}

    return again


def _is_json(content_type: str) -> bool:
    return content_type.partition(";")[0].strip().lower() == "application/json"


def _can_be_read(body: bytes) -> bool:
    """Tell whether this is JSON whose texts can be written again; `json.loads` would let half characters through."""
    try:
        from_json(body)
    except ValueError:
        return False
    return True


def _not_readable() -> NestorError:
    return NestorError(ErrorCode.INVALID_REQUEST, "The body is not valid JSON.", hint="Correct it and send it again.")


def _not_json() -> NestorError:
    return NestorError(
        ErrorCode.INVALID_REQUEST,
        "The bridge takes only JSON.",
        hint="Send `Content-Type: application/json`.",
    )
