"""Tells when the computer wakes from sleep (logind's PrepareForSleep), so that what was due meanwhile is looked at."""

from typing import Any

from PySide6.QtCore import SLOT, QObject, Signal, Slot
from PySide6.QtDBus import QDBusConnection

_LOGIN = "org.freedesktop.login1"


class Power(QObject):
    """Listens to the system's sleep; says nothing where no such service is."""

    resumed = Signal()

    def __init__(self, *, bus: QDBusConnection | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bus = bus or QDBusConnection.systemBus()
        # PySide's stubs ask for bytes, and PySide itself for text.
        told: Any = SLOT("_prepare(bool)")
        self._listens = self._bus.isConnected() and self._bus.connect(
            _LOGIN,
            "/org/freedesktop/login1",
            f"{_LOGIN}.Manager",
            "PrepareForSleep",
            self,
            told,
        )

    @property
    def listens(self) -> bool:
        """Whether sleep is heard of here."""
        return self._listens

    @Slot(bool)
    def _prepare(self, sleeps: bool) -> None:
        if not sleeps:
            self.resumed.emit()
