"""Answers in Hermes style are read the same at any split, and nothing in them is lost."""

import json
from itertools import groupby, pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.llm.providers.llama_cpp.formats import CallBroken, CallParsed, TextParsed, ThinkingParsed, format_named
from engine.llm.providers.llama_cpp.formats.schema import tightened

HERMES = format_named("hermes")
THINK = ("<think>", "</think>")

text_without_tags = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="<")).map(str.strip)
arguments = st.dictionaries(
    st.text(st.characters(exclude_categories=["Cs"])),
    st.text(st.characters(exclude_categories=["Cs"])) | st.integers(-(2**53), 2**53) | st.booleans() | st.none(),
    max_size=3,
)
calls = st.builds(CallParsed, name=st.text(st.characters(exclude_categories=["Cs"]), min_size=1), arguments=arguments)
parts = st.lists(st.builds(TextParsed, text=text_without_tags.filter(bool)) | calls, max_size=6)


def read(text, *, cuts=(), thinking=None, in_thinking=False):
    """Return the events of an answer that arrives cut at these places, with neighbouring texts joined."""
    parser = HERMES.parser(thinking, in_thinking=in_thinking)
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
            joined.append(event)
    return joined


def write(part):
    if isinstance(part, TextParsed):
        return part.text
    body = json.dumps({"name": part.name, "arguments": part.arguments}, ensure_ascii=False)
    return f"\n<tool_call>\n{body}\n</tool_call>\n"


@given(parts, st.lists(st.integers(0, 10_000), max_size=20))
def test_texts_and_calls_come_out_as_they_were_meant_at_any_split(parts, cuts):
    written = "".join(write(part) for part in parts)
    expected = read(written)
    assert read(written, cuts=cuts) == expected
    assert [event for event in expected if event.kind == "call"] == [part for part in parts if part.kind == "call"]
    said = "".join(event.text for event in expected if event.kind == "text")
    stretches = [
        "".join(part.text for part in group) for kind, group in groupby(parts, lambda part: part.kind) if kind == "text"
    ]
    assert said == "\n\n".join(stretches)


@given(st.text(), st.lists(st.integers(0, 10_000), max_size=20), st.booleans())
def test_any_text_at_all_reads_the_same_at_any_split(text, cuts, in_thinking):
    whole = read(text, thinking=THINK, in_thinking=in_thinking)
    assert read(text, cuts=cuts, thinking=THINK, in_thinking=in_thinking) == whole


@given(
    st.lists(
        st.sampled_from(
            ["<tool_call>", "</tool_call>", "<think>", "</think>", '{"name":"a"', "}", '"', "\\", "x", "\n"]
        )
    )
)
def test_pieces_of_the_format_in_any_order_read_the_same_character_by_character(pieces):
    text = "".join(pieces)
    assert read(text, cuts=range(len(text)), thinking=THINK) == read(text, thinking=THINK)


def test_thinking_before_the_answer_is_kept_apart():
    assert read("<think>\nhm, <tool_call> maybe\n</think>\n\nYes.", thinking=THINK) == [
        ThinkingParsed(text="hm, <tool_call> maybe"),
        TextParsed(text="Yes."),
    ]


def test_reasoning_that_the_prompt_has_opened_needs_no_opening_tag():
    assert read("hm</think>Yes.", thinking=THINK, in_thinking=True) == [
        ThinkingParsed(text="hm"),
        TextParsed(text="Yes."),
    ]


def test_a_thinking_tag_in_the_middle_of_text_is_text():
    assert read("The tag <think> opens it.", thinking=THINK) == [TextParsed(text="The tag <think> opens it.")]


def test_a_closing_tag_within_a_json_string_does_not_end_the_call():
    call = CallParsed(name="note_add", arguments={"text": 'quote " and </tool_call> tag \\'})
    assert read(write(call)) == [call]


@pytest.mark.parametrize(
    "body",
    [
        "{",
        "[]",
        '{"arguments": {}}',
        '{"name": 3}',
        '{"name": "a", "arguments": [1]}',
        '{"name": "a", "arguments": {"n": NaN}}',
        '{"name": "a", "arguments": {"n": 1e999}}',
        "[" * 100_000,
    ],
)
def test_a_broken_call_is_shown_whole_and_breaks_nothing_after_it(body):
    written = f"<tool_call>{body}</tool_call>"
    events = read(written + " and on")
    assert isinstance(events[0], CallBroken)
    assert events[0].raw == written
    assert events[1] == TextParsed(text="and on")


def test_text_on_both_sides_of_a_call_is_kept_apart():
    written = 'One. <tool_call>{"name": "a", "arguments": {}}</tool_call> Two.'
    assert [event.text for event in read(written) if event.kind == "text"] == ["One.", "\n\nTwo."]


def test_a_call_cut_off_is_broken_not_lost():
    assert read('Well <tool_call>{"name": "a"') == [
        TextParsed(text="Well"),
        CallBroken(raw='<tool_call>{"name": "a"', reason="the call was not finished"),
    ]


def test_half_a_surrogate_pair_is_replaced_since_no_file_can_hold_it():
    (event,) = read('<tool_call>{"name": "a", "arguments": {"t": "x\\ud83d"}}</tool_call>')
    assert event.arguments == {"t": "x�"}


def test_the_opening_is_foreseen_token_by_token():
    parser = HERMES.parser(None, in_thinking=False)
    parser.feed("So: <tool")
    assert parser.opening_in(b"_call") is None
    assert parser.opening_in(b"_call>") == b""
    assert parser.opening_in(b"_call>\n{") == b"\n{"
    parser.feed("_call>")
    assert parser.opening_in(b"<tool_call>") is None


def test_schemas_lose_their_room_for_unknown_keys_and_endless_numbers():
    schema = {
        "type": "object",
        "properties": {"n": {"type": "integer"}, "o": {"properties": {"x": {}}}, "free": {"type": "object"}},
    }
    tight = tightened(schema)
    assert tight["additionalProperties"] is False
    assert tight["properties"]["n"]["maximum"] == 2**53 - 1
    assert tight["properties"]["o"]["additionalProperties"] is False
    assert tight["properties"]["free"]["additionalProperties"] is True
    assert "additionalProperties" not in schema
