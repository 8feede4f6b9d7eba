"""A read-only text in a message: as tall as its lines, selectable, and never fetching anything by itself."""

from collections.abc import Sequence
from urllib.parse import urlsplit

from PySide6.QtCore import QMimeData, QPointF, QRectF, Qt, QUrl, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
    QTextBlock,
    QTextCharFormat,
    QTextCursor,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QTextBrowser, QTextEdit, QWidget

from desktop.components.messages.blocks import Span
from desktop.components.messages.formats import IMAGE_SCHEME, Formats
from desktop.components.messages.parts import BULLETS, Line

_BARE = "border: 0; padding: 0; background: transparent;"
_LINE_SEPARATOR = "\u2028"
_FOR_THE_TRANSCRIPT = {Qt.Key.Key_PageUp, Qt.Key.Key_PageDown, Qt.Key.Key_Home, Qt.Key.Key_End}


class TextView(QTextBrowser):
    """Shows lines; replacing them touches only what changed from some line on."""

    link_clicked = Signal(str)
    image_wanted = Signal(str)

    def __init__(self, formats: Formats, *, loads_images: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._formats = formats
        self._loads_images = loads_images
        self._lines: list[Line] = []
        self.setStyleSheet(_BARE)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setOpenLinks(False)
        self.setUndoRedoEnabled(False)
        self.document().setDocumentMargin(0)
        self.viewport().setAutoFillBackground(False)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextBrowserInteraction | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.anchorClicked.connect(self._clicked)
        self._take_colors()

    # Content

    def set_lines(self, lines: Sequence[Line]) -> None:
        """Show these lines instead of the current ones."""
        same = 0
        for old, new in zip(self._lines, lines, strict=False):
            if old is not new and old != new:
                break
            same += 1
        if same == len(lines) == len(self._lines):
            return
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()
        if same < len(self._lines) and same < len(lines) and (rest := _grown(self._lines[same], lines[same])):
            end = self.document().findBlockByNumber(same)
            cursor.setPosition(end.position() + end.length() - 1)
            self._insert_spans(cursor, rest, lines[same])
            self._lines[same] = lines[same]
            same += 1
        self._replace_from(cursor, same, lines)
        cursor.endEditBlock()
        self._lines = list(lines)

    def restyle(self, formats: Formats) -> None:
        """Show the same lines in another look."""
        self._formats = formats
        lines, self._lines = self._lines, []
        self.document().clear()
        self._take_colors()
        self.set_lines(lines)

    def height_for(self, width_px: int) -> int:
        """Lay the text out for a width and return how tall it is."""
        document = self.document()
        if round(document.textWidth()) != width_px:
            document.setTextWidth(width_px)
        # Asking for the last block makes Qt finish the layout, which it otherwise does later for long texts.
        return round(document.documentLayout().blockBoundingRect(document.lastBlock()).bottom() + 0.49)

    def text_width(self) -> int:
        """Return the width the text would like to have."""
        return round(self.document().idealWidth() + 0.49)

    def matches(self, words: str) -> list[QTextCursor]:
        """Return every place where the words stand."""
        found = []
        cursor = self.document().find(words)
        while not cursor.isNull():
            found.append(cursor)
            cursor = self.document().find(words, cursor)
        return found

    def mark(self, matches: Sequence[QTextCursor], current: int) -> None:
        """Highlight these places, one of them more."""
        self.setExtraSelections(selections(matches, current, self._formats))

    def _replace_from(self, cursor: QTextCursor, first: int, lines: Sequence[Line]) -> None:
        document = self.document()
        if first < len(self._lines):
            cursor.setPosition(document.findBlockByNumber(first).position())
            cursor.movePosition(QTextCursor.MoveOperation.End, QTextCursor.MoveMode.KeepAnchor)
            cursor.removeSelectedText()
            if first == len(lines) and first:
                cursor.deletePreviousChar()
            fresh = True
        else:
            cursor.movePosition(QTextCursor.MoveOperation.End)
            fresh = not self._lines
        for line in lines[first:]:
            block_format, char_format = self._formats.block(line), self._formats.span(Span(text=""), level=line.level)
            if fresh:
                cursor.setBlockFormat(block_format)
                cursor.setBlockCharFormat(char_format)
                fresh = False
            else:
                cursor.insertBlock(block_format, char_format)
            self._insert_spans(cursor, line.spans, line)

    def _insert_spans(self, cursor: QTextCursor, spans: Sequence[Span], line: Line) -> None:
        for span in spans:
            text = self._image_words(span) if span.image else span.text.replace("\n", _LINE_SEPARATOR)
            muted = line.checked is True
            cursor.insertText(
                text, self._formats.span(span, level=line.level, muted=muted, loads_images=self._loads_images)
            )

    def _image_words(self, span: Span) -> str:
        if not self._loads_images:
            return f"{span.text} ({span.image})" if span.text else span.image
        name = f"Image “{span.text}”" if span.text else "Image"
        return f"{name} from {urlsplit(span.image).hostname or 'elsewhere'} – Load"

    def _clicked(self, url: QUrl) -> None:
        address = url.toString()
        if address.startswith(IMAGE_SCHEME):
            self.image_wanted.emit(address.removeprefix(IMAGE_SCHEME))
        else:
            self.link_clicked.emit(address)

    def _take_colors(self) -> None:
        colors = self._formats.colors
        palette = self.palette()
        for role, color in (
            (QPalette.ColorRole.Text, colors.text),
            (QPalette.ColorRole.Highlight, colors.selection),
            (QPalette.ColorRole.HighlightedText, colors.selection_text),
        ):
            palette.setColor(role, QColor(color))
        self.setPalette(palette)
        self.document().setDefaultFont(self._formats.body)

    # Qt

    def loadResource(self, type_: int, name: QUrl | str) -> object:  # noqa: N802
        """Load nothing, whatever a document names."""
        return None

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802
        """Leave scrolling to the transcript."""
        event.ignore()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Leave the keys that scroll to the transcript."""
        if event.key() in _FOR_THE_TRANSCRIPT and not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: N802
        """Leave the menu to the message."""
        event.ignore()

    def createMimeDataFromSelection(self) -> QMimeData:  # noqa: N802
        """Copy plain words, with the markers of lists."""
        data = QMimeData()
        data.setText(self.selected_words())
        return data

    def selected_words(self) -> str:
        """Return the selection as plain text."""
        cursor = self.textCursor()
        start, end = cursor.selectionStart(), cursor.selectionEnd()
        words = []
        block = self.document().findBlock(start)
        while block.isValid() and block.position() < end:
            line = self._line_of(block)
            text = block.text()[max(0, start - block.position()) : end - block.position()].replace(_LINE_SEPARATOR, "\n")
            if line and line.marker and start <= block.position():
                text = f"{'  ' * (line.depth - 1)}{'-' if line.marker in BULLETS else line.marker} {text}"
            words.append(text)
            block = block.next()
        return "\n".join(words)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Paint what stands behind and beside the words, then the words."""
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        layout = self.document().documentLayout()
        clip = event.rect()
        at = max(0, layout.hitTest(QPointF(0, clip.top()), Qt.HitTestAccuracy.FuzzyHit))
        block = self.document().findBlock(at)
        if block.previous().isValid():
            block = block.previous()
        while block.isValid():
            rect = layout.blockBoundingRect(block)
            if rect.top() > clip.bottom():
                break
            if line := self._line_of(block):
                self._paint_line(painter, block, line, rect)
            block = block.next()
        painter.end()
        super().paintEvent(event)

    def _line_of(self, block: QTextBlock) -> Line | None:
        number = block.blockNumber()
        return self._lines[number] if number < len(self._lines) else None

    def _paint_line(self, painter: QPainter, block: QTextBlock, line: Line, rect: QRectF) -> None:
        colors, formats = self._formats.colors, self._formats
        for depth in range(line.quotes):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colors.border_strong))
            number = block.blockNumber()
            joins = number > 0 and self._lines[number - 1].quotes > depth
            top = rect.top() + (0 if joins else line.gap)
            painter.drawRoundedRect(QRectF(depth * formats.quote_px, top, 3, rect.bottom() - top), 1.5, 1.5)
        if line.kind == "rule":
            painter.fillRect(QRectF(rect.left(), rect.bottom() - 1, self.viewport().width(), 1), QColor(colors.border))
        if line.marker:
            self._paint_marker(painter, block, line, rect)
        for start, length in _code_ranges(line, self._loads_images):
            self._paint_code(painter, block, rect, start, length)

    def _paint_marker(self, painter: QPainter, block: QTextBlock, line: Line, rect: QRectF) -> None:
        colors, formats = self._formats.colors, self._formats
        first = block.layout().lineAt(0)
        top = block.layout().position().y() + first.y()
        left = formats.left_px(line.depth, line.quotes)
        room = QRectF(left - formats.indent_px * 2, top, formats.indent_px * 2 - 8, first.height())
        # The extra height of a line stands above its letters.
        middle = top + first.ascent() - self.fontMetrics().xHeight() / 2
        if line.checked is not None:
            self._paint_box(painter, QPointF(room.right() - 7, middle), line.checked)
        elif line.marker in BULLETS:
            self._paint_bullet(painter, QPointF(room.right() - 4, middle), line.marker)
        else:
            painter.setPen(QColor(colors.text_muted))
            painter.setFont(formats.body)
            baseline = top + first.ascent()
            width = self.fontMetrics().horizontalAdvance(line.marker)
            painter.drawText(QPointF(room.right() - width + 2, baseline), line.marker)

    def _paint_bullet(self, painter: QPainter, middle: QPointF, marker: str) -> None:
        color = QColor(self._formats.colors.text_muted)
        painter.setPen(QPen(color, 1.3) if marker == BULLETS[1] else Qt.PenStyle.NoPen)
        painter.setBrush(Qt.BrushStyle.NoBrush if marker == BULLETS[1] else color)
        if marker == BULLETS[2]:
            painter.drawRect(QRectF(middle.x() - 2.2, middle.y() - 2.2, 4.4, 4.4))
        else:
            painter.drawEllipse(middle, 2.6, 2.6)

    def _paint_box(self, painter: QPainter, middle: QPointF, checked: bool) -> None:
        colors = self._formats.colors
        box = QRectF(middle.x() - 7, middle.y() - 7, 14, 14)
        painter.setPen(QPen(QColor(colors.accent if checked else colors.border_strong), 1.5))
        painter.setBrush(QColor(colors.accent) if checked else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box, 3.5, 3.5)
        if checked:
            painter.setPen(QPen(QColor(colors.text_on_accent), 1.8, c=Qt.PenCapStyle.RoundCap))
            points = [box.topLeft() + QPointF(x, y) for x, y in ((3.6, 7.2), (6.0, 9.7), (10.4, 4.6))]
            painter.drawPolyline(points)

    def _paint_code(self, painter: QPainter, block: QTextBlock, rect: QRectF, start: int, length: int) -> None:
        colors = self._formats.colors
        painter.setPen(QPen(QColor(colors.border), 1))
        painter.setBrush(QColor(colors.code_background))
        layout = block.layout()
        height = self.fontMetrics().height() + 3
        for number in range(layout.lineCount()):
            row = layout.lineAt(number)
            first, last = max(start, row.textStart()), min(start + length, row.textStart() + row.textLength())
            if first >= last:
                continue
            left, right = (row.cursorToX(at)[0] for at in (first, last))
            baseline = layout.position().y() + row.y() + row.ascent()
            top = baseline - self.fontMetrics().ascent() - 1.5
            painter.drawRoundedRect(QRectF(left + layout.position().x() - 3, top, right - left + 6, height), 4, 4)


def selections(matches: Sequence[QTextCursor], current: int, formats: Formats) -> list[QTextEdit.ExtraSelection]:
    """Return the places of a search as highlights, for any of Qt's text widgets."""
    made = []
    for number, cursor in enumerate(matches):
        selection = QTextEdit.ExtraSelection()
        selection.cursor = cursor  # type: ignore[attr-defined]
        format_ = QTextCharFormat()
        colors = formats.colors
        format_.setBackground(QColor(colors.accent if number == current else colors.warning_soft))
        format_.setForeground(QColor(colors.text_on_accent if number == current else colors.text))
        selection.format = format_  # type: ignore[attr-defined]
        made.append(selection)
    return made


def _grown(old: Line, new: Line) -> list[Span]:
    """Return what was added to the end of a line, nothing if it changed in another way."""
    if not old.spans or len(new.spans) < len(old.spans):
        return []
    last = len(old.spans) - 1
    if old.spans[:last] != new.spans[:last]:
        return []
    before, after = old.spans[last], new.spans[last]
    from dataclasses import replace

    if replace(old, spans=()) != replace(new, spans=()) or replace(before, text=after.text) != after:
        return []
    if not after.text.startswith(before.text) or before.image:
        return []
    rest = [replace(after, text=after.text[len(before.text) :]), *new.spans[last + 1 :]]
    return [span for span in rest if span.text or span.image]


def _code_ranges(line: Line, loads_images: bool) -> list[tuple[int, int]]:
    """Return where code stands in a line, as start and length."""
    ranges = []
    at = 0
    for span in line.spans:
        length = len(span.text)
        if span.image and not loads_images:
            length = len(f"{span.text} ({span.image})" if span.text else span.image)
        if span.code:
            ranges.append((at, length))
        at += length
    return ranges
