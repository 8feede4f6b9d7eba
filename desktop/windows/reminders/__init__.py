"""The reminder centre: a page with a line to add, sections of rows, and the small windows around one reminder."""

from desktop.windows.reminders.page import RemindersPage
from desktop.windows.reminders.words import RepeatWords

__all__ = ["RemindersPage", "RepeatWords"]
