"""`GET /api/v1/status`: how the host is doing."""

from fastapi import APIRouter

from engine.core.api import EngineApi
from engine.core.status import GetStatus, Status


def router(api: EngineApi) -> APIRouter:
    """Return the routes of this noun."""
    routes = APIRouter(prefix="/api/v1/status", tags=["status"])

    @routes.get("")
    async def status() -> Status:
        """Say how the host is doing."""
        return await api.query(GetStatus())

    return routes
