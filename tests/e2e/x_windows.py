"""What is on an X screen: the windows of programs, which one has the focus, and the icons in the tray."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

from Xlib import XK, X
from Xlib.display import Display
from Xlib.error import XError

_GONE = (XError, AttributeError)
"""What asking after a window that has just been closed raises."""

_TRAY = "trayer"


@dataclass(frozen=True, slots=True, kw_only=True)
class Bounds:
    """A rectangle in pixels of the screen."""

    x: int
    y: int
    width: int
    height: int

    @property
    def center(self) -> tuple[int, int]:
        """The point to click."""
        return self.x + self.width // 2, self.y + self.height // 2


@dataclass(frozen=True, slots=True, kw_only=True)
class Window:
    """A window as it was when asked for."""

    id: int
    title: str
    program: str
    """The second part of WM_CLASS."""
    pid: int
    bounds: Bounds
    is_managed: bool
    """False for menus, tooltips and other windows that the window manager leaves alone."""


class XWindows:
    """A connection to the X server, mostly for looking."""

    def __init__(self, display: str) -> None:
        self._display = Display(display)
        self._root = self._display.screen().root

    def close(self) -> None:
        """Leave the X server."""
        self._display.close()

    def has_tray_host(self) -> bool:
        """Say whether a program shows tray icons."""
        return bool(self._display.get_selection_owner(self._atom("_NET_SYSTEM_TRAY_S0")))

    def active(self) -> Window | None:
        """Return the window that has the focus."""
        (number,) = self._numbers(self._root, "_NET_ACTIVE_WINDOW") or [0]
        return self._describe(self._display.create_resource_object("window", number), managed=True) if number else None

    def windows(self) -> list[Window]:
        """Return every window a person can see, lowest first."""
        managed = self._numbers(self._root, "_NET_CLIENT_LIST_STACKING")
        found = []
        for number in managed:
            found.append(self._describe(self._display.create_resource_object("window", number), managed=True))
        for child in self._children(self._root):
            if child.id not in managed and self._is_free(child):
                found.append(self._describe(child, managed=False))
        return [window for window in found if window is not None]

    def tray_icons(self) -> list[Window]:
        """Return the icons that programs have put into the tray."""
        hosts = [w for w in self._below(self._root) if self._program(w) == _TRAY]
        icons = {w.id: w for host in hosts for w in self._below(host) if self._numbers(w, "_XEMBED_INFO")}
        return [icon for icon in (self._describe(w, managed=False) for w in icons.values()) if icon is not None]

    def color_at(self, x: int, y: int) -> tuple[int, int, int]:
        """Return the red, green and blue of a point of the screen."""
        blue, green, red = self._root.get_image(x, y, 1, 1, X.ZPixmap, 0xFFFFFF).data[:3]
        return red, green, blue

    def move(self, window: Window, x: int, y: int) -> None:
        """Put a window elsewhere, as dragging it does."""
        self._display.create_resource_object("window", window.id).configure(x=x, y=y)
        self._display.sync()

    @contextmanager
    def holding(self, keys: str) -> Iterator[None]:
        """Take a combination such as "ctrl+alt+space" for another program while the block lasts."""
        *names, key = keys.split("+")
        code = self._display.keysym_to_keycode(XK.string_to_keysym(key))
        modifiers = sum({"ctrl": X.ControlMask, "alt": X.Mod1Mask, "shift": X.ShiftMask}[name] for name in names)
        self._root.grab_key(code, modifiers, True, X.GrabModeAsync, X.GrabModeAsync)
        self._display.sync()
        try:
            yield
        finally:
            self._root.ungrab_key(code, modifiers)
            self._display.sync()

    def _atom(self, name: str) -> int:
        return int(self._display.intern_atom(name))

    def _numbers(self, window: Any, name: str) -> list[int]:
        try:
            found = window.get_full_property(self._atom(name), X.AnyPropertyType)
        except _GONE:
            return []
        return list(found.value) if found is not None else []

    def _children(self, window: Any) -> list[Any]:
        try:
            return list(window.query_tree().children)
        except _GONE:
            return []

    def _below(self, window: Any) -> Iterator[Any]:
        for child in self._children(window):
            yield child
            yield from self._below(child)

    def _program(self, window: Any) -> str:
        try:
            kind = window.get_wm_class()
        except _GONE:
            return ""
        return str(kind[1]) if kind else ""

    def _is_free(self, window: Any) -> bool:
        try:
            return bool(window.get_attributes().override_redirect) and bool(self._numbers(window, "_NET_WM_PID"))
        except _GONE:
            return False

    def _describe(self, window: Any, *, managed: bool) -> Window | None:
        """Return a window that is on the screen, and None for one that is not."""
        try:
            if window.get_attributes().map_state != X.IsViewable:
                return None
            size, place = window.get_geometry(), self._root.translate_coords(window, 0, 0)
            title = window.get_full_property(self._atom("_NET_WM_NAME"), X.AnyPropertyType)
        except _GONE:
            return None
        return Window(
            id=window.id,
            title=_text(title.value) if title is not None else "",
            program=self._program(window),
            pid=(self._numbers(window, "_NET_WM_PID") or [0])[0],
            bounds=Bounds(x=place.x, y=place.y, width=size.width, height=size.height),
            is_managed=managed,
        )


def _text(value: bytes | str) -> str:
    return value.decode(errors="replace") if isinstance(value, bytes) else value
