"""`/api/v1/sessions`: conversations."""

from fastapi import APIRouter

from engine.bridge.routes import Body, Limit
from engine.core.api import EngineApi
from engine.core.ids import SessionId
from engine.core.messages import Channel
from engine.core.sessions import (
    CreateSession,
    DeleteSession,
    GetTranscript,
    ListSessions,
    RenameSession,
    SessionInfo,
    Transcript,
)


class NewSessionBody(Body):
    """A conversation to begin."""

    title: str = ""


class TitleBody(Body):
    """Another title."""

    title: str


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

    @routes.get("/{session}")
    async def transcript(session: SessionId) -> Transcript:
        """Read a conversation."""
        return await api.query(GetTranscript(id=session))

    @routes.patch("/{session}")
    async def rename(session: SessionId, body: TitleBody) -> SessionInfo:
        """Give a conversation another title."""
        return await api.execute(RenameSession(id=session, title=body.title))

    @routes.delete("/{session}")
    async def delete(session: SessionId) -> SessionInfo:
        """Take a conversation out of sight; undo brings it back."""
        return await api.execute(DeleteSession(id=session))

    return routes
