"""The undo log, as everybody sees it."""

from dataclasses import dataclass
from datetime import datetime

from engine.core.ids import UndoId
from engine.core.requests import Command, Query


@dataclass(frozen=True, slots=True, kw_only=True)
class UndoEntry:
    """One change that can be taken back."""

    id: UndoId
    at: datetime
    label: str
    """What was done, such as `Added reminder 'call mum'`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ListUndo(Query[tuple[UndoEntry, ...]]):
    """What can be taken back, the last change first."""

    limit: int = 20


@dataclass(frozen=True, slots=True, kw_only=True)
class Undo(Command[UndoEntry]):
    """Take back the last change, or the one with that id."""

    id: UndoId | None = None
