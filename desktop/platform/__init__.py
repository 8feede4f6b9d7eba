"""The computer around the app: hotkeys, one instance, start at login, clipboard and screen, notices, sleep, focus.

The names are loaded on first use: the tray icon is shown before most of them are needed.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from desktop.platform.autostart import Autostart, choose_autostart
    from desktop.platform.focus import WindowFocus
    from desktop.platform.hotkeys import Hotkeys, NoHotkeys, choose_hotkeys
    from desktop.platform.keys import KeyCombination, KeysError, parse_keys
    from desktop.platform.notifier import DesktopNotifier
    from desktop.platform.power import Power
    from desktop.platform.pynput_hotkeys import PynputHotkeys
    from desktop.platform.qt_platform import QtPlatform
    from desktop.platform.single_instance import SingleInstance
    from desktop.platform.x11 import is_composited
    from desktop.platform.x11_hotkeys import X11Hotkeys
    from desktop.platform.x11_selection import SelectionWatch

__all__ = [
    "Autostart",
    "DesktopNotifier",
    "Hotkeys",
    "KeyCombination",
    "KeysError",
    "NoHotkeys",
    "Power",
    "PynputHotkeys",
    "QtPlatform",
    "SelectionWatch",
    "SingleInstance",
    "WindowFocus",
    "X11Hotkeys",
    "choose_autostart",
    "choose_hotkeys",
    "is_composited",
    "parse_keys",
]

_MODULES = {
    "Autostart": "autostart",
    "DesktopNotifier": "notifier",
    "Hotkeys": "hotkeys",
    "KeyCombination": "keys",
    "KeysError": "keys",
    "NoHotkeys": "hotkeys",
    "Power": "power",
    "PynputHotkeys": "pynput_hotkeys",
    "QtPlatform": "qt_platform",
    "SelectionWatch": "x11_selection",
    "SingleInstance": "single_instance",
    "WindowFocus": "focus",
    "X11Hotkeys": "x11_hotkeys",
    "choose_autostart": "autostart",
    "choose_hotkeys": "hotkeys",
    "is_composited": "x11",
    "parse_keys": "keys",
}


def __getattr__(name: str) -> Any:
    if name not in _MODULES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f"{__name__}.{_MODULES[name]}"), name)
