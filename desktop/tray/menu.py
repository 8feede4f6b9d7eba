"""The tray icon's menu: everything that is worth doing without the window."""

import sys
from collections.abc import Callable
from datetime import datetime, time, timedelta

from PySide6.QtCore import QObject, Qt, Signal, SignalInstance
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu

MORNING = time(8)
"""When a pause until tomorrow ends."""
_SEQUENCE_NAMES = (("page_up", "PgUp"), ("page_down", "PgDown"), ("print_screen", "Print"), ("cmd", "Meta"))
_MAC_NAMES = (("cmd", "Ctrl"), ("ctrl", "Meta"))
"""Qt swaps the two on macOS."""


class TrayMenu(QObject):
    """Holds the menu and tells what was chosen."""

    open_wanted = Signal()
    ask_wanted = Signal()
    new_wanted = Signal()
    answer_wanted = Signal()
    reminders_wanted = Signal()
    settings_wanted = Signal()
    pause_wanted = Signal(object)
    """Until when, a `datetime`; None to let notifications come again."""
    quit_wanted = Signal()

    def __init__(
        self, *, now: Callable[[], datetime], system: str = sys.platform, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._now = now
        self._system = system
        self.menu = QMenu()
        self._answer = self._add("Answer Nestor's question…", self.answer_wanted)
        self._open = self._add("Open Nestor", self.open_wanted)
        self.menu.setDefaultAction(self._open)
        self._ask = self._add("Quick ask", self.ask_wanted)
        self._add("New conversation", self.new_wanted)
        self.menu.addSeparator()
        self._next = self._add("", self.reminders_wanted)
        self._add("Reminders…", self.reminders_wanted)
        self._pause = QMenu("Pause notifications", self.menu)
        for words, until in (
            ("For 30 minutes", lambda: self._now() + timedelta(minutes=30)),
            ("For 1 hour", lambda: self._now() + timedelta(hours=1)),
            ("Until tomorrow at 8:00", self._tomorrow),
        ):
            action = self._pause.addAction(words)
            action.triggered.connect(lambda _checked=False, until=until: self.pause_wanted.emit(until()))
        self.menu.addMenu(self._pause)
        self._resume = self.menu.addAction("")
        self._resume.triggered.connect(lambda: self.pause_wanted.emit(None))
        self.menu.addSeparator()
        self._add("Settings…", self.settings_wanted).setMenuRole(QAction.MenuRole.PreferencesRole)
        self._add({"win32": "Exit", "darwin": "Quit Nestor"}.get(system, "Quit"), self.quit_wanted)
        self.show_next("")
        self.show_questions(0)
        self.show_pause(None)

    def show_hotkey(self, keys: str) -> None:
        """Say which keys open Quick ask, as pynput writes them; empty for none."""
        self._ask.setShortcut(QKeySequence(_sequence(keys, self._system)))
        # Only shown here: the keys are taken from the whole desktop elsewhere.
        self._ask.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        self._ask.setShortcutVisibleInContextMenu(True)

    def show_next(self, words: str) -> None:
        """Say which reminder comes next; empty for none."""
        self._next.setText(_plain(words))
        self._next.setVisible(bool(words))

    def show_questions(self, count: int) -> None:
        """Say how many questions wait for an answer."""
        self._answer.setText("Answer Nestor's question…" if count < 2 else f"Answer Nestor's {count} questions…")
        self._answer.setVisible(count > 0)

    def show_pause(self, until: datetime | None) -> None:
        """Say until when notifications are held back; None while they come."""
        self._pause.menuAction().setVisible(until is None)
        self._resume.setVisible(until is not None)
        if until is not None:
            now = self._now()
            day = "" if until.date() == now.date() else f"{until:%a} "
            self._resume.setText(f"Resume notifications (paused until {day}{until:%H:%M})")

    def set_ready(self, ready: bool) -> None:
        """Let what needs the engine be chosen, or not yet."""
        for action in (self._pause.menuAction(), self._ask):
            action.setEnabled(ready)

    def close(self) -> None:
        """Let go of the menu, which has no parent among the windows."""
        self.menu.deleteLater()

    def _add(self, words: str, wanted: SignalInstance) -> QAction:
        action = self.menu.addAction(words)
        action.triggered.connect(lambda: wanted.emit())
        return action

    def _tomorrow(self) -> datetime:
        now = self._now()
        return datetime.combine(now.date() + timedelta(days=1), MORNING, tzinfo=now.tzinfo)


def _plain(words: str) -> str:
    """Return the words so that an ampersand in them is shown, not taken for a shortcut."""
    return words.replace("&", "&&")


def _sequence(keys: str, system: str) -> str:
    """Return keys as pynput writes them in Qt's way: `<ctrl>+<alt>+<space>` is "ctrl+alt+space"."""
    names = {**dict(_SEQUENCE_NAMES), **(dict(_MAC_NAMES) if system == "darwin" else {})}
    parts = [part.strip("<>") if len(part) > 1 else part for part in keys.split("+") if part]
    if keys.endswith("++"):  # the plus key itself
        parts.append("+")
    return "+".join(names.get(part, part) for part in parts)
