"""The fake engine's models: values only, no file is touched."""

import dataclasses
from pathlib import Path

from engine.core.errors import ErrorCode, NestorError
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


class FakeModelFiles:
    """What `FakeEngine` answers when it is asked for models."""

    def __init__(self) -> None:
        self.models = {
            "starter": ModelFile(name="starter", path=Path("/m/starter.gguf"), size_bytes=16_000_000, in_use=True)
        }

    def _list_models(self, query: ListModels) -> tuple[ModelFile, ...]:
        return tuple(self.models.values())

    def _get_model(self, query: GetModel) -> ModelDetails:
        self._known_model(query.name)
        return ModelDetails(
            file=self.models[query.name],
            architecture="llama",
            title="Starter",
            parameters=5_500_000,
            quantization="F16",
            context_tokens=2048,
            vocabulary=4096,
            chat_template=True,
            family="starter",
            tools=True,
            license="GPL-3.0-or-later",
        )

    def _import_model(self, command: ImportModel) -> ModelFile:
        if command.path.name == "none.gguf":  # it touches no disk, so one name has to stand for what is missing
            raise NestorError(ErrorCode.MODEL_FILE_MISSING, f"There is no file {str(command.path)!r}.")
        model = ModelFile(name=command.path.stem, path=command.path, size_bytes=4, in_use=False)
        self.models[model.name] = model
        return model

    def _use_model(self, command: UseModel) -> ModelFile:
        self._known_model(command.name)
        for name, model in self.models.items():
            self.models[name] = dataclasses.replace(model, in_use=name == command.name)
        return self.models[command.name]

    def _remove_model(self, command: RemoveModel) -> RemovedModel:
        self._known_model(command.name)
        if self.models[command.name].in_use and not command.force:
            raise NestorError(ErrorCode.MODEL_IN_USE, f"{command.name!r} answers at the moment.", hint="Use another.")
        return RemovedModel(name=command.name, freed_bytes=self.models.pop(command.name).size_bytes)

    def _known_model(self, name: str) -> None:
        if name not in self.models:
            raise NestorError(
                ErrorCode.MODEL_NOT_FOUND, f"There is no model {name!r}.", hint="See `nestor models list`."
            )
