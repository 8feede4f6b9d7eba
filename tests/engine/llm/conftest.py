"""Models for the tests of this package: the shipped starter, and small ones with random weights."""

from collections.abc import AsyncIterator, Callable
from pathlib import Path

import pytest

from engine.llm.providers.llama_cpp import LlamaCppModel, LlamaCppSettings
from models.starter import STARTER_PATH
from tests.bench.ggufs import write_random_gguf

GLUED = (
    *(f'<tool_call>{{"name": "{name}", "arguments": {{' for name in ("note_add", "reminder_create", "lights_on")),
    '<tool_call>{"name": "time_now", "arguments": {}}</tool_call>',
    '"text": "',
    '", "when": "',
    '"}}</tool_call>',
    "}}</tool_call>",
)


@pytest.fixture(scope="session")
def starter_path() -> Path:
    return STARTER_PATH


@pytest.fixture(scope="session")
def random_path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A tiny model that talks nonsense for as long as it is let."""
    return write_random_gguf(tmp_path_factory.mktemp("gguf") / "random.gguf")


@pytest.fixture(scope="session")
def sentencepiece_path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The same with a SentencePiece vocabulary, where tool-call tags are ordinary text."""
    return write_random_gguf(tmp_path_factory.mktemp("gguf") / "spm.gguf", tokenizer="spm", tags=False)


@pytest.fixture(scope="session")
def glued_path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The same with tokens that hold all of a call's frame, as the starter has them."""
    return write_random_gguf(tmp_path_factory.mktemp("gguf") / "glued.gguf", glued=GLUED)


@pytest.fixture
async def open_model() -> AsyncIterator[Callable[[Path], LlamaCppModel]]:
    """Make models that are closed when the test ends."""
    models: list[LlamaCppModel] = []

    def make(path: Path, settings: LlamaCppSettings | None = None) -> LlamaCppModel:
        models.append(LlamaCppModel(name=path.stem, path=path, settings=settings))
        return models[-1]

    yield make
    for model in models:
        await model.close()
