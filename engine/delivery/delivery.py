"""Turns events into notices: a due reminder becomes one with Done and Snooze, and the buttons do what they say.

While notifications are paused what comes due is kept, and shown together afterwards. It counts as shown only then, so
that a reminder that was held back when Nestor stopped is told of at the next start.
"""

import asyncio
import logging
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import suppress
from datetime import timedelta
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self

from engine.core.api import EngineApi
from engine.core.errors import NestorError
from engine.core.events import Event, Notification, Publish, ReminderDue
from engine.core.notices import Notice, Notifier
from engine.core.reminders import (
    CompleteReminder,
    ListReminders,
    MarkShown,
    Reminder,
    ReminderState,
    SnoozeReminder,
)
from engine.delivery.pause import Pause
from engine.delivery.wording import body_of, list_of, title_of

if TYPE_CHECKING:  # the window's start does not wait for pydantic
    from engine.config.schema import ReminderSettings

TOGETHER_AT = 4
"""From this many missed reminders on they are told in one notice instead of one each."""
GATHER_S = 0.3

logger = logging.getLogger(__name__)


class Delivery:
    """Shows what the person should see; an async context manager that listens while it is open."""

    def __init__(
        self,
        api: EngineApi,
        notifier: Notifier,
        publish: Publish,
        settings: "Callable[[], ReminderSettings]",
        *,
        pause: Pause,
        on_open: Callable[[], None] | None = None,
    ) -> None:
        self._api = api
        self._notifier = notifier
        self._publish = publish
        self._settings = settings
        self._pause = pause
        self._on_open = on_open
        self._held: list[ReminderDue] = []
        self._releasing: asyncio.Task[None] | None = None
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
        loops = [task for task in (self._listening, self._releasing) if task is not None]
        for task in loops:
            task.cancel()
        await asyncio.gather(*loops, *self._pressed, return_exceptions=True)
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
        if self._pause.until is not None:
            self._held += batch
            if self._releasing is None or self._releasing.done():
                self._releasing = asyncio.create_task(self._release(), name="delivery after the pause")
            return
        late = [event for event in batch if event.late]
        if len(late) >= TOGETHER_AT:
            await self._show(self._list(f"You missed {len(late)} reminders", late), late)
            batch = [event for event in batch if not event.late]
        for event in batch:
            await self._show(self._notice(event), [event])

    async def _release(self) -> None:
        """Show what was held back, once the pause is over."""
        while self._held:
            await self._pause.over()
            held, self._held = self._held, []
            await self._show_held(held)

    async def _show_held(self, held: list[ReminderDue]) -> None:
        """Show together what the person did not see to meanwhile."""
        now = {reminder.id: reminder for reminder in await self._reminders()}
        waiting = [event for event in held if _still_matters(now.get(event.reminder.id, event.reminder))]
        for event in held:
            if event not in waiting:
                await self._mark_shown(event)
        if len(waiting) == 1:
            await self._show(self._notice(waiting[0], held=True), waiting)
        elif waiting:
            title = f"{len(waiting)} reminders were held back while notifications were paused"
            await self._show(self._list(title, waiting), waiting)

    async def _reminders(self) -> tuple[Reminder, ...]:
        try:
            return await self._api.query(ListReminders(all=True))
        except NestorError as error:  # better shown once too often than not at all
            logger.info("What became of the reminders held back is not known: %s", error)
            return ()

    def _list(self, title: str, events: list[ReminderDue]) -> Notice:
        return Notice(title=title, body=list_of(events), on_opened=self._on_open, sound=self._settings().sound)

    def _notice(self, event: ReminderDue, *, held: bool = False) -> Notice:
        reminder, settings = event.reminder, self._settings()
        minutes = settings.snooze_minutes

        def done() -> None:
            self._press(self._api.execute(CompleteReminder(id=reminder.id)))

        def snooze() -> None:
            self._press(self._api.execute(SnoozeReminder(id=reminder.id, by=timedelta(minutes=minutes))))

        return Notice(
            title=title_of(event),
            body=body_of(event, held=held),
            buttons=(("Done", done), (f"Snooze {minutes} min", snooze)),
            on_opened=self._on_open,
            sound=settings.sound,
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
                await self._mark_shown(event)
        self._publish(Notification(title=notice.title, body=notice.body, delivered_by="native" if shown else "none"))

    async def _mark_shown(self, event: ReminderDue) -> None:
        with suppress(NestorError):  # told again at the next start, which is better than not at all
            await self._api.execute(MarkShown(id=event.reminder.id, occurrence=event.occurrence))

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


def _still_matters(reminder: Reminder) -> bool:
    """Return False for one that is done, called off, or will come again at a time the person gave it."""
    comes_again = reminder.state is ReminderState.SCHEDULED and reminder.repeat is None
    finished = (ReminderState.DONE, ReminderState.CANCELLED, ReminderState.SNOOZED)
    return reminder.state not in finished and not comes_again
