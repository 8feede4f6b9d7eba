"""What holds other things: cards and pages."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desktop.components.labels import Label
from desktop.theme import Space, Text, Theme

_COLUMN_PX = 760
_NARROW_PX = 480


class Card(QFrame):
    """A soft frame around things that belong together; put them into `body`."""

    def __init__(self, theme: Theme, *, parent: QWidget | None = None) -> None:  # noqa: ARG002 - as all components
        super().__init__(parent)
        self.setProperty("kind", "card")
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(Space.L, Space.L, Space.L, Space.L)
        self.body.setSpacing(Space.S)


class Page(QScrollArea):
    """A scrolling page: a heading with `actions` at its right, below it `body` in a readable column."""

    actions: QHBoxLayout  # type: ignore[assignment]
    """Hides Qt's own list of actions, which a page has no use for."""

    def __init__(self, theme: Theme, *, title: str, subtitle: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(title)
        self.title = Label(theme, title, Text.HEADING)
        self.subtitle = Label(theme, subtitle, muted=True)
        self.subtitle.setVisible(bool(subtitle))
        words = QVBoxLayout()
        words.setSpacing(Space.XS)
        words.addWidget(self.title)
        words.addWidget(self.subtitle)
        self.actions = QHBoxLayout()
        self.actions.setSpacing(Space.S)
        self._header = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._header.setSpacing(Space.M)
        self._header.addLayout(words, 1)
        self._header.addLayout(self.actions)
        self._header.setAlignment(self.actions, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self.body = QVBoxLayout()
        self.body.setSpacing(Space.L)
        self._column = QWidget()
        column = QVBoxLayout(self._column)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XL)
        column.addLayout(self._header)
        column.addLayout(self.body)
        column.addStretch(1)
        inside = QWidget()
        inside.setProperty("kind", "page")
        self._row = row = QHBoxLayout(inside)
        row.addStretch(1)
        row.addWidget(self._column, 1000)
        row.addStretch(1)
        self.setWidget(inside)
        self._take_theme()
        theme.changed.connect(self._take_theme)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the actions below the heading where the page is narrow."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        narrow = self.width() < self._theme.scaled(_NARROW_PX)
        self._header.setDirection(QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight)
        side = Space.L if narrow else Space.XL
        self._row.setContentsMargins(side, side, side, Space.XXL)

    def _take_theme(self) -> None:
        # A wider column for larger text keeps about as many words on a line.
        self._column.setMaximumWidth(max(_COLUMN_PX, self._theme.scaled(_COLUMN_PX)))
        self._fit()
