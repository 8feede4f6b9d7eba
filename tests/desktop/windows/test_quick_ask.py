"""Quick ask comes up at once, asks, shows the answer, and goes without losing anything."""

from collections.abc import Callable, Iterator
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from desktop.entries import PastedText, Problem
from desktop.theme import Theme
from tests.desktop.windows.window_desk import QuickDesk

Pump = Callable[..., None]
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def desk(theme: Theme, pump: Pump) -> Iterator[QuickDesk]:
    theme.apply()
    desk = QuickDesk(theme, pump)
    desk.card.warm_up()
    yield desk
    desk.close()


def test_it_comes_up_in_the_upper_part_of_the_screen_ready_to_be_typed_into(desk: QuickDesk) -> None:
    desk.open()
    screen = QGuiApplication.primaryScreen().availableGeometry()
    assert screen.contains(desk.card.card_rect())
    assert abs(desk.card.card_rect().center().x() - screen.center().x()) <= 1
    assert desk.card.card_rect().center().y() < screen.center().y()
    assert desk.card.field.hasFocus()


def test_painted_is_told_once_for_each_time_it_is_shown(desk: QuickDesk, pump: Pump) -> None:
    told: list[bool] = []
    desk.card.painted.connect(lambda: told.append(True))
    for _ in range(3):
        desk.open()
        desk.card.update()
        pump()
        desk.card.dismiss()
    assert len(told) == 3


def test_enter_asks_and_the_answer_appears_below(desk: QuickDesk) -> None:
    desk.open()
    height = desk.card.height()
    desk.type("What is 6 x 7?")
    desk.press(Qt.Key.Key_Return)
    assert [sent.text for sent in desk.link.submitted] == ["What is 6 x 7?"]
    assert desk.card.field.text() == ""
    _answer(desk, "It is **42**.")
    desk.pump(lambda: desk.card.height() > height)
    assert desk.card.transcript.isVisible()


def test_a_follow_up_goes_to_the_same_conversation(desk: QuickDesk) -> None:
    desk.open()
    desk.type("Remind me to call mum")
    desk.press(Qt.Key.Key_Return)
    session = desk.model.conversation.session
    _answer(desk, "When?")
    desk.type("at 5")
    desk.press(Qt.Key.Key_Return)
    assert [sent.session for sent in desk.link.submitted][1:] == [session]


def test_esc_hides_it_and_stops_nothing(desk: QuickDesk) -> None:
    desk.open()
    desk.type("Tell me a story")
    desk.press(Qt.Key.Key_Return)
    gone: list[bool] = []
    desk.card.dismissed.connect(lambda: gone.append(True))
    desk.press(Qt.Key.Key_Escape)
    assert not desk.card.isVisible()
    assert gone == [True]
    assert desk.link.cancelled == []


def test_a_draft_waits_for_the_next_opening(desk: QuickDesk) -> None:
    desk.open()
    desk.type("half a ques")
    desk.press(Qt.Key.Key_Escape)
    desk.open()
    assert desk.card.field.text() == "half a ques"


@pytest.mark.parametrize(("minutes", "goes_on"), [(4, True), (5, False)])
def test_it_goes_on_where_it_was_for_five_minutes(desk: QuickDesk, minutes: int, goes_on: bool) -> None:
    desk.open()
    desk.type("What is 2 + 2?")
    desk.press(Qt.Key.Key_Return)
    _answer(desk, "It is 4.")
    desk.press(Qt.Key.Key_Escape)
    desk.clock.at += timedelta(minutes=minutes)
    desk.open()
    assert bool(desk.model.conversation.entries) is goes_on


def test_an_answer_still_at_work_is_not_left_behind_after_five_minutes(desk: QuickDesk) -> None:
    desk.open()
    desk.type("Tell me a story")
    desk.press(Qt.Key.Key_Return)
    desk.press(Qt.Key.Key_Escape)
    desk.clock.at += timedelta(minutes=30)
    desk.open()
    assert desk.model.conversation.is_running


def test_ctrl_enter_goes_on_in_the_window_and_leaves_a_fresh_card(desk: QuickDesk) -> None:
    opened: list[object] = []
    desk.card.opened_in_window.connect(opened.append)
    desk.open()
    desk.type("What is 2 + 2?")
    desk.press(Qt.Key.Key_Return, CTRL)
    assert [sent.text for sent in desk.link.submitted] == ["What is 2 + 2?"]
    assert opened == [desk.link.submitted[0].session]
    assert not desk.card.isVisible()
    assert desk.model.conversation.entries == ()


def test_ctrl_enter_with_nothing_typed_opens_the_window(desk: QuickDesk) -> None:
    opened: list[object] = []
    desk.card.opened_in_window.connect(opened.append)
    desk.open()
    desk.press(Qt.Key.Key_Return, CTRL)
    assert opened == [None]
    assert desk.link.submitted == []


def test_ctrl_c_copies_the_answer_unless_words_are_selected(desk: QuickDesk) -> None:
    desk.open()
    desk.type("What is 2 + 2?")
    desk.press(Qt.Key.Key_Return)
    _answer(desk, "It is 4.")
    desk.press(Qt.Key.Key_C, CTRL)
    assert QGuiApplication.clipboard().text() == "It is 4."
    desk.type("my words")
    desk.card.field.selectAll()
    desk.press(Qt.Key.Key_C, CTRL)
    assert QGuiApplication.clipboard().text() == "my words"


def test_the_button_stops_a_running_answer(desk: QuickDesk) -> None:
    desk.open()
    desk.type("Tell me a story")
    desk.press(Qt.Key.Key_Return)
    desk.card.action_button.click()
    assert desk.link.cancelled == ["run-1"]


def test_refused_words_are_put_back(desk: QuickDesk) -> None:
    desk.open()
    desk.link.refuse = Problem(code="invalid_request", message="That is too long.")
    desk.type("too long")
    desk.press(Qt.Key.Key_Return)
    assert desk.card.field.text() == "too long"


def test_a_long_paste_becomes_an_attachment(desk: QuickDesk) -> None:
    desk.open()
    QGuiApplication.clipboard().setText("x" * 5_000_000)
    desk.card.field.paste()
    desk.type("Sum this up")
    desk.press(Qt.Key.Key_Return)
    sent = desk.link.submitted[-1]
    assert sent.text == "Sum this up"
    assert sent.attachments == (PastedText(text="x" * 5_000_000),)


def test_going_to_another_window_hides_it_unless_a_question_waits(desk: QuickDesk, pump: Pump) -> None:
    desk.open()
    desk.type("Open the files")
    desk.press(Qt.Key.Key_Return)
    session = str(desk.model.conversation.session)
    desk.shelf.begin("run-1", session, "Open the files")
    desk.shelf.ask("run-1", session, "Open the app “Files”")
    assert not desk.card.leaves_with_focus
    desk.card.transcript.answered.emit("run-1-question", True)
    assert desk.link.answers == [("run-1-question", True)]
    desk.shelf.finish("run-1", session, "Done.")
    assert desk.card.leaves_with_focus


def test_an_answer_never_takes_more_than_its_share_of_the_screen(desk: QuickDesk) -> None:
    desk.open()
    desk.type("Tell me a story")
    desk.press(Qt.Key.Key_Return)
    _answer(desk, "Once upon a time.\n\n" * 200)
    screen = QGuiApplication.primaryScreen().availableGeometry()
    desk.pump(lambda: desk.card.transcript.height() > screen.height() // 2)
    assert desk.card.transcript.height() <= screen.height() * 0.6
    assert screen.contains(desk.card.card_rect())


def test_without_a_compositor_it_is_square_and_opaque(theme: Theme, pump: Pump) -> None:
    desk = QuickDesk(theme, pump, composited=False)
    desk.open()
    picture = desk.card.grab().toImage()
    assert picture.pixelColor(1, 1) == picture.pixelColor(picture.width() // 2, 3)
    assert picture.pixelColor(0, 0).alpha() == 255
    desk.close()


def test_it_can_be_closed_with_the_program(desk: QuickDesk) -> None:
    desk.open()
    assert desk.card.close()
    assert not desk.card.isVisible()


def _answer(desk: QuickDesk, text: str) -> None:
    run = f"run-{len(desk.link.submitted)}"
    session = str(desk.model.conversation.session)
    desk.shelf.begin(run, session, "")
    desk.shelf.say(run, session, text)
    desk.shelf.finish(run, session, text)
    desk.pump()
