"""A quiet sign that an answer is on its way: three dots that breathe, or stand still where no motion is wanted."""

from math import pi, sin

from PySide6.QtCore import QPointF, QRectF, Qt, QTimer
from PySide6.QtGui import QColor, QFontMetrics, QHideEvent, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from desktop.theme import Space, Text, Theme

_FRAME_MS = 66
_FRAMES = 24
_DOT_PX = 6


class Activity(QWidget):
    """Dots, perhaps with words beside them; they move only while they are seen."""

    def __init__(self, theme: Theme, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._words = ""
        self._frame = 0
        self._timer = QTimer(self, interval=_FRAME_MS)
        self._timer.timeout.connect(self._step)

    def set_words(self, words: str) -> None:
        """Say what is being waited for, or nothing."""
        self._words = words
        self.setAccessibleName(words or "Answering")
        self.update()

    def height_px(self) -> int:
        """Return how tall it is."""
        return QFontMetrics(self._theme.font(Text.BODY)).height() + Space.XS

    def showEvent(self, event: QShowEvent) -> None:
        """Start moving."""
        super().showEvent(event)
        if not self._theme.reduced_motion:
            self._timer.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """Stop moving."""
        super().hideEvent(event)
        self._timer.stop()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Paint dots and words."""
        colors = self._theme.colors
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        left = 1.0
        for dot in range(3):
            color = QColor(colors.accent)
            phase = 2 * pi * (self._frame / _FRAMES - dot / 6)
            color.setAlphaF(0.35 + 0.65 * (0.5 + 0.5 * sin(phase)) if self._timer.isActive() else 0.8)
            painter.setBrush(color)
            painter.drawEllipse(QPointF(left + _DOT_PX / 2, self.height() / 2), _DOT_PX / 2, _DOT_PX / 2)
            left += _DOT_PX + 5
        painter.setPen(QColor(colors.text_muted))
        painter.setFont(self._theme.font(Text.BODY))
        room = QRectF(left + Space.XS, 0, self.width() - left, self.height())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, self._words)
        painter.end()

    def _step(self) -> None:
        self._frame = (self._frame + 1) % _FRAMES
        self.update(0, 0, 3 * (_DOT_PX + 5) + 2, self.height())
