"""How Nestor is doing: the running host at a glance, and the doctor's findings."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from engine.core.requests import Command, Query


@dataclass(frozen=True, slots=True, kw_only=True)
class Status:
    """The running host at a glance."""

    version: str
    pid: int
    started: datetime
    home: str
    model: str
    model_state: str
    """`not_loaded`, `loading`, `ready` or `failed`."""
    address: str | None
    """Where the bridge listens, None if it does not."""
    reminders_open: int
    next_reminder: datetime | None
    fires_reminders: bool
    """False for a short-lived host that only answers one command."""
    notifications: str
    """How notifications reach the person: `native`, or why they don't."""
    runs_active: int
    paused_until: datetime | None = None
    """Until when notifications are held back; None while they come."""
    model_advice: str = ""
    """Which larger model would suit this computer, in one sentence; empty unless the starter answers."""


@dataclass(frozen=True, slots=True, kw_only=True)
class GetStatus(Query[Status]):
    """How the host is doing."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PauseNotifications(Command[None]):
    """Hold notifications back until then, and show together what came meanwhile; None lets them come again now."""

    until: datetime | None


class Verdict(StrEnum):
    """What the doctor says of one thing."""

    OK = "ok"
    NOTE = "note"
    """Works, but something better is possible or a part is not available here."""
    PROBLEM = "problem"


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """One thing the doctor looked at."""

    name: str
    verdict: Verdict
    message: str
    remedy: str = ""
    """What to do, in one sentence or command."""
