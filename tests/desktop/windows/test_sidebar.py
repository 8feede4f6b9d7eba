"""The sidebar lists, finds, opens, renames and deletes conversations, also without a pointer."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu

from desktop.theme import Theme
from desktop.windows.conversation_menu import ConversationMenu
from engine.core.sessions import RenameSession
from tests.desktop.windows.window_desk import Desk

Pump = Callable[..., None]
SPOKEN = Qt.ItemDataRole.AccessibleTextRole


@pytest.fixture
def desk(theme: Theme, pump: Pump) -> Iterator[Desk]:
    theme.apply()
    desk = Desk(theme, pump)
    desk.show()
    yield desk
    desk.close()


def test_conversations_are_listed_with_their_group_in_what_a_screen_reader_says(desk: Desk) -> None:
    spoken = [desk.rows.model().index(row, 0).data(SPOKEN) for row in range(4)]
    assert spoken == [
        "Call mum, Today",
        "Shopping list, Yesterday",
        "A sum, Previous 7 days",
        "Holiday in Portugal, Earlier",
    ]


def test_a_conversation_being_answered_says_so(desk: Desk) -> None:
    desk.shelf.begin("run-9", "sum", "And 3 + 3?")
    assert desk.rows.model().index(desk.row("sum"), 0).data(SPOKEN) == "A sum, answering, Previous 7 days"


def test_a_click_opens_a_conversation_and_one_on_a_group_name_does_nothing(desk: Desk) -> None:
    rect = desk.rows.visualRect(desk.rows.model().index(desk.row("milk"), 0))
    QTest.mouseClick(desk.rows.viewport(), Qt.MouseButton.LeftButton, pos=rect.topLeft() + QPoint(30, 6))
    assert desk.conversation.session is None
    QTest.mouseClick(desk.rows.viewport(), Qt.MouseButton.LeftButton, pos=rect.bottomLeft() + QPoint(30, -10))
    desk.pump(lambda: desk.conversation.session == "milk")


def test_f2_renames_in_place(desk: Desk) -> None:
    editor = _start_rename(desk)
    QTest.keyClicks(editor, "Groceries")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    desk.pump(lambda: "Groceries" in desk.titles())
    assert [(command.id, command.title) for command in desk.link.of(RenameSession)] == [("milk", "Groceries")]


def test_esc_gives_a_new_title_up(desk: Desk) -> None:
    editor = _start_rename(desk)
    QTest.keyClicks(editor, "Groceries")
    QTest.keyClick(editor, Qt.Key.Key_Escape)
    desk.pump()
    assert desk.link.of(RenameSession) == []


def test_an_empty_title_is_no_title(desk: Desk) -> None:
    editor = _start_rename(desk)
    editor.clear()
    QTest.keyClick(editor, Qt.Key.Key_Return)
    desk.pump()
    assert desk.link.of(RenameSession) == []


def test_the_menu_of_a_row_opens_by_pointer_and_renames(desk: Desk) -> None:
    rect = desk.rows.visualRect(desk.rows.model().index(desk.row("mum"), 0))
    QTest.mouseClick(desk.rows.viewport(), Qt.MouseButton.LeftButton, pos=rect.bottomRight() - QPoint(24, 12))
    menu = _menu(desk)
    assert [action.text() for action in menu.actions() if action.text()] == ["Open", "Rename", "Copy as text", "Delete"]
    menu.rename_wanted.emit()
    menu.close()
    assert desk.rows.findChild(QLineEdit) is not None


def test_search_shows_what_was_found_and_clearing_shows_all(desk: Desk) -> None:
    desk.window.sidebar.focus_search()
    QTest.keyClicks(desk.window.sidebar.search, "milk")
    desk.pump(lambda: desk.titles() == ["Shopping list"])
    assert "Add milk to my list" in desk.rows.model().index(0, 0).data(SPOKEN)
    QTest.keyClick(desk.window.sidebar.search, Qt.Key.Key_Escape)
    desk.pump(lambda: len(desk.titles()) == 4)


def test_a_search_that_finds_nothing_says_so_and_offers_to_clear_it(desk: Desk) -> None:
    QTest.keyClicks(desk.window.sidebar.search, "zebra")
    desk.pump(lambda: desk.titles() == [])
    desk.pump(lambda: not desk.rows.isVisible())
    assert "zebra" in desk.window.sidebar.nothing_words
    desk.window.sidebar.clear_search()
    desk.pump(lambda: desk.rows.isVisible())


def test_missed_reminders_are_counted_in_words_too(desk: Desk) -> None:
    desk.window.sidebar.set_missed(3)
    assert "Reminders, 3 missed" in [button.accessibleName() for button in desk.window.sidebar.page_buttons]


def test_the_open_conversation_stays_current_while_the_list_changes(desk: Desk) -> None:
    desk.open("sum")
    desk.shelf.put("fresh", "Something new")
    desk.conversations.refresh()
    desk.pump(lambda: "Something new" in desk.titles())
    assert desk.rows.current_session.id == "sum"


def test_three_hundred_conversations_with_long_titles_are_listed_and_scrolled(desk: Desk) -> None:
    for number in range(300):
        desk.shelf.put(f"s{number}", f"{number} " + "a very long title " * 12, days_ago=50 + number)
    desk.conversations.refresh()
    desk.pump(lambda: desk.conversations.count == 304)
    desk.rows.setFocus()
    QTest.keyClick(desk.rows, Qt.Key.Key_End)
    desk.pump(lambda: desk.rows.verticalScrollBar().value() == desk.rows.verticalScrollBar().maximum())
    assert desk.rows.horizontalScrollBar().maximum() == 0
    assert desk.rows.verticalScrollBar().maximum() > 300 * 20


def _start_rename(desk: Desk) -> QLineEdit:
    desk.rows.setFocus()
    desk.rows.setCurrentIndex(desk.rows.model().index(desk.row("milk"), 0))
    QTest.keyClick(desk.rows, Qt.Key.Key_F2)
    desk.pump(lambda: desk.rows.findChild(QLineEdit) is not None)
    editor = desk.rows.findChild(QLineEdit)
    assert editor.text() == "Shopping list"
    assert editor.selectedText() == "Shopping list"
    return editor


def _menu(desk: Desk) -> QMenu:
    desk.pump(lambda: isinstance(QApplication.activePopupWidget(), ConversationMenu))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu
