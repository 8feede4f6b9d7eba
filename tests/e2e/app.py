"""The tray app as a person has it: `python -m desktop` on a virtual desktop, in a home of its own."""

import json
import signal
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from types import TracebackType
from typing import Self

import psutil

from tests.e2e.desktop_session import DesktopSession
from tests.e2e.program import ROOT, Program, wait_for
from tests.e2e.screen_reader import ScreenReader
from tests.e2e.x_windows import Window

DESKTOP = (sys.executable, "-m", "desktop")
START_S = 40
"""Two busy cores and coverage make a start slow; a person waits under two seconds."""


class App:
    """The app while the block lasts; leaving it ends the app as a log-out does."""

    def __init__(
        self,
        program: Program,
        desktop: DesktopSession,
        *arguments: str,
        environment: Mapping[str, str] | None = None,
    ) -> None:
        self.program = Program(program.home, {**desktop.environment, **(environment or {})})
        """Commands typed into a terminal of the same desktop."""
        self.desktop = desktop
        self._arguments = arguments
        self._environment = self.program.environment
        self._output = program.home.parent / "app.txt"
        self.process: subprocess.Popen[bytes]

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if error is not None:
            sys.stderr.write(f"--- the app wrote ---\n{self.output}\n")
        if self.process.poll() is None:
            self.process.send_signal(signal.SIGCONT)
            self.process.send_signal(signal.SIGTERM)
            try:
                self.process.wait(15)
            except subprocess.TimeoutExpired:
                self.kill()
                if error is None:
                    raise

    def start(self) -> None:
        """Start it, and wait until the engine inside it answers commands."""
        self._start(*self._arguments)
        wait_for(self._is_ready, "the app to be ready", START_S)

    @contextmanager
    def second_start(self, *arguments: str) -> Iterator[subprocess.Popen[bytes]]:
        """Start it again while it runs; that start is ended with the block."""
        with subprocess.Popen(
            [*DESKTOP, *arguments], cwd=ROOT, env=self._environment, stdin=subprocess.DEVNULL
        ) as second:
            try:
                yield second
            finally:
                second.kill()

    @property
    def pid(self) -> int:
        """The process that owns the windows."""
        return self.process.pid

    @property
    def output(self) -> str:
        """Everything it printed so far."""
        return self._output.read_text(encoding="utf-8", errors="replace")

    def children(self) -> list[psutil.Process]:
        """Return the processes it started: the model's worker and what belongs to it."""
        return psutil.Process(self.pid).children(recursive=True)

    def windows(self, title: str = "") -> list[Window]:
        """Return its windows on the screen."""
        return [window for window in self.desktop.windows(title) if window.pid == self.pid]

    def wait_for_window(self, title: str = "", *, timeout_s: float = 15) -> Window:
        """Wait for a window of it with those words in its title, and return the topmost."""
        found = self.desktop.wait_for(lambda: self.windows(title), f"a window {title!r} ({self.output})", timeout_s)
        return found[-1]

    def wait_for_no_window(self, *, timeout_s: float = 15) -> None:
        """Wait until none of its windows is on the screen."""
        self.desktop.wait_for(lambda: not self.windows(), "its windows to leave the screen", timeout_s)

    def wait_for_focus(self, *, timeout_s: float = 15) -> Window:
        """Wait until one of its windows has the keyboard, and return it."""

        def look() -> Window | None:
            active = self.desktop.screen.active()
            return active if active is not None and active.pid == self.pid else None

        return self.desktop.wait_for(look, "its window to have the focus", timeout_s)

    def tray_icon(self, *, timeout_s: float = 15) -> Window:
        """Wait for its icon in the tray and return it."""

        def look() -> list[Window]:
            return [icon for icon in self.desktop.screen.tray_icons() if icon.pid == self.pid]

        return self.desktop.wait_for(look, f"the tray icon ({self.output})", timeout_s)[0]

    def wait_until_ready(self) -> None:
        """Wait until its window says that it is ready: the engine and the settings are there."""
        with ScreenReader(self.desktop) as reader:
            reader.find("label", "· ready", timeout_s=20)

    def hang(self) -> None:
        """Stop it as a machine that swaps does; it goes on at `wake` or at the end."""
        self.process.send_signal(signal.SIGSTOP)

    def wake(self) -> None:
        """Let it go on."""
        self.process.send_signal(signal.SIGCONT)

    def kill(self) -> None:
        """End it as a power cut would."""
        self.process.kill()
        self.process.wait(10)

    def wait_for_end(self, *, timeout_s: float = 20) -> int:
        """Wait until it has ended by itself, and return its exit status."""
        return self.process.wait(timeout_s)

    def _start(self, *arguments: str) -> None:
        with self._output.open("ab") as output:
            self.process = subprocess.Popen(
                [*DESKTOP, *arguments],
                cwd=ROOT,
                env=self._environment,
                stdin=subprocess.DEVNULL,
                stdout=output,
                stderr=output,
            )

    def _is_ready(self) -> bool:
        assert self.process.poll() is None, f"the app ended with {self.process.returncode}: {self.output}"
        file = self.program.home / "data" / "host.json"
        try:
            return bool(json.loads(file.read_text(encoding="utf-8"))["pid"] == self.pid)
        except (OSError, ValueError):
            return False


def wait_until_gone(processes: list[psutil.Process], timeout_s: float = 10) -> None:
    """Wait until none of the processes is left."""

    def left() -> list[psutil.Process]:
        return [p for p in processes if p.is_running() and p.status() != psutil.STATUS_ZOMBIE]

    end = time.monotonic() + timeout_s
    while remaining := left():
        assert time.monotonic() < end, f"still running after {timeout_s:g} s: {remaining}"
        time.sleep(0.05)
