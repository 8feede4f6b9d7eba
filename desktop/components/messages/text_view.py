"""The running text of a message: paragraphs, headings, lists and quotes in one read-only view."""

from collections.abc import Sequence
from dataclasses import replace
from urllib.parse import urlsplit

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QTextBlock, QTextCursor, QTextLine
from PySide6.QtWidgets import QWidget

from desktop.components.messages.blocks import Span
from desktop.components.messages.formats import Formats
from desktop.components.messages.parts import BULLETS, Line
from desktop.components.messages.quiet_browser import QuietBrowser

_LINE_SEPARATOR = "\u2028"
_PAD = "\u202f"
"""Keeps the ground of inline code off its letters; copying leaves it out."""


class TextView(QuietBrowser):
    """Shows lines; replacing them touches only what changed from some line on."""

    def __init__(self, formats: Formats, *, loads_images: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(formats, parent)
        self._loads_images = loads_images
        self._lines: list[Line] = []

    def set_lines(self, lines: Sequence[Line]) -> None:
        """Show these lines instead of the current ones."""
        same = 0
        for old, new in zip(self._lines, lines, strict=False):
            if old is not new and old != new:
                break
            same += 1
        if same == len(lines) == len(self._lines):
            return
        if not lines:
            self.document().clear()
            self._lines = []
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
        lines, self._lines = self._lines, []
        self.document().clear()
        self.take_colors(formats)
        self.set_lines(lines)

    def _replace_from(self, cursor: QTextCursor, first: int, lines: Sequence[Line]) -> None:
        document = self.document()
        if first < len(self._lines):
            cursor.setPosition(document.findBlockByNumber(first).position())
            cursor.movePosition(QTextCursor.MoveOperation.End, QTextCursor.MoveMode.KeepAnchor)
            cursor.removeSelectedText()
            if first == len(lines) and first:
                cursor.deletePreviousChar()
                # An empty paragraph takes over the format of what was joined to it.
                cursor.setBlockFormat(self.formats.block(lines[-1]))
                cursor.setBlockCharFormat(self.formats.span(Span(text=""), level=lines[-1].level))
            fresh = True
        else:
            cursor.movePosition(QTextCursor.MoveOperation.End)
            fresh = not self._lines
        for line in lines[first:]:
            block_format, char_format = self.formats.block(line), self.formats.span(Span(text=""), level=line.level)
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
            text = f"{_PAD}{text}{_PAD}" if span.code else text
            muted = line.checked is True
            cursor.insertText(
                text, self.formats.span(span, level=line.level, muted=muted, loads_images=self._loads_images)
            )

    def _image_words(self, span: Span) -> str:
        if not self._loads_images:
            return f"{span.text} ({span.image})" if span.text else span.image
        name = f"Image “{span.text}”" if span.text else "Image"
        return f"{name} from {urlsplit(span.image).hostname or 'elsewhere'} – Load"

    def selected_words(self) -> str:
        """Return the selection as plain text."""
        cursor = self.textCursor()
        start, end = cursor.selectionStart(), cursor.selectionEnd()
        words = []
        block = self.document().findBlock(start)
        while block.isValid() and block.position() < end:
            line = self._line_of(block)
            text = block.text()[max(0, start - block.position()) : end - block.position()].replace(
                _LINE_SEPARATOR, "\n"
            )
            text = text.replace(_PAD, "")
            if line and line.marker and start <= block.position():
                text = f"{'  ' * (line.depth - 1)}{'-' if line.marker in BULLETS else line.marker} {text}"
            words.append(text)
            block = block.next()
        return "\n".join(words)

    def paintEvent(self, event: QPaintEvent) -> None:
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
        colors, formats = self.formats.colors, self.formats
        layout = self.document().documentLayout()
        for depth in range(line.quotes):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colors.border_strong))
            number = block.blockNumber()
            joins = number > 0 and self._lines[number - 1].quotes > depth
            top = layout.blockBoundingRect(block.previous()).bottom() - 3 if joins else rect.top()
            left = line.depth * formats.indent_px + depth * formats.quote_px
            painter.drawRoundedRect(QRectF(left, top, 3, rect.bottom() - top), 1.5, 1.5)
        if line.kind == "rule":
            painter.fillRect(QRectF(rect.left(), rect.top(), self.viewport().width(), 1), QColor(colors.border))
        if line.marker:
            self._paint_marker(painter, block, line)
        for start, length in _code_ranges(line, self._loads_images):
            self._paint_code(painter, block, start, length)

    def _paint_marker(self, painter: QPainter, block: QTextBlock, line: Line) -> None:
        colors, formats = self.formats.colors, self.formats
        first = block.layout().lineAt(0)
        top = block.layout().position().y() + first.y()
        left = formats.left_px(line.depth, line.quotes)
        room = QRectF(left - formats.indent_px * 2, top, formats.indent_px * 2 - 8 * formats.scale, first.height())
        # The extra height of a line stands above its letters.
        middle = top + first.ascent() - self.fontMetrics().xHeight() / 2
        if line.checked is not None:
            self._paint_box(painter, QPointF(room.right() - 7 * formats.scale, middle), line.checked)
        elif line.marker in BULLETS:
            self._paint_bullet(painter, QPointF(room.right() - 4 * formats.scale, middle), line.marker)
        else:
            painter.setPen(QColor(colors.text_muted))
            painter.setFont(formats.body)
            baseline = top + first.ascent()
            width = self.fontMetrics().horizontalAdvance(line.marker)
            painter.drawText(QPointF(room.right() - width + 2, baseline), line.marker)

    def _paint_bullet(self, painter: QPainter, middle: QPointF, marker: str) -> None:
        color, scale = QColor(self.formats.colors.text_muted), self.formats.scale
        painter.setPen(QPen(color, 1.3 * scale) if marker == BULLETS[1] else Qt.PenStyle.NoPen)
        painter.setBrush(Qt.BrushStyle.NoBrush if marker == BULLETS[1] else color)
        if marker == BULLETS[2]:
            half = 2.2 * scale
            painter.drawRect(QRectF(middle.x() - half, middle.y() - half, 2 * half, 2 * half))
        else:
            painter.drawEllipse(middle, 2.6 * scale, 2.6 * scale)

    def _paint_box(self, painter: QPainter, middle: QPointF, checked: bool) -> None:
        colors, scale = self.formats.colors, self.formats.scale
        box = QRectF(middle.x() - 7 * scale, middle.y() - 7 * scale, 14 * scale, 14 * scale)
        painter.setPen(QPen(QColor(colors.accent if checked else colors.border_strong), 1.5 * scale))
        painter.setBrush(QColor(colors.accent) if checked else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box, 3.5 * scale, 3.5 * scale)
        if checked:
            painter.setPen(QPen(QColor(colors.text_on_accent), 1.8 * scale, c=Qt.PenCapStyle.RoundCap))
            points = ((3.6, 7.2), (6.0, 9.7), (10.4, 4.6))
            painter.drawPolyline([box.topLeft() + QPointF(x, y) * scale for x, y in points])

    def _paint_code(self, painter: QPainter, block: QTextBlock, start: int, length: int) -> None:
        colors = self.formats.colors
        painter.setPen(QPen(QColor(colors.border), 1))
        painter.setBrush(QColor(colors.code_background))
        layout = block.layout()
        height = self.fontMetrics().height() + 3
        for number in range(layout.lineCount()):
            row = layout.lineAt(number)
            first, last = max(start, row.textStart()), min(start + length, row.textStart() + row.textLength())
            if first >= last:
                continue
            left, right = (_x(row, at) for at in (first, last))
            baseline = layout.position().y() + row.y() + row.ascent()
            top = max(0.5, baseline - self.fontMetrics().ascent() - 1.5)
            painter.drawRoundedRect(QRectF(left + layout.position().x(), top, right - left, height), 4, 4)


def _grown(old: Line, new: Line) -> list[Span]:
    """Return what was added to the end of a line, nothing if it changed in another way."""
    if not old.spans or len(new.spans) < len(old.spans):
        return []
    last = len(old.spans) - 1
    if old.spans[:last] != new.spans[:last]:
        return []
    before, after = old.spans[last], new.spans[last]
    if replace(old, spans=()) != replace(new, spans=()) or replace(before, text=after.text) != after:
        return []
    if not after.text.startswith(before.text) or before.image or before.code:
        return []
    rest = [replace(after, text=after.text[len(before.text) :]), *new.spans[last + 1 :]]
    return [span for span in rest if span.text or span.image]


def _x(row: QTextLine, at: int) -> float:
    place = row.cursorToX(at)
    return float(place[0] if isinstance(place, (tuple, list)) else place)  # type: ignore[arg-type]


def _code_ranges(line: Line, loads_images: bool) -> list[tuple[int, int]]:
    """Return where code stands in a line, as start and length."""
    ranges = []
    at = 0
    for span in line.spans:
        length = len(span.text)
        if span.image and not loads_images:
            length = len(f"{span.text} ({span.image})" if span.text else span.image)
        if span.code:
            length += 2 * len(_PAD)
            ranges.append((at, length))
        at += length
    return ranges
