"""A switch: on or off, drawn by us, a check box to everything else."""

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFocusEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QWidget

from desktop.components.focus import show_ring
from desktop.components.paragraphs import Paragraph, natural_width
from desktop.theme import Scheme, Space, Text, Theme

_WIDTH_PX = 36
_HEIGHT_PX = 20
_GAP_PX = 3
_LINE_PX = 480


class Switch(QCheckBox):
    """Words at the left, perhaps a description below them, the switch at the right."""

    def __init__(self, theme: Theme, text: str, *, description: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._theme = theme
        self._description = description
        self._heights: dict[int, int] = {}
        self.setAccessibleName(text)
        self.setAccessibleDescription(description)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._take_theme()
        theme.changed.connect(self._take_theme)

    def hitButton(self, pos: QPoint) -> bool:
        """Take clicks on the words too."""
        return self.rect().contains(pos)

    def hasHeightForWidth(self) -> bool:
        """Grow where the words wrap."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height the words need."""
        return max(self._words_height(width), self._track_size().height()) + 2 * Space.XS

    def sizeHint(self) -> QSize:
        """Ask for one line of the title and some width for the description."""
        width = natural_width(self.text(), self.font()) + self._reserved()
        if self._description:
            described = natural_width(self._description, self._theme.font(Text.CAPTION)) + self._reserved()
            width = max(width, min(described, self._theme.scaled(_LINE_PX)))
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Shrink until the words wrap in a narrow column."""
        hint = self.sizeHint()
        return QSize(min(hint.width(), self._reserved() + self._theme.scaled(64)), self._track_size().height())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Paint words and switch."""
        colors = self._theme.colors
        title, description = self._paragraphs(self.width())
        y = (self.height() - self._words_height(self.width())) / 2
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QColor(colors.text if self.isEnabled() else colors.text_disabled))
        title.layout.draw(painter, QPointF(0, y))
        if description is not None:
            painter.setPen(QColor(colors.text_muted if self.isEnabled() else colors.text_disabled))
            description.layout.draw(painter, QPointF(0, y + title.height + _GAP_PX))
        middle = y + self.fontMetrics().height() / 2 if description is not None else self.height() / 2
        self._paint_track(painter, max(middle, self._track_size().height() / 2 + 2))
        painter.end()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the ring where the focus came by key."""
        super().focusInEvent(event)
        show_ring(self, event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take the ring away."""
        super().focusOutEvent(event)
        show_ring(self, event)

    def _paint_track(self, painter: QPainter, middle: float) -> None:
        colors = self._theme.colors
        size = self._track_size()
        x = self.width() - size.width() - 3
        y = middle - size.height() / 2
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

    def _paragraphs(self, width: int) -> tuple[Paragraph, Paragraph | None]:
        room = width - self._reserved()
        title = Paragraph(self.text(), self.font(), room)
        if not self._description:
            return title, None
        return title, Paragraph(self._description, self._theme.font(Text.CAPTION), room)

    def _words_height(self, width: int) -> int:
        if width not in self._heights:
            title, description = self._paragraphs(width)
            self._heights[width] = title.height + (description.height + _GAP_PX if description is not None else 0)
        return self._heights[width]

    def _track_size(self) -> QSize:
        return QSize(self._theme.scaled(_WIDTH_PX), self._theme.scaled(_HEIGHT_PX))

    def _reserved(self) -> int:
        return self._track_size().width() + Space.L

    def _take_theme(self) -> None:
        self._heights.clear()
        self.setFont(self._theme.font(Text.BODY))
        self.updateGeometry()
        self.update()
