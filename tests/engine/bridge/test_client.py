"""`RemoteEngine` behaves as the engine it reaches."""

import asyncio
from datetime import timedelta
from pathlib import Path

import pytest

from engine.bridge.client import RemoteEngine
from engine.bridge.server import BridgeServer
from engine.config.schema import BridgeSettings
from engine.core.errors import ErrorCode, NestorError
from engine.core.events import (
    ApprovalRequested,
    PauseChanged,
    ReminderDue,
    RunCancelled,
    RunFinished,
    SettingsChanged,
    TextDelta,
)
from engine.core.messages import Attachment, Channel, Inbound, Origin
from engine.core.model_files import GetModel, ImportModel, ListModels
from engine.core.reminders import AddReminder, ListReminders, SnoozeReminder
from engine.core.sessions import CreateSession, GetTranscript
from engine.core.settings import ListSettings, ReloadSettings
from engine.core.status import GetStatus, PauseNotifications
from engine.core.undo import ListUndo, Undo
from tests.doubles.engine import NOON, Ask, Call, FakeEngine, Wait
from tests.doubles.world import http_clients

TOKEN = "test-token-0123456789abcdefghijklmnopqrstuv"


@pytest.fixture
async def remote(bridge):
    async with RemoteEngine(bridge.address, TOKEN, http_clients()) as remote:
        yield remote


def inbound(text="hello", **more):
    return Inbound(text=text, origin=Origin(channel=Channel.CLI), **more)


async def test_a_message_arrives_as_it_was_sent(remote, engine):
    sent = inbound(
        "grüße \u2028\x00\n🎈 שלום",
        attachments=(Attachment(path="/tmp/a.txt", media_type="text/plain"),),
        allow_tools=frozenset({"open_url"}),
        can_approve=False,
    )
    handle = await remote.submit(sent)
    events = [event async for event in handle.events]
    assert engine.inbound == [sent]
    assert isinstance(events[-1], RunFinished)
    assert {(event.run, event.session) for event in events} == {(handle.run, handle.session)}
    assert events == engine.past


async def test_requests_and_results_keep_their_types(remote, engine):
    added = await remote.execute(AddReminder(text="call mum", when="in 20 minutes"))
    assert added == engine.reminders[added.id]
    assert await remote.query(ListReminders()) == (added,)
    snoozed = await remote.execute(SnoozeReminder(id=added.id, by=timedelta(minutes=10)))
    assert engine.requests[-1] == SnoozeReminder(id=added.id, by=timedelta(minutes=10))
    assert snoozed == engine.reminders[added.id]
    session = await remote.execute(CreateSession(title="Plans"))
    for query in (
        GetStatus(),
        GetTranscript(id=session.id),
        GetModel(name="starter"),
        ListModels(),
        ListSettings(),
        ListUndo(),
    ):
        assert await remote.query(query) == await engine.query(query)
    assert (await remote.execute(Undo())).label == "Added reminder 'call mum'"


async def test_errors_come_back_as_they_were(remote):
    with pytest.raises(NestorError) as raised:
        await remote.execute(ImportModel(path=Path("/no/such/none.gguf")))
    assert raised.value.code is ErrorCode.MODEL_FILE_MISSING
    with pytest.raises(NestorError) as raised:
        await remote.submit(inbound(" "))
    assert (raised.value.code, raised.value.hint) == (ErrorCode.EMPTY_MESSAGE, "Write something.")


async def test_events_are_listened_to(remote, engine):
    reminder = await engine.execute(AddReminder(text="call mum", when="in 20 minutes"))
    engine.fire(reminder)
    async with remote.subscribe(after=0) as events, asyncio.timeout(5):
        assert (await anext(events)).reminder == reminder
        engine.fire(reminder)
        second = await anext(events)
        assert isinstance(second, ReminderDue)
        assert second.seq == 2
    async with asyncio.timeout(5):
        while engine.listeners:  # noqa: ASYNC110 - the double has no event for it
            await asyncio.sleep(0.01)


async def test_news_of_settings_and_pauses_keeps_its_types(remote, engine):
    sent = [SettingsChanged(path="desktop.theme"), SettingsChanged(path=None), PauseChanged(until=NOON)]
    stamped = [engine.publish(event) for event in [*sent, PauseChanged(until=None)]]
    async with remote.subscribe(after=0) as events, asyncio.timeout(5):
        assert [await anext(events) for _ in stamped] == stamped
    await remote.execute(PauseNotifications(until=NOON))
    assert engine.paused_until == NOON
    assert (await remote.query(GetStatus())).paused_until == NOON
    assert await remote.execute(ReloadSettings()) is None


async def test_a_heartbeat_is_no_event(engine):
    from engine.bridge.streams import EventStream, StreamRules

    sent = []

    async def send(message):
        sent.append(message.get("body", b""))

    async def receive():
        await asyncio.Event().wait()

    closing = asyncio.Event()
    stream = EventStream(engine.subscribe(), StreamRules(closing=closing, heartbeat_s=0.01))
    asyncio.get_running_loop().call_later(0.2, closing.set)
    await stream({"type": "http"}, receive, send)
    assert sent.count(b":\n\n") >= 3


class TestRuns:
    @pytest.fixture
    def engine(self):
        return FakeEngine([[Ask(tool="open_url", summary="Open it"), Call(name="open_url"), "One ", Wait()]])

    async def test_a_run_is_approved_and_cancelled(self, remote, engine):
        handle = await remote.submit(inbound())
        seen = []
        async for event in handle.events:
            seen.append(event)
            match event:
                case ApprovalRequested():
                    assert await remote.answer(event.approval, approved=True)
                case TextDelta():
                    assert await remote.cancel(handle.run)
                case _:
                    pass
        assert isinstance(seen[-1], RunCancelled)
        assert seen[-1].text == "One "
        assert not await remote.cancel(handle.run)

    async def test_a_run_goes_on_when_nobody_listens(self, remote, engine):
        handle = await remote.submit(inbound())
        async for _ in handle.events:
            break
        await handle.events.aclose()
        await asyncio.sleep(0.1)
        assert engine.cancelled == []

    async def test_a_host_that_stops_in_the_middle_is_told(self, engine):
        settings = BridgeSettings(port=0)
        async with BridgeServer(engine, settings=settings, token=TOKEN, version="1") as server:
            remote = RemoteEngine(server.address, TOKEN, http_clients())
            handle = await remote.submit(inbound())
            assert (await anext(handle.events)).kind == "run_queued"
        with pytest.raises(NestorError) as raised:
            _ = [event async for event in handle.events]
        assert raised.value.code is ErrorCode.HOST_UNREACHABLE
        with pytest.raises(NestorError) as raised:
            await remote.query(GetStatus())
        assert raised.value.code is ErrorCode.HOST_UNREACHABLE
        assert "nestor serve" in raised.value.hint
        assert not await remote.healthy()
        await remote.__aexit__(None, None, None)
        await engine.close()


async def test_a_wrong_token_is_told(bridge):
    async with RemoteEngine(bridge.address, "another-token-altogether-0123456789abcdef", http_clients()) as remote:
        assert await remote.healthy()
        with pytest.raises(NestorError) as raised:
            await remote.query(GetStatus())
    assert raised.value.code is ErrorCode.NOT_AUTHENTICATED
