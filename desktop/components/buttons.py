"""Buttons: with words, with an icon only, and as entries of a sidebar."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFocusEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QPushButton,
    QSizePolicy,
    QStyle,
    QStyleOptionButton,
    QStylePainter,
    QToolButton,
    QWidget,
)

from desktop.components.focus import set_property, show_ring
from desktop.components.labels import Badge
from desktop.theme import Radius, Space, Text, Theme

_ICON_PX = 16
_ICON_GAP_PX = 4
"""On top of the few pixels Qt leaves between icon and words."""
_TOOL_ICON_PX = 18
_SMALL_ICON_PX = 14
_FEWEST_LETTERS = 3


class WordButton(QPushButton):
    """What all buttons with words share: the ring, and words that are shortened where there is no room."""

    def __init__(self, theme: Theme, text: str, *, kind: str, icon: str | None, parent: QWidget | None) -> None:
        super().__init__(text, parent)
        self._theme = theme
        self._icon = icon
        self._tip = ""
        self.setProperty("kind", kind)
        self.setProperty("elides", True)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setAutoDefault(False)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._take_theme()
        theme.changed.connect(self._take_theme)

    def set_icon(self, icon: str | None) -> None:
        """Show another icon, or none."""
        self._icon = icon
        self._take_theme()

    def set_kind(self, kind: str) -> None:
        """Change how loud the button is."""
        set_property(self, "kind", kind)
        self._take_theme()

    def set_tip(self, tip: str) -> None:
        """Explain the button where the mouse rests on it."""
        self._tip = tip
        self._tell_rest()

    def minimumSizeHint(self) -> QSize:
        """Shrink to a few letters."""
        hint = self.sizeHint()
        letters = self.fontMetrics().averageCharWidth() * _FEWEST_LETTERS
        least = hint.width() - self._words_width() + letters
        return QSize(min(hint.width(), least), hint.height())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Paint the button, its words shortened to the room there is."""
        painter = QStylePainter(self)
        option = QStyleOptionButton()
        self.initStyleOption(option)
        missing = self.sizeHint().width() - self.width()
        if missing > 0:
            room = max(0, self._words_width() - missing)
            option.text = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room)
        painter.drawControl(QStyle.ControlElement.CE_PushButton, option)
        if self.property("ring") and self.property("kind") == "primary":
            self._paint_inner_ring(painter)
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep all the words at hand where they are shortened."""
        super().resizeEvent(event)
        self._tell_rest()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the ring where the focus came by key."""
        super().focusInEvent(event)
        show_ring(self, event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take the ring away."""
        super().focusOutEvent(event)
        show_ring(self, event)

    def _paint_inner_ring(self, painter: QPainter) -> None:
        """Part the ring from a face that is almost of its colour."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(self._theme.colors.text_on_accent), 1.5))
        inner = QRectF(self.rect()).adjusted(2.75, 2.75, -2.75, -2.75)
        painter.drawRoundedRect(inner, Radius.S - 2, Radius.S - 2)

    def _words_width(self) -> int:
        return self.fontMetrics().horizontalAdvance(self.text())

    def _tell_rest(self) -> None:
        fits = self.width() >= self.sizeHint().width()
        self.setToolTip(self._tip if fits else "\n".join(filter(None, (self.text(), self._tip))))

    def _tint(self) -> str | None:
        return None

    def _take_theme(self) -> None:
        self.setFont(self._theme.font(Text.BODY))
        if self._icon is not None:
            edge = self._theme.scaled(_ICON_PX)
            gap = _ICON_GAP_PX if self.text() else 0
            self.setIconSize(QSize(edge + gap, edge))
            self.setIcon(self._theme.icon(self._icon, self._tint()))


class Button(WordButton):
    """A button with words: `primary` for the one thing to do here, `ghost` for the quiet ones, `danger`, `link`."""

    def __init__(
        self,
        theme: Theme,
        text: str,
        *,
        kind: str = "secondary",
        icon: str | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, text, kind=kind, icon=icon, parent=parent)

    def _tint(self) -> str | None:
        colors = self._theme.colors
        return {"primary": colors.text_on_accent, "danger": colors.danger, "link": colors.link}.get(
            self.property("kind")
        )


class NavButton(WordButton):
    """An entry of a sidebar: icon, words, perhaps a count."""

    def __init__(
        self,
        theme: Theme,
        icon: str,
        text: str,
        *,
        checkable: bool = True,
        badge: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, text, kind="nav", icon=icon, parent=parent)
        self.setCheckable(checkable)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._badge = Badge(theme, badge, tone="accent")
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.S, 0, Space.S, 0)
        row.addStretch()
        row.addWidget(self._badge)
        self.set_badge(badge)

    def set_badge(self, badge: str) -> None:
        """Show a count beside the words, or none."""
        self._badge.setText(badge)
        self._badge.setVisible(bool(badge))
        self.setAccessibleName(f"{self.text()}, {badge}" if badge else self.text())
        self.updateGeometry()
        self._tell_rest()

    def sizeHint(self) -> QSize:
        """Ask for room for icon, words and count."""
        hint = QPushButton.sizeHint(self)
        count = self._badge.sizeHint().width() + Space.S if self._has_badge() else 0
        return QSize(hint.width() + count, hint.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Mark the chosen entry with a bar too, not by colour alone."""
        super().paintEvent(event)
        if self.isChecked():
            height = self.height() * 0.45
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(self._theme.colors.accent))
            painter.drawRoundedRect(QRectF(3, (self.height() - height) / 2, 3, height), 1.5, 1.5)
            painter.end()

    def _has_badge(self) -> bool:
        # Asked once before there is a badge, while the base is made.
        return hasattr(self, "_badge") and bool(self._badge.text())


SidebarItem = NavButton
"""The same thing by its other name."""


class IconButton(QToolButton):
    """A button that is an icon; its name is read aloud and shown as the tooltip."""

    def __init__(
        self,
        theme: Theme,
        icon: str,
        name: str,
        *,
        tip: str | None = None,
        small: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icon = icon
        self._tip = tip
        self._size_px = _SMALL_ICON_PX if small else _TOOL_ICON_PX
        self.setProperty("small", small)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.set_icon(icon, name)
        theme.changed.connect(self._take_theme)

    def set_icon(self, icon: str, name: str) -> None:
        """Show another icon with another name."""
        self._icon = icon
        self.setAccessibleName(name)
        self.setToolTip(self._tip or name)
        self._take_theme()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the ring where the focus came by key."""
        super().focusInEvent(event)
        show_ring(self, event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take the ring away."""
        super().focusOutEvent(event)
        show_ring(self, event)

    def _take_theme(self) -> None:
        edge = self._theme.scaled(self._size_px)
        self.setIconSize(QSize(edge, edge))
        self.setIcon(self._theme.icon(self._icon))
