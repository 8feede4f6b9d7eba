"""The tray menu: what it offers when, and what choosing tells."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication

from desktop.tray.menu import TrayMenu

NOW = datetime(2026, 11, 21, 15, 20, tzinfo=UTC)


@pytest.fixture
def menu(qapp: QApplication) -> TrayMenu:
    return TrayMenu(now=lambda: NOW, system="linux")


def offered(menu: TrayMenu) -> list[str]:
    return [action.text() for action in menu.menu.actions() if action.isVisible() and not action.isSeparator()]


def entry(menu: TrayMenu, words: str) -> QAction:
    within = [a for action in menu.menu.actions() if action.menu() for a in action.menu().actions()]
    return next(action for action in (*menu.menu.actions(), *within) if action.text().startswith(words))


def test_it_offers_the_usual_things_in_the_usual_order(menu: TrayMenu) -> None:
    assert offered(menu) == [
        "Open Nestor",
        "Quick ask",
        "New conversation",
        "Reminders…",
        "Pause notifications",
        "Settings…",
        "Quit",
    ]
    assert menu.menu.defaultAction().text() == "Open Nestor"


@pytest.mark.parametrize(("system", "words"), [("win32", "Exit"), ("darwin", "Quit Nestor"), ("linux", "Quit")])
def test_leaving_is_called_what_the_system_calls_it(qapp: QApplication, system: str, words: str) -> None:
    assert offered(TrayMenu(now=lambda: NOW, system=system))[-1] == words


@pytest.mark.parametrize(
    ("words", "signal"),
    [
        ("Open", "open_wanted"),
        ("Quick", "ask_wanted"),
        ("New", "new_wanted"),
        ("Answer", "answer_wanted"),
        ("Next", "reminders_wanted"),
        ("Reminders", "reminders_wanted"),
        ("Settings", "settings_wanted"),
        ("Quit", "quit_wanted"),
    ],
)
def test_each_entry_tells_what_is_wanted(menu: TrayMenu, words: str, signal: str) -> None:
    told: list[str] = []
    getattr(menu, signal).connect(lambda: told.append(signal))
    menu.show_next("Next: call mum, today 15:20")
    menu.show_questions(1)
    entry(menu, words).trigger()
    assert told == [signal]


def test_questions_come_first_while_they_wait(menu: TrayMenu) -> None:
    menu.show_questions(1)
    assert offered(menu)[0] == "Answer Nestor's question…"
    menu.show_questions(3)
    assert offered(menu)[0] == "Answer Nestor's 3 questions…"
    menu.show_questions(0)
    assert offered(menu)[0] == "Open Nestor"


@pytest.mark.parametrize(
    ("words", "until"),
    [
        ("For 30", NOW + timedelta(minutes=30)),
        ("For 1 h", NOW + timedelta(hours=1)),
        ("Until", datetime(2026, 11, 22, 8, tzinfo=UTC)),
    ],
)
def test_a_pause_says_until_when(menu: TrayMenu, words: str, until: datetime) -> None:
    told: list[Any] = []
    menu.pause_wanted.connect(told.append)
    entry(menu, words).trigger()
    assert told == [until]


def test_a_pause_can_be_ended_and_says_how_long_it_lasts(menu: TrayMenu) -> None:
    told: list[Any] = []
    menu.pause_wanted.connect(told.append)
    menu.show_pause(NOW + timedelta(minutes=30))
    assert "Resume notifications (paused until 15:50)" in offered(menu)
    assert "Pause notifications" not in offered(menu)
    menu.show_pause(NOW + timedelta(days=1))
    entry(menu, "Resume notifications (paused until Sun 15:20)").trigger()
    assert told == [None]


def test_a_reminder_is_shown_letter_for_letter(menu: TrayMenu) -> None:
    menu.show_next("Next: R&D, today 16:00")
    assert "Next: R&&D, today 16:00" in offered(menu)


@pytest.mark.parametrize(
    ("keys", "shown"),
    [
        ("<ctrl>+<alt>+<space>", "Ctrl+Alt+Space"),
        ("<cmd>+<page_up>", "Meta+PgUp"),
        ("<ctrl>+<alt>++", "Ctrl+Alt++"),
        ("<f9>", "F9"),
        ("", ""),
    ],
)
def test_hotkey_stands_beside_quick_ask(menu: TrayMenu, keys: str, shown: str) -> None:
    menu.show_hotkey(keys)
    assert entry(menu, "Quick").shortcut().toString() == shown


def test_nothing_has_the_same_mnemonic_by_accident(menu: TrayMenu) -> None:
    assert not [text for text in offered(menu) if "&" in text.replace("&&", "")]
