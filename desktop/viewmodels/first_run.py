"""`FirstRun`: the one screen a new person sees, and writing down what they chose."""

from collections.abc import Sequence
from typing import Protocol

from PySide6.QtCore import QObject, Signal

from desktop.link import problem_of
from desktop.viewmodels.settings import SettingsModel
from engine.core.errors import NestorError

_NAME, _HOTKEY, _THEME = "person.name", "desktop.quick_ask_hotkey", "desktop.theme"
_WELCOMED = "desktop.welcomed"


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
        self._settings = settings
        self._login = login
        self._chosen: dict[str, str] = {}
        self._start_at_login: bool | None = None
        settings.changed.connect(self.changed)

    @property
    def needed(self) -> bool:
        """True if the screen was never seen."""
        return self._settings.value("desktop.welcomed") is False

    @property
    def name(self) -> str:
        """What Nestor calls the person."""
        return self._text(_NAME)

    def set_name(self, name: str) -> None:
        """Choose a name."""
        self._choose(_NAME, name.strip())

    @property
    def hotkey(self) -> str:
        """The keys that open Quick ask, such as `<ctrl>+<alt>+<space>`."""
        return self._text(_HOTKEY)

    def set_hotkey(self, keys: str) -> None:
        """Choose the keys; empty means none."""
        self._choose(_HOTKEY, keys)

    @property
    def theme_name(self) -> str:
        """`system`, `light`, `dark` or `high_contrast`."""
        return self._text(_THEME)

    def set_theme_name(self, name: str) -> None:
        """Choose a theme."""
        self._choose(_THEME, name)

    @property
    def start_at_login(self) -> bool:
        """Whether Nestor starts together with the computer."""
        return self._login.is_on() if self._start_at_login is None else self._start_at_login

    def set_start_at_login(self, on: bool) -> None:
        """Choose whether Nestor starts together with the computer."""
        self._start_at_login = on
        self.changed.emit()

    def finish(self) -> None:
        """Write down what was chosen."""
        chosen = [(path, value) for path, value in self._chosen.items() if value != self._settings.value(path)]
        if self._start_at_login is not None and self._start_at_login != self._login.is_on():
            try:
                self._login.set(self._start_at_login, hidden=bool(self._settings.value("desktop.start_hidden")))
            except NestorError as error:
                self.failed.emit("", problem_of(error))
                return
        self._write([*chosen, (_WELCOMED, True)])

    def skip(self) -> None:
        """Leave everything as it is and don't ask again."""
        self._write([(_WELCOMED, True)])

    def _text(self, path: str) -> str:
        return self._chosen.get(path, self._settings.value(path) or "")

    def _choose(self, path: str, value: str) -> None:
        self._chosen[path] = value
        self.changed.emit()

    def _write(self, values: Sequence[tuple[str, str | bool]]) -> None:
        """Write one after the other; the first that is refused ends it, and the screen stays."""
        if not values:
            self.finished.emit()
            return
        (path, value), *rest = values
        self._settings.set(
            path,
            value,
            lambda _info: self._write(rest),
            lambda problem: self.failed.emit(path, problem),
        )
