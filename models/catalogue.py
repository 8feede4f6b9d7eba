"""Chat models that are worth bringing along, and which of them suits a computer.

Only a table: Nestor downloads nothing. All of them are Qwen3 at Q4_K_M, under the Apache licence, and call tools well.
"""

from dataclasses import dataclass

_GB = 1_000_000_000
_KEPT_BACK = 0.9
"""Firmware and graphics keep some of a computer's memory to themselves: one sold with 16 GB shows less."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CatalogueModel:
    """A chat model one can get as a GGUF file."""

    name: str
    """What a person calls it."""
    variant: str
    """What its makers call just this one, to look for its file by."""
    size_bytes: int
    memory_bytes: int
    """What it occupies while it answers: the file and a context of 8,192 tokens."""
    computer_bytes: int
    """Memory of the smallest computer it is recommended for."""
    license: str = "Apache-2.0"


def _model(name: str, variant: str, *, size_gb: float, memory_gb: float, computer_gb: float) -> CatalogueModel:
    return CatalogueModel(
        name=name,
        variant=variant,
        size_bytes=round(size_gb * _GB),
        memory_bytes=round(memory_gb * _GB),
        computer_bytes=round(computer_gb * _GB),
    )


CATALOGUE = (
    _model("Qwen3 0.6B", "Qwen3-0.6B", size_gb=0.48, memory_gb=1.6, computer_gb=0),
    _model("Qwen3 1.7B", "Qwen3-1.7B", size_gb=1.28, memory_gb=2.4, computer_gb=6),
    _model("Qwen3 4B", "Qwen3-4B-Instruct-2507", size_gb=2.5, memory_gb=4.0, computer_gb=8),
    _model("Qwen3 8B", "Qwen3-8B", size_gb=5.0, memory_gb=6.5, computer_gb=16),
    _model("Qwen3 14B", "Qwen3-14B", size_gb=9.0, memory_gb=10.6, computer_gb=24),
    _model("Qwen3 30B-A3B", "Qwen3-30B-A3B", size_gb=18.6, memory_gb=19.8, computer_gb=32),
)
"""From the smallest to the largest. Half of a computer's memory is left to the rest, and 4 GB at least where there is
that much; only the last one takes more, since it answers as quickly as a model of 3B and better than the others."""


def recommended(total_memory_bytes: int) -> CatalogueModel:
    """Return the largest model that suits a computer with that much memory."""
    fitting = [model for model in CATALOGUE if model.computer_bytes * _KEPT_BACK <= total_memory_bytes]
    return fitting[-1]


def advice(total_memory_bytes: int) -> str:
    """Return the recommendation in one sentence."""
    model = recommended(total_memory_bytes)
    return f"{model.name} ({model.size_bytes / _GB:.1f} GB) would fit this computer; bring its GGUF file here."
