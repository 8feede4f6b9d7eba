"""Chat templates render as their models were trained, and what a hostile one tries ends in an error with words."""

from datetime import UTC, datetime

import pytest

from engine.core.errors import ErrorCode, NestorError
from engine.llm.providers.llama_cpp.template import ChatTemplate
from tests.bench.ggufs import QWEN_TEMPLATE

NOON = datetime(2026, 5, 4, 12, 0, tzinfo=UTC)
TOOL = {
    "type": "function",
    "function": {"name": "note_add", "description": "Adds ü", "parameters": {"type": "object", "properties": {}}},
}
CALL = {"id": "call_1", "type": "function", "function": {"name": "note_add", "arguments": {"text": "5 > 4 & ü"}}}


def template(source, **options):
    return ChatTemplate(source, bos="<s>", eos="</s>", now=lambda: NOON, **options)


def user(text):
    return {"role": "user", "content": text}


def test_a_conversation_with_tools_renders_as_the_model_knows_it():
    messages = [
        {"role": "system", "content": "Be brief."},
        user("note this"),
        {"role": "assistant", "content": "", "tool_calls": [CALL]},
        {"role": "tool", "tool_call_id": "call_1", "name": "note_add", "content": "Saved."},
    ]
    assert template(QWEN_TEMPLATE).render(messages, [TOOL]) == (
        "<|im_start|>system\nBe brief.\n\n# Tools\n\n<tools>\n"
        '{"type": "function", "function": {"name": "note_add", "description": "Adds ü", '
        '"parameters": {"type": "object", "properties": {}}}}\n</tools>\n\nCall one as <tool_call>\n'
        '{"name": <name>, "arguments": <object>}\n</tool_call><|im_end|>\n'
        "<|im_start|>user\nnote this<|im_end|>\n"
        '<|im_start|>assistant\n<tool_call>\n{"name": "note_add", "arguments": {"text": "5 > 4 & ü"}}\n'
        "</tool_call><|im_end|>\n"
        "<|im_start|>user\n<tool_response>\nSaved.\n</tool_response><|im_end|>\n"
        "<|im_start|>assistant\n"
    )


def test_a_file_without_a_template_gets_chatml():
    messages = [{"role": "system", "content": "S"}, user("hi")]
    assert template("").render(messages, []) == (
        "<|im_start|>system\nS<|im_end|>\n<|im_start|>user\nhi<|im_end|>\n<|im_start|>assistant\n"
    )


def test_what_transformers_offers_to_templates_is_there():
    source = (
        "{{ bos_token }}{{ strftime_now('%d %b %Y') }}{{ {'a': 'ü'} | tojson(indent=2) }}"
        "{% for m in messages %}{% if loop.index0 == 1 %}{% break %}{% endif %}{{ m.content }}{% endfor %}"
        "{{ eos_token }}"
    )
    assert template(source).render([user("x"), user("y")], []) == '<s>04 May 2026{\n  "a": "ü"\n}x</s>'


def test_a_template_that_refuses_system_messages_gets_their_words_within_the_first_message():
    source = (
        "{% for m in messages %}{% if m.role == 'system' %}{{ raise_exception('no system') }}{% endif %}"
        "[{{ m.role }}] {{ m.content }}{% endfor %}"
    )
    assert template(source).render([{"role": "system", "content": "S"}, user("hi")], []) == "[user] S\n\nhi"


@pytest.mark.parametrize(
    "source",
    [
        "{{ raise_exception('roles must alternate') }}",
        "{% for m in messages %}",
        "{{ ''.__class__.__mro__[1].__subclasses__() }}",
        "{{ messages.append(1) }}",
        "{{ messages[0].pop('role') }}",
        "{{ cycler.__init__.__globals__.os.system('true') }}",
        "{{ range(10 ** 9) | list }}",
        "{{ undefined_thing.attribute }}",
        "{{ 1 // 0 }}",
        "{% macro again() %}{{ again() }}{% endmacro %}{{ again() }}",
        "{% include '/etc/passwd' %}",
    ],
)
def test_a_template_that_fails_or_reaches_out_ends_in_an_error(source):
    with pytest.raises(NestorError) as caught:
        template(source).render([user("hi")], [])
    assert caught.value.code == ErrorCode.TEMPLATE_FAILED
    assert caught.value.hint


def test_a_template_that_loops_is_given_up():
    endless = "{% for a in range(99999) %}{% for b in range(99999) %}{% endfor %}{% endfor %}"
    with pytest.raises(NestorError) as caught:
        template(endless, longest_s=0.1).render([user("hi")], [])
    assert caught.value.code == ErrorCode.TEMPLATE_FAILED
    assert "longer than 0.1 seconds" in caught.value.message


def test_the_switch_for_reasoning_is_there_under_the_names_that_templates_know_only_if_it_was_set():
    source = "{{ enable_thinking is defined }} {{ enable_thinking }} {{ thinking }} {{ reasoning_effort }}"
    assert template(source).render([user("hi")], []) == "False   "
    assert template(source).render([user("hi")], [], thinking=True) == "True True True high"
    assert template(source).render([user("hi")], [], thinking=False) == "True False False low"


def test_a_template_may_fill_lists_of_its_own():
    source = "{% set ids = [] %}{% for m in messages %}{% set _ = ids.append(m.content) %}{% endfor %}{{ ids.pop() }}"
    assert template(source).render([user("a"), user("b")], []) == "b"


def test_what_marks_the_words_of_the_model_for_training_changes_nothing():
    assert template("{% generation %}{{ messages[0].content }}{% endgeneration %}").render([user("a")], []) == "a"


def test_a_template_that_wants_every_parameter_described_gets_it():
    source = "{% for t in tools %}{% for p in t.function.parameters.properties.values() %}{{ '-' + p.description }}"
    tool = {**TOOL, "function": {**TOOL["function"], "parameters": {"properties": {"text": {"type": "string"}}}}}
    assert template(source + "{% endfor %}{% endfor %}").render([user("a")], [tool]) == "-"
    assert template("{% for t in tools %}{{ t }}{% endfor %}.").render([user("a")], []) == "."


def test_a_template_whose_roles_must_alternate_gets_neighbours_as_one_message():
    source = (
        "{% for m in messages %}{% if loop.previtem and loop.previtem.role == m.role %}{{ raise_exception('no') }}"
        "{% endif %}[{{ m.role }}] {{ m.content }}{% endfor %}"
    )
    assert template(source).render([user("a"), user("b")], []) == "[user] a\n\nb"
