"""The virtual desktop itself: what tests of notifications lean on must hold."""

import asyncio
import subprocess
from pathlib import Path

import pytest
from desktop_notifier import Button, DesktopNotifier

from tests.e2e.desktop_session import DesktopError, DesktopSession

pytestmark = pytest.mark.desktop
PNG = b"\x89PNG"


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
