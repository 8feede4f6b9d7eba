"""The main window: the sidebar, the pages, the keys that lead to them, and the lines that need attention."""

from collections.abc import Callable, Mapping
from datetime import datetime
from functools import partial
from itertools import pairwise
from typing import Any, cast, get_args

from PySide6.QtCore import QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QGuiApplication, QKeyEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from desktop.components import IconButton, Snackbar
from desktop.entries import Problem
from desktop.theme import Space, Theme
from desktop.viewmodels import AppModel, ConversationList, ConversationModel, TrayState
from desktop.windows.banners import BannerStack, Tone
from desktop.windows.chat_page import ChatPage
from desktop.windows.geometry import fitted
from desktop.windows.panes import Panes
from desktop.windows.sidebar import PageName, Sidebar
from engine.core.errors import ErrorCode
from engine.core.ids import SessionId
from engine.core.sessions import SessionInfo

FIRST_SIZE = QSize(1100, 760)
LEAST_SIZE = QSize(380, 420)
STARTING_SHOWN_AFTER_MS = 1500
"""A start that takes no longer is not worth a line."""
PAGE_TITLES = {"reminders": "Reminders", "settings": "Settings"}
STATE_WORDS = {
    TrayState.STARTING: "starting…",
    TrayState.ERROR: "not available",
    TrayState.NEEDS_YOU: "needs your yes",
    TrayState.THINKING: "thinking…",
    TrayState.PAUSED: "notifications paused",
    TrayState.IDLE: "ready",
}


class MainWindow(QMainWindow):
    """Shows the pages and leads between them."""

    close_requested = Signal()
    """The person wants the window gone; whoever owns it decides what that means."""
    quit_wanted = Signal()
    shortcuts_wanted = Signal()
    link_opened = Signal(str)
    opened_session = Signal(object)
    """`SessionId` of the conversation that is shown now, None for a new one."""
    page_changed = Signal(str)

    def __init__(
        self,
        theme: Theme,
        *,
        conversations: ConversationList,
        conversation: ConversationModel,
        reminders_page: QWidget,
        settings_page: QWidget,
        app_model: AppModel,
        now: Callable[[], datetime],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._conversations = conversations
        self._conversation = conversation
        self._app_model = app_model
        self._model_name = ""
        self._may_close = False
        self._deleted_while_open: SessionId | None = None
        self._brought_back: SessionId | None = None
        self._page: PageName = "chat"
        self.setObjectName("main-window")
        self.setMinimumSize(LEAST_SIZE)
        self.resize(FIRST_SIZE)
        self.sidebar = Sidebar(theme, conversations)
        self.chat = ChatPage(theme, conversation, now=now)
        self.banners = BannerStack(theme)
        self._pages: dict[PageName, QWidget] = {
            "chat": self.chat,
            "reminders": reminders_page,
            "settings": settings_page,
        }
        self._stack = QStackedWidget()
        self._top = _TopBar(theme)
        self._main = QWidget()
        self._build_main()
        self.panes = Panes(theme, side=self.sidebar, main=self._main)
        self.setCentralWidget(self.panes)
        for before, after in pairwise((*self.sidebar.tab_stops, self.panes.handle)):
            QWidget.setTabOrder(before, after)
        # Over the messages and not over the field below them.
        self._chat_snackbar = Snackbar(theme, self.chat.transcript)
        self._page_snackbar = Snackbar(theme, self._stack)
        self._starting = QTimer(self, singleShot=True, interval=STARTING_SHOWN_AFTER_MS)
        self._starting.timeout.connect(self._say_starting)
        self._connect()
        self._add_keys()
        self._show_side(self.panes.is_side_shown)
        self._follow_app()
        self.show_page("chat")

    @property
    def page(self) -> PageName:
        """The page that is shown."""
        return self._page

    @property
    def snackbar(self) -> Snackbar:
        """Where passing words are said on the page that is shown."""
        return self._chat_snackbar if self._page == "chat" else self._page_snackbar

    def show_page(self, page: PageName) -> None:
        """Show a page and put the keyboard into it."""
        self._page = page
        self._stack.setCurrentWidget(self._pages[page])
        self.sidebar.set_page(page)
        self.panes.close_overlay()
        self._show_side(self.panes.is_side_shown)
        self._show_title()
        if page == "chat":
            self.chat.composer.focus_text()
        else:
            self._pages[page].setFocus(Qt.FocusReason.OtherFocusReason)
        self.page_changed.emit(page)

    def show_session(self, session: SessionId) -> None:
        """Show a conversation."""
        self.chat.open(session)
        self.show_page("chat")

    def new_conversation(self) -> None:
        """Begin a new conversation; it is listed with its first message."""
        self.chat.open(None)
        self.show_page("chat")

    def set_model(self, name: str) -> None:
        """Name the model that answers."""
        self._model_name = name
        self.chat.set_model(name)
        self._follow_app()

    def set_person(self, name: str) -> None:
        """Greet the person by this name."""
        self.chat.set_person(name)

    def show_banner(
        self,
        key: str,
        text: str,
        tone: Tone = "info",
        action: str | None = None,
        on_action: Callable[[], None] | None = None,
    ) -> None:
        """Show a line at the top of the window, or change the one of that key."""
        self.banners.show_banner(key, text, tone, action, on_action)

    def hide_banner(self, key: str) -> None:
        """Take the line of that key away."""
        self.banners.hide_banner(key)

    def show_hint(self, text: str) -> None:
        """Say in passing what was just done."""
        self.snackbar.show_message(text, timeout_ms=2500)

    def let_close(self) -> None:
        """Let the next close really close: the program ends, or the person's session does."""
        self._may_close = True

    def state(self) -> dict[str, Any]:
        """Return what is to be remembered until the next start, as plain values."""
        place = self.normalGeometry() if self.isMaximized() or self.isFullScreen() else self.geometry()
        return {
            "place": [place.x(), place.y(), place.width(), place.height()],
            "maximized": self.isMaximized(),
            "sidebar_px": self.panes.side_px,
            "sidebar_shown": self.panes.is_side_wanted,
        }

    def restore_state(self, state: Mapping[str, Any]) -> None:
        """Take up what was remembered; whatever does not make sense is left out."""
        place = state.get("place")
        if isinstance(place, list) and len(place) == 4 and all(isinstance(number, int) for number in place):
            screens = [screen.availableGeometry() for screen in QGuiApplication.screens()]
            self.setGeometry(fitted(QRect(*place), screens, least=LEAST_SIZE))
        width = state.get("sidebar_px")
        if isinstance(width, int):
            self.panes.set_side_px(width)
        self.panes.set_side_wanted(state.get("sidebar_shown") is not False)
        if state.get("maximized") is True:
            self.setWindowState(self.windowState() | Qt.WindowState.WindowMaximized)

    def come_into_sight(self) -> None:
        """Move to a screen that is there, after the one it stood on was unplugged or became smaller."""
        if self.isMaximized() or self.isFullScreen():
            return
        screens = [screen.availableGeometry() for screen in QGuiApplication.screens()]
        place = fitted(self.geometry(), screens, least=LEAST_SIZE)
        if place != self.geometry():
            self.setGeometry(place)

    def showEvent(self, event: QShowEvent) -> None:
        """Come up where it can be seen, though screens may have gone while it was hidden."""
        if not event.spontaneous():
            self.come_into_sight()
        super().showEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Ask the owner what closing means, unless the program ends."""
        if self._may_close:
            super().closeEvent(event)
            return
        event.ignore()
        self.close_requested.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes what lies on top or stops the answer; F2 renames the open conversation."""
        if event.key() == Qt.Key.Key_Escape and self._escape():
            event.accept()
        elif event.key() == Qt.Key.Key_F2 and self._page == "chat":
            self.chat.header.start_rename()
        else:
            super().keyPressEvent(event)

    def _build_main(self) -> None:
        for page in get_args(PageName):
            self._stack.addWidget(self._pages[page])
        column = QVBoxLayout(self._main)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._top)
        column.addWidget(self.banners)
        column.addWidget(self._stack, 1)

    def _connect(self) -> None:
        self.sidebar.new_wanted.connect(self.new_conversation)
        self.sidebar.page_wanted.connect(self.show_page)
        self.sidebar.hide_wanted.connect(self.panes.toggle_side)
        self.sidebar.shortcuts_wanted.connect(self.shortcuts_wanted)
        self.sidebar.list.opened.connect(lambda session: self.show_session(SessionId(session)))
        self.sidebar.list.delete_wanted.connect(self._delete)
        self.sidebar.list.copy_wanted.connect(self._copy)
        self.chat.sidebar_wanted.connect(self.panes.show_side)
        self.chat.new_wanted.connect(self.new_conversation)
        self.chat.model_wanted.connect(lambda: self.show_page("settings"))
        self.chat.renamed.connect(self._rename_open)
        self.chat.delete_wanted.connect(self._delete_open)
        self.chat.hinted.connect(self.show_hint)
        self.chat.link_opened.connect(self.link_opened)
        self.chat.escaped.connect(self._escape)
        self.chat.title_changed.connect(lambda _title: self._show_title())
        self._top.sidebar_wanted.connect(self.panes.show_side)
        self.panes.side_shown_changed.connect(self._show_side)
        self._conversation.session_changed.connect(self._session_changed)
        self._conversations.deleted.connect(self._say_deleted)
        self._conversations.created.connect(self._listed)
        self._conversations.failed.connect(self._say_failed)
        self._app_model.failed.connect(self._say_failed)
        self._app_model.changed.connect(self._follow_app)

    def _add_keys(self) -> None:
        keys: dict[str, Callable[[], object]] = {
            "Ctrl+N": self.new_conversation,
            "Ctrl+K": self._go_to_search,
            "Ctrl+B": self.panes.toggle_side,
            "Ctrl+1": lambda: self.show_page("chat"),
            "Ctrl+2": lambda: self.show_page("reminders"),
            "Ctrl+3": lambda: self.show_page("settings"),
            "Ctrl+,": lambda: self.show_page("settings"),
            "Ctrl+F": self._find,
            "Ctrl+L": lambda: self.show_page("chat"),
            "Ctrl+Shift+C": self.chat.copy_last_answer,
            "F6": lambda: self._next_pane(1),
            "Shift+F6": lambda: self._next_pane(-1),
            "F1": self.shortcuts_wanted.emit,
            "Ctrl+?": self.shortcuts_wanted.emit,
            "Ctrl+W": self.close,
            "Ctrl+Q": self.quit_wanted.emit,
        }
        for sequence, action in keys.items():
            QShortcut(QKeySequence(sequence), self, action)

    def _escape(self) -> bool:
        if self.panes.is_overlaid:
            self.panes.close_overlay()
            return True
        return self._page == "chat" and self.chat.escape()

    def _find(self) -> None:
        if self._page != "chat":
            self.show_page("chat")
        self.chat.open_find()

    def _go_to_search(self) -> None:
        self.panes.show_side()
        self.sidebar.focus_search()

    def _next_pane(self, step: int) -> None:
        """Put the keyboard into the next pane: the conversations, what is shown, the message field."""
        panes: list[tuple[QWidget, Callable[[], object]]] = []
        if self.panes.is_side_shown:
            panes.append((self.sidebar, lambda: self.sidebar.list.setFocus(Qt.FocusReason.TabFocusReason)))
        if self._page == "chat":
            panes.append((self.chat.transcript, lambda: _focus_into(self.chat.transcript)))
            panes.append((self.chat.composer, self.chat.composer.focus_text))
        else:
            panes.append((self._pages[self._page], lambda: _focus_into(self._pages[self._page])))
        focused = cast("QWidget | None", self.focusWidget())
        inside = [number for number, (pane, _) in enumerate(panes) if focused is not None and _holds(pane, focused)]
        target = (inside[0] + step) % len(panes) if inside else 0
        panes[target][1]()

    def _show_side(self, shown: bool) -> None:
        self.chat.header.set_sidebar_hidden(not shown or self.panes.is_overlaid)
        self._top.setVisible(self._page != "chat" and (not shown or self.panes.is_overlaid))

    def _show_title(self) -> None:
        title = PAGE_TITLES.get(self._page) or self.chat.title
        self.setWindowTitle(f"{title} – Nestor")

    def _session_changed(self, session: SessionId | None) -> None:
        self.sidebar.list.set_opened(session)
        self.opened_session.emit(session)
        self._follow_app()

    def _rename_open(self, title: str) -> None:
        if self._conversation.session is not None:
            self._conversations.rename(self._conversation.session, title)

    def _delete(self, info: SessionInfo) -> None:
        if info.id == self._conversation.session:
            self._deleted_while_open = info.id
        self._conversations.delete(info.id)

    def _delete_open(self) -> None:
        session = self._conversation.session
        if session is not None:
            self._deleted_while_open = session
            self._conversations.delete(session)

    def _say_deleted(self, info: SessionInfo) -> None:
        if info.id == self._conversation.session:
            self.chat.open(None)

        def bring_back() -> None:
            self._brought_back = info.id if self._deleted_while_open == info.id else None
            self._conversations.undo_delete(info.id)

        self.snackbar.show_message(f"Deleted “{info.title}”", action="Undo", on_action=bring_back)
        if self.panes.is_side_shown:
            # In a text field Ctrl+Z would undo typing.
            self.sidebar.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _listed(self, info: SessionInfo) -> None:
        """Open a conversation again that was open when it was deleted, now that it is back."""
        if info.id == self._brought_back:
            self._brought_back = None
            self.show_session(info.id)

    def _copy(self, session: str) -> None:
        self.show_session(SessionId(session))
        self.chat.copy_all()

    def _say_failed(self, problem: Problem) -> None:
        self.snackbar.show_message(f"{problem.message} {problem.hint}".strip())

    def _follow_app(self) -> None:
        """Show what the whole program is doing."""
        model = self._app_model
        self.sidebar.set_missed(model.missed_count)
        self.sidebar.set_model(self._model_name or "Nestor", STATE_WORDS[model.state])
        self._follow_start(starting=model.state is TrayState.STARTING)
        self._follow_problem(model.problem if model.state is TrayState.ERROR else None)
        self._follow_questions()

    def _follow_problem(self, problem: Problem | None) -> None:
        if problem is None:
            self.hide_banner("engine")
            return
        action: tuple[str, Callable[[], None]] = ("Try again", self._app_model.retry)
        if problem.code == ErrorCode.MODEL_LOAD_FAILED:
            action = ("Settings", lambda: self.show_page("settings"))
        words = f"{problem.message} {problem.hint}".strip()
        self.banners.show_banner("engine", words, "danger", *action, closable=False)

    def _follow_start(self, *, starting: bool) -> None:
        if not starting:
            self._starting.stop()
            self.hide_banner("starting")
        elif not self._starting.isActive():
            self._starting.start()

    def _say_starting(self) -> None:
        if self._app_model.state is TrayState.STARTING:
            words = f"{self._app_model.headline} You can write already; your message waits."
            self.banners.show_banner("starting", words, closable=False)

    def _follow_questions(self) -> None:
        """Tell of a question that waits in another conversation."""
        for question in self._app_model.questions:
            session = self._app_model.session_of(question.approval)
            if session is not None and session != self._conversation.session:
                words = f"Another conversation needs your yes: {question.summary}"
                self.show_banner("question", words, "warning", "Show", partial(self.show_session, session))
                return
        self.hide_banner("question")


class _TopBar(QWidget):
    """What the other pages need while the sidebar is hidden: the way back to it."""

    sidebar_wanted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        button = IconButton(theme, "sidebar", "Show the sidebar", tip="Show the sidebar (Ctrl+B)")
        button.clicked.connect(self.sidebar_wanted)
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.M, Space.S, Space.M, 0)
        row.addWidget(button)
        row.addStretch(1)


def _holds(pane: QWidget, widget: QWidget) -> bool:
    return pane is widget or pane.isAncestorOf(widget)


def _focus_into(pane: QWidget) -> None:
    """Give the keyboard to the pane, or to the first in it that takes it."""
    able = [pane, *pane.findChildren(QWidget)]
    for widget in able:
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisible() and widget.isEnabled():
            widget.setFocus(Qt.FocusReason.TabFocusReason)
            return
    pane.setFocus(Qt.FocusReason.TabFocusReason)
