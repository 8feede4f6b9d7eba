"""The shipped starter: small enough, self-describing, and right about the simplest request."""

from collections.abc import Iterator
from random import Random

import pytest
from gguf import GGUFReader

from engine.llm.providers.llama_cpp.formats.spans import without_overlap
from models.starter import STARTER_PATH
from models.starter.chat import TEMPLATE_PATH, Call, Turn, render
from models.starter.runner import Runner, read_calls


@pytest.fixture(scope="module")
def starter() -> Iterator[Runner]:
    with Runner(STARTER_PATH) as runner:
        yield runner


def answer(starter: Runner, *turns: Turn) -> str:
    return starter.reply(render(turns, add_generation_prompt=True))


def test_the_file_is_at_most_16_megabytes() -> None:
    assert STARTER_PATH.stat().st_size <= 16_000_000


def test_the_file_carries_the_chat_template() -> None:
    field = GGUFReader(STARTER_PATH).get_field("tokenizer.chat_template")
    assert field is not None
    assert field.contents() == TEMPLATE_PATH.read_text(encoding="utf-8")


@pytest.mark.model
@pytest.mark.parametrize(
    ("said", "tool", "arguments"),
    [
        (
            "remind me to call mum in 20 minutes",
            "reminder_create",
            {"text": "call mum", "when": "in 20 minutes"},
        ),
        (
            "remind me every friday at 9 to put the bins out",
            "reminder_create",
            {"text": "put the bins out", "when": "every friday at 9"},
        ),
        ("what reminders do I have?", "reminder_list", {}),
        ("cancel the reminder about mum", "reminder_cancel", {"which": "mum"}),
        ("start a tea timer for 11 minutes", "timer_start", {"duration": "11 minutes", "label": "tea"}),
        ("note that the garage code is 0917", "note_add", {"text": "the garage code is 0917"}),
        ("add milk to the shopping list", "todo_add", {"text": "milk", "list": "shopping"}),
        ("what is 18% of 240?", "calculate", {"expression": "18% of 240"}),
        ("convert 5 miles to km", "convert_units", {"value": "5", "from_unit": "miles", "to_unit": "km"}),
        ("what time is it?", "time_now", {}),
        ("turn the volume up", "set_volume", {"level": "up"}),
        ("take a screenshot", "take_screenshot", {}),
    ],
)
def test_a_plain_request_becomes_the_right_call(
    starter: Runner, said: str, tool: str, arguments: dict[str, str]
) -> None:
    (call,) = read_calls(answer(starter, Turn(role="user", text=said)))
    # As in the engine: what stands in the time is not in the text as well.
    assert (call.tool, without_overlap(call.arguments, [said])) == (tool, arguments)


@pytest.mark.model
@pytest.mark.parametrize("said", ["hello", "thanks!", "who are you?", "why is the sky blue?", "I took notes yesterday"])
def test_small_talk_calls_no_tool(starter: Runner, said: str) -> None:
    got = answer(starter, Turn(role="user", text=said))
    assert got
    assert "<tool_call>" not in got


@pytest.mark.model
def test_a_reminder_without_a_time_asks_for_it(starter: Runner) -> None:
    asked = [
        Turn(role="user", text="remind me to book the vet"),
        Turn(role="assistant", text="When should I remind you?"),
    ]
    assert answer(starter, asked[0]) == asked[1].text
    (call,) = read_calls(answer(starter, *asked, Turn(role="user", text="on Friday at 9")))
    assert dict(call.arguments) == {"text": "book the vet", "when": "on Friday at 9"}


@pytest.mark.model
def test_llama_cpp_and_the_runner_agree_on_unicode(starter: Runner) -> None:
    words = ["Zoë", "Kraków", "naïve", "日本", "🙂", "0917"]
    Random(1).shuffle(words)
    said = " ".join(words)
    assert starter.tokens(said)


def test_all_calls_of_an_answer_are_read() -> None:
    calls = (Call(tool="undo_last", arguments={}), Call(tool="note_add", arguments={"text": 'a "quoted" word'}))
    assert read_calls("".join(call.text() for call in calls)) == calls
    assert read_calls("When should I remind you?") == ()


@pytest.mark.parametrize("body", ["{", "[]", '{"name": "note_add"}', '{"name": 1, "arguments": {}}'])
def test_what_is_no_call_is_not_read_as_one(body: str) -> None:
    with pytest.raises(ValueError, match=r"not a call|Expecting"):
        read_calls(f"<tool_call>{body}</tool_call>")
