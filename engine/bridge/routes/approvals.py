"""`/api/v1/approvals`: the person's yes or no to what a tool wants to do."""

from fastapi import APIRouter

from engine.bridge.routes import Body
from engine.core.api import EngineApi
from engine.core.ids import ApprovalId


class ApprovalBody(Body):
    """The answer."""

    approved: bool


def router(api: EngineApi) -> APIRouter:
    """Return the routes of this noun."""
    routes = APIRouter(prefix="/api/v1/approvals", tags=["approvals"])

    @routes.post("/{approval}")
    async def answer(approval: ApprovalId, body: ApprovalBody) -> dict[str, bool]:
        """Answer a question; `accepted` is false if somebody was faster or nobody asks any more."""
        return {"accepted": await api.answer(approval, approved=body.approved)}

    return routes
