"""`SettingsModel`: every setting in groups a person understands, and the models on this computer."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from desktop.link import Link, OnError
from engine.core.model_files import ModelFile
from engine.core.settings import SettingInfo


@dataclass(frozen=True, slots=True, kw_only=True)
class SettingGroup:
    """Settings that belong together."""

    title: str
    description: str
    settings: tuple[SettingInfo, ...]


class SettingsModel(QObject):
    """The settings as the engine has them now."""

    changed = Signal()
    failed = Signal(str, object)
    """Path of the setting (empty where it is none) and the `Problem`."""

    def __init__(self, link: Link, *, parent: QObject | None = None) -> None:
        super().__init__(parent)

    @property
    def groups(self) -> tuple[SettingGroup, ...]:
        """Every setting a person can see, in the order of the page."""
        raise NotImplementedError

    @property
    def models(self) -> tuple[ModelFile, ...]:
        """The models on this computer."""
        raise NotImplementedError

    @property
    def restart_needed(self) -> bool:
        """True if a change waits for the next start."""
        raise NotImplementedError

    @property
    def is_loaded(self) -> bool:
        """True once the settings were read."""
        raise NotImplementedError

    def info(self, path: str) -> SettingInfo | None:
        """Return a setting by its dotted path, hidden ones too."""
        raise NotImplementedError

    def value(self, path: str) -> Any:
        """Return a setting's value; None where it is not known yet."""
        raise NotImplementedError

    def label(self, path: str) -> str:
        """Return what a setting is called on the page."""
        raise NotImplementedError

    def set(
        self,
        path: str,
        value: Any,
        on_done: Callable[[SettingInfo], None] | None = None,
        on_error: OnError | None = None,
    ) -> None:
        """Change a setting."""
        raise NotImplementedError

    def refresh(self) -> None:
        """Ask the engine for settings and models again."""
        raise NotImplementedError

    def reload(self) -> None:
        """Let the engine read its file again, after somebody edited it."""
        raise NotImplementedError

    def use_model(self, name: str) -> None:
        """Let this model answer from now on."""
        raise NotImplementedError

    def import_model(
        self,
        path: Path,
        link: bool,
        on_done: Callable[[ModelFile], None] | None = None,
        on_error: OnError | None = None,
    ) -> None:
        """Make a GGUF file known; `link` leaves it where it lies."""
        raise NotImplementedError
