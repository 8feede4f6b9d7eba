"""`nestor reminders`: list, add, edit, cancel, done, snooze."""

from datetime import timedelta
from typing import Any

import click

from engine.cli.connection import NOT_RUNNING, Connection, Door, pass_door
from engine.cli.output import json_option, show, show_json, show_table, tell, time_words, wants_json
from engine.core.api import EngineApi
from engine.core.errors import ErrorCode, NestorError
from engine.core.ids import ReminderId
from engine.core.reminders import (
    OPEN_STATES,
    AddReminder,
    CancelReminder,
    CompleteReminder,
    EditReminder,
    ListReminders,
    Reminder,
    ReminderState,
    SnoozeReminder,
)
from engine.core.settings import ListSettings

_DEFAULT_SNOOZE = timedelta(minutes=10)
_DAYS = {"MO": "Mon", "TU": "Tue", "WE": "Wed", "TH": "Thu", "FR": "Fri", "SA": "Sat", "SU": "Sun"}
_UNITS = {"HOURLY": "hour", "DAILY": "day", "WEEKLY": "week", "MONTHLY": "month", "YEARLY": "year"}


@click.group(invoke_without_command=True)
@json_option
@click.pass_context
def reminders(context: click.Context) -> None:
    """Reminders and timers; without a command, list them."""
    if context.invoked_subcommand is None:
        context.invoke(list_reminders)


@reminders.command("list")
@click.option("--all", "finished_too", is_flag=True, help="Show those that are done or cancelled too.")
@json_option
@pass_door
def list_reminders(door: Door, finished_too: bool = False) -> None:
    """List reminders, the next one first."""
    found = door.query(ListReminders(all=finished_too))
    if wants_json():
        show_json([shape(reminder) for reminder in found])
        return
    rows = [
        (item.id, time_words(item.due, door.now()), item.text, repeat_words(item.repeat), _state(item))
        for item in found
    ]
    show_table(rows, empty='No reminders. Try: nestor ask "remind me to call mum in 20 minutes"')


@reminders.command()
@click.argument("text")
@click.option("--when", required=True, metavar="PHRASE", help='Such as "in 20 minutes" or "every Friday at 9".')
@json_option
@pass_door
def add(door: Door, text: str, when: str) -> None:
    """Store a reminder."""

    async def work(connection: Connection) -> tuple[Reminder, bool]:
        return await connection.api.execute(AddReminder(text=text, when=when)), connection.serves

    added, serves = door.run(work)
    repeat = f", {words}" if (words := repeat_words(added.repeat)) else ""
    show(shape(added), f"I will remind you {time_words(added.due, door.now())}{repeat}: {added.text} ({added.id})")
    if not serves:
        tell(NOT_RUNNING)


@reminders.command()
@click.argument("reminder", metavar="ID")
@click.option("--text", metavar="TEXT", help="What it shall say.")
@click.option("--when", metavar="PHRASE", help="When it shall come; one that has fired comes again.")
@json_option
@pass_door
def edit(door: Door, reminder: str, text: str | None, when: str | None) -> None:
    """Reword a reminder or move it; `nestor undo` takes it back."""

    async def work(connection: Connection) -> tuple[Reminder, bool]:
        command = EditReminder(id=ReminderId(reminder), text=text, when=when)
        return await connection.api.execute(command), connection.serves

    changed, serves = door.run(work)
    coming = f", {time_words(changed.due, door.now())}" if changed.state in OPEN_STATES else ""
    repeat = f", {words}" if coming and (words := repeat_words(changed.repeat)) else ""
    show(shape(changed), f"Changed: {changed.text}{coming}{repeat} ({changed.id})")
    if coming and not serves:
        tell(NOT_RUNNING)


@reminders.command()
@click.argument("reminder", metavar="ID")
@json_option
@pass_door
def cancel(door: Door, reminder: str) -> None:
    """Call a reminder off."""
    gone = door.execute(CancelReminder(id=ReminderId(reminder)))
    show(shape(gone), f"Cancelled: {gone.text}")


@reminders.command()
@click.argument("reminder", metavar="ID")
@json_option
@pass_door
def done(door: Door, reminder: str) -> None:
    """Mark a reminder as done."""
    finished = door.execute(CompleteReminder(id=ReminderId(reminder)))
    show(shape(finished), f"Done: {finished.text}")


@reminders.command()
@click.argument("reminder", metavar="ID")
@click.option("--by", metavar="DURATION", help='Such as "10 minutes"; else what the settings say.')
@json_option
@pass_door
def snooze(door: Door, reminder: str, by: str | None) -> None:
    """Let a reminder come again later."""
    span = read_duration(by) if by is not None else None

    async def work(connection: Connection) -> tuple[Reminder, bool]:
        wait = span or await usual_snooze(connection.api)
        return await connection.api.execute(SnoozeReminder(id=ReminderId(reminder), by=wait)), connection.serves

    later, serves = door.run(work)
    show(shape(later), f"I will remind you again {time_words(later.due, door.now())}: {later.text}")
    if not serves:
        tell(NOT_RUNNING)


def shape(reminder: Reminder) -> dict[str, Any]:
    """Return a reminder as `--json` shows it."""
    return {name: getattr(reminder, name) for name in ("id", "text", "due", "repeat", "state")}


def read_duration(words: str) -> timedelta:
    """Return the length of time that words mean; raises NestorError where that is doubtful."""
    from engine.schedule.phrases import parse_duration

    span = parse_duration(words)
    if span is None or span <= timedelta():
        raise NestorError(
            ErrorCode.TIME_UNCLEAR,
            f"{words!r} is not a length of time.",
            hint='Write it like "10 minutes" or "2 hours".',
        )
    return span


async def usual_snooze(api: EngineApi) -> timedelta:
    """Return how long Snooze waits where nobody says it."""
    for setting in await api.query(ListSettings()):
        if setting.path == "reminders.snooze_minutes":
            return timedelta(minutes=int(setting.value))
    return _DEFAULT_SNOOZE


def repeat_words(rule: str | None) -> str:
    """Return an RRULE as a person says it; one that is too special is just said to repeat."""
    if not rule:
        return ""
    parts = dict(part.split("=", 1) for part in rule.removeprefix("RRULE:").split(";") if "=" in part)
    unit = _UNITS.get(parts.get("FREQ", ""))
    days = [_DAYS.get(day, "") for day in parts.get("BYDAY", "").split(",")] if "BYDAY" in parts else []
    if unit is None or not all(days):
        return "repeats"
    interval = parts.get("INTERVAL", "1")
    if days == list(_DAYS.values())[:5] and interval == "1":
        return "every weekday"
    every = f"every {unit}" if interval == "1" else f"every {interval} {unit}s"
    if days:
        return f"every {', '.join(days)}" if interval == "1" else f"{every} on {', '.join(days)}"
    return every


def _state(reminder: Reminder) -> str:
    return "" if reminder.state is ReminderState.SCHEDULED else str(reminder.state)
