"""Fields say what was typed, when, and what is wrong with it."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop.components import Label, SearchField, TextField
from desktop.theme import Theme

Pump = Callable[..., None]


@pytest.fixture
def field(theme: Theme) -> TextField:
    return TextField(theme, label="When", help="Write it as you would say it.")


def note(field: TextField) -> Label:
    return field.findChildren(Label)[-1]


def test_typing_is_told_and_setting_is_not(field: TextField) -> None:
    said: list[str] = []
    field.edited.connect(said.append)
    field.set_text("tomorrow")
    QTest.keyClicks(field.edit, "s")
    assert said == ["stomorrow"]
    assert field.text() == "stomorrow"


def test_enter_submits_once(field: TextField) -> None:
    said: list[int] = []
    field.submitted.connect(lambda: said.append(1))
    QTest.keyClick(field.edit, Qt.Key.Key_Return)
    assert said == [1]


def test_an_error_replaces_the_help_in_words_and_colour(field: TextField) -> None:
    assert note(field).text() == "Write it as you would say it."
    field.set_error("I can't tell when that is.")
    assert (note(field).text(), field.error()) == ("I can't tell when that is.", "I can't tell when that is.")
    assert (field.edit.property("invalid"), note(field).property("kind")) == (True, "error")
    assert field.edit.accessibleDescription() == "I can't tell when that is."
    field.set_error("")
    assert (note(field).text(), field.error()) == ("Write it as you would say it.", "")
    assert (field.edit.property("invalid"), note(field).property("kind")) == (False, "muted")


def test_an_error_has_room_where_there_was_no_help(theme: Theme) -> None:
    field = TextField(theme, label="Name")
    assert note(field).isHidden()
    field.set_error("Write a name.")
    assert not note(field).isHidden()


def test_a_long_text_shows_its_beginning(field: TextField) -> None:
    field.set_text("a long text " * 20)
    assert field.edit.cursorPosition() == 0


def test_a_search_waits_for_a_pause_in_typing(theme: Theme, pump: Pump) -> None:
    field = SearchField(theme, placeholder="Search conversations")
    said: list[str] = []
    field.searched.connect(said.append)
    QTest.keyClicks(field, "mum")
    assert said == []
    pump(lambda: said == ["mum"])


def test_enter_searches_at_once_and_only_once(theme: Theme) -> None:
    field = SearchField(theme, placeholder="Search conversations")
    said: list[str] = []
    field.searched.connect(said.append)
    QTest.keyClicks(field, " mum ")
    QTest.keyClick(field, Qt.Key.Key_Return)
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert said == ["mum"]


def test_esc_clears_a_search_first_and_is_then_left_to_the_window(theme: Theme) -> None:
    field = SearchField(theme, placeholder="Search conversations")
    said: list[str] = []
    field.searched.connect(said.append)
    QTest.keyClicks(field, "mum")
    QTest.keyClick(field, Qt.Key.Key_Return)
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert (said, field.text()) == (["mum", ""], "")
