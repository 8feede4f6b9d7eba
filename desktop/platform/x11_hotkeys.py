"""Hotkeys on X11: the server is asked for just the wanted combinations (XGrabKey), on a connection of its own.

The connection's socket is watched by Qt, so presses arrive on the windows' thread and nothing wakes up in between.
"""

import logging
from collections.abc import Callable
from dataclasses import dataclass
from itertools import chain, combinations
from typing import Any

from PySide6.QtCore import QObject, QSocketNotifier, QTimer

from desktop.platform.keys import KeyCombination, KeysError, parse_keys
from desktop.platform.x11 import open_display, x_errors

logger = logging.getLogger(__name__)

NO_SERVER = "Nestor cannot listen for keys here: the X server does not let it in."
LOST = "Nestor can no longer listen for keys: the connection to the X server is gone."
_LEVELS = 4
"""Symbols of a key that count: two layouts with and without Shift; further ones need AltGr."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Grab:
    """A combination the server sends us: key codes and modifiers, without those of the lock keys."""

    combination: KeyCombination
    on_pressed: Callable[[], None]
    codes: tuple[tuple[int, int], ...]
    """Key codes with their modifiers."""


class X11Hotkeys(QObject):
    """Takes key combinations for Nestor alone, whichever window has the focus."""

    def __init__(self, display: str, *, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._grabs: dict[str, _Grab] = {}
        self._down: set[int] = set()
        self._released: tuple[int, int] = (0, 0)
        self._problem = ""
        self._display: Any = None
        self._notifier: QSocketNotifier | None = None
        try:
            self._display = open_display(display)
            self._root = self._display.screen().root
            self._locks = self._lock_masks()
        except x_errors() as error:
            logger.info("No connection to the X server for hotkeys: %s", error)
            self._problem = NO_SERVER
            return
        self._notifier = QSocketNotifier(self._display.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._read)

    @property
    def problem(self) -> str:
        """Why no hotkey works at all, in words; empty where they do."""
        return self._problem

    def set(self, name: str, keys: str, on_pressed: Callable[[], None]) -> str:
        """Take `keys` under that name; returns "" or why not, and then what the name had before still works."""
        if not keys:
            self.clear(name)
            return ""
        try:
            combination = parse_keys(keys)
        except KeysError as error:
            return str(error)
        if self._problem:
            return self._problem
        if any(other != name and grab.combination == combination for other, grab in self._grabs.items()):
            return f"{combination.words()} is already used for something else in Nestor."
        try:
            return self._take(name, combination, on_pressed)
        except x_errors() as error:
            self._lose(error)
            return self._problem

    def clear(self, name: str) -> None:
        """Give back what that name stands for."""
        grab = self._grabs.pop(name, None)
        if grab is not None and not self._problem:
            try:
                self._ungrab(grab)
                self._display.sync()
            except x_errors() as error:
                self._lose(error)
            QTimer.singleShot(0, self._read)

    def close(self) -> None:
        """Give everything back and leave the server."""
        self._grabs.clear()
        if self._notifier is not None:
            self._notifier.setEnabled(False)
            self._notifier.deleteLater()
            self._notifier = None
        if self._display is not None:
            display, self._display = self._display, None
            self._problem = self._problem or LOST
            try:
                display.close()
            except x_errors() as error:
                logger.info("Leaving the X server failed: %s", error)

    def _take(self, name: str, combination: KeyCombination, on_pressed: Callable[[], None]) -> str:
        codes = self._codes(combination)
        if not codes:
            return f"Your keyboard has no key for {combination.words()}; choose another one."
        grab = _Grab(combination=combination, on_pressed=on_pressed, codes=codes)
        old = self._grabs.get(name)
        if old is not None and old.codes == codes:
            self._grabs[name] = grab
            return ""
        # Events that come while the server is asked are queued, and the socket then stays silent about them.
        QTimer.singleShot(0, self._read)
        if not self._grab(grab):
            return (
                f"{combination.words()} is already taken by another program. "
                "Choose other keys, or free these in that program or in your desktop's keyboard settings."
            )
        if old is not None:
            self._ungrab(old)
            self._display.sync()
        self._grabs[name] = grab
        return ""

    def _grab(self, grab: _Grab) -> bool:
        """Ask the server for a combination, whatever lock keys are on; False if another program has it."""
        from Xlib import X
        from Xlib.error import CatchError

        refused = CatchError()
        for code, modifiers in grab.codes:
            for locks in self._locks:
                self._root.grab_key(code, modifiers | locks, False, X.GrabModeAsync, X.GrabModeAsync, onerror=refused)
        self._display.sync()
        if refused.get_error() is None:
            return True
        self._ungrab(grab)
        self._display.sync()
        return False

    def _ungrab(self, grab: _Grab) -> None:
        from Xlib.error import CatchError

        for code, modifiers in grab.codes:
            for locks in self._locks:
                self._root.ungrab_key(code, modifiers | locks, onerror=CatchError())

    def _read(self) -> None:
        """Take in what the server sent."""
        from Xlib import X

        if self._display is None or self._problem:
            return
        try:
            remapped = False
            while self._display.pending_events():
                event = self._display.next_event()
                if event.type == X.MappingNotify:
                    self._display.refresh_keyboard_mapping(event)
                    remapped = True
                elif event.type in (X.KeyPress, X.KeyRelease):
                    self._key(event, pressed=event.type == X.KeyPress)
            if remapped:
                self._grab_again()
        except x_errors() as error:
            self._lose(error)

    def _key(self, event: Any, *, pressed: bool) -> None:
        """Tell a press; a held key is repeated by the server as releases and presses of the same instant."""
        code = event.detail
        if not pressed:
            self._down.discard(code)
            self._released = (code, event.time)
            return
        repeated = code in self._down or (code, event.time) == self._released
        self._down.add(code)
        if repeated:
            return
        state = event.state & _MODIFIER_BITS & ~max(self._locks)
        for grab in tuple(self._grabs.values()):
            if (code, state) in grab.codes:
                # On the next turn: what it calls may set or clear hotkeys, or take long.
                QTimer.singleShot(0, grab.on_pressed)

    def _grab_again(self) -> None:
        """Follow a change of the keyboard layout."""
        for grab in self._grabs.values():
            self._ungrab(grab)
        self._locks = self._lock_masks()
        self._down.clear()
        for name, grab in self._grabs.items():
            again = _Grab(combination=grab.combination, on_pressed=grab.on_pressed, codes=self._codes(grab.combination))
            self._grabs[name] = again
            if not self._grab(again):
                logger.info("Another program took %s when the keyboard changed", grab.combination.text)
        QTimer.singleShot(0, self._read)

    def _codes(self, combination: KeyCombination) -> tuple[tuple[int, int], ...]:
        """Return the key codes that make the symbol, each with the modifiers it takes."""
        from Xlib import X

        found = [
            (code, level)
            for code, level in self._display.keysym_to_keycodes(_symbol(combination.key))
            if level < _LEVELS
        ]
        if not found:
            return ()
        best = min(level for _, level in found)
        modifiers = 0
        for name in combination.modifiers:
            mask = self._modifier_mask(name)
            if not mask:
                return ()
            modifiers |= mask
        shift = X.ShiftMask if best % 2 else 0
        return tuple(dict.fromkeys((code, modifiers | shift) for code, level in found if level == best))

    def _modifier_mask(self, name: str) -> int:
        from Xlib import X

        if name == "ctrl":
            return int(X.ControlMask)
        if name == "shift":
            return int(X.ShiftMask)
        return self._mask_of({"alt": ("Alt_L", "Alt_R"), "cmd": ("Super_L", "Super_R")}.get(name, (_ALT_GR,)))

    def _mask_of(self, names: tuple[str, ...]) -> int:
        """Return the modifier bit that one of these keys sets, 0 if none does."""
        symbols = {_keysym(name) for name in names}
        wanted = {code for symbol in symbols for code, _ in self._display.keysym_to_keycodes(symbol)}
        for bit, codes in enumerate(self._display.get_modifier_mapping()):
            if wanted & set(codes):
                return 1 << bit
        return 0

    def _lock_masks(self) -> tuple[int, ...]:
        """Return every combination of the lock keys' bits: a grab holds for one exact state of them."""
        from Xlib import X

        locks = {int(X.LockMask), self._mask_of(("Num_Lock",)), self._mask_of(("Scroll_Lock",))} - {0}
        return tuple(
            sum(some) for some in chain.from_iterable(combinations(sorted(locks), n) for n in range(len(locks) + 1))
        )

    def _lose(self, error: Exception) -> None:
        logger.info("Hotkeys stopped: %s", error)
        self._problem = LOST
        if self._notifier is not None:
            self._notifier.setEnabled(False)


_MODIFIER_BITS = 0xFF
"""What of an event's state are modifiers; above come mouse buttons and the keyboard's group."""
_ALT_GR = "ISO_Level3_Shift"
_SYMBOLS = (
    ("enter", "Return"),
    ("esc", "Escape"),
    ("backspace", "BackSpace"),
    ("page_up", "Prior"),
    ("page_down", "Next"),
    ("print_screen", "Print"),
    ("scroll_lock", "Scroll_Lock"),
    ("media_play_pause", "XF86_AudioPlay"),
    ("media_next", "XF86_AudioNext"),
    ("media_previous", "XF86_AudioPrev"),
)
"""Keys whose name in X differs from pynput's by more than a capital."""


def _symbol(key: str) -> int:
    if len(key) > 1:
        return _keysym(dict(_SYMBOLS).get(key, key if key == "space" else key.capitalize()))
    # Latin-1 characters are their own symbols; the rest of Unicode has a range of its own.
    return _keysym(key) or (ord(key) if ord(key) < 0x100 else 0x01000000 | ord(key))


def _keysym(name: str) -> int:
    from Xlib import XK

    return int(XK.string_to_keysym(name))
