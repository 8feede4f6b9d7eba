"""`/api/v1/runs`: stopping an answer that is being worked out."""

from fastapi import APIRouter

from engine.core.api import EngineApi
from engine.core.ids import RunId


def router(api: EngineApi) -> APIRouter:
    """Return the routes of this noun."""
    routes = APIRouter(prefix="/api/v1/runs", tags=["runs"])

    @routes.post("/{run}/cancel")
    async def cancel(run: RunId) -> dict[str, bool]:
        """Stop a run; `cancelled` is false if it has ended or is not known."""
        return {"cancelled": await api.cancel(run)}

    return routes
