"""What is said: messages of a conversation, and the inbound message with where it comes from."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Any, Literal

from engine.core.ids import BotId, MessageId, RunId, SessionId, ToolCallId

MAX_MESSAGE_CHARS = 200_000
"""Longest inbound text that is accepted; more belongs into a file."""


class Channel(StrEnum):
    """The door a message came in by."""

    CLI = "cli"
    BRIDGE = "bridge"
    DESKTOP = "desktop"
    VOICE = "voice"
    SCHEDULE = "schedule"


@dataclass(frozen=True, slots=True, kw_only=True)
class Origin:
    """Who speaks, and from where; policy decides by it."""

    channel: Channel
    person: str = "owner"
    place: str = ""
    """Chat, room or device within the channel; empty where a channel has only one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Attachment:
    """A file that comes with a message."""

    path: str
    media_type: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Inbound:
    """One message on its way in; the only thing `EngineApi.submit` takes."""

    text: str
    origin: Origin
    session: SessionId | None = None
    """None starts or continues the origin's default conversation."""
    bot: BotId | None = None
    model: str | None = None
    """Name of the model for this message only; None means the bot's or the default one."""
    attachments: tuple[Attachment, ...] = ()
    allow_tools: frozenset[str] = frozenset()
    """Tools approved in advance for this message, by name."""
    can_approve: bool = True
    """False where nobody is there to say yes; what needs approval is then declined."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ToolCall:
    """A model's wish to run a tool."""

    id: ToolCallId
    name: str
    arguments: Mapping[str, Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class UserMessage:
    """Words of the person."""

    text: str
    kind: Literal["user"] = "user"


@dataclass(frozen=True, slots=True, kw_only=True)
class AssistantMessage:
    """Words of the model, and the calls it made with them."""

    text: str
    tool_calls: tuple[ToolCall, ...] = ()
    thinking: str = ""
    kind: Literal["assistant"] = "assistant"


@dataclass(frozen=True, slots=True, kw_only=True)
class ToolMessage:
    """What a tool answered."""

    call: ToolCallId
    name: str
    text: str
    ok: bool = True
    data: Mapping[str, Any] | None = None
    kind: Literal["tool"] = "tool"


Message = UserMessage | AssistantMessage | ToolMessage


@dataclass(frozen=True, slots=True, kw_only=True)
class StoredMessage:
    """A message as it stands in the transcript."""

    id: MessageId
    session: SessionId
    run: RunId
    at: datetime
    message: Message


@dataclass(frozen=True, slots=True, kw_only=True)
class SystemPrompt:
    """What the model is told before the conversation, most stable part first."""

    stable: str
    """Persona and rules: byte-for-byte the same from turn to turn, so that its computation is reused."""
    facts: str = field(default="")
    """What is known about the person; changes rarely."""

    @property
    def text(self) -> str:
        """The whole prompt as one string."""
        return f"{self.stable}\n\n{self.facts}" if self.facts else self.stable
