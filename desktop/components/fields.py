"""Fields to type into: a labelled one with help and errors, and one to search with."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from desktop.components.buttons import IconButton
from desktop.components.focus import set_property
from desktop.components.labels import Label
from desktop.theme import Space, Text, Theme

_TYPING_PAUSE_MS = 150
_GLASS_PX = 16


class TextField(QWidget):
    """A line of text with a label above it and help, or what is wrong, below."""

    edited = Signal(str)
    """The person typed; not sent for `set_text`."""
    submitted = Signal()
    """Enter was pressed, or the field was left after a change."""

    def __init__(
        self,
        theme: Theme,
        *,
        label: str,
        placeholder: str = "",
        help: str = "",  # noqa: A002 - what everybody calls it
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._help = help
        self._label = Label(theme, label, Text.BODY_STRONG)
        self.edit = QLineEdit()
        self.edit.setPlaceholderText(placeholder)
        self.edit.setAccessibleName(label)
        self._label.setBuddy(self.edit)
        self._note = Label(theme, help, Text.CAPTION, muted=True)
        self.edit.textEdited.connect(self.edited)
        self.edit.editingFinished.connect(self.submitted)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XS)
        column.addWidget(self._label)
        column.addWidget(self.edit)
        column.addWidget(self._note)
        self.setFocusProxy(self.edit)
        self.set_error("")
        self._take_theme()
        theme.changed.connect(self._take_theme)

    def text(self) -> str:
        """Return what is in the field."""
        return self.edit.text()

    def set_text(self, text: str) -> None:
        """Put a text into the field."""
        self.edit.setText(text)
        self.edit.setCursorPosition(0)  # of a long text, show the beginning

    def set_error(self, error: str) -> None:
        """Say what is wrong with the text, or nothing."""
        set_property(self.edit, "invalid", bool(error))
        set_property(self._note, "kind", "error" if error else "muted")
        self._note.setText(error or self._help)
        self._note.setVisible(bool(error or self._help))
        self.edit.setAccessibleDescription(error or self._help)

    def error(self) -> str:
        """Return what is said to be wrong."""
        return self._note.text() if self.edit.property("invalid") else ""

    def _take_theme(self) -> None:
        self.edit.setFont(self._theme.font(Text.BODY))


class SearchField(QLineEdit):
    """A line to search with; it says what to search for when typing pauses."""

    searched = Signal(str)

    def __init__(self, theme: Theme, *, placeholder: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._said = ""
        self.setPlaceholderText(placeholder)
        self.setAccessibleName(placeholder)
        self._clear = IconButton(theme, "close", "Clear the search", small=True, parent=self)
        self._clear.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # Esc does the same
        self._clear.clicked.connect(self.clear_search)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_TYPING_PAUSE_MS)
        self._timer.timeout.connect(self._say)
        self.textChanged.connect(self._wait)
        self.returnPressed.connect(self._say)
        self._clear.hide()
        self._take_theme()
        theme.changed.connect(self._take_theme)

    def clear_search(self) -> None:
        """Empty the field and say so at once."""
        self.clear()
        self._say()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Clear with Esc, once there is something to clear."""
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear_search()
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the cross at the right."""
        super().resizeEvent(event)
        self._place()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the glass at the left."""
        super().paintEvent(event)
        colors = self._theme.colors
        edge = self._theme.scaled(_GLASS_PX)
        tint = colors.text_muted if self.isEnabled() else colors.text_disabled
        painter = QPainter(self)
        painter.drawPixmap(10, (self.height() - edge) // 2, self._theme.pixmap("search", edge, tint))
        painter.end()

    def _place(self) -> None:
        size = self._clear.sizeHint()
        top = (self.height() - size.height()) // 2
        self._clear.setGeometry(self.width() - size.width() - 6, top, size.width(), size.height())
        self.setTextMargins(self._theme.scaled(_GLASS_PX) + 6, 0, size.width(), 0)

    def _wait(self) -> None:
        self._clear.setVisible(bool(self.text()))
        self._timer.start()

    def _say(self) -> None:
        self._timer.stop()
        if self.text().strip() != self._said:
            self._said = self.text().strip()
            self.searched.emit(self._said)

    def _take_theme(self) -> None:
        self.setFont(self._theme.font(Text.BODY))
        self._place()
