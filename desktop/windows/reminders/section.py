"""A group of reminders under a heading; long groups show their first rows and more on request."""

from collections.abc import Sequence
from typing import Literal

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop.components import Badge, Button, Card, Label
from desktop.theme import Space, Text, Theme
from desktop.windows.reminders.row import ReminderRow

FEW = 3
ROWS_AT_FIRST = 40
"""More rows are made only when somebody asks for them: each is a dozen widgets."""


class ReminderSection(QWidget):
    """Shows rows it is given; hidden while there is nothing in it."""

    more_wanted = Signal()
    """The person unfolded the section or asked for the rest of it."""

    def __init__(
        self,
        theme: Theme,
        title: str,
        *,
        tone: Literal["neutral", "warning"] = "neutral",
        foldable: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._title = title
        self.rows: list[ReminderRow] = []
        self.is_folded = foldable
        self.limit = ROWS_AT_FIRST
        self.setAccessibleName(title)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        head = QHBoxLayout()
        head.setSpacing(Space.S)
        self.fold_button = Button(theme, title, kind="ghost", icon="chevron-right")
        self.fold_button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.fold_button.setVisible(foldable)
        self.fold_button.clicked.connect(self._toggle)
        self.heading = Label(theme, title, Text.BODY_STRONG, wrap=False)
        self.heading.setVisible(not foldable)
        self._count = Badge(theme, "", tone=tone)
        head.addWidget(self.fold_button)
        head.addWidget(self.heading)
        head.addWidget(self._count, 0, Qt.AlignmentFlag.AlignVCenter)
        head.addStretch(1)
        column.addLayout(head)
        self._card = Card(theme)
        self._card.body.setContentsMargins(Space.XS, Space.XS, Space.XS, Space.XS)
        self._card.body.setSpacing(0)
        column.addWidget(self._card)
        self.more_button = Button(theme, "Show more", kind="ghost")
        self.more_button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.more_button.clicked.connect(self._more)
        column.addWidget(self.more_button, 0, Qt.AlignmentFlag.AlignHCenter)
        self._say_fold()

    def show_rows(self, rows: Sequence[ReminderRow], *, total: int) -> None:
        """Show these rows in this order; rows that stay keep their place, focus and state."""
        layout = self._card.body
        focused = QApplication.focusWidget()
        if sum(row.parentWidget() is not self._card for row in rows) > FEW:
            # Shown one by one, each new row would lay the whole page out; now they come with the card.
            self._card.hide()
        for row in self.rows:
            if row not in rows:
                layout.removeWidget(row)
        for index, row in enumerate(rows):
            if layout.indexOf(row) != index:
                layout.removeWidget(row)
                layout.insertWidget(index, row)
            row.set_first(index == 0)
        self.rows = list(rows)
        self._count.setText(str(total))
        self._count.setAccessibleName(f"{total} in {self._title}")
        self.more_button.setText(f"Show {total - len(rows)} more")
        self.more_button.setVisible(not self.is_folded and total > len(rows))
        self._card.setVisible(bool(rows))
        self.setVisible(total > 0)
        if focused is not None and self._card.isAncestorOf(focused):
            focused.setFocus()

    def _toggle(self) -> None:
        self.is_folded = not self.is_folded
        self._say_fold()
        self.more_wanted.emit()

    def _more(self) -> None:
        self.limit += 2 * ROWS_AT_FIRST
        self.more_wanted.emit()

    def _say_fold(self) -> None:
        self.fold_button.set_icon("chevron-right" if self.is_folded else "chevron-down")
        words = "Show" if self.is_folded else "Hide"
        self.fold_button.setAccessibleName(f"{words} {self._title.lower()} reminders")
