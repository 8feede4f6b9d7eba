"""Where a picture is taken: a Qt application without a screen, a theme, and one window at a time."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import QDeadlineTimer, QEvent, QEventLoop, QSize
from PySide6.QtWidgets import QApplication, QWidget

from desktop.theme import Theme

SCHEMES = ("light", "dark", "high_contrast")
WIDE = QSize(1180, 780)
NARROW = QSize(420, 720)
SETTLE_MS = 150
"""What comes with a timer, such as the colours of code or what a search found, is there by then."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Shot:
    """One state of one page, and how to bring it about."""

    page: str
    state: str
    build: Callable[["Stage"], QWidget]
    sizes: dict[str, QSize | None] = field(default_factory=lambda: {"wide": WIDE, "narrow": NARROW})
    """Name and size of each picture; None leaves the size to the window."""
    after: Callable[[QWidget], None] | None = None
    """What is done once it is on the screen, such as going to one of its parts."""
    settle_ms: int = SETTLE_MS
    part: Callable[[QWidget], QWidget] = lambda window: window
    """What of the window is in the picture."""

    @property
    def name(self) -> str:
        """The beginning of the file's name."""
        return f"{self.page}-{self.state}"


class Stage:
    """Builds a window in a scheme, lets it settle, and takes its picture."""

    def __init__(self, app: QApplication, theme: Theme) -> None:
        self._app = app
        self.theme = theme
        self.kept: list[object] = []
        """What the window of the moment needs to stay alive: its models and its link."""

    def settle(self, ms: int = SETTLE_MS) -> None:
        """Let Qt do what it does later."""
        deadline = QDeadlineTimer(ms)
        while not deadline.hasExpired():
            self._app.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 10)

    @contextmanager
    def showing(self, shot: Shot, size: QSize | None) -> Iterator[QWidget]:
        """Have a shot on the screen while the block lasts."""
        others = set(self._app.topLevelWidgets())
        widget = shot.build(self)
        if size is not None:
            widget.resize(size)
        widget.show()
        self.settle(shot.settle_ms)
        try:
            if shot.after is not None:
                shot.after(widget)
                self.settle(shot.settle_ms)
            yield widget
        finally:
            for window in set(self._app.topLevelWidgets()) - others:
                window.hide()
                window.deleteLater()
            self._app.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
            self.kept.clear()

    def take(self, shot: Shot, size: QSize | None, file: Path) -> None:
        """Write the picture of a shot."""
        with self.showing(shot, size) as widget:
            if not shot.part(widget).grab().save(str(file)):
                raise OSError(f"{file} could not be written")
