"""Tells when a selection of the X server gets or loses its owner; panels of the older kind are owners of one."""

import logging
from typing import Any

from PySide6.QtCore import QObject, QSocketNotifier, Signal

from desktop.platform.x11 import open_display, x_errors

logger = logging.getLogger(__name__)


class SelectionWatch(QObject):
    """Watches the owner of one selection by the XFixes extension; nothing wakes up in between."""

    owned = Signal()
    disowned = Signal()

    def __init__(self, display: str, selection: str, *, parent: QObject | None = None) -> None:
        """`display` is the X server's address; `{screen}` in the selection's name is the screen's number."""
        super().__init__(parent)
        self._display: Any = None
        self._notifier: QSocketNotifier | None = None
        self._selection = selection
        if not display:
            return
        try:
            self._open(display)
        except x_errors() as error:
            logger.info("The X server does not tell of %s: %s", selection, error)
            self.close()

    @property
    def works(self) -> bool:
        """Whether a change would be told."""
        return self._notifier is not None

    def close(self) -> None:
        """Stop watching."""
        if self._notifier is not None:
            self._notifier.setEnabled(False)
            self._notifier.deleteLater()
            self._notifier = None
        display, self._display = self._display, None
        if display is not None:
            try:
                display.close()
            except x_errors() as error:
                logger.info("Leaving the X server failed: %s", error)

    def _open(self, name: str) -> None:
        from Xlib.ext import xfixes

        self._display = display = open_display(name)
        if not display.has_extension("XFIXES"):
            self.close()
            return
        display.xfixes_query_version()
        selection = display.intern_atom(self._selection.format(screen=display.get_default_screen()))
        display.xfixes_select_selection_input(
            display.screen().root,
            selection,
            xfixes.XFixesSetSelectionOwnerNotifyMask
            | xfixes.XFixesSelectionWindowDestroyNotifyMask
            | xfixes.XFixesSelectionClientCloseNotifyMask,
        )
        display.sync()
        self._notifier = QSocketNotifier(display.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._read)

    def _read(self) -> None:
        owners: list[Any] = []
        try:
            while self._display is not None and self._display.pending_events():
                event = self._display.next_event()
                if hasattr(event, "selection"):
                    owners.append(event.owner)
        except x_errors() as error:
            logger.info("The X server has gone: %s", error)
            self.close()
        for owner in owners:
            (self.owned if getattr(owner, "id", owner) else self.disowned).emit()
