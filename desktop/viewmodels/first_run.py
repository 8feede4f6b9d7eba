"""`FirstRun`: the one screen a new person sees, and writing down what they chose."""

from typing import Protocol

from PySide6.QtCore import QObject, Signal

from desktop.viewmodels.settings import SettingsModel


class LoginItem(Protocol):
    """Starting together with the computer; the truth is what the system has."""

    def is_on(self) -> bool:
        """Tell whether Nestor starts at login."""

    def set(self, on: bool, *, hidden: bool) -> None:
        """Start at login or don't; raises NestorError where that cannot be."""


class FirstRun(QObject):
    """Name, hotkey, theme and start at login, chosen once."""

    finished = Signal()
    """Everything is written down, or was skipped; the screen can go."""
    failed = Signal(str, object)
    """Path of the setting that could not be written, and the `Problem`; the screen stays."""
    changed = Signal()

    def __init__(self, settings: SettingsModel, login: LoginItem, *, parent: QObject | None = None) -> None:
        super().__init__(parent)

    @property
    def needed(self) -> bool:
        """True if the screen was never seen."""
        raise NotImplementedError

    @property
    def name(self) -> str:
        """What Nestor calls the person."""
        raise NotImplementedError

    def set_name(self, name: str) -> None:
        """Choose a name."""
        raise NotImplementedError

    @property
    def hotkey(self) -> str:
        """The keys that open Quick ask, such as `<ctrl>+<alt>+<space>`."""
        raise NotImplementedError

    def set_hotkey(self, keys: str) -> None:
        """Choose the keys; empty means none."""
        raise NotImplementedError

    @property
    def theme_name(self) -> str:
        """`system`, `light`, `dark` or `high_contrast`."""
        raise NotImplementedError

    def set_theme_name(self, name: str) -> None:
        """Choose a theme."""
        raise NotImplementedError

    @property
    def start_at_login(self) -> bool:
        """Whether Nestor starts together with the computer."""
        raise NotImplementedError

    def set_start_at_login(self, on: bool) -> None:
        """Choose whether Nestor starts together with the computer."""
        raise NotImplementedError

    def finish(self) -> None:
        """Write down what was chosen."""
        raise NotImplementedError

    def skip(self) -> None:
        """Leave everything as it is and don't ask again."""
        raise NotImplementedError
