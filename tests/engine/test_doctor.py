"""The doctor: one finding per thing, each with a remedy, on healthy, broken and headless machines."""

import asyncio
import json
import os
import socket
import stat
import sys
import time
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import apsw
import pytest

from engine.config import Environment, Paths, Settings
from engine.config.schema import BridgeSettings, ModelSettings, PersonSettings
from engine.core.errors import ErrorCode, NestorError
from engine.core.model_files import ListModels, ModelFile
from engine.core.requests import Query
from engine.core.status import Finding, GetStatus, Status, Verdict
from engine.doctor import examination, examine
from engine.doctor.case import size
from engine.doctor.model import load_runtime
from engine.storage.database import APPLICATION_ID, SCHEMA_VERSION
from tests.e2e.desktop_session import DesktopSession
from tests.guards import LogWatch


@pytest.fixture
def paths(tmp_path: Path) -> Paths:
    paths = Paths.find(Environment(home=tmp_path / "home"))
    paths.create()
    return paths


async def look(
    paths: Paths,
    *,
    settings: Settings | None = None,
    error: NestorError | None = None,
    variables: dict[str, str] | None = None,
    api: Any = None,
) -> dict[str, Finding]:
    environment = Environment.read(variables or {"PATH": os.environ["PATH"]})
    known = error or settings or Settings(bridge=BridgeSettings(port=0))
    found = await examine(paths=paths, settings_or_error=known, environment=environment, api=api)
    return {finding.name: finding for finding in found}


class RunningNestor:
    """An api that answers two questions."""

    def __init__(self, *, fires: bool, models: tuple[ModelFile, ...] = ()) -> None:
        self.models = models
        self.status = Status(
            version="1",
            pid=42,
            started=datetime(2026, 11, 21, tzinfo=UTC),
            home="/h",
            model="m",
            model_state="ready",
            address="http://127.0.0.1:8741",
            reminders_open=0,
            next_reminder=None,
            fires_reminders=fires,
            notifications="native",
            runs_active=0,
        )

    async def query(self, query: Query[Any]) -> Any:
        return {GetStatus: self.status, ListModels: self.models}[type(query)]


async def test_a_fresh_headless_machine_has_notes_but_no_problem_of_its_own(tmp_path: Path) -> None:
    begin = time.perf_counter()
    found = await look(Paths.find(Environment(home=tmp_path / "new")))
    assert time.perf_counter() - begin < 5
    assert {name for name, finding in found.items() if finding.verdict is Verdict.PROBLEM} <= {"Model"}
    assert "will be created" in found["Database"].message
    assert "will be created" in found["Folders"].message
    for name in ("Display", "Session bus", "Host", "Keyring"):
        assert found[name].verdict is Verdict.NOTE
    assert all(finding.remedy for finding in found.values() if finding.verdict is not Verdict.OK)
    assert not (tmp_path / "new").exists()


async def test_the_order_of_the_findings_is_fixed(paths: Paths) -> None:
    found = await look(paths)
    assert list(found)[:5] == ["Python", "Memory", "Clock", "Folders", "Disk"]


async def test_settings_that_cannot_be_read_are_the_problem(paths: Paths) -> None:
    error = NestorError(ErrorCode.CONFIG_INVALID, "model.yuse is not a setting.", hint="Did you mean 'model.use'?")
    found = (await look(paths, error=error))["Settings"]
    assert found == Finding(
        name="Settings",
        verdict=Verdict.PROBLEM,
        message="model.yuse is not a setting.",
        remedy="Did you mean 'model.use'?",
    )


async def test_a_file_where_a_folder_belongs_is_found(tmp_path: Path) -> None:
    (tmp_path / "home").mkdir()
    (tmp_path / "home/data").touch()
    found = (await look(Paths.find(Environment(home=tmp_path / "home"))))["Folders"]
    assert found.verdict is Verdict.PROBLEM
    assert "is a file" in found.message


async def test_a_folder_that_cannot_be_written_is_found() -> None:
    home = Path("/proc/nestor")
    found = (await look(Paths.find(Environment(home=home))))["Folders"]
    assert found.verdict is Verdict.PROBLEM
    assert "may not write to /proc" in found.message
    assert "chown" in found.remedy


async def test_others_may_neither_look_in_nor_read_the_token(paths: Paths) -> None:
    assert (await look(paths))["Folders"].verdict is Verdict.OK
    paths.data.chmod(stat.S_IRWXU | stat.S_IRGRP | stat.S_IXGRP)
    paths.bridge_token.write_text("t")
    paths.bridge_token.chmod(0o644)
    found = await look(paths)
    assert (found["Folders"].verdict, found["Folders"].remedy) == (Verdict.NOTE, f"Close it: `chmod 700 {paths.data}`.")
    assert found["Bridge token"].verdict is Verdict.PROBLEM
    paths.bridge_token.chmod(0o600)
    assert (await look(paths))["Bridge token"].verdict is Verdict.OK


def make_database(paths: Paths, *, version: int = SCHEMA_VERSION, application: int = APPLICATION_ID) -> None:
    connection = apsw.Connection(str(paths.database))
    connection.execute("PRAGMA journal_mode = WAL; CREATE TABLE t(x)").fetchall()
    with connection:
        connection.executemany("INSERT INTO t VALUES (?)", [("x" * 500,) for _ in range(400)])
    connection.execute(f"PRAGMA user_version = {version}; PRAGMA application_id = {application}")
    connection.close()


async def test_a_whole_database_is_looked_at_without_a_trace(paths: Paths) -> None:
    make_database(paths)
    before = {file.name: file.stat().st_mtime_ns for file in paths.data.iterdir()}
    found = (await look(paths))["Database"]
    assert found.verdict is Verdict.OK
    assert f"layout {SCHEMA_VERSION}" in found.message
    assert {file.name: file.stat().st_mtime_ns for file in paths.data.iterdir()} == before


async def test_a_database_in_use_is_looked_at_with_its_log(paths: Paths) -> None:
    make_database(paths)
    writer = apsw.Connection(str(paths.database))
    writer.execute("BEGIN IMMEDIATE; INSERT INTO t VALUES ('y')")
    found = (await look(paths))["Database"]
    writer.execute("ROLLBACK")
    writer.close()
    assert found.verdict is Verdict.OK


async def test_a_damaged_database_is_a_problem_with_a_way_out(paths: Paths) -> None:
    make_database(paths)
    (paths.backups / "nestor-v1-20261101T000000.db").touch()
    content = bytearray(paths.database.read_bytes())
    content[4096:40960] = bytes(range(256)) * 144
    paths.database.write_bytes(content)
    found = (await look(paths))["Database"]
    assert found.verdict is Verdict.PROBLEM
    assert "is damaged" in found.message
    assert "1 snapshots" in found.message
    assert "--repair" in found.remedy


@pytest.mark.parametrize("content", [b"not a database at all" * 100, b"SQLite format 3\x00" + b"\xff" * 2000])
async def test_a_file_that_is_no_database_is_a_problem(paths: Paths, content: bytes) -> None:
    paths.database.write_bytes(content)
    assert (await look(paths))["Database"].verdict is Verdict.PROBLEM


@pytest.mark.parametrize(
    ("version", "application", "words"),
    [(SCHEMA_VERSION + 5, APPLICATION_ID, "newer Nestor"), (1, 7, "another program")],
)
async def test_a_database_that_is_not_for_us_is_left_alone(
    paths: Paths, version: int, application: int, words: str
) -> None:
    make_database(paths, version=version, application=application)
    found = (await look(paths))["Database"]
    assert found.verdict is Verdict.PROBLEM
    assert words in found.message


@pytest.mark.parametrize(
    ("content", "verdict", "words"),
    [(b"GGUF" + bytes(100), Verdict.OK, "104 bytes"), (b"<html>", Verdict.PROBLEM, "not a GGUF file")],
)
async def test_the_model_s_file_is_looked_into(paths: Paths, content: bytes, verdict: Verdict, words: str) -> None:
    (paths.models / "mine.gguf").write_bytes(content)
    settings = Settings(model=ModelSettings(use="mine"), bridge=BridgeSettings(port=0))
    found = (await look(paths, settings=settings))["Model"]
    assert found.verdict is verdict
    assert words in found.message


async def test_a_model_without_a_file_says_where_to_get_one(paths: Paths) -> None:
    found = (await look(paths, settings=Settings(model=ModelSettings(use="gone"))))["Model"]
    assert found.verdict is Verdict.PROBLEM
    assert "nestor models import" in found.remedy


async def test_a_running_nestor_is_asked_for_its_model_and_itself(paths: Paths, tmp_path: Path) -> None:
    file = tmp_path / "elsewhere.gguf"
    file.write_bytes(b"GGUF1234")
    known = ModelFile(name="elsewhere", path=file, size_bytes=8, in_use=True)
    found = await look(paths, api=RunningNestor(fires=True, models=(known,)))
    assert str(file) in found["Model"].message
    assert found["Host"].message == "Nestor runs at http://127.0.0.1:8741 (process 42); reminders fire."


async def test_llama_cpp_loads_in_a_process_of_its_own(paths: Paths) -> None:
    found = (await look(paths))["Model runtime"]
    assert found.verdict is Verdict.OK
    assert "llama-cpp-python 0.3" in found.message


@pytest.mark.parametrize(
    ("probe", "verdict", "words"),
    [
        ("import os, signal; os.kill(os.getpid(), signal.SIGILL)", Verdict.PROBLEM, "another processor (SIGILL)"),
        ("import os, signal; os.kill(os.getpid(), signal.SIGSEGV)", Verdict.PROBLEM, "it crashed (SIGSEGV)"),
        ("import no_such_llama", Verdict.PROBLEM, "not installed"),
        ("raise OSError('libgomp.so.1 is missing')", Verdict.PROBLEM, "libgomp"),
        ("print('hello')", Verdict.NOTE, "says nothing"),
    ],
)
def test_a_runtime_that_cannot_be_loaded_is_reported_not_fatal(probe: str, verdict: Verdict, words: str) -> None:
    found = load_runtime(sys.executable, probe)
    assert found.verdict is verdict
    assert words in found.message
    assert bool(found.remedy) is (verdict is Verdict.PROBLEM)


async def test_a_host_that_answers_one_that_is_gone_and_one_that_is_deaf(paths: Paths) -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        port = server.getsockname()[1]
        announced = {"address": f"http://127.0.0.1:{port}", "pid": os.getpid()}
        paths.host_file.write_text(json.dumps(announced))
        assert (await look(paths))["Host"].verdict is Verdict.OK
    assert "does not answer" in (await look(paths))["Host"].message
    paths.host_file.write_text(json.dumps({**announced, "pid": 2**22 + 5}))
    assert "is gone" in (await look(paths))["Host"].message
    paths.host_file.write_text("not json")
    assert (await look(paths, api=RunningNestor(fires=False)))["Host"].verdict is Verdict.NOTE


async def test_a_port_that_another_program_has_is_a_problem(paths: Paths) -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        port = server.getsockname()[1]
        found = (await look(paths, settings=Settings(bridge=BridgeSettings(port=port))))["Host"]
    assert found.verdict is Verdict.PROBLEM
    assert f"127.0.0.1:{port}" in found.message


@pytest.mark.parametrize(("zone", "verdict"), [("Europe/Berlin", Verdict.OK), ("Mars/Olympus", Verdict.PROBLEM)])
async def test_the_zone_must_exist(paths: Paths, zone: str, verdict: Verdict) -> None:
    found = (await look(paths, settings=Settings(person=PersonSettings.model_construct(timezone=zone))))["Clock"]
    assert found.verdict is verdict
    assert zone in found.message


async def test_a_dead_bus_is_a_problem_only_where_there_is_a_screen(paths: Paths) -> None:
    dead = {"DBUS_SESSION_BUS_ADDRESS": "unix:path=/nowhere/bus"}
    assert (await look(paths, variables=dead))["Session bus"].verdict is Verdict.NOTE
    found = await look(paths, variables={**dead, "DISPLAY": ":9"})
    assert found["Session bus"].verdict is Verdict.PROBLEM
    assert found["Display"].message == "X11 on :9."


@pytest.mark.desktop
async def test_on_a_real_desktop_the_notification_service_is_named(paths: Paths, desktop: DesktopSession) -> None:
    found = await look(paths, variables={"PATH": os.environ["PATH"]} | desktop.environment)
    assert found["Display"].verdict is Verdict.OK
    assert found["Session bus"].verdict is Verdict.OK
    assert found["Notifications"].message.startswith("dunst")
    assert found["Tray"].verdict is Verdict.NOTE


async def test_a_check_that_breaks_or_hangs_does_not_hide_the_others(
    paths: Paths, monkeypatch: pytest.MonkeyPatch, expected_logs: LogWatch
) -> None:
    async def breaks(_case: object) -> tuple[Finding, ...]:
        raise ValueError("odd")

    async def hangs(_case: object) -> tuple[Finding, ...]:
        await asyncio.sleep(60)
        return ()

    expected_logs("Doctor check Broken failed")
    monkeypatch.setattr(examination, "CHECK_S", 0.1)
    monkeypatch.setattr(examination, "CHECKS", (("Broken", breaks), ("Slow", hangs), examination.CHECKS[0]))
    found = await look(paths)
    assert found["Broken"].verdict is Verdict.PROBLEM
    assert "odd" in found["Broken"].message
    assert "within 0.1 seconds" in found["Slow"].message
    assert found["Python"].verdict is Verdict.OK


@pytest.mark.parametrize(
    ("count", "shown"), [(0, "0 bytes"), (999, "999 bytes"), (12_400, "12 kB"), (1.5e9, "1.5 GB"), (2.5e12, "2500 GB")]
)
def test_sizes_read_well(count: float, shown: str) -> None:
    assert size(count) == shown
