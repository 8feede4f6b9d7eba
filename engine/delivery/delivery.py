"""Turns events into notices: a due reminder becomes one with Done and Snooze, and the buttons do what they say."""

import asyncio
import logging
from collections.abc import AsyncIterator, Awaitable
from contextlib import suppress
from datetime import timedelta
from types import TracebackType
from typing import Any, Self

from engine.config.schema import ReminderSettings
from engine.core.api import EngineApi
from engine.core.errors import NestorError
from engine.core.events import Event, Notification, Publish, ReminderDue
from engine.core.notices import Notice, Notifier
from engine.core.reminders import CompleteReminder, MarkShown, ReminderKind, SnoozeReminder
from engine.core.texts import shortened

TOGETHER_AT = 4
"""From this many missed reminders on they are told in one notice instead of one each."""
GATHER_S = 0.3

logger = logging.getLogger(__name__)


class Delivery:
    """Shows what the person should see; an async context manager that listens while it is open."""

    def __init__(self, api: EngineApi, notifier: Notifier, publish: Publish, settings: ReminderSettings) -> None:
        self._api = api
        self._notifier = notifier
        self._publish = publish
        self._settings = settings
        self._listening: asyncio.Task[None] | None = None
        self._pressed: set[asyncio.Task[None]] = set()
        self._subscribed = asyncio.Event()

    async def __aenter__(self) -> Self:
        self._listening = asyncio.create_task(self._listen(), name="delivery")
        await self._subscribed.wait()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        tasks = [task for task in (self._listening, *self._pressed) if task is not None]
        if self._listening is not None:
            self._listening.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        await self._notifier.close()

    async def _listen(self) -> None:
        async with self._api.subscribe() as events:
            self._subscribed.set()
            due: asyncio.Queue[ReminderDue] = asyncio.Queue()
            reader = asyncio.create_task(_collect(events, due), name="delivery reader")
            try:
                while True:
                    await self._deliver(await _batch(due))
            finally:
                reader.cancel()
                await asyncio.gather(reader, return_exceptions=True)

    async def _deliver(self, batch: list[ReminderDue]) -> None:
        late = [event for event in batch if event.late]
        if len(late) >= TOGETHER_AT:
            lines = "\n".join(f"{_when(event)} {shortened(event.reminder.text)}" for event in late)
            await self._show(Notice(title=f"You missed {len(late)} reminders", body=lines), late)
            batch = [event for event in batch if not event.late]
        for event in batch:
            await self._show(self._notice(event), [event])

    def _notice(self, event: ReminderDue) -> Notice:
        reminder, minutes = event.reminder, self._settings.snooze_minutes

        def done() -> None:
            self._press(self._api.execute(CompleteReminder(id=reminder.id)))

        def snooze() -> None:
            self._press(self._api.execute(SnoozeReminder(id=reminder.id, by=timedelta(minutes=minutes))))

        if event.late:
            body = f"Missed: it was due {_when(event)}"
        elif reminder.kind is ReminderKind.TIMER:
            body = "Time is up"
        else:
            body = f"Reminder, {event.occurrence:%H:%M}"
        return Notice(
            title=shortened(reminder.text, 200),
            body=body,
            buttons=(("Done", done), (f"Snooze {minutes} min", snooze)),
            sound=self._settings.sound,
            sticky=True,
        )

    async def _show(self, notice: Notice, events: list[ReminderDue]) -> None:
        try:
            shown = await self._notifier.show(notice)
        except Exception:  # border: a notification service; the next reminder must come whatever happened to this one
            logger.exception("A notifier broke")
            shown = False
        if shown:
            for event in events:
                with suppress(NestorError):  # told again at the next start, which is better than not at all
                    await self._api.execute(MarkShown(id=event.reminder.id, occurrence=event.occurrence))
        self._publish(Notification(title=notice.title, body=notice.body, delivered_by="native" if shown else "none"))

    def _press(self, action: Awaitable[Any]) -> None:
        task = asyncio.ensure_future(self._carry_out(action))
        self._pressed.add(task)
        task.add_done_callback(self._pressed.discard)

    async def _carry_out(self, action: Awaitable[Any]) -> None:
        try:
            await action
        except NestorError as error:
            logger.info("A notification's button came too late: %s", error)
            await self._notifier.show(Notice(title="That did not work", body=str(error)))


async def _collect(events: AsyncIterator[Event], due: "asyncio.Queue[ReminderDue]") -> None:
    async for event in events:
        if event.kind == "reminder_due":
            due.put_nowait(event)


async def _batch(due: "asyncio.Queue[ReminderDue]") -> list[ReminderDue]:
    """Return the next due reminder at once, or, if it is late, with the others that come right after it."""
    batch = [await due.get()]
    if batch[0].late:
        await asyncio.sleep(GATHER_S)
    while not due.empty():
        batch.append(due.get_nowait())
    return batch


def _when(event: ReminderDue) -> str:
    return f"{event.occurrence:%a} {event.occurrence.day} {event.occurrence:%b, %H:%M}"
