"""A text that is only read: bare, as tall as its content, and never fetching anything by itself."""

from PySide6.QtCore import QMimeData, Qt, QUrl, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QFocusEvent,
    QKeyEvent,
    QPalette,
    QTextCharFormat,
    QTextCursor,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QTextBrowser, QTextEdit, QWidget

from desktop.components.messages.formats import IMAGE_SCHEME, Formats

BY_KEY = {Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason, Qt.FocusReason.ShortcutFocusReason}
_SCROLLING = {Qt.Key.Key_PageUp, Qt.Key.Key_PageDown, Qt.Key.Key_Home, Qt.Key.Key_End}


class QuietBrowser(QTextBrowser):
    """A QTextBrowser without the browser: links are told, nothing is loaded, keys and wheel that scroll pass on."""

    link_clicked = Signal(str)
    image_wanted = Signal(str)

    def __init__(self, formats: Formats, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.formats = formats
        self.setProperty("kind", "bare")
        self.setAccessibleName("Text")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # With any other mode a hidden widget lays out for the width it does not have yet.
        self.setLineWrapMode(QTextEdit.LineWrapMode.FixedPixelWidth)
        self.setOpenLinks(False)
        self.setUndoRedoEnabled(False)
        self.document().setDocumentMargin(0)
        self.viewport().setAutoFillBackground(False)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextBrowserInteraction | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.anchorClicked.connect(self._clicked)
        self.take_colors(formats)

    def take_colors(self, formats: Formats) -> None:
        """Take font and colours of another look."""
        self.formats = formats
        palette = self.palette()
        for role, color in (
            (QPalette.ColorRole.Text, formats.colors.text),
            (QPalette.ColorRole.Highlight, formats.colors.selection),
            (QPalette.ColorRole.HighlightedText, formats.colors.selection_text),
        ):
            palette.setColor(role, QColor(color))
        self.setPalette(palette)
        self.document().setDefaultFont(formats.body)

    def content_height(self, width_px: int) -> int:
        """Lay the text out for a width and return how tall it is."""
        if self.lineWrapColumnOrWidth() != width_px:
            self.setLineWrapColumnOrWidth(width_px)
        document = self.document()
        # Asking for the last block makes Qt finish the layout, which it otherwise does later for long texts.
        document.documentLayout().blockBoundingRect(document.lastBlock())
        return round(document.size().height() + 0.49)

    def matches(self, words: str) -> list[QTextCursor]:
        """Return every place where the words stand."""
        return places(self, words)

    def mark(self, matches: list[QTextCursor], current: int) -> None:
        """Highlight these places, one of them more."""
        self.setExtraSelections(highlights(matches, current, self.formats))

    def selected_words(self) -> str:
        """Return the selection as plain text."""
        return self.textCursor().selection().toPlainText()

    def loadResource(self, type_: int, name: QUrl | str) -> object:  # noqa: ARG002
        """Load nothing, whatever a document names."""
        return None

    def createMimeDataFromSelection(self) -> QMimeData:
        """Copy plain words."""
        data = QMimeData()
        data.setText(self.selected_words())
        return data

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave scrolling to the transcript."""
        event.ignore()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave the keys that scroll to the transcript."""
        if event.key() in _SCROLLING and not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the caret to those who came by key; after a click it would only irritate."""
        self.setCursorWidth(1 if event.reason() in BY_KEY else 0)
        super().focusInEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Leave the menu to the message."""
        event.ignore()

    def _clicked(self, url: QUrl) -> None:
        address = bytes(url.toEncoded().data()).decode()
        if address.startswith(IMAGE_SCHEME):
            self.image_wanted.emit(address.removeprefix(IMAGE_SCHEME))
        else:
            self.link_clicked.emit(address)


def places(view: QTextEdit, words: str) -> list[QTextCursor]:
    """Return every place of a text where the words stand."""
    found = []
    cursor = view.document().find(words)
    while not cursor.isNull():
        found.append(cursor)
        cursor = view.document().find(words, cursor)
    return found


def highlights(matches: list[QTextCursor], current: int, formats: Formats) -> list[QTextEdit.ExtraSelection]:
    """Return the places of a search as highlights, for any of Qt's text widgets."""
    made = []
    colors = formats.colors
    for number, cursor in enumerate(matches):
        format_ = QTextCharFormat()
        format_.setBackground(QColor(colors.accent if number == current else colors.warning_soft))
        format_.setForeground(QColor(colors.text_on_accent if number == current else colors.text))
        selection = QTextEdit.ExtraSelection()
        selection.cursor, selection.format = cursor, format_
        made.append(selection)
    return made
