"""A message from submit to its ending: the events of a run, in order, whatever the model and the tools do."""

import asyncio
from pathlib import Path

import pytest

from engine.config import Settings
from engine.core.errors import ErrorCode, NestorError
from engine.core.events import (
    ApprovalRequested,
    RunCancelled,
    RunFailed,
    RunFinished,
    TextDelta,
    ToolCallFinished,
    UsageReported,
)
from engine.core.ids import SessionId
from engine.core.messages import (
    AssistantMessage,
    Attachment,
    Channel,
    Inbound,
    Origin,
    ToolMessage,
    UserMessage,
)
from engine.core.sessions import DeleteSession, GetTranscript, ListSessions, RenameSession
from engine.core.todos import AddTodo, ListTodos
from engine.llm import Capabilities
from engine.llm.scripted import ScriptedModel
from tests.doubles.engine_room import MAIN, call, engine_room, message
from tests.guards import LogWatch


async def test_the_events_of_an_answer_come_in_order(tmp_path: Path) -> None:
    async with engine_room(tmp_path, model=ScriptedModel(["Good day to you"])) as room:
        events = await room.ask("hello")
        assert [event.kind for event in events] == [
            "run_queued",
            "run_started",
            *["text_delta"] * 4,
            "usage",
            "run_finished",
        ]
        assert [event.seq for event in events] == sorted(event.seq for event in events)
        ending = events[-1]
        assert isinstance(ending, RunFinished)
        assert ending.text == "Good day to you"


async def test_the_events_of_a_tool_call_come_in_order_and_are_kept(tmp_path: Path) -> None:
    model = ScriptedModel([call("note_add", text="garage code 0917"), "Noted."])
    async with engine_room(tmp_path, model=model) as room:
        events = await room.ask("note the garage code")
        assert [event.kind for event in events] == [
            "run_queued",
            "run_started",
            "usage",
            "tool_call_started",
            "tool_call_finished",
            "text_delta",
            "usage",
            "run_finished",
        ]
        transcript = await room.api.query(GetTranscript(id=MAIN))
        kinds = [type(stored.message) for stored in transcript.messages]
        assert kinds == [UserMessage, AssistantMessage, ToolMessage, AssistantMessage]
        assert await room.ledger.verify() is None
        second = room.model.requests[1].messages
        assert [m.kind for m in second] == ["user", "assistant", "tool"]


@pytest.mark.parametrize(
    ("how", "ok", "error"),
    [
        ("nothing", True, None),
        ("retry", False, ErrorCode.TOOL_ARGUMENTS_INVALID),
        ("fail", False, ErrorCode.TOOL_FAILED),
        ("break", False, ErrorCode.INTERNAL),
    ],
)
async def test_whatever_a_tool_does_the_model_hears_of_it_and_answers(
    tmp_path: Path, how: str, ok: bool, error: str | None, expected_logs: LogWatch
) -> None:
    if how == "break":
        expected_logs("Tool behave broke")
    async with engine_room(tmp_path, model=ScriptedModel([call("behave", how=how), "So be it."])) as room:
        events = await room.ask("behave")
        (finished,) = [event for event in events if isinstance(event, ToolCallFinished)]
        assert (finished.ok, finished.error) == (ok, error)
        assert isinstance(events[-1], RunFinished)


async def test_unknown_tools_and_wrong_arguments_are_answered_with_what_would_fit(tmp_path: Path) -> None:
    model = ScriptedModel([call("note_ad", text="x"), call("note_add", txt="x"), "I give up."])
    async with engine_room(tmp_path, model=model) as room:
        texts = [e.text for e in await room.ask("note x") if isinstance(e, ToolCallFinished)]
        assert "Did you mean note_add?" in texts[0]
        assert "text: field required" in texts[1]


@pytest.mark.parametrize(("approved", "text"), [(True, "did ask"), (False, "You said no")])
async def test_a_tool_that_needs_a_yes_waits_for_it(tmp_path: Path, approved: bool, text: str) -> None:
    async with engine_room(tmp_path, model=ScriptedModel([call("behave", how="ask"), "Well."])) as room:
        handle = await room.api.submit(message("do it"))
        texts = []
        async for event in handle.events:
            if isinstance(event, ApprovalRequested):
                assert event.summary == "Blow everything up"
                assert await room.api.answer(event.approval, approved=approved)
                assert not await room.api.answer(event.approval, approved=not approved)
            if isinstance(event, ToolCallFinished):
                texts.append(event.text)
        assert texts[0].startswith(text)


@pytest.mark.parametrize(
    ("fields", "ok"),
    [({"can_approve": False}, False), ({"can_approve": False, "allow_tools": frozenset({"behave"})}, True)],
)
async def test_where_nobody_can_say_yes_only_what_was_allowed_before_runs(
    tmp_path: Path, fields: dict[str, object], ok: bool
) -> None:
    async with engine_room(tmp_path, model=ScriptedModel([call("behave", how="ask"), "Well."])) as room:
        events = await room.ask("do it", **fields)
        (finished,) = [event for event in events if isinstance(event, ToolCallFinished)]
        assert finished.ok is ok
        assert finished.error == (None if ok else ErrorCode.APPROVAL_REQUIRED)


async def test_the_person_can_ask_to_be_asked_before_any_tool(tmp_path: Path) -> None:
    settings = Settings.model_validate({"agent": {"ask_before": ["note_add"]}})
    model = ScriptedModel([call("note_add", text="x"), "Well."])
    async with engine_room(tmp_path, model=model, settings=settings) as room:
        events = await room.ask("note x", can_approve=False)
        (finished,) = [event for event in events if isinstance(event, ToolCallFinished)]
        assert finished.error == ErrorCode.APPROVAL_REQUIRED


async def test_a_cancel_stops_the_answer_and_keeps_what_was_said(tmp_path: Path) -> None:
    model = ScriptedModel(["word " * 500], delay_s=0.005)
    async with engine_room(tmp_path, model=model) as room:
        handle = await room.api.submit(message("talk"))
        events = []
        async for event in handle.events:
            events.append(event)
            if isinstance(event, TextDelta) and len(events) > 5:
                await room.api.cancel(handle.run)
        assert isinstance(events[-1], RunCancelled)
        assert events[-1].text.startswith("word word")
        assert not await room.api.cancel(handle.run)


async def test_a_cancel_stops_a_slow_tool(tmp_path: Path) -> None:
    async with engine_room(tmp_path, model=ScriptedModel([call("behave", how="slow"), "never said"])) as room:
        handle = await room.api.submit(message("be slow"))
        async for event in handle.events:
            if event.kind == "tool_call_started":
                await room.api.cancel(handle.run)
        assert isinstance(event, RunCancelled)


async def test_messages_of_one_session_are_answered_one_after_the_other(tmp_path: Path) -> None:
    async with engine_room(tmp_path, model=ScriptedModel(["one", "two", "three"], delay_s=0.01)) as room:
        handles = [await room.api.submit(message(f"message {n}")) for n in range(3)]
        runs = [[event async for event in handle.events] for handle in handles]
        assert [run[-1].text for run in runs if isinstance(run[-1], RunFinished)] == ["one", "two", "three"]
        assert [len(request.messages) for request in room.model.requests] == [1, 3, 5]


async def test_sessions_are_answered_side_by_side(tmp_path: Path) -> None:
    async with engine_room(tmp_path, model=ScriptedModel(["a " * 20, "b " * 20], delay_s=0.005)) as room:
        handles = [await room.api.submit(message("go", session=SessionId(name))) for name in ("left", "right")]
        await asyncio.gather(*(_drain(handle.events) for handle in handles))
        deltas = [event.session for event in room.events if isinstance(event, TextDelta)]
        assert deltas != sorted(deltas)


async def test_a_model_that_goes_round_in_circles_is_stopped(tmp_path: Path, expected_logs: LogWatch) -> None:
    expected_logs("round in circles")
    model = ScriptedModel([call("behave", how="nothing")] * 5)
    async with engine_room(tmp_path, model=model) as room:
        ending = (await room.ask("again"))[-1]
        assert isinstance(ending, RunFailed)
        assert ending.code == ErrorCode.TOO_MANY_STEPS


async def test_a_model_error_ends_the_run_with_its_words(tmp_path: Path, expected_logs: LogWatch) -> None:
    expected_logs("Run failed")
    error = NestorError(ErrorCode.WORKER_DIED, "The model stopped.", hint="Ask again.")
    async with engine_room(tmp_path, model=ScriptedModel([error, "fine"])) as room:
        ending = (await room.ask("hello"))[-1]
        assert isinstance(ending, RunFailed)
        assert (ending.code, ending.message, ending.hint) == (ErrorCode.WORKER_DIED, "The model stopped.", "Ask again.")
        assert isinstance((await room.ask("and now?"))[-1], RunFinished)


async def test_a_bug_ends_the_run_in_words_and_is_logged(tmp_path: Path, expected_logs: LogWatch) -> None:
    expected_logs("Run broke")
    async with engine_room(tmp_path, model=ScriptedModel([ZeroDivisionError("a bug")])) as room:
        ending = (await room.ask("hello"))[-1]
        assert isinstance(ending, RunFailed)
        assert ending.code == ErrorCode.INTERNAL
        assert "bug" not in ending.message


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("", ErrorCode.EMPTY_MESSAGE),
        (" \n\t", ErrorCode.EMPTY_MESSAGE),
        ("\0\0", ErrorCode.EMPTY_MESSAGE),
        ("x" * 1_000_000, ErrorCode.MESSAGE_TOO_LONG),
    ],
)
async def test_what_cannot_be_answered_is_refused_at_the_door(tmp_path: Path, text: str, code: ErrorCode) -> None:
    async with engine_room(tmp_path) as room:
        with pytest.raises(NestorError) as caught:
            await room.api.submit(message(text))
        assert caught.value.code is code
        assert await room.api.query(ListSessions()) == ()


@pytest.mark.parametrize(
    "text", ["👩‍👩‍👧 🎉", "שלום עולם \u202e right to left", "a\0b", "\ud800 half a pair", "x" * 150_000]
)
async def test_strange_text_is_kept_and_answered(tmp_path: Path, text: str) -> None:
    async with engine_room(tmp_path) as room:
        assert isinstance((await room.ask(text))[-1], RunFinished)
        stored = (await room.api.query(GetTranscript(id=MAIN))).messages[0].message
        assert "\0" not in stored.text
        assert stored.text


async def test_a_run_that_was_cut_off_is_ended_at_the_next_start(tmp_path: Path) -> None:
    async with engine_room(tmp_path) as room:
        await room.transcripts.accept(message("lost?"), MAIN, "run_lost")  # type: ignore[arg-type]
    async with engine_room(tmp_path, recover=True) as room:
        (ending,) = [event for event in room.events if isinstance(event, RunFailed)]
        assert (ending.run, ending.code) == ("run_lost", ErrorCode.INTERRUPTED)
        assert await room.transcripts.interrupted() == []


async def test_closing_ends_what_is_running(tmp_path: Path) -> None:
    async with engine_room(tmp_path, model=ScriptedModel(["word " * 1000], delay_s=0.01)) as room:
        handles = [await room.api.submit(message("talk")) for _ in range(3)]
        await asyncio.sleep(0.05)
    endings = {event.run for event in room.events if event.kind == "run_cancelled"}
    assert endings == {handle.run for handle in handles}


async def test_a_conversation_can_be_renamed_and_deleted(tmp_path: Path) -> None:
    async with engine_room(tmp_path) as room:
        await room.ask("hello there", session=SessionId("s1"))
        (info,) = await room.api.query(ListSessions())
        assert (info.title, info.messages) == ("hello there", 2)
        assert (await room.api.execute(RenameSession(id=info.id, title="Greetings"))).title == "Greetings"
        await room.api.execute(DeleteSession(id=info.id))
        assert await room.api.query(ListSessions()) == ()
        with pytest.raises(NestorError) as caught:
            await room.ask("still there?", session=SessionId("s1"))
        assert caught.value.code is ErrorCode.NOT_FOUND


async def test_history_is_cut_to_the_window_at_a_persons_message(tmp_path: Path) -> None:
    model = ScriptedModel([call("behave", how="nothing"), "x " * 300] * 20)
    small = ScriptedModel([], capabilities=Capabilities(context_tokens=600, tools=True))
    async with engine_room(tmp_path, model=model) as room:
        for _ in range(6):
            await room.ask("go on " + "y" * 200)
    async with engine_room(tmp_path, model=small) as room:
        await room.ask("the latest words")
        sent = small.requests[0].messages
        assert sent[0].kind == "user"
        assert sent[-1].text == "the latest words"
        assert len(sent) < 12


async def test_usage_adds_up_over_the_rounds(tmp_path: Path) -> None:
    async with engine_room(tmp_path, model=ScriptedModel([call("behave", how="nothing"), "one two three"])) as room:
        events = await room.ask("go")
        rounds = [event.usage.completion_tokens for event in events if isinstance(event, UsageReported)]
        ending = events[-1]
        assert isinstance(ending, RunFinished)
        assert ending.usage.completion_tokens == sum(rounds) == 3


async def _drain(events: object) -> None:
    async for _ in events:  # type: ignore[attr-defined]
        pass


async def test_the_text_of_attached_files_becomes_part_of_the_message(tmp_path: Path) -> None:
    file = tmp_path / "list.txt"
    file.write_text("milk\nbread", encoding="utf-8")
    attached = (Attachment(path=str(file), media_type="text/plain"),)
    async with engine_room(tmp_path) as room:
        await room.ask("what is on it?", attachments=attached)
        assert room.model.requests[0].messages[-1].text == "what is on it?\n\nlist.txt:\n```\nmilk\nbread\n```"


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"\x89PNG\r\n\x1a\n\xff\xfe", ErrorCode.INVALID_REQUEST),
        (b"x" * 900_000, ErrorCode.MESSAGE_TOO_LONG),
        (b"x" * 250_000, ErrorCode.MESSAGE_TOO_LONG),
        (None, ErrorCode.NOT_FOUND),
    ],
    ids=["picture", "huge", "long", "missing"],
)
async def test_a_file_that_cannot_be_read_as_text_is_refused(
    tmp_path: Path, content: bytes | None, code: ErrorCode
) -> None:
    file = tmp_path / "file"
    (file if content is not None else tmp_path / "other").write_bytes(content or b"")
    async with engine_room(tmp_path) as room:
        with pytest.raises(NestorError) as caught:
            await room.ask("read it", attachments=(Attachment(path=str(file), media_type="text/plain"),))
        assert caught.value.code is code
        assert await room.api.query(ListSessions()) == ()


async def test_a_message_from_elsewhere_cannot_name_files_here(tmp_path: Path) -> None:
    phone = Inbound(
        text="read it",
        origin=Origin(channel=Channel.BRIDGE),
        attachments=(Attachment(path="/etc/hostname", media_type="text/plain"),),
    )
    async with engine_room(tmp_path) as room:
        with pytest.raises(NestorError) as caught:
            await room.api.submit(phone)
        assert caught.value.code is ErrorCode.FORBIDDEN


async def test_a_model_that_does_not_reword_answers_with_the_tools_sentence(tmp_path: Path) -> None:
    plain = Capabilities(context_tokens=2048, tools=True, rewords_results=False, answer_tokens=100)
    model = ScriptedModel(
        [[call("note_add", text="one"), call("behave", how="fail")], "never said"], capabilities=plain
    )
    async with engine_room(tmp_path, model=model) as room:
        ending = (await room.ask("note one"))[-1]
        assert isinstance(ending, RunFinished)
        assert ending.text == "Noted: one\nIt can't be done."
        assert len(room.model.requests) == 1
        assert room.model.requests[0].max_tokens == 100


async def test_a_yes_covers_only_what_was_named_in_the_question(tmp_path: Path) -> None:
    async with engine_room(tmp_path, model=ScriptedModel([call("todo_complete", which="all"), "Well."])) as room:
        for text in ("milk", "eggs"):
            await room.notebook.add_todo(AddTodo(text=text))
        handle = await room.api.submit(message("all done"))
        async for event in handle.events:
            if isinstance(event, ApprovalRequested):
                await room.notebook.add_todo(AddTodo(text="bread"))
                await room.api.answer(event.approval, approved=True)
        assert [todo.text for todo in await room.notebook.list_todos(ListTodos())] == ["bread"]
