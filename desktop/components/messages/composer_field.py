"""The field of the composer: plain text that grows with its lines, and knows what was sent before."""

from pathlib import Path

from PySide6.QtCore import QMimeData, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QInputMethodEvent, QKeyEvent, QTextOption
from PySide6.QtWidgets import QFrame, QTextEdit, QWidget

from desktop.theme import Text, Theme

LONG_PASTE_CHARS = 8_000
_MOST_LINES = 8
_REMEMBERED = 50


class ComposerField(QTextEdit):
    """Takes text and files; what is too long for a field is handed on instead."""

    sent = Signal()
    escaped = Signal()
    files_given = Signal(list)
    pasted = Signal(str)
    """A text that is too long for the field."""
    lines_changed = Signal()
    focus_changed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._preedit = ""
        self._sent: list[str] = []
        self._recalled = 0
        """How many messages back the shown one was sent; 0 for one that is new."""
        self.setProperty("kind", "bare")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.viewport().setAutoFillBackground(False)
        self.document().setDocumentMargin(0)
        self.setAccessibleName("Message")
        self.textChanged.connect(self.lines_changed)
        self.document().documentLayout().documentSizeChanged.connect(lambda _: self.lines_changed.emit())
        self._take_theme()
        theme.changed.connect(self._take_theme)

    def remember(self, text: str) -> None:
        """Let ↑ bring a sent text back."""
        if text and self._sent[-1:] != [text]:
            self._sent = [*self._sent[1 - _REMEMBERED :], text]
        self._recalled = 0

    def wanted_height(self) -> int:
        """Return the room of the text, up to so many lines."""
        line = self.fontMetrics().lineSpacing()
        return min(max(line, round(self.document().size().height() + 0.49)), line * _MOST_LINES) + 2

    def sizeHint(self) -> QSize:
        """Return the room of the text."""
        return QSize(300, self.wanted_height())

    def minimumSizeHint(self) -> QSize:
        """Return the room of one line."""
        return QSize(60, self.fontMetrics().lineSpacing() + 2)

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Take files and text."""
        return source.hasUrls() or source.hasText()

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Put plain text in; hand files and long texts on."""
        files = files_in(source)
        if files:
            self.files_given.emit(files)
            return
        text = source.text()
        if len(text) > LONG_PASTE_CHARS:
            self.pasted.emit(text)
        else:
            self.textCursor().insertText(text)
            self.ensureCursorVisible()

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """Know whether a word is still being composed."""
        self._preedit = event.preeditString()
        super().inputMethodEvent(event)
        self.lines_changed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Send with Enter, break lines with Shift+Enter, go back to what was sent with ↑."""
        key, shift = event.key(), bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if self._preedit:
            super().keyPressEvent(event)
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            if shift:
                self.textCursor().insertText("\n")
                self.ensureCursorVisible()
            else:
                self.sent.emit()
        elif key == Qt.Key.Key_Escape:
            self.escaped.emit()
        elif (
            key == Qt.Key.Key_Up and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier and self._can_recall()
        ):
            self._recall(self._recalled + 1)
        elif key == Qt.Key.Key_Down and self._recalled and self._is_recalled():
            self._recall(self._recalled - 1)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Let the frame show the focus."""
        super().focusInEvent(event)
        self.focus_changed.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Let the frame show that the focus is gone."""
        super().focusOutEvent(event)
        self.focus_changed.emit()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Show Qt's menu for fields."""
        menu = self.createStandardContextMenu(event.globalPos())
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(event.globalPos())

    def _can_recall(self) -> bool:
        return self._recalled < len(self._sent) and (not self.toPlainText() or self._is_recalled())

    def _is_recalled(self) -> bool:
        return bool(self._recalled) and self.toPlainText() == self._sent[-self._recalled]

    def _recall(self, back: int) -> None:
        self._recalled = back
        self.setPlainText(self._sent[-back] if back else "")
        self.moveCursor(self.textCursor().MoveOperation.End)

    def _take_theme(self) -> None:
        font = self._theme.font(Text.BODY)
        self.setFont(font)
        self.document().setDefaultFont(font)


def files_in(source: QMimeData) -> list[Path]:
    """Return the local files that are offered."""
    return [Path(url.toLocalFile()) for url in source.urls() if url.isLocalFile()] if source.hasUrls() else []
