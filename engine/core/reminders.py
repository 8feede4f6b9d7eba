"""Reminders and timers, as everybody sees them, and what can be asked of them."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from engine.core.ids import ReminderId, RunId
from engine.core.requests import Command, Query


class ReminderState(StrEnum):
    """Where a reminder is in its life."""

    SCHEDULED = "scheduled"
    FIRED = "fired"
    SNOOZED = "snoozed"
    MISSED = "missed"
    DONE = "done"
    CANCELLED = "cancelled"


OPEN_STATES = frozenset({ReminderState.SCHEDULED, ReminderState.SNOOZED})
"""States in which a reminder still has a time at which it will fire."""


class ReminderKind(StrEnum):
    """A reminder says something at a time; a timer counts down from now."""

    REMINDER = "reminder"
    TIMER = "timer"


@dataclass(frozen=True, slots=True, kw_only=True)
class Reminder:
    """Something to be said at a time."""

    id: ReminderId
    text: str
    due: datetime
    """The next time it fires, or the last time it did; aware, in the person's zone."""
    repeat: str | None
    """RFC 5545 RRULE, or None for once."""
    state: ReminderState
    kind: ReminderKind = ReminderKind.REMINDER


@dataclass(frozen=True, slots=True, kw_only=True)
class ListReminders(Query[tuple[Reminder, ...]]):
    """Reminders, the next one first; without `all` the finished ones (done, cancelled) are left out."""

    all: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class AddReminder(Command[Reminder]):
    """Store a reminder; `when` is a phrase such as "in 20 minutes" or "every Friday at 9"."""

    text: str
    when: str
    run: RunId | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class EditReminder(Command[Reminder]):
    """Reword a reminder or move it, or both; moving one that has fired, or was missed, lets it come again."""

    id: ReminderId
    text: str | None = None
    """None leaves the words as they are."""
    when: str | None = None
    """A phrase, as in AddReminder; it replaces the repetitions too. None leaves the times as they are."""
    run: RunId | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class CancelReminder(Command[Reminder]):
    """Call a reminder off, all its repetitions too."""

    id: ReminderId
    run: RunId | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SnoozeReminder(Command[Reminder]):
    """Let a reminder come again after `by` from now; the repetitions of a recurring one stay as they are."""

    id: ReminderId
    by: timedelta
    run: RunId | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class CompleteReminder(Command[Reminder]):
    """Mark what was reminded of as done; a recurring reminder goes on with its next time."""

    id: ReminderId
    run: RunId | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class StartTimer(Command[Reminder]):
    """Count down from now."""

    duration: timedelta
    label: str = ""
    run: RunId | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class MarkShown(Command[bool]):
    """Delivery's word that the person was shown an occurrence; without it a crash lets it be shown again."""

    id: ReminderId
    occurrence: datetime
