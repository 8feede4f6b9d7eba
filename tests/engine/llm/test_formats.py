"""Whatever a model writes is told apart at any split: in every format text, reasoning and calls come out as meant."""

from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from engine.llm.providers.llama_cpp.formats import (
    FORMATS,
    CallBroken,
    CallParsed,
    OfferedTool,
    TextParsed,
    ThinkingParsed,
    format_named,
)
from engine.llm.providers.llama_cpp.native import import_inner

THINK = ("<think>", "</think>")
HARMONY = ("<|channel|>analysis<|message|>", "<|end|>")
SCHEMAS = {
    "lamp_set": {
        "type": "object",
        "properties": {
            "text": {"type": "string"},
            "level": {"type": "integer"},
            "lit": {"type": "boolean"},
            "rooms": {"type": "array", "items": {"type": "string"}},
            "more": {"type": "object"},
        },
        "required": ["text"],
    },
    "lamp_list": {"type": "object", "properties": {}},
    "lamp_sell": {"type": "object", "properties": {"text": {"type": "string"}}},
}
TOOLS = [OfferedTool(name=name, parameters=parameters) for name, parameters in SCHEMAS.items()]

every_format = pytest.mark.parametrize("tool_format", FORMATS, ids=lambda each: each.name)
quick = settings(max_examples=10, deadline=None, suppress_health_check=[HealthCheck.too_slow])

words = st.text("<>/\"'{}[]()=:,\\\n\t é日🎉a1_|`", max_size=12).filter(lambda text: '<|"|>' not in text)
keys = st.from_regex(r"\A[a-z_]{1,6}\Z").filter(lambda key: key not in ("if", "in", "is", "as", "or", "not", "and"))
json_values = st.recursive(
    words | st.integers(-(2**52), 2**52) | st.booleans() | st.none() | st.floats(allow_nan=False, allow_infinity=False),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(keys, inner, max_size=3),
    max_leaves=6,
)
lamp_sets = st.fixed_dictionaries(
    {"text": words},
    optional={
        "level": st.integers(1 - 2**53, 2**53 - 1),
        "lit": st.booleans(),
        "rooms": st.lists(words, max_size=3),
        "more": st.dictionaries(keys, json_values, max_size=3),
    },
)
a_call = st.builds(CallParsed, name=st.just("lamp_set"), arguments=lamp_sets) | st.just(
    CallParsed(name="lamp_list", arguments={})
)
cut_places = st.lists(st.integers(0, 10_000), max_size=12)


def read(tool_format, text, *, cuts=(), thinking=None, in_thinking=False, schemas=SCHEMAS):
    """Return the events of an answer that arrives cut at these places, with neighbouring texts joined and no ids."""
    parser = tool_format.parser(thinking, in_thinking=in_thinking, schemas=schemas)
    events = []
    edges = [0, *sorted(cut % (len(text) + 1) for cut in cuts), len(text)]
    for start, end in pairwise(edges):
        events += parser.feed(text[start:end])
    events += parser.finish()
    joined = []
    for event in events:
        if joined and event.kind in ("text", "thinking") and joined[-1].kind == event.kind:
            joined[-1] = type(event)(text=joined[-1].text + event.text)
        else:
            joined.append(replace(event, id="") if event.kind == "call" else event)
    return joined


def called(events):
    return [event for event in events if event.kind == "call"]


@every_format
@given(calls=st.lists(a_call, min_size=1, max_size=3), cuts=cut_places)
@quick
def test_calls_come_out_as_they_were_written_at_any_split(tool_format, calls, cuts):
    assert read(tool_format, tool_format.write(calls), cuts=cuts) == calls


@every_format
@given(call=a_call, cuts=cut_places)
@quick
def test_text_around_calls_is_kept_and_unknown_tags_in_it_are_text(tool_format, call, cuts):
    call_text = (
        tool_format.write([call]) if tool_format.name != "llama-3" else "<|python_tag|>" + tool_format.write([call])
    )
    events = read(tool_format, f"First <b>one</b> & <|what|>. {call_text}\nThen [this].", cuts=cuts)
    assert events == [TextParsed(text="First <b>one</b> & <|what|>."), call, TextParsed(text="\n\nThen [this].")]


@every_format
@given(data=st.data(), calls=st.lists(a_call, min_size=1, max_size=2), cuts=cut_places)
@quick
def test_what_is_damaged_reads_the_same_at_any_split_and_calls_no_other_tool(tool_format, data, calls, cuts):
    written = tool_format.write(calls)
    start = data.draw(st.integers(0, len(written)))
    end = data.draw(st.integers(start, min(len(written), start + 8)))
    damaged = written[:start] + data.draw(words) + written[end:]
    events = read(tool_format, damaged, cuts=cuts, thinking=THINK)
    assert events == read(tool_format, damaged, thinking=THINK)
    assert "lamp_sell" not in {event.name for event in called(events)}


@every_format
@given(data=st.data(), cuts=cut_places)
@quick
def test_pieces_of_a_format_in_any_order_read_the_same_at_any_split(tool_format, data, cuts):
    pieces = st.sampled_from(
        [*tool_format.tags, tool_format.opening, "lamp_set", "{", "}", '"', "\n", " ", "x", "[", "]"]
    )
    text = "".join(data.draw(st.lists(pieces, max_size=12)))
    assert read(tool_format, text, cuts=cuts, thinking=THINK) == read(tool_format, text, thinking=THINK)


@every_format
def test_reasoning_that_the_prompt_has_opened_is_no_text(tool_format):
    events = read(tool_format, "hm, a < b\n</think>\n\nYes.", thinking=THINK, in_thinking=True)
    assert events == [ThinkingParsed(text="hm, a < b"), TextParsed(text="Yes.")]


@every_format
def test_an_answer_cut_off_within_a_call_is_broken_and_calls_nothing(tool_format):
    written = tool_format.write([CallParsed(name="lamp_set", arguments={"text": "hallway"})])
    events = read(tool_format, written[: written.index("hallway")])
    assert [event.kind for event in events] == ["broken"]
    assert events[0].raw.endswith(written[written.index("lamp_set") : written.index("hallway")])


@every_format
@given(call=a_call)
@settings(quick, max_examples=4)
def test_the_grammar_lets_through_what_the_format_writes(tool_format, call):
    guidance = import_inner("llguidance", "_lib")
    tokenizer = guidance.LLTokenizer("byte")
    order = list(SCHEMAS["lamp_set"]["properties"])
    sorted_call = replace(
        call,
        arguments={key: call.arguments[key] for key in order if key in call.arguments and key != "more"},
        id="123456789",
    )
    text = tool_format.write([sorted_call]).removeprefix(tool_format.opening)
    matcher = guidance.LLMatcher(tokenizer, tool_format.grammar(TOOLS), log_level=0)
    assert not matcher.is_error(), matcher.get_error()
    taken = matcher.try_consume_tokens(tokenizer.tokenize_str(text))
    assert matcher.is_stopped(), text.encode()[taken:]
    assert called(read(tool_format, tool_format.opening + text.encode()[:taken].decode())) == [
        replace(sorted_call, id="")
    ]


@every_format
def test_the_grammar_knows_no_tool_that_is_not_offered(tool_format):
    guidance = import_inner("llguidance", "_lib")
    tokenizer = guidance.LLTokenizer("byte")
    text = tool_format.write([CallParsed(name="lamp_sell", arguments={"text": "x"}, id="123456789")])
    text = text.removeprefix(tool_format.opening)
    matcher = guidance.LLMatcher(tokenizer, tool_format.grammar(TOOLS[:2]), log_level=0)
    taken = matcher.try_consume_tokens(tokenizer.tokenize_str(text))
    assert taken <= text.encode().index(b"lamp_sell") + len("lamp_se")
    assert tool_format.grammar([]) is None


SET = CallParsed(name="lamp_set", arguments={"text": "hall", "level": 7})
LIST = CallParsed(name="lamp_list", arguments={})


@pytest.mark.parametrize(
    ("name", "text", "calls"),
    [
        ("hermes", '<tool_call>{"name": "lamp_list", "arguments": {}}</tool_call>', [LIST]),
        ("llama-3", '{"name": "lamp_set", "parameters": {"text": "hall", "level": 7}}', [SET]),
        ("llama-3", '{"type": "function", "name": "lamp_list", "parameters": {}}', [LIST]),
        ("llama-3", '<|python_tag|>lamp_set.call(text="hall", level=7)', [SET]),
        ("mistral", '[TOOL_CALLS]lamp_set[ARGS]{"text": "hall", "level": 7}[TOOL_CALLS]lamp_list[ARGS]{}', [SET, LIST]),
        ("mistral", '[TOOL_CALLS]lamp_set[CALL_ID]abcDEF123[ARGS]{"text": "hall", "level": 7}', [SET]),
        ("mistral-list", '[TOOL_CALLS] [{"name": "lamp_list", "arguments": {}, "id": "abcDEF123"}]', [LIST]),
        (
            "harmony",
            (
                "<|channel|>commentary<|message|>I look.<|end|><|start|>assistant to=functions.lamp_list"
                "<|channel|>commentary json<|message|>{}<|call|>"
            ),
            [LIST],
        ),
        (
            "deepseek-r1",
            "<｜tool▁calls▁begin｜>function<｜tool▁sep｜>lamp_list\n```json\n{}\n```<｜tool▁call▁end｜><｜tool▁calls▁end｜>",
            [LIST],
        ),
        ("deepseek-v3.1", "<｜tool▁call▁begin｜>lamp_list<｜tool▁sep｜>{}<｜tool▁call▁end｜>", [LIST]),
        (
            "deepseek-dsml",
            (
                "<｜DSML｜function_calls>\n"
                '<｜DSML｜invoke name="lamp_set">\n<｜DSML｜parameter name="text" string="true">'
                'hall</｜DSML｜parameter>\n<｜DSML｜parameter name="level" string="false">7</｜DSML｜parameter>\n'
                "</｜DSML｜invoke>\n</｜DSML｜function_calls>"
            ),
            [SET],
        ),
        ("kimi-k2", "<|tool_call_begin|>functions.lamp_list:0<|tool_call_argument_begin|>{}<|tool_call_end|>", [LIST]),
        (
            "qwen3-coder",
            "<function=lamp_set>\n<parameter=text>\nhall\n</parameter><parameter=level>7</parameter></function></tool_call>",
            [SET],
        ),
        ("glm", ("<tool_call>lamp_set<arg_key>text</arg_key><arg_value>hall</arg_value>\n<arg_key>level</arg_key>\n"
         "<arg_value>7</arg_value></tool_call>"), [SET]),
        ("minicpm5", (
            '<function name="lamp_set"><param name="text"><![CDATA[hall]]></param>'
            '<param name="level">7</param></function>'
        ), [SET]),
        ("granite", '<|tool_call|>[{"name": "lamp_set", "arguments": {"text": "hall", "level": 7}}]', [SET]),
        (
            "command-r7b",
            '<|START_ACTION|>[\n  {"tool_call_id": "0", "tool_name": "lamp_list", "parameters": {}}\n]<|END_ACTION|>',
            [LIST],
        ),
        ("lfm2", "<|tool_call_start|>[lamp_set(text='hall', level=7), lamp_list()]<|tool_call_end|>", [SET, LIST]),
        ("functionary-v3.2", 'lamp_set\n{"text": "hall", "level": 7}\n>>>lamp_list\n{}', [SET, LIST]),
        ("functionary-v3.2", "all\nI look.\n>>>lamp_list\n{}", [LIST]),
        ("gemma-4", '<|tool_call>call:lamp_set{level:7,text:<|"|>hall<|"|>}<tool_call|>', [SET]),
        ("gigachat", '<|function_call|>{"name": "lamp_list", "arguments": {}}', [LIST]),
        ("firefunction", ' functools[{"name": "lamp_list", "arguments": {}}]', [LIST]),
    ],
)  # fmt: skip
def test_calls_as_models_write_them(name, text, calls):
    assert called(read(format_named(name), text, cuts=range(len(text)))) == calls


def test_every_message_of_harmony_goes_where_its_channel_says():
    text = (
        "<|channel|>analysis<|message|>hm<|end|><|start|>assistant<|channel|>commentary<|message|>I look.<|end|>"
        "<|start|>assistant<|channel|>analysis<|message|>again<|end|><|start|>assistant<|channel|>final<|message|>Two."
    )
    assert read(format_named("harmony"), text, cuts=range(len(text)), thinking=HARMONY) == [
        ThinkingParsed(text="hm"),
        TextParsed(text="I look."),
        ThinkingParsed(text="again"),
        TextParsed(text="\n\nTwo."),
    ]


def test_an_id_is_kept_where_a_format_has_one():
    parser = format_named("kimi-k2").parser(None, in_thinking=False, schemas=SCHEMAS)
    (call,) = parser.feed("<|tool_call_begin|>functions.lamp_list:3<|tool_call_argument_begin|>{}<|tool_call_end|>")
    assert (call.name, call.id) == ("lamp_list", "functions.lamp_list:3")


@pytest.mark.parametrize(
    "text", ['{"name": "Ada", "age": 3}', 'Like so: {"name": "lamp_list", "parameters": {}}', '{"names": []}']
)
def test_json_that_only_looks_like_a_call_of_llama_stays_text(text):
    assert read(format_named("llama-3"), text) == [TextParsed(text=text)]


def test_without_tools_an_answer_of_llama_may_be_json():
    text = '{"name": "lamp_list", "parameters": {}}'
    parser = format_named("llama-3").parser(None, in_thinking=False, schemas={})
    assert parser.opening_in(b'{"name": "') is None
    assert read(format_named("llama-3"), text, schemas={}) == [TextParsed(text=text)]


def test_a_text_that_looks_like_a_number_stays_a_text_where_one_is_asked_for():
    text = (
        "<function=lamp_set>\n<parameter=text>\n007\n</parameter>\n<parameter=level>\nmany\n</parameter>\n</function>"
    )
    assert read(format_named("qwen3-coder"), text) == [
        CallParsed(name="lamp_set", arguments={"text": "007", "level": "many"})
    ]


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("mistral", "[TOOL_CALLS]two words[ARGS]{}"),
        ("mistral-list", '[TOOL_CALLS][{"name": 3}]'),
        ("kimi-k2", "<|tool_call_begin|>lamp_list<|tool_call_argument_begin|>{<|tool_call_end|>"),
        ("granite", "<|tool_call|>[1]"),
        ("lfm2", "<|tool_call_start|>[__import__('os').system('true')]<|tool_call_end|>"),
        ("lfm2", "<|tool_call_start|>[lamp_set(text=open('x'))]<|tool_call_end|>"),
        ("lfm2", "<|tool_call_start|>" + "[" * 90 + "<|tool_call_end|>"),
        ("gemma-4", "<|tool_call>call:lamp_list(now)<tool_call|>"),
        ("glm", "<tool_call></tool_call>"),
    ],
)
def test_what_is_no_call_is_broken_and_says_why(name, text):
    event = read(format_named(name), text)[0]
    assert isinstance(event, CallBroken)
    assert event.reason
    assert text.startswith(event.raw)


def test_a_forgotten_outer_tag_is_known_to_the_grammar():
    parser = format_named("qwen3-coder").parser(None, in_thinking=False, schemas=SCHEMAS)
    assert parser.opening_in(b"<function=") == b""
    assert parser.opening_in(b"<tool_call>") is None
    llama = format_named("llama-3").parser(None, in_thinking=False, schemas=SCHEMAS)
    assert llama.opening_in(b'{"name": "lamp') == b'{"name": "lamp'


def test_a_call_of_kimi_ends_its_reasoning_and_needs_no_closing_tag():
    call = "<|tool_call_begin|>functions.lamp_list:{}<|tool_call_argument_begin|>{{}}"
    text = f"<think>I look<|tool_calls_section_begin|>{call.format(0)}{call.format(1)}"
    kimi = format_named("kimi-k2")
    assert read(kimi, text, cuts=range(len(text)), thinking=THINK) == [ThinkingParsed(text="I look"), LIST, LIST]
    parser = kimi.parser(THINK, in_thinking=True, schemas=SCHEMAS)
    assert parser.opening_in(b"<|tool_call_begin|>") == b""


@every_format
def test_reasoning_that_ends_twice_says_nothing(tool_format):
    assert read(tool_format, "</think>\nYes.", cuts=range(20), thinking=THINK) == [TextParsed(text="Yes.")]
