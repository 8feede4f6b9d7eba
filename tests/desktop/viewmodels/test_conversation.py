"""One conversation as a person sees it: sending, streaming, stopping, trying again, paging, and other doors."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication

from desktop.entries import AnswerState, PastedText, Problem, ToolState
from desktop.link import LinkKind, LinkState
from desktop.viewmodels import ConversationModel
from engine.core.events import (
    ApprovalAnswered,
    ApprovalRequested,
    RunCancelled,
    RunFailed,
    RunFinished,
    RunQueued,
    RunStarted,
    SessionChanged,
    TextDelta,
    ThinkingDelta,
    ToolCallFinished,
    ToolCallStarted,
)
from engine.core.ids import ApprovalId, BotId, MessageId, RunId, SessionId, ToolCallId
from engine.core.messages import AssistantMessage, Channel, Message, StoredMessage, UserMessage
from engine.core.sessions import GetTranscript, RunInfo, SessionInfo, Transcript
from engine.core.usage import Usage
from tests.doubles.link import READY, ScriptedLink
from tests.doubles.world import SATURDAY

MAIN = SessionId("main")
OTHER = SessionId("other")
NOT_FOUND = Problem(code="not_found", message="There is no session 'main'.")
TOO_LONG = Problem(code="message_too_long", message="The message has 300,000 characters.", hint="Send a part of it.")


def info(session: SessionId = MAIN, title: str = "Milk") -> SessionInfo:
    return SessionInfo(
        id=session,
        title=title,
        bot=BotId("nestor"),
        channel=Channel.DESKTOP,
        created=SATURDAY,
        last_active=SATURDAY,
        messages=0,
    )


def stored(number: int, run: str, message: Message) -> StoredMessage:
    at = SATURDAY + timedelta(seconds=number)
    return StoredMessage(id=MessageId(f"m{number}"), session=MAIN, run=RunId(run), at=at, message=message)


def transcript(*pairs: tuple[str, str], title: str = "Milk", session: SessionId = MAIN) -> Transcript:
    """A conversation of questions with their answers."""
    messages = []
    for number, (question, answer) in enumerate(pairs):
        messages += [
            stored(2 * number, f"r{number}", UserMessage(text=question)),
            stored(2 * number + 1, f"r{number}", AssistantMessage(text=answer)),
        ]
    runs = tuple(
        RunInfo(run=RunId(f"r{number}"), at=SATURDAY + timedelta(seconds=2 * number), state="finished", model="starter")
        for number in range(len(pairs))
    )
    return Transcript(session=info(session, title), messages=tuple(messages), runs=runs)


def of(run: str, session: SessionId = MAIN) -> dict[str, Any]:
    return {"run": RunId(run), "session": session}


def queued(run: str, text: str = "hello", session: SessionId = MAIN) -> RunQueued:
    return RunQueued(**of(run, session), at=SATURDAY + timedelta(hours=1), text=text)


def started(run: str, session: SessionId = MAIN) -> RunStarted:
    return RunStarted(**of(run, session), at=SATURDAY, model="starter")


def finished(run: str, text: str, session: SessionId = MAIN) -> RunFinished:
    return RunFinished(**of(run, session), at=SATURDAY, text=text, message=MessageId("m"), usage=Usage())


@pytest.fixture
def link(qapp: QApplication) -> ScriptedLink:
    link = ScriptedLink()
    link.replies[GetTranscript] = transcript(("buy milk", "I noted it."))
    return link


@pytest.fixture
def model(link: ScriptedLink) -> ConversationModel:
    return ConversationModel(link, now=lambda: SATURDAY)


def texts(model: ConversationModel) -> list[str]:
    return [entry.text for entry in model.entries]


def heard(signal: Any) -> list[Any]:
    """Collect what a signal tells from now on."""
    told: list[Any] = []
    signal.connect(lambda *values: told.append(values[0] if values else None))
    return told


def test_a_stored_conversation_shows_question_and_answer(model: ConversationModel) -> None:
    resets = heard(model.was_reset)

    model.open(MAIN)

    assert texts(model) == ["buy milk", "I noted it."]
    assert model.title == "Milk"
    assert model.entries[1].state is AnswerState.DONE  # type: ignore[union-attr]
    assert model.entries[1].model == "starter"  # type: ignore[union-attr]
    assert not model.is_running
    assert not model.is_loading
    assert len(resets) == 2, "empty at first, then full"


def test_a_failed_run_shows_its_problem(link: ScriptedLink, model: ConversationModel) -> None:
    run = RunInfo(
        run=RunId("r0"), at=SATURDAY, state="failed", code="worker_died", message="It died.", hint="Ask again."
    )
    link.replies[GetTranscript] = Transcript(
        session=info(), messages=(stored(0, "r0", UserMessage(text="hi")),), runs=(run,)
    )

    model.open(MAIN)

    answer = model.entries[1]
    assert answer.kind == "answer"
    assert answer.state is AnswerState.FAILED
    assert answer.problem == Problem(code="worker_died", message="It died.", hint="Ask again.")


def test_what_is_sent_stands_there_at_once_and_an_answer_is_awaited(
    link: ScriptedLink, model: ConversationModel
) -> None:
    link.held = True
    running = heard(model.running_changed)

    model.send("call mum")

    person, answer = model.entries
    assert person.text == "call mum"
    assert answer.kind == "answer"
    assert answer.state is AnswerState.QUEUED
    assert running == [True]
    assert model.session is None


def test_a_new_conversation_gets_its_session_and_title_when_it_is_accepted(
    link: ScriptedLink, model: ConversationModel
) -> None:
    sessions, accepted = heard(model.session_changed), heard(model.accepted)

    model.send("call mum")

    sent = link.submitted[0]
    assert sent.session is not None, "a conversation of its own, not the default one"
    assert sessions == [sent.session]
    assert model.title == "Milk"
    assert accepted == [None]


def test_two_messages_sent_at_once_go_to_one_new_conversation(link: ScriptedLink, model: ConversationModel) -> None:
    link.held = True
    model.send("one")
    model.send("two")
    link.deliver()

    assert link.submitted[0].session == link.submitted[1].session == model.session
    assert [entry.text for entry in model.entries if entry.kind == "person"] == ["one", "two"]


def test_keys_stay_the_same_from_sending_to_the_end(link: ScriptedLink, model: ConversationModel) -> None:
    model.open(MAIN)
    model.send("hello")
    before = [entry.key for entry in model.entries]
    run = str(link.submitted[0].run)

    link.emit(queued(run), started(run), TextDelta(**of(run), text="Hi"), finished(run, "Hi"))

    assert [entry.key for entry in model.entries] == before
    assert texts(model)[-2:] == ["hello", "Hi"]


def test_an_event_that_is_faster_than_the_acceptance_shows_the_message_once(
    link: ScriptedLink, model: ConversationModel
) -> None:
    model.open(MAIN)
    link.held = True
    model.send("hello")

    link.emit(queued("run-1"), started("run-1"))
    link.deliver()

    assert texts(model) == ["buy milk", "I noted it.", "hello", ""]
    assert model.entries[-1].state is AnswerState.RUNNING  # type: ignore[union-attr]


def test_a_refused_message_stays_with_its_problem_and_can_be_sent_again(
    link: ScriptedLink, model: ConversationModel
) -> None:
    link.refuse = TOO_LONG
    refused = heard(model.refused)
    removed = heard(model.entry_removed)
    files = [Path("a.txt"), PastedText(text="long")]

    model.send("look", files)

    answer = model.entries[1]
    assert answer.kind == "answer"
    assert answer.problem == TOO_LONG
    assert refused == ["look"]
    assert not model.is_running

    model.retry(answer.key)

    assert len(removed) == 2
    assert link.submitted[1].text == "look"
    assert link.submitted[1].attachments == tuple(files)
    assert texts(model) == ["look", ""]


def test_a_refused_message_is_still_there_after_looking_elsewhere(link: ScriptedLink, model: ConversationModel) -> None:
    model.open(MAIN)
    link.refuse = TOO_LONG
    model.send("look")

    model.open(OTHER)
    assert "look" not in texts(model)
    model.open(MAIN)

    assert texts(model) == ["buy milk", "I noted it.", "look", ""]


def test_a_refusal_that_comes_after_looking_elsewhere_is_told(link: ScriptedLink, model: ConversationModel) -> None:
    link.held = True
    link.refuse = TOO_LONG
    model.send("look")
    failed, refused = heard(model.failed), heard(model.refused)

    model.open(OTHER)
    link.deliver()

    assert failed == [TOO_LONG]
    assert refused == ["look"]
    assert "look" not in texts(model)


def test_a_failed_answer_is_retried_with_the_persons_words(link: ScriptedLink, model: ConversationModel) -> None:
    model.open(MAIN)

    model.retry(model.entries[1].key)

    assert link.submitted[0].text == "buy milk"
    assert texts(model) == ["buy milk", "I noted it.", "buy milk", ""]


def test_streamed_text_is_told_in_few_changes(
    link: ScriptedLink, model: ConversationModel, pump: Callable[..., None]
) -> None:
    model.open(MAIN)
    link.emit(queued("r"), started("r"))
    changes = heard(model.entry_changed)

    link.emit(*(TextDelta(**of("r"), text=f"word{number} ") for number in range(500)))
    assert changes == []
    pump(lambda: changes)

    assert len(changes) == 1
    assert changes[0].text.endswith("word499")


def test_what_is_not_text_is_told_at_once(link: ScriptedLink, model: ConversationModel) -> None:
    model.open(MAIN)
    link.emit(queued("r"), started("r"), ThinkingDelta(**of("r"), text="hm"), TextDelta(**of("r"), text="Let me see."))

    link.emit(ToolCallStarted(**of("r"), call=ToolCallId("c"), name="note", arguments={"text": "x"}))
    answer = model.entries[-1]
    assert answer.kind == "answer"
    assert answer.text == "Let me see."
    assert answer.thinking == "hm"
    assert answer.tools[0].state is ToolState.RUNNING

    link.emit(ToolCallFinished(**of("r"), call=ToolCallId("c"), name="note", ok=False, text="No room."))
    assert model.entries[-1].tools[0].state is ToolState.FAILED  # type: ignore[union-attr]
    assert model.entries[-1].tools[0].arguments == {"text": "x"}  # type: ignore[union-attr]

    link.emit(finished("r", "Sorry."))
    assert model.entries[-1].text == "Let me see.\n\nSorry."


def test_a_question_is_shown_answered_and_gone_with_the_run(link: ScriptedLink, model: ConversationModel) -> None:
    model.open(MAIN)
    asked = ApprovalRequested(
        **of("r"), approval=ApprovalId("a"), call=ToolCallId("c"), tool="open_app", summary="Open Maps"
    )
    link.emit(queued("r"), started("r"), asked)
    question = model.entries[-1].question  # type: ignore[union-attr]
    assert question is not None
    assert question.summary == "Open Maps"

    model.answer("a", True)
    assert link.answers == [("a", True)]
    link.emit(ApprovalAnswered(**of("r"), approval=ApprovalId("a"), approved=True))
    assert model.entries[-1].question.approved is True  # type: ignore[union-attr]

    link.emit(finished("r", "Done."))
    assert model.entries[-1].question is None  # type: ignore[union-attr]


def test_runs_of_other_doors_appear_and_those_of_other_conversations_do_not(
    link: ScriptedLink, model: ConversationModel
) -> None:
    model.open(MAIN)
    added = heard(model.entry_added)

    link.emit(queued("cli", "from the command line"), queued("else", "elsewhere", OTHER))

    assert [entry.text for entry in added] == ["from the command line", ""]


def test_opening_in_the_middle_of_a_run_shows_what_was_said_so_far(
    link: ScriptedLink, model: ConversationModel
) -> None:
    link.emit(queued("r1"), started("r1"), TextDelta(**of("r1"), text="Once upon"))
    before = transcript(("buy milk", "I noted it."))
    running = RunInfo(run=RunId("r1"), at=SATURDAY + timedelta(hours=1), state="running", model="starter")
    link.replies[GetTranscript] = replace(
        before,
        messages=(*before.messages, stored(5, "r1", UserMessage(text="hello"))),
        runs=(*before.runs, running),
    )

    model.open(MAIN)

    assert texts(model) == ["buy milk", "I noted it.", "hello", "Once upon"]
    assert model.is_running


def test_a_late_answer_for_another_conversation_is_ignored(link: ScriptedLink, model: ConversationModel) -> None:
    link.held = True
    link.replies[GetTranscript] = lambda query: transcript((f"in {query.id}", "ok"), session=query.id)
    model.open(MAIN)
    model.open(OTHER)

    link.deliver_last()
    link.deliver()

    assert texts(model) == ["in other", "ok"]
    assert model.session == OTHER


def test_stopping_ends_what_waits_before_what_runs(link: ScriptedLink, model: ConversationModel) -> None:
    model.open(MAIN)
    link.emit(queued("r1"), started("r1"), queued("r2"))

    model.stop()
    assert link.cancelled == ["r2", "r1"]

    link.emit(RunCancelled(**of("r2"), at=SATURDAY, text=""), RunCancelled(**of("r1"), at=SATURDAY, text="So far"))
    assert not model.is_running
    assert [entry.state for entry in model.entries if entry.kind == "answer"][1:] == [AnswerState.CANCELLED] * 2


def test_stopping_before_the_message_is_accepted_stops_it_then(link: ScriptedLink, model: ConversationModel) -> None:
    link.held = True
    model.send("hello")
    model.stop()
    assert link.cancelled == []

    link.deliver()

    assert link.cancelled == [link.submitted[0].run]


def test_earlier_pages_come_before(link: ScriptedLink, qapp: QApplication) -> None:
    everything = transcript(*((f"q{number}", f"a{number}") for number in range(10)))

    def page(query: GetTranscript) -> Transcript:
        ids = [message.id for message in everything.messages]
        end = ids.index(query.before) if query.before else len(ids)
        start = max(0, end - (query.limit or 0))
        return replace(everything, messages=everything.messages[start:end], has_earlier=start > 0)

    link.replies[GetTranscript] = page
    model = ConversationModel(link, now=lambda: SATURDAY, page_size=7)
    earlier = heard(model.earlier_added)
    model.open(MAIN)
    assert texts(model) == ["q7", "a7", "q8", "a8", "q9", "a9"], "q6 stands on the page before, so a6 waits for it"
    assert model.has_earlier

    model.load_earlier()
    assert [entry.text for entry in earlier[0]] == ["q3", "a3", "q4", "a4", "q5", "a5", "q6", "a6"]

    model.load_earlier()
    model.load_earlier()
    assert texts(model)[:2] == ["q0", "a0"]
    assert len(model.entries) == 20
    assert not model.has_earlier
    assert len(earlier) == 2


def test_a_page_that_is_all_one_long_run_is_read_further(link: ScriptedLink, qapp: QApplication) -> None:
    messages = [stored(0, "r0", UserMessage(text="q"))]
    messages += [stored(number, "r0", AssistantMessage(text=f"a{number}")) for number in range(1, 12)]

    def page(query: GetTranscript) -> Transcript:
        start = max(0, len(messages) - (query.limit or 0))
        return Transcript(session=info(), messages=tuple(messages[start:]), has_earlier=start > 0)

    link.replies[GetTranscript] = page
    model = ConversationModel(link, now=lambda: SATURDAY, page_size=4)

    model.open(MAIN)

    assert texts(model)[0] == "q"
    assert texts(model)[1].startswith("a1\n\na2")


def test_a_conversation_deleted_elsewhere_closes(link: ScriptedLink, model: ConversationModel) -> None:
    model.open(MAIN)
    sessions = heard(model.session_changed)

    link.replies[GetTranscript] = NOT_FOUND
    link.emit(SessionChanged(session=MAIN))

    assert sessions == [None]
    assert model.entries == ()


def test_a_title_follows_the_conversation(link: ScriptedLink, model: ConversationModel) -> None:
    model.open(MAIN)
    titles = heard(model.title_changed)

    link.replies[GetTranscript] = transcript(title="Shopping")
    link.emit(SessionChanged(session=OTHER))
    assert titles == []
    link.emit(SessionChanged(session=MAIN))

    assert titles == ["Shopping"]


def test_a_conversation_that_cannot_be_read_says_so_and_can_be_opened_again(
    link: ScriptedLink, model: ConversationModel
) -> None:
    failed = heard(model.failed)
    link.replies[GetTranscript] = Problem(code="database_busy", message="The database is busy.")
    model.open(MAIN)
    assert failed[0].code == "database_busy"
    assert not model.is_loading

    link.replies[GetTranscript] = transcript(("buy milk", "I noted it."))
    model.open(MAIN)

    assert texts(model) == ["buy milk", "I noted it."]


def test_after_another_start_of_the_engine_the_conversation_is_read_again(
    link: ScriptedLink, model: ConversationModel
) -> None:
    model.open(MAIN)
    link.emit(queued("r9"), started("r9"), TextDelta(**of("r9"), text="Half an ans"))
    link.set_state(LinkState(kind=LinkKind.LOST))
    interrupted = RunInfo(
        run=RunId("r9"), at=SATURDAY + timedelta(hours=1), state="failed", code="interrupted", message="Stopped."
    )
    before = transcript(("buy milk", "I noted it."))
    link.replies[GetTranscript] = replace(
        before,
        messages=(*before.messages, stored(9, "r9", UserMessage(text="hello"))),
        runs=(*before.runs, interrupted),
    )

    link.set_state(READY)

    assert texts(model) == ["buy milk", "I noted it.", "hello", ""]
    assert model.entries[-1].problem is not None  # type: ignore[union-attr]
    assert not model.is_running


def test_a_connection_that_missed_nothing_goes_on_without_reading(link: ScriptedLink, model: ConversationModel) -> None:
    model.open(MAIN)
    link.emit(queued("r9"), started("r9"), TextDelta(**of("r9"), text="Half an "))
    asked = len(link.requests)

    link.set_state(LinkState(kind=LinkKind.LOST))
    link.set_state(LinkState(kind=LinkKind.READY, remote=True, resumed=True))
    link.emit(TextDelta(**of("r9"), text="answer"), finished("r9", "Half an answer"))

    assert len(link.requests) == asked
    assert texts(model)[-1] == "Half an answer"


def test_an_error_in_a_run_is_shown_with_what_to_do(link: ScriptedLink, model: ConversationModel) -> None:
    model.open(MAIN)
    link.replies[GetTranscript] = Problem(code="database_busy", message="Busy.")

    link.emit(queued("r"), started("r"))
    link.emit(RunFailed(**of("r"), at=SATURDAY, code="out_of_memory", message="Too little memory.", hint="Close some."))

    answer = model.entries[-1]
    assert answer.kind == "answer"
    assert answer.problem == Problem(code="out_of_memory", message="Too little memory.", hint="Close some.")


def test_the_last_answer_can_be_copied(link: ScriptedLink, model: ConversationModel) -> None:
    assert model.last_answer_text() == ""
    model.open(MAIN)
    link.emit(queued("r"), started("r"))

    assert model.last_answer_text() == "I noted it."
