"""The typed face our own clients use: any query, any command and any message, as `wire` writes them.

What is done with them is the same as everywhere else: `EngineApi` and the policy behind it.
"""

from typing import Any

from fastapi import APIRouter
from pydantic import Field
from starlette.responses import Response

from engine.bridge import wire
from engine.bridge.routes import Body
from engine.bridge.streams import StreamRules, run_stream
from engine.core.api import EngineApi
from engine.core.errors import ErrorCode, NestorError
from engine.core.messages import Channel


class RequestBody(Body):
    """A query or command by the name of its class."""

    request: str
    arguments: dict[str, Any] = Field(default_factory=dict)


class MessageBody(Body):
    """A message on its way in."""

    inbound: dict[str, Any]


def router(api: EngineApi, rules: StreamRules) -> APIRouter:
    """Return the typed routes."""
    routes = APIRouter(prefix="/api/v1", tags=["typed"])

    @routes.post("/query")
    async def query(body: RequestBody) -> dict[str, Any]:
        """Read something."""
        request = wire.load_query(body.request, body.arguments)
        return {"result": wire.dump_result(request, await api.query(request))}

    @routes.post("/execute")
    async def execute(body: RequestBody) -> dict[str, Any]:
        """Change something."""
        request = wire.load_command(body.request, body.arguments)
        return {"result": wire.dump_result(request, await api.execute(request))}

    @routes.post("/submit")
    async def submit(body: MessageBody) -> Response:
        """Send a message; its run goes on when the client leaves, as it does for a caller inside the process."""
        inbound = wire.load_inbound(body.inbound)
        if inbound.origin.channel == Channel.SCHEDULE:
            raise NestorError(ErrorCode.FORBIDDEN, "A client cannot speak for the schedule.")
        return run_stream(api, await api.submit(inbound), rules, detach=True)

    return routes
