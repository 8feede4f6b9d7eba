"""A switch: on or off, drawn by us, a check box to everything else."""

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFocusEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QWidget

from desktop.components.focus import show_ring
from desktop.theme import Scheme, Space, Text, Theme

_WIDTH_PX = 36
_HEIGHT_PX = 20


class Switch(QCheckBox):
    """Words at the left, perhaps a description below them, the switch at the right."""

    def __init__(self, theme: Theme, text: str, *, description: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._theme = theme
        self._description = description
        self.setAccessibleName(text)
        self.setAccessibleDescription(description)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._take_theme()
        theme.changed.connect(self._take_theme)

    def hitButton(self, pos: QPoint) -> bool:  # noqa: N802
        """Take clicks on the words too."""
        return self.rect().contains(pos)

    def hasHeightForWidth(self) -> bool:  # noqa: N802
        """Grow where the words wrap."""
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802
        """Return the height the words need."""
        title, description = self._texts(max(1, width))
        return max(description.bottom() + 1, title.bottom() + 1, self._track_size().height()) + 2 * Space.XS

    def sizeHint(self) -> QSize:  # noqa: N802
        """Ask for one line of the title and some width for the description."""
        width = self.fontMetrics().horizontalAdvance(self.text()) + self._reserved()
        if self._description:
            width = max(width, self._theme.scaled(280))
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """Shrink until the words wrap to a narrow column."""
        width = min(self.sizeHint().width(), self._reserved() + self._theme.scaled(96))
        return QSize(width, self.heightForWidth(self.width()) if self.width() > width else self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802
        """Paint words and switch."""
        colors = self._theme.colors
        title, description = self._texts(self.width())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QColor(colors.text if self.isEnabled() else colors.text_disabled))
        painter.setFont(self.font())
        painter.drawText(title, Qt.TextFlag.TextWordWrap, self.text())
        if self._description:
            painter.setPen(QColor(colors.text_muted if self.isEnabled() else colors.text_disabled))
            painter.setFont(self._theme.font(Text.CAPTION))
            painter.drawText(description, Qt.TextFlag.TextWordWrap, self._description)
        self._paint_track(painter, title)
        painter.end()

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        """Show the ring where the focus came by key."""
        super().focusInEvent(event)
        show_ring(self, event)

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        """Take the ring away."""
        super().focusOutEvent(event)
        show_ring(self, event)

    def _paint_track(self, painter: QPainter, title: QRect) -> None:
        colors = self._theme.colors
        size = self._track_size()
        line = self.fontMetrics().height()
        x = self.width() - size.width() - 3
        y = title.top() + (line - size.height()) / 2 if self._description else (self.height() - size.height()) / 2
        track = QRectF(x + 0.75, y + 0.75, size.width() - 1.5, size.height() - 1.5)
        is_on, enabled = self.isChecked(), self.isEnabled()
        fill = colors.accent if is_on else colors.surface
        edge = colors.accent if is_on else colors.border_strong
        knob = colors.text_on_accent if is_on else colors.border_strong
        if self.underMouse() and enabled:
            fill = colors.accent_hover if is_on else colors.hover
            edge = fill if is_on else edge
        if not enabled:
            fill, edge, knob = (
                (colors.pressed, colors.pressed, colors.text_disabled)
                if is_on
                else (colors.surface_sunken, colors.border, colors.text_disabled)
            )
        strong = self._theme.scheme is Scheme.HIGH_CONTRAST
        painter.setPen(QPen(QColor(colors.border_strong if strong and enabled else edge), 1.5))
        painter.setBrush(QColor(fill))
        painter.drawRoundedRect(track, track.height() / 2, track.height() / 2)
        radius = track.height() / 2 - 3.5
        center_x = track.right() - track.height() / 2 if is_on else track.left() + track.height() / 2
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(knob))
        center = QRectF(center_x - radius, track.center().y() - radius, 2 * radius, 2 * radius)
        painter.drawEllipse(center)
        if self.property("ring"):
            painter.setPen(QPen(QColor(colors.focus), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            ring = track.adjusted(-2.5, -2.5, 2.5, 2.5)
            painter.drawRoundedRect(ring, ring.height() / 2, ring.height() / 2)

    def _texts(self, width: int) -> tuple[QRect, QRect]:
        """Return where title and description go in this width."""
        room = max(1, width - self._reserved())
        flags = int(Qt.TextFlag.TextWordWrap)
        title = self.fontMetrics().boundingRect(QRect(0, 0, room, 10_000), flags, self.text())
        title = QRect(0, Space.XS, room, title.height())
        if not self._description:
            return title, QRect(title.bottomLeft(), QSize(room, 0))
        from PySide6.QtGui import QFontMetrics

        small = QFontMetrics(self._theme.font(Text.CAPTION))
        height = small.boundingRect(QRect(0, 0, room, 10_000), flags, self._description).height()
        return title, QRect(0, title.bottom() + 1 + 2, room, height)

    def _track_size(self) -> QSize:
        return QSize(self._theme.scaled(_WIDTH_PX), self._theme.scaled(_HEIGHT_PX))

    def _reserved(self) -> int:
        return self._track_size().width() + Space.L

    def _take_theme(self) -> None:
        self.setFont(self._theme.font(Text.BODY))
        self.updateGeometry()
        self.update()
