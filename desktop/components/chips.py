"""Chips: small things that were added and can be taken away, or chosen."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QLabel, QSizePolicy, QWidget

from desktop.components.buttons import IconButton
from desktop.components.focus import show_ring
from desktop.components.labels import Label
from desktop.theme import Space, Text, Theme

_ICON_PX = 14
_HEIGHT_PX = 28
_RADIUS_PX = 8


class Chip(QAbstractButton):
    """A few words in a soft frame, perhaps with an icon and a way to take it away."""

    removed = Signal()

    def __init__(
        self,
        theme: Theme,
        text: str,
        *,
        icon: str | None = None,
        removable: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icon = icon
        self._removable = removable
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self._picture = QLabel()
        self._picture.setVisible(icon is not None)
        self._label = Label(theme, text, Text.CAPTION, wrap=False)
        self._label.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._remove = IconButton(theme, "close", f"Remove {text}", small=True)
        self._remove.setVisible(removable)
        # Delete takes the chip away too; one stop for the keyboard per chip is enough.
        self._remove.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._remove.clicked.connect(self.removed)
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(10, 0, Space.XS if removable else 10, 0)
        row.setSpacing(6)
        row.addWidget(self._picture)
        row.addWidget(self._label, 1)
        row.addWidget(self._remove)
        self.set_text(text)
        self._take_theme()
        theme.changed.connect(self._take_theme)

    def set_text(self, text: str) -> None:
        """Change the words."""
        self.setText(text)
        self._label.setText(text)
        self._remove.set_icon("close", f"Remove {text}")
        self.setAccessibleDescription("Press Delete to remove it." if self._removable else "")

    def sizeHint(self) -> QSize:
        """Ask for room for everything in one line."""
        return QSize(self._row.sizeHint().width(), self._theme.scaled(_HEIGHT_PX))

    def minimumSizeHint(self) -> QSize:
        """Shorten the words where there is less room."""
        return QSize(self._row.minimumSize().width(), self._theme.scaled(_HEIGHT_PX))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Paint the frame."""
        colors = self._theme.colors
        face = colors.surface_sunken
        if self.isEnabled() and (self.isDown() or self.underMouse()):
            face = colors.pressed if self.isDown() else colors.hover
        ring = bool(self.property("ring"))
        line = 2.0 if ring else 1.0
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(colors.focus if ring else colors.border), line))
        painter.setBrush(QColor(face))
        frame = QRectF(self.rect()).adjusted(line / 2, line / 2, -line / 2, -line / 2)
        painter.drawRoundedRect(frame, _RADIUS_PX, _RADIUS_PX)
        painter.end()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Click with Enter too, take away with Delete or Backspace."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.click()
        elif self._removable and event.key() in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}:
            self.removed.emit()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the ring where the focus came by key."""
        super().focusInEvent(event)
        show_ring(self, event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take the ring away."""
        super().focusOutEvent(event)
        show_ring(self, event)

    def _take_theme(self) -> None:
        if self._icon is not None:
            edge = self._theme.scaled(_ICON_PX)
            self._picture.setPixmap(self._theme.pixmap(self._icon, edge, self._theme.colors.text_muted))
        self.updateGeometry()
