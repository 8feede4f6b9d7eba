"""Tools, calls and results reach a model whatever its template knows of them."""

import json
from datetime import UTC, datetime

import pytest

from engine.llm.providers.llama_cpp.formats import format_named
from engine.llm.providers.llama_cpp.offering import Offering
from engine.llm.providers.llama_cpp.template import ChatTemplate
from tests.bench.ggufs import QWEN_TEMPLATE
from tests.engine.llm.test_dialects import CALLS, HISTORY, QUESTION, TOOL

PLAIN = "{% for m in messages %}[{{ m.role }}] {{ m.content }}\n{% endfor %}"
ONE_CALL = (
    "{{ tools | tojson if tools }}{% for m in messages %}{% if m.tool_calls %}"
    "{% if m.tool_calls | length > 1 %}{{ raise_exception('one at a time') }}{% endif %}"
    "{{ m.tool_calls[0].id }}={{ m.tool_calls[0].function.arguments + '' }}\n"
    "{% else %}[{{ m.role }}] {{ m.content }}\n{% endif %}{% endfor %}"
)


def offered(source, messages, tools, name):
    """Return the prompt that comes of it."""
    template = ChatTemplate(source, bos="", eos="", now=lambda: datetime(2026, 5, 4, tzinfo=UTC))
    return template.render(*Offering(template).fit(messages, tools, format_named(name)))


def test_a_template_that_knows_tools_gets_them_as_they_are():
    template = ChatTemplate(QWEN_TEMPLATE, bos="", eos="", now=lambda: datetime(2026, 5, 4, tzinfo=UTC))
    assert Offering(template).fit(HISTORY, [TOOL], format_named("hermes")) == (HISTORY, [TOOL])


def test_a_template_that_knows_none_is_told_in_words():
    prompt = offered(PLAIN, HISTORY, [TOOL], "generic")
    assert prompt.startswith("[system] You are brief.\n\n# Tools")
    assert json.dumps(TOOL["function"]) in prompt
    assert (
        '[assistant] <tool_call>\n{"name": "lamp_set", "arguments": {"room": "attic"}}\n</tool_call>\n<tool_call>'
        in prompt
    )
    assert prompt.endswith(
        "[user] <tool_response>\nAttic is lit.\n</tool_response>\n<tool_response>\nCellar is lit.\n</tool_response>\n"
    )


def test_without_a_system_message_the_tools_make_one():
    assert offered(PLAIN, QUESTION[1:], [TOOL], "generic").startswith("[system] # Tools")


def test_a_conversation_without_tools_is_left_alone():
    assert offered(PLAIN, QUESTION, [], "generic") == "[system] You are brief.\n[user] Light in the attic!\n"


def test_arguments_are_text_and_calls_come_one_by_one_where_a_template_wants_it_so():
    prompt = offered(ONE_CALL, HISTORY, [TOOL], "mistral")
    assert prompt.endswith(
        '000000000={"room": "attic"}\n[tool] Attic is lit.\n000000001={"room": "cellar"}\n[tool] Cellar is lit.\n'
    )


@pytest.mark.parametrize(("name", "known_as"), [("kimi-k2", "functions.lamp_set:1"), ("mistral-list", "000000001")])
def test_calls_and_results_get_the_ids_that_the_model_knows(name, known_as):
    source = "{{ tools }}{% for m in messages %}{{ m.tool_calls }}{{ m.tool_call_id }} {{ m.content }}{% endfor %}"
    assert offered(source, HISTORY, [TOOL], name).count(known_as) == 2


def test_the_words_of_a_message_stand_before_its_calls():
    spoken = [*QUESTION, {"role": "assistant", "content": "At once.", "tool_calls": CALLS[:1]}]
    assert "[assistant] At once.\n<tool_call>" in offered(PLAIN, spoken, [TOOL], "generic")
