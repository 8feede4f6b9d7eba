"""The bus: one sequence for everybody, nothing lost for the slow but the seams between pieces of text."""

import asyncio
from collections.abc import AsyncIterator
from datetime import UTC, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from engine.core.errors import ErrorCode, NestorError
from engine.core.events import Event, RunCancelled, RunFinished, SessionChanged, TextDelta, ThinkingDelta
from engine.core.ids import MessageId, RunId, SessionId
from engine.core.messages import MAX_MESSAGE_CHARS, Inbound
from engine.core.usage import Usage
from engine.gateway import Bus
from engine.gateway.bus import MERGE_BEYOND, REMEMBERED
from engine.gateway.policy import admitted
from tests.doubles.world import OWNER

NOW = datetime(2026, 11, 21, tzinfo=UTC)
S = SessionId("main")


def _piece(text: str, run: str = "r") -> TextDelta:
    return TextDelta(run=RunId(run), session=S, text=text)


def _ending(run: str) -> RunFinished:
    return RunFinished(run=RunId(run), session=S, at=NOW, text="", message=MessageId("m"), usage=Usage())


def _event(kind: str, run: str, text: str) -> Event:
    match kind:
        case "text":
            return _piece(text, run)
        case "thinking":
            return ThinkingDelta(run=RunId(run), session=S, text=text)
        case "cancelled":
            return RunCancelled(run=RunId(run), session=S, at=NOW, text=text)
        case "finished":
            return _ending(run)
        case _:
            return SessionChanged(session=SessionId(run))


async def _rest(events: AsyncIterator[Event]) -> list[Event]:
    return [event async for event in events]


async def test_every_subscriber_gets_the_same_sequence() -> None:
    bus = Bus()
    async with bus.subscribe() as one, bus.subscribe() as other:
        for number in range(5):
            bus.publish(_piece(str(number)))
        bus.close()
        seen = await _rest(one)
        assert [event.seq for event in seen] == [1, 2, 3, 4, 5]
        assert await _rest(other) == seen


async def test_a_client_that_was_away_gets_what_it_missed_and_then_what_comes() -> None:
    bus = Bus()
    for number in range(5):
        bus.publish(SessionChanged(session=SessionId(str(number))))
    async with bus.subscribe(after=3) as missed, bus.subscribe(after=99) as nothing, bus.subscribe() as live:
        bus.publish(SessionChanged(session=SessionId("new")))
        bus.close()
        assert [event.seq for event in await _rest(missed)] == [4, 5, 6]
        assert [event.seq for event in await _rest(nothing)] == [6]
        assert [event.seq for event in await _rest(live)] == [6]


async def test_only_the_latest_events_are_remembered() -> None:
    bus = Bus()
    for _ in range(REMEMBERED + 10):
        bus.publish(SessionChanged(session=S))
    async with bus.subscribe(after=0) as events:
        bus.close()
        assert [event.seq for event in await _rest(events)] == list(range(11, REMEMBERED + 11))


async def test_a_reader_waits_for_what_comes_and_wakes_for_it() -> None:
    bus = Bus()
    async with bus.subscribe() as events:
        reading = asyncio.create_task(anext(events))
        await asyncio.sleep(0)
        bus.publish(_piece("a"))
        assert (await reading).seq == 1


async def test_listening_ends_with_the_last_event() -> None:
    bus = Bus()
    events = bus.listen(wanted=lambda event: event.kind != "session_changed", last=lambda e: e.kind == "run_finished")
    for event in (_piece("a"), SessionChanged(session=S), _ending("r"), _piece("late")):
        bus.publish(event)
    assert [event.kind for event in await _rest(events)] == ["text_delta", "run_finished"]
    assert not bus._subscribers


async def test_leaving_a_subscription_ends_it() -> None:
    bus = Bus()
    async with bus.subscribe() as events:
        bus.publish(_piece("a"))
    bus.publish(_piece("b"))
    assert [event.text for event in await _rest(events) if isinstance(event, TextDelta)] == ["a"]
    assert not bus._subscribers


async def test_whoever_is_slow_gets_long_pieces_instead_of_many() -> None:
    bus = Bus()
    async with bus.subscribe() as events:
        for number in range(10_000):
            bus.publish(_piece(f"{number} "))
        bus.publish(_ending("r"))
        bus.close()
        seen = await _rest(events)
    assert len(seen) <= MERGE_BEYOND + 3
    assert seen[-1].kind == "run_finished"
    assert "".join(event.text for event in seen if isinstance(event, TextDelta)) == "".join(
        f"{number} " for number in range(10_000)
    )
    assert [event.seq for event in seen] == sorted({event.seq for event in seen})


EVENTS = st.lists(
    st.tuples(
        st.sampled_from(["text"] * 4 + ["thinking", "thinking", "cancelled", "finished", "changed"]),
        st.sampled_from("ab"),
        st.text("xyz", max_size=2),
    ),
    max_size=30,
)


@settings(deadline=None, max_examples=60)
@given(before=EVENTS, after=EVENTS)
async def test_however_slow_the_text_is_whole_and_nothing_else_is_lost(
    before: list[tuple[str, str, str]], after: list[tuple[str, str, str]]
) -> None:
    bus, sent = Bus(), []
    async with bus.subscribe() as events:
        for step in [*before, *[("changed", "s", "")] * (MERGE_BEYOND + 1), *after]:
            sent.append(_event(*step))
            bus.publish(sent[-1])
        bus.close()
        seen = await _rest(events)
    for kind in ("text_delta", "thinking_delta"):
        for run in "ab":
            assert _said(seen, kind, run) == _said(sent, kind, run)
    assert _others(seen) == _others(sent)
    assert [event.seq for event in seen] == sorted({event.seq for event in seen})


def _said(events: list[Event], kind: str, run: str) -> str:
    return "".join(event.text for event in events if event.kind == kind and event.run == run)  # type: ignore[union-attr]


def _others(events: list[Event]) -> list[str]:
    return [f"{event.kind} {getattr(event, 'run', '')}" for event in events if not event.kind.endswith("delta")]


@given(st.text(st.characters(), max_size=50))
def test_a_message_is_admitted_fit_to_be_stored_or_refused_in_words(text: str) -> None:
    try:
        kept = admitted(Inbound(text=text, origin=OWNER)).text
    except NestorError as error:
        assert error.code is ErrorCode.EMPTY_MESSAGE
        assert not text.replace("\0", "").strip()
    else:
        assert kept == kept.strip() != ""
        assert kept.encode("utf-8")


def test_the_longest_message_is_admitted_and_a_longer_one_refused() -> None:
    assert len(admitted(Inbound(text=f" {'x' * MAX_MESSAGE_CHARS} ", origin=OWNER)).text) == MAX_MESSAGE_CHARS
    with pytest.raises(NestorError, match=r"200,001 characters; at most 200,000") as caught:
        admitted(Inbound(text="x" * (MAX_MESSAGE_CHARS + 1), origin=OWNER))
    assert caught.value.code is ErrorCode.MESSAGE_TOO_LONG
