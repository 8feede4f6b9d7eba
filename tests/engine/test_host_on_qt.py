"""The host on Qt's event loop, as the app runs it: real model, real worker process, nothing left after kill -9."""

import os
import subprocess
import sys
import time
from importlib.util import find_spec
from pathlib import Path

import psutil
import pytest

pytestmark = pytest.mark.skipif(find_spec("PySide6") is None, reason="the libraries of the window are not installed")

ROOT = Path(__file__).parents[2]
ON_QT = """
import asyncio, sys
import qasync
from PySide6.QtCore import QCoreApplication
from engine.config import Environment, Paths, Settings
from engine.core.reminders import AddReminder, ListReminders
from engine.core.settings import ChangeSetting
from engine.host import Host
from tests.doubles.engine_room import message
from tests.doubles.world import RememberingNotifier, RememberingPlatform

async def ask(host, text):
    handle = await host.api.submit(message(text))
    return [event async for event in handle.events][-1].kind

async def main():
    environment = Environment.read()
    paths, settings = Paths.find(environment), Settings.model_validate({"bridge": {"port": 0}})
    host = Host(paths=paths, settings=settings, environment=environment, serving=True,
                platform=RememberingPlatform(), notifier=RememberingNotifier())
    async with host:
        print(await ask(host, "remind me to call mum in 20 minutes"), flush=True)
        print([reminder.text for reminder in await host.api.query(ListReminders())], flush=True)
        await host.api.execute(ChangeSetting(path="model.context_tokens", value="1024"))
        print(await ask(host, "hello"), flush=True)
        if "stay" in sys.argv:
            await asyncio.sleep(60)
    print("closed", flush=True)

with qasync.QEventLoop(QCoreApplication([])) as loop:
    loop.run_until_complete(main())
"""


def _start(*arguments: str) -> "subprocess.Popen[str]":
    return subprocess.Popen(
        [sys.executable, "-c", ON_QT, *arguments],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT), "QT_API": "pyside6"},
    )


def test_it_answers_changes_and_closes_there_as_anywhere(nestor_home: Path) -> None:
    with _start() as process:
        told, complaints = process.communicate(timeout=60)
    assert told.splitlines() == ["run_finished", "['call mum']", "run_finished", "closed"]
    assert complaints == ""
    assert process.returncode == 0
    assert not (nestor_home / "data" / "host.json").exists()


def test_killed_outright_it_leaves_no_worker_behind() -> None:
    with _start("stay") as process:
        assert process.stdout is not None
        assert [process.stdout.readline() for _ in range(3)][-1] == "run_finished\n"
        workers = psutil.Process(process.pid).children(recursive=True)
        assert workers
        process.kill()
        process.wait()
    _, alive = psutil.wait_procs(workers, timeout=5)
    deadline = time.monotonic() + 5
    while any(worker.is_running() and worker.status() != psutil.STATUS_ZOMBIE for worker in alive):
        assert time.monotonic() < deadline, f"left behind: {alive}"
        time.sleep(0.05)
