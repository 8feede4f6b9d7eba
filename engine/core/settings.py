"""Reading and changing the configuration through the engine."""

from dataclasses import dataclass
from typing import Any

from engine.core.requests import Command, Query


@dataclass(frozen=True, slots=True, kw_only=True)
class SettingInfo:
    """One setting."""

    path: str
    """Dotted path, such as `bridge.port`."""
    value: Any
    default: Any
    description: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ListSettings(Query[tuple[SettingInfo, ...]]):
    """Every setting with its value; secrets show as their reference."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangeSetting(Command[SettingInfo]):
    """Set one setting; `value` is what a person typed and is read as YAML. Comments in the file stay."""

    path: str
    value: str
