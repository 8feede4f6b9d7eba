"""What a conversation shows, as values: view models make them, the transcript view draws them."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any, Literal

from engine.core.ids import ApprovalId, RunId, ToolCallId


class AnswerState(StrEnum):
    """How far an answer is."""

    QUEUED = "queued"
    """Accepted; another answer of the conversation comes first, or the model is loading."""
    RUNNING = "running"
    DONE = "done"
    FAILED = "failed"
    CANCELLED = "cancelled"


class ToolState(StrEnum):
    """How far a tool call is."""

    RUNNING = "running"
    DONE = "done"
    FAILED = "failed"


@dataclass(frozen=True, slots=True, kw_only=True)
class Problem:
    """An error as the person reads it."""

    code: str
    message: str
    hint: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ToolUse:
    """One tool call of an answer."""

    call: ToolCallId
    name: str
    arguments: Mapping[str, Any]
    state: ToolState = ToolState.RUNNING
    text: str = ""
    """What the tool said, in words."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """A tool needs a yes before it acts."""

    approval: ApprovalId
    tool: str
    summary: str
    """What exactly will happen if the answer is yes."""
    approved: bool | None = None
    """None until somebody answered."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonEntry:
    """Words of the person."""

    key: str
    """Stays the same while the entry changes; unique in its conversation."""
    at: datetime
    text: str
    kind: Literal["person"] = "person"


@dataclass(frozen=True, slots=True, kw_only=True)
class AnswerEntry:
    """Nestor's answer to one message: everything that happened in its run."""

    key: str
    run: RunId
    at: datetime
    state: AnswerState
    model: str = ""
    text: str = ""
    thinking: str = ""
    tools: tuple[ToolUse, ...] = ()
    question: Question | None = None
    problem: Problem | None = None
    """Where the state is `failed`."""
    kind: Literal["answer"] = "answer"


Entry = PersonEntry | AnswerEntry


@dataclass(frozen=True, slots=True, kw_only=True)
class PastedText:
    """A long text that was pasted: it goes along as an attachment, so that the field stays small and quick."""

    text: str
