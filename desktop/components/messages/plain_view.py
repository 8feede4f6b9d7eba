"""Text shown as it is, of any length: a hundred thousand lines are put in bit by bit, and scroll inside."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QContextMenuEvent, QFont, QFontMetricsF, QKeyEvent, QPalette, QTextCursor, QWheelEvent
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QWidget

from desktop.components.messages.formats import Formats
from desktop.components.messages.look import Later
from desktop.components.messages.quiet_browser import highlights

_CHUNK_CHARS = 40_000
_QT_KEEPS_PX = 10
"""What Qt keeps free behind the longest line before it does without a scroll bar."""
_SCROLLING = {Qt.Key.Key_PageUp, Qt.Key.Key_PageDown, Qt.Key.Key_Home, Qt.Key.Key_End}


class PlainView(QPlainTextEdit):
    """A read-only QPlainTextEdit that takes long texts in bits and leaves the wheel to what is around it."""

    def __init__(self, formats: Formats, later: Later, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._later = later
        self._text = ""
        self._waiting = ""
        self._inserting = False
        self._longest_line = 0
        self._follows_end = False
        self.setProperty("kind", "bare")
        self.setAccessibleName("Text")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        self.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.document().setDocumentMargin(0)
        self.viewport().setAutoFillBackground(False)
        self.viewport().setCursor(Qt.CursorShape.IBeamCursor)
        self.take_look(formats)

    def take_look(self, formats: Formats) -> None:
        """Take font and colours."""
        self.formats = formats
        palette = self.palette()
        for role, color in (
            (QPalette.ColorRole.Text, formats.colors.code_text),
            (QPalette.ColorRole.Highlight, formats.colors.selection),
            (QPalette.ColorRole.HighlightedText, formats.colors.selection_text),
        ):
            palette.setColor(role, QColor(color))
        self.setPalette(palette)
        self.set_font(formats.code)

    def set_font(self, font: QFont) -> None:
        """Show the text in another font."""
        self.document().setDefaultFont(font)
        self.setFont(font)
        self.setTabStopDistance(QFontMetricsF(font).horizontalAdvance(" ") * 4)

    def set_text(self, text: str) -> None:
        """Show a text; where it only grew, only the rest is put in."""
        if text == self._text:
            return
        if text.startswith(self._text):
            self._waiting += text[len(self._text) :]
        else:
            self.document().clear()
            self._longest_line = 0
            self._waiting = text
        self._text = text
        if len(self._waiting) <= _CHUNK_CHARS:
            self._insert_some()
        elif not self._inserting:
            self._inserting = True
            self._insert_some()
            self._later.add(self, self._insert_some)

    def set_scrolls(self, scrolls: bool) -> None:
        """Scroll inside, for a text that is taller than its place."""
        policy = Qt.ScrollBarPolicy.ScrollBarAsNeeded if scrolls else Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        self.setVerticalScrollBarPolicy(policy)

    def set_follows_end(self, follows: bool) -> None:
        """Keep the last line in sight while the text grows."""
        self._follows_end = follows

    def lines_height(self, lines: int) -> int:
        """Return how tall so many lines are."""
        # What Qt lays out is not always the font's own line spacing.
        laid_out = self.blockBoundingRect(self.document().begin())
        rows = max(1, self.document().begin().layout().lineCount())
        spacing = QFontMetricsF(self.document().defaultFont()).lineSpacing()
        return round(max(laid_out.height() / rows, spacing) * lines + 0.49) + 1  # or Qt scrolls the last line out

    def is_wider_than(self, width_px: int) -> bool:
        """Return whether a line goes on beyond the width."""
        advance = QFontMetricsF(self.document().defaultFont()).horizontalAdvance("x")
        wanted = self._longest_line * advance + _QT_KEEPS_PX
        return self.lineWrapMode() is QPlainTextEdit.LineWrapMode.NoWrap and wanted > width_px

    def wrapped_height(self, width_px: int) -> int:
        """Return how tall the text is when its lines break at the width."""
        self.resize(width_px, self.height())
        document = self.document()
        layout = document.documentLayout()
        lines = 0
        block = document.begin()
        while block.isValid():
            layout.blockBoundingRect(block)  # makes Qt lay the block out
            lines += max(1, block.layout().lineCount())
            block = block.next()
        return self.lines_height(lines)

    def matches(self, words: str) -> list[QTextCursor]:
        """Return every place where the words stand."""
        found = []
        cursor = self.document().find(words)
        while not cursor.isNull():
            found.append(cursor)
            cursor = self.document().find(words, cursor)
        return found

    def mark(self, matches: list[QTextCursor], current: int) -> None:
        """Highlight these places, one of them more."""
        self.setExtraSelections(highlights(matches, current, self.formats))

    def selected_words(self) -> str:
        """Return the selection as plain text."""
        return self.textCursor().selection().toPlainText()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll sideways; up and down only once the text was clicked, so that nobody gets stuck in it."""
        delta = event.angleDelta()
        sideways = abs(delta.x()) > abs(delta.y()) or bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        inside = self.verticalScrollBar().maximum() > 0 and self.hasFocus()
        if sideways or inside:
            super().wheelEvent(event)
        else:
            event.ignore()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave the keys that scroll to the transcript, unless there is something to scroll here."""
        shift = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        if event.key() in _SCROLLING and not shift and not self.verticalScrollBar().maximum():
            event.ignore()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Leave the menu to the message."""
        event.ignore()

    def _insert_some(self) -> bool:
        """Put the next bit in; say whether that was all."""
        cut = len(self._waiting)
        if cut > _CHUNK_CHARS:
            cut = self._waiting.rfind("\n", 0, _CHUNK_CHARS) + 1 or _CHUNK_CHARS
        bit, self._waiting = self._waiting[:cut], self._waiting[cut:]
        cursor = QTextCursor(self.document())
        cursor.movePosition(QTextCursor.MoveOperation.End)
        started = len(cursor.block().text())
        cursor.insertText(bit)
        lines = bit.expandtabs(4).split("\n")
        self._longest_line = max(self._longest_line, started + len(lines[0]), *map(len, lines))
        if self._follows_end:
            bar = self.verticalScrollBar()
            bar.setValue(bar.maximum())
        self._inserting = self._inserting and bool(self._waiting)
        return not self._waiting
