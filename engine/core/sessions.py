"""Conversations, as everybody sees them, and what can be asked of them."""

from dataclasses import dataclass
from datetime import datetime

from engine.core.ids import BotId, SessionId
from engine.core.messages import Channel, StoredMessage
from engine.core.requests import Command, Query


@dataclass(frozen=True, slots=True, kw_only=True)
class SessionInfo:
    """One conversation."""

    id: SessionId
    title: str
    bot: BotId
    channel: Channel
    created: datetime
    last_active: datetime
    messages: int
    """How many messages the transcript holds."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Transcript:
    """A conversation with everything that was said in it."""

    session: SessionInfo
    messages: tuple[StoredMessage, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ListSessions(Query[tuple[SessionInfo, ...]]):
    """Conversations, the last active one first."""

    limit: int = 100


@dataclass(frozen=True, slots=True, kw_only=True)
class GetTranscript(Query[Transcript]):
    """Everything that was said in one conversation."""

    id: SessionId


@dataclass(frozen=True, slots=True, kw_only=True)
class CreateSession(Command[SessionInfo]):
    """Begin a conversation."""

    title: str = ""
    channel: Channel = Channel.CLI


@dataclass(frozen=True, slots=True, kw_only=True)
class RenameSession(Command[SessionInfo]):
    """Give a conversation another title."""

    id: SessionId
    title: str


@dataclass(frozen=True, slots=True, kw_only=True)
class DeleteSession(Command[SessionInfo]):
    """Take a conversation out of sight; undo brings it back."""

    id: SessionId
