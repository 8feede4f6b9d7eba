"""Owners of selections that come and go on a real X server."""

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QApplication

from desktop.platform import SelectionWatch
from tests.e2e.desktop_session import DesktopSession

TRAY = "_NET_SYSTEM_TRAY_S{screen}"


@pytest.mark.desktop
def test_owners_are_told_as_they_come_and_go(
    qapp: QApplication, desktop: DesktopSession, pump: Callable[..., None]
) -> None:
    watch, told = SelectionWatch(desktop.environment["DISPLAY"], TRAY), []
    watch.owned.connect(lambda: told.append("owned"))
    watch.disowned.connect(lambda: told.append("disowned"))
    assert watch.works
    desktop.stop_tray_host()
    pump(lambda: told == ["disowned"])
    desktop.start_tray_host()
    pump(lambda: told == ["disowned", "owned"])
    watch.close()
    assert not watch.works


@pytest.mark.parametrize("display", ["", ":77"])
def test_without_a_server_nothing_is_told(qapp: QApplication, display: str) -> None:
    watch = SelectionWatch(display, TRAY)
    assert not watch.works
    watch.close()


@pytest.mark.desktop
def test_a_lost_server_ends_it(qapp: QApplication, desktop: DesktopSession, pump: Callable[..., None]) -> None:
    with DesktopSession(notification_daemon=False, tray=False) as session:
        watch = SelectionWatch(session.environment["DISPLAY"], TRAY)
        assert watch.works
    pump(lambda: not watch.works)
