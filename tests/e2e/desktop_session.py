"""A whole desktop without a screen, for tests: X server, buses, window manager, tray and a real notification daemon.

Use the `desktop` fixture (it skips, or fails in CI, where the programs are missing), or the class itself:

    @pytest.mark.desktop
    def test_reminder_is_shown(desktop: DesktopSession) -> None:
        host = subprocess.Popen([...], env=os.environ | desktop.environment)
        shown = desktop.wait_for_notification("call mum", timeout_s=5)
        assert list(shown.actions.values()) == ["Done", "Snooze"]
        assert shown.shown_at - due < 1
        desktop.click(shown, "Snooze")                     # what a person's click on that button does
        again = desktop.wait_for_notification("call mum", after=shown)
        desktop.screenshot(tmp_path / "reminder.png")
        desktop.wait_for(lambda: desktop.closed(shown), "the first one to leave the screen")

Nothing is faked: dunst draws the notification, and a click runs dunst's own context menu, in which a script picks the
wanted entry. dunst leaves a notification on screen after a click on it; other daemons take it away. The fixture sets
`desktop.environment` for the test's process too. In an async test wait in a thread, or the loop that serves the clicks
stands still: `await asyncio.to_thread(desktop.wait_for_notification, ...)`. `DesktopSession(notification_daemon=False)`
is a desktop on which nobody shows notifications, `tray=False` one without a place for tray icons.

Windows are driven as a person does, with `type_text`, `type_keys` and `click_at`, and read as a blind person's screen
reader does (`tests/e2e/screen_reader.py`); programs started here are readable without a setting.
"""

import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Self, TypeVar

from tests.e2e.x_windows import Window, XWindows

_T = TypeVar("_T")

PROGRAMS = (
    "Xvfb",
    "dbus-daemon",
    "openbox",
    "trayer",
    "xprop",
    "xclip",
    "xrandr",
    "dunst",
    "dunstctl",
    "dbus-send",
    "scrot",
    "xdotool",
    "notify-send",
)
"""What must be on the PATH; `installers/setup.sh` knows the packages they come from."""

REGISTRY = "/usr/libexec/at-spi2-registryd"
"""Keeps the list of programs that a screen reader can read; no program for the PATH."""

_BUS = """<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:path={socket}</listen>
  <auth>EXTERNAL</auth>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/><allow own="*"/>
  </policy>
</busconfig>
"""
"""A bus that starts no service by itself, so that a test meets only what it started."""

_DUNST = """[global]
    dmenu = {menu}
    width = 420
    origin = top-right
    font = DejaVu Sans 11
    sort = false
    idle_threshold = 0
    history_length = 100
[urgency_low]
    timeout = 0
[urgency_normal]
    timeout = 0
[urgency_critical]
    timeout = 0
"""

_MENU = """#!/bin/sh
# dunst's context menu: entries come in as "#label (summary) [id,key]"; the wanted one goes out.
printf '%s\\n' called >> '{folder}/menu.log'
grep -F -e "$(cat '{folder}/wanted')" | head -n 1 | tee -a '{folder}/menu.log'
"""


class DesktopError(Exception):
    """A part of the desktop did not start, died, or did not do what was asked in time."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ShownNotification:
    """A notification as the daemon accepted it."""

    id: int
    app: str
    summary: str
    body: str
    actions: dict[str, str]
    """Key to label, in the order of the buttons; "default" is a click on the notification itself."""
    urgency: int
    """0 low, 1 normal, 2 critical."""
    timeout_ms: int
    """-1 leaves it to the daemon, 0 stays until dismissed."""
    replaces_id: int
    shown_at: float
    """Seconds since the epoch."""


def missing_programs() -> list[str]:
    """Return the programs of the virtual desktop that this machine lacks."""
    return [program for program in (*PROGRAMS, REGISTRY) if shutil.which(program) is None]


class DesktopSession:
    """A private screen and session bus; a context manager that stops everything it started."""

    def __init__(self, *, screen: str = "1280x800x24", notification_daemon: bool = True, tray: bool = True) -> None:
        self._screen = screen
        self._with_daemon = notification_daemon
        self._with_tray = tray
        self._x: XWindows | None = None
        self._running: list[tuple[str, subprocess.Popen[bytes]]] = []
        self._folder = Path()
        self.environment: dict[str, str] = {}
        """What a program needs in its environment to live on this desktop; lay it over `os.environ`."""

    def __enter__(self) -> Self:
        self._folder = Path(tempfile.mkdtemp(prefix="nestor-desktop-"))
        try:
            self._start()
        except BaseException:
            self.close()
            raise
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def notifications(self) -> list[ShownNotification]:
        """Return everything shown so far, oldest first."""
        return [
            ShownNotification(**{k: v for k, v in entry.items() if k != "kind"})
            for entry in self._log()
            if entry["kind"] == "shown"
        ]

    def wait_for_notification(
        self, text: str = "", *, timeout_s: float = 10, after: ShownNotification | None = None
    ) -> ShownNotification:
        """Return the first notification with `text` in its summary or body, shown later than `after` if given."""

        def look() -> ShownNotification | None:
            for shown in self.notifications():
                if (after is None or shown.shown_at > after.shown_at) and text in f"{shown.summary}\n{shown.body}":
                    return shown
            return None

        return self.wait_for(look, f"a notification with {text!r} (seen: {self.notifications()})", timeout_s)

    def click(self, notification: ShownNotification, label: str = "", *, timeout_s: float = 5) -> None:
        """Press the button with that label, or the notification itself where none is given."""
        wanted = [key for key, name in notification.actions.items() if (name == label if label else key == "default")]
        if not wanted:
            raise DesktopError(f"No button {label!r} on {notification.summary!r}: {notification.actions}")
        (self._folder / "wanted").write_text(f"[{notification.id},{wanted[0]}]\n")

        def invoked() -> bool:
            return any(
                e["kind"] == "invoked" and e["id"] == notification.id and e["key"] == wanted[0] for e in self._log()
            )

        self._call("dunstctl", "context")
        self.wait_for(invoked, f"the click on {label or 'the notification'!r}", timeout_s)

    def dismiss_all(self) -> None:
        """Wave every notification on screen away, as a person does."""
        self._call("dunstctl", "close-all")

    def closed(self, notification: ShownNotification) -> bool:
        """Say whether the notification has left the screen."""
        return any(e["kind"] == "closed" and e["id"] == notification.id for e in self._log())

    def wait_for(self, look: Callable[[], _T | None], what: str, timeout_s: float = 15) -> _T:
        """Return what `look` returns once it is true; `what` names it in the error."""
        end = time.monotonic() + timeout_s
        while True:
            found = look()
            if found:
                return found
            for name, process in self._running:
                if process.poll() is not None:
                    raise DesktopError(f"{name} ended with {process.returncode}: {self._output(name)}")
            if time.monotonic() > end:
                raise DesktopError(f"Waited {timeout_s:g} s in vain for {what}. Menu: {self._output('menu')}")
            time.sleep(0.02)

    def screenshot(self, path: Path) -> Path:
        """Write what the screen shows as a PNG file; returns its path."""
        self._call("scrot", "--overwrite", str(path))
        return path

    def type_keys(self, *keys: str) -> None:
        """Press keys as `xdotool key` names them, e.g. `ctrl+alt+space`."""
        self._call("xdotool", "key", "--clearmodifiers", *keys)

    def type_text(self, text: str) -> None:
        """Type text into whatever has the focus."""
        self._call("xdotool", "type", "--clearmodifiers", "--delay", "8", text)

    def click_at(self, x: int, y: int, *, button: int = 1, times: int = 1) -> None:
        """Move the pointer there and press a button: 1 left, 2 middle, 3 right."""
        place, press = ["mousemove", "--sync", str(x), str(y)], ["click", "--repeat", str(times), str(button)]
        self._call("xdotool", *place, *press)

    def copy(self, text: str) -> None:
        """Put text into the clipboard, from where a program pastes it."""
        # xclip stays behind to hand the text out, and ends with the X server or the next copy.
        subprocess.run(
            ["xclip", "-selection", "clipboard"],
            env=self._env(),
            input=text.encode(),
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            check=True,
        )

    def copied(self) -> str:
        """Return the text in the clipboard, or "" where there is none."""
        answer = subprocess.run(
            ["xclip", "-selection", "clipboard", "-out"], env=self._env(), capture_output=True, check=False, timeout=10
        )
        return answer.stdout.decode()

    @property
    def screen(self) -> XWindows:
        """What is on the screen: windows, the focus, tray icons."""
        if self._x is None:
            self._x = XWindows(self.environment["DISPLAY"])
        return self._x

    def windows(self, title: str = "") -> list[Window]:
        """Return the windows on the screen with those words in their title, lowest first."""
        return [window for window in self.screen.windows() if title in window.title]

    def active_window_title(self) -> str:
        """Return the title of the window that has the focus, or ""."""
        active = self.screen.active()
        return active.title if active else ""

    def set_monitors(self, *places: str) -> None:
        """Cut the screen into monitors, each "640x800+0+0"; none puts back the one it began with."""
        for name in ("nestor-0", "nestor-1", "nestor-2"):
            subprocess.run(["xrandr", "--delmonitor", name], env=self._env(), capture_output=True, check=False)
        for number, place in enumerate(places):
            size, x, y = place.split("+")
            width, height = size.split("x")
            output = "screen" if number == 0 else "none"
            geometry = f"{width}/{int(width) // 4}x{height}/{int(height) // 4}+{x}+{y}"
            self._call("xrandr", "--setmonitor", f"nestor-{number}", geometry, output)

    def start_tray_host(self) -> None:
        """Bring a place for tray icons."""
        self._spawn("trayer", *"trayer --edge top --align right --widthtype request --height 32".split())
        self.wait_for(self.screen.has_tray_host, "the tray host")

    def stop_tray_host(self) -> None:
        """Take the place for tray icons away."""
        self._end("trayer")

    def stop_notification_daemon(self) -> None:
        """Take the notification daemon away, as when it crashes."""
        self._end("dunst")

    def start_notification_daemon(self) -> None:
        """Bring the notification daemon (back)."""
        before = sum(e["kind"] == "daemon" for e in self._log())
        self._spawn("dunst", "dunst", "-conf", str(self._folder / "dunstrc"))
        self.wait_for(
            lambda: sum(e["kind"] == "daemon" for e in self._log()) > before,
            "the notification daemon's name on the bus",
        )

    def close(self) -> None:
        """Stop everything and remove the session's files; safe to call twice."""
        if self._x is not None:
            self._x.close()
            self._x = None
        while self._running:
            self._stop(self._running.pop()[1])
        shutil.rmtree(self._folder, ignore_errors=True)

    def _start(self) -> None:
        folder = self._folder
        menu = folder / "menu"
        menu.write_text(_MENU.format(folder=folder))
        menu.chmod(0o700)
        (folder / "dunstrc").write_text(_DUNST.format(menu=menu))
        for bus in ("bus", "a11y"):
            (folder / f"{bus}.conf").write_text(_BUS.format(socket=folder / bus))
        (folder / "runtime").mkdir(mode=0o700)

        display = self._start_x_server()
        for bus in ("bus", "a11y"):
            self._spawn(bus, "dbus-daemon", "--nofork", f"--config-file={folder / f'{bus}.conf'}")
            self.wait_for((folder / bus).exists, f"the {bus} socket")
        self.environment = {
            "DISPLAY": display,
            "DBUS_SESSION_BUS_ADDRESS": f"unix:path={folder / 'bus'}",
            # A desktop finds this bus through a service and a switch of the person's; programs take this word for it.
            "AT_SPI_BUS_ADDRESS": f"unix:path={folder / 'a11y'}",
            "XDG_RUNTIME_DIR": str(folder / "runtime"),
            "XDG_SESSION_TYPE": "x11",
            "XDG_CURRENT_DESKTOP": "Openbox",
            "WAYLAND_DISPLAY": "",
            # Said, because an empty WAYLAND_DISPLAY is tried first, and tests without a desktop draw offscreen.
            "QT_QPA_PLATFORM": "xcb",
        }
        recorder = Path(__file__).with_name("notification_recorder.py")
        self._spawn("recorder", sys.executable, str(recorder), str(folder / "notifications.jsonl"))
        self._spawn("registry", REGISTRY)
        self._spawn("openbox", "openbox")
        self.wait_for(self._has_window_manager, "the window manager")
        self.wait_for(lambda: any(e["kind"] == "ready" for e in self._log()), "the notification recorder")
        if self._with_daemon:
            self.start_notification_daemon()
        if self._with_tray:
            self.start_tray_host()

    def _start_x_server(self) -> str:
        reader, writer = os.pipe()
        try:
            # Xvfb looks for a free display number itself and tells it through the pipe.
            arguments = (
                "Xvfb",
                "-displayfd",
                str(writer),
                "-screen",
                "0",
                self._screen,
                "-nolisten",
                "tcp",
                "-noreset",
            )
            self._spawn("xvfb", *arguments, pass_fds=(writer,))
            os.close(writer)
            writer = -1
            number = b""
            while not number.endswith(b"\n"):
                part = os.read(reader, 16)
                if not part:
                    raise DesktopError(f"Xvfb did not start: {self._output('xvfb')}")
                number += part
        finally:
            os.close(reader)
            if writer >= 0:
                os.close(writer)
        return f":{number.decode().strip()}"

    def _has_window_manager(self) -> bool:
        answer = subprocess.run(
            ["xprop", "-root", "_NET_SUPPORTING_WM_CHECK"], env=self._env(), capture_output=True, check=False
        )
        return b"window id" in answer.stdout

    def _log(self) -> list[dict[str, object]]:
        try:
            lines = (self._folder / "notifications.jsonl").read_bytes().splitlines(keepends=True)
        except FileNotFoundError:
            return []
        return [json.loads(line) for line in lines if line.endswith(b"\n")]

    def _env(self) -> dict[str, str]:
        return os.environ | self.environment

    def _spawn(self, name: str, *arguments: str, pass_fds: tuple[int, ...] = ()) -> None:
        # setpriv: nothing of the desktop outlives a test run that is killed.
        guard = ["setpriv", "--pdeathsig", "TERM"] if shutil.which("setpriv") else []
        with (self._folder / f"{name}.log").open("ab") as log:
            process = subprocess.Popen(
                [*guard, *arguments],
                env=self._env(),
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
                pass_fds=pass_fds,
            )
        self._running.append((name, process))

    def _end(self, name: str) -> None:
        for entry in [entry for entry in self._running if entry[0] == name]:
            self._stop(entry[1])
            self._running.remove(entry)

    def _stop(self, process: subprocess.Popen[bytes]) -> None:
        process.terminate()
        try:
            process.wait(timeout=5)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()

    def _call(self, *arguments: str) -> None:
        answer = subprocess.run(list(arguments), env=self._env(), capture_output=True, check=False, timeout=20)
        if answer.returncode:
            raise DesktopError(f"{arguments[0]} failed: {answer.stderr.decode(errors='replace').strip()}")

    def _output(self, name: str) -> str:
        try:
            return (self._folder / f"{name}.log").read_text(errors="replace")[-2000:]
        except FileNotFoundError:
            return ""
