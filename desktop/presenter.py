"""Which window comes forward when: opening, toggling, closing to the tray, and saying once what closing means."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication

from desktop.components import hotkey_words
from desktop.platform import WindowFocus
from desktop.theme import Theme
from desktop.tray import Tray
from desktop.viewmodels import ConversationModel, QuickAskModel, SettingsModel
from desktop.windows.close_explanation import CloseExplanation
from desktop.windows.main_window import MainWindow
from desktop.windows.quick_ask import QuickAsk
from desktop.windows.sidebar import PageName
from engine.core.ids import SessionId


class Presenter(QObject):
    """Shows and hides the main window and Quick ask."""

    quit_wanted = Signal()

    def __init__(
        self,
        qt: QApplication,
        theme: Theme,
        window: MainWindow,
        tray: Tray,
        focus: WindowFocus,
        settings: SettingsModel,
        *,
        make_quick_ask: Callable[[], QuickAsk],
        conversation: ConversationModel,
        quick_model: QuickAskModel,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._window = window
        self._tray = tray
        self._focus = focus
        self._settings = settings
        self._make_quick_ask = make_quick_ask
        self._conversation = conversation
        self._quick_model = quick_model
        self._quick_ask: QuickAsk | None = None
        window.close_requested.connect(self.close_window)
        # Who goes to another program while Quick ask is open does not want to be pulled back from there.
        qt.applicationStateChanged.connect(self._follow_person)

    @property
    def quick_ask(self) -> QuickAsk:
        """The window of Quick ask; made ahead of its first use by `warm`."""
        if self._quick_ask is None:
            self._quick_ask = self._make_quick_ask()
            self._quick_ask.dismissed.connect(self._focus.restore)
            self._quick_ask.opened_in_window.connect(self._open_from_quick_ask)
        return self._quick_ask

    def warm(self) -> None:
        """Make Quick ask now, so that its first opening is as quick as the later ones."""
        self.quick_ask.warm_up()

    def is_in_view(self, session: SessionId) -> bool:
        """Tell whether the person looks at a conversation right now."""
        if self._quick_ask is not None and self._quick_ask.isActiveWindow():
            return self._quick_model.conversation.session == session
        return self._window.isActiveWindow() and self._conversation.session == session and self._window.page == "chat"

    def show_window(self) -> None:
        """Bring the main window forward."""
        self._focus.raise_window(self._window)

    def show_page(self, page: PageName) -> None:
        """Bring the main window forward with one of its pages."""
        self._window.show_page(page)
        self.show_window()

    def show_session(self, session: SessionId) -> None:
        """Bring the main window forward with a conversation."""
        self._window.show_session(session)
        self.show_window()

    def new_conversation(self) -> None:
        """Bring the main window forward with an empty conversation."""
        self._window.new_conversation()
        self.show_window()

    def toggle_window(self) -> None:
        """Hide the window if the person is in it, else bring it forward."""
        if self._window.isVisible() and self._window.isActiveWindow() and self._tray.available:
            self._window.hide()
        else:
            self.show_window()

    def toggle_quick_ask(self) -> None:
        """Open Quick ask over whatever has the keyboard, or put it away."""
        quick_ask = self.quick_ask
        if quick_ask.isVisible() and quick_ask.isActiveWindow():
            quick_ask.dismiss()
            return
        if not self._window.isActiveWindow():
            self._focus.remember()
        quick_ask.open_at_cursor_screen()
        self._focus.raise_window(quick_ask)

    def close_window(self) -> None:
        """Do what closing the window means here: go to the tray, to the task bar, or end."""
        if (
            not self._settings.is_loaded
        ):  # too early to know what the person wants; the window is gone from sight at least
            self._put_away()
        elif not self._settings.value("desktop.close_to_tray"):
            self.quit_wanted.emit()
        elif self._settings.value("desktop.close_explained"):
            self._put_away()
        else:
            self._explain()

    def handle(self, command: str) -> None:
        """Do what a later start of Nestor asks for."""
        actions: dict[str, Callable[[], None]] = {
            "show": self.show_window,
            "quick-ask": self.toggle_quick_ask,
            "toggle": self.toggle_window,
            "new": self.new_conversation,
            "reminders": lambda: self.show_page("reminders"),
            "settings": lambda: self.show_page("settings"),
        }
        actions.get(command, self.show_window)()

    def _open_from_quick_ask(self, session: SessionId | None) -> None:
        self._focus.forget()
        if session is None:
            self.new_conversation()
        else:
            self.show_session(session)

    def _follow_person(self, state: Qt.ApplicationState) -> None:
        if state is not Qt.ApplicationState.ApplicationActive:
            self._focus.forget()

    def _explain(self) -> None:
        dialog = CloseExplanation(
            self._theme,
            has_tray=self._tray.available,
            hotkey=hotkey_words(str(self._settings.value("desktop.quick_ask_hotkey") or "")),
            parent=self._window,
        )
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.kept.connect(self._explained)
        dialog.quit_wanted.connect(self.quit_wanted)
        dialog.open()

    def _explained(self) -> None:
        self._settings.set("desktop.close_explained", True)
        self._put_away()

    def _put_away(self) -> None:
        """Hide the window in the tray; where there is no tray it would be lost, so it is minimised."""
        if self._tray.available:
            self._window.hide()
        else:
            self._window.showMinimized()
