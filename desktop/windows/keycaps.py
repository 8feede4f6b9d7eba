"""Keys drawn as the caps they are: "Ctrl + Alt + Space" as three small boxes."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.theme import Space, Text, Theme

PAD_PX = 7
GAP_PX = Space.XS


class KeyCaps(QWidget):
    """Draws one shortcut, written in words with " + " between the keys."""

    def __init__(self, theme: Theme, keys: str, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._keys: tuple[str, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.updateGeometry)
        theme.changed.connect(self.update)
        self.set_keys(keys)

    def set_keys(self, keys: str) -> None:
        """Show another shortcut."""
        self._keys = tuple(key for key in keys.split(" + ") if key)
        self.setAccessibleName(keys)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return the room that all the caps take."""
        height = round(self._metrics().height()) + Space.S
        widths = [self._cap_px(key) for key in self._keys]
        return QSize(round(sum(widths) + GAP_PX * max(len(widths) - 1, 0)) + 1, height)

    def minimumSizeHint(self) -> QSize:
        """Return the same: a cap is never cut."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's name
        """Draw each key as a rounded box with its name."""
        colors = self._theme.colors
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self._theme.font(Text.CAPTION))
        left = 0.5
        for key in self._keys:
            box = QRectF(left, 0.5, self._cap_px(key) - 1, self.height() - 1.5)
            painter.setPen(QPen(QColor(colors.border_strong), 1))
            painter.setBrush(QColor(colors.surface_raised))
            painter.drawRoundedRect(box, 5, 5)
            painter.setPen(QColor(colors.text))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, key)
            left += self._cap_px(key) + GAP_PX

    def _metrics(self) -> QFontMetricsF:
        return QFontMetricsF(self._theme.font(Text.CAPTION))

    def _cap_px(self, key: str) -> float:
        metrics = self._metrics()
        return max(metrics.horizontalAdvance(key) + 2 * PAD_PX, metrics.height() + Space.S)
