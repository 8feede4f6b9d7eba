"""What stands where content would be: nothing yet, or something went wrong."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desktop.components.buttons import Button
from desktop.components.labels import Label
from desktop.entries import Problem
from desktop.theme import Space, Text, Theme

_ICON_PX = 36
_WIDTH_PX = 420


class EmptyState(QWidget):
    """Says why there is nothing here and what to do about it."""

    acted = Signal()

    def __init__(
        self,
        theme: Theme,
        *,
        icon: str,
        title: str,
        text: str,
        action: str | None = None,
        tone: str = "accent",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icon = icon
        self._tone = tone
        self._picture = QLabel()
        self._picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._inside = QWidget()
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.L, Space.XL, Space.L, Space.XL)
        row.addStretch(1)
        row.addWidget(self._inside, 1000)
        row.addStretch(1)
        column = QVBoxLayout(self._inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        column.addStretch()
        column.addWidget(self._picture)
        column.addSpacing(Space.XS)
        for words, role, muted in ((title, Text.TITLE, False), (text, Text.BODY, True)):
            label = Label(theme, words, role, muted=muted)
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
            label.setVisible(bool(words))
            column.addWidget(label)
        if action is not None:
            button = Button(theme, action, kind="primary" if tone == "accent" else "secondary")
            button.clicked.connect(self.acted)
            column.addSpacing(Space.S)
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch()
        self._take_theme()
        theme.changed.connect(self._take_theme)

    def _take_theme(self) -> None:
        self._inside.setMaximumWidth(self._theme.scaled(_WIDTH_PX))
        colors = self._theme.colors
        tint = colors.danger if self._tone == "danger" else colors.accent
        self._picture.setPixmap(self._theme.pixmap(self._icon, self._theme.scaled(_ICON_PX), tint))


class ErrorState(EmptyState):
    """Says what went wrong, what to do, and offers it."""

    def __init__(
        self, theme: Theme, problem: Problem, *, action: str | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(
            theme, icon="alert", title=problem.message, text=problem.hint, action=action, tone="danger", parent=parent
        )
