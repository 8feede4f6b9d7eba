"""A tool context whose clock stands at 14:20 in Berlin."""

from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from engine.core.clock import ManualClock
from engine.core.errors import NestorError
from engine.core.ids import DEFAULT_BOT, DEFAULT_SESSION, RunId
from engine.core.messages import Origin
from engine.core.platform import Platform, WindowInfo
from engine.core.tools import ToolContext

BERLIN = ZoneInfo("Europe/Berlin")


@pytest.fixture
def context() -> ToolContext:
    return ToolContext(
        session=DEFAULT_SESSION,
        run=RunId("run_test"),
        bot=DEFAULT_BOT,
        origin=Origin(channel="test"),
        clock=ManualClock(datetime(2026, 11, 21, 14, 20, tzinfo=BERLIN), BERLIN),
    )


class RecordingPlatform(Platform):
    """A desktop that starts nothing and remembers what it was asked; `refuse` is raised instead."""

    def __init__(self) -> None:
        self.opened: list[str] = []
        self.refuse: NestorError | None = None

    async def open_app(self, name: str) -> str:
        return self._record(name)

    async def open_url(self, url: str) -> None:
        self._record(url)

    async def set_volume(self, level: str) -> str:
        self._record(level)
        return "muted" if level == "mute" else level

    async def take_screenshot(self) -> Path:
        return Path(self._record("/pictures/screenshot.png").lower())

    async def read_clipboard(self) -> str:
        return ""

    async def write_clipboard(self, text: str) -> None:
        self._record(text)

    async def active_window(self) -> WindowInfo:
        return WindowInfo(title="", app="")

    def _record(self, what: str) -> str:
        if self.refuse is not None:
            raise self.refuse
        self.opened.append(what)
        return what.title()


@pytest.fixture
def platform() -> RecordingPlatform:
    return RecordingPlatform()
