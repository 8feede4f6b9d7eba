"""Buttons, switches, choices and chips do what they say, to the mouse, the keyboard and a screen reader."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from desktop.components import (
    Button,
    Chip,
    Choice,
    ConfirmDialog,
    IconButton,
    Label,
    NavButton,
    Segments,
    Spinner,
    Switch,
)
from desktop.theme import SystemLook, Theme

LONG = "Benachrichtigungseinstellungen für wiederkehrende Erinnerungen zurücksetzen"


@pytest.fixture
def window(applied: Theme) -> QWidget:
    window = QWidget()
    QVBoxLayout(window)
    return window


@pytest.fixture
def show(window: QWidget, opened: Callable[..., None]) -> Callable[..., None]:
    def put(*widgets: QWidget, width: int = 400) -> None:
        for widget in widgets:
            window.layout().addWidget(widget)
        opened(window, width)

    return put


def test_the_ring_is_shown_for_the_keyboard_and_not_for_the_mouse(applied: Theme, show: Callable[..., None]) -> None:
    button, other = Button(applied, "Save"), Button(applied, "Cancel")
    show(other, button)
    button.setFocus(Qt.FocusReason.TabFocusReason)
    assert button.property("ring") is True
    other.setFocus(Qt.FocusReason.MouseFocusReason)
    assert (button.property("ring"), bool(other.property("ring"))) == (False, False)


def test_a_ring_does_not_move_what_is_around_it(applied: Theme, show: Callable[..., None]) -> None:
    button = Button(applied, "Save", icon="check")
    show(button)
    before = button.sizeHint()
    button.setFocus(Qt.FocusReason.TabFocusReason)
    assert button.sizeHint() == before


def test_long_words_on_a_button_are_shortened_with_a_tooltip(applied: Theme, show: Callable[..., None]) -> None:
    button = Button(applied, LONG)
    show(button, width=160)
    assert button.width() <= 160
    assert (button.text(), button.toolTip()) == (LONG, LONG)
    show(width=900)
    assert button.toolTip() == ""


def test_a_label_on_one_line_is_shortened_with_a_tooltip(applied: Theme, show: Callable[..., None]) -> None:
    label = Label(applied, LONG, wrap=False)
    show(label, width=160)
    assert (label.text(), label.toolTip()) == (LONG, LONG)


def test_a_label_wraps_even_inside_a_word_that_is_too_long(applied: Theme, show: Callable[..., None]) -> None:
    label = Label(applied, LONG)
    show(label, width=120)
    assert label.width() <= 120
    assert label.height() >= label.heightForWidth(label.width()) > 3 * label.fontMetrics().height()


def test_markup_in_a_label_is_shown_and_not_run(applied: Theme) -> None:
    label = Label(applied, "<b>bold</b> & <img src='x'>")
    assert label.textFormat() == Qt.TextFormat.PlainText
    assert label.sizeHint().width() > label.fontMetrics().horizontalAdvance("bold & ") * 2


def test_a_switch_is_a_check_box_to_a_screen_reader(applied: Theme) -> None:
    switch = Switch(applied, "Close to tray", description="Nestor goes on working.")
    spoken = QAccessible.queryAccessibleInterface(switch)
    assert spoken.role() == QAccessible.Role.CheckBox
    assert spoken.text(QAccessible.Text.Name) == "Close to tray"
    assert spoken.text(QAccessible.Text.Description) == "Nestor goes on working."
    assert not spoken.state().checked
    switch.setChecked(True)
    assert QAccessible.queryAccessibleInterface(switch).state().checked


def test_a_switch_turns_by_space_and_by_a_click_on_its_words(applied: Theme, show: Callable[..., None]) -> None:
    switch = Switch(applied, "Close to tray")
    show(switch)
    turned: list[bool] = []
    switch.toggled.connect(turned.append)
    QTest.keyClick(switch, Qt.Key.Key_Space)
    QTest.mouseClick(switch, Qt.MouseButton.LeftButton, pos=QPoint(10, switch.height() // 2))
    assert turned == [True, False]


def test_a_count_beside_an_entry_is_read_aloud(applied: Theme) -> None:
    entry = NavButton(applied, "bell", "Reminders", badge="3")
    assert entry.accessibleName() == "Reminders, 3"
    entry.set_badge("")
    assert entry.accessibleName() == "Reminders"


def test_an_icon_button_has_a_name_and_shows_it(applied: Theme) -> None:
    button = IconButton(applied, "copy", "Copy")
    assert (button.accessibleName(), button.toolTip()) == ("Copy", "Copy")
    button.set_icon("check", "Copied")
    assert (button.accessibleName(), button.toolTip()) == ("Copied", "Copied")


def test_a_choice_tells_the_value_behind_the_words(applied: Theme, show: Callable[..., None]) -> None:
    choice = Choice(applied, label="Model", options=[(None, "None"), (4, "Four"), (8, "Eight")])
    show(choice)
    said: list[object] = []
    choice.chosen.connect(said.append)
    choice.set_value(4)
    QTest.keyClick(choice.box, Qt.Key.Key_Down)
    assert (said, choice.value()) == ([8], 8)


def test_a_choice_keeps_its_value_when_options_change(applied: Theme) -> None:
    choice = Choice(applied, label="Model", options=[("a", "A"), ("b", "B")])
    choice.set_value("b")
    choice.set_options([("b", "B"), ("c", "C")])
    assert choice.value() == "b"
    choice.set_options([("x", "X")])
    assert choice.value() == "x"
    choice.set_options([])
    assert choice.value() is None


def test_segments_are_moved_through_with_the_arrow_keys(applied: Theme, show: Callable[..., None]) -> None:
    segments = Segments(applied, [(1, "Today"), (2, "Upcoming"), (3, "Done")], "Reminders")
    show(segments)
    said: list[object] = []
    segments.chosen.connect(said.append)
    first = segments.findChildren(QPushButton)[0]
    first.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(first, Qt.Key.Key_Right)
    QTest.keyClick(segments.findChildren(QPushButton)[1], Qt.Key.Key_Left)
    QTest.keyClick(first, Qt.Key.Key_Left)
    assert said == [2, 1, 3]
    assert first.accessibleName() == "Reminders: Today"


def test_segments_take_another_line_where_there_is_no_room(applied: Theme, show: Callable[..., None]) -> None:
    segments = Segments(applied, [(n, f"Choice number {n}") for n in range(4)], "Choices")
    show(segments, Label(applied, "below"), width=900)
    one_line = segments.heightForWidth(segments.width())
    show(width=260)
    assert segments.height() >= segments.heightForWidth(segments.width()) > 1.5 * one_line


def test_a_chip_is_a_button_that_delete_takes_away(applied: Theme, show: Callable[..., None]) -> None:
    chip = Chip(applied, "report.pdf", icon="paperclip", removable=True)
    show(chip)
    said: list[str] = []
    chip.clicked.connect(lambda: said.append("clicked"))
    chip.removed.connect(lambda: said.append("removed"))
    QTest.keyClick(chip, Qt.Key.Key_Return)
    QTest.keyClick(chip, Qt.Key.Key_Delete)
    QTest.mouseClick(chip.findChild(IconButton), Qt.MouseButton.LeftButton)
    assert said == ["clicked", "removed", "removed"]
    assert QAccessible.queryAccessibleInterface(chip).role() == QAccessible.Role.Button


def test_a_chip_that_stays_ignores_delete(applied: Theme, show: Callable[..., None]) -> None:
    chip = Chip(applied, "Clipboard")
    show(chip)
    said: list[int] = []
    chip.removed.connect(lambda: said.append(1))
    QTest.keyClick(chip, Qt.Key.Key_Delete)
    assert said == []


def test_a_dangerous_question_has_the_safe_answer_ready(applied: Theme, opened: Callable[..., None]) -> None:
    said: list[int] = []
    dialog = ConfirmDialog(applied, title="Delete?", text="It goes.", confirm="Delete", danger=True)
    dialog.ask(lambda: said.append(1))
    opened(dialog)
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert said == []


def test_a_yes_calls_back(applied: Theme, opened: Callable[..., None]) -> None:
    said: list[int] = []
    dialog = ConfirmDialog(applied, title="Restart?", text="It takes a moment.", confirm="Restart")
    dialog.ask(lambda: said.append(1))
    opened(dialog)
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert said == [1]


def test_a_spinner_turns_only_while_it_is_seen(applied: Theme, show: Callable[..., None], window: QWidget) -> None:
    spinner = Spinner(applied)
    assert not spinner.is_turning()
    show(spinner)
    assert spinner.is_turning()
    window.hide()
    assert not spinner.is_turning()


class _Calm(SystemLook):
    """A system that asks for no motion."""

    def wants_little_motion(self) -> bool:
        return True


def test_a_spinner_stands_still_where_motion_is_not_wanted(qapp: object, show: Callable[..., None]) -> None:
    calm = Theme(qapp, preference="light", system=_Calm(qapp.styleHints()))
    spinner = Spinner(calm)
    show(spinner)
    assert spinner.isVisible()
    assert not spinner.is_turning()


def test_buttons_in_a_row_keep_their_words_before_labels_do(applied: Theme, show: Callable[..., None]) -> None:
    row = QWidget()
    layout = QHBoxLayout(row)
    button = Button(applied, "Start it again")
    layout.addWidget(Label(applied, LONG), 1)
    layout.addWidget(button)
    show(row, width=360)
    assert button.width() >= button.sizeHint().width()
