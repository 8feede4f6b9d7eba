"""`/api/v1/undo`: taking back what was done."""

from fastapi import APIRouter

from engine.bridge.routes import Body, Limit
from engine.core.api import EngineApi
from engine.core.ids import UndoId
from engine.core.undo import ListUndo, Undo, UndoEntry


class UndoBody(Body):
    """Which change; none means the last one."""

    id: UndoId | None = None


def router(api: EngineApi) -> APIRouter:
    """Return the routes of this noun."""
    routes = APIRouter(prefix="/api/v1/undo", tags=["undo"])

    @routes.get("")
    async def list_undo(limit: Limit = 20) -> tuple[UndoEntry, ...]:
        """List what can be taken back, the last change first."""
        return await api.query(ListUndo(limit=limit))

    @routes.post("")
    async def undo(body: UndoBody | None = None) -> UndoEntry:
        """Take back the last change, or the one with that id."""
        return await api.execute(Undo(id=body.id if body else None))

    return routes
