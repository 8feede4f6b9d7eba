"""The tray app where something is missing or wrong: no tray, no D-Bus, no notifications, and what people do to it."""

import os
import time
from pathlib import Path

import pytest

from tests.e2e.app import App
from tests.e2e.desktop_session import DesktopSession
from tests.e2e.program import Program, wait_for
from tests.e2e.screen_reader import ScreenReader

pytestmark = [pytest.mark.desktop, pytest.mark.timeout(180)]


def _state(program: Program) -> str:
    (reminder,) = program.json("reminders", "list", "--all")
    return str(reminder["state"])


def _corner(app: App) -> tuple[int, int]:
    """Return a point near the window's lower left edge, where only its background is."""
    bounds = app.wait_for_window().bounds
    return bounds.x + 3, bounds.y + bounds.height - 3


def test_without_a_tray_the_window_is_a_normal_one_and_closing_minimises_it(used_home: Program) -> None:
    with DesktopSession(tray=False) as desktop, ScreenReader(desktop) as reader, App(used_home, desktop) as app:
        app.wait_for_focus()
        reader.find_text("There is no tray here", timeout_s=15)
        desktop.type_keys("alt+F4")
        app.wait_for_no_window()
        assert app.program.run("--toggle").returncode == 0
        app.wait_for_focus()


def test_without_a_tray_a_hidden_start_shows_the_window(used_home: Program) -> None:
    with DesktopSession(tray=False) as desktop, App(used_home, desktop, "--hidden") as app:
        app.wait_for_window()


def test_without_a_session_bus_everything_else_works(used_home: Program, tmp_path: Path) -> None:
    no_bus = {"DBUS_SESSION_BUS_ADDRESS": f"unix:path={tmp_path / 'no-bus'}"}
    with (
        DesktopSession() as desktop,
        ScreenReader(desktop) as reader,
        App(used_home, desktop, environment=no_bus) as app,
    ):
        desktop.click_at(*reader.find("text", "Message", timeout_s=15).bounds.center)
        desktop.type_text("remind me to call mum in 5 seconds")
        desktop.type_keys("Return")
        toast = reader.find_where(lambda node: node.name.startswith("call mum"), "our own toast", timeout_s=30)
        desktop.screenshot(tmp_path / "toast.png")
        assert [node.name for node in reader.find_all("push button", "Done")]
        assert toast.is_showing
        assert "Traceback" not in app.output


def test_without_a_notification_daemon_our_own_toast_has_the_same_buttons(used_home: Program, tmp_path: Path) -> None:
    with (
        DesktopSession(notification_daemon=False) as desktop,
        ScreenReader(desktop) as reader,
        App(used_home, desktop, "--hidden") as app,
    ):
        app.program.json("reminders", "add", "call mum", "--when", "in 2 seconds")
        reader.find_where(lambda node: node.name.startswith("call mum"), "our own toast", timeout_s=20)
        desktop.screenshot(tmp_path / "toast.png")
        reader.find("push button", "Snooze")
        desktop.click_at(*reader.find("push button", "Done").bounds.center)
        wait_for(lambda: _state(app.program) == "done", "the reminder to be done", 10)
        wait_for(lambda: not app.windows(), "the toast to go", 10)


def test_a_display_that_is_not_there_is_said_in_words(used_home: Program) -> None:
    used_home.environment.update(DISPLAY=":9999", QT_QPA_PLATFORM="")
    done = used_home.run()
    assert done.returncode == 1
    assert "screen" in done.stderr
    assert "Traceback" not in done.stderr
    assert done.returncode not in (-6, 134), "Qt aborts by itself"


def test_settings_edited_by_hand_take_effect_while_open(
    app: App, desktop: DesktopSession, reader: ScreenReader, tmp_path: Path
) -> None:
    file = app.program.home / "config" / "config.yml"
    dark = file.read_text().replace("desktop:\n", "desktop:\n  theme: dark\n")
    before = desktop.screen.color_at(*_corner(app))
    file.write_text(dark)
    wait_for(lambda: sum(desktop.screen.color_at(*_corner(app))) < sum(before) / 2, "the window to be dark", 15)

    file.write_text(dark + "  text_scale: many\n")
    reader.find_text("text_scale", timeout_s=15)
    desktop.screenshot(tmp_path / "bad-settings.png")
    file.write_text(dark)
    wait_for(lambda: not reader.find_all("", "text_scale"), "the complaint to go", 15)
    assert app.process.poll() is None


def test_a_paste_of_five_megabytes_becomes_a_chip(app: App, desktop: DesktopSession, reader: ScreenReader) -> None:
    desktop.copy("one line of a very long log file\n" * 150_000)
    field = reader.find("text", "Message")
    desktop.click_at(*field.bounds.center)
    started = time.monotonic()
    desktop.type_keys("ctrl+v")
    reader.find_where(lambda node: "Pasted text" in node.name, "the chip", timeout_s=15)
    assert time.monotonic() - started < 8
    assert field.text == ""


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write everywhere")
def test_a_home_that_cannot_be_written_is_explained(used_home: Program, desktop: DesktopSession) -> None:
    used_home.home.chmod(0o500)
    done = used_home.run()
    used_home.home.chmod(0o700)
    assert done.returncode == 1
    assert "Traceback" not in done.stderr
