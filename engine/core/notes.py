"""Notes, as everybody sees them, and what can be asked of them."""

from dataclasses import dataclass
from datetime import datetime

from engine.core.ids import NoteId, RunId
from engine.core.requests import Command, Query


@dataclass(frozen=True, slots=True, kw_only=True)
class Note:
    """A piece of text the person wanted kept."""

    id: NoteId
    text: str
    created: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class ListNotes(Query[tuple[Note, ...]]):
    """Notes, best match first where `search` is given, else newest first."""

    search: str | None = None
    limit: int = 100


@dataclass(frozen=True, slots=True, kw_only=True)
class AddNote(Command[Note]):
    """Keep a note."""

    text: str
    run: RunId | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class DeleteNote(Command[Note]):
    """Throw a note away; undo brings it back."""

    id: NoteId
    run: RunId | None = None
