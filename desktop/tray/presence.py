"""Whether there is a panel that shows tray icons, now and later: panels start after us, crash and come back.

The session bus tells at once when a StatusNotifier host comes or goes. The older kind, a window that owns an X
selection, tells nobody outside the X server; it is looked for every few seconds while no host is known on the bus.
"""

import sys

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtDBus import QDBusConnection, QDBusServiceWatcher
from PySide6.QtWidgets import QSystemTrayIcon

WATCHER = "org.kde.StatusNotifierWatcher"
LOOK_AGAIN_MS = 5000
SETTLE_MS = 300
"""A watcher is on the bus before its panel has said that it shows what is watched."""


class TrayPresence(QObject):
    """Follows the tray hosts."""

    appeared = Signal()
    """A host came that was not there; an icon made before it would never be shown."""
    vanished = Signal()
    """The last host went."""

    def __init__(
        self,
        *,
        system: str = sys.platform,
        look_again_ms: int = LOOK_AGAIN_MS,
        bus: QDBusConnection | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._is_there = False
        self._has_watcher = False
        self._again = QTimer(self, interval=look_again_ms)
        self._again.timeout.connect(self.look)
        self._settled = QTimer(self, interval=SETTLE_MS, singleShot=True)
        self._settled.timeout.connect(self.look)
        if system in ("darwin", "win32"):  # there the bar is part of the system
            self._is_there = self._has_watcher = True
            return
        bus = bus or QDBusConnection.sessionBus()
        if bus.isConnected():
            self._watcher = QDBusServiceWatcher(
                WATCHER, bus, QDBusServiceWatcher.WatchModeFlag.WatchForOwnerChange, self
            )
            self._watcher.serviceOwnerChanged.connect(self._owner_changed)
            self._has_watcher = bool(bus.interface().isServiceRegistered(WATCHER).value())
        self._is_there = QSystemTrayIcon.isSystemTrayAvailable()
        self._pace()

    @property
    def is_there(self) -> bool:
        """Whether an icon would be shown somewhere."""
        return self._is_there

    def look(self) -> None:
        """Look now."""
        was, self._is_there = self._is_there, QSystemTrayIcon.isSystemTrayAvailable()
        self._pace()
        if self._is_there and not was:
            self.appeared.emit()
        elif was and not self._is_there:
            self.vanished.emit()

    def _owner_changed(self, _service: str, old: str, new: str) -> None:
        self._has_watcher = bool(new)
        if old and self._is_there:
            # Also when another one follows at once: an icon belongs to the watcher it was made under.
            self._is_there = False
            self.vanished.emit()
        self._settled.start()

    def _pace(self) -> None:
        if self._is_there and self._has_watcher:
            self._again.stop()
        elif not self._again.isActive():
            self._again.start()
