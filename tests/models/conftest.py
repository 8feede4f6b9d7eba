"""A hub on this machine, and what it takes to download from it."""

from collections.abc import AsyncIterator, Iterator
from contextlib import AsyncExitStack, asynccontextmanager
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from engine.config.schema import WebSettings
from engine.core.clock import SystemClock
from engine.net import EgressRecord, HttpClients
from models.fetch import Fetch
from models.transfer import RemoteFile, Transfer, TransferProgress
from tests.doubles.hub import HubServer


class PatientClock(SystemClock):
    """The computer's clock, but waiting takes no time, and every look at it finds a second gone.

    So every report of progress is told; `waited` keeps how long was to be waited.
    """

    def __init__(self) -> None:
        super().__init__(ZoneInfo("UTC"))
        self.waited: list[float] = []
        self.looks = 0

    def monotonic(self) -> float:
        self.looks += 1
        return float(self.looks)

    async def sleep(self, seconds: float) -> None:
        self.waited.append(seconds)


class Downloading:
    """Everything a transfer needs, and what it reported."""

    def __init__(self, hub: HubServer, folder: Path) -> None:
        self.hub = hub
        self.folder = folder
        self.clock = PatientClock()
        self.reports: list[TransferProgress] = []
        self.token = ""

    @asynccontextmanager
    async def fetch(self) -> AsyncIterator[Fetch]:
        async def token() -> str:
            return self.token

        clients = HttpClients(WebSettings(), EgressRecord(self.clock))
        async with Fetch(clients, hub_url=self.hub.url, token=token) as fetch:
            yield fetch

    async def bring(self, file: RemoteFile, *, over: Fetch | None = None, **options) -> Path:
        """Bring a file, over connections of its own where none are given."""
        async with AsyncExitStack() as stack:
            fetch = over or await stack.enter_async_context(self.fetch())
            return await Transfer(
                file, self.folder, fetch=fetch, clock=self.clock, report=self.reports.append, **options
            ).run()

    def plain(self, name: str, content: bytes, **known) -> RemoteFile:
        """Offer a file on the server that is no hub."""
        self.hub.plain[name] = content
        return RemoteFile(url=f"{self.hub.url}/plain/{name}", name=name, **known)

    @property
    def notes(self) -> list[str]:
        return [report.note for report in self.reports if report.note]

    def parts(self) -> list[str]:
        """Return what is left in the folder of parts, but for the locks."""
        return sorted(p.name for p in (self.folder / ".downloads").iterdir() if p.suffix != ".lock")


@pytest.fixture
def hub() -> Iterator[HubServer]:
    with HubServer().running() as server:
        yield server


@pytest.fixture
def downloading(hub: HubServer, tmp_path: Path) -> Downloading:
    return Downloading(hub, tmp_path / "models")
