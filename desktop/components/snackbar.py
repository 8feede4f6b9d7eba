"""The snackbar: says at the bottom of a window what just happened, and offers to undo it for a while."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QEnterEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from desktop.components.buttons import Button
from desktop.components.labels import Label
from desktop.theme import Space, Theme


class Snackbar(QFrame):
    """One sentence at a time at the bottom centre of its parent; a new one replaces the old."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._host = parent
        self._on_action: Callable[[], object] | None = None
        self.setProperty("kind", "snackbar")
        self._label = Label(theme)
        self._button = Button(theme, "")
        self._button.clicked.connect(self._act)
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(Space.L, Space.S, Space.S, Space.S)
        row.setSpacing(Space.S)
        row.addWidget(self._label, 1)
        row.addWidget(self._button)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._leave)
        self._timeout_ms = 0
        self._undo = QShortcut(QKeySequence(QKeySequence.StandardKey.Undo), parent)
        self._undo.setContext(Qt.ShortcutContext.WindowShortcut)
        self._undo.activated.connect(self._act)
        self._undo.setEnabled(False)
        parent.installEventFilter(self)
        self._button.installEventFilter(self)
        self.hide()

    def show_message(
        self,
        text: str,
        *,
        action: str | None = None,
        on_action: Callable[[], object] | None = None,
        timeout_ms: int = 8000,
    ) -> None:
        """Say what happened; `action` names what the button does. It stays while the mouse or focus is on it."""
        self._on_action = on_action
        self._label.setText(text)
        self._button.setText(action or "")
        self._button.setVisible(action is not None)
        self._undo.setEnabled(action is not None)
        self.setAccessibleName(text)
        self._place()
        self.show()
        self.raise_()
        self._timeout_ms = timeout_ms
        self._timer.start(timeout_ms)

    def text(self) -> str:
        """Return the sentence shown last."""
        return self._label.text()

    def enterEvent(self, event: QEnterEvent) -> None:
        """Stay while the mouse is here."""
        super().enterEvent(event)
        self._timer.stop()

    def leaveEvent(self, event: QEvent) -> None:
        """Go on counting when the mouse has left."""
        super().leaveEvent(event)
        self._count()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the parent's size, and stay while the button has focus."""
        if watched is self._host and event.type() == QEvent.Type.Resize:
            self._place()
        elif watched is self._button and event.type() == QEvent.Type.FocusIn:
            self._timer.stop()
        elif watched is self._button and event.type() == QEvent.Type.FocusOut:
            self._count()
        return super().eventFilter(watched, event)

    def _count(self) -> None:
        if self.isVisible() and not self.underMouse() and not self._button.hasFocus():
            self._timer.start(self._timeout_ms)

    def _act(self) -> None:
        act, self._on_action = self._on_action, None
        self._leave()
        if act is not None:
            act()

    def _leave(self) -> None:
        self._timer.stop()
        self._undo.setEnabled(False)
        self.hide()

    def _place(self) -> None:
        room = self._host.rect()
        widest = min(room.width() - 2 * Space.L, self._theme.scaled(560))
        metrics = self._label.fontMetrics()
        wanted = metrics.horizontalAdvance(self._label.text()) + Space.L + Space.S * 2 + Space.XS
        if not self._button.isHidden():
            wanted += self._button.sizeHint().width()
        width = max(0, min(widest, wanted))
        height = self._row.heightForWidth(width)
        height = height if height > 0 else self.sizeHint().height()
        self.setGeometry((room.width() - width) // 2, room.height() - height - Space.L, width, height)
