"""What an empty conversation shows: a greeting, and a few requests to begin with."""

from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QFrame, QGridLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from desktop.components import Label
from desktop.theme import Radius, Space, Text, Theme

COLUMN_PX = 760
"""As wide as the messages that will stand here."""
WIDE_FROM_PX = 560
"""What is narrower has smaller margins, as the messages have."""
TWO_COLUMNS_FROM_PX = 520
ICON_PX = 20


@dataclass(frozen=True, slots=True, kw_only=True)
class Example:
    """A request that Nestor can really do."""

    icon: str
    title: str
    request: str


EXAMPLES = (
    Example(icon="bell", title="Be reminded", request="Remind me to call mum tomorrow at 9"),
    Example(icon="edit", title="Keep a note", request="Note that the spare key is with Maria"),
    Example(icon="check", title="Make a list", request="Add milk to my shopping list"),
    Example(icon="spark", title="Work something out", request="What is 17.5% of 2,480?"),
)


def greeting(name: str, at: datetime) -> str:
    """Return a greeting for the hour, with the person's name if it is known."""
    hour = at.hour
    part = "morning" if 4 <= hour < 12 else "afternoon" if 12 <= hour < 18 else "evening"
    return f"Good {part}, {name}" if name else f"Good {part}"


class Welcome(QScrollArea):
    """Greets, and offers examples that fill the composer."""

    chosen = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._greeting = Label(theme, "", Text.DISPLAY, wrap=True)
        self._question = Label(theme, "What can I do for you?", Text.BODY, muted=True, wrap=True)
        self._cards = [ExampleCard(theme, example) for example in EXAMPLES]
        self._grid = QGridLayout()
        self._grid.setSpacing(Space.M)
        self._columns = 0
        for card in self._cards:
            card.clicked.connect(lambda _checked=False, shown=card: self.chosen.emit(shown.example.request))
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName("Examples to begin with")
        inside = _Inside()
        self._column = QVBoxLayout(inside)
        self._column.setSpacing(Space.XS)
        self._column.addStretch(1)
        self._column.addWidget(self._greeting)
        self._column.addWidget(self._question)
        self._column.addSpacing(Space.XL)
        self._column.addLayout(self._grid)
        self._column.addStretch(1)
        self.setWidget(inside)
        self._place()

    def greet(self, name: str, at: datetime) -> None:
        """Greet the person for the time of day."""
        self._greeting.setText(greeting(name, at))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the examples below each other where there is no room for two."""
        self._place()
        super().resizeEvent(event)

    def _place(self) -> None:
        least = Space.XL if self.width() > WIDE_FROM_PX else Space.M
        side = max((self.width() - COLUMN_PX) // 2, least)
        self._column.setContentsMargins(side, Space.L, side, Space.L)
        columns = 2 if self.width() >= TWO_COLUMNS_FROM_PX * self._theme.text_scale else 1
        if columns == self._columns:
            return
        self._columns = columns
        for number, card in enumerate(self._cards):
            self._grid.addWidget(card, number // columns, number % columns)
        self._grid.setColumnStretch(1, 1 if columns > 1 else 0)
        self._grid.setColumnStretch(0, 1)


class _Inside(QWidget):
    """What is scrolled: as high as its width asks for, where a wrapped line's least height would count far more."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("kind", "page")

    def minimumSizeHint(self) -> QSize:
        """Leave the height to the width."""
        return QSize(0, 0)


class ExampleCard(QAbstractButton):
    """One example: an icon, what it is good for, and the request itself."""

    def __init__(self, theme: Theme, example: Example, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.example = example
        self.setText(example.request)
        self.setAccessibleName(f"{example.title}: {example.request}")
        self.setAccessibleDescription("Puts this request into the message field")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme.changed.connect(self.updateGeometry)
        theme.changed.connect(self.update)

    def hasHeightForWidth(self) -> bool:
        """Tell the layout that a narrow card is a high one."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height at which nothing is cut off."""
        title = QFontMetrics(self._theme.font(Text.BODY_STRONG)).height()
        return 2 * Space.L + title + Space.XS + self._request_rect(width).height()

    def sizeHint(self) -> QSize:
        """Return a comfortable size."""
        return QSize(260, self.heightForWidth(260))

    def minimumSizeHint(self) -> QSize:
        """Return the least that can be read."""
        return QSize(160, self.heightForWidth(self.width()))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Draw the card."""
        colors = self._theme.colors
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        hot = self.underMouse() or self.isDown()
        painter.setBrush(QColor(colors.pressed if self.isDown() else colors.hover if hot else colors.surface))
        edge = colors.focus if self.hasFocus() else colors.border_strong if hot else colors.border
        inset = 1.0 if self.hasFocus() else 0.5
        painter.setPen(QPen(QColor(edge), 2 * inset))
        painter.drawRoundedRect(self.rect().toRectF().adjusted(inset, inset, -inset, -inset), Radius.M, Radius.M)
        title_font = self._theme.font(Text.BODY_STRONG)
        title_px = QFontMetrics(title_font).height()
        icon_px = self._theme.scaled(ICON_PX)
        icon = self._theme.pixmap(self.example.icon, icon_px, colors.accent)
        painter.drawPixmap(Space.L, Space.L + (title_px - icon_px) // 2, icon)
        painter.setFont(title_font)
        painter.setPen(QColor(colors.text))
        left = self._words_left()
        title = QRect(left, Space.L, self.width() - left - Space.M, title_px)
        painter.drawText(title, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, self.example.title)
        painter.setFont(self._theme.font(Text.BODY))
        painter.setPen(QColor(colors.text_muted))
        request = self._request_rect(self.width()).translated(left, Space.L + title_px + Space.XS)
        painter.drawText(request, Qt.TextFlag.TextWordWrap, self.example.request)

    def _words_left(self) -> int:
        return Space.L + self._theme.scaled(ICON_PX) + Space.M

    def _request_rect(self, width: int) -> QRect:
        room = max(width - self._words_left() - Space.M, 40)
        metrics = QFontMetrics(self._theme.font(Text.BODY))
        needed = metrics.boundingRect(QRect(0, 0, room, 1000), Qt.TextFlag.TextWordWrap, self.example.request)
        return QRect(0, 0, room, needed.height())
