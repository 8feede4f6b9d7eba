"""Frames survive any way of being cut, and garbage is refused."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.llm.providers.llama_cpp.frames import FrameDecoder, FrameError, encode_frame
from engine.llm.providers.llama_cpp.wire import Deltas, Generate, Prompt, pack, unpack

json_values = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**53), 2**53) | st.floats(allow_nan=False) | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
    max_leaves=12,
)


@given(st.lists(st.dictionaries(st.text(), json_values, max_size=4), max_size=5), st.randoms(use_true_random=False))
def test_messages_come_out_as_they_went_in_however_the_bytes_are_cut(messages, random):
    data = b"".join(encode_frame(message) for message in messages)
    decoder = FrameDecoder()
    received = []
    while data:
        size = random.randint(1, len(data))
        received += decoder.feed(data[:size])
        data = data[size:]
    assert received == messages


@given(st.binary(max_size=200))
def test_garbage_raises_frame_error_or_waits_for_more(data):
    decoder = FrameDecoder()
    try:
        messages = decoder.feed(data)
    except FrameError:
        messages = []
    assert all(isinstance(message, dict) for message in messages)


def test_a_length_beyond_the_limit_is_refused_before_anything_is_allocated():
    with pytest.raises(FrameError):
        FrameDecoder().feed(b"\xff\xff\xff\xff")


def test_wire_messages_survive_packing():
    prompt = Prompt(messages=[{"role": "user", "content": "hé \ud83d"}], tool_format="hermes")
    order = Generate(
        id=3, conversation="c", prompt=prompt, max_tokens=5, temperature=0.5, top_k=1, top_p=1.0, min_p=0.0,
        repeat_penalty=1.0,
    )  # fmt: skip
    deltas = Deltas(id=3, items=[["text", "a"], ["call", {"name": "n", "arguments": {}}]])
    for message in (order, deltas):
        (packed,) = FrameDecoder().feed(encode_frame(pack(message)))
        assert unpack(packed) == message
