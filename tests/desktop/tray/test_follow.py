"""The tray follows what the program does and tells clicks apart; its panel is one that only claims to be there."""

from datetime import UTC, datetime, timedelta
from types import SimpleNamespace
from typing import Any

import pytest
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QSystemTrayIcon

from desktop.tray import Tray
from desktop.tray.presence import TrayPresence
from desktop.tray.tray import _next_words
from engine.core.ids import ReminderId
from engine.core.reminders import Reminder, ReminderState

NOW = datetime(2026, 11, 21, 15, 0, tzinfo=UTC)
Reason = QSystemTrayIcon.ActivationReason


class Model(QObject):
    """What the tray reads of `AppModel`."""

    changed = Signal()
    state = "idle"
    headline = "Ready"
    next_reminder: Reminder | None = None
    questions: tuple[Any, ...] = ()
    paused_until: datetime | None = None


class Panel(TrayPresence):
    """A panel that comes and goes as the test likes."""

    def __init__(self) -> None:
        super().__init__(system="win32")
        self.there = True

    @property
    def is_there(self) -> bool:
        return self.there

    def come(self) -> None:
        self.there = True
        self.appeared.emit()

    def go(self) -> None:
        self.there = False
        self.vanished.emit()


@pytest.fixture
def panel(qapp: QApplication) -> Panel:
    return Panel()


def icon_of(tray: Tray) -> QSystemTrayIcon:
    return tray.findChildren(QSystemTrayIcon)[-1]


def clicks(tray: Tray, *reasons: Reason) -> list[str]:
    told: list[str] = []
    tray.toggle_wanted.connect(lambda: told.append("toggle"))
    tray.ask_wanted.connect(lambda: told.append("ask"))
    for reason in reasons:
        icon_of(tray).activated.emit(reason)
    return told


def reminder(text: str, due: datetime) -> Reminder:
    return Reminder(id=ReminderId("r1"), text=text, due=due, repeat=None, state=ReminderState.SCHEDULED)


def test_it_says_that_it_starts_before_there_is_anything_to_follow(panel: Panel) -> None:
    tray = Tray(now=lambda: NOW, presence=panel)
    tray.show()
    assert icon_of(tray).toolTip() == "Nestor – Starting…"
    tray.close()


def test_state_headline_and_menu_follow_the_model(panel: Panel) -> None:
    tray, model = Tray(now=lambda: NOW, presence=panel), Model()
    tray.show()
    tray.bind(model)
    assert icon_of(tray).toolTip() == "Nestor – Ready"
    before = icon_of(tray).icon().cacheKey()
    model.state, model.headline = "thinking", "Thinking…"
    model.next_reminder = reminder("call mum", NOW + timedelta(minutes=20))
    model.questions = (SimpleNamespace(),)
    model.paused_until = NOW + timedelta(hours=1)
    model.changed.emit()
    assert icon_of(tray).toolTip() == "Nestor – Thinking…"
    assert icon_of(tray).icon().cacheKey() != before
    texts = [action.text() for action in tray.menu.menu.actions() if action.isVisible()]
    assert "Next: call mum, today 15:20" in texts
    assert "Answer Nestor's question…" in texts
    assert "Resume notifications (paused until 16:00)" in texts
    tray.close()


def test_the_picture_is_sent_to_the_panel_only_when_it_changes(panel: Panel) -> None:
    tray, model = Tray(now=lambda: NOW, presence=panel), Model()
    tray.show()
    tray.bind(model)
    before = icon_of(tray).icon().cacheKey()
    model.headline = "Next: call mum, 15:20"
    model.changed.emit()
    assert icon_of(tray).icon().cacheKey() == before
    assert icon_of(tray).toolTip() == "Nestor – Next: call mum, 15:20"
    tray.close()


@pytest.mark.parametrize(
    ("system", "reasons", "told"),
    [
        ("linux", [Reason.Trigger], ["toggle"]),
        ("linux", [Reason.Trigger, Reason.Trigger], ["toggle"]),
        ("win32", [Reason.Trigger, Reason.DoubleClick], ["toggle"]),
        ("linux", [Reason.MiddleClick], ["ask"]),
        ("linux", [Reason.Context], []),
        ("darwin", [Reason.Trigger], []),
    ],
)
def test_clicks_mean_what_the_system_is_used_to(
    panel: Panel, system: str, reasons: list[Reason], told: list[str]
) -> None:
    tray = Tray(now=lambda: NOW, presence=panel, system=system)
    tray.show()
    assert clicks(tray, *reasons) == told
    tray.close()


def test_it_is_available_while_shown_in_a_panel(panel: Panel) -> None:
    tray, told = Tray(now=lambda: NOW, presence=panel), []
    tray.availability_changed.connect(told.append)
    assert not tray.available
    tray.show()
    tray.show()
    assert tray.available
    panel.go()
    panel.come()
    panel.come()
    tray.hide()
    assert told == [True, False, True, False]
    panel.come()
    assert told == [True, False, True, False]
    tray.close()


def test_a_panel_that_comes_anew_gets_a_new_icon(panel: Panel) -> None:
    tray = Tray(now=lambda: NOW, presence=panel)
    tray.show()
    first = icon_of(tray)
    panel.come()
    assert icon_of(tray) is not first
    panel.go()
    tray.close()


@pytest.mark.parametrize(
    ("due", "words"),
    [
        (NOW + timedelta(minutes=20), "Next: call mum, today 15:20"),
        (NOW + timedelta(days=1), "Next: call mum, tomorrow 15:00"),
        (NOW + timedelta(days=3), "Next: call mum, Tue 15:00"),
        (NOW + timedelta(days=30), "Next: call mum, Mon 21 Dec 15:00"),
    ],
)
def test_the_next_reminder_is_told_with_its_day(due: datetime, words: str) -> None:
    assert _next_words(reminder("call\n mum", due), NOW) == words


def test_a_long_reminder_is_cut() -> None:
    assert (
        _next_words(reminder("water " * 30, NOW), NOW) == "Next: water water water water water water wat…, today 15:00"
    )
    assert _next_words(None, NOW) == ""
