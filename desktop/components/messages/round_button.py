"""A round button with an icon: Send and Stop."""

from typing import Literal

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFocusEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from desktop.components.messages.quiet_browser import BY_KEY
from desktop.theme import Theme

_EDGE_PX = 34
_ICON_PX = 18


class RoundButton(QAbstractButton):
    """Filled for the thing to do, quiet for the other."""

    def __init__(
        self,
        theme: Theme,
        icon: str,
        name: str,
        *,
        kind: Literal["filled", "quiet"] = "filled",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icon = icon
        self._kind = kind
        self._ring = False
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        """Return the circle."""
        edge = self._theme.scaled(_EDGE_PX)
        return QSize(edge, edge)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the ring where the focus came by key."""
        self._ring = event.reason() in BY_KEY
        super().focusInEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Paint circle, icon and ring."""
        ground, edge_color, tint = self._colors()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        circle = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        if self.hasFocus() and self._ring:
            painter.setPen(QPen(QColor(self._theme.colors.focus), 2))
            painter.drawEllipse(circle)
            circle.adjust(3, 3, -3, -3)
        painter.setPen(QPen(QColor(edge_color), 1.2))
        painter.setBrush(QColor(ground))
        painter.drawEllipse(circle)
        icon = self._theme.scaled(_ICON_PX)
        middle = circle.center()
        pixmap = self._theme.pixmap(self._icon, icon, tint)
        painter.drawPixmap(round(middle.x() - icon / 2), round(middle.y() - icon / 2), pixmap)
        painter.end()

    def _colors(self) -> tuple[str, str, str]:
        """Return ground, edge and icon."""
        colors = self._theme.colors
        over, down = self.underMouse(), self.isDown()
        if not self.isEnabled():
            return colors.hover, colors.hover, colors.text_disabled
        if self._kind == "quiet":
            return (
                colors.pressed if down else colors.hover if over else colors.surface,
                colors.border_strong,
                colors.text,
            )
        ground = colors.accent_pressed if down else colors.accent_hover if over else colors.accent
        return ground, ground, colors.text_on_accent
