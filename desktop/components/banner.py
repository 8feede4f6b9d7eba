"""A banner: one sentence across the top of a page that stays until it is dealt with."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QLabel, QWidget

from desktop.components.buttons import Button, IconButton
from desktop.components.focus import set_property
from desktop.components.labels import Label
from desktop.theme import Space, Theme

_ICONS = {"info": "info", "success": "check", "warning": "alert", "danger": "error"}
_ICON_PX = 18
_NARROW_PX = 460


class Banner(QFrame):
    """A sentence with a tone, perhaps something to do about it, perhaps a way to close it."""

    acted = Signal()
    closed = Signal()

    def __init__(
        self,
        theme: Theme,
        text: str = "",
        *,
        tone: str = "info",
        action: str | None = None,
        closable: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._tone = tone
        self.setProperty("kind", "banner")
        self.setProperty("tone", tone)
        self._picture = QLabel()
        self._label = Label(theme, text)
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.M, Space.S, Space.S, Space.S)
        row.setSpacing(10)
        row.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignVCenter)
        self._words = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._words.setSpacing(Space.S)
        self._words.addWidget(self._label, 1)
        if action is not None:
            button = Button(theme, action)
            button.clicked.connect(self.acted)
            self._words.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        row.addLayout(self._words, 1)
        if closable:
            cross = IconButton(theme, "close", "Close")
            cross.clicked.connect(self._close)
            row.addWidget(cross)
        self._take_theme()
        theme.changed.connect(self._take_theme)

    def setText(self, text: str) -> None:
        """Say something else."""
        self._label.setText(text)

    def text(self) -> str:
        """Return the sentence."""
        return self._label.text()

    def set_tone(self, tone: str) -> None:
        """Change how serious it is."""
        self._tone = tone
        set_property(self, "tone", tone)
        self._take_theme()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put what can be done below the sentence where the banner is narrow."""
        super().resizeEvent(event)
        narrow = self.width() < self._theme.scaled(_NARROW_PX)
        self._words.setDirection(QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight)

    def _close(self) -> None:
        self.hide()
        self.closed.emit()

    def _take_theme(self) -> None:
        colors = self._theme.colors
        tints = {"info": colors.accent, "success": colors.success, "warning": colors.warning, "danger": colors.danger}
        self._picture.setPixmap(self._theme.pixmap(_ICONS[self._tone], self._theme.scaled(_ICON_PX), tints[self._tone]))
