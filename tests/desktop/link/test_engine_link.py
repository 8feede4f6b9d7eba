"""The link to a real host: calls, events, errors, another Nestor that runs already, and what happens when it goes."""

import asyncio
import logging
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import pytest

from desktop.entries import PastedText
from desktop.link import LinkKind, host_here, running_here
from engine.core.errors import ErrorCode, NestorError
from engine.core.messages import MAX_MESSAGE_CHARS
from engine.core.reminders import AddReminder, CancelReminder, ListReminders, Reminder
from engine.core.sessions import GetTranscript, ListSessions
from engine.core.status import GetStatus
from engine.storage import Database
from tests.desktop.link.world import World, until
from tests.doubles.world import SATURDAY


async def test_a_message_is_answered_and_told_in_order(world: World) -> None:
    world.model.enqueue("I am here")
    watched = world.link()
    await watched.link.open()
    assert watched.link.state.kind is LinkKind.READY
    assert not watched.link.state.remote

    run, session = await watched.submit("hello")
    await until(lambda: "run_finished" in watched.kinds())

    assert watched.kinds() == ["run_queued", "run_started", "run_finished"]
    assert [event.seq for event in watched.events] == sorted(event.seq for event in watched.events)
    transcript = await watched.query(GetTranscript(id=session))
    assert [stored.message.text for stored in transcript.messages] == ["hello", "I am here"]
    assert transcript.session.channel == "desktop"
    assert transcript.messages[0].run == run


async def test_each_message_without_a_session_begins_one(world: World) -> None:
    watched = world.link()
    await watched.link.open()

    await watched.submit("one")
    await watched.submit("two")
    await until(lambda: watched.kinds().count("run_finished") == 2)

    assert {info.title for info in await watched.query(ListSessions())} == {"one", "two"}


async def test_calls_made_before_the_engine_is_there_wait_for_it(world: World) -> None:
    watched = world.link()
    asking = asyncio.create_task(watched.query(GetStatus()))
    await asyncio.sleep(0)

    await watched.link.open()

    assert (await asking).fires_reminders


async def test_errors_of_the_engine_come_as_problems(world: World) -> None:
    watched = world.link()
    await watched.link.open()

    problem = await watched.execute(AddReminder(text="call", when="sometime"))
    assert problem.code == "time_unclear"

    watched.link.execute(CancelReminder(id="r-nothere"))  # type: ignore[arg-type]
    await until(lambda: watched.problems)
    assert watched.problems[0].code == "not_found"


async def test_a_bug_is_logged_and_shown_as_one(world: World, expected_logs: Any) -> None:
    expected_logs("Call ListSessions broke", level=logging.ERROR)

    class Broken:
        async def query(self, query: Any) -> Any:
            raise ZeroDivisionError

        @asynccontextmanager
        async def subscribe(self, *, after: int | None = None) -> AsyncIterator[AsyncIterator[Any]]:
            yield _nothing()

    @asynccontextmanager
    async def host() -> AsyncIterator[Any]:
        yield type("Host", (), {"api": Broken(), "warnings": ("Reminders will not pop up.",)})()

    watched = world.link(make_host=host)
    warned: list[str] = []
    watched.link.warned.connect(warned.append)
    await watched.link.open()

    problem = await watched.query(ListSessions())

    assert problem.code == "internal"
    assert warned == ["Reminders will not pop up."]


async def test_a_callback_that_breaks_does_not_break_the_link(world: World, expected_logs: Any) -> None:
    expected_logs("What follows call GetStatus broke", level=logging.ERROR)
    watched = world.link()
    await watched.link.open()

    watched.link.query(GetStatus(), lambda _status: 1 // 0)  # type: ignore[arg-type, return-value]
    await until(lambda: watched.problems)

    assert watched.problems[0].code == "internal"
    assert (await watched.query(GetStatus())).pid


async def test_a_paste_goes_along_as_text_and_leaves_no_file(world: World) -> None:
    watched = world.link()
    await watched.link.open()

    _run, session = await watched.submit("summarise", attachments=[PastedText(text="a long\nstory")])

    transcript = await watched.query(GetTranscript(id=session))
    assert transcript.messages[0].message.text.startswith("summarise\n\npasted-")
    assert "a long\nstory" in transcript.messages[0].message.text
    assert list(world.paths.cache.iterdir()) == []


async def test_a_paste_that_is_too_long_is_refused_in_words(world: World) -> None:
    watched = world.link()
    await watched.link.open()

    problem = await watched.submit("summarise", attachments=[PastedText(text="x" * (MAX_MESSAGE_CHARS + 1))])

    assert problem.code == "message_too_long"
    assert "200,001" in problem.message
    assert list(world.paths.cache.iterdir()) == []
    assert await watched.query(ListSessions()) == ()


async def test_a_file_is_attached_by_its_path(world: World) -> None:
    file = world.paths.data / "list.txt"
    file.write_text("milk")
    watched = world.link()
    await watched.link.open()

    _run, session = await watched.submit("read", attachments=[file])

    transcript = await watched.query(GetTranscript(id=session))
    assert "list.txt:\n```\nmilk" in transcript.messages[0].message.text
    assert file.exists()


async def test_bad_settings_are_said_and_can_be_mended(world: World) -> None:
    good = world.paths.config_file.read_text()
    world.paths.config_file.write_text("bridge: 5\n")
    watched = world.link()

    await watched.link.open()

    state = watched.link.state
    assert state.kind is LinkKind.FAILED
    assert state.problem is not None
    assert state.problem.code == "config_invalid"
    assert (await watched.query(GetStatus())).code == "config_invalid"

    world.paths.config_file.write_text(good)
    watched.link.retry()
    await until(lambda: watched.link.state.kind is LinkKind.READY)
    assert (await watched.query(GetStatus())).pid
    assert [state.kind for state in watched.states] == ["failed", "starting", "ready"]


async def test_a_damaged_database_is_said(world: World) -> None:
    world.paths.database.write_bytes(b"this is no database" * 1000)
    watched = world.link()

    await watched.link.open()

    assert watched.link.state.problem is not None
    assert watched.link.state.problem.code == "database_damaged"


async def test_a_bug_while_starting_is_said_and_can_be_tried_again(world: World, expected_logs: Any) -> None:
    expected_logs("The engine could not be started", level=logging.ERROR)
    tries: list[int] = []

    def make_host() -> Any:
        tries.append(1)
        return world.host() if len(tries) > 1 else 1 // 0

    watched = world.link(make_host=make_host)
    await watched.link.open()
    assert watched.link.state.problem is not None
    assert watched.link.state.problem.code == "internal"

    watched.link.retry()
    await until(lambda: watched.link.state.kind is LinkKind.READY)


async def test_it_uses_the_nestor_that_runs_already(world: World) -> None:
    world.model.enqueue("I am here")
    async with world.running():
        watched = world.link()
        await watched.link.open()
        assert watched.link.state.kind is LinkKind.READY
        assert watched.link.state.remote

        _run, session = await watched.submit("hello")
        await until(lambda: "run_finished" in watched.kinds())

        transcript = await watched.query(GetTranscript(id=session))
        assert [stored.message.text for stored in transcript.messages] == ["hello", "I am here"]
        await watched.link.close()


async def test_it_becomes_the_host_when_the_other_one_ends(world: World) -> None:
    first = world.link()
    await first.link.open()
    second = world.link()
    await second.link.open()
    added = await second.execute(AddReminder(text="call mum", when="in 2 hours"))
    assert isinstance(added, Reminder)

    await first.link.close()
    await until(lambda: second.link.state.kind is LinkKind.READY and not second.link.state.remote)

    assert [state.kind for state in second.states] == ["ready", "lost", "ready"]
    assert not second.link.state.resumed
    assert (await second.query(GetStatus())).fires_reminders
    assert await second.query(ListReminders()) == (added,)


async def test_a_lost_connection_to_the_same_host_misses_nothing(world: World) -> None:
    async with world.running() as host:
        breaks = asyncio.Event()

        class Breaking:
            """The running host, over a line that breaks once."""

            def __init__(self) -> None:
                self.api = host.api

            async def __aenter__(self) -> Any:
                return self

            async def __aexit__(self, *_: object) -> None:
                return None

            async def healthy(self) -> bool:
                return True

            def __getattr__(self, name: str) -> Any:
                return getattr(self.api, name)

            @asynccontextmanager
            async def subscribe(self, *, after: int | None = None) -> AsyncIterator[AsyncIterator[Any]]:
                async with self.api.subscribe(after=after) as events:
                    yield _until_it_breaks(events, breaks)

        watched = world.link(find_running=Breaking)
        await watched.link.open()
        await watched.submit("one")
        await until(lambda: "run_finished" in watched.kinds())

        breaks.set()
        await until(lambda: watched.link.state.kind is LinkKind.LOST)
        await watched.execute(AddReminder(text="call mum", when="in 2 hours"))
        await until(lambda: "reminder_changed" in watched.kinds())

        assert watched.link.state.resumed
        assert [event.seq for event in watched.events] == list(range(1, len(watched.events) + 1))
        await watched.link.close()


async def test_a_running_nestor_that_cannot_be_reached_is_said_after_a_while(world: World) -> None:
    async with world.running():
        watched = world.link(find_running=lambda: None)

        await watched.link.open()

        assert watched.link.state.kind is LinkKind.FAILED
        assert watched.link.state.problem is not None
        assert watched.link.state.problem.code == ErrorCode.HOST_RUNNING


async def test_closing_while_it_opens_leaves_nothing_behind(world: World) -> None:
    watched = world.link()
    opening = asyncio.create_task(watched.link.open())
    await asyncio.sleep(0.01)

    await watched.link.close()
    await opening

    assert watched.link.state.kind is LinkKind.CLOSED
    async with world.running() as host:
        assert await host.api.query(ListSessions()) == ()


async def test_closing_ends_calls_that_hang_and_says_nothing_more(world: World) -> None:
    done: list[Any] = []

    def never() -> Any:
        raise NestorError(ErrorCode.HOST_RUNNING, "Nestor is already running.")

    watched = world.link(make_host=never, find_running=lambda: None, pauses_s=(30.0, 30.0))
    opening = asyncio.create_task(watched.link.open())
    watched.link.query(GetStatus(), done.append, done.append)
    await asyncio.sleep(0.05)

    await watched.link.close()
    await watched.link.close()
    await opening
    watched.link.query(GetStatus(), done.append, done.append)
    await asyncio.sleep(0)

    assert done == []


async def test_the_apps_own_host_opens_with_nothing_around_it(world: World) -> None:
    watched = world.link(make_host=host_here(world.environment))
    warned: list[str] = []
    watched.link.warned.connect(warned.append)

    await watched.link.open()

    status = await watched.query(GetStatus())
    assert status.fires_reminders
    assert status.address is not None
    assert "Reminders will not pop up" in warned[0]


async def test_the_database_can_be_opened_after_closing(world: World) -> None:
    watched = world.link()
    await watched.link.open()
    await watched.submit("hello")
    await watched.link.close()

    async with Database(world.paths.database, backups=world.paths.backups, now=lambda: SATURDAY):
        pass


@pytest.mark.parametrize(
    "told", ["", "[]", '{"address": "http://10.0.0.1:80", "pid": 1}', '{"address": 1, "pid": "x"}']
)
async def test_a_host_file_that_names_no_host_here_is_not_believed(world: World, told: str) -> None:
    world.paths.host_file.write_text(told)
    world.paths.bridge_token.write_text("secret")

    assert await asyncio.to_thread(running_here(world.environment)) is None


async def _nothing() -> AsyncIterator[Any]:
    await asyncio.Event().wait()
    yield


async def _until_it_breaks(events: AsyncIterator[Any], breaks: asyncio.Event) -> AsyncIterator[Any]:
    while True:
        following = asyncio.ensure_future(anext(events))
        broken = asyncio.ensure_future(breaks.wait())
        try:
            await asyncio.wait((following, broken), return_when=asyncio.FIRST_COMPLETED)
            if breaks.is_set():
                breaks.clear()
                raise NestorError(ErrorCode.HOST_UNREACHABLE, "The connection broke off.")
            yield following.result()
        finally:
            following.cancel()
            broken.cancel()
            await asyncio.gather(following, broken, return_exceptions=True)
