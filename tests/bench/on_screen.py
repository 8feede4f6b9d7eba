"""Measures programs from outside, on a virtual desktop: when their icon and window are there, and painted.

The screen behind all windows has a colour that no program uses, so that a window counts as painted once the middle of
the place where it is has another one.
"""

import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import psutil
from Xlib import XK, X
from Xlib.display import Display
from Xlib.ext import xtest

from tests.e2e.desktop_session import DesktopSession
from tests.e2e.x_windows import Window, XWindows

ROOT = Path(__file__).parents[2]
NESTOR = "Nestor"
BARE = "a bare PySide6 tray program"
COMMANDS = {BARE: [sys.executable, "-m", "tests.bench.bare_tray"], NESTOR: [sys.executable, "-m", "desktop"]}

_BACKDROP = 0xFF00FE
_POLL_S = 0.001
_PATIENCE_S = 60

_CONFIG = """desktop:
  welcomed: true
  close_explained: true
"""


def prepare_home(home: Path) -> None:
    """Make the home of somebody who has used Nestor before: greeted, with one reminder waiting."""
    (home / "config").mkdir(parents=True)
    (home / "config" / "config.yml").write_text(_CONFIG)
    add = [sys.executable, "-m", "engine.cli", "reminders", "add", "call mum", "--when", "in 3 hours"]
    subprocess.run(add, cwd=ROOT, env={**os.environ, "NESTOR_HOME": str(home)}, check=True, capture_output=True)


class Screen:
    """A screen on which programs are started, pressed keys at, and timed."""

    def __init__(self, desktop: DesktopSession, home: Path) -> None:
        self._windows = XWindows(desktop.environment["DISPLAY"])
        self._display = Display(desktop.environment["DISPLAY"])
        self._root = self._display.screen().root
        self._root.change_attributes(background_pixel=_BACKDROP)
        self._root.clear_area()
        self._display.sync()
        self.environment = {**os.environ, **desktop.environment, "NESTOR_HOME": str(home)}

    def close(self) -> None:
        """Leave the X server."""
        self._windows.close()
        self._display.close()

    @contextmanager
    def running(self, command: list[str]) -> Iterator[psutil.Process]:
        """Run a program while the block lasts; end it, and wait until its icon has left the tray."""
        with subprocess.Popen(
            command, cwd=ROOT, env=self.environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        ) as process:
            try:
                yield psutil.Process(process.pid)
            finally:
                process.terminate()
        self.wait(lambda: not self._windows.tray_icons(), "the tray to be empty")

    def wait(self, look: Callable[[], object], what: str) -> float:
        """Return the moment, on the performance counter, at which `look` was true."""
        end = time.perf_counter() + _PATIENCE_S
        while not look():
            if time.perf_counter() > end:
                raise TimeoutError(f"waited in vain for {what}")
            time.sleep(_POLL_S)
        return time.perf_counter()

    def tray_icon(self, pid: int) -> Window | None:
        """Return the tray icon of a process."""
        return next((icon for icon in self._windows.tray_icons() if icon.pid == pid), None)

    def window(self, pid: int) -> Window | None:
        """Return the topmost window of a process."""
        return next((window for window in reversed(self._windows.windows()) if window.pid == pid), None)

    def is_painted_at(self, x: int, y: int) -> bool:
        """Say whether a program has painted there."""
        data = self._root.get_image(x, y, 1, 1, X.ZPixmap, 0xFFFFFF).data
        return int.from_bytes(data[:3], "little") != _BACKDROP

    def painted_place(self, pid: int) -> tuple[int, int] | None:
        """Return a point of its topmost window at which a process has painted."""
        window = self.window(pid)
        if window is None:
            return None
        middle, top, height = window.bounds.center[0], window.bounds.y, window.bounds.height
        # Quick ask is see-through below its card, which is as high as it needs to be.
        places = [(middle, top + height // 2), (middle, top + height // 4), (middle, top + 40)]
        return next((place for place in places if self.is_painted_at(*place)), None)

    def press(self, *names: str) -> float:
        """Press keys together, and return the moment just before the last of them went down."""
        codes = [self._display.keysym_to_keycode(XK.string_to_keysym(name)) for name in names]
        for code in codes[:-1]:
            xtest.fake_input(self._display, X.KeyPress, code)
        self._display.sync()
        moment = time.perf_counter()
        xtest.fake_input(self._display, X.KeyPress, codes[-1])
        for code in reversed(codes):
            xtest.fake_input(self._display, X.KeyRelease, code)
        self._display.sync()
        return moment

    def click(self, x: int, y: int) -> float:
        """Click there, and return the moment just before the button went down."""
        xtest.fake_input(self._display, X.MotionNotify, x=x, y=y)
        self._display.sync()
        moment = time.perf_counter()
        xtest.fake_input(self._display, X.ButtonPress, 1)
        xtest.fake_input(self._display, X.ButtonRelease, 1)
        self._display.sync()
        return moment


@contextmanager
def open_screen(home: Path) -> Iterator[Screen]:
    """Open a screen with a tray on a virtual desktop, and a home to run Nestor in."""
    with DesktopSession() as desktop:
        screen = Screen(desktop, home)
        try:
            yield screen
        finally:
            screen.close()


def memory_mb(process: psutil.Process) -> dict[str, float]:
    """Return the memory of a process and its children: resident, its own alone, and its share; in MB."""
    infos = [member.memory_full_info() for member in (process, *process.children(recursive=True))]
    return {f"{kind}_mb": round(sum(getattr(info, kind) for info in infos) / 1e6, 1) for kind in ("rss", "uss", "pss")}


def cpu_ms(process: psutil.Process) -> float:
    """Return the CPU time that a process and its children have used, in milliseconds."""
    return sum(sum(member.cpu_times()[:2]) for member in (process, *process.children(recursive=True))) * 1e3
