"""A hotkey is chosen by pressing it."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop.components import HotkeyField
from desktop.theme import Theme

CTRL, ALT, SHIFT, META, NONE = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.MetaModifier,
    Qt.KeyboardModifier.NoModifier,
)


@pytest.fixture
def field(theme: Theme, pump: Callable[[], None]) -> HotkeyField:
    field = HotkeyField(theme, label="Quick ask")
    field.show()
    field.activateWindow()
    field.edit.setFocus()
    pump()
    return field


@pytest.fixture
def changes(field: HotkeyField) -> list[str]:
    changes: list[str] = []
    field.changed.connect(changes.append)
    return changes


@pytest.mark.parametrize(
    ("key", "modifiers", "value", "shown"),
    [
        (Qt.Key.Key_Space, CTRL | ALT, "<ctrl>+<alt>+<space>", "Ctrl + Alt + Space"),
        (Qt.Key.Key_K, META, "<cmd>+k", "Super + K"),
        (Qt.Key.Key_J, CTRL | SHIFT, "<ctrl>+<shift>+j", "Ctrl + Shift + J"),
        (Qt.Key.Key_F9, NONE, "<f9>", "F9"),
        (Qt.Key.Key_1, ALT, "<alt>+1", "Alt + 1"),
        (Qt.Key.Key_PageUp, CTRL, "<ctrl>+<page_up>", "Ctrl + Page up"),
        (Qt.Key.Key_Tab, CTRL | ALT, "<ctrl>+<alt>+<tab>", "Ctrl + Alt + Tab"),
    ],
)
def test_pressing_keys_records_them_in_pynputs_syntax(
    field: HotkeyField, changes: list[str], key: Qt.Key, modifiers: Qt.KeyboardModifier, value: str, shown: str
) -> None:
    QTest.keyClick(field.edit, key, modifiers)
    assert (changes, field.value(), field.edit.text()) == ([value], value, shown)


def test_modifiers_alone_are_waited_with(field: HotkeyField, changes: list[str]) -> None:
    QTest.keyClick(field.edit, Qt.Key.Key_Control, CTRL)
    assert (changes, field.error()) == ([], "")


@pytest.mark.parametrize(("key", "modifiers"), [(Qt.Key.Key_A, NONE), (Qt.Key.Key_A, SHIFT), (Qt.Key.Key_Space, NONE)])
def test_keys_that_type_are_refused_in_words(
    field: HotkeyField, changes: list[str], key: Qt.Key, modifiers: Qt.KeyboardModifier
) -> None:
    QTest.keyClick(field.edit, key, modifiers)
    assert (changes, field.value()) == ([], "")
    assert "Ctrl" in field.error()
    QTest.keyClick(field.edit, Qt.Key.Key_A, CTRL)
    assert field.error() == ""


def test_a_key_without_a_name_is_refused_in_words(field: HotkeyField, changes: list[str]) -> None:
    QTest.keyClick(field.edit, Qt.Key.Key_VolumeUp, CTRL)
    assert (changes, field.error()) == ([], "This key cannot be part of a hotkey. Try another.")


def test_backspace_clears(field: HotkeyField, changes: list[str]) -> None:
    field.set_value("<ctrl>+<alt>+<space>")
    QTest.keyClick(field.edit, Qt.Key.Key_Backspace)
    assert (changes, field.value(), field.edit.text()) == ([""], "", "")


def test_esc_cancels_and_leaves_what_was(field: HotkeyField, changes: list[str]) -> None:
    field.set_value("<ctrl>+<alt>+<space>")
    QTest.keyClick(field.edit, Qt.Key.Key_A)
    QTest.keyClick(field.edit, Qt.Key.Key_Escape)
    assert (changes, field.value(), field.edit.hasFocus()) == ([], "<ctrl>+<alt>+<space>", False)
    assert field.error() == ""


def test_the_same_keys_again_change_nothing(field: HotkeyField, changes: list[str]) -> None:
    field.set_value("<ctrl>+j")
    QTest.keyClick(field.edit, Qt.Key.Key_J, CTRL)
    assert changes == []


def test_tab_still_leaves_the_field(field: HotkeyField, changes: list[str]) -> None:
    QTest.keyClick(field.edit, Qt.Key.Key_Tab)
    assert (changes, field.error()) == ([], "")


def test_what_is_wrong_is_read_aloud_with_the_field(field: HotkeyField) -> None:
    field.set_error("Another program uses these keys.")
    assert field.edit.accessibleDescription() == "Another program uses these keys."
    field.set_error("")
    assert "Backspace clears" in field.edit.accessibleDescription()
