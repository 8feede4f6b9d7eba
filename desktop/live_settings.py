"""Lets a changed setting of the app take effect at once: theme, text size, tray icon, hotkey."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from desktop.platform import Hotkeys
from desktop.remembered import Remembered
from desktop.theme import Theme
from desktop.tray import Tray
from desktop.viewmodels import SettingsModel

QUICK_ASK = "quick ask"
"""What the hotkey is called among the hotkeys."""


class LiveSettings(QObject):
    """Carries out what the settings under `desktop` say, now and whenever they change."""

    hotkey_refused = Signal(str)
    """Why the keys in the settings do not work, in words; empty once they do."""

    def __init__(
        self,
        settings: SettingsModel,
        remembered: Remembered,
        *,
        theme: Theme,
        tray: Tray,
        hotkeys: Hotkeys,
        on_quick_ask: Callable[[], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._settings = settings
        self._remembered = remembered
        self._theme = theme
        self._tray = tray
        self._hotkeys = hotkeys
        self._on_quick_ask = on_quick_ask
        self._keys: str | None = None
        self._refused = ""
        settings.changed.connect(self.apply)

    @property
    def hotkey_problem(self) -> str:
        """Why the keys in the settings do not work, in words; empty where they do."""
        return self._refused

    def apply(self) -> None:
        """Take over what the settings say now."""
        if not self._settings.is_loaded:
            return
        theme, scale = str(self._settings.value("desktop.theme")), float(self._settings.value("desktop.text_scale"))
        if theme != self._theme.preference:
            self._theme.set_preference(theme)
        if scale != self._theme.text_scale:
            self._theme.set_text_scale(scale)
        shown = bool(self._settings.value("desktop.show_tray_icon"))
        if shown:
            self._tray.show()
        else:
            self._tray.hide()
        keys = str(self._settings.value("desktop.quick_ask_hotkey") or "")
        if keys != self._keys:
            self.try_keys(keys)
        hidden = bool(self._settings.value("desktop.start_hidden"))
        for name, value in (("theme", theme), ("text_scale", scale), ("tray", shown), ("start_hidden", hidden)):
            self._remembered.set(name, value)

    def try_keys(self, keys: str) -> str:
        """Listen for these keys from now on; returns "" or why that cannot be, in words."""
        problem = self._hotkeys.set(QUICK_ASK, keys, self._on_quick_ask)
        self._keys = keys
        self._tray.show_hotkey("" if problem else keys)
        if problem != self._refused:
            self._refused = problem
            self.hotkey_refused.emit(problem)
        return problem
