"""What the doctor is told before looking: one value that every check gets."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from engine.config import Environment, Paths, Settings
from engine.core.api import EngineApi
from engine.core.errors import NestorError
from engine.core.status import Finding, Verdict


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """One Nestor, to be examined."""

    paths: Paths
    settings: Settings
    """Defaults where the file cannot be read."""
    settings_error: NestorError | None
    environment: Environment
    api: EngineApi | None
    system: str
    """As in `sys.platform`."""
    now: datetime


Check = Callable[[Case], Awaitable[tuple[Finding, ...]]]
"""Looks at one thing; an empty answer means there is nothing to say here."""


def ok(name: str, message: str) -> Finding:
    """Return the finding that all is well."""
    return Finding(name=name, verdict=Verdict.OK, message=message)


def note(name: str, message: str, remedy: str = "") -> Finding:
    """Return the finding that something could be better."""
    return Finding(name=name, verdict=Verdict.NOTE, message=message, remedy=remedy)


def problem(name: str, message: str, remedy: str) -> Finding:
    """Return the finding that something must be mended."""
    return Finding(name=name, verdict=Verdict.PROBLEM, message=message, remedy=remedy)


def existing(path: Path) -> Path:
    """Return the path, or the nearest folder above it that exists."""
    while not path.exists() and path != path.parent:
        path = path.parent
    return path


def size(count: float) -> str:
    """Return a number of bytes as people read it."""
    for unit in ("bytes", "kB", "MB", "GB"):
        if count < 1000 or unit == "GB":
            break
        count /= 1000
    return f"{count:.0f} {unit}" if unit in ("bytes", "kB") or count >= 100 else f"{count:.1f} {unit}"
