"""Lines at the top of the window about what is around it: no tray, a refused hotkey, settings that cannot be read."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from desktop.entries import Problem
from desktop.link import Link
from desktop.live_settings import LiveSettings
from desktop.tray import Tray
from desktop.viewmodels import SettingsModel
from desktop.windows.main_window import MainWindow

TRAY_PATIENCE_MS = 8000
"""A panel may start after us, at login."""
NO_TRAY = "There is no tray here that could show Nestor's icon. Closing this window minimises it instead."
RESTART = "Some of what you changed takes effect when Nestor is started again."


class Advice(QObject):
    """Shows each line while it is true."""

    def __init__(
        self,
        window: MainWindow,
        tray: Tray,
        link: Link,
        settings: SettingsModel,
        live: LiveSettings,
        *,
        show_window: Callable[[], None],
        show_settings: Callable[[], None],
        open_config: Callable[[], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._window = window
        self._tray = tray
        self._settings = settings
        self._show_window = show_window
        self._show_settings = show_settings
        self._open_config = open_config
        self._patience = QTimer(self, singleShot=True, interval=TRAY_PATIENCE_MS)
        self._patience.timeout.connect(self._about_tray)
        self._patience.start()
        tray.availability_changed.connect(self._about_tray)
        live.hotkey_refused.connect(self._about_hotkey)
        link.warned.connect(lambda words: window.show_banner("host", words, "warning"))
        settings.failed.connect(self._about_settings)
        settings.reloaded.connect(lambda: window.hide_banner("settings"))
        settings.changed.connect(self._about_restart)

    def _about_tray(self) -> None:
        if self._tray.available or not self._settings.is_loaded or not self._settings.value("desktop.show_tray_icon"):
            self._window.hide_banner("tray")
            return
        self._window.show_banner("tray", NO_TRAY, "info")
        if not self._window.isVisible():  # nothing would lead to a window that was started hidden
            self._show_window()

    def _about_hotkey(self, problem: str) -> None:
        if problem:
            self._window.show_banner("hotkey", problem, "warning", "Settings", self._show_settings)
        else:
            self._window.hide_banner("hotkey")

    def _about_settings(self, path: str, problem: Problem) -> None:
        if not path:  # the file as a whole; a single setting's error stands beside it on its page
            words = f"{problem.message} {problem.hint}".strip()
            self._window.show_banner("settings", words, "danger", "Open config.yml", self._open_config)

    def _about_restart(self) -> None:
        if self._settings.restart_needed:
            self._window.show_banner("restart", RESTART, "info")
        else:
            self._window.hide_banner("restart")
