"""A theme that is applied while a test of components runs, and windows that go when it ends."""

from collections.abc import Callable, Iterator

import pytest
import shiboken6
from PySide6.QtWidgets import QApplication, QWidget

from desktop.theme import Theme


@pytest.fixture
def applied(qapp: QApplication, theme: Theme) -> Iterator[Theme]:
    """The light theme, with its rules on the whole application."""
    theme.apply()
    yield theme
    qapp.setStyleSheet("")
    shiboken6.delete(theme)


@pytest.fixture
def opened(pump: Callable[[], None]) -> Iterator[Callable[..., None]]:
    """Show a window in a size and give it the keyboard; it is destroyed when the test ends."""
    windows: list[QWidget] = []

    def put(window: QWidget, width_px: int = 400, height_px: int = 300) -> None:
        windows.append(window)
        window.resize(width_px, height_px)
        window.show()
        window.activateWindow()
        pump()

    yield put
    for window in filter(shiboken6.isValid, windows):
        shiboken6.delete(window)
