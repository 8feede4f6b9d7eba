"""The pause: until when notifications are held back. It is written down, so that a restart does not end it."""

import asyncio
import json
import logging
from datetime import datetime, timedelta
from pathlib import Path
from types import TracebackType
from typing import Self

from engine.core.clock import Clock
from engine.core.errors import ErrorCode, NestorError
from engine.core.events import PauseChanged, Publish
from engine.core.requests import Operations
from engine.core.status import PauseNotifications

LONGEST = timedelta(days=366)
LOOK_AGAIN_S = 30.0
"""The wall clock is the truth; a computer that slept, or was set right, is noticed within this time."""

logger = logging.getLogger(__name__)


class Pause:
    """Whether notifications are held back; an async context manager that ends a pause when its time has come."""

    def __init__(self, file: Path, clock: Clock, publish: Publish) -> None:
        self._file = file
        self._clock = clock
        self._publish = publish
        self._until: datetime | None = None
        self._over = asyncio.Event()
        self._over.set()
        self._ending: asyncio.Task[None] | None = None
        self._changing = asyncio.Lock()

    async def __aenter__(self) -> Self:
        until = await asyncio.to_thread(_read, self._file)
        if until is not None and self._clock.now() < until <= self._clock.now() + LONGEST:
            self._begin(until)
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self._stop_waiting()

    @property
    def until(self) -> datetime | None:
        """Until when notifications are held back; None while they come."""
        return self._until.astimezone(self._clock.zone) if self._until is not None else None

    def operations(self) -> Operations:
        """Return what the gateway can ask of the pause."""
        return {PauseNotifications: self.pause}

    async def over(self) -> None:
        """Return when notifications may come."""
        await self._over.wait()

    async def pause(self, command: PauseNotifications) -> None:
        """Begin a pause, change when it ends, or end it; a time that has passed ends it too."""
        until, now = command.until, self._clock.now()
        if until is not None and until.tzinfo is None:
            until = until.replace(tzinfo=self._clock.zone)
        if until is not None and until > now + LONGEST:
            raise NestorError(ErrorCode.INVALID_REQUEST, "A pause lasts a year at most.", hint="Say a nearer time.")
        async with self._changing:
            await self._stop_waiting()
            if until is not None and until > now:
                await asyncio.to_thread(_write, self._file, until)
                self._begin(until)
            else:
                await asyncio.to_thread(_write, self._file, None)
                self._end()
        self._publish(PauseChanged(until=self.until))

    def _begin(self, until: datetime) -> None:
        self._until = until
        self._over.clear()
        self._ending = asyncio.create_task(self._wait(until), name="end of the pause")

    def _end(self) -> None:
        self._until = None
        self._over.set()

    async def _wait(self, until: datetime) -> None:
        while (left := (until - self._clock.now()).total_seconds()) > 0:
            await self._clock.sleep(min(left, LOOK_AGAIN_S))
        self._end()
        self._publish(PauseChanged(until=None))

    async def _stop_waiting(self) -> None:
        ending, self._ending = self._ending, None
        if ending is not None:
            ending.cancel()
            await asyncio.gather(ending, return_exceptions=True)


def _read(file: Path) -> datetime | None:
    try:
        until = datetime.fromisoformat(json.loads(file.read_text(encoding="utf-8"))["until"])
    except (OSError, ValueError, KeyError, TypeError):
        return None
    return until if until.tzinfo is not None else None


def _write(file: Path, until: datetime | None) -> None:
    try:
        if until is None:
            file.unlink(missing_ok=True)
        else:
            file.write_text(json.dumps({"until": until.isoformat()}), encoding="utf-8")
    except OSError as error:  # the pause works all the same; it only does not outlast a restart
        logger.info("The pause could not be written down: %s", error)
