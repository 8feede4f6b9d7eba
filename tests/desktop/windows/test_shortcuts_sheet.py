"""The sheet of shortcuts, and the window about Nestor."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog

from desktop.theme import Theme
from desktop.windows.about import AboutDialog, AboutFacts
from desktop.windows.keycaps import KeyCaps
from desktop.windows.shortcuts import SHORTCUTS, Shortcut, ShortcutGroup, ShortcutsSheet
from tests.desktop.windows.faults import cut, unnamed

Show = Callable[[QDialog], QDialog]


def test_the_sheet_lists_what_it_is_given(theme: Theme, show: Show) -> None:
    group = ShortcutGroup(title="Everywhere", shortcuts=(Shortcut(does="New conversation", keys="Ctrl + N"),))
    sheet = show(ShortcutsSheet(theme, [group]))
    assert [caps.accessibleName() for caps in sheet.findChildren(KeyCaps)] == ["Ctrl + N"]
    QTest.keyClick(sheet, Qt.Key.Key_Escape)
    assert not sheet.isVisible()


def test_no_shortcut_is_listed_twice_in_a_group() -> None:
    for group in SHORTCUTS:
        does = [shortcut.does for shortcut in group.shortcuts]
        assert len(does) == len(set(does))


def test_a_long_sheet_scrolls_where_the_screen_is_small(theme: Theme, show: Show, pump: Callable[..., None]) -> None:
    theme.set_text_scale(2.0)
    sheet = show(ShortcutsSheet(theme))
    pump()
    assert sheet.height() <= sheet.screen().availableGeometry().height()
    assert unnamed(sheet) == []
    assert cut(sheet) == []


def test_the_facts_can_be_copied(theme: Theme, show: Show, pump: Callable[..., None]) -> None:
    copied: list[str] = []
    facts = AboutFacts(version="0.2.0", notice="Nestor\nCopyright", system="Python 3.11 · Qt 6.11")
    about = AboutDialog(theme, facts, copy=copied.append)
    show(about)
    pump()
    QTest.mouseClick(about.copy_button, Qt.MouseButton.LeftButton)
    assert copied == ["Nestor 0.2.0\nPython 3.11 · Qt 6.11"]
    assert about.notice.toPlainText() == "Nestor Copyright"
    assert unnamed(about) == []
    assert cut(about) == []
