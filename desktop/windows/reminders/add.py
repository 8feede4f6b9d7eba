"""The line at the top of the reminders page: what to remind of, and when, in plain words."""

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QWidget

from desktop.components import Button, Card, Label, TextField
from desktop.components.focus import set_property
from desktop.entries import Problem
from desktop.theme import Space, Text, Theme
from engine.core.errors import ErrorCode

NARROW_BELOW_PX = 560
HINT = "Try “in 20 minutes”, “tomorrow at 9” or “every Friday at 18:00”."
NO_TEXT = "What should Nestor remind you of?"
NO_WHEN = "When should Nestor remind you?"


class Adds(Protocol):
    """Adds a reminder and says how it went."""

    def __call__(
        self,
        text: str,
        when: str,
        on_done: Callable[[object], None] | None = None,
        on_error: Callable[[Problem], None] | None = None,
    ) -> None:
        """Ask for the reminder; one of the two callables is called later."""


class ReminderAdd(Card):
    """Two fields and a button. What was typed stays until the engine has taken it."""

    added = Signal()

    def __init__(self, theme: Theme, add: Adds, *, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent=parent)
        self._theme = theme
        self._add = add
        self._busy = False
        self.what = TextField(theme, label="Remind me to", placeholder="Call mum")
        self.when = TextField(theme, label="When", placeholder="in 20 minutes")
        self.button = Button(theme, "Add", kind="primary", icon="plus")
        self.button.setAccessibleName("Add the reminder")
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._row.setSpacing(Space.M)
        self._row.addWidget(self.what, 3)
        self._row.addWidget(self.when, 2)
        self._row.addWidget(self.button, 0, Qt.AlignmentFlag.AlignBottom)
        self.body.addLayout(self._row)
        # One line for help and questions of both fields: below a single field a question would wrap into a column.
        self.hint = Label(theme, HINT, Text.CAPTION, muted=True)
        self.body.addWidget(self.hint)

        self.what.edit.returnPressed.connect(self.submit)
        self.when.edit.returnPressed.connect(self.submit)
        self.what.edited.connect(self._ask_no_more)
        self.when.edited.connect(self._ask_no_more)
        self.button.clicked.connect(self.submit)

    def submit(self) -> None:
        """Ask for the reminder, or go to the field that is still empty."""
        if self._busy:
            return
        text, when = self.what.text().strip(), self.when.text().strip()
        if not text:
            self._ask(self.what, NO_TEXT)
            return
        if not when:
            # Not an error yet: Enter in the first field goes on to the second.
            self.when.setFocus()
            return
        self._set_busy(True)
        self._add(text, when, self._added, self._refused)

    def set_narrow(self, narrow: bool) -> None:
        """Put the fields below each other where there is little room."""
        direction = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        self._row.setDirection(direction)

    def _added(self, _reminder: object = None) -> None:
        self._set_busy(False)
        self.what.set_text("")
        self.when.set_text("")
        self._ask_no_more()
        self.what.setFocus()
        self.added.emit()

    def _refused(self, problem: Problem) -> None:
        self._set_busy(False)
        field = self.when if problem.code == ErrorCode.TIME_UNCLEAR else self.what
        self._ask(field, f"{problem.message} {problem.hint}".strip())

    def _ask(self, field: TextField, words: str) -> None:
        set_property(field.edit, "invalid", True)
        field.edit.setAccessibleDescription(words)
        set_property(self.hint, "kind", "error")
        self.hint.setText(words)
        field.setFocus()
        field.edit.selectAll()

    def _ask_no_more(self, _typed: str = "") -> None:
        for field in (self.what, self.when):
            set_property(field.edit, "invalid", False)
            field.edit.setAccessibleDescription("")
        set_property(self.hint, "kind", "muted")
        self.hint.setText(HINT)

    def _set_busy(self, busy: bool) -> None:
        self._busy = busy
        self.button.setEnabled(not busy)
