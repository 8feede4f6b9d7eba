"""A connection of our own to the X server, through python-xlib, for what Qt has no words for."""

import re
import socket
from pathlib import Path
from typing import Any


def open_display(name: str) -> Any:
    """Return a connection to the X server of that address; raises one of `x_errors` where there is none."""
    from Xlib import XK
    from Xlib.display import Display

    _check_listens(name)
    for group in ("xf86", "xkb"):  # media keys; AltGr
        XK.load_keysym_group(group)
    return Display(name)


def x_errors() -> tuple[type[Exception], ...]:
    """Return what python-xlib raises where the server is missing, gone, or does not want."""
    from Xlib.error import ConnectionClosedError, DisplayError, XauthError, XError

    return (DisplayError, ConnectionClosedError, XError, XauthError, OSError)


def is_composited(name: str) -> bool:
    """Tell whether see-through windows are drawn as such; without a compositing manager their corners are black."""
    if not name:  # not X11: every other desktop composes its windows
        return True
    try:
        display = open_display(name)
    except x_errors():
        return False
    try:
        owner = display.get_selection_owner(display.intern_atom(f"_NET_WM_CM_S{display.get_default_screen()}"))
        return bool(owner)
    finally:
        display.close()


def server_listens(name: str) -> bool:
    """Tell whether an X server of this computer answers under that address; one elsewhere is taken to."""
    try:
        _check_listens(name)
    except OSError:
        return False
    return True


def _check_listens(name: str) -> None:
    """Raise OSError where no server of this computer listens under that address."""
    # python-xlib would try a network port next, and leave each socket that did not connect open.
    local = re.fullmatch(r":(\d+)(\.\d+)?", name)
    if local is None or not hasattr(socket, "AF_UNIX"):
        return
    path = f"/tmp/.X11-unix/X{local[1]}"  # noqa: S108 - where X servers have their sockets
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as probe:
        probe.connect(path if Path(path).exists() else f"\0{path}")
