"""A small world for tests: a clock that stands still, a database, a platform and a notifier that remember."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from engine.config.schema import WebSettings
from engine.core.clock import ManualClock
from engine.core.errors import ErrorCode, NestorError
from engine.core.ids import BotId, RunId, SessionId
from engine.core.messages import Channel, Origin
from engine.core.notices import Notice
from engine.core.platform import WindowInfo
from engine.core.tools import ToolContext
from engine.net import EgressRecord, HttpClients
from engine.storage import Database

BERLIN = ZoneInfo("Europe/Berlin")
SATURDAY = datetime(2026, 11, 21, 14, 0, tzinfo=BERLIN)
OWNER = Origin(channel=Channel.CLI)


def manual_clock(start: datetime = SATURDAY) -> ManualClock:
    """Return a clock at Saturday, 21 November 2026, 14:00 in Berlin, unless told otherwise."""
    zone = start.tzinfo
    assert isinstance(zone, ZoneInfo)
    return ManualClock(start, zone)


@asynccontextmanager
async def open_database(folder: Path, clock: ManualClock) -> AsyncIterator[Database]:
    """Open a fresh or existing database in a folder."""
    async with Database(folder / "nestor.db", backups=folder / "backups", now=clock.now) as database:
        yield database


def tool_context(
    clock: ManualClock,
    *,
    approved: bool = False,
    session: SessionId = SessionId("main"),  # noqa: B008 - a string by another name
    run: RunId = RunId("run_test"),  # noqa: B008 - see above
) -> ToolContext:
    """Return a context as the agent would make it."""
    return ToolContext(
        session=session,
        run=run,
        bot=BotId("nestor"),
        origin=OWNER,
        clock=clock,
        approved=approved,
    )


def http_clients() -> HttpClients:
    """Return what makes HTTP clients, with the rules a fresh configuration has."""
    return HttpClients(WebSettings(), EgressRecord(manual_clock()))


class RememberingPlatform:
    """A desktop where every app and page opens, except apps called "missing"."""

    def __init__(self) -> None:
        self.apps: list[str] = []
        self.urls: list[str] = []
        self.levels: list[str] = []
        self.clipboard = ""

    async def open_app(self, name: str) -> str:
        """Remember the app."""
        if name == "missing":
            raise NestorError(ErrorCode.NOT_FOUND, f"There is no app {name!r}.")
        self.apps.append(name)
        return name

    async def open_url(self, url: str) -> None:
        """Remember the address."""
        self.urls.append(url)

    async def set_volume(self, level: str) -> str:
        """Remember the level."""
        self.levels.append(level)
        return level

    async def take_screenshot(self) -> Path:
        """Name a picture that nobody took."""
        return Path("/pictures/Screenshot.png")

    async def read_clipboard(self) -> str:
        """Return what was put there."""
        return self.clipboard

    async def write_clipboard(self, text: str) -> None:
        """Keep the text."""
        self.clipboard = text

    async def active_window(self) -> WindowInfo:
        """Return the one window there is."""
        return WindowInfo(title="Letter", app="Writer")


class RememberingNotifier:
    """A notification service that keeps what it was shown; tests press the buttons."""

    def __init__(self, *, problem: str = "") -> None:
        self.notices: list[Notice] = []
        self.closed = False
        self._problem = problem

    async def problem(self) -> str:
        """Return the problem it was made with."""
        return self._problem

    async def show(self, notice: Notice) -> bool:
        """Remember the notice."""
        if self._problem:
            return False
        self.notices.append(notice)
        return True

    async def close(self) -> None:
        """Remember that it was closed."""
        self.closed = True

    def press(self, label: str, *, notice: int = -1) -> None:
        """Press the button whose label begins so."""
        action = next(action for name, action in self.notices[notice].buttons if name.startswith(label))
        action()
