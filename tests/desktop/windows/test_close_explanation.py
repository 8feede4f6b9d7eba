"""What is said when the window is closed for the first time."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop.theme import Theme
from desktop.windows.close_explanation import CloseExplanation
from tests.desktop.windows.faults import cut, unnamed

Show = Callable[[CloseExplanation], CloseExplanation]


@pytest.fixture
def heard() -> list[str]:
    return []


@pytest.fixture
def dialog(theme: Theme, show: Show, heard: list[str]) -> CloseExplanation:
    dialog = CloseExplanation(theme, has_tray=True, hotkey="Ctrl + Alt + Space")
    dialog.kept.connect(lambda: heard.append("kept"))
    dialog.quit_wanted.connect(lambda: heard.append("quit"))
    return show(dialog)


def test_enter_keeps_nestor_running(dialog: CloseExplanation, heard: list[str]) -> None:
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert heard == ["kept"]
    assert not dialog.isVisible()


def test_quit_is_one_press_away(dialog: CloseExplanation, heard: list[str]) -> None:
    QTest.mouseClick(dialog.quit_button, Qt.MouseButton.LeftButton)
    assert heard == ["quit"]


def test_esc_decides_nothing(dialog: CloseExplanation, heard: list[str]) -> None:
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert heard == []
    assert not dialog.isVisible()


def test_without_a_tray_the_words_are_true_too(theme: Theme) -> None:
    dialog = CloseExplanation(theme, has_tray=False)
    assert dialog.windowTitle() == "Nestor keeps running without its window"
    dialog.deleteLater()


def test_every_control_has_a_name_and_no_word_is_cut(theme: Theme, show: Show, pump: Callable[..., None]) -> None:
    theme.set_text_scale(2.0)
    dialog = show(CloseExplanation(theme, has_tray=True))
    pump()
    assert unnamed(dialog) == []
    assert cut(dialog) == []
