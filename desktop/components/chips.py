"""Chips: small things that were added and can be taken away, or chosen."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QWidget

from desktop.components.buttons import IconButton
from desktop.components.focus import show_ring
from desktop.components.labels import Label
from desktop.theme import Space, Text, Theme

_ICON_PX = 14


class Chip(QFrame):
    """A few words in a soft frame, perhaps with an icon and a way to take it away."""

    clicked = Signal()
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
        self.setProperty("kind", "chip")
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._picture = QLabel()
        self._picture.setVisible(icon is not None)
        self._label = Label(theme, text, Text.CAPTION, wrap=False)
        self._remove = IconButton(theme, "close", f"Remove {text}")
        self._remove.setVisible(removable)
        self._remove.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._remove.clicked.connect(self.removed)
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.S, 2, 2 if removable else Space.S, 2)
        row.setSpacing(Space.XS)
        row.addWidget(self._picture)
        row.addWidget(self._label, 1)
        row.addWidget(self._remove)
        self._removable = removable
        self.setAccessibleName(text)
        self._take_theme()
        theme.changed.connect(self._take_theme)

    def text(self) -> str:
        """Return the words."""
        return self._label.whole_text()

    def set_text(self, text: str) -> None:
        """Change the words."""
        self._label.setText(text)
        self._remove.set_icon("close", f"Remove {text}")
        self.setAccessibleName(text)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Count a press and release inside as a click."""
        super().mouseReleaseEvent(event)
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.clicked.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Click with Space or Enter, take away with Delete or Backspace."""
        if event.key() in {Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.clicked.emit()
        elif self._removable and event.key() in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}:
            self.removed.emit()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        """Show the ring where the focus came by key."""
        super().focusInEvent(event)
        show_ring(self, event)

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        """Take the ring away."""
        super().focusOutEvent(event)
        show_ring(self, event)

    def _take_theme(self) -> None:
        edge = self._theme.scaled(_ICON_PX)
        if self._icon is not None:
            self._picture.setPixmap(self._theme.pixmap(self._icon, edge, self._theme.colors.text_muted))
