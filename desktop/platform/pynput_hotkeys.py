"""Hotkeys through pynput: one listener on a thread of its own for all combinations, told on the windows' thread.

pynput is imported when the first combination is set: its import takes a while, and raises where there is no display.
"""

import logging
import sys
import threading
from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal

from desktop.platform.keys import KeysError, parse_keys

logger = logging.getLogger(__name__)

NOT_TRUSTED = (
    "macOS does not let Nestor listen for keys yet. Allow it under System Settings → Privacy & Security → "
    "Accessibility and Input Monitoring, then start Nestor again."
)
UNREACHABLE = "Nestor cannot listen for keys here: the keyboard cannot be reached."
START_TIMEOUT_S = 2.0


class PynputHotkeys(QObject):
    """Listens for key combinations through pynput, which does not keep them from the program with the focus."""

    _pressed = Signal(str)

    def __init__(
        self,
        *,
        system: str = sys.platform,
        load: Callable[[], Any] | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._system = system
        self._load = load or _load_pynput
        self._set: dict[str, tuple[str, Callable[[], None]]] = {}
        self._listener: Any = None
        self._problem = ""
        # Queued: the signal is emitted on pynput's thread.
        self._pressed.connect(self._call, Qt.ConnectionType.QueuedConnection)

    @property
    def problem(self) -> str:
        """Why no hotkey works at all, in words; empty where they do."""
        return self._problem

    def set(self, name: str, keys: str, on_pressed: Callable[[], None]) -> str:
        """Listen for `keys` under that name; returns "" or why not, and then what the name had before still works."""
        if not keys:
            self.clear(name)
            return ""
        try:
            combination = parse_keys(keys)
        except KeysError as error:
            return str(error)
        if any(other != name and text == combination.text for other, (text, _) in self._set.items()):
            return f"{combination.words(system=self._system)} is already used for something else in Nestor."
        before = dict(self._set)
        self._set[name] = (combination.text, on_pressed)
        if problem := self._restart():
            self._set = before
            return problem
        return ""

    def clear(self, name: str) -> None:
        """Stop listening for what that name stands for."""
        if self._set.pop(name, None) is not None:
            self._restart()

    def close(self) -> None:
        """Stop listening for everything."""
        self._set.clear()
        self._stop()

    def _restart(self) -> str:
        """Listen for what is set now; pynput cannot change a listener that runs."""
        self._stop()
        if not self._set:
            return ""
        try:
            keyboard = self._load()
            listener = keyboard.GlobalHotKeys(
                {text: partial(self._pressed.emit, name) for name, (text, _) in self._set.items()}
            )
            listener.daemon = True
            listener.start()
            # Only then it hears what is pressed, and knows whether macOS lets it. It may also never come to that.
            waiter = threading.Thread(target=listener.wait, name="hotkeys getting ready", daemon=True)
            waiter.start()
            waiter.join(START_TIMEOUT_S)
        except Exception as error:  # noqa: BLE001 - border: pynput raises whatever the system underneath does
            logger.info("pynput cannot listen: %s", error)
            self._problem = UNREACHABLE
            return self._problem
        self._listener = listener
        if waiter.is_alive():
            self._problem = UNREACHABLE
            return self._problem
        # False and not only missing: pynput sets it where macOS was asked and said no.
        self._problem = NOT_TRUSTED if getattr(listener, "IS_TRUSTED", None) is False else ""
        return self._problem

    def _stop(self) -> None:
        listener, self._listener = self._listener, None
        if listener is not None:
            listener.stop()
            listener.join(START_TIMEOUT_S)

    def _call(self, name: str) -> None:
        if name in self._set:  # it may have been cleared while the signal was on its way
            self._set[name][1]()


def _load_pynput() -> Any:
    from pynput import keyboard

    return keyboard
