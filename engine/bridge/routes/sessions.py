"""`/api/v1/sessions`: conversations."""

from typing import Annotated

import fastapi
from fastapi import APIRouter

from engine.bridge.routes import Body, Limit
from engine.core.api import EngineApi
from engine.core.ids import MessageId, SessionId
from engine.core.messages import Channel
from engine.core.sessions import (
    CreateSession,
    DeleteSession,
    GetTranscript,
    ListSessions,
    RenameSession,
    SearchSessions,
    SessionHit,
    SessionInfo,
    Transcript,
)


class NewSessionBody(Body):
    """A conversation to begin."""

    title: str = ""


class TitleBody(Body):
    """Another title."""

    title: str


PageLimit = Annotated[int | None, fastapi.Query(ge=1, le=1000)]
"""How many messages a page may hold; all of them where it is not said."""


def router(api: EngineApi) -> APIRouter:
    """Return the routes of this noun."""
    routes = APIRouter(prefix="/api/v1/sessions", tags=["sessions"])

    @routes.get("")
    async def list_sessions(limit: Limit = 100) -> tuple[SessionInfo, ...]:
        """List conversations, the last active one first."""
        return await api.query(ListSessions(limit=limit))

    @routes.post("", status_code=201)
    async def create(body: NewSessionBody) -> SessionInfo:
        """Begin a conversation."""
        return await api.execute(CreateSession(title=body.title, channel=Channel.BRIDGE))

    @routes.get("/search")
    async def search(text: str, limit: Limit = 50) -> tuple[SessionHit, ...]:
        """Find conversations by what was said in them or by their title, the last active one first."""
        return await api.query(SearchSessions(text=text, limit=limit))

    @routes.get("/{session}")
    async def transcript(session: SessionId, limit: PageLimit = None, before: MessageId | None = None) -> Transcript:
        """Read a conversation, or its last `limit` messages before the message `before`."""
        return await api.query(GetTranscript(id=session, limit=limit, before=before))

    @routes.patch("/{session}")
    async def rename(session: SessionId, body: TitleBody) -> SessionInfo:
        """Give a conversation another title."""
        return await api.execute(RenameSession(id=session, title=body.title))

    @routes.delete("/{session}")
    async def delete(session: SessionId) -> SessionInfo:
        """Take a conversation out of sight; undo brings it back."""
        return await api.execute(DeleteSession(id=session))

    return routes
