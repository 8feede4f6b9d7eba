"""The sentences a person is asked with, and how their own words are quoted in them."""

from datetime import date, datetime
from typing import Final

EXAMPLES: Final = "For example “in 20 minutes”, “tomorrow at 9:00” or “every Friday at 18:00”."
EMPTY: Final = f"When should I remind you? {EXAMPLES}"
NOT_UNDERSTOOD: Final = "I did not understand {said} as a time. When should I remind you? " + EXAMPLES
TOO_FAR: Final = "That is more than a hundred years away. When should I remind you?"
SEVERAL_TIMES: Final = "I can only take one time at once. At which time should I remind you?"
SEVERAL_DAYS: Final = "I can only take one day at once. On which day should I remind you? (Or say “every”.)"
TOO_OFTEN: Final = "I can remind you once a minute at most. How often should I remind you?"

_WEEKDAYS: Final = "Mon Tue Wed Thu Fri Sat Sun".split()
_MONTHS: Final = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split()
_LONGEST_QUOTE: Final = 60


def quote(said: str) -> str:
    """Return a person's words in quotation marks, cut short and without what cannot be shown."""
    # A slice first: the words may be a megabyte.
    words = "".join(mark if mark.isprintable() else " " for mark in said[: 2 * _LONGEST_QUOTE])
    words = " ".join(words.split())
    return f"“{words}”" if len(words) <= _LONGEST_QUOTE else f"“{words[: _LONGEST_QUOTE - 1]}…”"


def name_day(day: date, *, year: bool = False) -> str:
    """Return "Fri 27 Nov", with the year if asked. No locale has a say in it."""
    short = f"{_WEEKDAYS[day.weekday()]} {day.day} {_MONTHS[day.month - 1]}"
    return f"{short} {day.year}" if year else short


def name_moment(moment: datetime) -> str:
    """Return "Fri 27 Nov at 09:00"."""
    return f"{name_day(moment)} at {moment:%H:%M}"
