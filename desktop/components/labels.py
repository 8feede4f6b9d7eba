"""Text that is only read: labels in the roles of the theme, badges, separators."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy, QWidget

from desktop.components.focus import set_property
from desktop.theme import Text, Theme


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
        self._whole = text
        # What models and people write is shown, never run.
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(wrap)
        if muted:
            self.setProperty("kind", "muted")
        if not wrap:
            self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._take_font()
        self.setText(text)
        theme.changed.connect(self._take_font)

    def setText(self, text: str) -> None:  # noqa: N802
        """Show another text."""
        self._whole = text
        self._fit()
        self.updateGeometry()

    def whole_text(self) -> str:
        """Return the text, also where there is no room for all of it."""
        return self._whole

    def sizeHint(self) -> QSize:  # noqa: N802
        """Ask for the room of the whole text."""
        if self.wordWrap():
            return super().sizeHint()
        width = self.fontMetrics().horizontalAdvance(self._whole) + 1
        return QSize(width, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """Shrink to a few letters where the text may be shortened."""
        if self.wordWrap():
            return super().minimumSizeHint()
        letters = self.fontMetrics().averageCharWidth() * 4
        return QSize(min(letters, self.sizeHint().width()), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Shorten the text to the new width."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        shown = self._whole
        if not self.wordWrap() and self.width() > 0 and self.isVisible():
            shown = self.fontMetrics().elidedText(shown, Qt.TextElideMode.ElideRight, self.contentsRect().width())
        if shown != self.text():
            super().setText(shown)
        self.setToolTip(self._whole if shown != self._whole else "")
        self.setAccessibleName(self._whole)

    def _take_font(self) -> None:
        self.setFont(self._theme.font(self._role))
        self._fit()


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
