"""Sleep of the computer, told by a stand-in for logind on a bus of the test's own."""

import os
import subprocess
import sys
from collections.abc import Callable

import pytest
from PySide6.QtDBus import QDBusConnection
from PySide6.QtWidgets import QApplication

from desktop.platform import Power
from tests.e2e.desktop_session import DesktopSession

LOGIND = """
import asyncio, sys
from dbus_fast.aio import MessageBus
from dbus_fast.service import ServiceInterface, signal

class Manager(ServiceInterface):
    @signal()
    def PrepareForSleep(self, sleeps) -> "b":
        return sleeps

async def main():
    bus = await MessageBus().connect()
    manager = Manager("org.freedesktop.login1.Manager")
    bus.export("/org/freedesktop/login1", manager)
    await bus.request_name("org.freedesktop.login1")
    print("ready", flush=True)
    while line := (await asyncio.to_thread(sys.stdin.readline)).strip():
        manager.PrepareForSleep(line == "sleep")

asyncio.run(main())
"""


@pytest.mark.desktop
def test_waking_is_told_and_falling_asleep_is_not(
    qapp: QApplication, desktop: DesktopSession, pump: Callable[..., None]
) -> None:
    process = subprocess.Popen(
        [sys.executable, "-c", LOGIND],
        env=os.environ | desktop.environment,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert process.stdin
    assert process.stdout
    assert process.stdout.readline() == "ready\n"
    bus = QDBusConnection.connectToBus(desktop.environment["DBUS_SESSION_BUS_ADDRESS"], "test-power")
    power = Power(bus=bus)
    woken: list[int] = []
    power.resumed.connect(lambda: woken.append(1))
    assert power.listens
    process.stdin.write("sleep\nwake\n")
    process.stdin.flush()
    pump(lambda: woken)
    process.communicate("sleep\n", timeout=10)
    pump()
    assert len(woken) == 1
    QDBusConnection.disconnectFromBus("test-power")


def test_without_a_bus_nothing_is_told(qapp: QApplication) -> None:
    assert not Power(bus=QDBusConnection("there is no such bus")).listens
