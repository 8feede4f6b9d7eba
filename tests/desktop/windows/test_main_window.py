"""The main window leads between pages and conversations, by pointer and by keyboard, wide and narrow."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from desktop.entries import Problem
from desktop.link import LinkKind, LinkState
from desktop.theme import Theme
from desktop.windows.main_window import LEAST_SIZE
from engine.core.sessions import DeleteSession
from tests.desktop.windows.window_desk import Desk, ShelfLink
from tests.doubles.link import READY

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
Pump = Callable[..., None]


@pytest.fixture
def desk(theme: Theme, pump: Pump) -> Iterator[Desk]:
    theme.apply()
    desk = Desk(theme, pump)
    desk.show()
    yield desk
    desk.close()


def test_it_opens_with_an_empty_conversation_ready_to_be_typed_into(desk: Desk) -> None:
    assert desk.window.page == "chat"
    assert desk.window.windowTitle() == "New conversation – Nestor"
    assert desk.chat.composer.isAncestorOf(desk.window.focusWidget())


def test_the_title_of_the_window_is_the_title_of_the_conversation(desk: Desk) -> None:
    desk.open("mum")
    assert desk.window.windowTitle() == "Call mum – Nestor"


@pytest.mark.parametrize(
    ("key", "page"),
    [(Qt.Key.Key_2, "reminders"), (Qt.Key.Key_3, "settings"), (Qt.Key.Key_Comma, "settings"), (Qt.Key.Key_1, "chat")],
)
def test_keys_lead_to_the_pages(desk: Desk, key: Qt.Key, page: str) -> None:
    desk.window.show_page("reminders" if page == "chat" else "chat")
    desk.press(key, CTRL)
    assert desk.window.page == page


def test_ctrl_n_begins_a_new_conversation_from_any_page(desk: Desk) -> None:
    desk.open("mum")
    desk.window.show_page("settings")
    desk.press(Qt.Key.Key_N, CTRL)
    assert desk.window.page == "chat"
    assert desk.conversation.session is None
    assert desk.chat.composer.isAncestorOf(desk.window.focusWidget())


def test_ctrl_k_searches_all_conversations_and_enter_opens_what_was_found(desk: Desk) -> None:
    desk.press(Qt.Key.Key_K, CTRL)
    QTest.keyClicks(desk.window.focusWidget(), "hotel")
    desk.pump(lambda: desk.titles() == ["Holiday in Portugal"])
    desk.press(Qt.Key.Key_Down)
    desk.press(Qt.Key.Key_Return)
    desk.pump(lambda: desk.conversation.session == "old")


def test_ctrl_b_hides_the_sidebar_and_the_header_leads_back_to_it(desk: Desk) -> None:
    desk.press(Qt.Key.Key_B, CTRL)
    assert not desk.window.sidebar.isVisible()
    desk.chat.header.sidebar_wanted.emit()
    assert desk.window.sidebar.isVisible()


def test_other_pages_lead_back_to_a_hidden_sidebar_too(desk: Desk) -> None:
    desk.window.show_page("reminders")
    desk.press(Qt.Key.Key_B, CTRL)
    button = next(w for w in desk.window.findChildren(object) if _is_shown(w, "Show the sidebar"))
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert desk.window.sidebar.isVisible()


def test_a_narrow_window_puts_the_sidebar_over_the_page_until_something_is_chosen(desk: Desk) -> None:
    desk.window.resize(480, 700)
    desk.pump(lambda: not desk.window.sidebar.isVisible())
    desk.press(Qt.Key.Key_B, CTRL)
    assert desk.window.sidebar.isVisible()
    assert desk.window.chat.width() == desk.window.width()
    desk.open("milk")
    assert not desk.window.sidebar.isVisible()


def test_esc_closes_the_sidebar_that_lies_over_the_page(desk: Desk) -> None:
    desk.window.resize(480, 700)
    desk.pump(lambda: not desk.window.sidebar.isVisible())
    desk.press(Qt.Key.Key_K, CTRL)
    assert desk.window.sidebar.isVisible()
    desk.press(Qt.Key.Key_Escape)
    assert not desk.window.sidebar.isVisible()


def test_f6_goes_around_the_parts_of_the_window_and_shift_f6_back(desk: Desk) -> None:
    parts = (desk.window.sidebar, desk.chat.transcript, desk.chat.composer)
    desk.open("mum")
    desk.chat.composer.focus_text()
    seen = []
    for modifiers in (Qt.KeyboardModifier.NoModifier,) * 3 + (SHIFT,):
        desk.press(Qt.Key.Key_F6, modifiers)
        seen += [at for at, part in enumerate(parts) if part.isAncestorOf(desk.window.focusWidget())]
    assert seen == [0, 1, 2, 1]


def test_esc_stops_the_answer(desk: Desk) -> None:
    desk.open("mum")
    desk.shelf.begin("run-9", "mum", "And again")
    desk.shelf.say("run-9", "mum", "Let me")
    desk.pump(lambda: desk.conversation.is_running)
    desk.chat.composer.focus_text()
    desk.press(Qt.Key.Key_Escape)
    assert desk.link.cancelled == ["run-9"]


def test_ctrl_shift_c_copies_the_last_answer(desk: Desk) -> None:
    desk.open("sum")
    desk.press(Qt.Key.Key_C, CTRL | SHIFT)
    assert QGuiApplication.clipboard().text() == "It is 4."
    assert desk.window.snackbar.text() == "Answer copied"


def test_a_deleted_conversation_comes_back_by_undo_and_is_open_again(desk: Desk) -> None:
    desk.open("milk")
    QTest.keyClick(desk.rows, Qt.Key.Key_Delete)
    desk.pump(lambda: desk.conversation.session is None)
    assert "Shopping list" not in desk.titles()
    assert desk.window.snackbar.text() == "Deleted “Shopping list”"
    desk.press(Qt.Key.Key_Z, CTRL)
    desk.pump(lambda: desk.conversation.session == "milk")
    assert "Shopping list" in desk.titles()


def test_deleting_another_conversation_leaves_the_open_one_alone(desk: Desk) -> None:
    desk.open("mum")
    desk.rows.setCurrentIndex(desk.rows.model().index(desk.row("old"), 0))
    QTest.keyClick(desk.rows, Qt.Key.Key_Delete)
    desk.pump(lambda: "Holiday in Portugal" not in desk.titles())
    assert desk.conversation.session == "mum"
    assert [command.id for command in desk.link.of(DeleteSession)] == ["old"]


def test_closing_is_the_owners_business_until_the_program_ends(desk: Desk) -> None:
    asked: list[bool] = []
    desk.window.close_requested.connect(lambda: asked.append(True))
    assert not desk.window.close()
    assert desk.window.isVisible()
    assert asked == [True]
    desk.window.let_close()
    assert desk.window.close()


def test_an_engine_that_failed_is_told_with_a_way_to_try_again(desk: Desk) -> None:
    problem = Problem(code="internal", message="The database is damaged.", hint="Restore the last backup.")
    desk.link.set_state(LinkState(kind=LinkKind.FAILED, problem=problem))
    assert desk.window.banners.keys == ("engine",)
    assert "The database is damaged. Restore the last backup." in desk.window.banners.text("engine")
    desk.window.banners.act("engine")
    assert desk.link.retries == 1
    desk.link.set_state(READY)
    assert desk.window.banners.keys == ()


def test_a_start_that_takes_long_is_told_and_a_short_one_is_not(theme: Theme, pump: Pump) -> None:
    desk = Desk(theme, pump, link=ShelfLink(ready=False))
    desk.show()
    assert desk.window.banners.keys == ()
    pump(lambda: desk.window.banners.keys == ("starting",))
    desk.link.set_state(READY)
    assert desk.window.banners.keys == ()
    desk.close()


def test_a_question_in_another_conversation_is_told_and_leads_there(desk: Desk) -> None:
    desk.open("sum")
    desk.shelf.begin("run-9", "mum", "Open the files")
    desk.shelf.ask("run-9", "mum", "Open the app “Files”")
    assert desk.window.banners.keys == ("question",)
    desk.window.banners.act("question")
    desk.pump(lambda: desk.conversation.session == "mum")
    assert desk.window.banners.keys == ()


def test_the_gravest_banner_stands_first_and_one_key_has_one_banner(desk: Desk) -> None:
    desk.window.show_banner("tray", "There is no tray here.")
    desk.window.show_banner("notices", "Notifications do not work.", "warning")
    desk.window.show_banner("engine", "It failed.", "danger")
    desk.window.show_banner("tray", "There is still no tray.")
    assert desk.window.banners.keys == ("engine", "notices", "tray")
    assert desk.window.banners.text("tray") == "There is still no tray."
    desk.window.hide_banner("engine")
    assert desk.window.banners.keys == ("notices", "tray")


def test_place_and_sidebar_come_back_after_a_restart(desk: Desk, theme: Theme, pump: Pump) -> None:
    desk.window.setGeometry(QRect(20, 30, 760, 560))
    desk.window.panes.set_side_px(300)
    desk.window.panes.set_side_wanted(False)
    state = desk.window.state()
    again = Desk(theme, pump)
    again.window.restore_state(state)
    again.show()
    assert again.window.geometry() == QRect(20, 30, 760, 560)
    assert again.window.panes.side_px == 300
    assert not again.window.sidebar.isVisible()
    again.close()


def test_a_place_on_a_screen_that_is_gone_is_moved_onto_one_that_is_there(desk: Desk) -> None:
    desk.window.restore_state({"place": [9000, 9000, 700, 500]})
    assert QGuiApplication.primaryScreen().availableGeometry().contains(desk.window.geometry())


@pytest.mark.parametrize("place", ["here", [1, 2], [1, 2, 3, "4"], None, {"x": 1}])
def test_a_state_that_makes_no_sense_is_left_out(desk: Desk, place: object) -> None:
    before = desk.window.geometry()
    desk.window.restore_state({"place": place, "sidebar_px": "wide", "maximized": "yes"})
    assert desk.window.geometry() == before
    assert desk.window.width() >= LEAST_SIZE.width()


def test_the_window_asks_for_the_sheet_of_keys(desk: Desk) -> None:
    asked: list[bool] = []
    desk.window.shortcuts_wanted.connect(lambda: asked.append(True))
    desk.press(Qt.Key.Key_F1)
    assert asked == [True]


def test_a_message_sent_shows_its_conversation_in_the_list_while_it_is_answered(desk: Desk) -> None:
    desk.chat.composer.set_text("Remind me to water the plants")
    desk.press(Qt.Key.Key_Return)
    sent = desk.link.submitted[-1]
    assert sent.text == "Remind me to water the plants"
    desk.shelf.begin("run-1", str(desk.conversation.session), sent.text)
    desk.pump(lambda: "Remind me to water the plants" in desk.titles())
    assert desk.rows.current_session.id == desk.conversation.session


def _is_shown(widget: object, name: str) -> bool:
    return getattr(widget, "accessibleName", lambda: "")() == name and widget.isVisible()  # type: ignore[attr-defined]
