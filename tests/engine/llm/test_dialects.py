"""A template tells which format its model speaks, by the tags it writes; and those of llama.cpp all render."""

import os
from datetime import UTC, datetime
from pathlib import Path

import pytest

from engine.llm.dialects import dialect_of
from engine.llm.providers.llama_cpp.formats import FORMATS, format_named
from engine.llm.providers.llama_cpp.offering import Offering
from engine.llm.providers.llama_cpp.template import ChatTemplate

SOURCE = os.environ.get("NESTOR_LLAMA_CPP_SOURCE", "")
TEMPLATES = sorted(Path(SOURCE, "models", "templates").glob("*.jinja")) if SOURCE else []

MARKS = {
    "hermes": "{{ tools }}<tool_call>{{ call }}</tool_call>",
    "qwen3-coder": "{{ tools }}<tool_call><function={{ n }}><parameter={{ k }}>",
    "seed": "<seed:tool_call><function={{ n }}>",
    "glm": "<tool_call>{{ n }}<arg_key>{{ k }}</arg_key><arg_value>",
    "hunyuan": "<tool_call>{{ n }}<tool_sep><arg_key>",
    "minimax-m2": '<minimax:tool_call><invoke name="{{ n }}">',
    "minimax-m1": "<beginning_of_sentence>ai <tool_calls>",
    "deepseek-dsml": '<｜DSML｜invoke name="{{ n }}">',
    "deepseek-r1": "<｜tool▁call▁begin｜>function<｜tool▁sep｜>{{ n }}\n```json",
    "deepseek-v3.1": "<｜tool▁call▁begin｜>{{ n }}<｜tool▁sep｜>",
    "kimi-k2": "<|tool_call_begin|>{{ id }}<|tool_call_argument_begin|>",
    "solar": "<|tool_call:begin|>{{ id }}<|tool_call:name|>{{ n }}<|tool_call:args|>",
    "harmony": "<|start|>assistant<|channel|>analysis<|message|>",
    "llama-3": '{"name": function name, "parameters": dictionary of argument name and its value}',
    "mistral": "[TOOL_CALLS]{{ n }}[ARGS]",
    "mistral-ids": "[TOOL_CALLS]{{ n }}[CALL_ID]{{ id }}[ARGS]",
    "mistral-list": "[TOOL_CALLS][{{ calls }}]",
    "functionary-v3.1": "<function={{ n }}>{{ a }}</function><|eom_id|>",
    "functionary-v3.2": ">>>all\n{{ content }}>>>{{ n }}",
    "command-r7b": "<|START_ACTION|>[{{ calls }}]<|END_ACTION|>",
    "command-r": '<|START_OF_TURN_TOKEN|>Action:```json [{"tool_name": {{ n }}}]',
    "granite": "respond only with <|tool_call|> and a list",
    "phi-4": "<|tool_call|>{{ calls }}<|/tool_call|>",
    "nemotron": "<TOOLCALL>{{ calls }}</TOOLCALL>",
    "apriel": "<tool_calls>{{ calls }}</tool_calls>",
    "apertus": "<|tools_prefix|>{{ calls }}<|tools_suffix|>",
    "lfm2": "<|im_start|>system List of tools: [{{ tools }}]",
    "gemma-4": "<|tool_call>call:{{ n }}<tool_call|>",
    "gigachat": "assistant<|role_sep|><|function_call|>{{ call }}",
    "gigachat-3": "function call{{ sep }} <|role_sep|>",
    "firefunction": " functools[{{ calls }}]",
    "minicpm5": '<function name="{{ n }}"><param name="{{ k }}">',
    "generic": "{% for m in messages %}{{ m.content }}{% endfor %}",
}


@pytest.mark.parametrize(("name", "template"), MARKS.items(), ids=MARKS)
def test_the_format_is_told_from_the_marks_of_a_template(name, template):
    assert dialect_of(template).tool_format == name


def test_every_format_is_recognised_from_some_template_and_has_a_name_of_its_own():
    assert sorted(MARKS) == sorted(each.name for each in FORMATS)


@pytest.mark.parametrize(
    ("template", "tags"),
    [
        ("{{ content }}", None),
        ("{{ content.split('</think>') }}", ("<think>", "</think>")),
        ("[THINK]{{ t }}[/THINK]", ("[THINK]", "[/THINK]")),
        ("<|START_THINKING|>", ("<|START_THINKING|>", "<|END_THINKING|>")),
        ("<|inner_prefix|>", ("<|inner_prefix|>", "<|inner_suffix|>")),
        ("<seed:tool_call><function=", ("<seed:think>", "</seed:think>")),
        ("<|channel|>analysis<|message|>", ("<|channel|>analysis<|message|>", "<|end|>")),
    ],
)
def test_reasoning_tags_are_told_too(template, tags):
    assert dialect_of(template).thinking_tags == tags


TOOL = {
    "type": "function",
    "function": {
        "name": "lamp_set",
        "description": "Sets a lamp.",
        "parameters": {"type": "object", "properties": {"room": {"type": "string"}}, "required": ["room"]},
    },
}
QUESTION = [{"role": "system", "content": "You are brief."}, {"role": "user", "content": "Light in the attic!"}]
CALLS = [
    {"id": f"call_{room}", "type": "function", "function": {"name": "lamp_set", "arguments": {"room": room}}}
    for room in ("attic", "cellar")
]
HISTORY = [
    *QUESTION,
    {"role": "assistant", "content": "", "tool_calls": CALLS},
    {"role": "tool", "tool_call_id": "call_attic", "name": "lamp_set", "content": "Attic is lit."},
    {"role": "tool", "tool_call_id": "call_cellar", "name": "lamp_set", "content": "Cellar is lit."},
]


@pytest.mark.skipif(not TEMPLATES, reason="NESTOR_LLAMA_CPP_SOURCE names no source of llama.cpp")
@pytest.mark.parametrize("path", TEMPLATES, ids=lambda path: path.stem)
def test_the_templates_of_llama_cpp_render_with_tools_calls_and_results(path):
    source = path.read_text("utf-8")
    template = ChatTemplate(source, bos="<s>", eos="</s>", now=lambda: datetime(2026, 5, 4, tzinfo=UTC))
    tool_format, offering = format_named(dialect_of(source).tool_format), Offering(template)
    for thinking in (None, True, False):
        plain = template.render(*offering.fit(QUESTION, [], tool_format), thinking=thinking)
        assert "You are brief." in plain
        assert "Light in the attic!" in plain
    assert "lamp_set" in template.render(*offering.fit(QUESTION, [TOOL], tool_format))
    told = template.render(*offering.fit(HISTORY, [TOOL], tool_format))
    assert told.index("attic!") < told.rindex("cellar") < told.rindex("Cellar is lit.")
    assert told.count("Attic is lit.") == 1
