"""The web application on one page: what a request passes through, and which routes there are."""

from fastapi import FastAPI
from starlette.middleware import Middleware

from engine.bridge import sockets
from engine.bridge.auth import Gate
from engine.bridge.body import BodyRules
from engine.bridge.errors import LastResort, handle_errors
from engine.bridge.routes import (
    approvals,
    chat,
    corrections,
    events,
    health,
    memory,
    models,
    notes,
    reminders,
    runs,
    sessions,
    settings,
    status,
    todos,
    typed,
    undo,
)
from engine.bridge.streams import StreamRules
from engine.core.api import EngineApi


def build_app(api: EngineApi, *, token: str, version: str, rules: StreamRules) -> FastAPI:
    """Return the application; a request meets the middleware from top to bottom, then its route."""
    app = FastAPI(
        title="Nestor",
        version=version,
        license_info={"name": "GPL-3.0-or-later"},
        openapi_url="/api/v1/openapi.json",
        docs_url=None,  # its page would load scripts from the internet
        redoc_url=None,
        redirect_slashes=False,  # a redirect would repeat the Host header back
        middleware=[
            Middleware(LastResort),
            Middleware(Gate, token=token),
            Middleware(BodyRules),
        ],
    )
    handle_errors(app)
    for router in (
        health.router(version),
        chat.router(api, rules),
        runs.router(api),
        approvals.router(api),
        events.router(api, rules),
        sessions.router(api),
        reminders.router(api),
        notes.router(api),
        todos.router(api),
        memory.router(api),
        corrections.router(api),
        models.router(api),
        settings.router(api),
        undo.router(api),
        status.router(api),
        typed.router(api, rules),
        sockets.router(api),
    ):
        app.include_router(router)
    return app
