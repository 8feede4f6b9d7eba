"""One message of a conversation: what both kinds have in common. The kinds are `PersonView` and `AnswerView`."""

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QEnterEvent,
    QFocusEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QPen,
    QTextCursor,
)
from PySide6.QtWidgets import QMenu, QWidget

from desktop.components.messages.fitted import Fitted
from desktop.components.messages.footer import COPY, HEIGHT_PX, Action, Footer, clock_words
from desktop.components.messages.look import Look
from desktop.components.messages.plain_view import PlainView
from desktop.components.messages.quiet_browser import BY_KEY, QuietBrowser
from desktop.entries import Entry
from desktop.theme import Radius

TextWidget = QuietBrowser | PlainView

_LONGEST_DESCRIPTION = 4_000


class MessageView(Fitted):
    """Shows an entry, with a row of actions below it for whoever comes near by mouse or key."""

    link_opened = Signal(str)
    image_wanted = Signal(str)
    copied = Signal(str)
    retried = Signal(str)
    answered = Signal(str, bool)

    mirrored = False
    """Whether the message stands at the right edge."""

    def __init__(self, look: Look, entry: Entry, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.look = look
        self.entry = entry
        self._footer: Footer | None = None
        self._footer_top = 0
        self._ring = False
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.DefaultContextMenu)

    # What the kinds give

    def speaker(self) -> str:
        """Return who says it."""
        raise NotImplementedError

    def text(self) -> str:
        """Return what copying the message copies."""
        raise NotImplementedError

    def offers(self) -> list[Action]:
        """Return what can be done with the message."""
        return [COPY] if self.text() else []

    def set_entry(self, entry: Entry) -> None:
        """Show the entry as it is now."""
        raise NotImplementedError

    def views(self) -> list[TextWidget]:
        """Return the widgets that hold the message's words, from top to bottom."""
        raise NotImplementedError

    def unfold_for(self, words: str) -> None:
        """Open what is folded and holds the words."""

    def restyle(self) -> None:
        """Take the look as it is now."""
        self.forget_fit()
        self.drop_footer()
        self.update()

    # Actions

    def act(self, action: str) -> None:
        """Do what an action's button or menu entry says."""
        match action:
            case "copy":
                QGuiApplication.clipboard().setText(self.text())
                self.copied.emit("Message copied")
            case "retry":
                self.retried.emit(self.entry.key)

    def selected_words(self) -> str:
        """Return what is selected in the message."""
        return "\n".join(words for view in self.views() if (words := view.selected_words()))

    def select_all(self) -> None:
        """Select all words of the message."""
        for view in self.views():
            view.selectAll()

    def menu(self) -> QMenu:
        """Return the menu of the message."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        theme = self.look.theme
        if words := self.selected_words():
            menu.addAction(theme.icon("copy"), "Copy selection", lambda: self._copy_words(words))
        for action in self.offers():
            menu.addAction(theme.icon(action.icon), action.name, lambda id_=action.id: self.act(id_))
        menu.addSeparator()
        menu.addAction("Select all", self.select_all)
        return menu

    def place_of(self, view: QWidget, cursor: QTextCursor) -> QRect:
        """Return where a place in one of the views is; scrolled into sight where the view scrolls inside."""
        if isinstance(view, PlainView):
            place = QTextCursor(cursor)
            place.clearSelection()
            view.setTextCursor(place)
            view.ensureCursorVisible()
        if not isinstance(view, QuietBrowser | PlainView):
            return self.rect()
        rect = view.cursorRect(cursor)
        return QRect(view.viewport().mapTo(self, rect.topLeft()), rect.size())

    # Footer

    def footer_height(self) -> int:
        """Return the room that is kept for the footer, so that nothing moves when it appears."""
        return self.look.theme.scaled(HEIGHT_PX)

    def place_footer(self, top: int, width_px: int) -> None:
        """Put the footer below the message."""
        self._footer_top = top
        if self._footer is not None:
            self._footer.setGeometry(0, top, width_px, self.footer_height())
            self._footer.place(width_px)

    def show_footer(self) -> None:
        """Show time and actions."""
        if self._footer is None:
            self._footer = Footer(
                self.look.theme, self.offers(), clock_words(self.entry.at), mirrored=self.mirrored, parent=self
            )
            self._footer.acted.connect(self.act)
            for button in self._footer.buttons:
                button.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
                button.installEventFilter(self)
            self.place_footer(self._footer_top, self.width())
        self._footer.show()

    def drop_footer(self) -> None:
        """Make the footer anew the next time it is wanted."""
        if self._footer is None:
            return
        was_shown = self._footer.isVisible()
        self._footer.hide()
        self._footer.deleteLater()
        self._footer = None
        if was_shown:
            self.show_footer()

    def footer(self) -> Footer | None:
        """Return the footer if there is one."""
        return self._footer

    def _hide_footer(self) -> None:
        if self._footer is not None and not self.underMouse() and not self.has_focus_inside():
            self._footer.hide()

    def has_focus_inside(self) -> bool:
        """Return whether the message or something in it has the focus."""
        widget = QGuiApplication.focusObject()
        return isinstance(widget, QWidget) and (widget is self or self.isAncestorOf(widget))

    # Qt

    def describe(self, *, is_whole: bool = True) -> None:
        """Tell a screen reader whose message it is and, once it is whole, what it says."""
        self.setAccessibleName(f"{self.speaker()}, {clock_words(self.entry.at)}")
        self.setAccessibleDescription(self.text()[:_LONGEST_DESCRIPTION] if is_whole else "")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Hide the footer when the focus leaves its last button."""
        if event.type() is QEvent.Type.FocusOut:
            self._footer_may_go()
        return super().eventFilter(watched, event)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Show the footer to the mouse."""
        super().enterEvent(event)
        self.show_footer()

    def leaveEvent(self, event: QEvent) -> None:
        """Hide the footer from the mouse."""
        super().leaveEvent(event)
        self._hide_footer()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the footer, and a ring where the focus came by key."""
        super().focusInEvent(event)
        self._ring = event.reason() in BY_KEY
        self.show_footer()
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take the ring away."""
        super().focusOutEvent(event)
        self._ring = False
        self._footer_may_go()
        self.update()

    def _footer_may_go(self) -> None:
        # The next widget has the focus only after this event.
        QTimer.singleShot(0, self, self._hide_footer)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Copy and select by key."""
        if event.matches(QKeySequence.StandardKey.Copy):
            self._copy_words(self.selected_words() or self.text())
        elif event.matches(QKeySequence.StandardKey.SelectAll):
            self.select_all()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer the actions."""
        by_key = event.reason() is QContextMenuEvent.Reason.Keyboard
        self.menu().popup(self.mapToGlobal(QPoint(20, 20)) if by_key else event.globalPos())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Paint the ring of the keyboard's focus."""
        if not self._ring:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(self.look.theme.colors.focus), 2))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), Radius.M, Radius.M)
        painter.end()

    def _copy_words(self, words: str) -> None:
        QGuiApplication.clipboard().setText(words)
        self.copied.emit("Selection copied" if words != self.text() else "Message copied")
