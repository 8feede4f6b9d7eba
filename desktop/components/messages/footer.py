"""The row below a message: when it was, and what can be done with it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QWidget

from desktop.components.buttons import IconButton
from desktop.components.labels import Label
from desktop.theme import Space, Text, Theme

HEIGHT_PX = 30
_ICON_PX = 16


@dataclass(frozen=True, slots=True, kw_only=True)
class Action:
    """Something that can be done with a message."""

    id: Literal["copy", "retry"]
    icon: str
    name: str


COPY = Action(id="copy", icon="copy", name="Copy message")
RETRY = Action(id="retry", icon="retry", name="Try again")


class Footer(QWidget):
    """Time and actions; made only for a message that has the mouse or the focus."""

    acted = Signal(str)

    def __init__(self, theme: Theme, actions: Sequence[Action], words: str, *, mirrored: bool, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._mirrored = mirrored
        self._time = Label(theme, words, Text.CAPTION, muted=True, wrap=False, parent=self)
        self.buttons = [self._made(action) for action in actions]

    def sizeHint(self) -> QSize:
        """Return the room of one row."""
        return QSize(200, self._theme.scaled(HEIGHT_PX))

    def place(self, width_px: int) -> None:
        """Put the actions at the message's edge and the time beside them."""
        height = self._theme.scaled(HEIGHT_PX)
        edge = height - 2
        at = -6
        order: list[QWidget] = [*self.buttons, self._time]
        for widget in order:
            is_time = widget is self._time
            width = self._time.sizeHint().width() + Space.S if is_time else edge
            left = width_px - at - width if self._mirrored else at
            if is_time:
                at += Space.XS
                left += -Space.XS if self._mirrored else Space.XS
            widget.setGeometry(left, 1, width, edge)
            at += width

    def _made(self, action: Action) -> IconButton:
        button = IconButton(self._theme, action.icon, action.name, parent=self)
        edge = self._theme.scaled(_ICON_PX)
        button.setIconSize(QSize(edge, edge))
        button.setIcon(self._theme.icon(action.icon, self._theme.colors.text_muted))
        button.clicked.connect(lambda: self.acted.emit(action.id))
        return button


def clock_words(at: datetime) -> str:
    """Return the time of day of a message, as the person's clock shows it."""
    local = at.astimezone() if at.tzinfo else at
    return f"{local.hour}:{local.minute:02d}"
