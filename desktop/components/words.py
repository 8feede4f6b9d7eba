"""Times and hotkeys in the words a person would use."""

import re
import sys
from datetime import datetime, timedelta

_DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_KEYS = {"cmd": "Super", "page_up": "Page up", "page_down": "Page down", "print_screen": "Print screen"}
_SYSTEM_KEYS = {
    "darwin": {"cmd": "Cmd", "alt": "Option", "ctrl": "Control"},
    "win32": {"cmd": "Win"},
}


def when_words(at: datetime, now: datetime) -> str:
    """Return a moment as seen from now: "Today 15:20", "Tomorrow 9:00", "Fri 27 Nov, 9:00"."""
    at = at.astimezone(now.tzinfo) if at.tzinfo and now.tzinfo else at
    clock = f"{at.hour}:{at.minute:02d}"
    days = (at.date() - now.date()).days
    near = {-1: "Yesterday", 0: "Today", 1: "Tomorrow"}
    if days in near:
        return f"{near[days]} {clock}"
    day = f"{_DAYS[at.weekday()]} {at.day} {_MONTHS[at.month - 1]}"
    return f"{day}, {clock}" if at.year == now.year else f"{day} {at.year}, {clock}"


def ago_words(at: datetime, now: datetime) -> str:
    """Return how long ago a moment was: "Just now", "5 min ago", "2 h ago", then its day."""
    past = now - at
    if past < timedelta(minutes=1):
        return "Just now"
    if past < timedelta(hours=1):
        return f"{past // timedelta(minutes=1)} min ago"
    if past < timedelta(hours=12):
        return f"{past // timedelta(hours=1)} h ago"
    return when_words(at, now)


def hotkey_words(keys: str, *, platform: str = sys.platform) -> str:
    """Return a hotkey of pynput's syntax as it is printed on the keys: "Ctrl + Alt + Space"."""
    words = _KEYS | _SYSTEM_KEYS.get(platform, {})
    parts = re.findall(r"<[^<>]+>|[^+]|(?<=\+)\+$", keys)
    names = [part[1:-1] if len(part) > 2 else part for part in parts]
    return " + ".join(words.get(name, name.capitalize()) for name in names)
