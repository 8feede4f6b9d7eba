"""`/api/v1/corrections`: what Nestor learned from being corrected."""

from fastapi import APIRouter

from engine.bridge.routes import Limit
from engine.core.api import EngineApi
from engine.core.corrections import Correction, ForgetCorrection, ForgetCorrections, ListCorrections
from engine.core.ids import CorrectionId


def router(api: EngineApi) -> APIRouter:
    """Return the routes of this noun."""
    routes = APIRouter(prefix="/api/v1/corrections", tags=["corrections"])

    @routes.get("")
    async def list_corrections(limit: Limit = 200) -> tuple[Correction, ...]:
        """List corrections, the newest first."""
        return await api.query(ListCorrections(limit=limit))

    @routes.delete("/{correction}")
    async def forget(correction: CorrectionId) -> Correction:
        """Forget one; undo brings it back."""
        return await api.execute(ForgetCorrection(id=correction))

    @routes.delete("")
    async def forget_all() -> int:
        """Forget them all and say how many; undo brings them back."""
        return await api.execute(ForgetCorrections())

    return routes
