"""`ReminderBoard`: reminders and timers in four sections, and what can be done with them."""

from collections.abc import Callable
from datetime import datetime, timedelta

from PySide6.QtCore import QObject, Signal

from desktop.link import Link, OnError
from engine.core.ids import ReminderId
from engine.core.reminders import Reminder


class ReminderBoard(QObject):
    """What is missed, comes today, comes later, and is over."""

    changed = Signal()
    failed = Signal(object)
    """A `Problem`."""
    done = Signal(str)
    """What was done, such as "Snoozed until 15:40"; `undo` takes it back."""

    def __init__(self, link: Link, *, now: Callable[[], datetime], parent: QObject | None = None) -> None:
        super().__init__(parent)

    @property
    def missed(self) -> tuple[Reminder, ...]:
        """Missed ones, and those that came and were not answered, the latest first."""
        raise NotImplementedError

    @property
    def today(self) -> tuple[Reminder, ...]:
        """What still comes today, the next first."""
        raise NotImplementedError

    @property
    def upcoming(self) -> tuple[Reminder, ...]:
        """What comes after today, the next first."""
        raise NotImplementedError

    @property
    def finished(self) -> tuple[Reminder, ...]:
        """Done and cancelled ones, the latest first; at most a hundred."""
        raise NotImplementedError

    @property
    def missed_count(self) -> int:
        """How many are missed or unanswered."""
        raise NotImplementedError

    @property
    def next(self) -> Reminder | None:
        """The one that comes next."""
        raise NotImplementedError

    @property
    def is_loaded(self) -> bool:
        """True once the reminders were read."""
        raise NotImplementedError

    @property
    def can_undo(self) -> bool:
        """True if what was done last from here can be taken back."""
        raise NotImplementedError

    def refresh(self) -> None:
        """Read the reminders again."""
        raise NotImplementedError

    def add(
        self, text: str, when: str, on_done: Callable[[Reminder], None] | None = None, on_error: OnError | None = None
    ) -> None:
        """Set a reminder; `when` is a phrase such as "tomorrow at 9"."""
        raise NotImplementedError

    def edit(
        self,
        id: ReminderId,  # noqa: A002 - the noun's own word, as in engine.core
        text: str | None,
        when: str | None,
        on_done: Callable[[Reminder], None] | None = None,
        on_error: OnError | None = None,
    ) -> None:
        """Reword or move a reminder; None leaves that part as it is."""
        raise NotImplementedError

    def snooze(self, id: ReminderId, by: timedelta) -> None:  # noqa: A002 - see above
        """Let a reminder come again after `by` from now."""
        raise NotImplementedError

    def complete(self, id: ReminderId) -> None:  # noqa: A002 - see above
        """Mark a reminder as done."""
        raise NotImplementedError

    def cancel(self, id: ReminderId) -> None:  # noqa: A002 - see above
        """Call a reminder off."""
        raise NotImplementedError

    def undo(self) -> None:
        """Take back what was done last from here."""
        raise NotImplementedError
