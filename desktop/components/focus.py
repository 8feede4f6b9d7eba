"""Shows where the keyboard is: a ring when focus came by key, none when it came by mouse."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QWidget

_BY_KEY = {
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
}


def set_property(widget: QWidget, name: str, value: object) -> None:
    """Set a property that style sheet rules look at, and apply the rules anew where it changed."""
    if widget.property(name) == value:
        return
    widget.setProperty(name, value)
    widget.style().unpolish(widget)
    widget.style().polish(widget)
    widget.update()


def show_ring(widget: QWidget, event: QFocusEvent) -> None:
    """Show or take away the ring for a focus event; called by the widget that got it."""
    gained = event.type() == QEvent.Type.FocusIn
    # Coming back to a window keeps what was there: the ring if it was shown.
    kept = event.reason() in {Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason}
    if kept and gained:
        return
    set_property(widget, "ring", gained and event.reason() in _BY_KEY)
