"""The scheduler: waits for the next reminder and tells the world when one is due. No model is in its path.

Wall-clock time is the truth: it never sleeps longer than `LONGEST_SLEEP_S` at a stretch, so that a changed clock, a
resumed computer, or a reminder stored by another process is noticed soon. With nothing to do it wakes four times a
minute.
"""

import asyncio
import logging
from collections.abc import Callable
from datetime import timedelta
from types import TracebackType
from typing import Self

from engine.core.clock import Clock
from engine.core.errors import NestorError
from engine.core.events import Publish, ReminderDue
from engine.schedule.reminders import Occurrence, ReminderBook

LONGEST_SLEEP_S = 15.0
RETRY_S = 5.0

logger = logging.getLogger(__name__)


class Scheduler:
    """Fires what is due; an async context manager. Only one may run on a database: the host's lock sees to that."""

    def __init__(
        self, book: ReminderBook, clock: Clock, publish: Publish, *, late_after: Callable[[], timedelta]
    ) -> None:
        self._book = book
        self._clock = clock
        self._publish = publish
        self._late_after = late_after
        self._wake = asyncio.Event()
        self._task: asyncio.Task[None] | None = None
        book.on_change(self._wake.set)

    async def __aenter__(self) -> Self:
        self._task = asyncio.create_task(self._run(), name="scheduler")
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._task is not None:
            self._task.cancel()
            await asyncio.gather(self._task, return_exceptions=True)

    async def _run(self) -> None:
        retold = False
        while True:
            try:
                if not retold:
                    self._tell(await self._book.unseen())
                    retold = True
                self._wake.clear()
                self._tell(await self._book.take_due(late_after=self._late_after()))
                pause = await self._pause()
            except NestorError as error:
                logger.error("Reminders cannot be read, trying again: %s", error)
                pause = RETRY_S
            await self._sleep(pause)

    def _tell(self, occurrences: list[Occurrence]) -> None:
        for occurrence in occurrences:
            logger.info("Reminder %s is due (late: %s)", occurrence.reminder.id, occurrence.late)
            self._publish(ReminderDue(reminder=occurrence.reminder, occurrence=occurrence.at, late=occurrence.late))

    async def _pause(self) -> float:
        due = await self._book.next_due()
        if due is None:
            return LONGEST_SLEEP_S
        return min(max((due - self._clock.now()).total_seconds(), 0.0), LONGEST_SLEEP_S)

    async def _sleep(self, seconds: float) -> None:
        """Wait that long, or until the book changes."""
        sleeping = asyncio.ensure_future(self._clock.sleep(seconds))
        waking = asyncio.ensure_future(self._wake.wait())
        try:
            await asyncio.wait((sleeping, waking), return_when=asyncio.FIRST_COMPLETED)
        finally:
            sleeping.cancel()
            waking.cancel()
            await asyncio.gather(sleeping, waking, return_exceptions=True)
