"""`POST /api/v1/chat`: one message and its answer, as a stream of events or as one object."""

from fastapi import APIRouter
from starlette.responses import Response

from engine.bridge.answer import collect_answer, to_json
from engine.bridge.errors import status_of
from engine.bridge.routes import Body
from engine.bridge.streams import StreamRules, run_stream
from engine.bridge.wire import RUN_HEADER, SESSION_HEADER, dump_json
from engine.core.api import EngineApi
from engine.core.ids import BotId, SessionId
from engine.core.messages import Channel, Inbound, Origin


class ChatBody(Body):
    """A message."""

    text: str
    session: SessionId | None = None
    bot: BotId | None = None
    model: str | None = None
    allow: frozenset[str] = frozenset()
    """Tools that need no further yes for this message, by name."""
    stream: bool = True
    """False waits and answers with the object that `nestor ask --json` prints; what needs a yes is then declined."""
    detach: bool = False
    """True lets the run go on when the client leaves."""


def router(api: EngineApi, rules: StreamRules) -> APIRouter:
    """Return the routes of this noun."""
    routes = APIRouter(prefix="/api/v1/chat", tags=["chat"])

    @routes.post("")
    async def chat(body: ChatBody) -> Response:
        """Send a message; the answer comes as events, or whole where `stream` is false."""
        handle = await api.submit(
            Inbound(
                text=body.text,
                origin=Origin(channel=Channel.BRIDGE),
                session=body.session,
                bot=body.bot,
                model=body.model,
                allow_tools=body.allow,
                can_approve=body.stream,
            )
        )
        if body.stream:
            return run_stream(api, handle, rules, detach=body.detach)
        answer = collect_answer([event async for event in handle.events])
        return Response(
            dump_json(to_json(answer)),
            media_type="application/json",
            status_code=status_of(answer.error.code) if answer.error else 200,
            headers={RUN_HEADER: handle.run, SESSION_HEADER: handle.session},
        )

    return routes
