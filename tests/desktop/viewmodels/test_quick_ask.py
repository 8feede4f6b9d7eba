"""Quick ask: one question, its answer, and handing both over to the window."""

from typing import Any

import pytest
from PySide6.QtWidgets import QApplication

from desktop.viewmodels import QuickAskModel
from engine.core.events import RunFinished, RunQueued
from engine.core.ids import MessageId
from engine.core.sessions import GetTranscript
from engine.core.usage import Usage
from tests.doubles.link import ScriptedLink
from tests.doubles.world import SATURDAY


@pytest.fixture
def link(qapp: QApplication) -> ScriptedLink:
    link = ScriptedLink()
    link.replies[GetTranscript] = lambda query: pytest.fail("nothing is read for a quick question")
    return link


@pytest.fixture
def ask(link: ScriptedLink, monkeypatch: pytest.MonkeyPatch) -> QuickAskModel:
    model = QuickAskModel(link, now=lambda: SATURDAY)
    model.conversation._ask_for_title = lambda: None  # type: ignore[method-assign]
    return model


def heard(signal: Any) -> list[Any]:
    told: list[Any] = []
    signal.connect(lambda *values: told.append(values[0] if values else None))
    return told


def finish(link: ScriptedLink, number: int = -1) -> None:
    sent = link.submitted[number]
    of: Any = {"run": sent.run, "session": sent.session}
    link.emit(
        RunQueued(**of, at=SATURDAY, text=sent.text),
        RunFinished(**of, at=SATURDAY, text="42", message=MessageId("m"), usage=Usage()),
    )


def test_a_question_gets_its_answer(link: ScriptedLink, ask: QuickAskModel) -> None:
    changed = heard(ask.changed)
    ask.ask("6 times 7?")
    assert ask.is_running

    finish(link)

    assert ask.answer is not None
    assert ask.answer.text == "42"
    assert not ask.is_running
    assert changed


def test_each_opening_begins_anew(link: ScriptedLink, ask: QuickAskModel) -> None:
    ask.ask("one")
    finish(link)

    ask.begin()
    assert ask.answer is None
    ask.ask("two")

    assert link.submitted[0].session != link.submitted[1].session


def test_an_answer_at_work_is_still_there_at_the_next_opening(link: ScriptedLink, ask: QuickAskModel) -> None:
    ask.ask("one")

    ask.begin()

    assert ask.is_running


def test_a_kept_conversation_goes_on(link: ScriptedLink, ask: QuickAskModel) -> None:
    ask.set_keep(True)
    ask.ask("one")
    finish(link)

    ask.begin()
    ask.ask("two")

    assert link.submitted[0].session == link.submitted[1].session


def test_it_hands_its_conversation_over_to_the_window(link: ScriptedLink, ask: QuickAskModel) -> None:
    handed = heard(ask.hand_over)
    ask.ask("one")

    ask.open_in_window()

    assert handed == [link.submitted[0].session]
    assert ask.conversation.entries == ()


def test_a_conversation_not_yet_begun_is_handed_over_when_it_has(link: ScriptedLink, ask: QuickAskModel) -> None:
    handed = heard(ask.hand_over)
    link.held = True
    ask.ask("one")

    ask.open_in_window()
    assert handed == []
    link.deliver()

    assert handed == [link.submitted[0].session]


def test_nothing_is_handed_over_where_nothing_was_asked(ask: QuickAskModel) -> None:
    handed = heard(ask.hand_over)

    ask.open_in_window()

    assert handed == []


def test_stopping_stops_the_run(link: ScriptedLink, ask: QuickAskModel) -> None:
    ask.ask("one")

    ask.stop()

    assert link.cancelled == [link.submitted[0].run]
