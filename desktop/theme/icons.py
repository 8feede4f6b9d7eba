"""Our icons: SVG drawings in one colour, tinted and rendered at the size that is asked for."""

from collections.abc import Callable
from importlib import resources

from PySide6.QtCore import QByteArray, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QIconEngine, QPainter, QPixmap

Render = Callable[[int, float, QIcon.Mode], QPixmap]
"""Gives the drawing: logical size, pixels per logical pixel, mode."""


def drawing(name: str) -> bytes:
    """Return the SVG of an icon; raises FileNotFoundError where there is none."""
    return resources.files("resources").joinpath("icons", "ui", f"{name}.svg").read_bytes()


def names() -> tuple[str, ...]:
    """Return the names of all icons, in order."""
    folder = resources.files("resources").joinpath("icons", "ui")
    return tuple(sorted(item.name.removesuffix(".svg") for item in folder.iterdir() if item.name.endswith(".svg")))


def render(svg: bytes, color: str, size_px: int, ratio: float) -> QPixmap:
    """Draw an SVG in one colour, crisp for a screen with `ratio` pixels per logical pixel."""
    # Loaded with the first icon: it costs some milliseconds that a hidden start need not spend.
    from PySide6.QtSvg import QSvgRenderer

    edge = max(1, round(size_px * ratio))
    pixmap = QPixmap(edge, edge)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    QSvgRenderer(QByteArray(svg.replace(b"currentColor", QColor(color).name().encode()))).render(painter)
    painter.end()
    pixmap.setDevicePixelRatio(ratio)
    return pixmap


class TintedEngine(QIconEngine):
    """Asks for the pixels when they are painted, so that an icon follows the scheme and the screen it is on."""

    def __init__(self, render: Render) -> None:
        super().__init__()
        self._render = render

    def clone(self) -> QIconEngine:
        """Return an engine of the same drawing."""
        return TintedEngine(self._render)

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:  # noqa: ARG002
        """Paint the drawing at the left of the rectangle, half way down."""
        pixmap = self._drawn(rect.size(), mode, painter.device().devicePixelRatioF())
        painter.drawPixmap(rect.topLeft(), pixmap)

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:  # noqa: ARG002
        """Return the drawing in physical pixels."""
        return self._drawn(size, mode, 1.0)

    def scaledPixmap(
        self,
        size: QSize,
        mode: QIcon.Mode,
        state: QIcon.State,  # noqa: ARG002
        scale: float,
    ) -> QPixmap:
        """Return the drawing for a screen; `size` is in logical pixels."""
        return self._drawn(size, mode, scale)

    def _drawn(self, size: QSize, mode: QIcon.Mode, ratio: float) -> QPixmap:
        """Return the drawing; in a rectangle it stands at the left, which keeps words at a distance from it."""
        edge = min(size.width(), size.height())
        square = self._render(edge, ratio, mode)
        if size.width() == size.height():
            return square
        pixmap = QPixmap(round(size.width() * ratio), round(size.height() * ratio))
        pixmap.fill(Qt.GlobalColor.transparent)
        pixmap.setDevicePixelRatio(ratio)
        if pixmap.isNull():  # a button squeezed to nothing asks for an icon all the same
            return pixmap
        painter = QPainter(pixmap)
        painter.drawPixmap(QPoint(0, (size.height() - edge) // 2), square)
        painter.end()
        return pixmap
