"""Everything that happens, as values. A run is a list of these with exactly one ending.

Every event carries `seq`, stamped by the gateway's bus, so that a client that was away can ask for what it missed.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any, Literal

from engine.core.ids import ApprovalId, MessageId, ReminderId, RunId, SessionId, ToolCallId
from engine.core.reminders import Reminder
from engine.core.usage import Usage


@dataclass(frozen=True, slots=True, kw_only=True)
class _Stamped:
    seq: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class _OfRun(_Stamped):
    run: RunId
    session: SessionId


@dataclass(frozen=True, slots=True, kw_only=True)
class RunQueued(_OfRun):
    """The message is stored and waits for its turn."""

    at: datetime
    text: str
    kind: Literal["run_queued"] = "run_queued"


@dataclass(frozen=True, slots=True, kw_only=True)
class RunStarted(_OfRun):
    """The session works on it now."""

    at: datetime
    model: str
    kind: Literal["run_started"] = "run_started"


@dataclass(frozen=True, slots=True, kw_only=True)
class ThinkingDelta(_OfRun):
    """A piece of the model's reasoning; shown folded, never spoken or sent to channels."""

    text: str
    kind: Literal["thinking_delta"] = "thinking_delta"


@dataclass(frozen=True, slots=True, kw_only=True)
class TextDelta(_OfRun):
    """A piece of the answer."""

    text: str
    kind: Literal["text_delta"] = "text_delta"


@dataclass(frozen=True, slots=True, kw_only=True)
class ToolCallStarted(_OfRun):
    """A complete tool call was read from the model and goes to the executor."""

    call: ToolCallId
    name: str
    arguments: Mapping[str, Any]
    kind: Literal["tool_call_started"] = "tool_call_started"


@dataclass(frozen=True, slots=True, kw_only=True)
class ApprovalRequested(_OfRun):
    """A tool needs a yes; answer with `EngineApi.answer`."""

    approval: ApprovalId
    call: ToolCallId
    tool: str
    summary: str
    """What exactly will happen if the answer is yes."""
    kind: Literal["approval_requested"] = "approval_requested"


@dataclass(frozen=True, slots=True, kw_only=True)
class ApprovalAnswered(_OfRun):
    """Somebody answered."""

    approval: ApprovalId
    approved: bool
    kind: Literal["approval_answered"] = "approval_answered"


@dataclass(frozen=True, slots=True, kw_only=True)
class ToolCallFinished(_OfRun):
    """The tool is done, one way or another."""

    call: ToolCallId
    name: str
    ok: bool
    text: str
    data: Mapping[str, Any] | None = None
    error: str | None = None
    """Error code where `ok` is false."""
    kind: Literal["tool_call_finished"] = "tool_call_finished"


@dataclass(frozen=True, slots=True, kw_only=True)
class UsageReported(_OfRun):
    """What one model call of the run cost."""

    usage: Usage
    kind: Literal["usage"] = "usage"


@dataclass(frozen=True, slots=True, kw_only=True)
class RunFinished(_OfRun):
    """Ending: an answer."""

    at: datetime
    text: str
    message: MessageId
    usage: Usage
    kind: Literal["run_finished"] = "run_finished"


@dataclass(frozen=True, slots=True, kw_only=True)
class RunFailed(_OfRun):
    """Ending: an error the person sees."""

    at: datetime
    code: str
    message: str
    hint: str
    kind: Literal["run_failed"] = "run_failed"


@dataclass(frozen=True, slots=True, kw_only=True)
class RunCancelled(_OfRun):
    """Ending: somebody stopped it; `text` is what had been said until then."""

    at: datetime
    text: str
    kind: Literal["run_cancelled"] = "run_cancelled"


@dataclass(frozen=True, slots=True, kw_only=True)
class ReminderDue(_Stamped):
    """A reminder's time has come; `late` ones were due while Nestor was not running."""

    reminder: Reminder
    occurrence: datetime
    late: bool
    kind: Literal["reminder_due"] = "reminder_due"


@dataclass(frozen=True, slots=True, kw_only=True)
class ReminderChanged(_Stamped):
    """A reminder was added, moved, answered or taken back."""

    id: ReminderId | None
    """None when many may have changed, as after an undo."""
    kind: Literal["reminder_changed"] = "reminder_changed"


@dataclass(frozen=True, slots=True, kw_only=True)
class Notification(_Stamped):
    """Something was shown to the person, or could not be."""

    title: str
    body: str
    delivered_by: str
    """`native`, or `none` where no door was open."""
    kind: Literal["notification"] = "notification"


class ModelStateName(StrEnum):
    """How far a model is."""

    NOT_LOADED = "not_loaded"
    LOADING = "loading"
    READY = "ready"
    FAILED = "failed"


@dataclass(frozen=True, slots=True, kw_only=True)
class ModelState(_Stamped):
    """A model was loaded, became ready, stopped or failed."""

    model: str
    state: ModelStateName
    message: str = ""
    kind: Literal["model_state"] = "model_state"


@dataclass(frozen=True, slots=True, kw_only=True)
class SessionChanged(_Stamped):
    """A conversation was begun, renamed, deleted or brought back."""

    session: SessionId
    kind: Literal["session_changed"] = "session_changed"


@dataclass(frozen=True, slots=True, kw_only=True)
class SettingsChanged(_Stamped):
    """A setting was changed, or the settings file was read anew."""

    path: str | None
    """None when any number of them may have changed."""
    kind: Literal["settings_changed"] = "settings_changed"


@dataclass(frozen=True, slots=True, kw_only=True)
class PauseChanged(_Stamped):
    """Notifications were paused, or come again."""

    until: datetime | None
    """None when they come again."""
    kind: Literal["pause_changed"] = "pause_changed"


RunEnding = RunFinished | RunFailed | RunCancelled
RunEvent = (
    RunQueued
    | RunStarted
    | ThinkingDelta
    | TextDelta
    | ToolCallStarted
    | ApprovalRequested
    | ApprovalAnswered
    | ToolCallFinished
    | UsageReported
    | RunEnding
)
Event = (
    RunEvent
    | ReminderDue
    | ReminderChanged
    | Notification
    | ModelState
    | SessionChanged
    | SettingsChanged
    | PauseChanged
)

Publish = Callable[[Event], None]
"""How a part of the engine tells the world; host.py hands the bus's to whoever needs it."""
