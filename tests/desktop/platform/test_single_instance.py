"""One Nestor per folder: later starts reach the first, whatever state it is in and whatever else knocks."""

import json
import os
import signal
import socket
import stat
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, contextmanager
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from desktop.platform import SingleInstance
from desktop.platform.single_instance import MAX_VISITORS
from engine.core.errors import NestorError

Pump = Callable[..., None]
FIRST = """
import sys, time
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from desktop.platform import SingleInstance
app = QCoreApplication([])
instance = SingleInstance(Path(sys.argv[1]))
assert instance.try_become_first()
print("first", flush=True)
sys.stdin.readline() if sys.argv[2] == "hangs" else app.exec()
"""


@pytest.fixture
def first(qapp: QApplication, tmp_path: Path) -> Iterator[SingleInstance]:
    instance = SingleInstance(tmp_path / "data")
    assert instance.try_become_first()
    yield instance
    instance.close()


@contextmanager
def another_process(folder: Path, how: str) -> "Iterator[subprocess.Popen[bytes]]":
    """Run a first instance in a process of its own."""
    process = subprocess.Popen(
        [sys.executable, "-c", FIRST, str(folder), how], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    )
    assert process.stdout is not None
    assert process.stdin is not None
    try:
        assert process.stdout.readline() == b"first\n"
        yield process
    finally:
        process.kill()
        process.wait()
        process.stdout.close()
        process.stdin.close()


def address(folder: Path) -> str:
    return str(json.loads((folder / "app.json").read_text())["socket"])


def ask(folder: Path, line: bytes) -> bytes:
    """Knock as a foreign program would."""
    with socket.socket(socket.AF_UNIX) as visitor:
        visitor.settimeout(5)
        visitor.connect(address(folder))
        visitor.sendall(line)
        try:
            return visitor.recv(100)
        except ConnectionError:
            return b""


def answered(pump: Pump, folder: Path, line: bytes) -> bytes:
    """Knock from a thread, while Qt works here."""
    with ThreadPoolExecutor(1) as pool:
        asking = pool.submit(ask, folder, line)
        pump(asking.done)
        return asking.result()


@pytest.mark.parametrize("command", ["show", "quick-ask", "toggle", "new", "reminders", "settings"])
def test_what_is_asked_for_is_told(first: SingleInstance, tmp_path: Path, pump: Pump, command: str) -> None:
    told: list[str] = []
    first.requested.connect(told.append)
    assert answered(pump, tmp_path / "data", f"nestor 1 {command}\n".encode()) == b"ok\n"
    pump(lambda: told == [command])


def test_only_one_is_first(first: SingleInstance, tmp_path: Path) -> None:
    second = SingleInstance(tmp_path / "data")
    assert second.try_become_first() is False
    assert second.holder == os.getpid()
    second.close()
    assert SingleInstance(tmp_path / "data").holder == os.getpid()
    assert first.try_become_first() is True


def test_another_home_has_a_first_of_its_own(first: SingleInstance, tmp_path: Path) -> None:
    other = SingleInstance(tmp_path / "other")
    assert other.try_become_first()
    other.close()


def test_the_place_is_free_after_the_first_has_gone(tmp_path: Path, qapp: QApplication) -> None:
    one, two = SingleInstance(tmp_path), SingleInstance(tmp_path)
    assert one.try_become_first()
    one.close()
    assert two.try_become_first()
    two.close()
    assert two.holder is None


def test_a_killed_first_is_followed_at_once(tmp_path: Path, qapp: QApplication, pump: Pump) -> None:
    with another_process(tmp_path, "works") as process:
        process.send_signal(signal.SIGKILL)
        process.wait()
        assert Path(address(tmp_path)).exists()  # it could not clean up
        second = SingleInstance(tmp_path)
        told: list[str] = []
        second.requested.connect(told.append)
        assert second.try_become_first()
        assert answered(pump, tmp_path, b"nestor 1 show\n") == b"ok\n"
        pump(lambda: told == ["show"])
        second.close()


def test_a_working_first_answers_from_its_own_process(tmp_path: Path, qapp: QApplication) -> None:
    with another_process(tmp_path, "works") as process:
        second = SingleInstance(tmp_path)
        assert not second.try_become_first()
        assert second.holder == process.pid
        assert second.send("show")


def test_a_first_that_hangs_is_noticed_in_time(tmp_path: Path, qapp: QApplication) -> None:
    with another_process(tmp_path, "hangs") as process:
        second = SingleInstance(tmp_path)
        assert not second.try_become_first()
        begun = time.monotonic()
        assert second.send("show", timeout_ms=500) is False
        assert 0.4 < time.monotonic() - begun < 2
        assert second.holder == process.pid


def test_nobody_there_is_no_answer(tmp_path: Path, qapp: QApplication) -> None:
    assert SingleInstance(tmp_path).send("show", timeout_ms=200) is False
    assert SingleInstance(tmp_path).holder is None


def test_only_the_owner_can_knock(first: SingleInstance, tmp_path: Path) -> None:
    folder = tmp_path / "data"
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    assert stat.S_IMODE(Path(address(folder)).stat().st_mode) & 0o077 == 0


@pytest.mark.parametrize(
    "line",
    [
        b"nestor 1 quit\n",
        b"nestor 1 rm -rf /\n",
        b"nestor 1 \n",
        b"GET / HTTP/1.1\r\n\r\n",
        b"\x00\xff" * 20 + b"\n",
        b"x" * 100_000,
    ],
)
def test_garbage_is_ignored(first: SingleInstance, tmp_path: Path, pump: Pump, line: bytes) -> None:
    told: list[str] = []
    first.requested.connect(told.append)
    answered(pump, tmp_path / "data", line)
    assert answered(pump, tmp_path / "data", b"nestor 1 toggle\n") == b"ok\n"
    pump(lambda: told == ["toggle"])


def test_a_flood_does_not_lock_the_next_start_out(first: SingleInstance, tmp_path: Path, pump: Pump) -> None:
    folder = tmp_path / "data"
    with ExitStack() as flood:
        for _ in range(MAX_VISITORS * 4):
            visitor = flood.enter_context(socket.socket(socket.AF_UNIX))
            visitor.setblocking(False)
            visitor.connect_ex(address(folder))
            pump()
        assert answered(pump, folder, b"nestor 1 show\n") == b"ok\n"
    pump()


def test_silent_visitors_are_turned_away(first: SingleInstance, tmp_path: Path, pump: Pump) -> None:
    with socket.socket(socket.AF_UNIX) as visitor:
        visitor.connect(address(tmp_path / "data"))
        visitor.settimeout(0.01)

        def is_closed() -> bool:
            try:
                return visitor.recv(1) == b""
            except TimeoutError:
                return False

        pump(is_closed)


def test_a_deep_folder_has_its_socket_elsewhere(tmp_path: Path, qapp: QApplication, pump: Pump) -> None:
    deep = tmp_path.joinpath(*["a-long-name-of-a-folder"] * 8)
    first = SingleInstance(deep)
    assert first.try_become_first()
    assert not address(deep).startswith(str(tmp_path))
    assert stat.S_IMODE(Path(address(deep)).parent.stat().st_mode) == 0o700
    assert answered(pump, deep, b"nestor 1 show\n") == b"ok\n"
    first.close()
    Path(first.address).parent.rmdir()


def test_a_folder_that_cannot_be_written_is_said(tmp_path: Path, qapp: QApplication) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(NestorError, match="may not write"):
        SingleInstance(tmp_path / "file" / "data").try_become_first()


def test_two_starts_at_the_same_moment_make_one_first(tmp_path: Path) -> None:
    program = FIRST.replace("assert instance", "if not instance").replace(
        "try_become_first()", "try_become_first(): print('second', flush=True); sys.exit()", 1
    )
    processes: list[subprocess.Popen[bytes]] = []
    start = threading.Barrier(4)

    def run() -> None:
        start.wait()
        processes.append(
            subprocess.Popen(
                [sys.executable, "-c", program, str(tmp_path), "hangs"], stdin=subprocess.PIPE, stdout=subprocess.PIPE
            )
        )

    threads = [threading.Thread(target=run) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    said = [process.stdout.readline() for process in processes if process.stdout]
    for process in processes:
        process.communicate(timeout=20)
    assert sorted(said) == [b"first\n", b"second\n", b"second\n", b"second\n"]
