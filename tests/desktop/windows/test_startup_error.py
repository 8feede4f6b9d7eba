"""The window that stands in for the app when it cannot start."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop.entries import Problem
from desktop.theme import Theme
from desktop.windows.startup_error import SECOND_START, StartupError
from tests.desktop.windows.faults import cut, unnamed

Show = Callable[[StartupError], StartupError]
DAMAGED = Problem(code="database_damaged", message="The database is damaged.", hint="Put the newest snapshot back.")


@pytest.fixture
def heard() -> list[str]:
    return []


@pytest.fixture
def window(theme: Theme, show: Show, heard: list[str]) -> StartupError:
    window = StartupError(theme, DAMAGED, details="DatabaseError: file is not a database")
    window.retried.connect(lambda: heard.append("retry"))
    window.folder_wanted.connect(lambda: heard.append("folder"))
    window.copied.connect(heard.append)
    window.quit_wanted.connect(lambda: heard.append("quit"))
    return show(window)


def test_it_says_what_happened_and_what_to_do(window: StartupError) -> None:
    assert window.message.text() == "The database is damaged."
    assert window.hint.text() == "Put the newest snapshot back."
    assert not window.details_view.isVisible()


def test_the_details_unfold_and_can_be_copied(window: StartupError, heard: list[str]) -> None:
    QTest.mouseClick(window.details_button, Qt.MouseButton.LeftButton)
    assert window.details_view.toPlainText() == "DatabaseError: file is not a database"
    assert window.details_view.isVisible()
    QTest.mouseClick(window.copy_button, Qt.MouseButton.LeftButton)
    assert heard == ["DatabaseError: file is not a database"]


def test_enter_tries_again(window: StartupError, heard: list[str]) -> None:
    QTest.keyClick(window, Qt.Key.Key_Return)
    assert heard == ["retry"]


def test_the_folder_opens_and_the_window_stays(window: StartupError, heard: list[str]) -> None:
    QTest.mouseClick(window.folder_button, Qt.MouseButton.LeftButton)
    assert heard == ["folder"]
    assert window.isVisible()


@pytest.mark.parametrize("way", ["button", "escape", "close"])
def test_every_way_to_close_it_quits_once(window: StartupError, heard: list[str], way: str) -> None:
    ways: dict[str, Callable[[], object]] = {
        "button": lambda: QTest.mouseClick(window.quit_button, Qt.MouseButton.LeftButton),
        "escape": lambda: QTest.keyClick(window, Qt.Key.Key_Escape),
        "close": window.close,
    }
    ways[way]()
    assert heard == ["quit"]
    assert not window.isVisible()


def test_without_details_there_is_nothing_to_unfold(theme: Theme, show: Show) -> None:
    window = show(StartupError(theme, SECOND_START))
    assert not window.details_button.isVisible()


def test_every_control_has_a_name_and_no_word_is_cut(theme: Theme, show: Show, pump: Callable[..., None]) -> None:
    theme.set_text_scale(2.0)
    window = show(StartupError(theme, DAMAGED, details="line\n" * 50))
    window.details_button.setChecked(True)
    pump()
    assert unnamed(window) == []
    assert cut(window) == []
