"""Errors on the wire: always `{"error": {"code", "message", "hint"}}`, always with a fitting status."""

import logging
from typing import Any

from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from starlette.exceptions import HTTPException
from starlette.responses import JSONResponse
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from engine.bridge.wire import invalid_request, known_code
from engine.core.errors import ErrorCode, NestorError

_log = logging.getLogger(__name__)

_STATUS = {
    ErrorCode.APPROVAL_REQUIRED: 403,
    ErrorCode.CANCELLED: 409,
    ErrorCode.CONFIG_INVALID: 422,
    ErrorCode.CONTEXT_OVERFLOW: 413,
    ErrorCode.DATABASE_BUSY: 503,
    ErrorCode.DISK_FULL: 507,
    ErrorCode.DOWNLOAD_BUSY: 409,
    ErrorCode.DOWNLOAD_DAMAGED: 502,
    ErrorCode.DOWNLOAD_FAILED: 502,
    ErrorCode.EMPTY_MESSAGE: 422,
    ErrorCode.FORBIDDEN: 403,
    ErrorCode.HOST_RUNNING: 409,
    ErrorCode.HUB_REFUSED: 502,
    ErrorCode.INVALID_REQUEST: 422,
    ErrorCode.MESSAGE_TOO_LONG: 413,
    ErrorCode.MODEL_FILE_INVALID: 503,
    ErrorCode.MODEL_FILE_MISSING: 503,
    ErrorCode.MODEL_IN_USE: 409,
    ErrorCode.MODEL_LOAD_FAILED: 503,
    ErrorCode.MODEL_NOT_FOUND: 404,
    ErrorCode.MODEL_RUNTIME_MISSING: 503,
    ErrorCode.NOT_AUTHENTICATED: 401,
    ErrorCode.NOT_FOUND: 404,
    ErrorCode.NOTIFICATIONS_UNAVAILABLE: 503,
    ErrorCode.NOTHING_TO_UNDO: 409,
    ErrorCode.OUT_OF_MEMORY: 503,
    ErrorCode.PERMISSION_DENIED: 403,
    ErrorCode.PLATFORM_UNAVAILABLE: 503,
    ErrorCode.PORT_TAKEN: 409,
    ErrorCode.SECRET_UNAVAILABLE: 503,
    ErrorCode.SESSION_BUSY: 409,
    ErrorCode.TIME_UNCLEAR: 422,
    ErrorCode.TOOL_ARGUMENTS_INVALID: 422,
    ErrorCode.TOOL_UNKNOWN: 404,
    ErrorCode.UNDO_CONFLICT: 409,
    ErrorCode.WORKER_DIED: 503,
}


def status_of(code: str) -> int:
    """Return the HTTP status for an error code; what has none of its own is our fault, 500."""
    known = known_code(code)
    return _STATUS.get(known, 500) if known else 500


def error_json(error: NestorError) -> dict[str, Any]:
    """Return an error as clients see it."""
    return {"error": {"code": str(error.code), "message": error.message, "hint": error.hint}}


def error_response(error: NestorError, *, status: int | None = None) -> JSONResponse:
    """Return the response that tells a client of an error."""
    headers = {"www-authenticate": "Bearer"} if error.code == ErrorCode.NOT_AUTHENTICATED else None
    return JSONResponse(error_json(error), status_code=status or status_of(error.code), headers=headers)


def internal_error() -> NestorError:
    """Return what a client hears when the fault is ours; the details are in the log."""
    return NestorError(
        ErrorCode.INTERNAL,
        "Something went wrong inside Nestor.",
        hint="The log has the details; `nestor doctor` says where it is.",
    )


def handle_errors(app: FastAPI) -> None:
    """Let the application turn every error of its routes into JSON."""
    app.add_exception_handler(NestorError, _of_nestor)
    app.add_exception_handler(RequestValidationError, _of_validation)
    app.add_exception_handler(HTTPException, _of_http)


class LastResort:
    """Middleware for what nobody expected: the traceback goes to the log, the client hears only that it happened."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass on, and catch."""
        answered = False

        async def note(message: Message) -> None:
            nonlocal answered
            answered = True
            await send(message)

        try:
            await self._app(scope, receive, note)
        except Exception:  # noqa: BLE001 - the border of the bridge: one bad request must not end the server
            _log.exception("Request to %s failed", scope.get("path", ""))
            if scope["type"] == "http" and not answered:
                await error_response(internal_error())(scope, receive, send)


async def _of_nestor(_: Request, error: Exception) -> JSONResponse:
    assert isinstance(error, NestorError)  # noqa: S101 - starlette chose this handler by that type
    return error_response(error)


async def _of_validation(_: Request, error: Exception) -> JSONResponse:
    assert isinstance(error, RequestValidationError)  # noqa: S101 - starlette chose this handler by that type
    return error_response(invalid_request(error.errors()))


async def _of_http(request: Request, error: Exception) -> JSONResponse:
    assert isinstance(error, HTTPException)  # noqa: S101 - starlette chose this handler by that type
    match error.status_code:
        case 404:
            said = NestorError(ErrorCode.NOT_FOUND, f"There is nothing at {request.url.path!r}.")
        case 405:
            said = NestorError(ErrorCode.INVALID_REQUEST, f"{request.method} is not possible at {request.url.path!r}.")
        case _:
            said = NestorError(ErrorCode.INVALID_REQUEST, "The request could not be read.")
    return error_response(said, status=error.status_code)
