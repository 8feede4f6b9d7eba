"""Text that is only read: labels in the roles of the theme, badges, separators."""

from PySide6.QtCore import QEvent, QPointF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy, QWidget

from desktop.components.focus import set_property
from desktop.components.paragraphs import Paragraph, natural_width
from desktop.theme import Text, Theme

_LINE_PX = 480
"""How wide a wrapping label likes to be."""
_FEWEST_LETTERS = 6


class Label(QLabel):
    """Plain text in a role; it wraps, or is shortened with the whole text as its tooltip."""

    def __init__(
        self,
        theme: Theme,
        text: str = "",
        role: Text = Text.BODY,
        *,
        muted: bool = False,
        wrap: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._role = role
        self._heights: dict[int, int] = {}  # by width: layouts ask for the same ones again and again
        # What models and people write is shown, never run.
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(wrap)
        self.setProperty("elides", not wrap)
        if muted:
            self.setProperty("kind", "muted")
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(wrap)
        if wrap:
            policy.setVerticalPolicy(QSizePolicy.Policy.Minimum)
        self.setSizePolicy(policy)
        self._take_font()
        self.setText(text)
        theme.changed.connect(self._take_font)

    def setText(self, text: str) -> None:
        """Show another text."""
        self._heights.clear()
        super().setText(text)
        self._tell_rest()

    def whole_text(self) -> str:
        """Return the text, all of it where it is shown shortened too."""
        return self.text()

    def set_role(self, role: Text) -> None:
        """Give the text another part to play."""
        self._role = role
        self._take_font()

    def set_muted(self, muted: bool) -> None:
        """Step back, or forth again."""
        set_property(self, "kind", "muted" if muted else "")

    def sizeHint(self) -> QSize:
        """Ask for the room of the text, in lines of a readable length."""
        if not self.pixmap().isNull():
            return super().sizeHint()
        width = natural_width(self.text(), self.font())
        if self.wordWrap():
            width = min(width, self._theme.scaled(_LINE_PX))
        return QSize(width, self._height(width))

    def minimumSizeHint(self) -> QSize:
        """Shrink to a few letters: the rest wraps, or is shortened."""
        hint = self.sizeHint()
        if not self.pixmap().isNull():
            return hint
        letters = self.fontMetrics().averageCharWidth() * _FEWEST_LETTERS
        return QSize(min(letters, hint.width()), self.fontMetrics().height())

    def heightForWidth(self, width: int) -> int:
        """Return the height of the wrapped lines."""
        if not self.pixmap().isNull():
            return super().heightForWidth(width)
        return self._height(width) if self.wordWrap() else -1

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the whole text at hand where it is shortened."""
        super().resizeEvent(event)
        self._tell_rest()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the lines, or the picture that was set in their place."""
        if not self.pixmap().isNull() or self.textInteractionFlags() & Qt.TextInteractionFlag.TextSelectableByMouse:
            super().paintEvent(event)
            return
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        rect = self.contentsRect()
        if self.wordWrap():
            paragraph = Paragraph(self.text(), self.font(), rect.width(), self.alignment())
            spare = max(0, rect.height() - paragraph.height)
            shift = 0 if self.alignment() & Qt.AlignmentFlag.AlignTop else spare / 2
            paragraph.layout.draw(painter, QPointF(rect.x(), rect.y() + shift))
        else:
            shown = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, rect.width())
            painter.drawText(rect, int(self.alignment()), shown)
        painter.end()

    def _height(self, width: int) -> int:
        if not self.wordWrap():
            return self.fontMetrics().height()
        if width not in self._heights:
            self._heights[width] = Paragraph(self.text(), self.font(), width).height
        return self._heights[width]

    def _tell_rest(self) -> None:
        if not self.wordWrap():
            fits = natural_width(self.text(), self.font()) <= self.contentsRect().width() + 1
            self.setToolTip("" if fits else self.text())

    def changeEvent(self, event: QEvent) -> None:
        """Measure anew in another font."""
        if event.type() == QEvent.Type.FontChange:
            self._heights.clear()
        super().changeEvent(event)

    def _take_font(self) -> None:
        self.setFont(self._theme.font(self._role))
        self._tell_rest()


class Badge(QLabel):
    """A few letters in a small frame: a count, a state. The words say it, the tone only helps."""

    def __init__(self, theme: Theme, text: str = "", *, tone: str = "neutral", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._theme = theme
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("kind", "badge")
        self.setProperty("tone", tone)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._take_font()
        theme.changed.connect(self._take_font)

    def set_tone(self, tone: str) -> None:
        """Change what the badge hints at."""
        set_property(self, "tone", tone)

    def _take_font(self) -> None:
        self.setFont(self._theme.font(Text.CAPTION))


class Separator(QFrame):
    """A soft line across."""

    def __init__(self, theme: Theme, *, parent: QWidget | None = None) -> None:  # noqa: ARG002 - as all components
        super().__init__(parent)
        self.setProperty("kind", "separator")
        self.setFixedHeight(1)
