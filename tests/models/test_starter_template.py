"""The chat template: what travels in the GGUF renders as the starter was trained."""

import json
from collections.abc import Sequence
from random import Random
from typing import Any

from jinja2 import Environment

from models.starter.chat import TEMPLATE_PATH, Call, Turn, render
from models.starter.dialogues import DialogueMaker


def rendered(messages: Sequence[dict[str, Any]], **more: Any) -> str:
    environment = Environment(trim_blocks=True, lstrip_blocks=True, autoescape=False)
    environment.filters["tojson"] = lambda value: json.dumps(value, ensure_ascii=False)
    return environment.from_string(TEMPLATE_PATH.read_text(encoding="utf-8")).render(messages=messages, **more)


def called(name: str, arguments: Any) -> dict[str, Any]:
    return {"type": "function", "id": "1", "function": {"name": name, "arguments": arguments}}


def test_system_messages_and_tools_leave_no_trace() -> None:
    messages = [{"role": "system", "content": "You are Nestor."}, {"role": "user", "content": "hello"}]
    assert rendered(messages, tools=[{"name": "x"}]) == "<|im_start|>user\nhello<|im_end|>\n"


def test_the_generation_prompt_opens_the_assistants_turn() -> None:
    text = rendered([{"role": "user", "content": "hi"}], add_generation_prompt=True)
    assert text == "<|im_start|>user\nhi<|im_end|>\n<|im_start|>assistant\n"


def test_a_call_renders_the_same_from_a_mapping_and_from_text() -> None:
    arguments = {"text": 'call José\'s "café" & bar', "when": "at 7"}
    expected = Turn(role="assistant", call=Call(tool="reminder_create", arguments=arguments)).render()
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


def test_a_tool_result_comes_back_as_a_tool_response() -> None:
    assert rendered([{"role": "tool", "content": "It is 9.", "tool_call_id": "1"}]) == (
        "<|im_start|>user\n<tool_response>It is 9.</tool_response><|im_end|>\n"
    )


def test_the_template_renders_training_conversations_exactly() -> None:
    maker = DialogueMaker(Random(11))
    for _ in range(200):
        turns = maker.conversation()
        messages = [
            {
                "role": turn.role,
                "content": turn.text,
                "tool_calls": [called(turn.call.tool, dict(turn.call.arguments))],
            }
            if turn.call
            else {"role": turn.role, "content": turn.text}
            for turn in turns
        ]
        assert rendered(messages, add_generation_prompt=True) == render(turns, add_generation_prompt=True)
