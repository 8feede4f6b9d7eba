"""The loop's edges: questions that wait for a person, what a model says piece by piece, and what it leaves unsaid."""

import asyncio
from pathlib import Path

import pytest

from engine.agent import Approvals
from engine.agent.assembly import Assembly
from engine.core.cancel import CancelToken
from engine.core.corrections import ListCorrections
from engine.core.errors import ErrorCode
from engine.core.events import RunEvent, RunFailed, RunFinished, TextDelta, ToolCallFinished
from engine.core.ids import ApprovalId, RunId, SessionId
from engine.core.notes import ListNotes
from engine.core.sessions import GetTranscript
from engine.core.todos import ListTodos
from engine.core.undo import ListUndo
from engine.core.usage import Usage
from engine.llm import Capabilities, ModelStopped, StopReason, TextPiece, ThinkingPiece, ToolCallReady
from engine.llm.scripted import ScriptedModel
from tests.doubles.engine_room import MAIN, call, engine_room
from tests.guards import LogWatch


class _Question:
    """One open question, and what was told of it."""

    def __init__(self) -> None:
        self.approvals, self.cancel, self.told = Approvals(), CancelToken(), list[RunEvent]()
        self.answer = asyncio.create_task(
            self.approvals.ask(
                call("behave", how="ask"),
                "Blow everything up",
                run=RunId("run_1"),
                session=SessionId("main"),
                emit=self.told.append,
                cancel=self.cancel,
            )
        )

    async def id(self) -> ApprovalId:
        """Return the question's id once it was asked."""
        await asyncio.sleep(0)
        asked = self.told[0]
        assert asked.kind == "approval_requested"
        return asked.approval


@pytest.mark.parametrize("approved", [True, False])
async def test_the_first_answer_counts(approved: bool) -> None:
    question = _Question()
    asked = await question.id()
    assert question.approvals.answer(asked, approved=approved)
    assert not question.approvals.answer(asked, approved=not approved)
    assert await question.answer is approved
    assert not question.approvals.answer(asked, approved=True)
    assert [event.kind for event in question.told] == ["approval_requested", "approval_answered"]
    assert question.told[1].approved is approved  # type: ignore[union-attr]


async def test_a_cancel_counts_as_no() -> None:
    question = _Question()
    asked = await question.id()
    question.cancel.cancel()
    assert await question.answer is False
    assert not question.approvals.answer(asked, approved=True)


async def test_a_question_whose_asker_is_gone_is_closed() -> None:
    question = _Question()
    asked = await question.id()
    question.answer.cancel()
    await asyncio.gather(question.answer, return_exceptions=True)
    assert not question.approvals.answer(asked, approved=True)


async def test_a_question_nobody_asked_cannot_be_answered() -> None:
    assert not Approvals().answer(ApprovalId("ask_x"), approved=True)


def test_pieces_become_one_message() -> None:
    said = Assembly()
    tool = call("note_add", text="x")
    for delta in [
        ThinkingPiece(text=" hm"),
        TextPiece(text=" Good"),
        TextPiece(text=" day "),
        ToolCallReady(call=tool),
        ModelStopped(reason=StopReason.TOOL_CALLS, usage=Usage(completion_tokens=3)),
    ]:
        said.add(delta)
    assert (said.message.text, said.message.thinking, said.message.tool_calls) == ("Good day", "hm", (tool,))
    assert (said.reason, said.usage) == (StopReason.TOOL_CALLS, Usage(completion_tokens=3))


async def test_a_model_that_writes_half_an_emoji_is_still_answered(tmp_path: Path) -> None:
    model = ScriptedModel(
        [
            call("note_add", text="party \ud83c at\0 8", more=["\ud83c", {"\0": 1}]),
            call("note_add", text="\ud83c"),
            "Noted \ud83c.",
        ]
    )
    async with engine_room(tmp_path, model=model) as room:
        events = await room.ask("note the party")
        assert isinstance(events[-1], RunFinished)
        assert [event.ok for event in events if isinstance(event, ToolCallFinished)] == [False, True]
        assert [note.text for note in await room.api.query(ListNotes())] == ["?"]
        assert len((await room.api.query(GetTranscript(id=MAIN))).messages) == 6
        assert await room.ledger.verify() is None


@pytest.mark.parametrize("silence", ["", " ", "\n"])
async def test_a_model_that_says_nothing_is_a_visible_error(
    tmp_path: Path, silence: str, expected_logs: LogWatch
) -> None:
    expected_logs("Run failed")
    async with engine_room(tmp_path, model=ScriptedModel([silence])) as room:
        ending = (await room.ask("hello"))[-1]
        assert isinstance(ending, RunFailed)
        assert ending.code == ErrorCode.NO_ANSWER
        assert ending.hint


async def test_a_model_that_says_nothing_after_its_tools_leaves_their_words(tmp_path: Path) -> None:
    model = ScriptedModel([[call("note_add", text="x"), call("behave", how="fail")], ""])
    async with engine_room(tmp_path, model=model) as room:
        ending = (await room.ask("note x"))[-1]
        assert isinstance(ending, RunFinished)
        assert ending.text == "Noted: x\nIt can't be done."


async def test_too_many_rounds_end_in_words(tmp_path: Path, expected_logs: LogWatch) -> None:
    expected_logs("Run failed")
    model = ScriptedModel([call("note_add", text=f"note {number}") for number in range(20)])
    async with engine_room(tmp_path, model=model) as room:
        ending = (await room.ask("go on"))[-1]
        assert isinstance(ending, RunFailed)
        assert ending.code == ErrorCode.TOO_MANY_STEPS
        assert "agent.max_steps" in ending.hint


PLAIN = Capabilities(context_tokens=2048, tools=True, rewords_results=False)
KEYS = "chuck the keys in the drawer for later"
PASSPORT = "chuck the passport in the drawer for later"


@pytest.mark.parametrize("capabilities", [PLAIN, Capabilities(context_tokens=2048, tools=True)], ids=["plain", "words"])
async def test_a_correction_is_learned_once_said_and_used(tmp_path: Path, capabilities: Capabilities) -> None:
    corrected: list[object] = [[call("undo_last"), call("note_add", text="keys in the drawer")]]
    script = [call("todo_add", text="keys"), *corrected, call("note_add", text="passport"), call("undo_last")]
    words = [step for one in script for step in ((one,) if not capabilities.rewords_results else (one, "Well."))]
    async with engine_room(tmp_path, model=ScriptedModel(words, capabilities=capabilities)) as room:  # type: ignore[arg-type]
        await room.ask(KEYS)
        ending = (events := await room.ask("no, as a note"))[-1]
        assert isinstance(ending, RunFinished)
        assert ending.text.endswith("\nI'll understand it that way next time.")
        streamed = "".join(event.text for event in events if isinstance(event, TextDelta))
        assert streamed == ending.text
        assert (await room.api.query(ListCorrections()))[0].phrase == KEYS
        assert [entry.label for entry in (await room.api.query(ListUndo()))[1:]] == ["Added note “keys in the drawer”"]
        ending = (await room.ask(PASSPORT))[-1]
        assert isinstance(ending, RunFinished)
        assert "next time" not in ending.text
        asked = [request for request in room.model.requests if request.messages[-1].text == PASSPORT]
        assert f"something like “{KEYS}”, they mean the tool note_add." in asked[0].system
        await room.ask("undo that")
        assert [note.text for note in await room.api.query(ListNotes())] == ["keys in the drawer"]


async def test_who_corrects_a_look_loses_no_earlier_change(tmp_path: Path) -> None:
    script = [
        call("todo_add", text="keys"),
        call("note_search", query="passport"),
        [call("undo_last"), call("memory_search", query="passport")],
        call("undo_last"),
    ]
    async with engine_room(tmp_path, model=ScriptedModel(script, capabilities=PLAIN)) as room:
        for text in ("put the keys on my list", "dig the passport up"):
            await room.ask(text)
        ending = (await room.ask("no, what I told you of it"))[-1]
        assert isinstance(ending, RunFinished)
        assert ending.text.startswith("There is nothing to take back.\nI don't know that yet.")
        assert [todo.text for todo in await room.api.query(ListTodos())] == ["keys"]
        assert await room.api.query(ListCorrections()) == ()
        ending = (await room.ask("take the keys back off"))[-1]
        assert isinstance(ending, RunFinished)
        assert ending.text == "Taken back: adding “keys” to the to-do list."
