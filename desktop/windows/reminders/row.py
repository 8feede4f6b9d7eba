"""One reminder as a row: its words, when it comes, and what can be done with it by pointer, key or context menu."""

from collections.abc import Callable
from datetime import datetime, timedelta
from functools import partial

from PySide6.QtCore import QEvent, QPoint, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QEnterEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QMenu, QVBoxLayout, QWidget

from desktop.components import IconButton, Label
from desktop.theme import Radius, Space, Text, Theme
from desktop.windows.picture import Picture
from desktop.windows.reminders.words import (
    RepeatWords,
    line_words,
    snooze_choices,
)
from engine.core.reminders import Reminder, ReminderKind, ReminderState

ICON_PX = 18
NARROW_BELOW_PX = 440
UNANSWERED = frozenset({ReminderState.MISSED, ReminderState.FIRED})
FINISHED = frozenset({ReminderState.DONE, ReminderState.CANCELLED})


class ReminderRow(QFrame):
    """A row that can have the focus; it tells what the person wants and changes nothing itself."""

    done_wanted = Signal(object)  # ReminderId
    snooze_wanted = Signal(object, object)  # ReminderId, timedelta
    pick_wanted = Signal(object)  # ReminderId: snooze until a time to be picked
    edit_wanted = Signal(object)  # ReminderId
    cancel_wanted = Signal(object)  # ReminderId
    step_wanted = Signal(int)  # the focus goes this many rows on

    def __init__(
        self,
        theme: Theme,
        reminder: Reminder,
        *,
        now: Callable[[], datetime],
        repeat_words: RepeatWords,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._now = now
        self._repeat_words = repeat_words
        self._hot = False
        self._first = True
        self._narrow = False
        self.reminder = reminder
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

        row = QHBoxLayout(self)
        row.setContentsMargins(Space.M, Space.M, Space.S, Space.M)
        row.setSpacing(Space.M)
        self._mark = Picture(theme, "bell", size_px=ICON_PX)
        row.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(2)
        self.title = Label(theme, reminder.text)
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.when = Label(theme, "", Text.CAPTION, muted=True)
        words.addWidget(self.title)
        words.addWidget(self.when)
        row.addLayout(words, 1)

        self.done_button = IconButton(theme, "check", "Done", tip="Done (D)")
        self.snooze_button = IconButton(theme, "snooze", "Snooze", tip="Snooze (S)")
        self.edit_button = IconButton(theme, "edit", "Edit", tip="Edit (Enter)")
        self.cancel_button = IconButton(theme, "trash", "Cancel the reminder", tip="Cancel (Delete)")
        self.more_button = IconButton(theme, "more", "More actions")
        self.buttons = (self.done_button, self.snooze_button, self.edit_button, self.cancel_button, self.more_button)
        for button in self.buttons:
            button.installEventFilter(self)
        actions = QHBoxLayout()
        actions.setSpacing(2)
        for button in self.buttons:
            actions.addWidget(button)
        row.addLayout(actions)

        self.done_button.clicked.connect(lambda: self.done_wanted.emit(self.reminder.id))
        self.snooze_button.clicked.connect(self.open_snooze_menu)
        self.edit_button.clicked.connect(lambda: self.edit_wanted.emit(self.reminder.id))
        self.cancel_button.clicked.connect(lambda: self.cancel_wanted.emit(self.reminder.id))
        self.more_button.clicked.connect(self._open_menu_below)
        theme.changed.connect(self.refresh)
        self._set_narrow(False)
        self.show_reminder(reminder)

    @property
    def is_finished(self) -> bool:
        """Tell whether nothing more will come of the reminder."""
        return self.reminder.state in FINISHED

    def show_reminder(self, reminder: Reminder) -> None:
        """Show the reminder as it is now."""
        self.reminder = reminder
        self.refresh()

    def set_first(self, first: bool) -> None:
        """Tell whether the row is the first of its group; the others have a hairline above."""
        self._first = first
        self.update()

    def refresh(self) -> None:
        """Say the times anew: an hour later "today" may be yesterday."""
        now, reminder = self._now(), self.reminder
        self.title.setText(reminder.text)
        line = line_words(reminder, now, self._repeat_words)
        self.when.setText(line)
        self.setAccessibleName(f"{reminder.text}, {line.replace(' · ', ', ')}")
        self.setAccessibleDescription("Enter edits, D marks as done, S snoozes, Delete cancels.")
        for button in self.buttons:
            button.setEnabled(not self.is_finished)
        self._mark.set_icon(self._icon(), tint=self._tint())
        self._show_buttons()
        self.update()

    def open_snooze_menu(self) -> None:
        """Open the Snooze menu below its button."""
        if not self.is_finished:
            button = self.more_button if self._narrow else self.snooze_button
            self._snooze_menu(self).popup(button.mapToGlobal(QPoint(0, button.height())))

    def open_menu(self, at: QPoint) -> None:
        """Open the menu with everything that can be done."""
        if self.is_finished:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self._theme.icon("check"), "Done", lambda: self.done_wanted.emit(self.reminder.id))
        snooze = self._snooze_menu(menu)
        snooze.setIcon(self._theme.icon("snooze"))
        menu.addMenu(snooze)
        menu.addAction(self._theme.icon("edit"), "Edit…", lambda: self.edit_wanted.emit(self.reminder.id))
        menu.addSeparator()
        cancel = "Cancel all its repetitions" if self.reminder.repeat else "Cancel the reminder"
        menu.addAction(self._theme.icon("trash"), cancel, lambda: self.cancel_wanted.emit(self.reminder.id))
        menu.popup(at)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Do what the key says, as the shortcut sheet lists it."""
        if event.modifiers() not in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier):
            super().keyPressEvent(event)
            return
        match event.key():
            case Qt.Key.Key_Down:
                self.step_wanted.emit(1)
            case Qt.Key.Key_Up:
                self.step_wanted.emit(-1)
            case _ if self.is_finished:
                super().keyPressEvent(event)
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self.edit_wanted.emit(self.reminder.id)
            case Qt.Key.Key_D:
                self.done_wanted.emit(self.reminder.id)
            case Qt.Key.Key_S:
                self.open_snooze_menu()
            case Qt.Key.Key_Delete | Qt.Key.Key_Backspace:
                self.cancel_wanted.emit(self.reminder.id)
            case _:
                super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Open the menu where the pointer is, or below the row for the menu key."""
        keyboard = event.reason() == QContextMenuEvent.Reason.Keyboard
        self.open_menu(self.mapToGlobal(QPoint(Space.XL, self.height() // 2)) if keyboard else event.globalPos())

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Edit, as a double click does in every list."""
        if event.button() == Qt.MouseButton.LeftButton and not self.is_finished:
            self.edit_wanted.emit(self.reminder.id)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Show what can be done."""
        self._hot = True
        self._show_buttons()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """Be calm again."""
        self._hot = False
        self._show_buttons()
        super().leaveEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show what can be done, so that Tab reaches it."""
        self._show_buttons()
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Be calm again once the focus is in another row."""
        self._show_buttons()
        super().focusOutEvent(event)

    def eventFilter(self, watched: object, event: QEvent) -> bool:  # noqa: ARG002 - Qt's name
        """Follow the focus through the row's own buttons."""
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self._show_buttons()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's name
        """Draw the row's ground and, with the keyboard's focus, its ring."""
        colors = self._theme.colors
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        if not self._first:
            left = self.title.x()
            painter.fillRect(QRectF(left, 0, self.width() - left - Space.S, 1), QColor(colors.border))
        painter.setPen(Qt.PenStyle.NoPen)
        if self._hot or self._holds_focus():
            painter.setBrush(QColor(colors.hover))
            painter.drawRoundedRect(box, Radius.M, Radius.M)
        if self.hasFocus():
            painter.setPen(QPen(QColor(colors.focus), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box, Radius.M, Radius.M)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the words more room where there is little: one button then opens the menu with the rest."""
        super().resizeEvent(event)
        narrow = event.size().width() < self._theme.scaled(NARROW_BELOW_PX)
        if narrow != self._narrow:
            self._set_narrow(narrow)

    def _set_narrow(self, narrow: bool) -> None:
        self._narrow = narrow
        for button in self.buttons:
            policy = button.sizePolicy()
            # The row does not move when the pointer comes and the buttons show.
            policy.setRetainSizeWhenHidden(button in self._usable_buttons())
            button.setSizePolicy(policy)
        self._show_buttons()

    def _usable_buttons(self) -> tuple[IconButton, ...]:
        return (self.done_button, self.more_button) if self._narrow else self.buttons[:-1]

    def _open_menu_below(self) -> None:
        self.open_menu(self.more_button.mapToGlobal(QPoint(0, self.more_button.height())))

    def _holds_focus(self) -> bool:
        focused = QApplication.focusWidget()
        return focused is self or (focused is not None and self.isAncestorOf(focused))

    def _show_buttons(self) -> None:
        shown = not self.is_finished and (self._hot or self._holds_focus() or self.reminder.state in UNANSWERED)
        for button in self.buttons:
            button.setVisible(shown and button in self._usable_buttons())
        self.update()

    def _snooze_menu(self, parent: QWidget) -> QMenu:
        menu = QMenu("Snooze", parent)
        menu.setAccessibleName("Snooze")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for choice in snooze_choices(self._now()):
            menu.addAction(choice.words, partial(self._snooze, choice.by))
        menu.addSeparator()
        menu.addAction("Pick a time…", lambda: self.pick_wanted.emit(self.reminder.id))
        return menu

    def _snooze(self, by: timedelta) -> None:
        self.snooze_wanted.emit(self.reminder.id, by)

    def _icon(self) -> str:
        if self.reminder.state is ReminderState.DONE:
            return "check"
        if self.reminder.state is ReminderState.CANCELLED:
            return "close"
        if self.reminder.state in UNANSWERED:
            return "alert"
        if self.reminder.kind is ReminderKind.TIMER:
            return "clock"
        return "repeat" if self.reminder.repeat else "bell"

    def _tint(self) -> str:
        if self.reminder.state in UNANSWERED:
            return "warning"
        return "success" if self.reminder.state is ReminderState.DONE else "text_muted"
