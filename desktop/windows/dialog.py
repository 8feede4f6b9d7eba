"""The frame of every small window: a heading, content that scrolls where the screen is too small, buttons below."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desktop.components import Label
from desktop.theme import Space, Text, Theme

GHOST_PAD_PX = 14
"""How far inside its edge a button without a frame begins its words."""
SCREEN_SHARE = 0.9
"""The most of the screen's height that a dialog takes."""


class Dialog(QDialog):
    """A window with a heading, a `body` and a `footer`; as high as its content, never higher than the screen."""

    def __init__(
        self, theme: Theme, *, title: str, text: str = "", width_px: int = 460, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.theme = theme
        self._width_px = width_px
        self.setWindowTitle(title)
        self.setSizeGripEnabled(False)

        inner = QWidget()
        self.body = QVBoxLayout(inner)
        self.body.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.M)
        self.body.setSpacing(Space.M)
        self.heading = Label(theme, title, Text.HEADING)
        self.body.addWidget(self.heading)
        if text:
            self.body.addWidget(Label(theme, text, muted=True))

        self._scroll = QScrollArea()
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidget(inner)
        self._inner = inner

        self.footer = QHBoxLayout()
        self.footer.setContentsMargins(Space.XL, Space.M, Space.XL, Space.XL)
        self.footer.setSpacing(Space.S)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self._scroll, 1)
        outer.addLayout(self.footer)
        theme.changed.connect(self.fit)

    def pull_footer_left(self) -> None:
        """Let the words of a ghost button at the left begin where the body begins."""
        margins = self.footer.contentsMargins()
        margins.setLeft(Space.XL - GHOST_PAD_PX)
        self.footer.setContentsMargins(margins)

    def fit(self) -> None:
        """Take the size of the content, as far as the screen allows."""
        self.resize(self.sizeHint())

    def sizeHint(self) -> QSize:
        """Return the size at which nothing has to scroll, or what the screen allows."""
        screen = self.screen().availableGeometry()
        footer = self.footer.sizeHint()
        width = max(round(self._width_px * self.theme.text_scale), footer.width())
        width = min(width, round(screen.width() * SCREEN_SHARE))
        layout = self._inner.layout()
        content = self._inner.sizeHint().height()
        if layout is not None and layout.hasHeightForWidth():
            # Both: the one does not count the space around a stretch, the other knows no lines that wrap.
            content = max(layout.totalHeightForWidth(width), self._inner.minimumSizeHint().height())
        return QSize(width, min(content + footer.height(), round(screen.height() * SCREEN_SHARE)))

    def showEvent(self, event: QShowEvent) -> None:
        """Fit the content once its size is known."""
        self.fit()
        super().showEvent(event)
