"""The chat template: what travels in the GGUF renders as the starter was trained."""

import json
from collections.abc import Sequence
from functools import cache
from random import Random
from typing import Any

import pytest
from jinja2 import Environment, Template

from models.starter.chat import TEMPLATE_PATH, Call, Turn, render, system_turn
from models.starter.dialogues import DialogueMaker


@cache
def template() -> Template:
    environment = Environment(trim_blocks=True, lstrip_blocks=True, autoescape=False)
    environment.filters["tojson"] = lambda value: json.dumps(value, ensure_ascii=False)
    return environment.from_string(TEMPLATE_PATH.read_text(encoding="utf-8"))


def rendered(messages: Sequence[dict[str, Any]], **more: Any) -> str:
    return template().render(messages=messages, **more)


def called(name: str, arguments: Any) -> dict[str, Any]:
    return {"type": "function", "id": "1", "function": {"name": name, "arguments": arguments}}


def messages_of(turns: Sequence[Turn]) -> list[dict[str, Any]]:
    return [
        {"role": turn.role, "content": None, "tool_calls": [called(c.tool, dict(c.arguments)) for c in turn.calls]}
        if turn.calls
        else {"role": turn.role, "content": turn.text}
        for turn in turns
    ]


@pytest.mark.parametrize("system", ["You are Nestor.", "", "You are told: Larger model: Qwen3 8B", "larger model: x"])
def test_other_systems_messages_and_tools_leave_no_trace(system: str) -> None:
    messages = [{"role": "system", "content": system}, {"role": "user", "content": "hello"}]
    assert rendered(messages, tools=[{"name": "x"}]) == "<|im_start|>user\nhello<|im_end|>\n"


def test_the_starters_own_system_message_is_read() -> None:
    turns = [system_turn("Qwen3 8B", [("the bike code is 4711", "note_add")]), Turn(role="user", text="hello")]
    assert rendered(messages_of(turns)) == render(turns)
    assert render(turns).startswith(
        "<|im_start|>system\nLarger model: Qwen3 8B\nExample: the bike code is 4711 -> note_add<|im_end|>\n"
    )


def test_the_generation_prompt_opens_the_assistants_turn() -> None:
    text = rendered([{"role": "user", "content": "hi"}], add_generation_prompt=True)
    assert text == "<|im_start|>user\nhi<|im_end|>\n<|im_start|>assistant\n"


def test_a_call_renders_the_same_from_a_mapping_and_from_text() -> None:
    arguments = {"text": 'call José\'s "café" & bar', "when": "at 7"}
    expected = Turn(role="assistant", calls=(Call(tool="reminder_create", arguments=arguments),)).render()
    for form in (arguments, json.dumps(arguments, ensure_ascii=False)):
        message = {"role": "assistant", "content": None, "tool_calls": [called("reminder_create", form)]}
        assert rendered([message]) == expected
    assert expected == (
        '<|im_start|>assistant\n<tool_call>{"name": "reminder_create", "arguments": '
        '{"text": "call José\'s \\"café\\" & bar", "when": "at 7"}}</tool_call><|im_end|>\n'
    )


def test_several_calls_of_one_message_stand_side_by_side() -> None:
    calls = [called("time_now", {}), called("reminder_list", {})]
    assert rendered([{"role": "assistant", "content": "", "tool_calls": calls}]) == (
        '<|im_start|>assistant\n<tool_call>{"name": "time_now", "arguments": {}}</tool_call>'
        '<tool_call>{"name": "reminder_list", "arguments": {}}</tool_call><|im_end|>\n'
    )


def test_a_tool_result_at_the_end_comes_back_as_a_tool_response() -> None:
    assert rendered([{"role": "tool", "content": "It is 9.", "tool_call_id": "1"}]) == (
        "<|im_start|>user\n<tool_response>It is 9.</tool_response><|im_end|>\n"
    )


def test_earlier_tool_results_are_not_read() -> None:
    turns = [
        Turn(role="user", text="what time is it?"),
        Turn(role="assistant", calls=(Call(tool="time_now", arguments={}),)),
        Turn(role="tool", text="It is 9."),
        Turn(role="assistant", text="It is 9."),
    ]
    assert "tool_response" in render(turns[:3])
    assert "tool_response" not in render(turns)
    assert rendered(messages_of(turns)) == render(turns)


@pytest.mark.parametrize("system", [(), (system_turn("Gemma 3 4B", [("eggs", "todo_add")]),)])
def test_the_template_renders_training_conversations_exactly(system: tuple[Turn, ...]) -> None:
    maker = DialogueMaker(Random(11))
    conversations = [maker.conversation() for _ in range(200)]
    kinds = {turn.role for turns in conversations for turn in turns}
    assert kinds == {"system", "user", "assistant", "tool"}
    for turns in conversations:
        asked = [*system, *(turn for turn in turns if not system or turn.role != "system")]
        assert rendered(messages_of(asked), add_generation_prompt=True) == render(asked, add_generation_prompt=True)
