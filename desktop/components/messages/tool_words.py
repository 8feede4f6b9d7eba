"""Tools in a person's words: what one is called while it runs and once it is done, and its arguments."""

from collections.abc import Mapping
from typing import Any

_WORDS: dict[str, tuple[str, str]] = {
    "reminder_create": ("Setting a reminder", "Set a reminder"),
    "reminder_list": ("Looking at your reminders", "Looked at your reminders"),
    "reminder_cancel": ("Cancelling a reminder", "Cancelled a reminder"),
    "reminder_snooze": ("Snoozing a reminder", "Snoozed a reminder"),
    "reminder_edit": ("Changing a reminder", "Changed a reminder"),
    "undo_last": ("Taking it back", "Took back the last change"),
    "timer_start": ("Starting a timer", "Started a timer"),
    "note_add": ("Keeping a note", "Kept a note"),
    "note_search": ("Searching your notes", "Searched your notes"),
    "todo_add": ("Adding to a list", "Added to a list"),
    "todo_list": ("Reading a list", "Read a list"),
    "todo_complete": ("Ticking off a list", "Ticked off a list"),
    "memory_save": ("Remembering", "Remembered"),
    "memory_search": ("Searching memory", "Searched memory"),
    "time_now": ("Looking at the clock", "Looked at the clock"),
    "convert_units": ("Converting units", "Converted units"),
    "calculate": ("Calculating", "Calculated"),
    "open_url": ("Opening a web page", "Opened a web page"),
    "open_app": ("Opening an app", "Opened an app"),
    "web_search": ("Searching the web", "Searched the web"),
    "set_volume": ("Setting the volume", "Set the volume"),
    "take_screenshot": ("Taking a screenshot", "Took a screenshot"),
}

_LONGEST = 2_000


def doing_words(name: str) -> str:
    """Return what is going on while the tool runs."""
    return _WORDS[name][0] if name in _WORDS else _plain(name)


def done_words(name: str) -> str:
    """Return what the tool did."""
    return _WORDS[name][1] if name in _WORDS else _plain(name)


def failed_words(name: str) -> str:
    """Return what did not work."""
    return f"{doing_words(name)} did not work"


def argument_lines(arguments: Mapping[str, Any]) -> list[tuple[str, str]]:
    """Return the arguments as names and values to read."""
    return [(_plain(name), _value(value)) for name, value in arguments.items() if value is not None]


def _plain(name: str) -> str:
    words = name.replace("_", " ").replace("-", " ").strip() or "tool"
    return words[:1].upper() + words[1:]


def _value(value: object) -> str:
    match value:
        case bool():
            text = "Yes" if value else "No"
        case list() | tuple():
            text = ", ".join(map(str, value))
        case Mapping():
            text = ", ".join(f"{name}: {inner}" for name, inner in value.items())
        case _:
            text = str(value)
    return text if len(text) <= _LONGEST else f"{text[:_LONGEST]}…"
