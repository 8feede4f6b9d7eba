"""What Nestor was told to remember: kept once, found by words, forgotten and brought back."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import timedelta
from pathlib import Path

import pytest

from engine.core.clock import ManualClock
from engine.core.errors import ErrorCode, NestorError
from engine.core.facts import ForgetFact, ListFacts, SaveFact
from engine.core.ids import FactId
from engine.core.tools import RetryWithCorrection
from engine.core.undo import ListUndo, Undo
from engine.memory import FactStore, memory_toolset
from engine.storage import UndoLog
from tests.doubles.world import manual_clock, open_database, tool_context


@asynccontextmanager
async def _memory(folder: Path, clock: ManualClock | None = None) -> AsyncIterator[tuple[FactStore, UndoLog]]:
    clock = clock or manual_clock()
    async with open_database(folder, clock) as database:
        yield FactStore(database, clock), UndoLog(database, now=clock.now, on_undone=lambda _tables: None)


async def _do(facts: FactStore, name: str, **arguments: object) -> str:
    return (await memory_toolset(facts).call(name, arguments, tool_context(manual_clock()))).text


async def test_the_same_words_are_kept_once(tmp_path: Path) -> None:
    async with _memory(tmp_path) as (facts, undo):
        first = await facts.save(SaveFact(text="My sister is  called Ida"))
        again = await facts.save(SaveFact(text=" My sister is called\nIda "))
        assert (first.id, first.text) == (again.id, "My sister is called Ida")
        assert len(await undo.list(ListUndo())) == 1


async def test_facts_come_newest_first(tmp_path: Path) -> None:
    clock = manual_clock()
    async with _memory(tmp_path, clock) as (facts, _):
        for text in ("one", "two", "three", "four"):
            await facts.save(SaveFact(text=text))
        clock.step(timedelta(minutes=1))
        await facts.save(SaveFact(text="five"))
        found = await facts.list(ListFacts())
        assert [fact.text for fact in found] == ["five", "four", "three", "two", "one"]
        assert [fact.text for fact in await facts.list(ListFacts(limit=2))] == ["five", "four"]


async def test_what_was_forgotten_can_be_brought_back_or_told_again(tmp_path: Path) -> None:
    async with _memory(tmp_path) as (facts, undo):
        fact = await facts.save(SaveFact(text="I like tea"))
        await facts.forget(ForgetFact(id=fact.id))
        assert await facts.list(ListFacts()) == await facts.list(ListFacts(search="tea")) == ()
        with pytest.raises(NestorError) as caught:
            await facts.forget(ForgetFact(id=fact.id))
        assert caught.value.code is ErrorCode.NOT_FOUND
        assert (await undo.undo(Undo())).label == "Forgot “I like tea”"
        assert await facts.list(ListFacts(search="tea")) == (fact,)
        await facts.forget(ForgetFact(id=fact.id))
        assert (await facts.save(SaveFact(text="I like tea"))).id != fact.id


async def test_a_wrong_id_is_answered_with_the_nearest(tmp_path: Path) -> None:
    async with _memory(tmp_path) as (facts, _):
        fact = await facts.save(SaveFact(text="I like tea"))
        with pytest.raises(NestorError, match=f"Did you mean '{fact.id}'"):
            await facts.forget(ForgetFact(id=FactId(f"{fact.id}0")))


@pytest.mark.parametrize("text", ["", " \n", "\0", "x" * 2_001])
async def test_what_cannot_be_kept_is_refused(tmp_path: Path, text: str) -> None:
    async with _memory(tmp_path) as (facts, _):
        with pytest.raises(NestorError) as caught:
            await facts.save(SaveFact(text=text))
        assert caught.value.code is ErrorCode.INVALID_REQUEST


async def test_the_tools_speak_in_sentences(tmp_path: Path) -> None:
    async with _memory(tmp_path) as (facts, _):
        assert (await _do(facts, "memory_search", query="sister")).startswith("I don't know that yet.")
        assert await _do(facts, "memory_save", fact="My sister is called Ida") == (
            "I'll remember: My sister is called Ida"
        )
        assert await _do(facts, "memory_search", query="What's my sister's name?") == (
            "You told me: My sister is called Ida"
        )
        await _do(facts, "memory_save", fact="My sister lives in Oslo")
        told = await _do(facts, "memory_search", query="sister")
        assert told.startswith("You told me: 1) My sister ")
        assert "; 2) My sister " in told
        with pytest.raises(RetryWithCorrection, match="fact: string should have at least 1 character"):
            await _do(facts, "memory_save", fact=" ")


async def test_asking_for_everything_tells_everything(tmp_path: Path) -> None:
    async with _memory(tmp_path) as (facts, _):
        assert await _do(facts, "memory_search", query="") == "You have not told me anything about yourself yet."
        await _do(facts, "memory_save", fact="My sister is called Ida")
        await _do(facts, "memory_save", fact="I like tea")
        told = "You told me: 1) I like tea; 2) My sister is called Ida"
        assert await _do(facts, "memory_search", query="all") == told
        assert await _do(facts, "memory_search", query="everything") == told
        assert await _do(facts, "memory_search", query="") == told


@pytest.mark.parametrize("words", ["AND", '"', "*", "a:b", "🎉", "\0", "שלום", "牛奶", "()", "NEAR(a, 2)"])
async def test_strange_words_are_searched_for_and_kept(tmp_path: Path, words: str) -> None:
    async with _memory(tmp_path) as (facts, _):
        await facts.save(SaveFact(text=f"about {words}"))
        assert await _do(facts, "memory_search", query=words)
