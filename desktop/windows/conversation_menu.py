"""What can be done with one conversation, as a menu: in the sidebar's list and at the conversation's title."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from desktop.theme import Theme
from engine.core.sessions import SessionInfo


class ConversationMenu(QMenu):
    """Offers the actions; whoever opens it does them."""

    open_wanted = Signal()
    rename_wanted = Signal()
    copy_wanted = Signal()
    find_wanted = Signal()
    delete_wanted = Signal()

    def __init__(
        self, theme: Theme, info: SessionInfo | None = None, *, is_open: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAccessibleName(f"Conversation “{info.title}”" if info is not None else "Conversation")
        if is_open:
            self._add(theme, "search", "Find in this conversation", "Ctrl+F").triggered.connect(self.find_wanted)
        else:
            self._add(theme, "chat", "Open").triggered.connect(self.open_wanted)
        self._add(theme, "edit", "Rename", "" if is_open else "F2").triggered.connect(self.rename_wanted)
        self._add(theme, "copy", "Copy as text").triggered.connect(self.copy_wanted)
        self.addSeparator()
        self._add(theme, "trash", "Delete", "" if is_open else "Del").triggered.connect(self.delete_wanted)

    def _add(self, theme: Theme, icon: str, text: str, keys: str = "") -> QAction:
        action = self.addAction(theme.icon(icon), text)
        if keys:
            action.setShortcut(QKeySequence(keys))
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            action.setShortcutVisibleInContextMenu(True)
        return action
