"""What this program is: its version, its licence and the work of others it stands on."""

from collections.abc import Callable
from dataclasses import dataclass
from importlib import resources

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from desktop.components import Button, Label
from desktop.theme import Space, Text, Theme
from desktop.windows.dialog import Dialog

ICON_PX = 56
NOTICE_LINES = 9


@dataclass(frozen=True, slots=True, kw_only=True)
class AboutFacts:
    """What the app knows of itself."""

    version: str
    license: str = "GNU General Public License 3.0 or later"
    notice: str = ""
    """The NOTICE file: whose work is in here, and under which licence."""
    system: str = ""
    """Versions worth telling when something is reported, on one line."""


class AboutDialog(Dialog):
    """Shows the version, the licence and the notices; `copy` puts the facts on the clipboard."""

    def __init__(
        self, theme: Theme, facts: AboutFacts, *, copy: Callable[[str], None], parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, title="About Nestor", width_px=500, parent=parent)
        self.heading.hide()
        self.body.addWidget(_masthead(theme, facts))
        self.body.addWidget(
            Label(theme, "A private assistant that runs on this computer. Nothing leaves it unless you say so.")
        )
        self.body.addWidget(Label(theme, f"Free software under the {facts.license}.", muted=True))
        if facts.notice:
            self.body.addSpacing(Space.S)
            self.body.addWidget(Label(theme, "Built on the work of others", Text.BODY_STRONG))
            self.notice = _Notice(theme, facts.notice)
            self.body.addWidget(self.notice, 1)
        self.copy_button = Button(theme, "Copy details", icon="copy")
        self.copy_button.clicked.connect(lambda: copy(f"Nestor {facts.version}\n{facts.system}".strip()))
        close = Button(theme, "Close", kind="primary")
        close.setDefault(True)
        close.clicked.connect(self.accept)
        self.footer.addWidget(self.copy_button)
        self.footer.addStretch(1)
        self.footer.addWidget(close)
        close.setFocus()


def _masthead(theme: Theme, facts: AboutFacts) -> QWidget:
    head = QWidget()
    row = QHBoxLayout(head)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(Space.L)
    mark = AppMark(theme, ICON_PX)
    row.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
    words = QVBoxLayout()
    words.setSpacing(0)
    words.addWidget(Label(theme, "Nestor", Text.DISPLAY))
    words.addWidget(Label(theme, f"Version {facts.version}", muted=True))
    if facts.system:
        words.addWidget(Label(theme, facts.system, Text.CAPTION, muted=True))
    row.addLayout(words, 1)
    return head


class AppMark(QWidget):
    """The app's icon, at one size."""

    def __init__(self, theme: Theme, size_px: int) -> None:
        super().__init__()
        self._theme = theme
        self._size_px = size_px
        # Loaded with the first picture: it costs some milliseconds that a start need not spend.
        from PySide6.QtSvg import QSvgRenderer

        self._drawing = QSvgRenderer(str(resources.files("resources").joinpath("icons", "nestor.svg")))
        self.setAccessibleName("Nestor's icon")
        self._fit()
        theme.changed.connect(self._fit)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's name
        """Draw the icon."""
        painter = QPainter(self)
        self._drawing.render(painter, QRectF(self.rect()))

    def _fit(self) -> None:
        side = round(self._size_px * (1 + (self._theme.text_scale - 1) / 2))
        self.setFixedSize(side, side)


class _Notice(QPlainTextEdit):
    """The notices, to be read and selected."""

    def __init__(self, theme: Theme, text: str) -> None:
        super().__init__(_flowing(text))
        self._theme = theme
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        self.setAccessibleName("Notices")
        self._dress()
        theme.changed.connect(self._dress)

    def _dress(self) -> None:
        self.setFont(self._theme.font(Text.CAPTION))
        self.setFixedHeight(self.fontMetrics().lineSpacing() * NOTICE_LINES + 2 * Space.M)


def _flowing(text: str) -> str:
    """Return paragraphs without the line breaks that fitted them to a page."""
    return "\n\n".join(" ".join(paragraph.split()) for paragraph in text.strip().split("\n\n"))
