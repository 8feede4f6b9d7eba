"""The bar that looks for words in the open conversation."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from desktop.components import IconButton, Label, SearchField
from desktop.theme import Space, Text, Theme


class FindBar(QFrame):
    """Takes words, and asks for the next or the previous place they stand at."""

    wanted = Signal(str, bool)
    """Words to find, and whether to look backwards."""
    closed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setProperty("kind", "find-bar")
        self.setAccessibleName("Find in this conversation")
        self.field = SearchField(theme, placeholder="Find in this conversation")
        self._result = Label(theme, "", Text.CAPTION, muted=True, wrap=False)
        self._before = IconButton(theme, "chevron-up", "Previous match", tip="Previous match (Shift+Enter)")
        self._after = IconButton(theme, "chevron-down", "Next match", tip="Next match (Enter)")
        close = IconButton(theme, "close", "Close find", tip="Close (Esc)")
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.L, Space.S, Space.M, Space.S)
        row.setSpacing(Space.S)
        row.addWidget(self.field, 1)
        row.addWidget(self._result)
        row.addWidget(self._before)
        row.addWidget(self._after)
        row.addWidget(close)
        self.field.searched.connect(self._typed)
        self._before.clicked.connect(lambda: self._ask(backwards=True))
        self._after.clicked.connect(lambda: self._ask(backwards=False))
        close.clicked.connect(self.closed)
        self.hide()

    @property
    def result(self) -> str:
        """What the bar says about the last look."""
        return self._result.whole_text()

    def open(self) -> None:
        """Show the bar with its words selected, ready to be typed over."""
        self.show()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def show_result(self, found: bool) -> None:
        """Say whether the words were found."""
        searched = bool(self.field.text().strip())
        self._result.setText("" if found or not searched else "No matches")
        self._before.setEnabled(found)
        self._after.setEnabled(found)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes on, Shift+Enter back, Esc closes."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._ask(backwards=bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
        elif event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def _typed(self, _text: str) -> None:
        self._ask(backwards=False)

    def _ask(self, *, backwards: bool) -> None:
        self.wanted.emit(self.field.text().strip(), backwards)
