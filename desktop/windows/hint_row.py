"""The last line of Quick ask: which keys do what, each also a button."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.components import Button, Label
from desktop.theme import Space, Text, Theme
from desktop.windows.keycaps import KeyCaps

SAID_MS = 2500


class HintRow(QWidget):
    """Shows the keys; what can be clicked is a button."""

    window_wanted = Signal()
    new_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._hints = [_Hint(theme, keys, words) for keys, words in (("Enter", "Ask"), ("Esc", "Close"))]
        self._copy = _Hint(theme, "Ctrl + C", "Copy answer")
        self._said = Label(theme, "", Text.CAPTION, muted=True, wrap=False)
        self._new = Button(theme, "New question", kind="ghost")
        self._window = Button(theme, "Open in window", kind="ghost", icon="external")
        self._new.setToolTip("Begin a new conversation (Ctrl+N)")
        self._window.setToolTip("Go on in the window (Ctrl+Enter)")
        self._silence = QTimer(self, singleShot=True, interval=SAID_MS)
        self._silence.timeout.connect(self._fit)
        self._new.clicked.connect(self.new_wanted)
        self._window.clicked.connect(self.window_wanted)
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.L, Space.XS, Space.S, Space.XS)
        row.setSpacing(Space.L)
        for hint in (*self._hints, self._copy):
            row.addWidget(hint)
        row.addWidget(self._said)
        row.addStretch(1)
        row.addWidget(self._new)
        row.addWidget(self._window)
        self.set_answered(False)
        self._fit()

    def set_answered(self, answered: bool) -> None:
        """Offer what can be done with an answer."""
        self._answered = answered
        self._new.setVisible(answered)
        self._fit()

    def say(self, words: str) -> None:
        """Say in passing what was done."""
        self._said.setText(words)
        self._silence.start()
        self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Draw a hairline above the row."""
        painter = QPainter(self)
        painter.fillRect(0, 0, self.width(), 1, QColor(self._theme.colors.border))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave out what there is no room for."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        roomy = self.width() >= 560 * self._theme.text_scale
        says = self._silence.isActive()
        self._said.setVisible(says)
        self._copy.setVisible(self._answered and roomy and not says)
        for hint in self._hints:
            hint.setVisible(self.width() >= 420 * self._theme.text_scale)


class _Hint(QWidget):
    """A key and what it does."""

    def __init__(self, theme: Theme, keys: str, words: str) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.XS + 2)
        row.addWidget(KeyCaps(theme, keys))
        row.addWidget(Label(theme, words, Text.CAPTION, muted=True, wrap=False))
