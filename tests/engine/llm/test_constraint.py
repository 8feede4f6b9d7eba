"""Under constraint a model of random weights, which knows nothing, can only write calls that are valid."""

import time
from datetime import UTC, datetime

import pytest

from engine.core.errors import ErrorCode, NestorError
from engine.llm.providers.llama_cpp.constraint import ConstraintFactory
from engine.llm.providers.llama_cpp.formats import OfferedTool, format_named
from engine.llm.providers.llama_cpp.prompt import PromptBuilder
from engine.llm.providers.llama_cpp.runtime import LlamaRuntime
from engine.llm.providers.llama_cpp.scheduler import Scheduler
from engine.llm.providers.llama_cpp.template import ChatTemplate
from engine.llm.providers.llama_cpp.wire import Generate, Load, Prompt

NOW = datetime(2026, 11, 21, tzinfo=UTC)

pytestmark = pytest.mark.model

WORD = {"type": "string", "maxLength": 12}
SCHEMAS = {
    "reminder_create": {"type": "object", "properties": {"text": WORD, "when": WORD}, "required": ["text", "when"]},
    "time_now": {"type": "object", "properties": {}},
    "set_volume": {
        "type": "object",
        "properties": {"level": {"type": "integer", "minimum": 0, "maximum": 100}, "mute": {"type": "boolean"}},
        "required": ["level"],
        "additionalProperties": False,
    },
    "convert_units": {
        "type": "object",
        "properties": {"value": {"type": "number"}, "to_unit": {"enum": ["km", "mile", 'a "b" \\ c', "ü"]}},
        "required": ["value", "to_unit"],
    },
    "plan": {
        "type": "object",
        "properties": {
            "steps": {
                "type": "array",
                "items": {"type": "object", "properties": {"do": WORD, "n": {"type": "integer"}}, "required": ["do"]},
                "minItems": 1,
                "maxItems": 3,
            },
            "note": {"anyOf": [WORD, {"type": "null"}]},
        },
        "required": ["steps"],
    },
}
TOOLS = [
    {"type": "function", "function": {"name": name, "description": "", "parameters": schema}}
    for name, schema in SCHEMAS.items()
]


def fits(value, schema):
    """Tell whether a value is valid; knows the words of JSON Schema that are used above."""
    if "anyOf" in schema:
        return any(fits(value, each) for each in schema["anyOf"])
    if "enum" in schema:
        return value in schema["enum"]
    kinds = {"string": str, "integer": int, "number": (int, float), "boolean": bool, "array": list, "object": dict}
    kind = schema["type"]
    if kind == "null":
        return value is None
    if not isinstance(value, kinds[kind]) or (isinstance(value, bool) and kind != "boolean"):
        return False
    if kind == "string":
        return len(value) <= schema.get("maxLength", 10**9)
    if kind in ("integer", "number"):
        return schema.get("minimum", -(2**53)) <= value <= schema.get("maximum", 2**53)
    if kind == "array":
        fitting = all(fits(each, schema["items"]) for each in value)
        return fitting and schema.get("minItems", 0) <= len(value) <= schema.get("maxItems", 10**9)
    if kind == "object":
        known = schema["properties"]
        complete = set(schema.get("required", ())) <= set(value) <= set(known)
        return complete and all(fits(each, known[key]) for key, each in value.items())
    return True


class Bench:
    """A scheduler on a loaded model, in this process."""

    def __init__(self, runtime):
        vocabulary = runtime.vocabulary
        template = ChatTemplate(
            runtime.template,
            bos=vocabulary.text_of(vocabulary.bos),
            eos=vocabulary.text_of(vocabulary.eos),
            now=lambda: NOW,
        )
        self.said = []
        prompts = PromptBuilder(template, vocabulary, context_tokens=2048)
        self.scheduler = Scheduler(runtime, prompts, sequences=4, send=self.said.append)

    def call(self, seed, *, tool_choice="required", max_tokens=600):
        self.said.clear()
        prompt = Prompt(messages=[{"role": "user", "content": "go"}], tools=TOOLS, tool_format="hermes")
        order = Generate(
            id=1, conversation="c", prompt=prompt, max_tokens=max_tokens, temperature=1.3, top_k=0, top_p=1.0,
            min_p=0.0, repeat_penalty=1.0, seed=seed, tool_choice=tool_choice,
        )  # fmt: skip
        self.scheduler.add(order, time.monotonic())
        items = []
        while self.scheduler.busy:
            self.scheduler.step()
            if any(
                message.kind == "deltas" and [item[0] for item in message.items][:1] == ["call"]
                for message in self.said
            ):
                self.scheduler.cancel(1)
        for message in self.said:
            assert message.kind in ("deltas", "stopped"), message
            items += message.items if message.kind == "deltas" else []
        return [payload for kind, payload in items if kind == "call"]


@pytest.fixture(scope="module", params=["random_path", "sentencepiece_path"])
def runtime(request):
    path = request.getfixturevalue(request.param)
    order = Load(path=str(path), context_tokens=2048, batch_tokens=512, threads=1, gpu_layers=0, sequences=4)
    with LlamaRuntime(order) as loaded:
        yield loaded


def test_two_hundred_calls_of_a_model_that_knows_nothing_are_all_valid(runtime):
    bench = Bench(runtime)
    called = set()
    for seed in range(100):  # for each of two vocabularies
        (call,) = bench.call(seed)[:1]
        called.add(call["name"])
        assert fits(call["arguments"], SCHEMAS[call["name"]]), call
    assert called == set(SCHEMAS)


def test_bytes_that_come_with_the_opening_count_as_the_beginning_of_the_call(runtime):
    tool_format = format_named("hermes")
    offered = [OfferedTool(name=name, parameters=schema) for name, schema in SCHEMAS.items()]
    constraint = ConstraintFactory(runtime.vocabulary).make(tool_format, offered)
    assert constraint.begin(b'\n{"na')
    assert constraint.active
    assert not ConstraintFactory(runtime.vocabulary).make(tool_format, offered).begin(b" no")
    assert not ConstraintFactory(runtime.vocabulary).make(tool_format, offered).begin(b'{"name": "x')


def test_a_schema_nobody_can_compile_is_refused_by_name(runtime):
    offered = [
        OfferedTool(name="good", parameters=SCHEMAS["time_now"]),
        OfferedTool(name="bad", parameters={"type": "object", "properties": {"x": {"type": "strange"}}}),
    ]
    with pytest.raises(NestorError) as caught:
        ConstraintFactory(runtime.vocabulary).make(format_named("hermes"), offered)
    assert caught.value.code == ErrorCode.INVALID_REQUEST
    assert "'bad'" in caught.value.message


def test_free_text_is_not_constrained(runtime):
    assert Bench(runtime).call(1, tool_choice="auto", max_tokens=50) == []


def test_tools_are_described_in_words_only_where_there_is_room_for_them(runtime):
    vocabulary = runtime.vocabulary
    template = ChatTemplate("{{ messages | tojson }}", bos="", eos="", now=lambda: NOW)
    prompt = Prompt(messages=[{"role": "user", "content": "go"}], tools=TOOLS, tool_format="generic")
    wide, narrow = (
        PromptBuilder(template, vocabulary, context_tokens=tokens).build(prompt) for tokens in (100_000, 400)
    )
    assert len(wide.tokens) > 10 * len(narrow.tokens)
