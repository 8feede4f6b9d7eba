"""What the person said: a soft bubble at the right edge, plain text, long text folded."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from desktop.components.buttons import Button
from desktop.components.messages.blocks import Span
from desktop.components.messages.inline import linked
from desktop.components.messages.look import Look
from desktop.components.messages.message_view import MessageView, TextWidget
from desktop.components.messages.parts import Line
from desktop.components.messages.plain_view import PlainView
from desktop.components.messages.text_view import TextView
from desktop.entries import Entry
from desktop.theme import Radius, Scheme, Space, Text

_SHARE = 0.82
_SHORT_CHARS = 900
_SHORT_LINES = 10
_WHOLE_CHARS = 20_000
"""A longer text scrolls inside, so that opening it stays quick."""
_INSIDE_LINES = 24
_PAD_X = 14
_PAD_TOP, _PAD_BOTTOM = 11, 6


class PersonView(MessageView):
    """Shows a `PersonEntry`."""

    mirrored = True

    def __init__(self, look: Look, entry: Entry, *, parent: QWidget | None = None) -> None:
        super().__init__(look, entry, parent=parent)
        self._is_open = False
        self._short = TextView(look.formats, parent=self)
        self._short.link_clicked.connect(self.link_opened)
        self._long: PlainView | None = None
        self._more = Button(look.theme, "Show more", kind="ghost", parent=self)
        self._more.clicked.connect(self._toggle)
        self._bubble = QRectF()
        self.set_entry(entry)

    def speaker(self) -> str:
        """Return who says it."""
        return "You"

    def text(self) -> str:
        """Return the words."""
        return self.entry.text

    def set_entry(self, entry: Entry) -> None:
        """Show the entry as it is now."""
        self.entry = entry
        self._show()
        self.describe()
        self.changed_size()

    def views(self) -> list[TextWidget]:
        """Return the widgets that hold the words."""
        return [self._long] if self._long is not None and self._is_open else [self._short]

    def unfold_for(self, words: str) -> None:
        """Open a long text that holds the words further down."""
        if not self._is_open and self._folds() and words.casefold() in self.entry.text.casefold():
            self._toggle()

    def restyle(self) -> None:
        """Take the look as it is now."""
        self._short.restyle(self.look.formats)
        if self._long is not None:
            self._restyle_long(self._long)
        self._more.setFont(self.look.theme.font(Text.CAPTION))
        super().restyle()

    def arrange(self, width_px: int) -> int:
        """Make the bubble as wide as its words, up to a share of the column."""
        widest = round(width_px * _SHARE) - 2 * _PAD_X
        is_long = self._long is not None and self._is_open
        if self._long is not None and is_long:
            inner, height = widest, self._long.lines_height(_INSIDE_LINES)
        else:
            inner = min(widest, self._natural_width())
            height = self._short.content_height(inner)
        view: QWidget = self._long if self._long is not None and is_long else self._short
        left = width_px - inner - _PAD_X
        view.setGeometry(left, _PAD_TOP, inner, height)
        bottom = _PAD_TOP + height + _PAD_BOTTOM
        self._more.setVisible(self._folds())
        if self._folds():
            hint = self._more.sizeHint()
            self._more.setGeometry(left - _PAD_X, bottom - Space.XS, hint.width(), hint.height())
            bottom += hint.height()
        self._bubble = QRectF(left - _PAD_X, 0, inner + 2 * _PAD_X, bottom)
        self.place_footer(bottom, width_px)
        return bottom + self.footer_height()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the bubble."""
        theme = self.look.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        strong = theme.scheme is Scheme.HIGH_CONTRAST
        painter.setPen(QColor(theme.colors.border) if strong else Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.colors.person_bubble))
        edge = 0.5 if strong else 0
        painter.drawRoundedRect(self._bubble.adjusted(edge, edge, -edge, -edge), Radius.L, Radius.L)
        painter.end()
        super().paintEvent(event)

    def _show(self) -> None:
        self._more.setText("Show less" if self._is_open else "Show more")
        self._more.setFont(self.look.theme.font(Text.CAPTION))
        text = self.entry.text
        if self._is_open and len(text) > _WHOLE_CHARS:
            if self._long is None:
                self._long = PlainView(self.look.formats, self.look.later, self)
                self._long.setLineWrapMode(PlainView.LineWrapMode.WidgetWidth)
                self._long.set_scrolls(True)
                self._restyle_long(self._long)
            self._long.set_text(text)
        else:
            shown = text if self._is_open or not self._folds() else _shortened(text)
            self._short.set_lines([Line(spans=tuple(linked(shown, Span(text=""))))])
        self._short.setVisible(self._long is None or not self._is_open)
        if self._long is not None:
            self._long.setVisible(self._is_open)

    def _restyle_long(self, view: PlainView) -> None:
        view.take_look(self.look.formats)
        view.set_font(self.look.formats.body)

    def _folds(self) -> bool:
        text = self.entry.text
        return len(text) > _SHORT_CHARS * 1.3 or text.count("\n", 0, _SHORT_CHARS * 2) > _SHORT_LINES + 2

    def _natural_width(self) -> int:
        metrics = QFontMetrics(self.look.formats.body)
        text = self._short.toPlainText()
        lines = text[:_SHORT_CHARS].split("\n")
        return max(map(metrics.horizontalAdvance, lines), default=0) + 3

    def _toggle(self) -> None:
        self._is_open = not self._is_open
        self._show()
        self.changed_size()


def _shortened(text: str) -> str:
    head = text[:_SHORT_CHARS].split("\n")
    short = "\n".join(head[:_SHORT_LINES])
    return f"{short.rstrip()}…"
