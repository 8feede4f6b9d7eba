"""The reminder centre: what was missed, what comes today and later, and what is done."""

from collections.abc import Callable
from datetime import datetime, timedelta

from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QKeySequence, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from desktop.components import EmptyState, ErrorState, Page, Snackbar, Spinner
from desktop.entries import Problem
from desktop.theme import Space, Theme
from desktop.viewmodels import ReminderBoard
from desktop.windows.reminders.add import NARROW_BELOW_PX, ReminderAdd
from desktop.windows.reminders.dialogs import PickTimeDialog, ReminderDialog
from desktop.windows.reminders.row import ReminderRow
from desktop.windows.reminders.section import ReminderSection
from desktop.windows.reminders.words import RepeatWords, plain_repeat
from engine.core.ids import ReminderId
from engine.core.reminders import Reminder

TICK_MS = 30_000
"""How often the words about times are said anew while they can be seen."""


class RemindersPage(QWidget):
    """Shows the board; every change can be undone from the note at the bottom, or with Ctrl+Z."""

    missed_changed = Signal(int)

    def __init__(
        self,
        theme: Theme,
        board: ReminderBoard,
        *,
        now: Callable[[], datetime],
        repeat_words: RepeatWords = plain_repeat,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._board = board
        self._now = now
        self._repeat_words = repeat_words
        self._rows: dict[ReminderId, ReminderRow] = {}
        self.setAccessibleName("Reminders")
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        self.page = Page(theme, title="Reminders", subtitle="Nestor tells you in time, also when its window is closed.")
        outer.addWidget(self.page)
        self.add = ReminderAdd(theme, board.add)
        self.page.body.addWidget(self.add)
        self.spinner = Spinner(theme, 20)
        self.page.body.addWidget(self.spinner, 0, Qt.AlignmentFlag.AlignHCenter)
        self.error: ErrorState | None = None
        self.empty = EmptyState(
            theme,
            icon="bell",
            title="Nothing to remember",
            text="Write above what Nestor should remind you of, or just tell it in a conversation.",
        )
        self.page.body.addWidget(self.empty)
        self.missed = ReminderSection(theme, "Missed", tone="warning")
        self.today = ReminderSection(theme, "Today")
        self.upcoming = ReminderSection(theme, "Upcoming")
        self.done = ReminderSection(theme, "Done", foldable=True)
        self.sections = (self.missed, self.today, self.upcoming, self.done)
        for section in self.sections:
            section.more_wanted.connect(self._show_board)
            self.page.body.addWidget(section)
        self.page.body.addStretch(1)
        self.page.body.setSpacing(Space.XL)
        self.snackbar = Snackbar(theme, self)

        self._tick = QTimer(self, interval=TICK_MS)
        self._tick.timeout.connect(self._say_times_anew)
        board.changed.connect(self._follow_board)
        board.failed.connect(self._show_problem)
        board.done.connect(self._show_done)
        self._is_stale = True

    def focus_add(self) -> None:
        """Put the cursor where a new reminder is written."""
        self.add.what.setFocus()

    def row(self, reminder: ReminderId) -> ReminderRow | None:
        """Return the row of a reminder, if it is shown."""
        return self._rows.get(reminder)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Undo the last change; fields with the cursor undo their own typing first."""
        if event.matches(QKeySequence.StandardKey.Undo):
            self._board.undo()
            return
        super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """Keep the times true while they can be seen."""
        if self._is_stale:
            self._show_board()
            # What is inside is not visible yet and so does not tell the area around it that it has grown.
            QCoreApplication.postEvent(self.page, QEvent(QEvent.Type.LayoutRequest))
        self._say_times_anew()
        self._tick.start()
        super().showEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        """Wake nobody up while nobody looks."""
        self._tick.stop()
        super().hideEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold the line for a new reminder where there is little room."""
        self.add.set_narrow(self.width() < round(NARROW_BELOW_PX * self._theme.text_scale))
        super().resizeEvent(event)

    def _follow_board(self) -> None:
        """Show the board as it is now, or when somebody looks again."""
        self.missed_changed.emit(self._board.missed_count)
        self._is_stale = True
        if self.isVisible():
            self._show_board()

    def _show_board(self) -> None:
        self._is_stale = False
        board = self._board
        focused = self._focused_row()
        place = self._place_of(focused)
        shown: dict[ReminderId, ReminderRow] = {}
        for section, reminders in (
            (self.missed, board.missed),
            (self.today, board.today),
            (self.upcoming, board.upcoming),
            (self.done, board.finished),
        ):
            first = () if section.is_folded else reminders[: section.limit]
            rows = [self._row_for(reminder, shown) for reminder in first if reminder.id not in shown]
            section.show_rows(rows, total=len(reminders))
        for key, row in self._rows.items():
            if key not in shown:
                row.hide()
                row.deleteLater()
        self._rows = shown
        if board.is_loaded:
            self._drop_error()
        self.spinner.setVisible(not board.is_loaded and self.error is None)
        self.empty.setVisible(board.is_loaded and not any(section.isVisibleTo(self) for section in self.sections))
        if focused is not None and place is not None:
            self._keep_focus(focused, *place)

    def _row_for(self, reminder: Reminder, shown: dict[ReminderId, ReminderRow]) -> ReminderRow:
        row = self._rows.get(reminder.id)
        if row is None:
            row = ReminderRow(self._theme, reminder, now=self._now, repeat_words=self._repeat_words)
            row.done_wanted.connect(self._board.complete)
            row.snooze_wanted.connect(self._board.snooze)
            row.pick_wanted.connect(self._pick)
            row.edit_wanted.connect(self._edit)
            row.cancel_wanted.connect(self._board.cancel)
            row.step_wanted.connect(self._step)
        elif row.reminder != reminder:
            row.show_reminder(reminder)
        shown[reminder.id] = row
        return row

    def _show_problem(self, problem: Problem) -> None:
        if self._board.is_loaded:
            self.snackbar.show_message(f"{problem.message} {problem.hint}".strip())
            return
        self._drop_error()
        self.spinner.hide()
        self.error = ErrorState(self._theme, problem, action="Try again")
        self.error.acted.connect(self._read_again)
        self.page.body.insertWidget(1, self.error)

    def _read_again(self) -> None:
        self._drop_error()
        self.spinner.show()
        self._board.refresh()

    def _drop_error(self) -> None:
        if self.error is not None:
            self.error.hide()
            self.error.deleteLater()
            self.error = None

    def _show_done(self, words: str) -> None:
        self.snackbar.show_message(words, action="Undo", on_action=self._board.undo)

    def _edit(self, reminder: ReminderId) -> None:
        row = self._rows.get(reminder)
        if row is None:
            return
        dialog = ReminderDialog(
            self._theme,
            row.reminder,
            edit=self._board.edit,
            now=self._now(),
            repeat_words=self._repeat_words,
            parent=self.window(),
        )
        self._open(dialog)

    def _pick(self, reminder: ReminderId) -> None:
        def snooze(until: datetime) -> None:
            by = timedelta(seconds=round(until.timestamp() - self._now().timestamp()))
            self._board.snooze(reminder, by)

        dialog = PickTimeDialog(self._theme, now=self._now, parent=self.window())
        dialog.picked.connect(snooze)
        self._open(dialog)

    def _open(self, dialog: ReminderDialog | PickTimeDialog) -> None:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _step(self, by: int) -> None:
        rows = self._rows_in_order()
        focused = QApplication.focusWidget()
        for index, row in enumerate(rows):
            if row is focused:
                if 0 <= index + by < len(rows):
                    self._focus_on(rows[index + by])
                elif by < 0:
                    self.focus_add()
                return

    def _rows_in_order(self) -> list[ReminderRow]:
        return [row for section in self.sections if not section.is_folded for row in section.rows]

    def _focused_row(self) -> ReminderRow | None:
        focused = QApplication.focusWidget()
        for row in self._rows.values():
            if focused is not None and (row is focused or row.isAncestorOf(focused)):
                return row
        return None

    def _place_of(self, row: ReminderRow | None) -> tuple[ReminderSection, int] | None:
        for section in self.sections:
            if row is not None and row in section.rows:
                return section, section.rows.index(row)
        return None

    def _keep_focus(self, row: ReminderRow, section: ReminderSection, index: int) -> None:
        """Leave the focus where it was; from a row that is finished it goes to the one that took its place."""
        if row in section.rows:
            return
        moved = self._rows.get(row.reminder.id)
        if moved is not None and not moved.is_finished:
            self._focus_on(moved)
        elif section.rows:
            self._focus_on(section.rows[min(index, len(section.rows) - 1)])
        elif rows := self._rows_in_order():
            self._focus_on(rows[0])
        else:
            self.focus_add()

    def _focus_on(self, row: ReminderRow | None) -> None:
        if row is not None:
            row.show()
            row.setFocus(Qt.FocusReason.TabFocusReason)
            self.page.ensureWidgetVisible(row, 0, Space.XL)

    def _say_times_anew(self) -> None:
        for row in self._rows.values():
            row.refresh()
