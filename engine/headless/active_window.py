"""Which window has the keyboard, as far as each system lets programs know."""

import re
import sys
from collections.abc import Mapping

from engine.core.errors import ErrorCode, NestorError
from engine.core.platform import WindowInfo
from engine.headless.commands import Commands

_MAC_SCRIPT = """
tell application "System Events"
    set front to first application process whose frontmost is true
    set shown to ""
    try
        set shown to name of front window of front
    end try
    return (name of front) & linefeed & shown
end tell
"""


def active_window(commands: Commands, variables: Mapping[str, str], system: str) -> WindowInfo:
    """Return title and program of the active window."""
    if system == "win32":
        return _on_windows()
    if system == "darwin":
        app, _, title = commands.output("osascript", "-e", _MAC_SCRIPT).partition("\n")
        return WindowInfo(title=title.strip(), app=app.strip())
    if variables.get("WAYLAND_DISPLAY"):
        raise NestorError(
            ErrorCode.PLATFORM_UNAVAILABLE,
            "Wayland does not tell programs which window is active.",
            hint="In an X11 session Nestor can see it.",
        )
    if not commands.has("xprop"):
        raise NestorError(
            ErrorCode.PLATFORM_UNAVAILABLE,
            "No program here can tell which window is active.",
            hint="Install one: `sudo apt install x11-utils`.",
        )
    return _on_x11(commands)


def _on_x11(commands: Commands) -> WindowInfo:
    found = re.search(r"0x[0-9a-fA-F]+", commands.output("xprop", "-root", "_NET_ACTIVE_WINDOW"))
    if found is None or int(found[0], 16) == 0:
        raise NestorError(ErrorCode.PLATFORM_UNAVAILABLE, "No window is active now.")
    told: dict[str, list[str]] = {}
    for line in commands.output("xprop", "-id", found[0], "_NET_WM_NAME", "WM_NAME", "WM_CLASS").splitlines():
        name, _, value = line.partition(" = ")
        told[name.partition("(")[0]] = [
            re.sub(r"\\(.)", r"\1", quoted) for quoted in re.findall(r'"((?:[^"\\]|\\.)*)"', value)
        ]
    title = told.get("_NET_WM_NAME") or told.get("WM_NAME") or [""]
    return WindowInfo(title=title[0], app=(told.get("WM_CLASS") or [""])[-1])


def _on_windows() -> WindowInfo:
    if sys.platform == "win32":
        import ctypes
        from ctypes import wintypes

        import psutil

        user32 = ctypes.windll.user32
        window = user32.GetForegroundWindow()
        title = ctypes.create_unicode_buffer(user32.GetWindowTextLengthW(window) + 1)
        user32.GetWindowTextW(window, title, len(title))
        process = wintypes.DWORD()
        user32.GetWindowThreadProcessId(window, ctypes.byref(process))
        try:
            app = psutil.Process(process.value).name().removesuffix(".exe")
        except psutil.Error:
            app = ""
        return WindowInfo(title=title.value, app=app)
    raise NestorError(ErrorCode.PLATFORM_UNAVAILABLE, "This can only be seen on Windows.")
