"""Says that an answer was stopped before its end."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from desktop.components.messages.fitted import Fitted
from desktop.components.messages.look import Look
from desktop.theme import Space, Text

_ICON_PX = 14


class StoppedLine(Fitted):
    """A muted line."""

    def __init__(self, look: Look, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.setAccessibleName("Stopped")

    def restyle(self) -> None:
        """Take the look as it is now."""
        self.forget_fit()
        self.update()

    def arrange(self, width_px: int) -> int:  # noqa: ARG002
        """Return the height of one line."""
        return QFontMetrics(self._look.theme.font(Text.BODY)).height() + Space.XS

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Paint icon and word."""
        theme = self._look.theme
        icon = theme.scaled(_ICON_PX)
        painter = QPainter(self)
        painter.drawPixmap(0, (self.height() - icon) // 2, theme.pixmap("stop", icon, theme.colors.text_muted))
        painter.setFont(theme.font(Text.BODY))
        painter.setPen(QColor(theme.colors.text_muted))
        room = QRectF(icon + Space.S, 0, self.width(), self.height())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, "Stopped")
        painter.end()
