"""`GET /health`: that Nestor answers, to anybody on this machine; nothing else is told without a token."""

from fastapi import APIRouter


def router(version: str) -> APIRouter:
    """Return the routes of this noun."""
    routes = APIRouter(tags=["health"])

    @routes.get("/health")
    async def health() -> dict[str, str]:
        """Say that Nestor answers."""
        return {"status": "ok", "version": version}

    return routes
