"""What holds other things: cards and pages."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desktop.components.labels import Label
from desktop.theme import Space, Text, Theme

_COLUMN_PX = 760


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
        header = QHBoxLayout()
        header.setSpacing(Space.L)
        header.addLayout(words, 1)
        header.addLayout(self.actions)
        header.setAlignment(self.actions, Qt.AlignmentFlag.AlignTop)
        self.body = QVBoxLayout()
        self.body.setSpacing(Space.L)
        self._column = QWidget()
        column = QVBoxLayout(self._column)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XL)
        column.addLayout(header)
        column.addLayout(self.body)
        column.addStretch()
        inside = QWidget()
        inside.setProperty("kind", "page")
        row = QHBoxLayout(inside)
        row.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.XXL)
        row.addStretch(1)
        row.addWidget(self._column, 1000)
        row.addStretch(1)
        self.setWidget(inside)
        self._take_theme()
        theme.changed.connect(self._take_theme)

    def _take_theme(self) -> None:
        # A wider column for larger text keeps about as many words on a line.
        self._column.setMaximumWidth(max(_COLUMN_PX, self._theme.scaled(_COLUMN_PX)))
