"""Time as a parameter: the `Clock` everybody is handed, the real one and one that tests move by hand."""

import asyncio
import heapq
import itertools
import time
from datetime import UTC, datetime, timedelta
from typing import Protocol
from zoneinfo import ZoneInfo


class Clock(Protocol):
    """Where the program gets the time from."""

    @property
    def zone(self) -> ZoneInfo:
        """The person's time zone."""

    def now(self) -> datetime:
        """Return the wall-clock time, aware, in `zone`."""

    def monotonic(self) -> float:
        """Return seconds that never go backwards, for measuring spans."""

    async def sleep(self, seconds: float) -> None:
        """Wait that long."""


class SystemClock:
    """The computer's own clock."""

    def __init__(self, zone: ZoneInfo) -> None:
        self._zone = zone

    @property
    def zone(self) -> ZoneInfo:
        """The person's time zone."""
        return self._zone

    def now(self) -> datetime:
        """Return the wall-clock time, aware, in `zone`."""
        return datetime.now(self._zone)

    def monotonic(self) -> float:
        """Return seconds that never go backwards."""
        return time.monotonic()

    async def sleep(self, seconds: float) -> None:
        """Wait that long on the running loop."""
        await asyncio.sleep(seconds)


class ManualClock:
    """A clock that stands still until it is moved; sleepers wake as time passes them."""

    def __init__(self, start: datetime, zone: ZoneInfo | None = None) -> None:
        if start.tzinfo is None:
            raise ValueError("ManualClock needs an aware start time")
        self._zone = zone or ZoneInfo("UTC")
        self._now = start.astimezone(UTC)
        self._elapsed = 0.0
        self._order = itertools.count()
        self._sleepers: list[tuple[float, int, asyncio.Future[None]]] = []

    @property
    def zone(self) -> ZoneInfo:
        """The person's time zone."""
        return self._zone

    def now(self) -> datetime:
        """Return the time this clock was last moved to."""
        return self._now.astimezone(self._zone)

    def monotonic(self) -> float:
        """Return the seconds this clock was advanced by so far."""
        return self._elapsed

    async def sleep(self, seconds: float) -> None:
        """Wait until the clock was advanced by that much."""
        future = asyncio.get_running_loop().create_future()
        heapq.heappush(self._sleepers, (self._elapsed + max(seconds, 0.0), next(self._order), future))
        await future

    def step(self, delta: timedelta) -> None:
        """Change the wall clock only, as a person or a time server does; nobody wakes."""
        self._now += delta

    async def advance(self, delta: timedelta) -> None:
        """Let time pass: wake sleepers in order and give each a turn to act."""
        target = self._elapsed + delta.total_seconds()
        while self._sleepers and self._sleepers[0][0] <= target:
            wake_at, _, future = heapq.heappop(self._sleepers)
            self._now += timedelta(seconds=wake_at - self._elapsed)
            self._elapsed = wake_at
            if not future.done():
                future.set_result(None)
            for _ in range(20):  # enough turns for a chain of awaits to come to rest
                await asyncio.sleep(0)
        self._now += timedelta(seconds=target - self._elapsed)
        self._elapsed = target
