"""The line above a conversation: its title, which a click renames, the model that answers, and what can be done."""

from PySide6.QtCore import QEvent, QObject, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QSizePolicy, QStackedWidget, QWidget

from desktop.components import Chip, IconButton
from desktop.theme import Space, Text, Theme
from desktop.windows.conversation_menu import ConversationMenu

UNTITLED = "New conversation"
MODEL_FROM_PX = 560
"""A header narrower than this leaves the model out; the sidebar names it as well."""
LONGEST_TITLE = 200


class ChatHeader(QWidget):
    """Shows and changes the title."""

    renamed = Signal(str)
    model_wanted = Signal()
    sidebar_wanted = Signal()
    new_wanted = Signal()
    find_wanted = Signal()
    copy_wanted = Signal()
    delete_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._title = ""
        self._can_rename = False
        self._raised = False
        self._sidebar = IconButton(theme, "sidebar", "Show the sidebar", tip="Show the sidebar (Ctrl+B)")
        self._new = IconButton(theme, "plus", "New conversation", tip="New conversation (Ctrl+N)")
        self._button = _TitleButton(theme)
        self._field = _TitleField(theme, self)
        self._either = QStackedWidget(self)
        self._model = Chip(theme, "", icon="model")
        self._find = IconButton(theme, "search", "Find in this conversation", tip="Find (Ctrl+F)")
        self._more = IconButton(theme, "more", "More actions", tip="More actions")
        self._build()
        self._connect()
        self.set_sidebar_hidden(False)
        self.set_title("", can_rename=False)
        self.set_model("")

    @property
    def title(self) -> str:
        """What the conversation is called; empty while it is new."""
        return self._title

    @property
    def is_renaming(self) -> bool:
        """Tell whether the title is being typed."""
        return self._either.currentWidget() is self._field

    def set_title(self, title: str, *, can_rename: bool) -> None:
        """Show the title; before the first message there is nothing to rename yet."""
        self._title = title
        self._can_rename = can_rename
        self._button.set_title(title or UNTITLED, can_rename=can_rename)
        self._more.setEnabled(can_rename)
        self._find.setEnabled(can_rename)

    def set_model(self, name: str) -> None:
        """Show which model answers; nothing as long as that is not known."""
        self._model.set_text(name)
        self._model.setAccessibleName(f"Model {name}, open settings")
        self._model.setToolTip(f"{name} answers, on this computer")
        self._fit()

    def set_raised(self, raised: bool) -> None:
        """Draw a line below, while messages are scrolled under it."""
        if raised != self._raised:
            self._raised = raised
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Draw the line."""
        if self._raised:
            painter = QPainter(self)
            painter.fillRect(0, self.height() - 1, self.width(), 1, QColor(self._theme.colors.border))

    def set_sidebar_hidden(self, hidden: bool) -> None:
        """Offer what the sidebar offers, while it is hidden."""
        self._sidebar.setVisible(hidden)
        self._new.setVisible(hidden)

    def start_rename(self) -> None:
        """Let the person type another title."""
        if self._can_rename:
            self._field.setText(self._title)
            self._field.selectAll()
            self._either.setCurrentWidget(self._field)
            self._field.setFocus(Qt.FocusReason.OtherFocusReason)

    def open_menu(self) -> None:
        """Show what can be done with this conversation."""
        menu = ConversationMenu(self._theme, is_open=True, parent=self)
        menu.find_wanted.connect(self.find_wanted)
        menu.rename_wanted.connect(self.start_rename)
        menu.copy_wanted.connect(self.copy_wanted)
        menu.delete_wanted.connect(self.delete_wanted)
        corner = self._more.mapToGlobal(QPoint(self._more.width(), self._more.height() + Space.XS))
        menu.popup(QPoint(corner.x() - menu.sizeHint().width(), corner.y()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave out what there is no room for."""
        super().resizeEvent(event)
        self._fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Give the title the width that the other controls leave."""
        if watched is self._either and event.type() == QEvent.Type.Resize:
            self._button.set_room(self._either.width())
        return super().eventFilter(watched, event)

    def _build(self) -> None:
        # A box of its own keeps the button as wide as its words.
        box = QWidget()
        words = QHBoxLayout(box)
        words.setContentsMargins(0, 0, 0, 0)
        words.addWidget(self._button)
        words.addStretch(1)
        self._either.addWidget(box)
        self._either.addWidget(self._field)
        self._either.installEventFilter(self)
        self._either.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.M, Space.S, Space.M, Space.S)
        row.setSpacing(Space.XS)
        row.addWidget(self._sidebar)
        row.addWidget(self._new)
        row.addWidget(self._either, 1)
        row.addWidget(self._model)
        row.addSpacing(Space.XS)
        row.addWidget(self._find)
        row.addWidget(self._more)

    def _connect(self) -> None:
        self._sidebar.clicked.connect(self.sidebar_wanted)
        self._new.clicked.connect(self.new_wanted)
        self._button.clicked.connect(self.start_rename)
        self._field.committed.connect(self._commit)
        self._field.given_up.connect(self._show_title)
        self._model.clicked.connect(self.model_wanted)
        self._find.clicked.connect(self.find_wanted)
        self._more.clicked.connect(self.open_menu)

    def _commit(self, text: str) -> None:
        self._show_title()
        title = " ".join(text.split())
        if title and title != self._title:
            self.renamed.emit(title)

    def _show_title(self) -> None:
        had_focus = self._field.hasFocus()
        self._either.setCurrentIndex(0)
        if had_focus:
            self._button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _fit(self) -> None:
        self._model.setVisible(bool(self._model.text()) and self.width() >= MODEL_FROM_PX * self._theme.text_scale)


class _TitleButton(QPushButton):
    """The title as a button, cut short where it is too long."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._full = ""
        self._room = 400
        self.setProperty("kind", "ghost")
        self.setAutoDefault(False)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._restyle)
        self._restyle()

    def set_title(self, title: str, *, can_rename: bool) -> None:
        """Show the title; a click on it renames if there is something to rename."""
        self._full = title
        self.setEnabled(can_rename)
        self.setToolTip(f"{title}\nClick to rename" if can_rename else "")
        self.setAccessibleName(f"Title: {title}" + (", rename" if can_rename else ""))
        self._cut()

    def minimumSizeHint(self) -> QSize:
        """Let the header be narrower than the title."""
        return QSize(60, super().minimumSizeHint().height())

    def set_room(self, width: int) -> None:
        """Cut the title to the width there is."""
        self._room = width
        self._cut()

    def _restyle(self) -> None:
        colors = self._theme.colors
        self.setFont(self._theme.font(Text.BODY_STRONG))
        # A title that cannot be changed yet is a heading, not a control that is switched off.
        self.setStyleSheet(
            "QPushButton { text-align: left; padding: 6px 8px; }"
            f"QPushButton:disabled {{ color: {colors.text}; background: transparent; border-color: transparent; }}"
        )
        self._cut()

    def _cut(self) -> None:
        metrics = QFontMetrics(self.font())
        room = max(self._room - 2 * Space.M, 60)
        self.setText(metrics.elidedText(self._full, Qt.TextElideMode.ElideRight, room).replace("&", "&&"))


class _TitleField(QLineEdit):
    """Takes a new title: Enter and leaving keep it, Esc does not."""

    committed = Signal(str)
    given_up = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._open = False
        self.setAccessibleName("Title of this conversation")
        self.setMaxLength(LONGEST_TITLE)
        self.setProperty("kind", "inline")
        self.returnPressed.connect(self._commit)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc gives up."""
        if event.key() == Qt.Key.Key_Escape:
            self._open = False
            self.given_up.emit()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Begin to take a title."""
        super().focusInEvent(event)
        self._open = True

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Keep what was typed when the keyboard goes elsewhere."""
        super().focusOutEvent(event)
        if self._open and event.reason() != Qt.FocusReason.PopupFocusReason:
            self._commit()

    def _commit(self) -> None:
        self._open = False
        self.committed.emit(self.text())
