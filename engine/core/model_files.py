"""Model files on this machine, as everybody sees them, and what can be asked of them."""

from dataclasses import dataclass
from pathlib import Path

from engine.core.requests import Command, Query


@dataclass(frozen=True, slots=True, kw_only=True)
class ModelFile:
    """A GGUF file that Nestor knows, or all parts of one that is split."""

    name: str
    """What a person calls it: the file name without its ending, or `starter`."""
    path: Path
    """Of a split one its first part."""
    size_bytes: int
    """Of all its parts."""
    in_use: bool
    """True for the model that answers by default."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ModelDetails:
    """What a GGUF file says of itself."""

    file: ModelFile
    architecture: str
    title: str
    parameters: int | None
    """Number of weights; None where the file does not say."""
    quantization: str
    context_tokens: int
    vocabulary: int
    chat_template: bool
    family: str
    """The profile that Nestor uses for it."""
    tools: bool
    """True if the template or the profile speaks tool calls."""
    license: str
    parts: int = 1
    """How many files it consists of."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RemovedModel:
    """A model that is gone."""

    name: str
    freed_bytes: int
    """0 for a link: the file it led to stays."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ListModels(Query[tuple[ModelFile, ...]]):
    """The models on this machine."""


@dataclass(frozen=True, slots=True, kw_only=True)
class GetModel(Query[ModelDetails]):
    """What a model says of itself."""

    name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportModel(Command[ModelFile]):
    """Make a GGUF file known: check it, then copy or move it into Nestor's folder, or link to it where it lies.

    Of a split model any part may be named; all of them come along.
    """

    path: Path
    link: bool = False
    move: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class UseModel(Command[ModelFile]):
    """Let this model answer from now on."""

    name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class RemoveModel(Command[RemovedModel]):
    """Delete a model; one that answers or is loaded only with `force`, and then the starter answers."""

    name: str
    force: bool = False
