"""`/api/v1/notes`: notes."""

from fastapi import APIRouter

from engine.bridge.routes import Body, Limit
from engine.core.api import EngineApi
from engine.core.ids import NoteId
from engine.core.notes import AddNote, DeleteNote, ListNotes, Note


class NoteBody(Body):
    """A note to keep."""

    text: str


def router(api: EngineApi) -> APIRouter:
    """Return the routes of this noun."""
    routes = APIRouter(prefix="/api/v1/notes", tags=["notes"])

    @routes.get("")
    async def list_notes(search: str | None = None, limit: Limit = 100) -> tuple[Note, ...]:
        """List notes, best match first where `search` is given, else newest first."""
        return await api.query(ListNotes(search=search, limit=limit))

    @routes.post("", status_code=201)
    async def add(body: NoteBody) -> Note:
        """Keep a note."""
        return await api.execute(AddNote(text=body.text))

    @routes.delete("/{note}")
    async def delete(note: NoteId) -> Note:
        """Throw a note away; undo brings it back."""
        return await api.execute(DeleteNote(id=note))

    return routes
