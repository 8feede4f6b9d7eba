"""What all parts of a transcript share: the formats of the theme as it is now, and a queue for work that can wait."""

from collections import deque
from collections.abc import Callable
from time import perf_counter

from PySide6.QtCore import QObject, QTimer, Signal
from shiboken6 import isValid

from desktop.components.messages.formats import Formats
from desktop.components.messages.reader import Reader
from desktop.theme import Theme

_SLICE_S = 0.003
_PAUSE_MS = 8


class Look(QObject):
    """Formats that follow the theme; one for all messages of a transcript."""

    changed = Signal()
    """The formats are others: show everything anew."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self.formats = Formats(theme)
        self.later = Later(self)
        self.reader = Reader()
        theme.changed.connect(self._take_theme)

    def _take_theme(self) -> None:
        self.formats = Formats(self.theme)
        self.changed.emit()


class Later(QObject):
    """Does small steps of work between the frames, never long enough at a time to hold one up."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._steps: deque[tuple[QObject, Callable[[], bool]]] = deque()
        self._timer = QTimer(self)
        self._timer.setInterval(_PAUSE_MS)
        self._timer.timeout.connect(self._work)

    def add(self, owner: QObject, step: Callable[[], bool]) -> None:
        """Call `step` again and again until it says that it is done, or its owner is gone."""
        self._steps.append((owner, step))
        if not self._timer.isActive():
            self._timer.start()

    def is_busy(self) -> bool:
        """Return whether something is left to do."""
        return bool(self._steps)

    def _work(self) -> None:
        end = perf_counter() + _SLICE_S
        while self._steps and perf_counter() < end:
            owner, step = self._steps[0]
            if not isValid(owner) or step():
                self._steps.popleft()
        if not self._steps:
            self._timer.stop()
