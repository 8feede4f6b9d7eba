"""Buttons: with words, with an icon only, and as entries of a sidebar."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QToolButton, QWidget

from desktop.components.focus import set_property, show_ring
from desktop.components.labels import Badge
from desktop.theme import Text, Theme

_ICON_PX = 16
_TOOL_ICON_PX = 18


class Button(QPushButton):
    """A button with words: `primary` for the one thing to do here, `ghost` for the quiet ones, `danger`."""

    def __init__(
        self,
        theme: Theme,
        text: str,
        *,
        kind: str = "secondary",
        icon: str | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self._theme = theme
        self._icon = icon
        self.setProperty("kind", kind)
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

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        """Show the ring where the focus came by key."""
        super().focusInEvent(event)
        show_ring(self, event)

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        """Take the ring away."""
        super().focusOutEvent(event)
        show_ring(self, event)

    def _take_theme(self) -> None:
        self.setFont(self._theme.font(Text.BODY))
        edge = self._theme.scaled(_ICON_PX)
        self.setIconSize(QSize(edge, edge))
        colors = self._theme.colors
        tints = {"primary": colors.text_on_accent, "danger": colors.danger}
        if self._icon is not None:
            self.setIcon(self._theme.icon(self._icon, tints.get(self.property("kind"), colors.text)))


class IconButton(QToolButton):
    """A button that is an icon; its name is read aloud and shown as the tooltip."""

    def __init__(
        self, theme: Theme, icon: str, name: str, *, tip: str | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icon = icon
        self._tip = tip
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

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        """Show the ring where the focus came by key."""
        super().focusInEvent(event)
        show_ring(self, event)

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        """Take the ring away."""
        super().focusOutEvent(event)
        show_ring(self, event)

    def _take_theme(self) -> None:
        edge = self._theme.scaled(_TOOL_ICON_PX)
        self.setIconSize(QSize(edge, edge))
        self.setIcon(self._theme.icon(self._icon))


class NavButton(QPushButton):
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
        super().__init__(text, parent)
        self._theme = theme
        self._icon = icon
        self.setProperty("kind", "nav")
        self.setCheckable(checkable)
        self.setAutoDefault(False)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.MinimumExpanding, QSizePolicy.Policy.Fixed)
        self._badge = Badge(theme, badge, tone="accent", parent=self)
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 0, 8, 0)
        row.addStretch()
        row.addWidget(self._badge)
        self.set_badge(badge)
        self._take_theme()
        theme.changed.connect(self._take_theme)

    def set_badge(self, badge: str) -> None:
        """Show a count beside the words, or none."""
        self._badge.setText(badge)
        self._badge.setVisible(bool(badge))
        self.setAccessibleName(f"{self.text()}, {badge}" if badge else self.text())

    def sizeHint(self) -> QSize:  # noqa: N802
        """Ask for room for icon, words and count."""
        return QPushButton.sizeHint(self)

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        """Show the ring where the focus came by key."""
        super().focusInEvent(event)
        show_ring(self, event)

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        """Take the ring away."""
        super().focusOutEvent(event)
        show_ring(self, event)

    def _take_theme(self) -> None:
        self.setFont(self._theme.font(Text.BODY))
        edge = self._theme.scaled(_ICON_PX)
        self.setIconSize(QSize(edge, edge))
        self.setIcon(self._theme.icon(self._icon))


SidebarItem = NavButton
"""The same thing by its older name."""
