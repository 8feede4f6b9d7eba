"""A soft shadow around a floating card, drawn from nine pieces so that a growing card costs nothing."""

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap

from desktop.theme import Theme

DEPTH_PX = 28
"""How far the shadow reaches beyond the card."""
DROP_PX = 6
"""How much lower than the card its shadow lies."""
LAYERS = 14


class Shadow:
    """Keeps the drawing of a shadow for one corner radius."""

    def __init__(self, theme: Theme, radius_px: int) -> None:
        self._theme = theme
        self._radius_px = radius_px
        self._corner = DEPTH_PX + radius_px + DROP_PX
        self._drawn: tuple[str, float, QPixmap] | None = None

    def paint(self, painter: QPainter, card: QRect) -> None:
        """Draw the shadow of a card; it reaches `DEPTH_PX` beyond it."""
        pixmap = self._pixmap(painter.device().devicePixelRatioF())
        outer = card.adjusted(-DEPTH_PX, -DEPTH_PX, DEPTH_PX, DEPTH_PX)
        corner = self._corner
        ratio = pixmap.devicePixelRatio()
        across = self._thirds(outer.left(), outer.width())
        down = self._thirds(outer.top(), outer.height())
        for row, (top, height, source_top) in enumerate(down):
            for column, (left, width, source_left) in enumerate(across):
                if row == column == 1:
                    continue
                source_width = 1 if column == 1 else corner
                source_height = 1 if row == 1 else corner
                source = QRectF(source_left, source_top, source_width, source_height)
                source = QRectF(source.topLeft() * ratio, source.size() * ratio)
                painter.drawPixmap(QRectF(left, top, width, height), pixmap, source)

    def _thirds(self, start: int, length: int) -> tuple[tuple[int, int, int], ...]:
        """Return where each third begins, how long it is, and where it begins in the drawing."""
        corner = self._corner
        middle = length - 2 * corner
        return (start, corner, 0), (start + corner, middle, corner), (start + corner + middle, corner, corner + 1)

    def _pixmap(self, ratio: float) -> QPixmap:
        color = self._theme.colors.shadow
        if self._drawn is not None and self._drawn[:2] == (color, ratio):
            return self._drawn[2]
        side = 2 * self._corner + 1
        pixmap = QPixmap(round(side * ratio), round(side * ratio))
        pixmap.setDevicePixelRatio(ratio)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        shade = QColor(color)
        strength = 9 if self._theme.is_dark else 5
        for layer in range(LAYERS):
            inset = layer * DEPTH_PX / LAYERS
            shade.setAlpha(round(strength * (layer + 1) / LAYERS) + 1)
            painter.setBrush(shade)
            rounding = self._radius_px + DEPTH_PX - inset
            rect = QRectF(0, 0, side, side).adjusted(inset, inset + DROP_PX, -inset, -inset + DROP_PX)
            painter.drawRoundedRect(rect, rounding, rounding)
        painter.end()
        self._drawn = (color, ratio, pixmap)
        return pixmap
