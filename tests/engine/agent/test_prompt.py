"""The prompt: what never changes comes first, what does not fit goes, the person's latest words stay."""

import itertools
from collections.abc import Sequence
from datetime import timedelta
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from engine.agent.prompt import SAFETY_TOKENS, fitted_request, starter_prompt, system_prompt
from engine.bots import Bot
from engine.config import Settings
from engine.core.errors import ErrorCode
from engine.core.events import RunFailed
from engine.core.facts import Fact, SaveFact
from engine.core.ids import BotId, FactId
from engine.core.messages import AssistantMessage, Message, ToolMessage, UserMessage
from engine.core.tools import Risk, ToolSpec
from engine.llm import Capabilities, ModelRequest, Sampling
from engine.llm.scripted import ScriptedModel
from tests.doubles.engine_room import call, engine_room
from tests.doubles.world import SATURDAY, manual_clock
from tests.guards import LogWatch

BOT = Bot(id=BotId("nestor"), soul="You are Nestor.")
TOOL = ToolSpec(name="t", description="T.", parameters={"type": "object"}, risk=Risk.READ)


def _facts(*texts: str) -> list[Fact]:
    return [Fact(id=FactId(text), text=text, created=SATURDAY) for text in texts]


async def _fitted(history: Sequence[Message], capabilities: Capabilities, max_tokens: int = 1024) -> ModelRequest:
    return await fitted_request(
        ScriptedModel(),
        capabilities,
        system=system_prompt(BOT, (), person="", now=SATURDAY),
        history=history,
        tools=[TOOL],
        sampling=Sampling(),
        max_tokens=max_tokens,
        conversation="main",
    )


def test_a_prompt_says_who_it_is_and_what_it_knows() -> None:
    prompt = system_prompt(BOT, _facts("newer", "older"), person="Ann", now=SATURDAY)
    assert prompt.text == (
        "You are Nestor.\n\nToday is Saturday, 21 November 2026.\nThe person's name is Ann.\n"
        "What the person told you to remember:\n- older\n- newer"
    )


def test_what_is_not_known_is_not_spoken_of() -> None:
    assert system_prompt(BOT, (), person="", now=SATURDAY).facts == "Today is Saturday, 21 November 2026."


def test_the_prompt_of_one_day_is_the_same_all_day_and_its_beginning_always() -> None:
    morning, evening = (SATURDAY.replace(hour=hour) for hour in (1, 23))
    assert system_prompt(BOT, (), person="Ann", now=morning) == system_prompt(BOT, (), person="Ann", now=evening)
    tomorrow = system_prompt(BOT, _facts("new"), person="Ann", now=SATURDAY + timedelta(days=1))
    assert tomorrow.stable == system_prompt(BOT, (), person="", now=SATURDAY).stable
    assert tomorrow.text.startswith("You are Nestor.\n\n")


async def test_turn_after_turn_a_prompt_only_grows_at_its_end(tmp_path: Path) -> None:
    clock = manual_clock()
    script = ["one", call("note_add", text="x"), "two", call("memory_save", fact="I like tea"), "three", "four"]
    config = Settings.model_validate({"person": {"name": "Ann"}})
    async with engine_room(tmp_path, model=ScriptedModel(script), settings=config, clock=clock) as room:
        for text in ("a", "b", "c"):
            await room.ask(text)
            clock.step(timedelta(minutes=7))
        await room.ask("d")
        requests = room.model.requests
        assert {request.system for request in requests[:5]} == {requests[0].system}
        assert requests[-1].system == f"{requests[0].system}\nWhat the person told you to remember:\n- I like tea"
        assert {str(request.tools) for request in requests} == {str(requests[0].tools)}
        for before, after in itertools.pairwise(requests):
            assert after.messages[: len(before.messages)] == before.messages


def test_what_phrases_meant_before_is_told_to_either_kind_of_model() -> None:
    examples = [("ping me\nat 5", "reminder_create"), ("louder", "set_volume")]
    assert system_prompt(BOT, (), person="", now=SATURDAY, examples=examples).facts == (
        "Today is Saturday, 21 November 2026.\n"
        "When the person says something like “ping me at 5”, they mean the tool reminder_create.\n"
        "When the person says something like “louder”, they mean the tool set_volume."
    )
    assert starter_prompt("Qwen3 4B", examples).text == (
        "Larger model: Qwen3 4B\nExample: ping me at 5 -> reminder_create\nExample: louder -> set_volume"
    )
    assert starter_prompt("").text == ""


async def test_the_starter_gets_its_line_and_no_persona(tmp_path: Path) -> None:
    async def larger_model() -> str:
        return "Qwen3 4B"

    model = ScriptedModel(capabilities=Capabilities(context_tokens=2048, tools=True, system_style="starter"))
    async with engine_room(tmp_path, model=model, larger_model=larger_model) as room:
        await room.ask("make it louder")
    assert model.requests[0].system == "Larger model: Qwen3 4B"


class CountingModel(ScriptedModel):
    """A scripted model that says how often its tokens were counted."""

    counted = 0

    async def count_tokens(self, request: ModelRequest) -> int:
        self.counted += 1
        return await super().count_tokens(request)


async def test_a_message_too_long_for_the_model_is_refused_in_words_and_a_short_one_is_not_counted(
    tmp_path: Path, expected_logs: LogWatch
) -> None:
    expected_logs("Run failed")
    model = CountingModel(capabilities=Capabilities(context_tokens=2048, tools=True, longest_message_tokens=400))
    async with engine_room(tmp_path, model=model) as room:
        assert (await room.ask("remind me to call mum"))[-1].kind == "run_finished"
        assert model.counted == 0
        assert (await room.ask("word " * 200))[-1].kind == "run_finished"  # 1,000 characters, 250 tokens
        failed = (await room.ask("word " * 2_013))[-1]
    assert isinstance(failed, RunFailed)
    assert failed.code == ErrorCode.CONTEXT_OVERFLOW
    assert failed.message == "That is about 2,000 words, more than the scripted model can read at once."
    assert failed.hint == "Say it in fewer words, or use a larger model: Settings → Models."
    assert len(model.requests) == 2


async def test_the_next_day_only_the_date_differs(tmp_path: Path) -> None:
    clock = manual_clock()
    async with engine_room(tmp_path, clock=clock) as room:
        await room.ask("a")
        clock.step(timedelta(days=1))
        await room.ask("b")
        first, second = (request.system for request in room.model.requests)
        assert second == first.replace("Saturday, 21", "Sunday, 22") != first


async def test_no_more_than_the_newest_facts_are_told(tmp_path: Path) -> None:
    async with engine_room(tmp_path) as room:
        for number in range(25):
            await room.api.execute(SaveFact(text=f"fact number {number}."))
        await room.ask("hello")
        system = room.model.requests[0].system
        assert "- fact number 24." in system
        assert "- fact number 5." in system
        assert "- fact number 4." not in system


async def test_a_model_that_knows_no_tools_gets_none() -> None:
    plain = Capabilities(context_tokens=8192, tools=False)
    assert list((await _fitted([UserMessage(text="hello")], plain)).tools) == []
    full = await _fitted([UserMessage(text="hello")], Capabilities(context_tokens=8192, tools=True))
    assert full.system.startswith("You are Nestor.")
    assert list(full.tools) == [TOOL]


async def test_history_is_no_longer_than_a_model_copes_with() -> None:
    history: list[Message] = []
    for number in range(6):
        tool = call("t")
        history += [
            UserMessage(text=f"question {number}"),
            AssistantMessage(text="", tool_calls=(tool,)),
            ToolMessage(call=tool.id, name="t", text="result"),
            AssistantMessage(text="answer"),
        ]
    history.append(UserMessage(text="latest"))
    request = await _fitted(history, Capabilities(context_tokens=8192, tools=True, history_messages=8))
    assert [message.text for message in request.messages][:1] == ["question 5"]
    assert len(request.messages) == 5


TURNS = st.lists(st.tuples(st.integers(0, 300), st.integers(0, 2)), min_size=1, max_size=12)


@settings(deadline=None, max_examples=60)
@given(turns=TURNS, context=st.integers(64, 2_000), most=st.none() | st.integers(1, 20))
async def test_what_is_sent_begins_with_the_person_ends_with_their_latest_words_and_splits_no_pair(
    turns: list[tuple[int, int]], context: int, most: int | None
) -> None:
    history: list[Message] = []
    for length, calls in turns:
        history.append(UserMessage(text="x" * length))
        for _ in range(calls):
            tool = call("t")
            history.append(AssistantMessage(text="", tool_calls=(tool,)))
            history.append(ToolMessage(call=tool.id, name="t", text="y" * length))
        history.append(AssistantMessage(text="answer"))
    history.append(UserMessage(text="the latest words"))
    capabilities = Capabilities(context_tokens=context, tools=True, history_messages=most)
    request = await _fitted(history, capabilities)
    sent = list(request.messages)
    assert sent == history[len(history) - len(sent) :]
    assert sent[0].kind == "user"
    assert sent[-1].text == "the latest words"
    room = context - SAFETY_TOKENS - request.max_tokens
    assert len(sent) == 1 or await ScriptedModel().count_tokens(request) <= room
