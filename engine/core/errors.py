"""Every error Nestor shows: a stable code, a message that says what happened, a hint that says what to do."""

from collections.abc import Iterable
from difflib import get_close_matches
from enum import StrEnum


class ErrorCode(StrEnum):
    """Stable names of everything that can go wrong; scripts and clients may rely on them."""

    APPROVAL_REQUIRED = "approval_required"
    CANCELLED = "cancelled"
    CONFIG_INVALID = "config_invalid"
    CONFIG_UNREADABLE = "config_unreadable"
    CONTEXT_OVERFLOW = "context_overflow"
    DATABASE_BUSY = "database_busy"
    DATABASE_DAMAGED = "database_damaged"
    DATABASE_TOO_NEW = "database_too_new"
    DISK_FULL = "disk_full"
    DOWNLOAD_BUSY = "download_busy"
    DOWNLOAD_DAMAGED = "download_damaged"
    DOWNLOAD_FAILED = "download_failed"
    EMPTY_MESSAGE = "empty_message"
    FORBIDDEN = "forbidden"
    HOST_RUNNING = "host_running"
    HOST_UNREACHABLE = "host_unreachable"
    HUB_REFUSED = "hub_refused"
    INTERNAL = "internal"
    INTERRUPTED = "interrupted"
    INVALID_REQUEST = "invalid_request"
    MESSAGE_TOO_LONG = "message_too_long"
    MIGRATION_FAILED = "migration_failed"
    MODEL_FILE_INVALID = "model_file_invalid"
    MODEL_FILE_MISSING = "model_file_missing"
    MODEL_IN_USE = "model_in_use"
    MODEL_LOAD_FAILED = "model_load_failed"
    MODEL_NOT_FOUND = "model_not_found"
    MODEL_RUNTIME_MISSING = "model_runtime_missing"
    NOT_AUTHENTICATED = "not_authenticated"
    NOT_FOUND = "not_found"
    NOTIFICATIONS_UNAVAILABLE = "notifications_unavailable"
    NO_ANSWER = "no_answer"
    NOTHING_TO_UNDO = "nothing_to_undo"
    OUT_OF_MEMORY = "out_of_memory"
    PERMISSION_DENIED = "permission_denied"
    PLATFORM_UNAVAILABLE = "platform_unavailable"
    PORT_TAKEN = "port_taken"
    SECRET_UNAVAILABLE = "secret_unavailable"  # noqa: S105 - a code, not a secret
    SESSION_BUSY = "session_busy"
    TEMPLATE_FAILED = "template_failed"
    TIME_UNCLEAR = "time_unclear"
    TOO_MANY_STEPS = "too_many_steps"
    TOOL_ARGUMENTS_INVALID = "tool_arguments_invalid"
    TOOL_FAILED = "tool_failed"
    TOOL_UNKNOWN = "tool_unknown"
    UNDO_CONFLICT = "undo_conflict"
    WORKER_DIED = "worker_died"


class NestorError(Exception):
    """Something a person should hear about, in words; never shown as a traceback."""

    def __init__(self, code: ErrorCode, message: str, *, hint: str = "") -> None:
        super().__init__(message)
        self.code = code
        self.message = message
        self.hint = hint

    def __str__(self) -> str:
        return f"{self.message} {self.hint}".strip()


class NotFoundError(NestorError):
    """A thing was asked for by a name or id that does not exist."""

    def __init__(self, noun: str, name: str, *, known: Iterable[str] = (), hint: str = "") -> None:
        near = nearest(name, known)
        if near and not hint:
            hint = f"Did you mean {near!r}?"
        super().__init__(ErrorCode.NOT_FOUND, f"There is no {noun} {name!r}.", hint=hint)


def nearest(name: str, known: Iterable[str]) -> str | None:
    """Return the known name that looks most like `name`, or None if none is close."""
    matches = get_close_matches(name, list(known), n=1, cutoff=0.6)
    return matches[0] if matches else None
