"""The base of every typed read and change; the requests themselves stand beside the noun they are about.

`EngineApi.query` takes a `Query[R]` and returns an `R`; `EngineApi.execute` does so for a `Command[R]`.
Nouns: `reminders`, `notes`, `todos`, `facts`, `corrections`, `sessions`, `model_files`, `settings`, `undo`, `status`.
"""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

R = TypeVar("R")


@dataclass(frozen=True, slots=True, kw_only=True)
class Query(Generic[R]):
    """A wish to read; its subclass says what, `R` is what comes back."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Command(Generic[R]):
    """A wish to change; its subclass says what, `R` is what comes back once it is durable."""


Handler = Callable[[Any], Awaitable[Any]]

Operations = Mapping[type[Query[Any]] | type[Command[Any]], Handler]
"""What a domain offers to the gateway: for each of its requests the function that carries it out."""
