"""The reminder centre, used as a person would: with the keyboard and the pointer, over a desk that keeps reminders."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMainWindow, QMenu, QWidget

from desktop.entries import Problem
from desktop.theme import Theme
from desktop.viewmodels import ReminderBoard
from desktop.windows.reminders import RemindersPage
from desktop.windows.reminders.dialogs import PickTimeDialog, ReminderDialog
from desktop.windows.reminders.row import ReminderRow
from engine.core.events import ReminderChanged
from engine.core.ids import ReminderId
from engine.core.reminders import AddReminder, EditReminder, ListReminders, ReminderState, SnoozeReminder
from tests.desktop.windows.faults import cut, unnamed
from tests.desktop.windows.kept import KeepingLink, now, reminder

Pump = Callable[..., None]
Show = Callable[[RemindersPage], RemindersPage]

MUM = ReminderId("mum")


@pytest.fixture
def desk() -> KeepingLink:
    return KeepingLink(
        reminder("late", "Send the contract", hours=-4, state="missed"),
        reminder("mum", "Call mum", hours=2),
        reminder("tea", "Tea", hours=3),
        reminder("bins", "Take the bins out", hours=50, repeat="FREQ=WEEKLY;BYDAY=MO;BYHOUR=15;BYMINUTE=20"),
        reminder("train", "Book the train", hours=-20, state="done"),
    )


@pytest.fixture
def page(desk: KeepingLink, theme: Theme, show: Show) -> RemindersPage:
    return show(made(theme, desk))


def made(theme: Theme, desk: KeepingLink) -> RemindersPage:
    board = ReminderBoard(desk, now=now)
    page = RemindersPage(theme, board, now=now, repeat_words=lambda _rule: "every Monday at 15:20")
    page.resize(900, 900)
    return page


def texts(rows: list[ReminderRow]) -> list[str]:
    return [row.reminder.text for row in rows]


def row(page: RemindersPage, key: str = "mum") -> ReminderRow:
    found = page.row(ReminderId(key))
    assert found is not None
    return found


def focus(page: RemindersPage, key: str) -> ReminderRow:
    found = row(page, key)
    found.setFocus(Qt.FocusReason.TabFocusReason)
    return found


def menu() -> QMenu:
    popup = QApplication.activePopupWidget()
    assert isinstance(popup, QMenu)
    return popup


def choose(words: str) -> None:
    opened = menu()
    next(action for action in opened.actions() if action.text() == words).trigger()
    opened.close()


def dialog(page: QWidget, kind: type[ReminderDialog] | type[PickTimeDialog]) -> ReminderDialog | PickTimeDialog:
    found = [child for child in page.findChildren(kind) if child.isVisible()]
    assert found
    return found[-1]


def test_reminders_stand_in_their_sections_with_the_done_ones_folded(page: RemindersPage) -> None:
    assert texts(page.missed.rows) == ["Send the contract"]
    assert texts(page.today.rows) == ["Call mum", "Tea"]
    assert texts(page.upcoming.rows) == ["Take the bins out"]
    assert page.done.rows == []
    QTest.mouseClick(page.done.fold_button, Qt.MouseButton.LeftButton)
    assert texts(page.done.rows) == ["Book the train"]


def test_a_row_says_when_it_comes_and_how_late_it_is(page: RemindersPage) -> None:
    assert row(page).when.text() == "Today 15:20"
    assert row(page, "late").when.text() == "Missed, 4 hours late · Today 9:20"
    assert row(page, "bins").when.text() == "Mon 23 Nov, 15:20 · every Monday"
    assert row(page, "bins").accessibleName() == "Take the bins out, Mon 23 Nov, 15:20, every Monday"


def test_a_reminder_is_added_from_the_keyboard_and_can_be_undone(page: RemindersPage, desk: KeepingLink) -> None:
    page.focus_add()
    QTest.keyClicks(page.add.what.edit, "Buy milk")
    QTest.keyClick(page.add.what.edit, Qt.Key.Key_Return)
    assert page.add.when.edit.hasFocus()
    QTest.keyClicks(page.add.when.edit, "in an hour")
    QTest.keyClick(page.add.when.edit, Qt.Key.Key_Return)
    assert desk.of(AddReminder)[0] == AddReminder(text="Buy milk", when="in an hour")
    assert "Buy milk" in texts(page.today.rows)
    assert (page.add.what.text(), page.add.when.text()) == ("", "")
    assert page.add.what.edit.hasFocus()
    assert "14:20" in page.snackbar.text()
    row(page).setFocus()
    QTest.keyClick(row(page), Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert "Buy milk" not in texts(page.today.rows)


def test_an_unclear_time_is_asked_for_below_the_field_and_nothing_typed_is_lost(page: RemindersPage) -> None:
    page.add.what.set_text("Buy milk")
    page.add.when.set_text("soonish")
    QTest.mouseClick(page.add.button, Qt.MouseButton.LeftButton)
    assert "soonish" in page.add.hint.text()
    assert (page.add.what.text(), page.add.when.text()) == ("Buy milk", "soonish")
    assert page.add.when.edit.hasFocus()
    QTest.keyClicks(page.add.when.edit, "in an hour")
    assert "soonish" not in page.add.hint.text()
    QTest.keyClick(page.add.when.edit, Qt.Key.Key_Return)
    assert "Buy milk" in texts(page.today.rows)


def test_without_words_the_field_asks_for_them(page: RemindersPage, desk: KeepingLink) -> None:
    QTest.mouseClick(page.add.button, Qt.MouseButton.LeftButton)
    assert page.add.hint.text() == "What should Nestor remind you of?"
    assert desk.of(AddReminder) == []


def test_the_button_waits_while_the_engine_works(theme: Theme, desk: KeepingLink, show: Show) -> None:
    page = show(made(theme, desk))
    desk.held = True
    page.add.what.set_text("Buy milk")
    page.add.when.set_text("in an hour")
    page.add.submit()
    page.add.submit()
    assert not page.add.button.isEnabled()
    desk.deliver()
    assert page.add.button.isEnabled()
    assert len(desk.of(AddReminder)) == 1


def test_arrows_go_from_row_to_row_and_up_to_the_fields(page: RemindersPage) -> None:
    focus(page, "late")
    for _ in range(2):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Down)
    assert row(page, "tea").hasFocus()
    for _ in range(3):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Up)
    assert page.add.what.edit.hasFocus()


def test_done_is_one_key_and_the_focus_goes_to_the_next_row(page: RemindersPage, desk: KeepingLink) -> None:
    QTest.keyClick(focus(page, "mum"), Qt.Key.Key_D)
    assert desk.reminders[MUM].state is ReminderState.DONE
    assert texts(page.today.rows) == ["Tea"]
    assert row(page, "tea").hasFocus()
    assert page.snackbar.text() == "Marked as done"


def test_after_the_last_row_the_focus_goes_to_the_fields(theme: Theme, show: Show) -> None:
    page = show(made(theme, KeepingLink(reminder("mum", "Call mum", hours=2))))
    QTest.keyClick(focus(page, "mum"), Qt.Key.Key_Delete)
    assert page.add.what.edit.hasFocus()


def test_delete_cancels_and_ctrl_z_brings_back(page: RemindersPage, desk: KeepingLink) -> None:
    QTest.keyClick(focus(page, "mum"), Qt.Key.Key_Delete)
    assert desk.reminders[MUM].state is ReminderState.CANCELLED
    QTest.keyClick(row(page, "tea"), Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert desk.reminders[MUM].state is ReminderState.SCHEDULED
    assert texts(page.today.rows) == ["Call mum", "Tea"]


def test_the_note_at_the_bottom_undoes_too(page: RemindersPage) -> None:
    row(page).show()
    QTest.mouseClick(row(page, "late").done_button, Qt.MouseButton.LeftButton)
    assert page.missed.isHidden()
    undo = next(child for child in page.snackbar.children() if child.property("text") == "Undo")
    QTest.mouseClick(undo, Qt.MouseButton.LeftButton)
    assert texts(page.missed.rows) == ["Send the contract"]


def test_snooze_is_chosen_from_a_menu_that_s_opens(page: RemindersPage, desk: KeepingLink) -> None:
    QTest.keyClick(focus(page, "mum"), Qt.Key.Key_S)
    assert [action.text() for action in menu().actions() if action.text()] == [
        "10 minutes",
        "1 hour",
        "This evening, 19:00",
        "Tomorrow, 9:00",
        "Pick a time…",
    ]
    choose("1 hour")
    assert desk.of(SnoozeReminder)[0].by.total_seconds() == 3600
    assert row(page).when.text() == "Snoozed until today 14:20"
    assert row(page).hasFocus()


def test_a_time_to_snooze_until_can_be_picked(page: RemindersPage, desk: KeepingLink) -> None:
    QTest.keyClick(focus(page, "mum"), Qt.Key.Key_S)
    choose("Pick a time…")
    picking = dialog(page, PickTimeDialog)
    assert isinstance(picking, PickTimeDialog)
    picking.clock.set_text("later")
    QTest.mouseClick(picking.snooze_button, Qt.MouseButton.LeftButton)
    assert "Write a time of day" in picking.clock.error()
    picking.clock.set_text("9:00")
    QTest.mouseClick(picking.snooze_button, Qt.MouseButton.LeftButton)
    assert "has passed" in picking.clock.error()
    picking.clock.set_text("6 pm")
    QTest.mouseClick(picking.snooze_button, Qt.MouseButton.LeftButton)
    assert desk.of(SnoozeReminder)[0].by.total_seconds() == 4 * 3600 + 40 * 60


def test_editing_changes_only_what_was_changed(page: RemindersPage, desk: KeepingLink) -> None:
    QTest.keyClick(focus(page, "bins"), Qt.Key.Key_Return)
    editing = dialog(page, ReminderDialog)
    assert isinstance(editing, ReminderDialog)
    assert editing.when.text() == "every Monday at 15:20"
    editing.what.set_text("Take the bins in")
    QTest.mouseClick(editing.save_button, Qt.MouseButton.LeftButton)
    assert desk.of(EditReminder)[0] == EditReminder(id=ReminderId("bins"), text="Take the bins in", when=None)
    assert not editing.isVisible()
    assert texts(page.upcoming.rows) == ["Take the bins in"]


def test_editing_an_unclear_time_keeps_the_window_open(page: RemindersPage, desk: KeepingLink) -> None:
    QTest.mouseDClick(row(page), Qt.MouseButton.LeftButton)
    editing = dialog(page, ReminderDialog)
    assert isinstance(editing, ReminderDialog)
    editing.when.set_text("soonish")
    QTest.keyClick(editing.when.edit, Qt.Key.Key_Return)
    assert editing.isVisible()
    assert "soonish" in editing.when.error()
    assert editing.when.text() == "soonish"
    editing.what.set_text("")
    editing.save()
    assert editing.what.error() == "What should Nestor remind you of?"
    assert len(desk.of(EditReminder)) == 1


def test_the_context_menu_has_everything_that_the_keys_do(page: RemindersPage, desk: KeepingLink) -> None:
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(), QPoint())
    QApplication.sendEvent(row(page), event)
    words = [action.text() for action in menu().actions() if action.text()]
    assert words == ["Done", "Snooze", "Edit…", "Cancel the reminder"]
    choose("Done")
    assert desk.reminders[MUM].state is ReminderState.DONE


def test_actions_show_where_the_focus_is(page: RemindersPage, pump: Pump) -> None:
    assert not row(page).done_button.isVisible()
    focus(page, "mum")
    assert row(page).done_button.isVisible()
    QTest.keyClick(row(page), Qt.Key.Key_Tab)
    assert row(page).done_button.hasFocus()
    assert row(page).snooze_button.isVisible()
    focus(page, "tea")
    assert not row(page).done_button.isVisible()


def test_a_narrow_row_leaves_the_rest_to_a_menu(page: RemindersPage, pump: Pump) -> None:
    page.resize(420, 800)
    pump()
    focus(page, "mum")
    assert not row(page).edit_button.isVisible()
    QTest.mouseClick(row(page).more_button, Qt.MouseButton.LeftButton)
    assert "Edit…" in [action.text() for action in menu().actions()]
    menu().close()


def test_a_change_from_elsewhere_leaves_focus_and_typing_alone(
    page: RemindersPage, desk: KeepingLink, pump: Pump
) -> None:
    tea = focus(page, "tea")
    page.add.what.set_text("half a thou")
    desk.reminders[MUM] = reminder("mum", "Call mum", hours=2, state="fired")
    desk.reminders[ReminderId("x")] = reminder("x", "Lunch", hours=1)
    desk.emit(ReminderChanged(id=MUM))
    assert texts(page.missed.rows) == ["Call mum", "Send the contract"]
    assert texts(page.today.rows) == ["Lunch", "Tea"]
    assert row(page, "tea") is tea
    assert tea.hasFocus()
    assert page.add.what.text() == "half a thou"


def test_the_focus_follows_a_reminder_that_comes_due(page: RemindersPage, desk: KeepingLink) -> None:
    focus(page, "mum")
    desk.reminders[MUM] = reminder("mum", "Call mum", hours=0, state="fired")
    desk.emit(ReminderChanged(id=MUM))
    assert texts(page.missed.rows)[0] == "Call mum"
    assert row(page).hasFocus()


def test_nothing_to_remember_is_said(theme: Theme, show: Show) -> None:
    page = show(made(theme, KeepingLink()))
    assert page.empty.isVisible()
    assert not page.spinner.isVisible()


def test_before_the_reminders_are_there_a_spinner_turns(theme: Theme, show: Show) -> None:
    desk = KeepingLink(reminder("mum", "Call mum", hours=2), held=True)
    page = show(made(theme, desk))
    assert page.spinner.isVisible()
    assert not page.empty.isVisible()
    desk.deliver()
    assert not page.spinner.isVisible()
    assert texts(page.today.rows) == ["Call mum"]


def test_reminders_that_cannot_be_read_can_be_read_again(theme: Theme, show: Show) -> None:
    desk = KeepingLink(reminder("mum", "Call mum", hours=2))
    listed = desk.replies[ListReminders]
    desk.replies[ListReminders] = Problem(code="database_busy", message="They cannot be read.", hint="Try again.")
    page = show(made(theme, desk))
    page._board.refresh()
    assert page.error is not None
    desk.replies[ListReminders] = listed
    page.error.acted.emit()
    assert page.error is None
    assert texts(page.today.rows) == ["Call mum"]


def test_many_reminders_show_their_first_rows_and_more_on_request(theme: Theme, show: Show) -> None:
    desk = KeepingLink(*(reminder(f"r{number}", f"Number {number}", hours=30 + number) for number in range(100)))
    page = show(made(theme, desk))
    assert len(page.upcoming.rows) == 40
    assert page.upcoming.more_button.text() == "Show 60 more"
    page.upcoming.more_button.click()
    assert len(page.upcoming.rows) == 100
    assert not page.upcoming.more_button.isVisible()


@pytest.mark.parametrize("width", [480, 900])
def test_every_control_has_a_name_and_no_word_is_cut(
    theme: Theme, desk: KeepingLink, pump: Pump, show: Show, width: int
) -> None:
    theme.set_text_scale(2.0)
    page = show(made(theme, desk))
    page.resize(width, 900)
    page.done.fold_button.click()
    pump()
    assert unnamed(page) == []
    assert cut(page) == []


def test_a_page_that_fills_when_it_is_first_seen_scrolls_instead_of_squeezing(
    theme: Theme, desk: KeepingLink, pump: Pump, show: Callable[[QMainWindow], QMainWindow]
) -> None:
    window = QMainWindow()
    window.setCentralWidget(made(theme, desk))
    window.resize(700, 400)
    show(window)
    pump()
    assert cut(window) == []
