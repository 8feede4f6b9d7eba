"""What a reminder's row says, worked out from the reminder and the time it is now."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from typing import assert_never

from desktop.components import when_words
from engine.core.reminders import Reminder, ReminderKind, ReminderState

RepeatWords = Callable[[str], str]
"""Says an RRULE in words: "every Friday at 09:00"."""
EVENING = time(19, 0)
LAST_EVENING_HOUR = 18
"""From this hour on, "this evening" is no longer offered."""
CLOCK_AT_END = re.compile(r" at \d{1,2}:\d{2}$")
MORNING = time(9, 0)


@dataclass(frozen=True, slots=True, kw_only=True)
class SnoozeChoice:
    """One entry of the Snooze menu."""

    words: str
    by: timedelta


def plain_repeat(rule: str) -> str:
    """Return the least that is true of a repetition, where nobody says it better."""
    parts = dict(part.partition("=")[::2] for part in rule.upper().removeprefix("RRULE:").split(";"))
    units = {"MINUTELY": "minute", "HOURLY": "hour", "DAILY": "day", "WEEKLY": "week", "MONTHLY": "month"}
    unit = units.get(parts.get("FREQ", ""), "year")
    interval = parts.get("INTERVAL", "1")
    return f"every {unit}" if interval == "1" else f"every {interval} {unit}s"


def due_words(reminder: Reminder, now: datetime, repeat_words: RepeatWords) -> str:
    """Return when a reminder comes: "Today 15:20", "Fri 27 Nov, 9:00 · every Friday"."""
    when = when_words(reminder.due, now)
    if not reminder.repeat:
        return when
    # The time of day stands there already.
    return f"{when} · {CLOCK_AT_END.sub('', repeat_words(reminder.repeat))}"


def late_words(reminder: Reminder, now: datetime) -> str:
    """Return how long ago a reminder should have been heard: "2 hours late"."""
    seconds = max((now - reminder.due).total_seconds(), 0)
    for unit, length in (("day", 86_400), ("hour", 3_600), ("minute", 60)):
        amount = int(seconds // length)
        if amount:
            return f"{amount} {unit}{'' if amount == 1 else 's'} late"
    return "just now"


def line_words(reminder: Reminder, now: datetime, repeat_words: RepeatWords) -> str:
    """Return the line below a reminder's text: its state where that is not plain, and when it comes or came."""
    due = due_words(reminder, now, repeat_words)
    match reminder.state:
        case ReminderState.SNOOZED:
            return f"Snoozed until {due[:1].lower() + due[1:] if due.startswith(('Today', 'Tomorrow')) else due}"
        case ReminderState.FIRED:
            return f"Waiting for you, {late_words(reminder, now)} · {due}"
        case ReminderState.MISSED:
            return f"Missed, {late_words(reminder, now)} · {due}"
        case ReminderState.CANCELLED:
            return f"Cancelled · {due}"
        case ReminderState.DONE:
            return f"Done · {due}"
        case ReminderState.SCHEDULED:
            return f"Timer · {due}" if reminder.kind is ReminderKind.TIMER else due
        case _:
            assert_never(reminder.state)


def snooze_choices(now: datetime) -> tuple[SnoozeChoice, ...]:
    """Return what the Snooze menu offers at this time of the day."""
    choices = [
        SnoozeChoice(words="10 minutes", by=timedelta(minutes=10)),
        SnoozeChoice(words="1 hour", by=timedelta(hours=1)),
    ]
    if now.hour < LAST_EVENING_HOUR:
        evening = datetime.combine(now.date(), EVENING, now.tzinfo)
        choices.append(SnoozeChoice(words=f"This evening, {EVENING.hour}:{EVENING:%M}", by=_between(now, evening)))
    tomorrow = datetime.combine(now.date() + timedelta(days=1), MORNING, now.tzinfo)
    choices.append(SnoozeChoice(words=f"Tomorrow, {MORNING.hour}:{MORNING:%M}", by=_between(now, tomorrow)))
    return tuple(choices)


def _between(start: datetime, end: datetime) -> timedelta:
    """Return the time that really passes, also over a change of the clocks."""
    return timedelta(seconds=round(end.timestamp() - start.timestamp()))
