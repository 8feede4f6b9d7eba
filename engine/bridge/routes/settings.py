"""`/api/v1/settings`: the configuration."""

from fastapi import APIRouter

from engine.bridge.routes import Body
from engine.core.api import EngineApi
from engine.core.errors import NotFoundError
from engine.core.settings import ChangeSetting, ListSettings, ReloadSettings, SettingInfo


class ValueBody(Body):
    """A value, as a person types it; it is read as YAML."""

    value: str


def router(api: EngineApi) -> APIRouter:
    """Return the routes of this noun."""
    routes = APIRouter(prefix="/api/v1/settings", tags=["settings"])

    @routes.get("")
    async def list_settings() -> tuple[SettingInfo, ...]:
        """List every setting with value, default and explanation."""
        return await api.query(ListSettings())

    @routes.post("/reload", status_code=204)
    async def reload() -> None:
        """Read the settings file anew, after it was edited by hand."""
        await api.execute(ReloadSettings())

    @routes.get("/{path}")
    async def get(path: str) -> SettingInfo:
        """Read one setting."""
        settings = {info.path: info for info in await api.query(ListSettings())}
        if path not in settings:
            raise NotFoundError("setting", path, known=settings)
        return settings[path]

    @routes.put("/{path}")
    async def change(path: str, body: ValueBody) -> SettingInfo:
        """Set one setting."""
        return await api.execute(ChangeSetting(path=path, value=body.value))

    return routes
