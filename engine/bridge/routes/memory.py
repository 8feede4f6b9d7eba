"""`/api/v1/memory`: facts that Nestor was told to remember."""

from fastapi import APIRouter

from engine.bridge.routes import Body, Limit
from engine.core.api import EngineApi
from engine.core.facts import Fact, ForgetFact, ListFacts, SaveFact
from engine.core.ids import FactId


class FactBody(Body):
    """A fact to remember."""

    text: str


def router(api: EngineApi) -> APIRouter:
    """Return the routes of this noun."""
    routes = APIRouter(prefix="/api/v1/memory", tags=["memory"])

    @routes.get("")
    async def list_facts(search: str | None = None, limit: Limit = 100) -> tuple[Fact, ...]:
        """List facts, best match first where `search` is given, else newest first."""
        return await api.query(ListFacts(search=search, limit=limit))

    @routes.post("", status_code=201)
    async def save(body: FactBody) -> Fact:
        """Remember something."""
        return await api.execute(SaveFact(text=body.text))

    @routes.delete("/{fact}")
    async def forget(fact: FactId) -> Fact:
        """Forget something; undo brings it back."""
        return await api.execute(ForgetFact(id=fact))

    return routes
