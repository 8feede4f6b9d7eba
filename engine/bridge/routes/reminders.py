"""`/api/v1/reminders`: reminders and timers."""

from datetime import timedelta

from fastapi import APIRouter
from pydantic import Field

from engine.bridge.routes import Body
from engine.core.api import EngineApi
from engine.core.ids import ReminderId
from engine.core.reminders import (
    AddReminder,
    CancelReminder,
    CompleteReminder,
    EditReminder,
    ListReminders,
    Reminder,
    SnoozeReminder,
)


class ReminderBody(Body):
    """A reminder to store."""

    text: str
    when: str
    """A phrase such as "in 20 minutes"."""


class ChangeBody(Body):
    """What shall be otherwise; what is left out stays."""

    text: str | None = None
    when: str | None = None
    """A phrase such as "in 20 minutes"."""


class SnoozeBody(Body):
    """How long to wait."""

    minutes: float = Field(gt=0, le=60 * 24 * 366)


def router(api: EngineApi) -> APIRouter:
    """Return the routes of this noun."""
    routes = APIRouter(prefix="/api/v1/reminders", tags=["reminders"])

    @routes.get("")
    async def list_reminders(*, all: bool = False) -> tuple[Reminder, ...]:  # noqa: A002 - the name in the URL
        """List reminders, the next one first; `all` shows the finished ones too."""
        return await api.query(ListReminders(all=all))

    @routes.post("", status_code=201)
    async def add(body: ReminderBody) -> Reminder:
        """Store a reminder."""
        return await api.execute(AddReminder(text=body.text, when=body.when))

    @routes.patch("/{reminder}")
    async def edit(reminder: ReminderId, body: ChangeBody) -> Reminder:
        """Reword a reminder, move it, or both."""
        return await api.execute(EditReminder(id=reminder, text=body.text, when=body.when))

    @routes.post("/{reminder}/done")
    async def done(reminder: ReminderId) -> Reminder:
        """Mark as done."""
        return await api.execute(CompleteReminder(id=reminder))

    @routes.post("/{reminder}/snooze")
    async def snooze(reminder: ReminderId, body: SnoozeBody) -> Reminder:
        """Let a reminder come again later."""
        return await api.execute(SnoozeReminder(id=reminder, by=timedelta(minutes=body.minutes)))

    @routes.delete("/{reminder}")
    async def cancel(reminder: ReminderId) -> Reminder:
        """Call a reminder off."""
        return await api.execute(CancelReminder(id=reminder))

    return routes
