"""Keys that reach Nestor from whichever program has the focus: the interface, the choice of a way, the words for no.

Three ways stand behind the interface. On X11 `X11Hotkeys` asks the server for just the wanted keys: the program with
the focus does not see them, a key that another program has is noticed, and no other key is ever looked at. Elsewhere,
and where that fails, `PynputHotkeys` listens through pynput, which sees every key and keeps none from anybody.
`NoHotkeys` stands where nothing works and says so.
"""

import logging
import sys
from collections.abc import Callable, Mapping
from typing import Protocol

from PySide6.QtCore import QObject

from desktop.platform.keys import KeysError, parse_keys
from desktop.platform.pynput_hotkeys import PynputHotkeys
from desktop.platform.x11_hotkeys import X11Hotkeys

logger = logging.getLogger(__name__)

WAYLAND = (
    "Your desktop is a Wayland session, where programs cannot listen for keys by themselves. "
    "Bind `nestor --quick-ask` to a key in your desktop's keyboard settings."
)
NO_DISPLAY = "There is no screen here, and so no keyboard to listen to."


class Hotkeys(Protocol):
    """Calls back when a key combination is pressed anywhere."""

    @property
    def problem(self) -> str:
        """Why no hotkey works at all, in words; empty where they do."""

    def set(self, name: str, keys: str, on_pressed: Callable[[], None]) -> str:
        """Listen for `keys` under that name; returns "" or why not, and then what the name had before still works.

        Empty `keys` clear the name. `on_pressed` is called on the thread of the windows.
        """

    def clear(self, name: str) -> None:
        """Stop listening for what that name stands for."""

    def close(self) -> None:
        """Stop listening for everything."""


class NoHotkeys:
    """Stands where no hotkey can work, and says why."""

    def __init__(self, problem: str) -> None:
        self._problem = problem

    @property
    def problem(self) -> str:
        """Why no hotkey works."""
        return self._problem

    def set(self, name: str, keys: str, on_pressed: Callable[[], None]) -> str:  # noqa: ARG002 - the interface
        """Return why that cannot be; keys that are none at all are told first."""
        if not keys:
            return ""
        try:
            parse_keys(keys)
        except KeysError as error:
            return str(error)
        return self._problem

    def clear(self, name: str) -> None:
        """Do nothing; there is nothing to stop."""

    def close(self) -> None:
        """Do nothing; there is nothing to stop."""


def choose_hotkeys(
    variables: Mapping[str, str], *, system: str = sys.platform, parent: QObject | None = None
) -> Hotkeys:
    """Return the best way to listen here; `variables` are the environment's."""
    if system in ("darwin", "win32"):
        return PynputHotkeys(system=system, parent=parent)
    if variables.get("XDG_SESSION_TYPE", "").lower() == "wayland" or variables.get("WAYLAND_DISPLAY"):
        return NoHotkeys(WAYLAND)
    display = variables.get("DISPLAY", "")
    if not display:
        return NoHotkeys(NO_DISPLAY)
    hotkeys = X11Hotkeys(display, parent=parent)
    if not hotkeys.problem:
        return hotkeys
    logger.info("Listening by pynput, since the X server refused: %s", hotkeys.problem)
    hotkeys.close()
    return PynputHotkeys(system=system, parent=parent)
