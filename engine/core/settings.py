"""Reading and changing the configuration through the engine."""

from dataclasses import dataclass
from typing import Any, Literal

from engine.core.requests import Command, Query


@dataclass(frozen=True, slots=True, kw_only=True)
class SettingInfo:
    """One setting."""

    path: str
    """Dotted path, such as `bridge.port`."""
    value: Any
    default: Any
    description: str
    kind: Literal["text", "number", "switch", "choice", "list"] = "text"
    """How a person enters it."""
    choices: tuple[str, ...] = ()
    """What can be chosen where `kind` is `choice`."""
    minimum: float | None = None
    maximum: float | None = None
    applies: Literal["now", "restart"] = "now"
    """When a change takes effect: at once, or at the next start."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ListSettings(Query[tuple[SettingInfo, ...]]):
    """Every setting with its value; secrets show as their reference."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangeSetting(Command[SettingInfo]):
    """Set one setting; `value` is what a person typed and is read as YAML. Comments in the file stay."""

    path: str
    value: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ReloadSettings(Command[None]):
    """Read the settings file anew, after somebody edited it; one that cannot be used raises and changes nothing."""
