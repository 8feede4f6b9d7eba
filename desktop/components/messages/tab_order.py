"""Where Tab goes inside a conversation: from message to message, and through the controls of each as they are seen.

Qt's own order is the one in which widgets were made, and messages are made in the order somebody scrolls.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QWidget

from desktop.components.messages.message_view import MessageView

if TYPE_CHECKING:
    from desktop.components.messages.transcript import TranscriptView


def next_stop(transcript: "TranscriptView", focused: QWidget | None, *, forwards: bool) -> QWidget | None:
    """Return the next widget for the focus, or None where it leaves the conversation."""
    view = message_of(focused)
    if view is None:
        return _first_visible(transcript) if forwards and focused is transcript else None
    stops = _stops(view)
    at = stops.index(focused) if focused in stops else 0
    at += 1 if forwards else -1
    if 0 <= at < len(stops):
        return stops[at]
    shelf = transcript.shelf
    index = shelf.index(view.entry.key) + (1 if forwards else -1)
    if index < 0 or index >= len(shelf):
        return None
    other = transcript.view_of(shelf.entry(index).key)
    return other if forwards else _stops(other)[-1]


def _first_visible(transcript: "TranscriptView") -> QWidget | None:
    shelf = transcript.shelf
    return transcript.view_of(shelf.entry(transcript.first_visible()).key) if len(shelf) else None


def message_of(widget: QWidget | None) -> MessageView | None:
    """Return the message that a widget belongs to."""
    while widget is not None and not isinstance(widget, MessageView):
        widget = widget.parentWidget()
    return widget


def _stops(view: MessageView) -> list[QWidget]:
    """Return the message and its controls, from top to bottom."""

    def place(widget: QWidget) -> tuple[int, int]:
        corner = widget.mapTo(view, QPoint(0, 0))
        return corner.y(), corner.x()

    controls = [
        widget
        for widget in view.findChildren(QWidget)
        if widget.focusPolicy() & Qt.FocusPolicy.ClickFocus and widget.isEnabled() and widget.isVisibleTo(view)
    ]
    return [view, *sorted(controls, key=place)]
