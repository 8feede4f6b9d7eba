"""Hotkeys on a real X server, pressed with xdotool while another program has the focus."""

import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication

from desktop.platform import X11Hotkeys, choose_hotkeys
from tests.e2e.desktop_session import DesktopSession

pytestmark = pytest.mark.desktop

KEYS = "<ctrl>+<alt>+<space>"
Pump = Callable[..., None]


@pytest.fixture
def hotkeys(qapp: QApplication, desktop: DesktopSession) -> Iterator[X11Hotkeys]:
    made = X11Hotkeys(desktop.environment["DISPLAY"])
    assert made.problem == ""
    yield made
    made.close()


def press(*arguments: str) -> None:
    subprocess.run(["xdotool", *arguments], check=True)


def settle(pump: Pump) -> None:
    """Give what must not happen time to happen."""
    end = time.monotonic() + 0.3
    pump(lambda: time.monotonic() > end)


def test_a_press_is_told_whichever_window_has_the_focus(hotkeys: X11Hotkeys, pump: Pump) -> None:
    pressed: list[int] = []
    assert hotkeys.set("ask", KEYS, lambda: pressed.append(1)) == ""
    press("key", "ctrl+alt+space")
    pump(lambda: pressed)
    press("key", "ctrl+space")
    press("key", "ctrl+alt+shift+space")
    press("key", "ctrl+alt+space")
    pump(lambda: len(pressed) == 2)
    settle(pump)
    assert len(pressed) == 2


@pytest.mark.parametrize("lock", ["Num_Lock", "Caps_Lock", "Scroll_Lock"])
def test_lock_keys_do_not_matter(hotkeys: X11Hotkeys, pump: Pump, lock: str) -> None:
    pressed: list[int] = []
    hotkeys.set("ask", KEYS, lambda: pressed.append(1))
    press("key", lock)
    press("key", "ctrl+alt+space")
    pump(lambda: pressed)
    press("key", lock)
    press("key", "ctrl+alt+space")
    pump(lambda: len(pressed) == 2)


def test_a_held_key_is_one_press(hotkeys: X11Hotkeys, pump: Pump) -> None:
    pressed: list[int] = []
    hotkeys.set("ask", KEYS, lambda: pressed.append(1))
    subprocess.run(["xset", "r", "rate", "150", "50"], check=True)
    press("keydown", "ctrl", "keydown", "alt", "keydown", "space")
    end = time.monotonic() + 1.0
    pump(lambda: time.monotonic() > end)
    press("keyup", "space")
    settle(pump)
    assert len(pressed) == 1
    press("keydown", "space", "keyup", "space", "keyup", "alt", "keyup", "ctrl")
    pump(lambda: len(pressed) == 2)


def test_combinations_are_replaced_and_cleared_while_it_runs(hotkeys: X11Hotkeys, pump: Pump) -> None:
    pressed: list[str] = []
    hotkeys.set("ask", KEYS, lambda: pressed.append("old"))
    assert hotkeys.set("ask", "<f9>", lambda: pressed.append("new")) == ""
    press("key", "ctrl+alt+space", "F9")
    pump(lambda: pressed)
    settle(pump)
    assert pressed == ["new"]
    hotkeys.clear("ask")
    press("key", "F9")
    settle(pump)
    assert pressed == ["new"]
    assert hotkeys.set("ask", "", lambda: None) == ""


def test_several_names_have_keys_of_their_own(hotkeys: X11Hotkeys, pump: Pump) -> None:
    pressed: list[str] = []
    assert hotkeys.set("ask", KEYS, lambda: pressed.append("ask")) == ""
    assert hotkeys.set("toggle", "<ctrl>+<alt>+n", lambda: pressed.append("toggle")) == ""
    assert "already used for something else in Nestor" in hotkeys.set("new", KEYS, lambda: None)
    press("key", "ctrl+alt+n", "ctrl+alt+space")
    pump(lambda: pressed == ["toggle", "ask"])


def test_a_callback_may_set_and_clear(hotkeys: X11Hotkeys, pump: Pump) -> None:
    pressed: list[str] = []

    def first() -> None:
        hotkeys.set("ask", "<f9>", lambda: pressed.append("second"))
        pressed.append("first")

    hotkeys.set("ask", KEYS, first)
    press("key", "ctrl+alt+space")
    pump(lambda: pressed)
    press("key", "F9")
    pump(lambda: pressed == ["first", "second"])


def test_keys_of_another_program_are_named_and_the_old_ones_stay(
    hotkeys: X11Hotkeys, desktop: DesktopSession, pump: Pump
) -> None:
    other = X11Hotkeys(desktop.environment["DISPLAY"])
    assert other.set("theirs", "<ctrl>+<alt>+k", lambda: None) == ""
    pressed: list[int] = []
    assert hotkeys.set("ask", KEYS, lambda: pressed.append(1)) == ""
    said = hotkeys.set("ask", "<ctrl>+<alt>+k", lambda: None)
    assert said.startswith("Ctrl + Alt + K is already taken by another program.")
    press("key", "ctrl+alt+space")
    pump(lambda: pressed)
    other.close()
    assert hotkeys.set("ask", "<ctrl>+<alt>+k", lambda: pressed.append(2)) == ""
    press("key", "ctrl+alt+k")
    pump(lambda: pressed == [1, 2])


def test_program_with_the_focus_does_not_see_the_keys(
    hotkeys: X11Hotkeys, desktop: DesktopSession, pump: Pump, tmp_path: Any
) -> None:
    log = tmp_path / "xev"
    with log.open("wb") as out:
        window = subprocess.Popen(["xev", "-event", "keyboard"], stdout=out, env=os.environ | desktop.environment)
    try:
        desktop.wait_for(
            lambda: (
                subprocess.run(
                    ["xdotool", "search", "--name", "Event Tester", "windowfocus"], check=False, capture_output=True
                ).returncode
                == 0
            ),
            "the window",
        )
        pressed: list[int] = []
        hotkeys.set("ask", KEYS, lambda: pressed.append(1))
        press("key", "ctrl+alt+space")
        pump(lambda: pressed)
        press("key", "x")
        desktop.wait_for(lambda: b"keysym 0x78, x" in log.read_bytes(), "an ordinary key")
        assert b"space" not in log.read_bytes()
    finally:
        window.terminate()
        window.wait()


def test_keys_follow_a_change_of_the_layout(hotkeys: X11Hotkeys, pump: Pump) -> None:
    pressed: list[int] = []
    hotkeys.set("ask", "<ctrl>+<alt>+y", lambda: pressed.append(1))
    subprocess.run(["setxkbmap", "de"], check=True)
    settle(pump)
    subprocess.run(["xdotool", "key", "ctrl+alt+y"], check=True)
    pump(lambda: pressed)
    subprocess.run(["setxkbmap", "us"], check=True)
    settle(pump)
    press("key", "ctrl+alt+y")
    pump(lambda: len(pressed) == 2)
    press("key", "ctrl+alt+z")
    settle(pump)
    assert len(pressed) == 2


def test_keys_the_keyboard_lacks_are_said(hotkeys: X11Hotkeys) -> None:
    assert hotkeys.set("ask", "<ctrl>+<alt>+ж", lambda: None) == (
        "Your keyboard has no key for Ctrl + Alt + Ж; choose another one."
    )
    assert "there is no key '<foo>'" in hotkeys.set("ask", "<ctrl>+<foo>", lambda: None)


def test_a_lost_server_is_a_problem_in_words(qapp: QApplication, desktop: DesktopSession, pump: Pump) -> None:
    with DesktopSession(notification_daemon=False, tray=False) as session:
        hotkeys = X11Hotkeys(session.environment["DISPLAY"])
        hotkeys.set("ask", KEYS, lambda: None)
    pump(lambda: hotkeys.problem)
    assert "the connection to the X server is gone" in hotkeys.problem
    assert hotkeys.set("ask", "<f9>", lambda: None) == hotkeys.problem
    hotkeys.clear("ask")
    hotkeys.close()


def test_x11_sessions_get_the_way_that_keeps_keys_to_itself(desktop: DesktopSession, qapp: QApplication) -> None:
    hotkeys = choose_hotkeys(desktop.environment, system="linux")
    assert isinstance(hotkeys, X11Hotkeys)
    hotkeys.close()


def test_pynput_listens_too(desktop: DesktopSession) -> None:
    """In a process of its own: pynput takes its display from the environment when it is imported, once."""
    program = """
import sys
from PySide6.QtCore import QCoreApplication, QThread
from desktop.platform import PynputHotkeys
app = QCoreApplication([])
main = QThread.currentThread()
hotkeys = PynputHotkeys(system="linux")
def pressed():
    print("pressed", QThread.currentThread() is main, flush=True)
    print(repr(hotkeys.set("ask", "<f9>", app.quit)), flush=True)
print(repr(hotkeys.set("ask", "<ctrl>+<alt>+<space>", pressed)), flush=True)
app.exec()
hotkeys.close()
print("ended", flush=True)
"""
    process = subprocess.Popen([sys.executable, "-c", program], stdout=subprocess.PIPE, text=True)
    assert process.stdout is not None
    try:
        assert process.stdout.readline() == "''\n"
        press("key", "ctrl+alt+space")
        assert process.stdout.readline() == "pressed True\n"
        assert process.stdout.readline() == "''\n"
        press("key", "F9")
        assert process.stdout.readline() == "ended\n"
        assert process.wait(10) == 0
    finally:
        process.kill()
        process.wait()
        process.stdout.close()
