"""The icon in the panel: shows at a glance what Nestor does, and leads to everything.

It can be painted before the engine exists; `bind` then connects it with what the program is doing.
"""

import sys
from collections.abc import Callable
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication, QSystemTrayIcon

from desktop.tray.icons import TrayIcons
from desktop.tray.menu import TrayMenu
from desktop.tray.presence import TrayPresence

if TYPE_CHECKING:  # they bring the engine's values along, for which the first icon does not wait
    from desktop.viewmodels import AppModel
    from engine.core.reminders import Reminder

STARTING = "Starting…"


class Tray(QObject):
    """Nestor in the panel, wherever there is one."""

    toggle_wanted = Signal()
    """A click on the icon: show the window, or hide it if it is in front."""
    open_wanted = Signal()
    ask_wanted = Signal()
    new_wanted = Signal()
    answer_wanted = Signal()
    """Show the oldest question that waits."""
    reminders_wanted = Signal()
    settings_wanted = Signal()
    pause_wanted = Signal(object)
    """Until when, a `datetime`; None to let notifications come again."""
    quit_wanted = Signal()
    availability_changed = Signal(bool)

    def __init__(
        self,
        *,
        now: Callable[[], datetime],
        display: str = "",
        presence: TrayPresence | None = None,
        system: str = sys.platform,
        parent: QObject | None = None,
    ) -> None:
        """`display` is the X server's address, empty where there is none."""
        super().__init__(parent)
        self._now = now
        self._system = system
        self._model: AppModel | None = None
        self._icons = TrayIcons(system=system)
        self._menu = TrayMenu(now=now, system=system, parent=self)
        self._state, self._headline = "starting", STARTING
        self._icon: QSystemTrayIcon | None = None
        self._is_shown = False
        self._was_available = False
        # Where a host reports each click of a double click on its own, the window would open and close.
        self._just_clicked = QTimer(self, singleShot=True, interval=QApplication.doubleClickInterval())
        for ours, chosen in (
            (self.open_wanted, self._menu.open_wanted),
            (self.ask_wanted, self._menu.ask_wanted),
            (self.new_wanted, self._menu.new_wanted),
            (self.answer_wanted, self._menu.answer_wanted),
            (self.reminders_wanted, self._menu.reminders_wanted),
            (self.settings_wanted, self._menu.settings_wanted),
            (self.pause_wanted, self._menu.pause_wanted),
            (self.quit_wanted, self._menu.quit_wanted),
        ):
            chosen.connect(ours)
        self._presence = presence or TrayPresence(system=system, display=display, parent=self)
        self._presence.appeared.connect(self._appear)
        self._presence.vanished.connect(self._vanish)

    @property
    def available(self) -> bool:
        """Whether the icon is to be seen, so that a hidden window can be found again."""
        return self._is_shown and self._presence.is_there

    @property
    def menu(self) -> TrayMenu:
        """The menu, for the shortcuts sheet and the tests."""
        return self._menu

    def show(self) -> None:
        """Put the icon into the panel, now or as soon as there is one."""
        if not self._is_shown:
            self._is_shown = True
            if self._presence.is_there:
                self._put()
            self._tell()

    def hide(self) -> None:
        """Take the icon away."""
        if self._is_shown:
            self._is_shown = False
            self._take_away()
            self._tell()

    def bind(self, model: "AppModel") -> None:
        """Show what the program is doing from now on."""
        self._model = model
        model.changed.connect(self._follow)
        self._follow()

    def show_hotkey(self, keys: str) -> None:
        """Say in the menu which keys open Quick ask; empty for none."""
        self._menu.show_hotkey(keys)

    def close(self) -> None:
        """Take the icon away for good."""
        self.hide()
        self._menu.close()

    def _follow(self) -> None:
        model = self._model
        if model is None:
            return
        self._menu.show_next(_next_words(model.next_reminder, self._now()))
        self._menu.show_questions(len(model.questions))
        self._menu.show_pause(model.paused_until)
        state, headline = str(model.state), model.headline
        if (state, headline) != (self._state, self._headline):
            is_new = state != self._state
            self._state, self._headline = state, headline
            self._paint(with_icon=is_new)

    def _paint(self, *, with_icon: bool = True) -> None:
        if self._icon is None:
            return
        if with_icon:  # each change makes the panel fetch the picture again
            self._icon.setIcon(self._icons.icon(self._state))
        self._icon.setToolTip(f"Nestor – {self._headline}" if self._headline else "Nestor")

    def _put(self) -> None:
        """Make the icon anew: one that was made before its host is never shown, hidden and shown again or not."""
        self._take_away()
        icon = QSystemTrayIcon(self)
        icon.setContextMenu(self._menu.menu)
        icon.activated.connect(self._activated)
        self._icon = icon
        self._paint()
        icon.show()

    def _take_away(self) -> None:
        """Remove the icon; without a host it would at best become a small window of its own."""
        icon, self._icon = self._icon, None
        if icon is not None:
            icon.hide()
            icon.deleteLater()

    def _appear(self) -> None:
        if self._is_shown:
            self._put()
            self._tell()

    def _vanish(self) -> None:
        self._take_away()
        self._tell()

    def _tell(self) -> None:
        if self.available != self._was_available:
            self._was_available = self.available
            self.availability_changed.emit(self._was_available)

    def _activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason is QSystemTrayIcon.ActivationReason.MiddleClick:
            self.ask_wanted.emit()
        elif reason is QSystemTrayIcon.ActivationReason.Trigger and self._system != "darwin":
            if not self._just_clicked.isActive():  # on macOS a click opens the menu
                self.toggle_wanted.emit()
            self._just_clicked.start()


def _next_words(reminder: "Reminder | None", now: datetime) -> str:
    """Return the menu's line about the next reminder: "Next: call mum, today 15:20"."""
    if reminder is None:
        return ""
    text = " ".join(reminder.text.split())
    text = text if len(text) <= 40 else f"{text[:39].rstrip()}…"
    due = reminder.due.astimezone(now.tzinfo)
    days = (due.date() - now.date()) // timedelta(days=1)
    day = {0: "today", 1: "tomorrow"}.get(days) or (f"{due:%a}" if 0 < days < 7 else f"{due:%a} {due.day} {due:%b}")
    return f"Next: {text}, {day} {due:%H:%M}"
