"""Our own notices on the screen, for machines where no notification service answers.

They never take the focus: who is typing goes on typing. What they say stays in the app's own lists, so nothing depends
on reaching them with the keyboard.
"""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QAccessibleEvent,
    QColor,
    QEnterEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desktop.components import Button, IconButton, Label
from desktop.theme import Radius, Space, Text, Theme
from desktop.windows.picture import Picture
from engine.core.notices import Notice

SHOWN_MS = 8_000
WIDTH_PX = 360
EDGE_PX = 16
ICON_PX = 20
MOST_AT_ONCE = 4
"""More than these wait until one of them has gone."""
LONGEST_TEXT = 400


class Toast(QFrame):
    """One notice with its buttons; goes by itself unless the notice stays until the person acts."""

    closed = Signal()

    def __init__(
        self, theme: Theme, notice: Notice, *, shown_ms: int = SHOWN_MS, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.notice = notice
        self._theme = theme
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(f"{notice.title}. {notice.body}".strip(". "))
        self._timer = QTimer(self, singleShot=True, interval=shown_ms)
        self._timer.timeout.connect(self.close_toast)

        outer = QVBoxLayout(self)
        outer.setContentsMargins(Space.L, Space.M, Space.S, Space.M)
        outer.setSpacing(Space.XS)
        head = QHBoxLayout()
        head.setSpacing(Space.S)
        self._mark = Picture(theme, "bell", tint="accent", size_px=ICON_PX)
        head.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        self._title = Label(theme, _cut(notice.title), Text.BODY_STRONG)
        head.addWidget(self._title, 1)
        self.close_button = IconButton(theme, "close", "Dismiss", tip="Dismiss")
        self.close_button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.close_button.clicked.connect(self.close_toast)
        head.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignTop)
        outer.addLayout(head)
        below = QVBoxLayout()
        below.setContentsMargins(theme.scaled(ICON_PX) + Space.S, 0, Space.S, 0)
        below.setSpacing(Space.M)
        if notice.body:
            below.addWidget(Label(theme, _cut(notice.body)))
        self.buttons = tuple(self._button(label, press) for label, press in notice.buttons)
        if self.buttons:
            row = QHBoxLayout()
            row.setSpacing(Space.S)
            for button in self.buttons:
                row.addWidget(button)
            row.addStretch(1)
            below.addLayout(row)
        outer.addLayout(below)
        if notice.on_opened is not None:
            self.setCursor(Qt.CursorShape.PointingHandCursor)
        theme.changed.connect(self._dress)
        self._dress()
        self._go_on()

    def announce(self) -> None:
        """Tell screen readers, now that the notice is on the screen."""
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))
        announcement = QAccessibleAnnouncementEvent(self, self.accessibleName())
        announcement.setPoliteness(QAccessible.AnnouncementPoliteness.Assertive)
        QAccessible.updateAccessibility(announcement)

    def close_toast(self) -> None:
        """Take the notice off the screen."""
        self._timer.stop()
        self.closed.emit()

    def enterEvent(self, event: QEnterEvent) -> None:
        """Wait while the pointer is on the notice."""
        self._timer.stop()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """Count the time anew once the pointer has left."""
        self._go_on()
        super().leaveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Open what the notice is about."""
        pressed = event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint())
        if pressed and self.notice.on_opened is not None:
            self.close_toast()
            self.notice.on_opened()
        super().mouseReleaseEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's name
        """Draw the card."""
        colors = self._theme.colors
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(colors.border_strong), 1))
        painter.setBrush(QColor(colors.surface_raised))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), Radius.L, Radius.L)

    def _go_on(self) -> None:
        if not self.notice.sticky:
            self._timer.start()

    def _button(self, label: str, press: Callable[[], None]) -> Button:
        button = Button(self._theme, label)
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)

        def act() -> None:
            self.close_toast()
            press()

        button.clicked.connect(act)
        return button

    def _dress(self) -> None:
        # One line for bell, title and cross, however many lines the title has.
        line_px = self.close_button.sizeHint().height()
        self._mark.setFixedHeight(line_px)
        self._title.setMinimumHeight(line_px)
        self.update()


class ToastShelf(QWidget):
    """The corner of the screen where notices stand above each other; a window that never becomes active."""

    emptied = Signal()

    def __init__(self, theme: Theme, *, at_top: bool, shown_ms: int = SHOWN_MS) -> None:
        super().__init__(
            None,
            Qt.WindowType.Tool
            | Qt.WindowType.FramelessWindowHint
            | Qt.WindowType.WindowStaysOnTopHint
            | Qt.WindowType.WindowDoesNotAcceptFocus,
        )
        self._theme = theme
        self._at_top = at_top
        self._shown_ms = shown_ms
        self._waiting: list[Notice] = []
        self.toasts: list[Toast] = []
        self.setWindowTitle("Nestor notifications")
        self.setAccessibleName("Notifications")
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)
        # Else closing the last notice would count as closing the last window of the app.
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, False)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(Space.S)
        theme.changed.connect(self._place)

    def show_notice(self, notice: Notice) -> bool:
        """Put a notice on the shelf, or let it wait for its place; True, since it will be shown."""
        if len(self.toasts) >= MOST_AT_ONCE:
            self._waiting.append(notice)
            return True
        toast = Toast(self._theme, notice, shown_ms=self._shown_ms, parent=self)
        toast.closed.connect(lambda: self._remove(toast))
        self.toasts.append(toast)
        if self._at_top:
            self._column.addWidget(toast)
        else:
            self._column.insertWidget(0, toast)
        self._place()
        self.show()
        self.raise_()
        toast.announce()
        return True

    def clear(self) -> None:
        """Take everything off the screen."""
        self._waiting.clear()
        for toast in tuple(self.toasts):
            toast.close_toast()

    def _remove(self, toast: Toast) -> None:
        if toast not in self.toasts:
            return
        self.toasts.remove(toast)
        self._column.removeWidget(toast)
        toast.hide()
        toast.deleteLater()
        if self._waiting:
            self.show_notice(self._waiting.pop(0))
        elif self.toasts:
            self._place()
        else:
            self.hide()
            self.emptied.emit()

    def _place(self) -> None:
        screen = self.screen().availableGeometry()
        width = min(round(WIDTH_PX * self._theme.text_scale), screen.width() - 2 * EDGE_PX)
        heights = [toast.heightForWidth(width) for toast in self.toasts]
        height = sum(heights) + Space.S * max(len(heights) - 1, 0)
        self.setFixedSize(QSize(width, max(height, 1)))
        top = screen.top() + EDGE_PX if self._at_top else screen.bottom() - EDGE_PX - height
        self.move(QPoint(screen.right() - EDGE_PX - width, max(top, screen.top())))

    def area(self) -> QRect:
        """Return where on the screen the shelf stands."""
        return self.geometry()


def _cut(text: str) -> str:
    """Return what fits a notice; all of it is in the app."""
    words = text.strip()
    return words if len(words) <= LONGEST_TEXT else f"{words[: LONGEST_TEXT - 1].rstrip()}…"
