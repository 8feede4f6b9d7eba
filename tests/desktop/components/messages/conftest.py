"""A transcript on no screen, and the theme it is drawn with."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QWidget

from desktop.components.messages import Look, TranscriptView
from desktop.theme import Theme


@pytest.fixture
def look(applied: Theme) -> Look:
    return Look(applied)


@pytest.fixture
def shown(applied: Theme, pump: Callable[..., None]) -> Iterator[Callable[[QWidget], QWidget]]:
    """Show widgets in a window of usual size, and take them away again."""
    windows: list[QWidget] = []

    def show(widget: QWidget) -> QWidget:
        widget.resize(800, 600)
        widget.show()
        widget.activateWindow()
        windows.append(widget)
        pump()
        return widget

    yield show
    for window in windows:
        window.close()
        window.deleteLater()
    # Outside of an event loop nobody else does that, and the widgets of all tests would pile up.
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


@pytest.fixture
def transcript(applied: Theme, shown: Callable[[QWidget], QWidget]) -> TranscriptView:
    view = TranscriptView(applied)
    shown(view)
    return view
