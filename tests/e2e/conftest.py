"""What tests of the tray app share: a home that has been used before, the app in it, and a reader of the screen."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.e2e.app import App
from tests.e2e.desktop_session import DesktopSession
from tests.e2e.program import Program
from tests.e2e.screen_reader import ScreenReader

USED_BEFORE = """bridge:
  port: 0
desktop:
  welcomed: true
  close_explained: true
reminders:
  snooze_minutes: 1
"""
"""Settings of somebody who knows Nestor; Snooze waits a minute, the shortest there is."""


@pytest.fixture
def used_home(tmp_path: Path) -> Program:
    """Return a home in which Nestor has been used before."""
    program = Program(tmp_path / "home")
    program.configure(USED_BEFORE)
    return program


@pytest.fixture
def reader(desktop: DesktopSession) -> Iterator[ScreenReader]:
    """Read the screen as a blind person does."""
    with ScreenReader(desktop) as screen_reader:
        yield screen_reader


@pytest.fixture
def app(used_home: Program, desktop: DesktopSession) -> Iterator[App]:
    """Start the app as somebody who has used it before, and wait until it says that it is ready."""
    with App(used_home, desktop) as running:
        running.wait_until_ready()
        yield running
