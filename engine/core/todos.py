"""To-dos and the lists they stand on, and what can be asked of them."""

from dataclasses import dataclass
from datetime import datetime

from engine.core.ids import RunId, TodoId
from engine.core.requests import Command, Query

DEFAULT_LIST = "to-do"


@dataclass(frozen=True, slots=True, kw_only=True)
class Todo:
    """One line of a list."""

    id: TodoId
    text: str
    list: str
    done: bool
    created: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class ListTodos(Query[tuple[Todo, ...]]):
    """To-dos in the order they were added, of one list or of all."""

    list: str | None = None
    done: bool = False
    """Show the completed ones too."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AddTodo(Command[Todo]):
    """Put a line on a list; the list comes into being with its first line."""

    text: str
    list: str = DEFAULT_LIST
    run: RunId | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class CompleteTodo(Command[Todo]):
    """Tick a line off."""

    id: TodoId
    run: RunId | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class DeleteTodo(Command[Todo]):
    """Take a line off its list; undo brings it back."""

    id: TodoId
    run: RunId | None = None
