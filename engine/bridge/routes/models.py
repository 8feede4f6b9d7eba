"""`/api/v1/models`: model files on this machine."""

from pathlib import Path

from fastapi import APIRouter

from engine.bridge.routes import Body
from engine.core.api import EngineApi
from engine.core.model_files import (
    GetModel,
    ImportModel,
    ListModels,
    ModelDetails,
    ModelFile,
    RemovedModel,
    RemoveModel,
    UseModel,
)


class ImportBody(Body):
    """A file to make known."""

    path: Path
    link: bool = False
    move: bool = False


class UseBody(Body):
    """A model to answer from now on."""

    name: str


def router(api: EngineApi) -> APIRouter:
    """Return the routes of this noun."""
    routes = APIRouter(prefix="/api/v1/models", tags=["models"])

    @routes.get("")
    async def list_models() -> tuple[ModelFile, ...]:
        """List the models on this machine."""
        return await api.query(ListModels())

    @routes.post("/use")
    async def use(body: UseBody) -> ModelFile:
        """Let this model answer from now on."""
        return await api.execute(UseModel(name=body.name))

    @routes.post("/import", status_code=201)
    async def import_model(body: ImportBody) -> ModelFile:
        """Make a GGUF file of this machine known."""
        return await api.execute(ImportModel(path=body.path, link=body.link, move=body.move))

    @routes.get("/{name}")
    async def get(name: str) -> ModelDetails:
        """Say what a model says of itself."""
        return await api.query(GetModel(name=name))

    @routes.delete("/{name}")
    async def remove(name: str, force: bool = False) -> RemovedModel:
        """Delete a model; one that answers or is loaded only with `force`."""
        return await api.execute(RemoveModel(name=name, force=force))

    return routes
