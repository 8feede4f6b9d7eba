"""Hotkeys where they cannot work: what is said, and that nothing breaks."""

from collections.abc import Callable, Mapping
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication

from desktop.platform import NoHotkeys, PynputHotkeys, choose_hotkeys

KEYS = "<ctrl>+<alt>+<space>"


class FakeListener:
    """What pynput's GlobalHotKeys is to us."""

    IS_TRUSTED: bool | None = None

    def __init__(self, hotkeys: Mapping[str, Callable[[], None]]) -> None:
        self.hotkeys = dict(hotkeys)
        self.daemon = False
        self.calls: list[str] = []

    def start(self) -> None:
        self.calls.append("start")

    def wait(self) -> None:
        self.calls.append("wait")

    def stop(self) -> None:
        self.calls.append("stop")

    def join(self, timeout: float) -> None:
        self.calls.append("join")


class FakeKeyboard:
    """What `pynput.keyboard` is to us; keeps the listeners it made."""

    def __init__(self, trusted: bool | None = None) -> None:
        self.made: list[FakeListener] = []
        self._trusted = trusted

    def GlobalHotKeys(self, hotkeys: Mapping[str, Callable[[], None]]) -> FakeListener:  # noqa: N802
        listener = FakeListener(hotkeys)
        listener.IS_TRUSTED = self._trusted
        self.made.append(listener)
        return listener


@pytest.mark.parametrize(
    "variables",
    [
        {"XDG_SESSION_TYPE": "wayland", "WAYLAND_DISPLAY": "wayland-0", "DISPLAY": ":0"},
        {"WAYLAND_DISPLAY": "wayland-1"},
    ],
)
def test_wayland_is_told_what_to_do_instead(variables: dict[str, str]) -> None:
    hotkeys = choose_hotkeys(variables, system="linux")
    said = hotkeys.set("ask", KEYS, lambda: None)
    assert said == hotkeys.problem
    assert "Wayland" in said
    assert "`nestor --quick-ask`" in said


def test_wrong_keys_are_told_before_the_rest(qapp: QApplication) -> None:
    hotkeys = NoHotkeys("Nothing works here.")
    assert "there is no key '<foo>'" in hotkeys.set("ask", "<ctrl>+<foo>", lambda: None)
    assert hotkeys.set("ask", "", lambda: None) == ""
    hotkeys.clear("ask")
    hotkeys.close()


def test_no_display_is_said(qapp: QApplication) -> None:
    assert "no screen" in choose_hotkeys({}, system="linux").problem


def test_a_server_that_is_not_there_is_said(qapp: QApplication) -> None:
    hotkeys = choose_hotkeys({"DISPLAY": ":77"}, system="linux")
    assert "cannot listen for keys here" in hotkeys.set("ask", KEYS, lambda: None)
    hotkeys.close()


def test_all_combinations_share_one_listener(qapp: QApplication, pump: Callable[..., None]) -> None:
    keyboard, pressed = FakeKeyboard(), []
    hotkeys = PynputHotkeys(system="win32", load=lambda: keyboard)
    assert hotkeys.set("ask", KEYS, lambda: pressed.append("ask")) == ""
    assert hotkeys.set("toggle", "<f9>", lambda: pressed.append("toggle")) == ""
    assert [listener.calls for listener in keyboard.made] == [["start", "wait", "stop", "join"], ["start", "wait"]]
    keyboard.made[-1].hotkeys["<f9>"]()
    assert pressed == []  # not on the listener's thread
    pump(lambda: pressed == ["toggle"])
    hotkeys.clear("toggle")
    keyboard.made[1].hotkeys["<f9>"]()
    pump()
    assert pressed == ["toggle"]
    hotkeys.close()
    assert keyboard.made[-1].calls == ["start", "wait", "stop", "join"]


def test_macos_without_permission_is_told_where_to_give_it(qapp: QApplication) -> None:
    hotkeys = PynputHotkeys(system="darwin", load=lambda: FakeKeyboard(trusted=False))
    assert "Privacy & Security" in hotkeys.set("ask", KEYS, lambda: None)
    assert "Privacy & Security" in hotkeys.problem


def test_whatever_pynput_raises_becomes_words(qapp: QApplication) -> None:
    def load() -> Any:
        raise ImportError("this platform is not supported: Bad display name")

    hotkeys = PynputHotkeys(system="linux", load=load)
    assert hotkeys.set("ask", KEYS, lambda: None) == (
        "Nestor cannot listen for keys here: the keyboard cannot be reached."
    )


def test_the_old_keys_stay_when_new_ones_are_wrong(qapp: QApplication) -> None:
    keyboard = FakeKeyboard()
    hotkeys = PynputHotkeys(system="win32", load=lambda: keyboard)
    hotkeys.set("ask", KEYS, lambda: None)
    assert "is needed for typing" in hotkeys.set("ask", "a", lambda: None)
    assert "already used for something else" in hotkeys.set("toggle", KEYS, lambda: None)
    assert len(keyboard.made) == 1
    assert keyboard.made[0].calls == ["start", "wait"]
    hotkeys.close()
