"""Windows for a test: shown, active, and gone for good when the test is over."""

from collections.abc import Callable, Iterator
from typing import TypeVar

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication, QWidget

from desktop.theme import Theme

W = TypeVar("W", bound=QWidget)


@pytest.fixture
def show(qapp: QApplication, theme: Theme, pump: Callable[..., None]) -> Iterator[Callable[[W], W]]:
    """Show a widget as the active window; afterwards it is deleted, and the text has its usual size again."""
    theme.apply()
    shown: list[QWidget] = []

    def work(widget: W) -> W:
        shown.append(widget)
        widget.show()
        widget.activateWindow()
        pump(lambda: QApplication.activeWindow() is widget)
        return widget

    yield work
    theme.set_text_scale(1.0)
    # Not left to Python: a widget that is cleaned away with its attributes gone still gets events from Qt.
    for widget in reversed(shown):
        widget.close()
        widget.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
