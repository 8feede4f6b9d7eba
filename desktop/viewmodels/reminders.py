"""`ReminderBoard`: reminders and timers in four sections, and what can be done with them."""

from collections.abc import Callable
from datetime import datetime, timedelta

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from desktop.link import Link, LinkKind, LinkState, OnError
from desktop.viewmodels.times import ms_until, next_midnight, when_words
from desktop.viewmodels.undoing import UndoableChange
from engine.core.events import Event, ReminderChanged, ReminderDue
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
from engine.core.requests import Command
from engine.core.texts import shortened

FINISHED_SHOWN = 100
LONGEST_WAIT_MS = 30 * 60 * 1000
"""A computer that slept does not count the time; after this long the board looks at the clock again."""
_UNANSWERED = frozenset({ReminderState.MISSED, ReminderState.FIRED})


class ReminderBoard(QObject):
    """What is missed, comes today, comes later, and is over."""

    changed = Signal()
    failed = Signal(object)
    """A `Problem`."""
    done = Signal(str)
    """What was done, such as "Snoozed until 15:40"; `undo` takes it back."""

    def __init__(self, link: Link, *, now: Callable[[], datetime], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._link = link
        self._now = now
        self._all: tuple[Reminder, ...] = ()
        self._missed: tuple[Reminder, ...] = ()
        self._today: tuple[Reminder, ...] = ()
        self._upcoming: tuple[Reminder, ...] = ()
        self._finished: tuple[Reminder, ...] = ()
        self._is_loaded = False
        self._reading = 0
        self._last: UndoableChange | None = None
        self._boundary = QTimer(self)
        self._boundary.setSingleShot(True)
        self._boundary.setTimerType(Qt.TimerType.PreciseTimer)  # others may be late by a twentieth of the wait
        self._boundary.timeout.connect(self._on_boundary)
        link.happened.connect(self._on_event)
        link.state_changed.connect(self._on_link_state)
        if link.state.kind is LinkKind.READY:
            self.refresh()

    @property
    def missed(self) -> tuple[Reminder, ...]:
        """Missed ones, and those that came and were not answered, the latest first."""
        return self._missed

    @property
    def today(self) -> tuple[Reminder, ...]:
        """What still comes today, the next first."""
        return self._today

    @property
    def upcoming(self) -> tuple[Reminder, ...]:
        """What comes after today, the next first."""
        return self._upcoming

    @property
    def finished(self) -> tuple[Reminder, ...]:
        """Done and cancelled ones, the latest first; at most a hundred."""
        return self._finished

    @property
    def missed_count(self) -> int:
        """How many are missed or unanswered."""
        return len(self._missed)

    @property
    def next(self) -> Reminder | None:
        """The one that comes next."""
        return next(iter((*self._today, *self._upcoming)), None)

    @property
    def is_loaded(self) -> bool:
        """True once the reminders were read."""
        return self._is_loaded

    @property
    def can_undo(self) -> bool:
        """True if what was done last from here can be taken back."""
        return self._last is not None

    def refresh(self) -> None:
        """Read the reminders again."""
        self._reading += 1
        reading = self._reading

        def listed(reminders: tuple[Reminder, ...]) -> None:
            if reading == self._reading:
                self._all, was_loaded, self._is_loaded = reminders, self._is_loaded, True
                self._sort(tell=not was_loaded)

        self._link.query(ListReminders(all=True), listed, self.failed.emit)

    def add(
        self, text: str, when: str, on_done: Callable[[Reminder], None] | None = None, on_error: OnError | None = None
    ) -> None:
        """Set a reminder; `when` is a phrase such as "tomorrow at 9"."""
        self._change(AddReminder(text=text, when=when), text, lambda r: f"Set for {self._words(r)}", on_done, on_error)

    def edit(
        self,
        id: ReminderId,  # noqa: A002 - the noun's own word, as in engine.core
        text: str | None,
        when: str | None,
        on_done: Callable[[Reminder], None] | None = None,
        on_error: OnError | None = None,
    ) -> None:
        """Reword or move a reminder; None leaves that part as it is."""
        command = EditReminder(id=id, text=text, when=when)
        moved = when is not None
        self._change(
            command, self._text(id), lambda r: f"Moved to {self._words(r)}" if moved else "Saved", on_done, on_error
        )

    def snooze(self, id: ReminderId, by: timedelta) -> None:  # noqa: A002 - see above
        """Let a reminder come again after `by` from now."""
        self._change(SnoozeReminder(id=id, by=by), self._text(id), lambda r: f"Snoozed until {self._words(r)}")

    def complete(self, id: ReminderId) -> None:  # noqa: A002 - see above
        """Mark a reminder as done."""

        def words(reminder: Reminder) -> str:
            goes_on = reminder.state in OPEN_STATES
            return f"Done; it comes again {self._words(reminder)}" if goes_on else "Marked as done"

        self._change(CompleteReminder(id=id), self._text(id), words)

    def cancel(self, id: ReminderId) -> None:  # noqa: A002 - see above
        """Call a reminder off."""
        self._change(CancelReminder(id=id), self._text(id), lambda r: f"Cancelled “{shortened(r.text, 40)}”")

    def undo(self) -> None:
        """Take back what was done last from here."""
        change, self._last = self._last, None
        if change is not None:
            change.undo(lambda _entry: self.refresh(), self.failed.emit)

    def _change(
        self,
        command: Command[Reminder],
        text: str,
        words: Callable[[Reminder], str],
        on_done: Callable[[Reminder], None] | None = None,
        on_error: OnError | None = None,
    ) -> None:
        change = UndoableChange(self._link, lambda label: shortened(text.strip()) in label)

        def done(reminder: Reminder) -> None:
            self._last = change
            self.refresh()
            if on_done is not None:
                on_done(reminder)
            self.done.emit(words(reminder))

        change.make(command, done, on_error or self.failed.emit)

    def _text(self, wanted: ReminderId) -> str:
        return next((reminder.text for reminder in self._all if reminder.id == wanted), "")

    def _words(self, reminder: Reminder) -> str:
        return when_words(reminder.due, self._now())

    def _on_event(self, event: Event) -> None:
        if isinstance(event, ReminderChanged | ReminderDue):
            self.refresh()

    def _on_link_state(self, state: LinkState) -> None:
        if state.kind is LinkKind.READY and not state.resumed:
            self.refresh()

    def _on_boundary(self) -> None:
        self._sort(tell=False)

    def _sort(self, *, tell: bool) -> None:
        """Put every reminder into its section, and say so where that differs from before."""
        now = self._now()
        tomorrow = next_midnight(now)
        before = (self._missed, self._today, self._upcoming, self._finished)
        by_time = sorted(self._all, key=lambda reminder: reminder.due)
        latest_first = list(reversed(by_time))
        to_come = [reminder for reminder in by_time if reminder.state in OPEN_STATES]
        over = [r for r in latest_first if r.state not in OPEN_STATES and r.state not in _UNANSWERED]
        self._missed = tuple(reminder for reminder in latest_first if reminder.state in _UNANSWERED)
        self._today = tuple(reminder for reminder in to_come if reminder.due < tomorrow)
        self._upcoming = tuple(reminder for reminder in to_come if reminder.due >= tomorrow)
        self._finished = tuple(over[:FINISHED_SHOWN])
        self._boundary.start(min(ms_until(tomorrow, now), LONGEST_WAIT_MS))
        if tell or before != (self._missed, self._today, self._upcoming, self._finished):
            self.changed.emit()
