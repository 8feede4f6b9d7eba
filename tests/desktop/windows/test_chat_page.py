"""The chat page sends, shows, finds, renames and copies, and never loses what the person wrote."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from desktop.entries import AnswerState, Problem
from desktop.theme import Theme
from desktop.windows.chat_page import TRUTH
from desktop.windows.welcome import EXAMPLES, ExampleCard, greeting
from engine.core.sessions import RenameSession
from tests.desktop.windows.window_desk import Desk, ShelfLink
from tests.doubles.world import SATURDAY

Pump = Callable[..., None]
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def desk(theme: Theme, pump: Pump) -> Iterator[Desk]:
    theme.apply()
    desk = Desk(theme, pump)
    desk.show()
    yield desk
    desk.close()


def test_what_is_typed_is_sent_and_the_answer_is_shown_as_it_comes(desk: Desk) -> None:
    desk.chat.composer.set_text("What is 6 x 7?")
    desk.press(Qt.Key.Key_Return)
    assert [sent.text for sent in desk.link.submitted] == ["What is 6 x 7?"]
    assert desk.chat.composer.text() == ""
    session = str(desk.conversation.session)
    desk.shelf.begin("run-1", session, "What is 6 x 7?")
    desk.shelf.say("run-1", session, "It is ")
    desk.shelf.say("run-1", session, "42.")
    desk.pump(lambda: desk.conversation.entries[-1].text == "It is 42.")
    desk.shelf.finish("run-1", session, "It is 42.")
    assert desk.conversation.entries[-1].state is AnswerState.DONE


def test_refused_words_stay_in_the_field_and_are_sent_once_when_tried_again(desk: Desk) -> None:
    desk.link.refuse = Problem(code="invalid_request", message="That is too long.", hint="Shorten it.")
    desk.chat.composer.set_text("A very long message")
    desk.press(Qt.Key.Key_Return)
    assert desk.chat.composer.text() == "A very long message"
    desk.press(Qt.Key.Key_Return)
    assert [sent.text for sent in desk.link.submitted] == ["A very long message"] * 2
    assert [entry.text for entry in desk.conversation.entries if entry.kind == "person"] == ["A very long message"]
    assert desk.chat.composer.text() == ""


def test_a_draft_waits_in_its_conversation(desk: Desk) -> None:
    desk.open("mum")
    desk.chat.composer.set_text("half a sentence")
    desk.open("sum")
    assert desk.chat.composer.text() == ""
    desk.open("mum")
    assert desk.chat.composer.text() == "half a sentence"


def test_an_example_fills_the_field_and_is_not_sent(desk: Desk) -> None:
    card = desk.chat.findChildren(ExampleCard)[0]
    card.setFocus()
    QTest.keyClick(card, Qt.Key.Key_Space)
    assert desk.chat.composer.text() == EXAMPLES[0].request
    assert desk.link.submitted == []
    assert desk.chat.composer.isAncestorOf(desk.window.focusWidget())


@pytest.mark.parametrize(
    ("hour", "words"), [(3, "Good evening"), (4, "Good morning"), (12, "Good afternoon"), (18, "Good evening")]
)
def test_the_greeting_knows_the_hour_and_the_name(hour: int, words: str) -> None:
    at = SATURDAY.replace(hour=hour)
    assert greeting("", at) == words
    assert greeting("Ada", at) == f"{words}, Ada"


def test_an_empty_conversation_says_where_answers_come_from(desk: Desk) -> None:
    assert desk.chat.truth.isVisible()
    assert desk.chat.truth.whole_text() == TRUTH
    desk.open("mum")
    assert not desk.chat.truth.isVisible()


def test_a_conversation_stays_in_sight_until_the_next_one_is_read(theme: Theme, pump: Pump) -> None:
    link = ShelfLink(held=True)
    desk = Desk(theme, pump, link=link)
    desk.show()
    link.deliver()
    desk.window.show_session("mum")
    link.deliver()
    pump()
    assert desk.chat.header.title == "Call mum"
    desk.window.show_session("sum")
    pump()
    assert desk.chat.header.title == "Call mum"
    assert desk.chat.transcript.find("call mum")
    link.deliver()
    pump()
    assert desk.chat.header.title == "A sum"
    assert not desk.chat.transcript.find("call mum")
    desk.close()


def test_a_conversation_that_cannot_be_read_says_why(desk: Desk) -> None:
    desk.window.show_session("nowhere")
    desk.pump(lambda: desk.chat.problems.keys == ("failed",))
    assert desk.chat.problems.text("failed") == "There is no such conversation."


def test_a_click_on_the_title_renames(desk: Desk) -> None:
    desk.open("mum")
    desk.chat.header.start_rename()
    field = desk.window.focusWidget()
    assert isinstance(field, QLineEdit)
    assert field.selectedText() == "Call mum"
    QTest.keyClicks(field, "Birthday of mum")
    desk.press(Qt.Key.Key_Return)
    desk.pump(lambda: desk.chat.header.title == "Birthday of mum")
    assert [command.title for command in desk.link.of(RenameSession)] == ["Birthday of mum"]


def test_esc_gives_a_new_title_up(desk: Desk) -> None:
    desk.open("mum")
    desk.chat.header.start_rename()
    QTest.keyClicks(desk.window.focusWidget(), "Nothing")
    desk.press(Qt.Key.Key_Escape)
    assert not desk.chat.header.is_renaming
    assert desk.link.of(RenameSession) == []


def test_find_goes_to_what_was_found_says_when_there_is_nothing_and_esc_closes_it(desk: Desk) -> None:
    desk.open("mum")
    desk.press(Qt.Key.Key_F, CTRL)
    field = desk.window.focusWidget()
    QTest.keyClicks(field, "remind")
    desk.press(Qt.Key.Key_Return)
    assert desk.chat.find_bar.result == ""
    QTest.keyClicks(field, "zebra")
    desk.press(Qt.Key.Key_Return)
    assert desk.chat.find_bar.result == "No matches"
    desk.press(Qt.Key.Key_Escape)
    desk.press(Qt.Key.Key_Escape)
    assert not desk.chat.find_bar.isVisible()


def test_a_tools_question_is_answered_from_the_conversation(desk: Desk) -> None:
    desk.open("mum")
    desk.shelf.begin("run-9", "mum", "Open the files")
    desk.shelf.ask("run-9", "mum", "Open the app “Files”")
    desk.pump()
    desk.chat.transcript.answered.emit("run-9-question", True)
    assert desk.link.answers == [("run-9-question", True)]


def test_the_whole_conversation_is_copied_as_text_with_what_is_not_shown_yet(desk: Desk) -> None:
    session = desk.shelf.put("long", "Long talk", *((f"Question {n}", f"Answer {n}") for n in range(100)))
    desk.window.show_session(session)
    desk.pump(lambda: desk.conversation.has_earlier)
    desk.chat.copy_all()
    desk.pump(lambda: desk.window.snackbar.text() == "Conversation copied")
    text = QGuiApplication.clipboard().text()
    assert text.startswith("Long talk\n\nYou:\nQuestion 0\n\nNestor:\nAnswer 0\n")
    assert text.endswith("You:\nQuestion 99\n\nNestor:\nAnswer 99\n")


def test_files_dropped_anywhere_on_the_page_go_along_with_the_next_message(desk: Desk, tmp_path: Path) -> None:
    file = tmp_path / "notes.txt"
    file.write_text("notes")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file))])
    how = (Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(desk.chat, QDragEnterEvent(QPoint(300, 200), *how))
    QApplication.sendEvent(desk.chat, QDropEvent(QPointF(300, 200), *how))
    desk.chat.composer.set_text("Sum this up")
    desk.press(Qt.Key.Key_Return)
    assert desk.link.submitted[-1].attachments == (file,)


def test_a_long_title_does_not_make_the_window_wider(desk: Desk) -> None:
    desk.shelf.put("long", "title " * 100, ("a", "b"))
    desk.window.resize(480, 700)
    desk.window.show_session("long")
    desk.pump(lambda: desk.chat.header.title == "title " * 100)
    assert desk.window.width() == 480
    assert desk.chat.header.minimumSizeHint().width() < 480
