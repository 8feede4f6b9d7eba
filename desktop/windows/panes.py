"""A side pane next to a main pane; where the window is narrow, the side pane lies over the main one instead."""

from PySide6.QtCore import QEasingCurve, QPoint, QRect, Qt, QVariantAnimation, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from desktop.theme import Theme

NARROW_BELOW_PX = 720
SIDE_PX = 264
LEAST_SIDE_PX = 208
MOST_SIDE_PX = 420
HANDLE_PX = 7
KEY_STEP_PX = 16
SLIDE_MS = 140


class Panes(QWidget):
    """Lays out the two panes and remembers whether the side pane is wanted."""

    side_shown_changed = Signal(bool)

    def __init__(self, theme: Theme, *, side: QWidget, main: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._side = side
        self._main = main
        self._side_px = SIDE_PX
        self._wanted = True
        self._over = False
        self._seen = False
        self._slide = QVariantAnimation(self)
        self._slide.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._slide.setDuration(SLIDE_MS)
        self._slide.valueChanged.connect(self._slid)
        main.setParent(self)
        self._scrim = _Scrim(theme, self)
        side.setParent(self)
        self.handle = _Handle(theme, self)
        self._scrim.clicked.connect(self.close_overlay)
        self.handle.dragged.connect(self.set_side_px)
        theme.changed.connect(self._lay_out)
        self._lay_out()

    @property
    def is_narrow(self) -> bool:
        """Tell whether there is too little room for both panes."""
        return self.width() < round(NARROW_BELOW_PX * self._growth())

    @property
    def is_side_shown(self) -> bool:
        """Tell whether the side pane can be seen."""
        return self._over if self.is_narrow else self._wanted

    @property
    def is_overlaid(self) -> bool:
        """Tell whether the side pane lies over the main pane now."""
        return self.is_narrow and self._over

    @property
    def side_px(self) -> int:
        """The width the person gave the side pane, at a text scale of 1."""
        return self._side_px

    @property
    def is_side_wanted(self) -> bool:
        """Tell whether the side pane is shown when there is room for it."""
        return self._wanted

    def set_side_px(self, width: int) -> None:
        """Give the side pane a width; it stays within what can be used."""
        self._side_px = min(max(width, LEAST_SIDE_PX), MOST_SIDE_PX)
        self._lay_out()

    def set_side_wanted(self, wanted: bool) -> None:
        """Show or hide the side pane where there is room for both."""
        self._wanted = wanted
        self._lay_out()

    def toggle_side(self) -> None:
        """Show the side pane if it is hidden, and the other way round."""
        if self.is_narrow:
            self._open_overlay() if not self._over else self.close_overlay()
        else:
            self.set_side_wanted(not self._wanted)

    def show_side(self) -> None:
        """Show the side pane, whichever way there is room for."""
        if not self.is_side_shown:
            self.toggle_side()

    def close_overlay(self) -> None:
        """Take the side pane off the main pane again."""
        if self._over:
            self._over = False
            self._slide.stop()
            self._lay_out()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay the panes out for the new size."""
        super().resizeEvent(event)
        if not self.is_narrow:
            self._over = False
        self._lay_out()

    def _growth(self) -> float:
        """Return how much wider everything is than at 100 %; half of what the text grows by."""
        return 1 + (self._theme.text_scale - 1) / 2

    def _side_width(self) -> int:
        return min(round(self._side_px * self._growth()), max(self.width() - 56, 0))

    def _open_overlay(self) -> None:
        self._over = True
        self._lay_out()
        if not self._theme.reduced_motion and self.isVisible():
            self._slide.setStartValue(-self._side_width() // 3)
            self._slide.setEndValue(0)
            self._slide.start()

    def _slid(self, left: int) -> None:
        self._side.move(QPoint(left, 0))

    def _lay_out(self) -> None:
        shown = self.is_side_shown
        width = self._side_width()
        beside = width if shown and not self.is_narrow else 0
        self._side.setGeometry(QRect(0, 0, width, self.height()))
        self._main.setGeometry(QRect(beside, 0, self.width() - beside, self.height()))
        self._scrim.setGeometry(self.rect())
        self.handle.setGeometry(QRect(beside - HANDLE_PX // 2 - 1, 0, HANDLE_PX, self.height()))
        self._side.setVisible(shown)
        self._scrim.setVisible(self.is_overlaid)
        self.handle.setVisible(bool(beside))
        self._scrim.raise_()
        self._side.raise_()
        self.handle.raise_()
        if shown != self._seen:
            self._seen = shown
            self.side_shown_changed.emit(shown)


class _Scrim(QWidget):
    """Darkens what lies below the side pane; a click on it closes the pane."""

    clicked = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.hide()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Fill with a see-through shadow."""
        shade = QColor(self._theme.colors.shadow)
        shade.setAlpha(110)
        QPainter(self).fillRect(event.rect(), shade)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Tell that the person pressed beside the pane."""
        event.accept()
        self.clicked.emit()


class _Handle(QWidget):
    """The edge between the panes, which can be dragged and moved with the arrow keys."""

    dragged = Signal(int)

    def __init__(self, theme: Theme, parent: Panes) -> None:
        super().__init__(parent)
        self._theme = theme
        self._panes = parent
        self._hot = False
        self.setCursor(Qt.CursorShape.SplitHCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName("Width of the sidebar")

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Follow the pointer while it is held down."""
        if event.buttons() & Qt.MouseButton.LeftButton:
            left = self.mapTo(self._panes, event.position().toPoint()).x()
            self.dragged.emit(round(left / (1 + (self._theme.text_scale - 1) / 2)))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Give the pane its first width back."""
        event.accept()
        self.dragged.emit(SIDE_PX)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move the edge with the arrow keys."""
        steps = {Qt.Key.Key_Left.value: -KEY_STEP_PX, Qt.Key.Key_Right.value: KEY_STEP_PX}
        if event.key() in steps:
            self.dragged.emit(self._panes.side_px + steps[event.key()])
        else:
            super().keyPressEvent(event)

    def enterEvent(self, event: object) -> None:  # noqa: ARG002 - Qt's signature
        """Show that the edge can be taken."""
        self._hot = True
        self.update()

    def leaveEvent(self, event: object) -> None:  # noqa: ARG002 - Qt's signature
        """Go back to a hairline."""
        self._hot = False
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Draw the hairline, thicker while it is pointed at or has the focus."""
        colors = self._theme.colors
        lit = self._hot or self.hasFocus()
        color = QColor(colors.focus if self.hasFocus() else colors.border_strong if lit else colors.border)
        width = 2 if lit else 1
        QPainter(self).fillRect(QRect(self.width() // 2, 0, width, self.height()), color)
