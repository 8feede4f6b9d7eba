"""Conversations, as everybody sees them, and what can be asked of them."""

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from engine.core.ids import BotId, MessageId, RunId, SessionId
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


RunState = Literal["queued", "running", "finished", "failed", "cancelled"]
"""How far an accepted message is; the last three are its endings."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RunInfo:
    """One accepted message, and what became of it."""

    run: RunId
    at: datetime
    state: RunState
    model: str = ""
    """Name of the model that worked on it, empty if none came to it."""
    code: str = ""
    """Error code where it failed, empty otherwise; `message` and `hint` go with it."""
    message: str = ""
    hint: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Transcript:
    """A conversation with what was said in it, the oldest message first."""

    session: SessionInfo
    messages: tuple[StoredMessage, ...]
    runs: tuple[RunInfo, ...] = ()
    """The runs these messages belong to, the oldest first; a failed one has no answer, only its error here."""
    has_earlier: bool = False
    """True if there are messages before the first of these."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SessionHit:
    """A conversation in which some words were found."""

    session: SessionInfo
    message: MessageId | None
    """Where they stand; None where the title has them."""
    snippet: str
    """The words with some of what stands around them, on one line."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ListSessions(Query[tuple[SessionInfo, ...]]):
    """Conversations, the last active one first."""

    limit: int = 100


@dataclass(frozen=True, slots=True, kw_only=True)
class GetTranscript(Query[Transcript]):
    """What was said in one conversation: all of it, or its last `limit` messages before the message `before`.

    No run is cut in two: a page begins with words of the person, and is longer than `limit` where it takes that.
    """

    id: SessionId
    limit: int | None = None
    before: MessageId | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SearchSessions(Query[tuple[SessionHit, ...]]):
    """Conversations whose title or messages have these words, the last active one first; one hit for each."""

    text: str
    limit: int = 50


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
