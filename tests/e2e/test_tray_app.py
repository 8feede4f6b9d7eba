"""The tray app from the first key to the last notification, driven as a person does: keys, clicks, and what is read."""

import time
from datetime import datetime
from pathlib import Path

import psutil
import pytest

from tests.e2e.app import App, wait_until_gone
from tests.e2e.desktop_session import DesktopSession
from tests.e2e.program import Program, wait_for
from tests.e2e.screen_reader import ScreenReader

pytestmark = [pytest.mark.desktop, pytest.mark.timeout(240)]


def _state(program: Program) -> str:
    (reminder,) = program.json("reminders", "list", "--all")
    return str(reminder["state"])


def _due(program: Program) -> float:
    (reminder,) = program.json("reminders", "list")
    return datetime.fromisoformat(reminder["due"]).timestamp()


def test_asked_by_hotkey_reminded_snoozed_reminded_again_and_done(
    app: App, desktop: DesktopSession, reader: ScreenReader, tmp_path: Path
) -> None:
    desktop.type_keys("ctrl+alt+space")
    reader.find("text", "Quick ask", timeout_s=10)
    app.wait_for_focus()
    desktop.type_text("remind me to call mum in 8 seconds")
    desktop.type_keys("Return")
    reader.find_text("call mum", timeout_s=20)
    answer = wait_for(lambda: app.program.json("reminders", "list"), "the reminder", 20)
    assert [reminder["text"] for reminder in answer] == ["call mum"]
    desktop.screenshot(tmp_path / "answer.png")

    due = _due(app.program)
    first = desktop.wait_for_notification("call mum", timeout_s=20)
    assert 0 <= first.shown_at - due < 1
    assert (first.app, [label for label in first.actions.values() if label]) == ("Nestor", ["Done", "Snooze 1 min"])
    desktop.click(first, "Snooze 1 min")
    wait_for(lambda: _state(app.program) == "snoozed", "the snooze", 10)

    again_due = _due(app.program)
    again = desktop.wait_for_notification("call mum", after=first, timeout_s=75)
    assert 0 <= again.shown_at - again_due < 1
    desktop.click(again, "Done")
    wait_for(lambda: _state(app.program) == "done", "the reminder to be done", 10)
    assert len(desktop.notifications()) == 2


def test_the_answer_streams_into_the_window_and_is_read_aloud(
    app: App, desktop: DesktopSession, reader: ScreenReader
) -> None:
    desktop.click_at(*reader.find("text", "Message").bounds.center)
    desktop.type_text("note that the garage code is 0917")
    desktop.type_keys("Return")
    reader.find_where(lambda node: "Noted: the garage code is 0917" in node.text, "the answer", timeout_s=20)
    reader.find("list item", "garage", timeout_s=10)
    app.wait_for_window("garage")


def test_a_power_cut_loses_nothing_and_reminds_once(
    app: App, desktop: DesktopSession, reader: ScreenReader, expected_workers: list[psutil.Process]
) -> None:
    desktop.click_at(*reader.find("text", "Message").bounds.center)
    desktop.type_text("remind me to water the plants in 12 seconds")
    desktop.type_keys("Return")
    wait_for(lambda: app.program.json("reminders", "list"), "the reminder", 20)
    due = _due(app.program)
    expected_workers += app.children()
    assert expected_workers, "the model's worker runs"
    app.kill()
    wait_until_gone(expected_workers)
    wait_for(lambda: time.time() > due + 0.5, "the time to pass", 20)
    assert desktop.notifications() == []

    app.start()
    desktop.wait_for_notification("water the plants", timeout_s=20)
    app.wait_for_window()
    reader.find_where(lambda node: "water the plants" in node.text, "the conversation as it was", timeout_s=10)
    app.kill()
    app.start()
    app.wait_for_window()
    time.sleep(1)
    assert len(desktop.notifications()) == 1
    assert _state(app.program) in ("fired", "missed")


def test_quit_in_the_tray_menu_ends_everything(app: App, desktop: DesktopSession, reader: ScreenReader) -> None:
    desktop.click_at(*reader.find("text", "Message").bounds.center)
    desktop.type_text("hello")
    desktop.type_keys("Return")
    children = wait_for(app.children, "the model's worker", 20)
    desktop.click_at(*app.tray_icon().bounds.center, button=3)
    # A menu that pops up has no place in the tree that a screen reader walks; Quit is its last entry.
    menu = desktop.wait_for(lambda: [window for window in app.windows() if not window.is_managed], "the menu")[0]
    desktop.click_at(menu.bounds.center[0], menu.bounds.y + menu.bounds.height - 20)
    assert app.wait_for_end() == 0
    wait_until_gone(children)
    assert not (app.program.home / "data" / "host.json").exists()
    assert "Traceback" not in app.output


@pytest.fixture
def expected_workers() -> list[psutil.Process]:
    """Collect the processes that must not outlive the app."""
    return []


def test_the_person_is_welcomed_once(desktop: DesktopSession, reader: ScreenReader, tmp_path: Path) -> None:
    program = Program(tmp_path / "home", desktop.environment)
    with App(program, desktop) as newcomer:
        newcomer.wait_for_window()
        reader.find_text("Welcome", timeout_s=10)
        desktop.screenshot(tmp_path / "welcome.png")
        desktop.type_keys("Escape")
        wait_for(lambda: program.json("config", "get", "desktop.welcomed")["value"], "the welcome to be noted", 10)
        newcomer.kill()
        newcomer.start()
        newcomer.wait_for_window()
        reader.find("text", "Message", timeout_s=10)
        assert not reader.find_all("", "Welcome")


def test_a_hotkey_that_is_taken_is_explained_and_another_one_works(
    desktop: DesktopSession, reader: ScreenReader, used_home: Program
) -> None:
    with desktop.screen.holding("ctrl+alt+space"), App(used_home, desktop) as app:
        app.wait_for_window()
        reader.find_text("Ctrl + Alt + Space", timeout_s=10)
        app.program.json("config", "set", "desktop.quick_ask_hotkey", "<ctrl>+<alt>+j")
        time.sleep(2)
        desktop.type_keys("ctrl+alt+j")
        reader.find("text", "Quick ask", timeout_s=10)
