"""A round button over the conversation that leads back to its end."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFocusEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget

from desktop.components.messages.quiet_browser import BY_KEY
from desktop.theme import Theme

_EDGE_PX = 44
_SHADOW_PX = 4
_ICON_PX = 18


class JumpButton(QAbstractButton):
    """Jump to latest; a dot says that something new came meanwhile."""

    def __init__(self, theme: Theme, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._has_news = False
        self._ring = False
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.set_has_news(False)

    def set_has_news(self, has_news: bool) -> None:
        """Say whether something new is below."""
        self._has_news = has_news
        name = "Jump to latest, new messages" if has_news else "Jump to latest"
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.update()

    def sizeHint(self) -> QSize:
        """Return the circle with its shadow."""
        return QSize(_EDGE_PX, _EDGE_PX)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the ring where the focus came by key."""
        self._ring = event.reason() in BY_KEY
        super().focusInEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Paint shadow, circle, arrow and dot."""
        colors = self._theme.colors
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        circle = QRectF(self.rect()).adjusted(_SHADOW_PX, _SHADOW_PX, -_SHADOW_PX, -_SHADOW_PX)
        painter.setPen(Qt.PenStyle.NoPen)
        for spread in range(_SHADOW_PX, 0, -1):
            shadow = QColor(colors.shadow)
            shadow.setAlphaF(0.05)
            painter.setBrush(shadow)
            painter.drawEllipse(circle.adjusted(-spread, -spread + 1, spread, spread + 0.5))
        ring = self.hasFocus() and self._ring
        painter.setPen(QPen(QColor(colors.focus if ring else colors.border_strong), 2 if ring else 1))
        painter.setBrush(QColor(colors.hover if self.underMouse() else colors.surface_raised))
        painter.drawEllipse(circle)
        icon = _ICON_PX
        corner = circle.center()
        painter.drawPixmap(
            round(corner.x() - icon / 2), round(corner.y() - icon / 2) + 1, self._theme.pixmap("chevron-down", icon)
        )
        if self._has_news:
            painter.setPen(QPen(QColor(colors.surface_raised), 2))
            painter.setBrush(QColor(colors.accent))
            painter.drawEllipse(QRectF(circle.right() - 11, circle.top() - 1, 11, 11))
        painter.end()
