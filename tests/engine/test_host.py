"""The host: everything put together in one home, one serving host at a time, closed without a trace."""

import asyncio
import json
import logging
import os
import signal
import socket
import subprocess
import sys
from collections.abc import AsyncIterator, Callable
from pathlib import Path

import pytest

from engine.config import Environment, Paths, Settings
from engine.core.api import EngineApi
from engine.core.errors import ErrorCode, NestorError
from engine.core.events import Event, RunEvent, RunFinished, SessionChanged, SettingsChanged, ToolCallFinished
from engine.core.messages import AssistantMessage, Channel, Inbound, Origin
from engine.core.model_files import ImportModel, ListModels, RemoveModel, UseModel
from engine.core.reminders import AddReminder, ListReminders
from engine.core.sessions import DeleteSession, GetTranscript
from engine.core.settings import ChangeSetting, ListSettings, ReloadSettings
from engine.core.status import GetStatus
from engine.core.undo import Undo
from engine.host import Host, local_zone, read_host_file
from engine.llm import ChatModel
from engine.llm.scripted import ScriptedModel, Turn
from tests.bench.ggufs import write_random_gguf
from tests.doubles.engine_room import MAIN, call, message
from tests.doubles.world import RememberingNotifier, RememberingPlatform

QUIET = {"bridge": {"port": 0}, "person": {"timezone": "Europe/Berlin"}}


class _Closing(ScriptedModel):
    """Remembers how often it was closed."""

    closed = 0

    async def close(self) -> None:
        self.closed += 1


def _host(
    home: Path,
    *,
    serving: bool = True,
    needs_bridge: bool = True,
    script: tuple[Turn, ...] = (),
    models: list[_Closing] | None = None,
    **sections: object,
) -> Host:
    made = [] if models is None else models

    def make_model(name: str, path: Path, on_state: Callable[[str, str], None]) -> ChatModel:
        made.append(_Closing(script, name=name))
        return made[-1]

    paths = _paths(home)
    return Host(
        paths=paths,
        settings=Settings.model_validate({**QUIET, **sections}),
        environment=Environment(home=home),
        serving=serving,
        needs_bridge=needs_bridge,
        platform=RememberingPlatform(),
        notifier=RememberingNotifier(),
        make_model=make_model,
    )


def _paths(home: Path) -> Paths:
    paths = Paths.find(Environment(home=home))
    if not home.is_file() and "proc" not in home.parts:
        for folder in (paths.models, paths.config):
            folder.mkdir(parents=True, exist_ok=True)
        (paths.models / "toy.gguf").write_bytes(b"GGUF\x03\0\0\0" + bytes(16))
        paths.config_file.write_text("model:\n  use: toy\n")
    return paths


async def _refused(host: Host) -> NestorError:
    with pytest.raises(NestorError) as caught:
        async with host:
            pass
    return caught.value


async def _ask(api: EngineApi, text: str, **fields: object) -> list[RunEvent]:
    handle = await api.submit(message(text, **fields))
    return [event async for event in handle.events]


async def _changes(events: AsyncIterator[Event], count: int) -> list[str | None]:
    """Return the paths of the next changed settings."""
    paths: list[str | None] = []
    async with asyncio.timeout(5):
        while len(paths) < count:
            event = await anext(events)
            if isinstance(event, SettingsChanged):
                paths.append(event.path)
    return paths


async def test_a_host_answers_stores_and_tells_how_it_is(nestor_home: Path) -> None:
    script = (call("reminder_create", text="call mum", when="in 20 minutes"), "I will.")
    async with _host(nestor_home, script=script) as host:
        events = await _ask(host.api, "remind me to call mum in 20 minutes")
        (tool,) = [event for event in events if isinstance(event, ToolCallFinished)]
        assert tool.ok
        assert isinstance(events[-1], RunFinished)
        (reminder,) = await host.api.query(ListReminders())
        assert reminder.text == "call mum"
        status = await host.api.query(GetStatus())
        assert (status.pid, status.model, status.address) == (os.getpid(), "toy", host.address)
        assert (status.reminders_open, status.next_reminder) == (1, reminder.due)
        assert (status.fires_reminders, status.notifications, status.runs_active) == (True, "native", 0)
        assert host.warnings == ()


async def test_it_says_where_it_is_and_leaves_no_trace_of_that(nestor_home: Path) -> None:
    paths = _paths(nestor_home)
    async with _host(nestor_home) as host:
        assert await asyncio.to_thread(read_host_file, paths.host_file) == (host.address, os.getpid())
    assert not paths.host_file.exists()
    assert list(paths.data.glob("*.new")) == []


async def test_only_one_may_serve_a_home_and_it_is_named(nestor_home: Path) -> None:
    async with _host(nestor_home) as first:
        error = await _refused(_host(nestor_home))
        assert error.code is ErrorCode.HOST_RUNNING
        assert f"process {os.getpid()}" in error.message
        assert str(first.address) in error.message
        assert "NESTOR_HOME" in error.hint
        assert isinstance((await _ask(first.api, "still there?"))[-1], RunFinished)
    async with _host(nestor_home) as second:
        assert second.address


async def test_one_that_does_not_serve_works_beside_one_that_does(nestor_home: Path) -> None:
    async with _host(nestor_home) as serving, _host(nestor_home, serving=False) as beside:
        await beside.api.execute(AddReminder(text="call mum", when="in 20 minutes"))
        assert [reminder.text for reminder in await serving.api.query(ListReminders())] == ["call mum"]
        assert isinstance((await _ask(beside.api, "hello"))[-1], RunFinished)
        status = await beside.api.query(GetStatus())
        assert (status.fires_reminders, status.address) == (False, None)
    assert not _paths(nestor_home).host_file.exists()


async def test_where_nothing_can_pop_up_it_says_so_at_start(nestor_home: Path) -> None:
    host = _host(nestor_home)
    host._notifier = RememberingNotifier(problem="no notification service answers here")
    async with host:
        assert "Reminders will not pop up: no notification service answers here" in host.warnings[0]
        assert (await host.api.query(GetStatus())).notifications == "no notification service answers here"


async def test_settings_can_be_read_and_changed_through_it(nestor_home: Path) -> None:
    async with _host(nestor_home, serving=False) as host:
        changed = await host.api.execute(ChangeSetting(path="person.name", value="Ann"))
        assert changed.value == "Ann"
        settings = {info.path: info.value for info in await host.api.query(ListSettings())}
        assert (settings["person.name"], settings["model.use"]) == ("Ann", "toy")


async def test_a_change_is_in_force_at_once_and_told(nestor_home: Path) -> None:
    script = (call("open_app", name="firefox"), "Opened.", call("open_app", name="firefox"), "Asked.")
    models: list[_Closing] = []
    async with _host(nestor_home, script=script, models=models) as host, host.api.subscribe() as events:
        assert all(event.kind != "approval_requested" for event in await _ask(host.api, "open firefox"))
        changed = await host.api.execute(ChangeSetting(path="agent.ask_before", value="[open_app]"))
        assert changed.value == ["open_app"]
        asked = await _ask(host.api, "open firefox", can_approve=False)
        assert next(event.error for event in asked if isinstance(event, ToolCallFinished)) == "approval_required"
        await host.api.execute(ChangeSetting(path="person.name", value="Ann"))
        await _ask(host.api, "who am I?")
        await host.api.execute(ChangeSetting(path="logs.level", value="error"))
        assert logging.getLogger("engine").level == logging.ERROR
        assert await _changes(events, 4) == ["agent.ask_before", None, "person.name", "logs.level"]
        assert [model for model in models if "The person's name is Ann." in str(model.requests[-1].system)]


async def test_a_file_edited_by_hand_is_read_on_request_and_a_bad_one_changes_nothing(nestor_home: Path) -> None:
    file = _paths(nestor_home).config_file
    async with _host(nestor_home, script=(call("open_app", name="firefox"), "No.")) as host:
        await asyncio.to_thread(file.write_text, "model:\n  use: toy\nagent:\n  ask_before: [open_app]\n")
        await host.api.execute(ReloadSettings())
        await asyncio.to_thread(file.write_text, "model:\n  use: [")
        with pytest.raises(NestorError) as caught:
            await host.api.execute(ReloadSettings())
        assert caught.value.code is ErrorCode.CONFIG_UNREADABLE
        settings = {info.path: info.value for info in await host.api.query(ListSettings())}
        assert (settings["agent.ask_before"], settings["model.use"]) == (["open_app"], "toy")
        asked = await _ask(host.api, "open firefox", can_approve=False)
        assert next(event.error for event in asked if isinstance(event, ToolCallFinished)) == "approval_required"
        status = await host.api.query(GetStatus())
        assert (status.model, status.model_advice) == ("toy", "")


async def test_a_conversation_brought_back_is_told(nestor_home: Path) -> None:
    async with _host(nestor_home) as host:
        await _ask(host.api, "hello")
        await host.api.execute(DeleteSession(id=MAIN))
        async with host.api.subscribe() as events, asyncio.timeout(5):
            await host.api.execute(Undo())
            event = await anext(events)
            assert isinstance(event, SessionChanged)
            assert event.session == MAIN


async def test_many_changes_at_once_are_all_kept(nestor_home: Path) -> None:
    async with _host(nestor_home) as host:
        paths = ("person.name", "desktop.theme", "desktop.welcomed", "desktop.text_scale", "web.stay_local")
        values = ("Ann", "dark", "true", "1.5", "true")
        changes = [ChangeSetting(path=path, value=value) for path, value in zip(paths, values, strict=True)]
        await asyncio.gather(*(host.api.execute(change) for change in changes))
        settings = {info.path: info.value for info in await host.api.query(ListSettings())}
        assert [settings[path] for path in paths] == ["Ann", "dark", True, 1.5, True]


async def test_the_model_is_chosen_through_the_settings(nestor_home: Path) -> None:
    async with _host(nestor_home) as host, host.api.subscribe() as events:
        await host.api.execute(UseModel(name="starter"))
        assert await _changes(events, 1) == ["model.use"]
        status = await host.api.query(GetStatus())
        assert status.model == "starter"
        assert " would fit this computer; get it with: nestor models pull qwen3-" in status.model_advice


async def test_a_model_that_answers_is_removed_by_force_and_the_starter_answers(nestor_home: Path) -> None:
    other = write_random_gguf(nestor_home.parent / "other.gguf")
    async with _host(nestor_home) as host:
        await host.api.execute(ImportModel(path=other))
        await host.api.execute(UseModel(name="other"))
        with pytest.raises(NestorError) as caught:
            await host.api.execute(RemoveModel(name="other"))
        assert caught.value.code == ErrorCode.MODEL_IN_USE
        await host.api.execute(RemoveModel(name="other", force=True))
        assert [model.name for model in await host.api.query(ListModels()) if model.in_use] == ["starter"]


async def test_what_a_model_is_loaded_with_takes_effect_with_the_next_answer(nestor_home: Path) -> None:
    models: list[_Closing] = []
    async with _host(nestor_home, script=("Hello.", "word " * 200_000), models=models) as host:
        await _ask(host.api, "hello")
        first = models[-1]
        await host.api.execute(ChangeSetting(path="model.temperature", value="0.5"))
        assert (first.closed, models[-1]) == (0, first)
        await host.api.execute(ChangeSetting(path="model.threads", value="2"))
        assert first.closed == 1
        handle = await host.api.submit(message("again"))
        assert [event.kind async for event in handle.events][-1] == "run_finished"
        second = models[-1]
        assert second is not first
        handle = await host.api.submit(message("and again"))
        async for event in handle.events:
            if event.kind == "text_delta":
                await host.api.execute(ChangeSetting(path="model.context_tokens", value="4096"))
                break
        assert (second.closed, models[-1]) == (0, second)
        await host.api.cancel(handle.run)
        assert [event.kind async for event in handle.events][-1] == "run_cancelled"
        assert (second.closed, models[-1]) == (0, second)
        await _ask(host.api, "once more")
        assert (second.closed, models[-1].closed) == (1, 0)


@pytest.mark.parametrize("zone", ["Mars/Olympus", "../../etc/passwd", "Europe", "\0", "europe berlin"])
def test_a_time_zone_that_is_none_is_refused(zone: str) -> None:
    with pytest.raises(NestorError, match=r"person\.timezone is") as caught:
        local_zone(zone)
    assert caught.value.code is ErrorCode.CONFIG_INVALID
    assert "Europe/Berlin" in caught.value.hint


def test_without_one_the_computers_own_is_taken(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TZ", "Asia/Tokyo")
    assert local_zone("").key
    assert local_zone("Asia/Tokyo").key == "Asia/Tokyo"


@pytest.mark.parametrize("serving", [True, False])
async def test_a_home_where_nothing_can_be_written_is_named(tmp_path: Path, serving: bool) -> None:
    (tmp_path / "file").write_text("in the way")
    error = await _refused(_host(tmp_path / "file", serving=serving))
    assert error.code is ErrorCode.PERMISSION_DENIED
    assert str(tmp_path / "file") in error.message
    assert (await _refused(_host(Path("/proc/nestor"), serving=serving))).code is ErrorCode.PERMISSION_DENIED


async def test_a_port_that_is_taken_is_named_and_the_home_is_free_again(nestor_home: Path) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        error = await _refused(_host(nestor_home, bridge={"port": port}))
        assert error.code is ErrorCode.PORT_TAKEN
        assert str(port) in error.message
    assert not _paths(nestor_home).host_file.exists()
    async with _host(nestor_home, bridge={"port": port}) as host:
        assert host.address == f"http://127.0.0.1:{port}"


async def test_a_taken_port_is_a_warning_where_the_bridge_is_not_needed(nestor_home: Path) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        async with _host(nestor_home, needs_bridge=False, bridge={"port": port}) as host:
            assert host.address is None
            assert any(str(port) in warning for warning in host.warnings)
            assert (await host.api.query(GetStatus())).address is None


async def test_a_bridge_that_is_switched_off_listens_nowhere(nestor_home: Path) -> None:
    async with _host(nestor_home, bridge={"enabled": False}) as host:
        assert host.address is None
        assert (await _refused(_host(nestor_home, bridge={"enabled": False}))).code is ErrorCode.HOST_RUNNING


@pytest.mark.parametrize("text", ["", "{", "[]", '{"pid": 1}', '{"address": "x", "pid": "me"}', "\0"])
def test_a_host_file_that_makes_no_sense_is_no_host(tmp_path: Path, text: str) -> None:
    (tmp_path / "host.json").write_text(text)
    assert read_host_file(tmp_path / "host.json") is None


async def test_the_log_is_json_and_knows_no_token(nestor_home: Path) -> None:
    paths = _paths(nestor_home)
    async with _host(nestor_home, logs={"level": "debug"}, script=("Well.",)) as host:
        await _ask(host.api, "hello")
        token = paths.bridge_token.read_text().strip()
        assert host._masker.mask(f"said {token}") == "said •••"
    lines = [json.loads(line) for line in paths.log_file.read_text().splitlines()]
    assert {line["level"] for line in lines} <= {"debug", "info"}
    assert token not in paths.log_file.read_text()


KILLED = """
import asyncio, sys
from pathlib import Path
from tests.engine.test_host import _host
from tests.doubles.engine_room import message

async def main():
    async with _host(Path(sys.argv[1]), script=("word " * 1_000_000,)) as host:
        handle = await host.api.submit(message("are you there?"))
        async for event in handle.events:
            if event.kind == "text_delta":
                print(handle.run, flush=True)
                break
        await asyncio.sleep(60)

asyncio.run(main())
"""


def _kill_in_mid_answer(home: Path) -> str:
    command = [sys.executable, "-c", KILLED, str(home)]
    environment = {**os.environ, "PYTHONPATH": str(Path(__file__).parents[2])}
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=environment) as process:
        assert process.stdout is not None
        run = process.stdout.readline().strip()
        process.send_signal(signal.SIGKILL)
    return run


async def test_what_a_killed_host_left_behind_is_ended_at_the_next_start(nestor_home: Path) -> None:
    run = await asyncio.to_thread(_kill_in_mid_answer, nestor_home)
    assert run.startswith("run_")
    assert _paths(nestor_home).host_file.exists()
    async with _host(nestor_home, script=("Here I am.",)) as host:
        async with host.api.subscribe(after=0) as events:
            ending = await anext(events)
            assert (ending.kind, ending.run, ending.code) == ("run_failed", run, ErrorCode.INTERRUPTED)  # type: ignore[union-attr]
        assert (await _ask(host.api, "and now?"))[-1].text == "Here I am."  # type: ignore[union-attr]
        transcript = await host.api.query(GetTranscript(id=MAIN))
        assert [stored.message.text for stored in transcript.messages] == ["are you there?", "and now?", "Here I am."]


async def test_closing_in_mid_answer_keeps_what_was_said(nestor_home: Path) -> None:
    async with _host(nestor_home, script=("word " * 100_000,)) as host:
        handle = await host.api.submit(Inbound(text="talk", origin=Origin(channel=Channel.CLI)))
        async for event in handle.events:
            if event.kind == "text_delta":
                break
    async with _host(nestor_home, serving=False) as later:
        transcript = await later.api.query(GetTranscript(id=MAIN))
        assert isinstance(transcript.messages[-1].message, AssistantMessage)
        assert transcript.messages[-1].message.text.startswith("word")
