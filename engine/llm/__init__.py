"""Language models: the contract they fulfil, facts about their families, the choice between them, and providers.

The names are loaded on first use: the model worker lives below this package and must not pay for asyncio (45 ms),
which the contract brings along and the worker has no use for.
"""

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from engine.llm.base import (
        Capabilities,
        ChatModel,
        ModelDelta,
        ModelRequest,
        ModelStopped,
        Sampling,
        StopReason,
        TextPiece,
        ThinkingPiece,
        ToolCallReady,
    )

__all__ = [
    "Capabilities",
    "ChatModel",
    "ModelDelta",
    "ModelRequest",
    "ModelStopped",
    "Sampling",
    "StopReason",
    "TextPiece",
    "ThinkingPiece",
    "ToolCallReady",
]


def __getattr__(name: str) -> Any:
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from engine.llm import base

    return getattr(base, name)
