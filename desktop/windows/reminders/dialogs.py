"""Small windows around one reminder: changing its words and times, and picking until when to snooze it."""

import re
from collections.abc import Callable
from datetime import date, datetime, time, timedelta

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.components import Button, Choice, TextField, when_words
from desktop.entries import Problem
from desktop.theme import Theme
from desktop.windows.dialog import Dialog
from desktop.windows.reminders.add import HINT, NO_TEXT
from desktop.windows.reminders.words import RepeatWords
from engine.core.errors import ErrorCode
from engine.core.ids import ReminderId
from engine.core.reminders import Reminder

DAYS_OFFERED = 31
CLOCK = re.compile(r"(?P<hour>\d{1,2})(?:[:.h](?P<minute>\d{2}))?\s*(?P<half>am|pm)?", re.IGNORECASE)
Edits = Callable[
    [ReminderId, str | None, str | None, Callable[[object], None], Callable[[Problem], None]],
    None,
]
"""Changes a reminder; None leaves its words or its times as they are."""


class ReminderDialog(Dialog):
    """Edits one reminder; stays open with everything typed while the engine does not understand the time."""

    saved = Signal()

    def __init__(
        self,
        theme: Theme,
        reminder: Reminder,
        *,
        edit: Edits,
        now: datetime,
        repeat_words: RepeatWords,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, title="Edit reminder", width_px=440, parent=parent)
        self._reminder = reminder
        self._edit = edit
        self._when_before = repeat_words(reminder.repeat) if reminder.repeat else when_words(reminder.due, now)
        self.what = TextField(theme, label="Remind me to")
        self.what.set_text(reminder.text)
        self.when = TextField(theme, label="When", help=HINT)
        self.when.set_text(self._when_before)
        self.body.addWidget(self.what)
        self.body.addWidget(self.when)
        self.body.addStretch(1)
        self.cancel_button = Button(theme, "Cancel")
        self.cancel_button.setAutoDefault(False)
        self.save_button = Button(theme, "Save", kind="primary")
        self.save_button.setDefault(True)
        self.footer.addStretch(1)
        self.footer.addWidget(self.cancel_button)
        self.footer.addWidget(self.save_button)
        self.cancel_button.clicked.connect(self.reject)
        self.save_button.clicked.connect(self.save)
        self.what.edited.connect(lambda: self._say(self.what, ""))
        self.when.edited.connect(lambda: self._say(self.when, ""))
        self.what.setFocus()

    def save(self) -> None:
        """Ask the engine for the change; the window closes once it is made."""
        text, when = self.what.text().strip(), self.when.text().strip()
        if not text:
            self._say(self.what, NO_TEXT)
            self.what.setFocus()
            return
        new_text = text if text != self._reminder.text else None
        new_when = when if when and when != self._when_before else None
        if new_text is None and new_when is None:
            self.accept()
            return
        self.save_button.setEnabled(False)
        self._edit(self._reminder.id, new_text, new_when, self._saved, self._refused)

    def _saved(self, _reminder: object = None) -> None:
        self.saved.emit()
        self.accept()

    def _refused(self, problem: Problem) -> None:
        self.save_button.setEnabled(True)
        field = self.when if problem.code == ErrorCode.TIME_UNCLEAR else self.what
        self._say(field, f"{problem.message} {problem.hint}".strip())
        field.setFocus()

    def _say(self, field: TextField, words: str) -> None:
        field.set_error(words)
        self.fit()


class PickTimeDialog(Dialog):
    """Picks a day and a time of day in the coming month."""

    picked = Signal(object)  # datetime

    def __init__(self, theme: Theme, *, now: Callable[[], datetime], parent: QWidget | None = None) -> None:
        super().__init__(theme, title="Snooze until", width_px=360, parent=parent)
        self._now = now
        moment = now()
        today = moment.date()
        days = [today + timedelta(days=count) for count in range(DAYS_OFFERED)]
        self.day = Choice(theme, label="Day", options=[(day, _day_words(day, moment)) for day in days])
        self.clock = TextField(theme, label="Time", placeholder="9:00")
        soon = moment + timedelta(hours=2)
        self.clock.set_text(f"{soon.hour}:00")
        self.day.set_value(soon.date())
        self.body.addWidget(self.day)
        self.body.addWidget(self.clock)
        self.body.addStretch(1)
        cancel = Button(theme, "Cancel")
        cancel.setAutoDefault(False)
        self.snooze_button = Button(theme, "Snooze", kind="primary")
        self.snooze_button.setDefault(True)
        self.footer.addStretch(1)
        self.footer.addWidget(cancel)
        self.footer.addWidget(self.snooze_button)
        cancel.clicked.connect(self.reject)
        self.snooze_button.clicked.connect(self._pick)
        self.clock.edited.connect(lambda: self._say(""))

    def _pick(self) -> None:
        clock = clock_time(self.clock.text())
        if clock is None:
            self._say("Write a time of day, such as 9:00 or 18:30.")
            return
        day = self.day.value()
        moment = self._now()
        if not isinstance(day, date):
            return
        picked = datetime.combine(day, clock, moment.tzinfo)
        if picked <= moment:
            self._say("That time has passed. Pick a later one, or another day.")
            return
        self.accept()
        self.picked.emit(picked)

    def _say(self, words: str) -> None:
        self.clock.set_error(words)
        if words:
            self.clock.setFocus()
        self.fit()


def clock_time(text: str) -> time | None:
    """Return the time of day a person wrote ("9", "18:30", "6 pm"), or None."""
    match = CLOCK.fullmatch(text.strip())
    if match is None:
        return None
    hour, minute = int(match["hour"]), int(match["minute"] or 0)
    if match["half"]:
        if not 1 <= hour <= 12:
            return None
        hour = hour % 12 + (12 if match["half"].lower() == "pm" else 0)
    return time(hour, minute) if hour < 24 and minute < 60 else None


def _day_words(day: date, now: datetime) -> str:
    if day == now.date():
        return "Today"
    if day == now.date() + timedelta(days=1):
        return "Tomorrow"
    # Not by the locale: the rest of the app speaks English.
    weekday = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()[day.weekday()]
    month = "January February March April May June July August September October November December".split()
    return f"{weekday}, {day.day} {month[day.month - 1]}"
