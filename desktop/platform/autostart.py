"""Whether Nestor starts when the person logs in. The system's own list is the truth, not one of our settings."""

import plistlib
import re
import sys
from collections.abc import Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Protocol
from xml.parsers.expat import ExpatError

from engine.core.errors import ErrorCode, NestorError

NAME = "nestor"
HIDDEN_OPTION = "--hidden"
_RUN_KEY = r"Software\Microsoft\Windows\CurrentVersion\Run"
_APPROVED_KEY = r"Software\Microsoft\Windows\CurrentVersion\Explorer\StartupApproved\Run"
_RUN_NAME = "Nestor"
_AGENT = "app.nestor.desktop"
_RESERVED = re.compile(r"[^\w@%+=:,./\-]")


class Autostart(Protocol):
    """The system's list of what starts at login, as far as it concerns Nestor."""

    def is_on(self) -> bool:
        """Tell whether Nestor starts at login."""

    def set(self, on: bool, *, hidden: bool) -> None:
        """Start at login or no longer, `hidden` without its window; raises NestorError where that is not allowed."""


def choose_autostart(
    variables: Mapping[str, str], command: Sequence[str], *, home: Path, system: str = sys.platform
) -> Autostart:
    """Return this system's list; `command` is what starts Nestor, `home` the person's folder."""
    if nestor_home := variables.get("NESTOR_HOME", "").strip():
        variables = {**variables, "NESTOR_HOME": str(Path(nestor_home).expanduser().absolute())}
    if system == "win32":
        return WindowsAutostart(command, home=variables.get("NESTOR_HOME", ""))
    if system == "darwin":
        return MacAutostart(home / "Library/LaunchAgents", command, home=variables.get("NESTOR_HOME", ""))
    return XdgAutostart(variables, command, home=home)


class XdgAutostart:
    """A desktop entry in the autostart folder (freedesktop.org's autostart specification)."""

    def __init__(self, variables: Mapping[str, str], command: Sequence[str], *, home: Path) -> None:
        config = variables.get("XDG_CONFIG_HOME", "")
        own = Path(config) if config.startswith("/") else home / ".config"
        self._file = own / "autostart" / f"{NAME}.desktop"
        shared = variables.get("XDG_CONFIG_DIRS") or "/etc/xdg"
        self._shared = [Path(folder) / "autostart" / f"{NAME}.desktop" for folder in shared.split(":") if folder]
        nestor_home = variables.get("NESTOR_HOME", "")
        self._command = ["env", f"NESTOR_HOME={nestor_home}", *command] if nestor_home else list(command)

    def is_on(self) -> bool:
        """Tell whether a session would start Nestor; the person's entry counts before the computer's."""
        for file in (self._file, *self._shared):
            entry = _read_entry(file)
            if entry is not None:
                return _is_active(entry)
        return False

    def set(self, on: bool, *, hidden: bool) -> None:
        """Write the entry, or take it away."""
        try:
            if on:
                self._write(self._entry(hidden=hidden))
            elif any(_read_entry(file) is not None for file in self._shared):
                # Without an entry of the person's own, the computer's would start it.
                self._write("[Desktop Entry]\nType=Application\nName=Nestor\nHidden=true\n")
            else:
                self._file.unlink(missing_ok=True)
        except OSError as error:
            raise _refused(self._file, error) from error

    def _entry(self, *, hidden: bool) -> str:
        command = [*self._command, *([HIDDEN_OPTION] if hidden else [])]
        return (
            "[Desktop Entry]\n"
            "Type=Application\n"
            "Name=Nestor\n"
            "Comment=Your private assistant\n"
            f"Exec={quoted_exec(command)}\n"
            f"Icon={NAME}\n"
            "Terminal=false\n"
            "StartupNotify=false\n"
            "X-GNOME-Autostart-enabled=true\n"
        )

    def _write(self, text: str) -> None:
        self._file.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        draft = self._file.with_name(f".{self._file.name}.new")
        draft.write_text(text, encoding="utf-8")
        draft.replace(self._file)


class MacAutostart:
    """A launch agent in the person's library."""

    def __init__(self, folder: Path, command: Sequence[str], *, home: str = "") -> None:
        self._file = folder / f"{_AGENT}.plist"
        self._command = list(command)
        self._home = home

    def is_on(self) -> bool:
        """Tell whether the agent is there and not switched off."""
        try:
            agent = plistlib.loads(self._file.read_bytes())
        except (OSError, ValueError, ExpatError):
            return False
        return isinstance(agent, dict) and bool(agent.get("RunAtLoad")) and not agent.get("Disabled")

    def set(self, on: bool, *, hidden: bool) -> None:
        """Write the agent, or take it away; it counts from the next login."""
        agent: dict[str, object] = {
            "Label": _AGENT,
            "ProgramArguments": [*self._command, *([HIDDEN_OPTION] if hidden else [])],
            "RunAtLoad": True,
            "ProcessType": "Interactive",
            "LimitLoadToSessionType": "Aqua",
        }
        if self._home:
            agent["EnvironmentVariables"] = {"NESTOR_HOME": self._home}
        try:
            if on:
                self._file.parent.mkdir(parents=True, exist_ok=True)
                self._file.write_bytes(plistlib.dumps(agent))
            else:
                self._file.unlink(missing_ok=True)
        except OSError as error:
            raise _refused(self._file, error) from error


class WindowsAutostart:
    """A value under the person's Run key."""

    def __init__(self, command: Sequence[str], *, home: str = "") -> None:
        # A value under Run cannot carry a variable of the environment.
        self._command = [*command, *(["--home", home] if home else [])]

    def is_on(self) -> bool:
        """Tell whether the value is there and not switched off in the Task Manager."""
        if sys.platform == "win32":
            import winreg

            try:
                with winreg.OpenKey(winreg.HKEY_CURRENT_USER, _RUN_KEY) as key:
                    winreg.QueryValueEx(key, _RUN_NAME)
            except OSError:
                return False
            try:
                with winreg.OpenKey(winreg.HKEY_CURRENT_USER, _APPROVED_KEY) as key:
                    state = winreg.QueryValueEx(key, _RUN_NAME)[0]
            except OSError:
                return True
            return not (isinstance(state, bytes) and state and state[0] & 1)
        return False

    def set(self, on: bool, *, hidden: bool) -> None:
        """Write the value, or take it away."""
        if sys.platform == "win32":
            import subprocess
            import winreg

            command = subprocess.list2cmdline([*self._command, *([HIDDEN_OPTION] if hidden else [])])
            try:
                with winreg.CreateKey(winreg.HKEY_CURRENT_USER, _RUN_KEY) as key:
                    if on:
                        winreg.SetValueEx(key, _RUN_NAME, 0, winreg.REG_SZ, command)
                    else:
                        with suppress(FileNotFoundError):
                            winreg.DeleteValue(key, _RUN_NAME)
                if on:  # the Task Manager's switch would keep it off
                    with (
                        suppress(OSError),
                        winreg.OpenKey(winreg.HKEY_CURRENT_USER, _APPROVED_KEY, access=winreg.KEY_SET_VALUE) as key,
                    ):
                        winreg.DeleteValue(key, _RUN_NAME)
            except OSError as error:
                raise _refused(Path(_RUN_KEY), error) from error


def quoted_exec(command: Sequence[str]) -> str:
    """Return a command as a desktop entry's Exec holds it."""
    return " ".join(_quoted(argument) for argument in command)


def _quoted(argument: str) -> str:
    argument = argument.replace("%", "%%")
    if argument and not _RESERVED.search(argument):
        return argument
    for sign in ("\\", '"', "`", "$"):
        argument = argument.replace(sign, f"\\{sign}")
    # The value of a key is unescaped once before the quotes are.
    return '"' + argument.replace("\\", "\\\\").replace("\n", "\\n").replace("\t", "\\t") + '"'


def _read_entry(file: Path) -> dict[str, str] | None:
    """Return the keys of an entry, None if there is no file."""
    try:
        lines = file.read_text(encoding="utf-8", errors="replace").splitlines()
    except OSError:
        return None
    entry: dict[str, str] = {}
    group = ""
    for line in lines:
        if line.startswith("["):
            group = line.strip()
        elif group == "[Desktop Entry]" and "=" in line and not line.startswith("#"):
            key, _, value = line.partition("=")
            entry.setdefault(key.strip(), value.strip())
    return entry


def _is_active(entry: Mapping[str, str]) -> bool:
    hidden = entry.get("Hidden", "").lower() == "true"
    disabled = entry.get("X-GNOME-Autostart-enabled", "").lower() == "false"
    return bool(entry.get("Exec")) and not hidden and not disabled


def _refused(place: Path, error: OSError) -> NestorError:
    return NestorError(
        ErrorCode.PERMISSION_DENIED,
        f"Starting at login could not be changed: {str(place)!r} cannot be written ({error.strerror or error}).",
        hint="Give your user write permission there, and try again.",
    )
