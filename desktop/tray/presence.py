"""Whether there is a panel that shows tray icons, now and later: panels start after us, crash and come back.

The session bus tells at once when a StatusNotifier host comes or goes. A host of the older kind owns a selection
of the X server, which tells too; where it cannot, that kind is looked for every few seconds while none is on the bus.
"""

import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtDBus import QDBusConnection, QDBusServiceWatcher
from PySide6.QtWidgets import QSystemTrayIcon

if TYPE_CHECKING:
    from desktop.platform import SelectionWatch

WATCHER = "org.kde.StatusNotifierWatcher"
SELECTION = "_NET_SYSTEM_TRAY_S{screen}"
LOOK_AGAIN_MS = 5000
SETTLE_MS = 200
"""A watcher is on the bus before its panel has said that it shows what is watched."""
GRACE_MS = 3000
"""So long a panel may take to start anew before it counts as gone."""


class TrayPresence(QObject):
    """Follows the tray hosts."""

    appeared = Signal()
    """A host came, for the first time or anew; an icon made before it would never be shown."""
    vanished = Signal()
    """The last host went, and none came in its place."""

    def __init__(
        self,
        *,
        system: str = sys.platform,
        look_again_ms: int = LOOK_AGAIN_MS,
        display: str = "",
        bus: QDBusConnection | None = None,
        parent: QObject | None = None,
    ) -> None:
        """`display` is the X server's address; without it, the older kind is looked for now and then."""
        super().__init__(parent)
        self._display = display
        self._selection: SelectionWatch | None = None
        self._is_there = False
        self._has_watcher = False
        self._was_left = False
        self._again = QTimer(self, interval=look_again_ms)
        self._again.timeout.connect(self.look)
        self._settled = QTimer(self, singleShot=True)
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
        # The first icon does not wait for python-xlib.
        QTimer.singleShot(0, self, self._watch_selection)

    @property
    def is_there(self) -> bool:
        """Whether an icon would be shown somewhere."""
        return self._is_there and not self._was_left

    def look(self) -> None:
        """Look now."""
        was_left, self._was_left = self._was_left, False
        was, self._is_there = self._is_there, QSystemTrayIcon.isSystemTrayAvailable()
        self._pace()
        if self._is_there and (was_left or not was):
            self.appeared.emit()
        elif was and not self._is_there:
            self.vanished.emit()

    def _owner_changed(self, _service: str, old: str, new: str) -> None:
        self._has_watcher = bool(new)
        self._changed(was_left=bool(old), has_another=bool(new))

    def _changed(self, *, was_left: bool, has_another: bool) -> None:
        # An icon belongs to the host it was made under, also when another one follows.
        self._was_left = self._was_left or was_left
        self._settled.start(SETTLE_MS if has_another else GRACE_MS)

    def _watch_selection(self) -> None:
        from desktop.platform import SelectionWatch

        watch = SelectionWatch(self._display, SELECTION, parent=self)
        if not watch.works:
            watch.deleteLater()
            return
        self._selection = watch
        watch.owned.connect(lambda: self._changed(was_left=False, has_another=True))
        watch.disowned.connect(lambda: self._changed(was_left=True, has_another=False))
        self.look()

    def _pace(self) -> None:
        if (self._is_there and self._has_watcher) or (self._selection is not None and self._selection.works):
            self._again.stop()
        elif not self._again.isActive():
            self._again.start()
