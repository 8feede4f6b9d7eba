"""Windows, the tray and second starts: how the app goes away, comes back, and stays one."""

import time
from pathlib import Path

import pytest

from tests.e2e.app import App
from tests.e2e.desktop_session import DesktopSession
from tests.e2e.program import Program
from tests.e2e.screen_reader import ScreenReader
from tests.e2e.x_windows import Bounds

pytestmark = [pytest.mark.desktop, pytest.mark.timeout(180)]
CLOSE = "alt+F4"


def test_the_window_goes_to_the_tray_and_comes_back_every_way(
    app: App, desktop: DesktopSession, reader: ScreenReader
) -> None:
    app.wait_for_focus()
    desktop.type_keys(CLOSE)
    app.wait_for_no_window()
    assert app.process.poll() is None

    desktop.click_at(*app.tray_icon().bounds.center)
    app.wait_for_focus()
    desktop.type_keys(CLOSE)
    app.wait_for_no_window()

    second = app.program.run()
    assert (second.returncode, second.stderr) == (0, "")
    app.wait_for_focus()

    assert app.program.run("--toggle").returncode == 0
    app.wait_for_no_window()
    assert app.program.run("--toggle").returncode == 0
    app.wait_for_focus()

    assert app.program.run("--quick-ask").returncode == 0
    reader.find("text", "Quick ask", timeout_s=10)


def test_who_closes_the_window_while_nestor_starts_finds_it_in_the_tray(
    used_home: Program, desktop: DesktopSession
) -> None:
    with App(used_home, desktop) as app:
        app.wait_for_focus()
        desktop.type_keys(CLOSE)
        app.wait_for_no_window()
        desktop.click_at(*app.tray_icon().bounds.center)
        app.wait_for_focus()


def test_quick_ask_gives_the_focus_back(app: App, desktop: DesktopSession, reader: ScreenReader) -> None:
    before = app.wait_for_focus()
    desktop.type_keys("ctrl+alt+space")
    reader.find("text", "Quick ask", timeout_s=10)
    desktop.wait_for(lambda: desktop.active_window_title() != before.title, "the focus to move")
    desktop.type_keys("Escape")
    desktop.wait_for(lambda: desktop.active_window_title() == before.title, "the focus to return")


def test_closing_is_explained_the_first_time_only(
    desktop: DesktopSession, reader: ScreenReader, tmp_path: Path
) -> None:
    program = Program(tmp_path / "home", desktop.environment)
    program.configure("desktop:\n  welcomed: true\n")
    with App(program, desktop) as app:
        app.wait_until_ready()
        desktop.type_keys(CLOSE)
        reader.find_text("tray", timeout_s=10)
        desktop.screenshot(tmp_path / "explanation.png")
        desktop.type_keys("Return")
        app.wait_for_no_window()
        desktop.click_at(*app.tray_icon().bounds.center)
        app.wait_for_focus()
        desktop.type_keys(CLOSE)
        app.wait_for_no_window()


def test_hidden_means_only_the_icon(desktop: DesktopSession, used_home: Program) -> None:
    with App(used_home, desktop, "--hidden") as app:
        app.tray_icon()
        time.sleep(1)
        assert app.windows() == []
        desktop.click_at(*app.tray_icon().bounds.center)
        app.wait_for_focus()


def test_a_tray_host_that_comes_late_gets_the_icon(used_home: Program) -> None:
    with DesktopSession(tray=False) as desktop, App(used_home, desktop) as app:
        app.wait_for_window()
        desktop.start_tray_host()
        app.tray_icon()
        desktop.stop_tray_host()
        desktop.start_tray_host()
        app.tray_icon()


def test_a_second_start_says_so_when_the_first_hangs_and_tries_again(
    app: App, desktop: DesktopSession, reader: ScreenReader
) -> None:
    app.hang()
    with app.second_start() as second:
        (dialog,) = desktop.wait_for(lambda: desktop.windows("Nestor could not start"), "the explanation", 30)
        assert dialog.pid == second.pid
        app.wake()
        reader.find_text("does not answer", timeout_s=10)
        reader.find("push button", "Try again").press()  # the first one may have come before it
        assert second.wait(20) == 0
    app.wait_for_focus()


@pytest.mark.parametrize("keys", [[], [CLOSE]], ids=["while it is open", "while it is in the tray"])
def test_a_window_on_a_monitor_that_is_unplugged_comes_back_into_sight(used_home: Program, keys: list[str]) -> None:
    left, right = "1200x800+0+0", "1200x800+1200+0"
    with DesktopSession(screen="2400x800x24") as desktop:
        desktop.set_monitors(left, right)
        with App(used_home, desktop) as app:
            desktop.screen.move(app.wait_for_window(), 1250, 20)
            desktop.wait_for(lambda: app.wait_for_window().bounds.x >= 1200, "the window to be on the right")
            app.wait_until_ready()
            for key in keys:
                desktop.type_keys(key)
                app.wait_for_no_window()
            desktop.set_monitors(left)
            assert app.program.run().returncode == 0
            desktop.wait_for(lambda: app.windows() and _is_in_sight(app.windows()[-1].bounds), "the window in sight")


def _is_in_sight(window: Bounds) -> bool:
    return window.x >= 0 and window.x + window.width <= 1200
