"""Language models: the contract they fulfil, facts about their families, the choice between them, and providers."""

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
