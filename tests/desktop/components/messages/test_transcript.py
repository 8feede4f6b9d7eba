"""The transcript stays quick with any number of entries, follows the end, and never moves under a reader's eyes."""

from collections.abc import Callable
from dataclasses import replace
from itertools import pairwise

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from desktop.components.messages import TranscriptView
from desktop.components.messages.jump_button import JumpButton
from desktop.components.messages.samples import RICH_TEXT, answer, endings, everything, long_conversation, person
from desktop.entries import AnswerEntry, AnswerState
from desktop.theme import Theme

Pump = Callable[..., None]


def places(view: TranscriptView) -> dict[str, int]:
    """Return where the visible messages stand."""
    height = view.viewport().height()
    return {each.entry.key: each.y() for each in view.views() if -each.height() < each.y() < height}


def scroll_to(view: TranscriptView, share: float, pump: Pump) -> None:
    bar = view.verticalScrollBar()
    bar.setValue(round(bar.maximum() * share))
    for _ in range(12):
        pump()


def value(view: TranscriptView) -> tuple[int, int]:
    bar = view.verticalScrollBar()
    return bar.value(), bar.maximum()


def test_it_opens_at_the_end(transcript: TranscriptView) -> None:
    entries = long_conversation(200)
    transcript.reset(entries, has_earlier=False)
    assert transcript.is_at_end
    assert value(transcript)[0] == value(transcript)[1] > 0
    assert list(places(transcript))[-1] == entries[-1].key


def test_only_what_is_near_exists_as_widgets(transcript: TranscriptView, pump: Pump) -> None:
    transcript.reset(long_conversation(10_000), has_earlier=False)
    for share in (0.2, 0.9, 0.0, 0.5):
        scroll_to(transcript, share, pump)
        assert 0 < len(transcript.views()) <= 120
        assert places(transcript)


@pytest.mark.parametrize("step", [60, -60])
def test_scrolling_moves_messages_by_what_was_scrolled_and_by_nothing_else(
    transcript: TranscriptView, pump: Pump, step: int
) -> None:
    transcript.reset(long_conversation(400), has_earlier=False)
    scroll_to(transcript, 0.5, pump)
    for _ in range(25):
        before = places(transcript)
        bar = transcript.verticalScrollBar()
        bar.setValue(bar.value() + step)
        pump()
        after = places(transcript)
        moved = {after[key] - before[key] for key in before if key in after}
        assert moved == {-step}


def test_messages_follow_each_other_without_gaps_or_overlaps(transcript: TranscriptView, pump: Pump) -> None:
    transcript.reset([*everything(), *endings()], has_earlier=False)
    for share in (0.0, 0.3, 0.6, 1.0):
        scroll_to(transcript, share, pump)
        views = transcript.views()
        assert all(0 <= b.y() - (a.y() + a.height()) <= 16 for a, b in pairwise(views))


def test_it_follows_an_answer_that_grows(transcript: TranscriptView, pump: Pump) -> None:
    transcript.reset(long_conversation(50), has_earlier=False)
    entry = answer(99, state=AnswerState.RUNNING)
    transcript.append(entry)
    for length in range(0, len(RICH_TEXT), 200):
        transcript.update_entry(replace(entry, text=RICH_TEXT[:length]))
        pump()
    transcript.update_entry(replace(entry, text=RICH_TEXT, state=AnswerState.DONE))
    assert transcript.is_at_end
    assert value(transcript)[0] == value(transcript)[1]


def test_a_reader_further_up_is_not_moved(transcript: TranscriptView, pump: Pump) -> None:
    transcript.reset(long_conversation(50), has_earlier=False)
    entry = answer(99, state=AnswerState.RUNNING)
    transcript.append(entry)
    scroll_to(transcript, 0.4, pump)
    before = places(transcript)
    transcript.update_entry(replace(entry, text=RICH_TEXT))
    pump(lambda: transcript.shelf.height(len(transcript.shelf) - 1) > 200)
    transcript.append(answer(100, "More."))
    assert places(transcript) == before
    assert not transcript.is_at_end


def test_the_button_leads_back_to_the_end(transcript: TranscriptView, pump: Pump) -> None:
    transcript.reset(long_conversation(50), has_earlier=False)
    button = transcript.findChild(JumpButton)
    assert button is not None
    assert not button.isVisible()
    scroll_to(transcript, 0.2, pump)
    assert button.isVisible()
    transcript.append(answer(99, "News."))
    assert button.accessibleName() == "Jump to latest, new messages"
    button.click()
    assert transcript.is_at_end
    assert not button.isVisible()


def test_own_words_bring_the_end_into_sight(transcript: TranscriptView, pump: Pump) -> None:
    transcript.reset(long_conversation(50), has_earlier=False)
    scroll_to(transcript, 0.2, pump)
    transcript.append(person(99, "Hello"))
    assert transcript.is_at_end


def test_earlier_entries_are_wanted_once_and_come_without_a_jump(transcript: TranscriptView, pump: Pump) -> None:
    wanted: list[bool] = []
    transcript.earlier_wanted.connect(lambda: wanted.append(True))
    entries = long_conversation(200)
    transcript.reset(entries[100:], has_earlier=True)
    assert not wanted
    scroll_to(transcript, 0.0, pump)
    assert wanted == [True]
    before = places(transcript)
    transcript.prepend(entries[:100], has_earlier=False)
    after = places(transcript)
    assert {key: after[key] for key in before} == before
    assert value(transcript)[0] > 1000


def test_removing_keeps_the_rest_in_place(transcript: TranscriptView, pump: Pump) -> None:
    entries = long_conversation(60)
    transcript.reset(entries, has_earlier=False)
    scroll_to(transcript, 0.5, pump)
    before = places(transcript)
    transcript.remove(entries[2].key)
    assert places(transcript) == before
    transcript.remove("unknown")
    for entry in (*entries[:2], *entries[3:]):
        transcript.remove(entry.key)
    assert transcript.views() == []


def test_an_update_of_something_unknown_is_ignored(transcript: TranscriptView) -> None:
    transcript.update_entry(answer(1, "late"))
    assert transcript.views() == []


def test_another_width_keeps_what_is_read(transcript: TranscriptView, pump: Pump) -> None:
    transcript.reset(long_conversation(200), has_earlier=False)
    scroll_to(transcript, 0.5, pump)
    first = transcript.shelf.entry(transcript.first_visible()).key
    transcript.resize(420, 600)
    for _ in range(40):
        pump()
    assert abs(transcript.shelf.index(first) - transcript.first_visible()) <= 1
    assert all(view.width() <= 420 for view in transcript.views())


def test_the_empty_widget_is_there_while_nothing_else_is(transcript: TranscriptView) -> None:
    empty = QLabel("Nothing yet")
    transcript.set_empty(empty)
    assert empty.isVisible()
    transcript.append(person(1, "Hello"))
    assert not empty.isVisible()
    transcript.reset([], has_earlier=False)
    assert empty.isVisible()


def test_the_height_of_a_few_entries_is_exact(transcript: TranscriptView) -> None:
    transcript.reset([person(1, "Hello"), answer(1, RICH_TEXT)], has_earlier=False)
    wanted = transcript.content_height(transcript.viewport().width())
    transcript.setFixedHeight(wanted)
    assert transcript.verticalScrollBar().maximum() == 0
    transcript.setFixedHeight(wanted - 1)
    assert transcript.verticalScrollBar().maximum() == 1


def test_search_goes_from_hit_to_hit_and_around(transcript: TranscriptView, pump: Pump) -> None:
    entries = [*long_conversation(300), person(900, "A needle here"), *long_conversation(20)[2:4]]
    entries = [replace(entry, key=f"k{number}") for number, entry in enumerate(entries)]
    entries[10] = replace(entries[10], text="Another needle, and a **needle** more.")
    transcript.reset(entries, has_earlier=False)
    scroll_to(transcript, 0.0, pump)

    def seen() -> set[str]:
        pump()
        return set(places(transcript))

    assert transcript.find("needle")
    assert "k10" in seen()
    assert transcript.find("NEEDLE")
    assert "k10" in seen()
    assert transcript.find("NEEDLE")
    assert transcript.find("NEEDLE")
    assert "k300" in seen()
    assert transcript.find("NEEDLE", backwards=True)
    assert "k10" in seen()
    assert not transcript.find("nowhere to be found")
    assert not transcript.find("")
    transcript.clear_find()


def test_search_opens_what_is_folded(transcript: TranscriptView, pump: Pump) -> None:
    transcript.reset(everything(), has_earlier=False)
    assert transcript.find("line 110")
    pump()
    assert "line 110" in "".join(words.toPlainText() for view in transcript.views() for words in view.views())


def test_what_is_done_in_a_message_is_told(transcript: TranscriptView) -> None:
    told: list[object] = []
    transcript.reset(everything(), has_earlier=False)
    transcript.answered.connect(lambda *args: told.append(args))
    transcript.retried.connect(told.append)
    transcript.copied.connect(told.append)
    for name in ("&Allow", "Retry"):
        button = next(b for b in transcript.findChildren(QWidget) if getattr(b, "text", str)() == name)
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    transcript.view_of("answer-2").act("copy")
    assert told == [("approval-1", True), "answer-4", "Message copied"]
    assert QGuiApplication.clipboard().text() == "Done: I will remind you **today at 17:00**."


def test_messages_say_whose_they_are(transcript: TranscriptView) -> None:
    transcript.reset(everything()[:2], has_earlier=False)
    views = [transcript.view_of(key) for key in ("person-1", "answer-1")]
    assert [view.accessibleName().split(",")[0] for view in views] == ["You", "Nestor"]
    assert views[0].accessibleDescription() == "How do I back up my laptop this afternoon?"


def test_tab_goes_through_messages_and_their_controls_in_order(transcript: TranscriptView, pump: Pump) -> None:
    transcript.reset(everything(), has_earlier=False)
    transcript.setFocus()
    transcript.verticalScrollBar().setValue(0)
    stops: list[str] = []
    for _ in range(90):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        pump()
        focused = QApplication.focusWidget()
        stops.append(focused.accessibleName() or getattr(focused, "text", str)())
    speakers = [stop.split(",")[0] for stop in stops if stop.startswith(("You,", "Nestor,"))]
    assert speakers[:10] == ["You", "Nestor"] * 5
    assert {"Copy code", "Thought for a moment", "Show more", "&Allow"} <= set(stops)


def test_keys_scroll(transcript: TranscriptView, pump: Pump) -> None:
    transcript.reset(long_conversation(100), has_earlier=False)
    transcript.setFocus()
    QTest.keyClick(transcript, Qt.Key.Key_Home)
    assert value(transcript)[0] == 0
    QTest.keyClick(transcript, Qt.Key.Key_PageDown)
    assert value(transcript)[0] > 300
    QTest.keyClick(transcript, Qt.Key.Key_PageUp)
    assert value(transcript)[0] == 0
    QTest.keyClick(transcript, Qt.Key.Key_Down)
    assert value(transcript)[0] > 0
    QTest.keyClick(transcript, Qt.Key.Key_End)
    assert transcript.is_at_end


def test_up_and_down_step_from_message_to_message(transcript: TranscriptView, pump: Pump) -> None:
    transcript.reset(long_conversation(40), has_earlier=False)
    last = transcript.views()[-1]
    last.setFocus(Qt.FocusReason.TabFocusReason)
    for _ in range(20):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Up)
        pump()
    focused = QApplication.focusWidget()
    assert transcript.shelf.index(focused.entry.key) == 19  # type: ignore[union-attr]
    assert focused.accessibleName() in {transcript.view_of(key).accessibleName() for key in places(transcript)}


def test_the_row_of_actions_comes_with_the_focus_and_leaves_with_it(transcript: TranscriptView, pump: Pump) -> None:
    transcript.reset([person(1, "Hello"), answer(1, "Hi")], has_earlier=False)
    first, second = transcript.views()
    first.setFocus(Qt.FocusReason.TabFocusReason)
    footer = first.footer()
    assert footer is not None
    assert footer.isVisible()
    QTest.keyClick(first, Qt.Key.Key_Tab)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    pump()
    assert QApplication.focusWidget() in footer.buttons
    second.setFocus()
    pump()
    assert not footer.isVisible()


def test_copying_and_selecting_work_by_key_and_by_menu(transcript: TranscriptView) -> None:
    transcript.reset([answer(1, "Hi **there**\n\n- one\n- two")], has_earlier=False)
    view = transcript.views()[0]
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "Hi **there**\n\n- one\n- two"
    QTest.keyClick(view, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "Hi there\n- one\n- two"
    names = [action.text() for action in view.menu().actions()]
    assert names == ["Copy selection", "Copy message", "", "Select all"]


def test_a_failed_answer_offers_to_try_again_in_its_menu(transcript: TranscriptView) -> None:
    transcript.reset(everything(), has_earlier=False)
    names = [action.text() for action in transcript.view_of("answer-4").menu().actions()]
    assert "Try again" in names


def test_opening_something_keeps_its_line_where_the_mouse_is(transcript: TranscriptView, pump: Pump) -> None:
    transcript.reset([*long_conversation(20), *everything()[:4]], has_earlier=False)
    pump()
    line = next(w for w in transcript.findChildren(QWidget) if w.accessibleName().startswith("Set a reminder"))
    before = line.mapTo(transcript, line.rect().topLeft())
    QTest.mouseClick(line, Qt.MouseButton.LeftButton)
    pump()
    assert line.mapTo(transcript, line.rect().topLeft()) == before


def test_a_new_theme_restyles_what_is_there(transcript: TranscriptView, applied: Theme, pump: Pump) -> None:
    transcript.reset(everything(), has_earlier=False)
    applied.set_preference("dark")
    applied.set_text_scale(2.0)
    pump()
    scroll_to(transcript, 0.0, pump)
    views = transcript.views()
    assert all(b.y() >= a.y() + a.height() for a, b in pairwise(views))
    applied.set_text_scale(1.0)
    applied.set_preference("light")


def test_every_state_of_an_answer_follows_from_every_other(transcript: TranscriptView, pump: Pump) -> None:
    forms = [entry for entry in (*everything(), *endings()) if isinstance(entry, AnswerEntry)]
    transcript.reset([replace(forms[0], key="one")], has_earlier=False)
    for first in forms:
        for second in forms:
            transcript.update_entry(replace(first, key="one"))
            transcript.update_entry(replace(second, key="one"))
            pump()
    assert len(transcript.views()) == 1
