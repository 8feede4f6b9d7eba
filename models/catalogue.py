"""Models that are worth bringing along, and which of them suits a computer; the table itself is `catalogue.toml`.

The table is read once, when it is first asked for: not on the loop. Nothing here reaches the network.
"""

import re
import tomllib
from enum import StrEnum
from functools import cache
from pathlib import Path
from typing import Literal

from pydantic import BaseModel, ConfigDict, Field

_TABLE = Path(__file__).with_name("catalogue.toml")
_GB = 1_000_000_000
_KEPT_BACK = 0.9
"""Firmware and graphics keep some of a computer's memory to themselves: one sold with 16 GB shows less."""
_TIGHT = 0.75
"""Share of a computer's memory that a model may take before the system pages it out."""
_CONTEXT_GB = 0.7
"""Room for a context of 8,192 tokens, where the table does not say what a model occupies."""
_LOOSE = re.compile(r"[^a-z0-9]+")


class Kind(StrEnum):
    """What a model is for."""

    CHAT = "chat"
    EMBEDDING = "embedding"
    WHISPER = "whisper"
    """Speech to text."""
    PIPER = "piper"
    """Text to speech."""


class Fit(StrEnum):
    """How a model suits a computer's memory."""

    WELL = "well"
    TIGHT = "tight"
    """It loads, and little is left to the rest."""
    NO = "no"


class CatalogueModel(BaseModel):
    """A model one can get, as the table describes it."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    id: str = Field(pattern=r"^[a-z0-9][a-z0-9.-]*$")
    """What a command takes."""
    name: str
    """What a person calls it."""
    kind: Kind
    repository: str = Field(pattern=r"^[\w.-]+/[\w.-]+$")
    """Where its files are on the hub."""
    files: tuple[str, ...] = Field(min_length=1)
    """Names of its files there; `{quant}` stands for the quantisation."""
    parameters_b: float | None = Field(None, gt=0)
    """Billions of weights."""
    active_b: float | None = Field(None, gt=0)
    """Billions of weights that one token is computed with, where that is not all of them."""
    quants: dict[str, float] = Field(min_length=1)
    """Size in GB of each quantisation; the first is taken where none is asked for."""
    context_tokens: int | None = Field(None, gt=0)
    license: str
    languages: tuple[str, ...]
    """Codes, or `many`."""
    abilities: tuple[Literal["tools", "thinking", "vision", "code"], ...]
    memory_gb: float | None = Field(None, gt=0)
    computer_gb: float | None = Field(None, ge=0)
    """Memory of the smallest computer it is recommended for; None where it is not one of those Nestor recommends."""

    @property
    def quant(self) -> str:
        """The quantisation that is taken where none is asked for."""
        return next(iter(self.quants))

    @property
    def size_bytes(self) -> int:
        """Size of its usual quantisation."""
        return round(self.quants[self.quant] * _GB)

    @property
    def memory_bytes(self) -> int:
        """What it occupies while it answers: the file and a context of 8,192 tokens."""
        return round((self.memory_gb or self.quants[self.quant] * 1.05 + _CONTEXT_GB) * _GB)

    @property
    def computer_bytes(self) -> int:
        """Memory of the smallest computer it is recommended for, 0 where it is recommended for none."""
        return round((self.computer_gb or 0) * _GB)

    def fit(self, total_memory_bytes: int) -> Fit:
        """Tell how it suits a computer with that much memory."""
        if self.memory_bytes <= total_memory_bytes / 2:
            return Fit.WELL
        return Fit.TIGHT if self.memory_bytes <= total_memory_bytes * _TIGHT else Fit.NO


class Catalogue(BaseModel):
    """The whole table."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    unverified: str
    """What in the table nobody has checked against the hub."""
    model: tuple[CatalogueModel, ...]

    def find(self, name: str) -> CatalogueModel | None:
        """Return the model of that id or name, None where there is none; case and punctuation do not matter."""
        wanted = _LOOSE.sub("", name.lower())
        return next((one for one in self.model if wanted in (_loose(one.id), _loose(one.name))), None)

    def search(self, words: str) -> tuple[CatalogueModel, ...]:
        """Return the models whose name, kind, abilities or repository hold every one of the words."""
        wanted = [_loose(word) for word in words.split()]
        return tuple(one for one in self.model if all(word in _searchable(one) for word in wanted))


@cache
def catalogue() -> Catalogue:
    """Return the table; reads a file the first time."""
    return Catalogue.model_validate(tomllib.loads(_TABLE.read_text(encoding="utf-8")))


def recommended(total_memory_bytes: int) -> CatalogueModel:
    """Return the largest model that suits a computer with that much memory; reads the table."""
    ladder = [model for model in catalogue().model if model.computer_gb is not None]
    return [model for model in ladder if model.computer_bytes * _KEPT_BACK <= total_memory_bytes][-1]


def advice(total_memory_bytes: int) -> str:
    """Return the recommendation in one sentence; reads the table."""
    model = recommended(total_memory_bytes)
    size = model.size_bytes / _GB
    return f"{model.name} ({size:.1f} GB) would fit this computer; get it with: nestor models pull {model.id}"


def _loose(text: str) -> str:
    return _LOOSE.sub("", text.lower())


def _searchable(model: CatalogueModel) -> str:
    return _loose(" ".join((model.id, model.name, model.kind, *model.abilities, model.repository)))
