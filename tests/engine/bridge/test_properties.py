"""What holds for any input: events survive the wire however it is cut, and no header or token text breaks the gate."""

import asyncio
from collections.abc import AsyncIterator
from ipaddress import ip_address
from itertools import pairwise

import httpx
from hypothesis import given
from hypothesis import strategies as st

from engine.bridge import wire
from engine.bridge.auth import is_loopback_host, refuse
from engine.bridge.client import _blocks
from engine.bridge.streams import _frame
from engine.core.events import TextDelta, ToolCallFinished
from engine.core.ids import RunId, SessionId, ToolCallId

OF_RUN = {"run": RunId("run-1"), "session": SessionId("main")}
JSON = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**60), 2**60) | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=8,
)
EVENTS = st.one_of(
    st.builds(lambda seq, text: TextDelta(**OF_RUN, seq=seq, text=text), st.integers(0, 2**40), st.text()),
    st.builds(
        lambda text, data: ToolCallFinished(
            **OF_RUN, call=ToolCallId("c"), name="note_add", ok=True, text=text, data=data
        ),
        st.text(),
        st.none() | st.dictionaries(st.text(), JSON, max_size=4),
    ),
)


class Pieces(httpx.AsyncByteStream):
    """A response body that comes in these pieces."""

    def __init__(self, pieces: list[bytes]) -> None:
        self._pieces = pieces

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for piece in self._pieces:
            yield piece


@given(events=st.lists(EVENTS, max_size=5), cuts=st.lists(st.integers(0, 2000)))
def test_events_survive_the_wire_however_it_is_cut(events, cuts):
    stream = b": nestor\n\n" + b"".join(_frame(event) + b":\n\n" for event in events)
    edges = sorted({0, len(stream), *(cut % (len(stream) + 1) for cut in cuts)})
    pieces = [stream[start:end] for start, end in pairwise(edges)]

    async def read() -> list[bytes]:
        return [data async for data in _blocks(httpx.Response(200, stream=Pieces(pieces)))]

    assert [wire.load_event(data) for data in asyncio.run(read())] == events


@given(st.text() | st.from_regex(r"(localhost|127\.[0-9.]{1,12}|\[[0-9a-f:]*\])(:[0-9]*)?", fullmatch=True))
def test_what_counts_as_loopback_is_loopback(header):
    accepted = is_loopback_host(header)
    name = header.rpartition(":")[0] if header.rpartition(":")[2].isdigit() and not header.endswith("]") else header
    assert not accepted or name.lower() == "localhost" or ip_address(name.strip("[]")).is_loopback


@given(
    st.lists(
        st.tuples(
            st.sampled_from([b"host", b"origin", b"authorization", b"sec-websocket-protocol", b"Host"]),
            st.binary() | st.just(b"127.0.0.1") | st.just(b"Bearer nearly-the-token"),
        )
    ),
    st.binary(),
    st.sampled_from(["http", "websocket"]),
)
def test_no_headers_open_the_gate_without_the_token(headers, query, kind):
    scope = {"type": kind, "path": "/api/v1/status", "method": "GET", "headers": headers, "query_string": query}
    assert refuse(scope, b"the-real-token-0123456789abcdefghijklmnopqr") is not None
