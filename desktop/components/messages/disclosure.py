"""A line that opens: an icon, what happened, and below it the details for those who want them."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFocusEvent, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget

from desktop.components.messages.quiet_browser import BY_KEY
from desktop.components.spinner import Spinner
from desktop.theme import Radius, Space, Text, Theme

_ICON_PX = 16
_CHEVRON_PX = 14
_PAD_Y = 5


class Disclosure(QAbstractButton):
    """The line itself: a click, Space or Enter opens and closes."""

    def __init__(self, theme: Theme, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icon = "tool"
        self._tint = ""
        self._detail = ""
        self._ring = False
        self._spinner = Spinner(theme, _CHEVRON_PX, parent=self)
        self._spinner.hide()
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.toggled.connect(self._describe)

    def show_line(self, title: str, detail: str, *, icon: str, tint: str = "", is_busy: bool = False) -> None:
        """Show what happened: a title, and in muted letters what came of it."""
        self._icon, self._tint, self._detail = icon, tint, detail
        self._spinner.setVisible(is_busy)
        self.setText(title)
        self.setAccessibleName(f"{title}: {detail}" if detail else title)
        self._describe()
        self.update()

    def sizeHint(self) -> QSize:
        """Return the room for one line."""
        metrics = QFontMetrics(self._theme.font(Text.BODY))
        words = metrics.horizontalAdvance(f"{self.text()}  {self._detail}")
        icons = self._theme.scaled(_ICON_PX + _CHEVRON_PX) + 4 * Space.S
        return QSize(words + icons + 8, metrics.height() + 2 * _PAD_Y)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open with Enter too."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.click()
        elif event.key() in {Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right}:
            event.ignore()  # a QAbstractButton would move the focus to some neighbour
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the ring where the focus came by key."""
        self._ring = event.reason() in BY_KEY
        super().focusInEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Paint the line."""
        colors = self._theme.colors
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        ring = self.hasFocus() and self._ring
        painter.setPen(QPen(QColor(colors.focus), 2) if ring else Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colors.hover) if self.underMouse() else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box, Radius.S, Radius.S)
        icon_px, chevron_px = self._theme.scaled(_ICON_PX), self._theme.scaled(_CHEVRON_PX)
        middle = self.height() / 2
        left: float = Space.S
        if self._spinner.isVisibleTo(self):
            self._spinner.setGeometry(int(left) + 1, int(middle - chevron_px / 2), chevron_px, chevron_px)
        else:
            pixmap = self._theme.pixmap(self._icon, icon_px, self._tint or colors.text_muted)
            painter.drawPixmap(round(left), round(middle - icon_px / 2), pixmap)
        left += icon_px + Space.S
        right = self.width() - chevron_px - 2 * Space.S
        lines = ((self.text(), colors.text), (self._detail, colors.text_muted))
        for words, color in (each for each in lines if each[0]):
            metrics = QFontMetrics(self._theme.font(Text.BODY))
            painter.setFont(self._theme.font(Text.BODY))
            painter.setPen(QColor(color))
            shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, max(0, int(right - left)))
            painter.drawText(
                QRectF(left, 0, max(0.0, right - left), self.height()), Qt.AlignmentFlag.AlignVCenter, shown
            )
            left += metrics.horizontalAdvance(shown) + Space.S
        chevron = "chevron-down" if self.isChecked() else "chevron-right"
        pixmap = self._theme.pixmap(chevron, chevron_px, colors.text_muted)
        painter.drawPixmap(round(min(left, right) + 2), round(middle - chevron_px / 2), pixmap)
        painter.end()

    def _describe(self) -> None:
        self.setAccessibleDescription("Details shown" if self.isChecked() else "Details hidden")
