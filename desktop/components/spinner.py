"""A spinner: something is going on. It stands still where the system asks for no motion."""

from PySide6.QtCore import QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QColor, QHideEvent, QPainter, QPaintEvent, QPen, QShowEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.theme import Theme

_FRAME_MS = 40
_STEP_DEGREES = 15


class Spinner(QWidget):
    """A ring with a turning arc; it turns only while it is seen."""

    def __init__(self, theme: Theme, size_px: int = 16, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._size_px = size_px
        self._angle = 0
        self._timer = QTimer(self)
        self._timer.setInterval(_FRAME_MS)
        self._timer.timeout.connect(self._turn)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName("Working")
        theme.changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        """Return the size, scaled with the text."""
        edge = self._theme.scaled(self._size_px)
        return QSize(edge, edge)

    def showEvent(self, event: QShowEvent) -> None:
        """Start turning."""
        super().showEvent(event)
        if not self._theme.reduced_motion:
            self._timer.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """Stop turning: a hidden spinner costs nothing."""
        super().hideEvent(event)
        self._timer.stop()

    def is_turning(self) -> bool:
        """Return whether it moves."""
        return self._timer.isActive()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Paint the ring and the arc."""
        colors = self._theme.colors
        width = max(1.75, self.width() / 9)
        ring = QRectF(self.rect()).adjusted(width / 2, width / 2, -width / 2, -width / 2)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(colors.pressed), width))
        painter.drawEllipse(ring)
        painter.setPen(QPen(QColor(colors.accent), width, c=Qt.PenCapStyle.RoundCap))
        painter.drawArc(ring, (90 - self._angle) * 16, -100 * 16)
        painter.end()

    def _turn(self) -> None:
        self._angle = (self._angle + _STEP_DEGREES) % 360
        self.update()
