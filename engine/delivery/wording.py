"""What notices say."""

from collections.abc import Sequence

from engine.core.events import ReminderDue
from engine.core.reminders import ReminderKind
from engine.core.texts import shortened

MOST_LINES = 10
"""Notification services cut what is longer without saying so."""


def title_of(event: ReminderDue) -> str:
    """Return the title of a notice about one reminder: its own words."""
    return shortened(event.reminder.text, 200)


def body_of(event: ReminderDue, *, held: bool) -> str:
    """Return what stands below the title: why it comes now."""
    if held:
        return f"Held back by the pause: it was due {when_of(event)}"
    if event.late:
        return f"Missed: it was due {when_of(event)}"
    if event.reminder.kind is ReminderKind.TIMER:
        return "Time is up"
    return f"Reminder, {event.occurrence:%H:%M}"


def list_of(events: Sequence[ReminderDue]) -> str:
    """Return a line for each, and how many more there are."""
    lines = [f"{when_of(event)} {shortened(event.reminder.text)}" for event in events]
    if len(lines) > MOST_LINES:
        lines[MOST_LINES - 1 :] = [f"… and {len(lines) - MOST_LINES + 1} more"]
    return "\n".join(lines)


def when_of(event: ReminderDue) -> str:
    """Return when it was due, such as `Sat 21 Nov, 14:02`."""
    return f"{event.occurrence:%a} {event.occurrence.day} {event.occurrence:%b, %H:%M}"
