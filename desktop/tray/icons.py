"""The tray icon's pictures: each state has a shape of its own on a tile that shows on light and dark panels alike."""

import sys
from pathlib import Path

from PySide6.QtCore import QByteArray, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap

DRAWINGS = Path(__file__).resolve().parents[2] / "resources" / "icons" / "tray"
STATES = ("idle", "thinking", "needs_you", "error", "paused", "starting")
SIZES_PX = (16, 18, 20, 22, 24, 32, 36, 40, 44, 48, 64)
"""What panels ask for at 100 % to 300 %; drawn one by one, since scaling a drawing of 16 pixels blurs it."""


class TrayIcons:
    """Draws the icon of a state, once each."""

    def __init__(self, *, system: str = sys.platform) -> None:
        # The menu bar of macOS tints what it shows by itself, so that it needs a shape without colours.
        self._is_mask = system == "darwin"
        self._icons: dict[str, QIcon] = {}

    def icon(self, state: str) -> QIcon:
        """Return the icon of one of `STATES`."""
        if state not in self._icons:
            self._icons[state] = self._draw(state)
        return self._icons[state]

    def _draw(self, state: str) -> QIcon:
        from PySide6.QtSvg import QSvgRenderer

        name = f"{state}-mono.svg" if self._is_mask else f"{state}.svg"
        drawing = (DRAWINGS / name).read_bytes()
        renderer = QSvgRenderer(QByteArray(drawing))
        icon = QIcon()
        for size in SIZES_PX:
            pixmap = QPixmap(size, size)
            pixmap.fill(Qt.GlobalColor.transparent)
            painter = QPainter(pixmap)
            renderer.render(painter)
            painter.end()
            icon.addPixmap(pixmap)
        icon.setIsMask(self._is_mask)
        return icon
