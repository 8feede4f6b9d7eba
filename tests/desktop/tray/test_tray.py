"""The icon in real panels: the older kind (trayer, on a virtual screen), and the newer (a watcher on the bus)."""

import os
import queue
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from tests.e2e.desktop_session import DesktopSession

HERE = Path(__file__).parent
ROOT = HERE.parents[2]
TIMEOUT_S = 15.0

pytestmark = pytest.mark.desktop


@pytest.fixture
def desktop(desktop: DesktopSession) -> DesktopSession:
    """A desktop without a panel; the tests bring their own."""
    desktop.stop_tray_host()
    return desktop


class Program:
    """A child process that speaks in lines."""

    def __init__(self, process: "subprocess.Popen[str]") -> None:
        self._process = process
        self._lines: queue.Queue[str] = queue.Queue()
        self.heard: list[str] = []
        self._reader = threading.Thread(target=self._read, name="reader of a test's program")
        self._reader.start()

    def wait_for(self, line: str) -> str:
        """Return the first line from now on that starts like this."""
        end = time.monotonic() + TIMEOUT_S
        while True:
            try:
                heard = self._lines.get(timeout=max(0.01, end - time.monotonic()))
            except queue.Empty:
                raise AssertionError(f"waited for {line!r}, heard {self.heard}") from None
            self.heard.append(heard)
            if heard.startswith(line):
                return heard

    def tell(self, line: str) -> None:
        """Send a line."""
        assert self._process.stdin is not None
        self._process.stdin.write(f"{line}\n")
        self._process.stdin.flush()

    def close(self) -> int:
        """End the program; returns its exit code."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.close()
        code = self._process.wait(timeout=TIMEOUT_S)
        self._reader.join()
        self._process.stdout.close()
        return code

    def _read(self) -> None:
        assert self._process.stdout is not None
        for line in self._process.stdout:
            self._lines.put(line.strip())


Start = Callable[..., Program]


@pytest.fixture
def start(desktop: DesktopSession) -> Iterator[Start]:
    """Start a program on the virtual desktop: file beside this one, arguments."""
    programs: list[Program] = []

    def run(file: str, *arguments: str, **variables: str) -> Program:
        process = subprocess.Popen(
            [sys.executable, str(HERE / file), *arguments],
            env=os.environ | desktop.environment | {"QT_QPA_PLATFORM": "xcb", "PYTHONPATH": str(ROOT)} | variables,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        programs.append(Program(process))
        return programs[-1]

    yield run
    for program in programs:
        assert program.close() == 0


@contextmanager
def trayer(desktop: DesktopSession) -> Iterator[None]:
    """A panel of the older kind in the top left corner, 32 pixels high, dark."""
    options = "--edge top --align left --widthtype pixel --width 120 --height 32 --tint 0x202124 --transparent true"
    process = subprocess.Popen(
        ["trayer", *options.split(), "--alpha", "0"],
        env=os.environ | desktop.environment,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        yield
    finally:
        process.terminate()
        process.wait(timeout=TIMEOUT_S)


@pytest.fixture
def colors(desktop: DesktopSession, tmp_path: Path) -> Callable[[], set[str]]:
    """Return the colours of the screen's top left corner, where the panel is."""

    def look() -> set[str]:
        picture = QImage(str(desktop.screenshot(tmp_path / "screen.png"))).copy(0, 0, 36, 32)
        return {picture.pixelColor(x, y).name() for x in range(picture.width()) for y in range(picture.height())}

    return look


TEAL, AMBER, RED = "#1a7482", "#f7b23b", "#c9362b"


def test_icon_is_seen_in_a_panel_and_its_clicks_are_told(
    desktop: DesktopSession, start: Start, colors: Callable[[], set[str]]
) -> None:
    with trayer(desktop):
        program = start("tray_program.py", "500")
        assert program.wait_for("ready") == "ready without-engine"
        desktop.wait_for(lambda: TEAL in colors(), "the icon")
        subprocess.run(["xdotool", "mousemove", "12", "16", "click", "1"], check=True)
        program.wait_for("toggle")
        subprocess.run(["xdotool", "click", "2"], check=True)
        program.wait_for("ask")


def test_states_look_different(desktop: DesktopSession, start: Start, colors: Callable[[], set[str]]) -> None:
    with trayer(desktop):
        program = start("tray_program.py", "500")
        program.wait_for("ready")
        program.tell("needs_you")
        desktop.wait_for(lambda: AMBER in colors(), "the amber tile")
        program.tell("error")
        desktop.wait_for(lambda: RED in colors(), "the red tile")


def test_menu_opens_by_a_right_click_and_is_walked_with_the_keyboard(desktop: DesktopSession, start: Start) -> None:
    with trayer(desktop):
        program = start("tray_program.py", "500")
        program.wait_for("available")
        program.wait_for("ready")
        time.sleep(0.5)
        subprocess.run(["xdotool", "mousemove", "12", "16", "click", "3"], check=True)
        time.sleep(0.5)
        desktop.type_keys("Up", "Return")
        program.wait_for("quit")


def test_icon_comes_with_a_panel_that_starts_later(
    desktop: DesktopSession, start: Start, colors: Callable[[], set[str]]
) -> None:
    program = start("tray_program.py", "500")
    program.wait_for("ready")
    assert "available" not in program.heard
    with trayer(desktop):
        program.wait_for("available")
        desktop.wait_for(lambda: TEAL in colors(), "the icon")


def test_icon_comes_back_when_the_panel_does(
    desktop: DesktopSession, start: Start, colors: Callable[[], set[str]]
) -> None:
    program = start("tray_program.py", "500")
    with trayer(desktop):
        program.wait_for("available")
        desktop.wait_for(lambda: TEAL in colors(), "the icon")
    program.wait_for("unavailable")
    assert TEAL not in colors()
    with trayer(desktop):
        program.wait_for("available")
        desktop.wait_for(lambda: TEAL in colors(), "the icon again")


def test_a_panel_of_the_older_kind_is_noticed_without_looking_for_it(
    desktop: DesktopSession, start: Start, colors: Callable[[], set[str]]
) -> None:
    program = start("tray_program.py", "600000", "watch")
    program.wait_for("ready")
    with trayer(desktop):
        program.wait_for("available")
        desktop.wait_for(lambda: TEAL in colors(), "the icon")
    with trayer(desktop):
        desktop.wait_for(lambda: TEAL in colors(), "the icon again")
    program.wait_for("unavailable")
    assert program.heard == ["ready without-engine", "available", "unavailable"]


def test_icon_registers_with_a_watcher_that_starts_later(start: Start) -> None:
    program = start("tray_program.py", "600000")
    program.wait_for("ready")
    panel = start("panel_program.py")
    panel.wait_for("watching")
    program.wait_for("available")
    panel.wait_for("registered")
    program.tell("needs_you")
    program.wait_for("shows")
    panel.tell("look")
    assert panel.wait_for("tooltip") == "tooltip Nestor – needs_you sizes 16 18 20 22 24 32 36 40 44 48 64"
    panel.tell("Activate")
    program.wait_for("toggle")
    panel.tell("SecondaryActivate")
    program.wait_for("ask")


def test_icon_registers_anew_when_the_watcher_starts_anew(start: Start) -> None:
    program = start("tray_program.py", "600000")
    first = start("panel_program.py")
    first.wait_for("registered")
    program.wait_for("available")
    first.close()
    second = start("panel_program.py")
    second.wait_for("registered")
    program.tell("idle")
    program.wait_for("shows")
    assert "unavailable" not in program.heard  # a panel that starts anew must not make windows jump up


def test_program_learns_that_the_watcher_is_gone(start: Start) -> None:
    program = start("tray_program.py", "600000")
    panel = start("panel_program.py")
    program.wait_for("available")
    panel.close()
    program.wait_for("unavailable")


def test_nothing_breaks_without_panel_and_bus(start: Start) -> None:
    program = start("tray_program.py", "500", DBUS_SESSION_BUS_ADDRESS="unix:path=/nowhere")
    program.wait_for("ready")
    program.tell("thinking")
    program.wait_for("shows thinking")
    assert "available" not in program.heard
