"""The sidebar: a new conversation, search, the conversations, and the way to every other page."""

from typing import Literal

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from desktop.components import Button, IconButton, Label, NavButton, SearchField, Separator
from desktop.theme import Space, Text, Theme
from desktop.viewmodels import ConversationList
from desktop.windows.conversation_view import ConversationView
from engine.core.ids import SessionId

PageName = Literal["chat", "reminders", "settings"]


class Sidebar(QFrame):
    """Leads to conversations and pages; does nothing itself."""

    new_wanted = Signal()
    page_wanted = Signal(str)
    hide_wanted = Signal()
    shortcuts_wanted = Signal()

    def __init__(self, theme: Theme, conversations: ConversationList, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._conversations = conversations
        self.setObjectName("sidebar")
        self.setProperty("kind", "sidebar")
        self.setAccessibleName("Sidebar")
        self.list = ConversationView(theme, conversations, self)
        self.search = SearchField(theme, placeholder="Search conversations")
        self._hide = IconButton(theme, "sidebar", "Hide the sidebar", tip="Hide the sidebar (Ctrl+B)")
        self._new = Button(theme, "New conversation", kind="secondary", icon="plus")
        self._reminders = NavButton(theme, "bell", "Reminders")
        self._settings = NavButton(theme, "settings", "Settings")
        self._pages = QButtonGroup(self)
        self._empty = _Nothing(theme, self)
        self._middle = QStackedWidget(self)
        self._footer = _Footer(theme, self)
        self._build()
        self._new.clicked.connect(self.new_wanted)
        self.search.searched.connect(self._search)
        self._empty.cleared.connect(self.clear_search)
        self._reminders.clicked.connect(lambda: self.page_wanted.emit("reminders"))
        self._settings.clicked.connect(lambda: self.page_wanted.emit("settings"))
        self._footer.shortcuts_wanted.connect(self.shortcuts_wanted)
        self.list.renamed.connect(self._rename)
        conversations.count_changed.connect(lambda _count: self._show_what_there_is())
        conversations.loaded.connect(self._show_what_there_is)
        self._show_what_there_is()

    @property
    def nothing_words(self) -> str:
        """What stands in the place of the list while there is nothing to list."""
        return self._empty.words

    @property
    def page_buttons(self) -> tuple[NavButton, ...]:
        """The buttons that lead to the other pages."""
        return self._reminders, self._settings

    @property
    def tab_stops(self) -> tuple[QWidget, ...]:
        """The controls in the order they are read in."""
        upper = (self._hide, self._new, self.search, self._reminders, self.list)
        return (*upper, self._empty.clear_button, self._settings, self._footer.keys_button)

    def set_page(self, page: PageName) -> None:
        """Mark the page that the main pane shows."""
        self._pages.setExclusive(False)
        self._reminders.setChecked(page == "reminders")
        self._settings.setChecked(page == "settings")
        self._pages.setExclusive(True)

    def set_missed(self, count: int) -> None:
        """Show how many reminders wait to be looked at."""
        self._reminders.set_badge(str(count) if count else "")
        self._reminders.setAccessibleName(f"Reminders, {count} missed" if count else "Reminders")

    def set_model(self, name: str, state: str) -> None:
        """Show which model answers, and how it is."""
        self._footer.set_model(name, state)

    def focus_search(self) -> None:
        """Put the keyboard into the search field."""
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def clear_search(self) -> None:
        """Show all conversations again."""
        self.search.clear_search()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go from the search field down into what was found."""
        if self.search.hasFocus() and event.key() in {Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._go_to_found(opening=event.key() != Qt.Key.Key_Down)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Fill with the sidebar's ground."""
        QPainter(self).fillRect(event.rect(), self._theme.colors.sidebar)

    def _build(self) -> None:
        self._hide.clicked.connect(self.hide_wanted)
        name = Label(self._theme, "Nestor", Text.TITLE, wrap=False)
        head = QHBoxLayout()
        head.setContentsMargins(Space.S, 0, 0, 0)
        head.addWidget(name, 1)
        head.addWidget(self._hide)
        top = QVBoxLayout()
        top.setContentsMargins(Space.M, Space.M, Space.M, Space.S)
        top.setSpacing(Space.S)
        top.addLayout(head)
        top.addWidget(self._new)
        top.addWidget(self.search)
        top.addWidget(self._reminders)
        self._middle.addWidget(self.list)
        self._middle.addWidget(self._empty)
        for button in (self._reminders, self._settings):
            self._pages.addButton(button)
        bottom = QVBoxLayout()
        bottom.setContentsMargins(Space.M, Space.S, Space.M, Space.M)
        bottom.setSpacing(Space.XS)
        bottom.addWidget(self._settings)
        bottom.addWidget(self._footer)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        column.addWidget(self._middle, 1)
        column.addWidget(Separator(self._theme))
        column.addLayout(bottom)

    def _search(self, text: str) -> None:
        self.list.set_searched(text)
        self._conversations.search(text)

    def _go_to_found(self, *, opening: bool) -> None:
        first = self.list.model().index(0, 0)
        if not first.isValid():
            return
        if not self.list.currentIndex().isValid() or self.search.text():
            self.list.setCurrentIndex(first)
        self.list.setFocus(Qt.FocusReason.TabFocusReason)
        if opening:
            self.list.activated.emit(first)

    def _rename(self, session: str, title: str) -> None:
        self._conversations.rename(SessionId(session), title)

    def _show_what_there_is(self) -> None:
        nothing = self._conversations.is_loaded and self._conversations.count == 0
        self._middle.setCurrentWidget(self._empty if nothing else self.list)
        if nothing:
            self._empty.show_for(self._conversations.search_text)


class _Nothing(QWidget):
    """Says why there is no conversation in the list."""

    cleared = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._words = Label(theme, "", Text.BODY, muted=True, wrap=True)
        self._words.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.clear_button = Button(theme, "Clear search", kind="ghost")
        self.clear_button.clicked.connect(self.cleared)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.L, Space.XL, Space.L, Space.L)
        column.setSpacing(Space.S)
        column.addWidget(self._words)
        column.addWidget(self.clear_button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)

    @property
    def words(self) -> str:
        """What is said."""
        return self._words.whole_text()

    def show_for(self, searched: str) -> None:
        """Say that nothing was found, or that there is nothing yet."""
        self._words.setText(
            f"No conversation has “{searched}” in it." if searched else "Your conversations will be listed here."
        )
        self.clear_button.setVisible(bool(searched))


class _Footer(QWidget):
    """Says in one line which model answers and how it is."""

    shortcuts_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._line = Label(theme, "", Text.CAPTION, muted=True, wrap=False)
        self.keys_button = IconButton(theme, "keyboard", "Keyboard shortcuts", tip="Keyboard shortcuts (F1)")
        self.keys_button.clicked.connect(self.shortcuts_wanted)
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.M, 0, 0, 0)
        row.addWidget(self._line, 1)
        row.addWidget(self.keys_button)

    def set_model(self, name: str, state: str) -> None:
        """Show name and state."""
        words = " · ".join(part for part in (name, state) if part)
        self._line.setText(words)
