"""How one conversation is drawn in the sidebar: its group above the first of each, title, words found, what runs."""

from enum import StrEnum

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QAbstractItemView, QLineEdit, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from desktop.theme import Radius, Space, Text, Theme
from desktop.viewmodels import ConversationRole

Index = QModelIndex | QPersistentModelIndex
MORE_PX = 26
SNIPPET_LINES = 2
TEXT_LEFT_PX = 15
"""Where the words begin in a row: below the icons of the buttons above."""


class RowPart(StrEnum):
    """What a point in a row belongs to."""

    GROUP = "group"
    ROW = "row"
    MORE = "more"


class ConversationRows(QStyledItemDelegate):
    """Draws the rows and takes a new title in place."""

    renamed = Signal(object, str)
    """`SessionInfo` and the new title."""

    def __init__(self, theme: Theme, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._theme = theme
        self._view = view
        self._opened: object = None
        self._searched = ""

    def set_opened(self, session: object) -> None:
        """Mark the conversation that the main pane shows."""
        self._opened = session

    def set_searched(self, text: str) -> None:
        """Give the words that snippets are shown for; they stand out in it."""
        self._searched = text.strip().casefold()

    def part_at(self, point: QPointF, rect: QRect, index: Index) -> RowPart:
        """Tell what lies at a point of the row that fills the rectangle."""
        if point.y() < rect.top() + self._group_px(index):
            return RowPart.GROUP
        return RowPart.MORE if self._more_rect(self._row_rect(rect, index)).contains(point.toPoint()) else RowPart.ROW

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002 - Qt's signature
        """Return the height that title, words found and group need."""
        height = self._group_px(index) + self._row_px()
        snippet = self._snippet(index)
        if snippet:
            width = self._view.viewport().width() - 2 * Space.S - TEXT_LEFT_PX - Space.M
            height += self._laid_out(snippet, width).lineCount() * self._line_px() + Space.XS
        return QSize(100, height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one row."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRect(option.rect)
        if self._group_px(index):
            self._paint_group(painter, rect, index)
        row = self._row_rect(rect, index)
        self._paint_ground(painter, option, row, index)
        hot = bool(option.state & QStyle.StateFlag.State_MouseOver)
        focused = self._has_focus(option)
        right = self._paint_marks(painter, row, index, more=hot or focused)
        self._paint_title(painter, row, right, index)
        snippet = self._snippet(index)
        if snippet:
            self._paint_snippet(painter, row, snippet)
        painter.restore()

    def createEditor(
        self,
        parent: QWidget,
        option: QStyleOptionViewItem,  # noqa: ARG002
        index: Index,  # noqa: ARG002
    ) -> QWidget:
        """Return the field for a new title."""
        field = QLineEdit(parent)
        field.setAccessibleName("New title")
        field.setFont(self._theme.font(Text.BODY))
        field.setMaxLength(200)
        field.setProperty("kind", "inline")
        return field

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """Put the title in the field, all of it selected."""
        if isinstance(editor, QLineEdit) and not editor.isModified():
            editor.setText(str(index.data(Qt.ItemDataRole.DisplayRole)))
            editor.selectAll()

    def setModelData(self, editor: QWidget, model: object, index: Index) -> None:  # noqa: ARG002 - Qt's signature
        """Hand on the new title, if there is one and it differs."""
        if isinstance(editor, QLineEdit):
            title = editor.text().strip()
            if title and title != index.data(Qt.ItemDataRole.DisplayRole):
                self.renamed.emit(index.data(ConversationRole.INFO), title)

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:
        """Lay the field over the title."""
        row = self._row_rect(QRect(option.rect), index)
        editor.setGeometry(QRect(row.left(), row.top(), row.width(), self._row_px()))

    def _has_focus(self, option: QStyleOptionViewItem) -> bool:
        return bool(option.state & QStyle.StateFlag.State_HasFocus)

    def _group_px(self, index: Index) -> int:
        """Return the room for the group's name, which stands above the first row of the group."""
        group = index.data(ConversationRole.GROUP)
        if not group:
            return 0
        row = index.row()
        if row and index.model().index(row - 1, 0).data(ConversationRole.GROUP) == group:
            return 0
        return self._metrics(Text.CAPTION).height() + Space.S + (Space.L if row else Space.S)

    def _row_px(self) -> int:
        return self._metrics(Text.BODY).height() + 2 * Space.S

    def _line_px(self) -> int:
        return self._metrics(Text.CAPTION).lineSpacing()

    def _snippet(self, index: Index) -> str:
        """Return the words found, unless the title says the same."""
        snippet = " ".join(str(index.data(ConversationRole.SNIPPET) or "").split())
        return "" if snippet == index.data(Qt.ItemDataRole.DisplayRole) else snippet

    def _laid_out(self, snippet: str, width: int) -> QTextLayout:
        """Return the words found in the lines that are shown of them."""
        layout = QTextLayout(snippet, self._theme.font(Text.CAPTION))
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.setFormats(self._marked(snippet))
        layout.beginLayout()
        for number in range(SNIPPET_LINES):
            line = layout.createLine()
            if not line.isValid():
                break
            line.setLineWidth(max(width, 20))
            line.setPosition(QPointF(0, number * self._line_px()))
        layout.endLayout()
        return layout

    def _metrics(self, role: Text) -> QFontMetrics:
        return QFontMetrics(self._theme.font(role))

    def _row_rect(self, rect: QRect, index: Index) -> QRect:
        return rect.adjusted(Space.S, self._group_px(index) + 1, -Space.S, -1)

    def _more_rect(self, row: QRect) -> QRect:
        return QRect(row.right() - MORE_PX - 2, row.top() + (self._row_px() - MORE_PX) // 2, MORE_PX, MORE_PX)

    def _paint_group(self, painter: QPainter, rect: QRect, index: Index) -> None:
        height = self._group_px(index)
        area = QRect(rect.left() + Space.S + TEXT_LEFT_PX, rect.top(), rect.width() - 2 * Space.L, height - Space.XS)
        font = self._theme.font(Text.CAPTION)
        font.setWeight(font.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(QColor(self._theme.colors.text_muted))
        bottom = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom
        painter.drawText(area, bottom, str(index.data(ConversationRole.GROUP)))

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem, row: QRect, index: Index) -> None:
        colors = self._theme.colors
        info = index.data(ConversationRole.INFO)
        opened = info is not None and info.id == self._opened
        hot = bool(option.state & QStyle.StateFlag.State_MouseOver)
        painter.setPen(Qt.PenStyle.NoPen)
        if opened or hot:
            painter.setBrush(QColor(colors.pressed if opened else colors.hover))
            painter.drawRoundedRect(row, Radius.S, Radius.S)
        if opened:
            # A bar as well as a ground: the open conversation is not told by colour alone.
            bar = QRect(row.left(), row.top() + 7, 3, row.height() - 14)
            painter.setBrush(QColor(colors.accent))
            painter.drawRoundedRect(bar, 1.5, 1.5)
        if self._has_focus(option):
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(colors.focus), 2))
            painter.drawRoundedRect(row.adjusted(1, 1, -1, -1), Radius.S - 1, Radius.S - 1)

    def _paint_marks(self, painter: QPainter, row: QRect, index: Index, *, more: bool) -> int:
        """Draw what stands at the right, and return where the title has to end."""
        colors = self._theme.colors
        area = self._more_rect(row)
        right = row.right() - Space.M
        if more:
            size = 18
            icon = self._theme.pixmap("more", size, colors.text_muted)
            painter.drawPixmap(area.left() + (MORE_PX - size) // 2, area.top() + (MORE_PX - size) // 2, icon)
            right = area.left() - Space.XS
        if index.data(ConversationRole.RUNNING):
            middle = QPointF(right - 4, area.center().y() + 0.5)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colors.accent_soft))
            painter.drawEllipse(middle, 7, 7)
            painter.setBrush(QColor(colors.accent))
            painter.drawEllipse(middle, 3.5, 3.5)
            right -= 18
        return right

    def _paint_title(self, painter: QPainter, row: QRect, right: int, index: Index) -> None:
        left = row.left() + TEXT_LEFT_PX
        area = QRect(left, row.top(), right - left, self._row_px() - 2)
        title = str(index.data(Qt.ItemDataRole.DisplayRole) or "")
        painter.setFont(self._theme.font(Text.BODY))
        painter.setPen(QColor(self._theme.colors.text))
        middle = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        shown = self._metrics(Text.BODY).elidedText(title, Qt.TextElideMode.ElideRight, area.width())
        painter.drawText(area, middle, shown)

    def _paint_snippet(self, painter: QPainter, row: QRect, snippet: str) -> None:
        area = row.adjusted(TEXT_LEFT_PX, self._row_px() - Space.XS, -Space.M, 0)
        layout = self._laid_out(snippet, area.width())
        painter.setPen(QColor(self._theme.colors.text_muted))
        painter.save()
        painter.setClipRect(area)
        layout.draw(painter, QPointF(area.topLeft()))
        painter.restore()

    def _marked(self, text: str) -> list[QTextLayout.FormatRange]:
        """Return the ranges of the words that were searched for."""
        ranges: list[QTextLayout.FormatRange] = []
        folded = text.casefold()
        for word in self._searched.split():
            start = folded.find(word)
            while start >= 0:
                found = QTextLayout.FormatRange()
                found.start, found.length = start, len(word)
                found.format = QTextCharFormat()
                found.format.setForeground(QColor(self._theme.colors.text))
                found.format.setFontWeight(700)
                ranges.append(found)
                start = folded.find(word, start + len(word))
        return ranges
