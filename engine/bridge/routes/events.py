"""`GET /api/v1/events`: everything that happens, for as long as the client listens."""

from typing import Annotated

from fastapi import APIRouter, Header
from fastapi import Query as Parameter
from starlette.responses import Response

from engine.bridge.streams import EventStream, StreamRules
from engine.core.api import EngineApi
from engine.core.ids import SessionId


def router(api: EngineApi, rules: StreamRules) -> APIRouter:
    """Return the routes of this noun."""
    routes = APIRouter(prefix="/api/v1/events", tags=["events"])

    @routes.get("")
    async def events(
        after: Annotated[int | None, Parameter(ge=0)] = None,
        session: SessionId | None = None,
        last_event_id: Annotated[int | None, Header(ge=0)] = None,
    ) -> Response:
        """Listen, first to what is remembered after that seq; a browser that reconnects names it in Last-Event-ID."""
        since = last_event_id if last_event_id is not None else after
        return EventStream(api.subscribe(after=since, session=session), rules)

    return routes
