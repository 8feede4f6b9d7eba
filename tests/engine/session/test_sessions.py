"""Conversations: their titles, how much may wait in one, and endings when two hosts share a home."""

import asyncio
from pathlib import Path

import pytest

from engine.core.errors import ErrorCode, NestorError
from engine.core.events import RunFailed, RunFinished, SessionChanged
from engine.core.ids import MessageId, RunId, SessionId
from engine.core.messages import Channel
from engine.core.sessions import CreateSession, DeleteSession, GetTranscript, ListSessions, RenameSession
from engine.llm.scripted import ScriptedModel
from engine.session.manager import MAX_WAITING
from tests.doubles.engine_room import MAIN, engine_room, message
from tests.guards import LogWatch


async def test_no_more_may_wait_than_anybody_would_read(tmp_path: Path) -> None:
    async with engine_room(tmp_path, model=ScriptedModel(["word " * 2_000], delay_s=0.01)) as room:
        results = await asyncio.gather(
            *(room.api.submit(message(f"message {n}")) for n in range(MAX_WAITING + 30)), return_exceptions=True
        )
        refused = [result for result in results if isinstance(result, NestorError)]
        assert {error.code for error in refused} == {ErrorCode.SESSION_BUSY}
        assert MAX_WAITING <= len(results) - len(refused) <= MAX_WAITING + 1
        assert "already wait" in refused[0].message
        assert isinstance((await room.ask("elsewhere", session=SessionId("other")))[-1], RunFinished)


async def test_once_some_are_answered_others_may_come(tmp_path: Path) -> None:
    async with engine_room(tmp_path) as room:
        for number in range(MAX_WAITING + 5):
            await room.ask(f"message {number}")


async def test_a_conversation_is_called_by_its_first_words(tmp_path: Path) -> None:
    async with engine_room(tmp_path) as room:
        await room.ask("Tell me\na very long story about the sea, the ships on it and the people in them, please")
        await room.ask("another")
        (info,) = await room.api.query(ListSessions())
        assert (info.id, info.title) == ("main", "Tell me a very long story about the sea, the ship…")
        assert info.messages == 4


async def test_an_untitled_conversation_gets_its_title_with_its_first_message(tmp_path: Path) -> None:
    async with engine_room(tmp_path) as room:
        info = await room.api.execute(CreateSession(channel=Channel.DESKTOP))
        assert (info.title, info.channel, info.messages) == ("", Channel.DESKTOP, 0)
        await room.ask("hello there", session=info.id)
        assert [found.title for found in await room.api.query(ListSessions())] == ["hello there"]
        titled = await room.api.execute(CreateSession(title="Boat \ud83c\0 trip"))
        await room.ask("hello there", session=titled.id)
        assert (await room.api.query(ListSessions()))[0].title == "Boat ? trip"


@pytest.mark.parametrize("title", ["", "  ", "\0"])
async def test_a_title_needs_words(tmp_path: Path, title: str) -> None:
    async with engine_room(tmp_path) as room:
        await room.ask("hello")
        with pytest.raises(NestorError) as caught:
            await room.api.execute(RenameSession(id=MAIN, title=title))
        assert caught.value.code is ErrorCode.INVALID_REQUEST
        assert (await room.api.execute(RenameSession(id=MAIN, title="{x} \ud83c"))).title == "{x} ?"
        assert (await room.api.execute(RenameSession(id=MAIN, title="y" * 300))).title == "y" * 79 + "…"


async def test_a_conversation_that_is_not_there_is_answered_with_the_nearest(tmp_path: Path) -> None:
    async with engine_room(tmp_path) as room:
        await room.ask("hello")
        for request in (GetTranscript(id=SessionId("maim")), DeleteSession(id=SessionId("maim"))):
            with pytest.raises(NestorError, match="Did you mean 'main'") as caught:
                await (room.api.query if isinstance(request, GetTranscript) else room.api.execute)(request)  # type: ignore[operator]
            assert caught.value.code is ErrorCode.NOT_FOUND


async def test_the_latest_conversation_comes_first(tmp_path: Path) -> None:
    async with engine_room(tmp_path) as room:
        for name in ("a", "b", "c", "a"):
            await room.ask("hello", session=SessionId(name))
            await asyncio.sleep(0.003)
        assert [info.id for info in await room.api.query(ListSessions())] == ["a", "c", "b"]
        assert [info.id for info in await room.api.query(ListSessions(limit=1))] == ["a"]
        assert [event.session for event in room.events if isinstance(event, SessionChanged)] == ["a", "b", "c"]


async def test_after_the_default_conversation_was_deleted_a_new_one_begins(tmp_path: Path) -> None:
    async with engine_room(tmp_path) as room:
        await room.ask("a secret")
        await room.api.execute(DeleteSession(id=MAIN))
        assert isinstance((await room.ask("hello again"))[-1], RunFinished)
        assert isinstance((await room.ask("and again"))[-1], RunFinished)
        (info,) = await room.api.query(ListSessions())
        assert (info.title, info.messages) == ("hello again", 4)
        assert "a secret" not in str(room.model.requests[-1].messages)


async def test_a_run_that_another_host_took_for_lost_still_ends_here(tmp_path: Path) -> None:
    async with engine_room(tmp_path, model=ScriptedModel(["word " * 40], delay_s=0.005)) as room:
        handle = await room.api.submit(message("talk"))
        async with engine_room(tmp_path, recover=True) as other:
            assert [event.run for event in other.events if isinstance(event, RunFailed)] == [handle.run]
        ending = [event async for event in handle.events][-1]
        assert isinstance(ending, RunFinished)
        assert ending.text.startswith("word")


async def test_runs_left_behind_are_ended_once_and_in_their_order(tmp_path: Path) -> None:
    async with engine_room(tmp_path) as room:
        for number in range(3):
            await room.transcripts.accept(message("lost?"), MAIN, RunId(f"run_{number}"))
    async with engine_room(tmp_path, recover=True) as room:
        assert [event.run for event in room.events if isinstance(event, RunFailed)] == ["run_0", "run_1", "run_2"]
        await room.ask("hello again")
        assert [m.text for m in room.model.requests[0].messages] == ["lost?"] * 3 + ["hello again"]
    async with engine_room(tmp_path, recover=True) as room:
        assert room.events == []


async def test_a_long_conversation_is_read_in_pages_that_cut_no_run_in_two(tmp_path: Path) -> None:
    async with engine_room(tmp_path) as room:
        for number in range(5):
            await room.ask(f"question {number}")
        last = await room.api.query(GetTranscript(id=MAIN, limit=3))
        assert [stored.message.text for stored in last.messages] == ["question 3", "ok", "question 4", "ok"]
        assert (last.has_earlier, len(last.runs)) == (True, 2)
        before = await room.api.query(GetTranscript(id=MAIN, limit=2, before=last.messages[0].id))
        assert [stored.message.text for stored in before.messages] == ["question 2", "ok"]
        first = await room.api.query(GetTranscript(id=MAIN, limit=50, before=before.messages[0].id))
        assert [stored.message.text for stored in first.messages] == ["question 0", "ok", "question 1", "ok"]
        assert not first.has_earlier
        none = await room.api.query(GetTranscript(id=MAIN, limit=50, before=first.messages[0].id))
        assert (none.messages, none.runs, none.has_earlier) == ((), (), False)
        assert not (await room.api.query(GetTranscript(id=MAIN))).has_earlier


async def test_pages_of_a_conversation_in_which_messages_waited_lose_and_repeat_nothing(tmp_path: Path) -> None:
    async with engine_room(tmp_path, model=ScriptedModel(["slow " * 10] * 3, delay_s=0.01)) as room:
        handles = [await room.api.submit(message(f"question {number}")) for number in range(3)]
        for handle in handles:
            assert [event async for event in handle.events]
        whole = (await room.api.query(GetTranscript(id=MAIN))).messages
        pages = [(await room.api.query(GetTranscript(id=MAIN, limit=1))).messages]
        while (page := await room.api.query(GetTranscript(id=MAIN, limit=1, before=pages[0][0].id))).messages:
            pages.insert(0, page.messages)
        assert tuple(stored for page in pages for stored in page) == whole


async def test_a_page_needs_a_message_to_be_before_of_and_a_size(tmp_path: Path) -> None:
    async with engine_room(tmp_path) as room:
        await room.ask("hello")
        for wrong in ({"before": MessageId("msg_0")}, {"limit": 0}, {"limit": -1}):
            with pytest.raises(NestorError) as caught:
                await room.api.query(GetTranscript(id=MAIN, **wrong))  # type: ignore[arg-type]
            assert caught.value.code in (ErrorCode.NOT_FOUND, ErrorCode.INVALID_REQUEST)


async def test_a_transcript_says_how_each_run_ended(tmp_path: Path, expected_logs: LogWatch) -> None:
    expected_logs("Run failed: The model stopped")
    failure = NestorError(ErrorCode.WORKER_DIED, "The model stopped.", hint="Ask again.")
    async with engine_room(tmp_path, model=ScriptedModel(["fine", failure, "word " * 5_000], delay_s=0.001)) as room:
        await room.ask("one")
        await room.ask("two")
        handle = await room.api.submit(message("three"))
        async for event in handle.events:
            if event.kind == "text_delta":
                await room.api.cancel(handle.run)
        await room.transcripts.accept(message("four"), MAIN, RunId("run_waits"))
    async with engine_room(tmp_path) as room:
        runs = (await room.api.query(GetTranscript(id=MAIN))).runs
        assert [run.state for run in runs] == ["finished", "failed", "cancelled", "queued"]
        assert (runs[1].code, runs[1].message, runs[1].hint) == ("worker_died", "The model stopped.", "Ask again.")
        assert [bool(run.model) for run in runs] == [True, True, True, False]
        assert runs[0].code == runs[0].message == runs[0].hint == ""
