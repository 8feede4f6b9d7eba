"""Typed values as JSON and back: events, requests by the name of their class, results by what the request promises.

A reader ignores fields it does not know, so that an older client understands a newer host. A request with an unknown
argument is refused instead: there it is a spelling mistake. The version of all this is the `v1` in the bridge's paths.
"""

import dataclasses
import json
from collections.abc import Iterable, Mapping
from functools import cache
from types import ModuleType
from typing import Annotated, Any, TypeVar, get_args, get_origin

from pydantic import Field, TypeAdapter, ValidationError
from pydantic_core import PydanticSerializationError

from engine.core import corrections, facts, model_files, notes, reminders, sessions, settings, status, todos, undo
from engine.core.errors import ErrorCode, NestorError, nearest
from engine.core.events import Event, RunEvent
from engine.core.messages import Inbound
from engine.core.requests import Command, Query

R = TypeVar("R")

RUN_HEADER = "nestor-run"
SESSION_HEADER = "nestor-session"
"""Response headers of a run's stream, so that a client knows both before the first event."""

_NOUNS: tuple[ModuleType, ...] = (
    *(corrections, facts, model_files, notes, reminders, sessions, settings, status, todos, undo),
)


def dump_event(event: Event) -> bytes:
    """Return an event as JSON."""
    try:
        return _events().dump_json(event)
    except PydanticSerializationError:  # half of a surrogate pair, as a model may write it into a tool's arguments
        return dump_json(_events().dump_python(event, mode="json"))


def dump_json(plain: object) -> bytes:
    """Return plain data as JSON; what is no Unicode text becomes `?`."""
    return json.dumps(plain, ensure_ascii=False, separators=(",", ":")).encode("utf-8", "replace")


def load_event(data: bytes | str) -> Event:
    """Read an event; raises ValueError for what is none."""
    return _events().validate_json(data)


def load_run_event(data: bytes | str) -> RunEvent:
    """Read an event of a run; raises ValueError for what is none."""
    return _run_events().validate_json(data)


def dump_inbound(inbound: Inbound) -> Any:
    """Return a message on its way in as plain data."""
    return _inbound().dump_python(inbound, mode="json")


def load_inbound(data: object) -> Inbound:
    """Read a message on its way in; raises NestorError where it is none."""
    try:
        return _inbound().validate_python(data)
    except ValidationError as error:
        raise invalid_request(error.errors(include_url=False)) from error


def dump_request(request: Query[Any] | Command[Any]) -> dict[str, Any]:
    """Return a request as plain data: `{"request": name, "arguments": {...}}`."""
    kind = type(request)
    return {"request": kind.__name__, "arguments": _adapter(kind).dump_python(request, mode="json")}


def load_query(name: str, arguments: Mapping[str, Any]) -> Query[Any]:
    """Read a query; raises NestorError where there is none of that name or its arguments do not fit."""
    loaded: Query[Any] = _load(queries(), "query", name, arguments)
    return loaded


def load_command(name: str, arguments: Mapping[str, Any]) -> Command[Any]:
    """Read a command; raises NestorError where there is none of that name or its arguments do not fit."""
    loaded: Command[Any] = _load(commands(), "command", name, arguments)
    return loaded


def dump_result(request: Query[Any] | Command[Any], result: object) -> Any:
    """Return what a request gave back, as plain data."""
    return _adapter(result_type(type(request))).dump_python(result, mode="json")


def load_result(request: Query[R] | Command[R], data: object) -> R:
    """Read what a request gave back; raises ValueError for what cannot be that."""
    loaded: R = _adapter(result_type(type(request))).validate_python(data)
    return loaded


@cache
def queries() -> Mapping[str, type[Any]]:
    """Return every query by its name."""
    return _subclasses(Query)


@cache
def commands() -> Mapping[str, type[Any]]:
    """Return every command by its name."""
    return _subclasses(Command)


def result_type(request: type[Any]) -> Any:
    """Return the `R` of a request that derives from `Query[R]` or `Command[R]`."""
    for base in request.__orig_bases__:
        if get_origin(base) in (Query, Command):
            return get_args(base)[0]
    raise TypeError(f"{request.__name__} does not say what it gives back")


def known_code(code: str) -> ErrorCode | None:
    """Return the error code of that name, None for one that a newer Nestor may have."""
    try:
        return ErrorCode(code)
    except ValueError:
        return None


def invalid_request(problems: Iterable[Mapping[str, Any]]) -> NestorError:
    """Say in words what pydantic found wrong with data that a client sent; the data itself is not repeated."""
    parts = []
    for problem in list(problems)[:5]:
        where = ".".join(str(part) for part in problem["loc"] if part != "body")
        if problem["type"] == "json_invalid":
            parts.append("it is not valid JSON")
        else:
            parts.append(f"{where or 'it'}: {problem['msg'][:1].lower()}{problem['msg'][1:]}")
    return NestorError(
        ErrorCode.INVALID_REQUEST,
        f"The request is not understood: {'; '.join(parts)}.",
        hint="Correct it and send it again.",
    )


def _load(known: Mapping[str, type[Any]], noun: str, name: str, arguments: Mapping[str, Any]) -> Any:
    kind = known.get(name)
    if kind is None:
        raise _unknown(noun, name, known)
    fields = [field.name for field in dataclasses.fields(kind)]
    for argument in arguments:
        if argument not in fields:
            raise _unknown(f"argument of {name}", argument, fields)
    try:
        return _adapter(kind).validate_python(dict(arguments))
    except ValidationError as error:
        raise invalid_request(error.errors(include_url=False)) from error


def _unknown(noun: str, name: str, known: Mapping[str, Any] | list[str]) -> NestorError:
    near = nearest(name, known)
    return NestorError(
        ErrorCode.INVALID_REQUEST,
        f"There is no {noun} {name!r}.",
        hint=f"Did you mean {near!r}?" if near else f"There are: {', '.join(sorted(known)) or 'none'}.",
    )


def _subclasses(base: type[Any]) -> dict[str, type[Any]]:
    return {
        value.__name__: value
        for module in _NOUNS
        for value in vars(module).values()
        if isinstance(value, type) and issubclass(value, base) and value is not base
    }


def _adapter(kind: Any) -> TypeAdapter[Any]:
    return _cached_adapter(kind)


@cache
def _cached_adapter(kind: Any) -> TypeAdapter[Any]:
    return TypeAdapter(kind)


@cache
def _events() -> TypeAdapter[Event]:
    return TypeAdapter(Annotated[Event, Field(discriminator="kind")])


@cache
def _run_events() -> TypeAdapter[RunEvent]:
    return TypeAdapter(Annotated[RunEvent, Field(discriminator="kind")])


@cache
def _inbound() -> TypeAdapter[Inbound]:
    return TypeAdapter(Inbound)
