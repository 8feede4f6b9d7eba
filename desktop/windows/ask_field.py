"""The field of Quick ask: one line that grows while more is typed, and takes files and long pastes."""

from pathlib import Path

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QWidget

from desktop.theme import Text, Theme

MOST_LINES = 6
LARGER = 1.3
"""How much larger than other text the question is written."""
LONGEST_PASTE = 8_000
"""A longer paste goes along as an attachment, so that the field stays quick."""


class AskField(QPlainTextEdit):
    """Takes a question: Enter asks, Shift+Enter begins a line."""

    asked = Signal()
    asked_in_window = Signal()
    pasted = Signal(str)
    """A paste too long to be shown."""
    dropped = Signal(list)
    """Paths of files that were dropped or pasted."""
    height_changed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setProperty("kind", "bare")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName("Quick ask")
        self.setTabChangesFocus(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setDocumentMargin(2)
        self.document().documentLayout().documentSizeChanged.connect(self._fit)
        theme.changed.connect(self._restyle)
        self._restyle()

    def text(self) -> str:
        """Return what was typed."""
        return self.toPlainText()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter asks; Esc is left to the window."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                self.asked_in_window.emit()
            elif event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
                super().keyPressEvent(event)
            else:
                self.asked.emit()
        elif event.key() == Qt.Key.Key_Escape or self._copies_nothing(event):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def _copies_nothing(self, event: QKeyEvent) -> bool:
        """Tell whether this is Ctrl+C with no words selected here; the window then copies the answer."""
        return event.matches(QKeySequence.StandardKey.Copy) and not self.textCursor().hasSelection()

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Take files besides text."""
        return source.hasUrls() or super().canInsertFromMimeData(source)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Hand on files and what is too long to be shown."""
        files = [Path(url.toLocalFile()) for url in source.urls() if url.isLocalFile()]
        if files:
            self.dropped.emit(files)
        elif len(source.text()) > LONGEST_PASTE:
            self.pasted.emit(source.text())
        else:
            super().insertFromMimeData(source)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Find the height for the new width."""
        super().resizeEvent(event)
        self._fit()

    def _restyle(self) -> None:
        font = self._theme.font(Text.BODY)
        font.setPointSizeF(font.pointSizeF() * LARGER)
        self.setFont(font)
        # The window's card is the frame.
        self.setStyleSheet("QPlainTextEdit { background: transparent; border: 0; padding: 0; }")
        self._fit()

    def _fit(self) -> None:
        line_px = self.fontMetrics().lineSpacing()
        lines = min(max(round(self.document().size().height()), 1), MOST_LINES)
        height = lines * line_px + 2 * round(self.document().documentMargin()) + 2
        if height != self.height():
            self.setFixedHeight(height)
            self.height_changed.emit()
