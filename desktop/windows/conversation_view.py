"""The list of conversations in the sidebar: opens, renames and deletes them by pointer and by key."""

from PySide6.QtCore import QIdentityProxyModel, QModelIndex, QPersistentModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QKeyEvent, QKeySequence, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QWidget

from desktop.theme import Theme
from desktop.viewmodels import ConversationList, ConversationRole
from desktop.windows.conversation_menu import ConversationMenu
from desktop.windows.conversation_rows import ConversationRows, RowPart
from engine.core.ids import SessionId
from engine.core.sessions import SessionInfo

Index = QModelIndex | QPersistentModelIndex


class _Spoken(QIdentityProxyModel):
    """Gives every row the words a screen reader says, and lets titles be edited."""

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let every title be edited in place."""
        return super().flags(index) | Qt.ItemFlag.ItemIsEditable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what the list says of the row; title, group and what runs in one sentence for a screen reader."""
        if role == Qt.ItemDataRole.ToolTipRole:
            return super().data(index, Qt.ItemDataRole.DisplayRole)
        if role != Qt.ItemDataRole.AccessibleTextRole:
            return super().data(index, role)
        parts = [
            super().data(index, Qt.ItemDataRole.DisplayRole),
            "answering" if super().data(index, ConversationRole.RUNNING) else "",
            super().data(index, ConversationRole.GROUP),
            super().data(index, ConversationRole.SNIPPET),
        ]
        return ", ".join(str(part) for part in parts if part)


class ConversationView(QListView):
    """Shows the conversations, grouped by when they were last active."""

    opened = Signal(str)
    renamed = Signal(str, str)
    delete_wanted = Signal(object)
    """SessionInfo of the conversation to delete."""
    copy_wanted = Signal(str)

    def __init__(self, theme: Theme, conversations: ConversationList, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._spoken = _Spoken(self)
        self._spoken.setSourceModel(conversations)
        self._rows = ConversationRows(theme, self)
        self._opened: SessionId | None = None
        self.setModel(self._spoken)
        self.setItemDelegate(self._rows)
        self.setAccessibleName("Conversations")
        self.setProperty("kind", "sidebar-list")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setUniformItemSizes(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.viewport().setAutoFillBackground(False)
        self._rows.renamed.connect(lambda info, title: self.renamed.emit(info.id, title))
        self.activated.connect(self._open)
        # Whether a row begins a group depends on the row above it, so heights change with every move.
        for signal in (self._spoken.rowsInserted, self._spoken.rowsRemoved, self._spoken.rowsMoved):
            signal.connect(self.scheduleDelayedItemsLayout)
        self._spoken.rowsInserted.connect(self._came)
        self._spoken.dataChanged.connect(self._changed)
        theme.changed.connect(self._restyle)

    @property
    def current_session(self) -> SessionInfo | None:
        """The conversation that the keyboard is at."""
        return self._info(self.currentIndex())

    def set_opened(self, session: SessionId | None) -> None:
        """Mark the conversation that the main pane shows, and go to it."""
        self._opened = session
        self._rows.set_opened(session)
        self._select(session)
        self.viewport().update()

    def set_searched(self, text: str) -> None:
        """Let these words stand out in what was found."""
        self._rows.set_searched(text)
        self.scheduleDelayedItemsLayout()

    def start_rename(self, session: SessionId | None = None) -> None:
        """Let the person type a new title for a conversation, the current one if none is named."""
        index = self.currentIndex() if session is None else self._index_of(session)
        if index.isValid():
            self.setCurrentIndex(index)
            self.edit(index)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Begin at the open conversation, or at the first."""
        super().focusInEvent(event)
        if not self.currentIndex().isValid():
            opened = self._index_of(self._opened)
            self.setCurrentIndex(opened if opened.isValid() else self._spoken.index(0, 0))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """F2 renames, Delete deletes; all other keys are the list's own."""
        info = self.current_session
        if event.key() == Qt.Key.Key_F2 and info is not None:
            self.start_rename()
        elif event.matches(QKeySequence.StandardKey.Delete) and info is not None:
            self.delete_wanted.emit(info)
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space} and info is not None:
            self._open(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Open the menu of a row where its three dots are pressed; a group's name does nothing."""
        part, index = self._part_at(event.position().toPoint())
        if part is RowPart.GROUP:
            event.accept()
        elif part is RowPart.MORE and event.button() == Qt.MouseButton.LeftButton:
            event.accept()
            self.setCurrentIndex(index)
            self._open_menu(index, event.globalPosition().toPoint())
        else:
            super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Open the conversation that was clicked."""
        super().mouseReleaseEvent(event)
        part, index = self._part_at(event.position().toPoint())
        if part is RowPart.ROW and event.button() == Qt.MouseButton.LeftButton and index == self.currentIndex():
            self._open(index)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Open the menu of the row, by pointer or by the menu key."""
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if by_key else self.indexAt(event.pos())
        if index.isValid():
            place = self.visualRect(index).center() if by_key else event.pos()
            self._open_menu(index, self.viewport().mapToGlobal(place))

    def _open_menu(self, index: Index, place: QPoint) -> None:
        info = self._info(index)
        if info is None:
            return
        menu = ConversationMenu(self._theme, info, parent=self)
        menu.open_wanted.connect(lambda: self.opened.emit(info.id))
        menu.rename_wanted.connect(lambda: self.start_rename(info.id))
        menu.copy_wanted.connect(lambda: self.copy_wanted.emit(info.id))
        menu.delete_wanted.connect(lambda: self.delete_wanted.emit(info))
        menu.popup(place)

    def _part_at(self, point: QPoint) -> tuple[RowPart | None, QModelIndex]:
        index = self.indexAt(point)
        if not index.isValid():
            return None, index
        return self._rows.part_at(point.toPointF(), self.visualRect(index), index), index

    def _info(self, index: Index) -> SessionInfo | None:
        info = index.data(ConversationRole.INFO) if index.isValid() else None
        return info if isinstance(info, SessionInfo) else None

    def _index_of(self, session: SessionId | None) -> QModelIndex:
        for row in range(self._spoken.rowCount()):
            index = self._spoken.index(row, 0)
            info = self._info(index)
            if info is not None and info.id == session:
                return index
        return QModelIndex()

    def _select(self, session: SessionId | None) -> None:
        index = self._index_of(session)
        if index.isValid():
            self.setCurrentIndex(index)
        else:
            self.clearSelection()

    def _open(self, index: Index) -> None:
        info = self._info(index)
        if info is not None:
            self.opened.emit(info.id)

    def _came(self, _parent: QModelIndex, first: int, last: int) -> None:
        """Go to the open conversation when it appears, unless the person is elsewhere in the list."""
        come = [self._spoken.index(row, 0) for row in range(first, last + 1)]
        opened = next((index for index in come if (info := self._info(index)) and info.id == self._opened), None)
        if opened is not None and not self.hasFocus():
            self.setCurrentIndex(opened)

    def _changed(self, _first: QModelIndex, _last: QModelIndex, roles: list[int]) -> None:
        if list(roles) != [ConversationRole.RUNNING]:
            self.scheduleDelayedItemsLayout()
        self.viewport().update()

    def _restyle(self) -> None:
        self.scheduleDelayedItemsLayout()
        self.viewport().update()
