"""The virtual desktop itself: what tests of notifications lean on must hold."""

import asyncio
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from desktop_notifier import Button, DesktopNotifier

from tests.e2e.desktop_session import DesktopError, DesktopSession
from tests.e2e.program import ROOT
from tests.e2e.screen_reader import ReaderError, ScreenReader, State
from tests.e2e.x_windows import Bounds

pytestmark = pytest.mark.desktop
PNG = b"\x89PNG"


@pytest.fixture
def toy(desktop: DesktopSession) -> Iterator[ScreenReader]:
    """Show a small window; returns the reader of the screen."""
    with subprocess.Popen([sys.executable, "-m", "tests.e2e.toy_window"], cwd=ROOT) as process:
        with ScreenReader(desktop) as reader:
            reader.application("Toy")
            desktop.wait_for(lambda: desktop.active_window_title() == "A toy", "the focus")
            yield reader
        process.terminate()


async def test_a_click_on_a_button_reaches_the_program_that_showed_it(desktop: DesktopSession, tmp_path: Path) -> None:
    pressed: asyncio.Queue[str] = asyncio.Queue()
    notifier = DesktopNotifier(app_name="Nestor")
    for title in ("Water the plants", "Call mum"):
        await notifier.send(
            title=title,
            message="14:30",
            buttons=[
                Button(title="Done", on_pressed=lambda title=title: pressed.put_nowait(f"{title}: done")),
                Button(title="Snooze", on_pressed=lambda title=title: pressed.put_nowait(f"{title}: snooze")),
            ],
            on_clicked=lambda title=title: pressed.put_nowait(f"{title}: clicked"),
        )
    plants = await asyncio.to_thread(desktop.wait_for_notification, "plants")
    mum = await asyncio.to_thread(desktop.wait_for_notification, "mum", after=plants)
    assert list(mum.actions.values()) == ["", "Done", "Snooze"]
    assert (mum.app, mum.body) == ("Nestor", "14:30")

    await asyncio.to_thread(desktop.click, plants, "Snooze")
    assert await asyncio.wait_for(pressed.get(), 5) == "Water the plants: snooze"
    await asyncio.to_thread(desktop.click, mum)
    assert await asyncio.wait_for(pressed.get(), 5) == "Call mum: clicked"

    picture = await asyncio.to_thread(desktop.screenshot, tmp_path / "screen.png")
    assert picture.read_bytes().startswith(PNG)
    bus = notifier._backend.bus  # it has no way of its own to let go of the bus
    bus.disconnect()
    await bus.wait_for_disconnect()


def test_programs_started_on_the_desktop_notify_there(desktop: DesktopSession) -> None:
    subprocess.run(["notify-send", "--urgency=critical", "Tea", "is ready"], check=True)
    shown = desktop.wait_for_notification("ready")
    assert (shown.summary, shown.urgency) == ("Tea", 2)
    assert not desktop.closed(shown)
    desktop.dismiss_all()
    desktop.wait_for(lambda: desktop.closed(shown), "the notification to leave")


def test_a_missing_button_and_a_silent_screen_are_named(desktop: DesktopSession) -> None:
    subprocess.run(["notify-send", "Tea"], check=True)
    shown = desktop.wait_for_notification("Tea")
    with pytest.raises(DesktopError, match="No button 'Snooze'"):
        desktop.click(shown, "Snooze")
    with pytest.raises(DesktopError, match="in vain for a notification with 'coffee'"):
        desktop.wait_for_notification("coffee", timeout_s=0.1)


def test_the_notification_daemon_can_go_and_come_back(desktop: DesktopSession) -> None:
    desktop.stop_notification_daemon()
    assert subprocess.run(["notify-send", "Tea"], check=False, capture_output=True).returncode != 0
    desktop.start_notification_daemon()
    subprocess.run(["notify-send", "Coffee"], check=True)
    assert desktop.wait_for_notification().summary == "Coffee"


def test_a_window_is_read_and_driven_as_a_person_does(toy: ScreenReader, desktop: DesktopSession) -> None:
    field = toy.find("text", "Who")
    desktop.click_at(*field.bounds.center)
    desktop.type_text("Mum & Dad")
    assert toy.find_text("Mum & Dad").place == field.place
    desktop.click_at(*toy.find("push button", "Greet").bounds.center)
    assert toy.find("list item").name == "Mum & Dad"
    assert toy.find("label", "Hello").name == "Hello Mum & Dad"
    assert State.FOCUSED in toy.find("push button").states


def test_a_screen_reader_needs_no_pointer(toy: ScreenReader) -> None:
    toy.find("text", "Who").set_text("Ada")
    toy.find("push button", "Greet").press()
    assert toy.find("label", "Hello Ada").is_showing


def test_what_is_not_on_the_screen_is_named_with_what_is(toy: ScreenReader) -> None:
    with pytest.raises(ReaderError, match=r"(?s)in vain for push button 'Leave'.*push button 'Greet'"):
        toy.find("push button", "Leave", timeout_s=0.1)


def test_tray_icons_are_clicked_and_a_tray_host_can_return(toy: ScreenReader, desktop: DesktopSession) -> None:
    (icon,) = desktop.wait_for(desktop.screen.tray_icons, "the icon")
    desktop.click_at(*icon.bounds.center)
    toy.find("label", "The tray icon was clicked")
    desktop.stop_tray_host()
    assert not desktop.screen.has_tray_host()
    desktop.start_tray_host()
    desktop.wait_for(desktop.screen.tray_icons, "the icon's return")


def test_the_clipboard_carries_megabytes(toy: ScreenReader, desktop: DesktopSession) -> None:
    desktop.copy("ä" * 2_000_000)
    assert len(desktop.copied()) == 2_000_000
    desktop.copy("Ada")
    desktop.click_at(*toy.find("text", "Who").bounds.center)
    desktop.type_keys("ctrl+v")
    toy.find_text("Ada")


def test_a_monitor_can_be_unplugged(toy: ScreenReader, desktop: DesktopSession) -> None:
    desktop.set_monitors("640x800+0+0", "640x800+640+0")
    desktop.set_monitors()
    (window,) = desktop.windows("A toy")
    assert window.bounds != Bounds(x=0, y=0, width=0, height=0)
