"""Messages to JSON and back, and the history a chat template can take."""

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from engine.core.ids import ToolCallId
from engine.core.messages import AssistantMessage, Message, ToolCall, ToolMessage, UserMessage
from engine.session.encoding import decode, encode, well_formed

TEXT = st.text(max_size=20)
IDS = st.sampled_from([ToolCallId(name) for name in ("a", "b", "c", "d")])
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | TEXT,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(TEXT, inner, max_size=3),
    max_leaves=5,
)
OBJECTS = st.dictionaries(TEXT, JSON, max_size=3)
CALLS = st.builds(ToolCall, id=IDS, name=TEXT, arguments=OBJECTS)
MESSAGES: st.SearchStrategy[Message] = st.one_of(
    st.builds(UserMessage, text=TEXT),
    st.builds(AssistantMessage, text=TEXT, tool_calls=st.lists(CALLS, max_size=3).map(tuple), thinking=TEXT),
    st.builds(ToolMessage, call=IDS, name=TEXT, text=TEXT, ok=st.booleans(), data=st.none() | OBJECTS),
)


@given(MESSAGES)
def test_a_message_comes_back_as_it_went(message: Message) -> None:
    assert decode(message.kind, json.loads(json.dumps(encode(message)))) == message


@given(MESSAGES)
def test_what_a_later_version_adds_is_not_minded(message: Message) -> None:
    assert decode(message.kind, {**encode(message), "mood": "good", "version": 9}) == message


def test_what_an_earlier_version_left_out_is_not_missed() -> None:
    assert decode("assistant", {"text": "hi"}) == AssistantMessage(text="hi")
    assert decode("tool", {"call": "a", "name": "t", "text": "x"}) == ToolMessage(
        call=ToolCallId("a"), name="t", text="x"
    )


def test_an_unknown_kind_is_a_mistake() -> None:
    with pytest.raises(ValueError, match="unknown kind 'poem'"):
        decode("poem", {"text": "roses"})


@settings(max_examples=60, deadline=None)
@given(st.lists(MESSAGES, max_size=8))
def test_in_a_well_formed_history_calls_and_results_come_in_pairs(history: list[Message]) -> None:
    waiting: list[str] = []
    for message in well_formed(history):
        asked = [call.id for call in message.tool_calls] if message.kind == "assistant" else []
        answered = [message.call] if message.kind == "tool" else []
        assert set(asked).isdisjoint(waiting)
        assert set(answered) <= set(waiting)
        waiting = [call for call in [*waiting, *asked] if call not in answered]
    assert waiting == []


@settings(max_examples=60, deadline=None)
@given(st.lists(MESSAGES, max_size=8))
def test_what_was_said_stays_in_its_order(history: list[Message]) -> None:
    kept = well_formed(history)
    for kind in ("user", "assistant"):
        said = [message.text for message in history if message.kind == kind and message.text]
        assert [message.text for message in kept if message.kind == kind and message.text] == said
    assert well_formed(kept) == kept


def test_a_half_pair_is_left_out_and_a_whole_one_stays() -> None:
    call = ToolCall(id=ToolCallId("a"), name="t", arguments={})
    lost = ToolCall(id=ToolCallId("b"), name="t", arguments={})
    result = ToolMessage(call=call.id, name="t", text="done")
    stray = ToolMessage(call=ToolCallId("c"), name="t", text="?")
    history = [UserMessage(text="go"), AssistantMessage(text="", tool_calls=(call, lost)), stray, result]
    history.append(AssistantMessage(text="", tool_calls=(lost,)))
    assert well_formed(history) == [history[0], AssistantMessage(text="", tool_calls=(call,)), result]
