"""Settings, Appearance: the theme by its looks, and the size of text; both change at once."""

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QGridLayout, QSizePolicy

from desktop.theme import Colors, Radius, Scheme, Space, Text, Theme
from desktop.theme.colors import colors_of
from desktop.viewmodels import SettingsModel
from desktop.windows.settings.editors import ChoiceEditor, Editor
from desktop.windows.settings.row import SettingRow
from desktop.windows.settings.section import SettingsSection

THEME_PATH = "desktop.theme"
SCALE_PATH = "desktop.text_scale"
FOLLOWS = "System follows light, dark and high contrast of the computer."
PICTURE_PX = 84
ONE_COLUMN_FROM = 1.75
"""From this text size on, a narrow window has no room for two themes beside each other."""
SCALES = (0.8, 0.9, 1.0, 1.1, 1.25, 1.5, 1.75, 2.0)


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """A theme that can be chosen."""

    value: str
    words: str
    parts: tuple[tuple[Scheme, bool], ...]
    """Which schemes its picture shows, each with whether it is dark: two halves for one that follows the system."""


LOOKS = (
    Look(value="system", words="System", parts=((Scheme.LIGHT, False), (Scheme.DARK, True))),
    Look(value="light", words="Light", parts=((Scheme.LIGHT, False),)),
    Look(value="dark", words="Dark", parts=((Scheme.DARK, True),)),
    Look(
        value="high_contrast",
        words="High contrast",
        parts=((Scheme.HIGH_CONTRAST, False), (Scheme.HIGH_CONTRAST, True)),
    ),
)


class ThemeTile(QAbstractButton):
    """A theme as a small picture of the app; one of a group, chosen with click, Space or the arrow keys."""

    def __init__(self, theme: Theme, look: Look) -> None:
        super().__init__()
        self._theme = theme
        self.look = look
        self.setCheckable(True)
        self.setText(look.words)
        self.setAccessibleName(f"Theme: {look.words}")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._ring = False
        theme.changed.connect(self.updateGeometry)
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        """Return room for the picture and the words below it."""
        return QSize(self._theme.scaled(136), self._theme.scaled(PICTURE_PX) + self._words_px())

    def minimumSizeHint(self) -> QSize:
        """Return the least at which the words can be read."""
        metrics = self.fontMetrics()
        width = metrics.horizontalAdvance(self.text()) + self._dot_px() + Space.L
        return QSize(width, self._theme.scaled(PICTURE_PX) + self._words_px())

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the ring where the focus came by key."""
        self._ring = event.reason() != Qt.FocusReason.MouseFocusReason
        super().focusInEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's name
        """Draw the picture, the words, and a filled dot where the theme is chosen."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colors = self._theme.colors
        box = QRectF(self.rect()).adjusted(3, 3, -3, -3 - self._words_px())
        self._paint_picture(painter, box)
        chosen = self.isChecked()
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(colors.accent if chosen else colors.border_strong), 2 if chosen else 1))
        painter.drawRoundedRect(box, Radius.S, Radius.S)
        if self.hasFocus() and self._ring:
            painter.setPen(QPen(QColor(colors.focus), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), Radius.M, Radius.M)
        dot = self._dot_px()
        top = self.height() - self._words_px() + (self._words_px() - dot) / 2
        circle = QRectF(Space.XS, top, dot, dot)
        painter.setPen(QPen(QColor(colors.accent if chosen else colors.border_strong), 1.5))
        painter.drawEllipse(circle)
        if chosen:
            painter.setBrush(QColor(colors.accent))
            painter.drawEllipse(circle.adjusted(3, 3, -3, -3))
        painter.setPen(QColor(colors.text))
        painter.setFont(self._theme.font(Text.BODY))
        left = Space.XS + dot + Space.S - 2
        words = QRectF(left, self.height() - self._words_px(), self.width() - left, self._words_px())
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, self.text())

    def _paint_picture(self, painter: QPainter, box: QRectF) -> None:
        painter.save()
        frame = QPainterPath()
        frame.addRoundedRect(box, Radius.S, Radius.S)
        painter.setClipPath(frame)
        share = box.width() / len(self.look.parts)
        for index, (scheme, dark) in enumerate(self.look.parts):
            part = QRectF(box.left() + index * share, box.top(), share, box.height())
            painter.save()
            painter.setClipRect(part, Qt.ClipOperation.IntersectClip)
            _paint_app(painter, box, colors_of(scheme, is_dark=dark))
            painter.restore()
        painter.restore()

    def _words_px(self) -> int:
        return self.fontMetrics().height() + Space.S

    def _dot_px(self) -> int:
        return self._theme.scaled(14)


def _paint_app(painter: QPainter, box: QRectF, colors: Colors) -> None:
    """Draw what the app looks like from far away."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.fillRect(box, QColor(colors.window))
    side = QRectF(box.left(), box.top(), box.width() * 0.28, box.height())
    painter.fillRect(side, QColor(colors.sidebar))

    def bar(left: float, top: float, width: float, color: str, height: float = 5) -> None:
        painter.setBrush(QColor(color))
        painter.drawRoundedRect(QRectF(box.left() + left, box.top() + top, width, height), 2.5, 2.5)

    for index in range(3):
        bar(8, 10 + index * 11, side.width() - 16, colors.text_muted if index else colors.accent)
    left = side.width() + 10
    room = box.width() - left - 10
    bar(left + room * 0.45, 10, room * 0.55, colors.accent_soft, 12)
    bar(left, 30, room * 0.8, colors.text)
    bar(left, 40, room * 0.6, colors.text_muted)
    painter.setBrush(QColor(colors.surface))
    painter.setPen(QPen(QColor(colors.border), 1))
    painter.drawRoundedRect(QRectF(box.left() + left, box.bottom() - 20, room, 13), 4, 4)


class ThemeTiles(Editor):
    """The themes beside each other, or in two columns where there is little room."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, Space.XS, 0, 0)
        self._grid.setSpacing(Space.M)
        self._group = QButtonGroup(self)
        self.tiles = tuple(ThemeTile(theme, look) for look in LOOKS)
        for tile in self.tiles:
            self._group.addButton(tile)
            tile.clicked.connect(lambda _checked=False, value=tile.look.value: self.committed.emit(value))
        self.setFocusProxy(self.tiles[0])
        self.set_columns(len(self.tiles))

    def set_columns(self, columns: int) -> None:
        """Lay the tiles out in this many columns."""
        for index, tile in enumerate(self.tiles):
            self._grid.addWidget(tile, index // columns, index % columns)

    def show_value(self, value: Any) -> None:
        """Choose the theme of this name."""
        for tile in self.tiles:
            tile.setChecked(tile.look.value == value)

    def name(self, label: str, description: str) -> None:
        """Name the group."""
        self.setAccessibleName(label)
        self.setAccessibleDescription(description)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go to the next theme with the arrow keys, and take it."""
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1}.get(
            Qt.Key(event.key()), 0
        )
        focused = next((index for index, tile in enumerate(self.tiles) if tile.hasFocus()), None)
        if not step or focused is None:
            super().keyPressEvent(event)
            return
        tile = self.tiles[(focused + step) % len(self.tiles)]
        tile.setFocus(Qt.FocusReason.TabFocusReason)
        tile.click()


class AppearanceSection(SettingsSection):
    """How Nestor looks; what is chosen is seen at once, before the engine has written it down."""

    def __init__(self, theme: Theme, model: SettingsModel) -> None:
        super().__init__(theme, model, title="Appearance", icon="sun")
        card = self.add_card()
        self.tiles = ThemeTiles(theme)
        info = model.info(THEME_PATH)
        if info is not None:
            row = SettingRow(theme, model, info, editor=self.tiles, label="Theme", description=FOLLOWS)
            row.put_control_below()
            self.tiles.committed.connect(lambda value: theme.set_preference(str(value)))
            self.add_row(card, row)
        info = model.info(SCALE_PATH)
        if info is not None:
            scale = ChoiceEditor(theme, "Text size", [(value, f"{value:.0%}".replace("%", " %")) for value in SCALES])
            row = SettingRow(
                theme, model, info, editor=scale, label="Text size", description="Larger or smaller than the system's."
            )
            scale.committed.connect(lambda value: theme.set_text_scale(float(value)))
            self.add_row(card, row)

    def set_narrow(self, narrow: bool) -> None:
        """Put the themes in two columns where there is little room."""
        super().set_narrow(narrow)
        columns = 1 if self.theme.text_scale >= ONE_COLUMN_FROM else 2
        self.tiles.set_columns(columns if narrow else len(self.tiles.tiles))
