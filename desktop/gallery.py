"""`nestor debug gallery`: every part of the window in every state, without an engine."""

import sys

from PySide6.QtWidgets import QApplication

from desktop.components.gallery import Gallery
from desktop.components.messages.gallery import message_sections
from desktop.theme import Theme


def run_gallery() -> int:
    """Show the gallery until it is closed; returns the exit code."""
    app = QApplication(sys.argv[:1])
    theme = Theme(app)
    theme.apply()
    gallery = Gallery(theme, message_sections(theme))
    gallery.setWindowTitle("Nestor – gallery")
    gallery.resize(1000, 800)
    gallery.show()
    return app.exec()
