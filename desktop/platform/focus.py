"""Brings our windows to the front and gives the focus back where it came from.

Window managers let a program take the focus only as an answer to what the person did in it. A hotkey or a second start
is such a wish, but Qt has not seen it; on X11 we therefore ask as a pager does, which asks for the person.
"""

import logging
from typing import Any

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QWidget

from desktop.platform.x11 import open_display, x_errors

logger = logging.getLogger(__name__)

_PAGER = 2
"""Who asks, in a _NET_ACTIVE_WINDOW message."""
_EXPOSED_MS = 20
_EXPOSED_TRIES = 50


class WindowFocus(QObject):
    """Raises windows, and remembers which one of another program had the focus."""

    def __init__(self, display: str = "", *, parent: QObject | None = None) -> None:
        """`display` is the X server's address; empty where there is none, and then Qt does what it can."""
        super().__init__(parent)
        self._name = display
        self._display: Any = None
        self._before = 0
        self._wish = 0
        """Grows with each wish for the focus; an older one that comes late no longer counts."""

    def raise_window(self, window: QWidget) -> None:
        """Show a window, also one that is minimised, in front of all others and with the focus."""
        if window.isMinimized():
            window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
        was_visible = window.isVisible()
        self._wish += 1
        wish = self._wish
        window.show()
        window.raise_()
        window.activateWindow()
        if was_visible:
            self._activate(int(window.winId()))
        else:
            # Once it had the focus the wish is granted; where the person goes from there is theirs to say.
            window.windowHandle().activeChanged.connect(self._granted, Qt.ConnectionType.SingleShotConnection)
            self._activate_once_exposed(window, wish, tries=_EXPOSED_TRIES)

    def remember(self) -> None:
        """Note which window has the focus, before one of ours takes it."""
        self._before = self._active()

    def restore(self) -> None:
        """Give the focus back to the window noted; only once."""
        self._wish += 1
        before, self._before = self._before, 0
        if before:
            self._activate(before)

    def forget(self) -> None:
        """Drop what was noted: the person went on elsewhere."""
        self._before = 0

    def close(self) -> None:
        """Leave the X server."""
        display, self._display = self._display, None
        self._name = ""
        if display is not None:
            try:
                display.close()
            except x_errors() as error:
                logger.info("Leaving the X server failed: %s", error)

    def _open(self) -> Any:
        if self._display is None and self._name:
            self._display = open_display(self._name)
        return self._display

    def _active(self) -> int:
        from Xlib import X

        try:
            display = self._open()
            if display is None:
                return 0
            found = display.screen().root.get_full_property(
                display.intern_atom("_NET_ACTIVE_WINDOW"), X.AnyPropertyType
            )
            return int(found.value[0]) if found is not None and len(found.value) else 0
        except x_errors() as error:
            self._give_up(error)
            return 0

    def _granted(self) -> None:
        self._wish += 1

    def _activate_once_exposed(self, window: QWidget, wish: int, *, tries: int) -> None:
        """Ask for the focus when the window manager has put the window on the screen; before, it would not know it."""
        handle = window.windowHandle()
        if wish != self._wish or not window.isVisible() or handle is None:
            return
        if handle.isExposed() and tries < _EXPOSED_TRIES:
            self._activate(int(window.winId()))
        elif tries:
            QTimer.singleShot(_EXPOSED_MS, window, lambda: self._activate_once_exposed(window, wish, tries=tries - 1))

    def _activate(self, window_id: int) -> None:
        try:
            display = self._open()
            if display is None:
                return
            from Xlib import X
            from Xlib.error import CatchError
            from Xlib.protocol.event import ClientMessage

            root = display.screen().root
            message = ClientMessage(
                window=display.create_resource_object("window", window_id),
                client_type=display.intern_atom("_NET_ACTIVE_WINDOW"),
                data=(32, [_PAGER, X.CurrentTime, 0, 0, 0]),
            )
            mask = X.SubstructureRedirectMask | X.SubstructureNotifyMask
            root.send_event(message, event_mask=mask, onerror=CatchError())
            display.sync()
        except x_errors() as error:
            self._give_up(error)

    def _give_up(self, error: Exception) -> None:
        logger.info("The X server does not help with the focus: %s", error)
        self.close()
