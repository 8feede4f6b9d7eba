"""A theme that is applied while a test of components runs."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from desktop.theme import Theme


@pytest.fixture
def applied(qapp: QApplication, theme: Theme) -> Iterator[Theme]:
    """The light theme, with its rules on the whole application."""
    theme.apply()
    yield theme
    qapp.setStyleSheet("")
