"""`ChatModel`, the seam every provider fulfils, with the request that goes in and the deltas that come out."""

from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Literal, Protocol

from engine.core.cancel import CancelToken
from engine.core.messages import Message, ToolCall
from engine.core.tools import ToolSpec
from engine.core.usage import Usage


@dataclass(frozen=True, slots=True, kw_only=True)
class Sampling:
    """How the next token is drawn. None leaves a value to the model's profile."""

    temperature: float | None = None
    """0 draws the likeliest token every time."""
    top_k: int | None = None
    top_p: float | None = None
    min_p: float | None = None
    repeat_penalty: float | None = None
    seed: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ModelRequest:
    """One turn asked of a model."""

    system: str
    messages: Sequence[Message]
    tools: Sequence[ToolSpec] = ()
    sampling: Sampling = field(default_factory=Sampling)
    max_tokens: int = 1024
    thinking: bool | None = None
    """Whether the model shall reason before it answers; None leaves it to the model's template."""
    conversation: str = ""
    """Requests of one conversation share their computed prefix; any stable string."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TextPiece:
    """Some more of the answer."""

    text: str
    kind: Literal["text"] = "text"


@dataclass(frozen=True, slots=True, kw_only=True)
class ThinkingPiece:
    """Some more of the reasoning."""

    text: str
    kind: Literal["thinking"] = "thinking"


@dataclass(frozen=True, slots=True, kw_only=True)
class ToolCallReady:
    """A tool call, complete and well-formed."""

    call: ToolCall
    kind: Literal["tool_call"] = "tool_call"


class StopReason(StrEnum):
    """Why a model fell silent."""

    END = "end"
    TOOL_CALLS = "tool_calls"
    LENGTH = "length"
    CANCELLED = "cancelled"


@dataclass(frozen=True, slots=True, kw_only=True)
class ModelStopped:
    """The last delta of every stream that did not raise."""

    reason: StopReason
    usage: Usage
    kind: Literal["stopped"] = "stopped"


ModelDelta = TextPiece | ThinkingPiece | ToolCallReady | ModelStopped


SystemStyle = Literal["persona", "starter"]
"""What a model is told before the conversation: who it is and what is known about the person, or only the few lines
that the starter was trained on."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Capabilities:
    """What a model can do."""

    context_tokens: int
    tools: bool
    thinking: bool = False
    history_messages: int | None = None
    """Most messages of history it copes with; None means as many as fit."""
    system_style: SystemStyle = "persona"
    rewords_results: bool = True
    """False for a model too small to put a tool's result into words of its own: the tool's sentence is its answer."""
    answer_tokens: int | None = None
    """Most tokens of a sensible answer; more means it lost its thread. None sets no such limit."""
    longest_message_tokens: int | None = None
    """Most tokens of a message from the person that it understands; None means as many as fit."""


class ChatModel(Protocol):
    """A model that answers."""

    @property
    def name(self) -> str:
        """The name a person knows it by."""

    async def capabilities(self) -> Capabilities:
        """Return what it can do; loads the model if it must be looked at for that."""

    def stream(self, request: ModelRequest, cancel: CancelToken) -> AsyncIterator[ModelDelta]:
        """Answer; ends with ModelStopped, or raises NestorError. A cancel is honoured within one token."""

    async def count_tokens(self, request: ModelRequest) -> int:
        """Return how many tokens the request's prompt has."""

    async def close(self) -> None:
        """Let go of everything; the next request opens it again."""
