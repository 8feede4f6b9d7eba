"""The computer around the app: hotkeys, one instance, start at login, clipboard and screen, notices, sleep, focus."""

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
