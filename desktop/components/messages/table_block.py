"""A table: rows with soft lines between them; a wide one scrolls sideways."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QFontMetrics,
    QPainter,
    QPaintEvent,
    QPen,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextFormat,
    QTextFrameFormat,
    QTextLength,
    QTextTable,
    QTextTableCell,
    QTextTableCellFormat,
    QTextTableFormat,
    QWheelEvent,
)
from PySide6.QtWidgets import QWidget

from desktop.components.messages.blocks import Spans, Table, plain
from desktop.components.messages.fitted import Fitted
from desktop.components.messages.formats import Formats
from desktop.components.messages.look import Look
from desktop.components.messages.quiet_browser import QuietBrowser
from desktop.theme import Radius

_PAD_X, _PAD_Y = 14, 7
_SCROLL_BAR_PX = 12
_WIDEST_COLUMN_PX = 280
_ALIGNMENTS = {
    "left": Qt.AlignmentFlag.AlignLeft,
    "center": Qt.AlignmentFlag.AlignHCenter,
    "right": Qt.AlignmentFlag.AlignRight,
}


class _Cells(QuietBrowser):
    """The table itself, in a document that may be wider than what is seen of it."""

    def __init__(self, formats: Formats, parent: QWidget) -> None:
        super().__init__(formats, parent)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setAccessibleName("Table")

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll sideways only."""
        delta = event.angleDelta()
        if abs(delta.x()) > abs(delta.y()) or event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            super(QuietBrowser, self).wheelEvent(event)
        else:
            event.ignore()


class TableBlock(Fitted):
    """Shows a table; while it grows, only rows that are new or changed are written."""

    def __init__(self, look: Look, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._value = Table(alignments=(), header=(), rows=())
        self._table: QTextTable | None = None
        self.view = _Cells(look.formats, self)
        self._box = QRectF()

    def set_table(self, value: Table) -> None:
        """Show a table."""
        if value == self._value and self._table is not None:
            return
        old, self._value = self._value, value
        grows = self._table is not None and old.header == value.header and old.alignments == value.alignments
        if grows and len(old.rows) <= len(value.rows):
            self._write_rows(old.rows)
        else:
            self._write_all()
        self.changed_size()

    def restyle(self) -> None:
        """Take the look as it is now."""
        self.view.take_colors(self._look.formats)
        self._write_all()
        self.forget_fit()
        self.update()

    def arrange(self, width_px: int) -> int:
        """Give the table the width it needs, and scroll where that is more than there is."""
        room = width_px - 2
        wanted = self._wanted_width(room)
        shown = min(wanted, room)
        height = self.view.content_height(wanted) + (_SCROLL_BAR_PX if wanted > room else 0)
        self.view.setGeometry(1, 1, shown, height)
        self._box = QRectF(0.5, 0.5, shown + 1, height + 1)
        return height + 2

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Paint the frame, the header's ground and the lines between rows."""
        colors = self._look.theme.colors
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colors.surface))
        painter.drawRoundedRect(self._box, Radius.M, Radius.M)
        tops = self._row_tops()
        if tops:
            painter.save()
            painter.setClipRect(QRectF(0, 0, self.width(), tops[0]))
            painter.setBrush(QColor(colors.surface_sunken))
            painter.drawRoundedRect(self._box, Radius.M, Radius.M)
            painter.restore()
        for top in tops:
            painter.fillRect(QRectF(1, top, self._box.width() - 1, 1), QColor(colors.border))
        painter.setPen(QPen(QColor(colors.border), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(self._box, Radius.M, Radius.M)
        painter.end()

    def _row_tops(self) -> list[float]:
        """Return where each row but the first begins."""
        if self._table is None:
            return []
        layout = self.view.document().documentLayout()
        cells = (self._table.cellAt(row, 0) for row in range(1, self._table.rows()))
        return [layout.blockBoundingRect(cell.firstCursorPosition().block()).top() - _PAD_Y + 1 for cell in cells]

    def _wanted_width(self, room_px: int) -> int:
        columns = max(1, len(self._value.header))
        return max(room_px, min(self._natural_width(), columns * self._widest_column(room_px)))

    def _natural_width(self) -> int:
        """Return how wide the table is if no cell breaks."""
        bold = QFont(self.view.formats.body)
        bold.setWeight(QFont.Weight.DemiBold)
        metrics = QFontMetrics(bold)
        rows = (self._value.header, *self._value.rows)
        columns = ([plain(row[at]) for row in rows if at < len(row)] for at in range(len(self._value.header)))
        widest = (max(map(metrics.horizontalAdvance, cells), default=0) for cells in columns)
        return sum(width + 2 * _PAD_X + 3 for width in widest)

    def _widest_column(self, room_px: int) -> int:
        return min(_WIDEST_COLUMN_PX, max(110, room_px // 3))

    def _write_all(self) -> None:
        self.view.clear()
        format_ = QTextTableFormat()
        format_.setCellSpacing(0)
        format_.setCellPadding(0)
        format_.setBorder(0)
        format_.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_None)
        format_.setHeaderRowCount(1)
        format_.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
        cursor = QTextCursor(self.view.document())
        cursor.beginEditBlock()
        self._table = cursor.insertTable(1, max(1, len(self._value.header)), format_)
        self._write_row(self._table, 0, self._value.header)
        self._write_rows(())
        cursor.endEditBlock()
        self._hide_outer_lines()
        # The view's caret went along to the end of what was written, and would scroll there.
        self.view.moveCursor(QTextCursor.MoveOperation.Start)

    def _write_rows(self, old: tuple[tuple[Spans, ...], ...]) -> None:
        """Write what is new or changed; the table is laid out anew once, not with each cell."""
        table = self._table
        if table is None:
            return
        cursor = QTextCursor(self.view.document())
        cursor.beginEditBlock()
        missing = 1 + len(self._value.rows) - table.rows()
        if missing > 0:
            table.appendRows(missing)
        for number, row in enumerate(self._value.rows):
            if number >= len(old) or old[number] != row:
                self._write_row(table, number + 1, row)
        cursor.endEditBlock()

    def _write_row(self, table: QTextTable, number: int, row: tuple[Spans, ...]) -> None:
        for column in range(table.columns()):
            cell = table.cellAt(number, column)
            if not cell.format().hasProperty(QTextFormat.Property.TableCellLeftPadding.value):
                self._prepare(cell, column)
            cursor = cell.firstCursorPosition()
            cursor.setPosition(cell.lastCursorPosition().position(), QTextCursor.MoveMode.KeepAnchor)
            cursor.removeSelectedText()
            for span in row[column] if column < len(row) else ():
                char = QTextCharFormat(self.view.formats.span(span))
                if number == 0:
                    char.setFontWeight(QFont.Weight.DemiBold)
                cursor.insertText(span.text.replace("\n", "\u2028"), char)

    def _prepare(self, cell: QTextTableCell, column: int) -> None:
        format_ = QTextTableCellFormat()
        format_.setLeftPadding(_PAD_X)
        format_.setRightPadding(_PAD_X)
        format_.setTopPadding(_PAD_Y)
        format_.setBottomPadding(_PAD_Y)
        cell.setFormat(format_)
        block = QTextBlockFormat()
        alignment = self._value.alignments[column] if column < len(self._value.alignments) else "left"
        block.setAlignment(_ALIGNMENTS[alignment])
        block.setLineHeight(120.0, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        cell.firstCursorPosition().setBlockFormat(block)

    def _hide_outer_lines(self) -> None:
        """Make the empty paragraphs that Qt keeps around a table as low as they can be."""
        low = QTextBlockFormat()
        low.setLineHeight(0.01, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
        for at in (self.view.document().begin(), self.view.document().lastBlock()):
            cursor = QTextCursor(at)
            if cursor.currentTable() is None:
                cursor.setBlockFormat(low)
                char = cursor.charFormat()
                char.setFontPointSize(1)
                char.setForeground(QBrush(Qt.BrushStyle.NoBrush))
                cursor.setBlockCharFormat(char)
