"""One out of several: a drop-down with a label, or a few words side by side."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QFrame,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionComboBox,
    QStylePainter,
    QVBoxLayout,
    QWidget,
)

from desktop.components.buttons import WordButton
from desktop.components.flow import Flow
from desktop.components.labels import Label
from desktop.theme import Space, Text, Theme

_CHEVRON_PX = 14


class DropDown(QComboBox):
    """A combo box with our chevron; the wheel scrolls the page, not the choice."""

    def __init__(self, theme: Theme, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(8)
        self.setItemDelegate(QStyledItemDelegate(self))  # the style sheet's rules for items reach this one only
        self.setProperty("elides", True)
        self.currentTextChanged.connect(self._tell_rest)
        self._take_theme()
        theme.changed.connect(self._take_theme)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page."""
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Paint the text, shortened to the room there is, and the chevron."""
        colors = self._theme.colors
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        option.currentText = self.fontMetrics().elidedText(
            self.currentText(), Qt.TextElideMode.ElideRight, self._room()
        )
        painter = QStylePainter(self)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)
        tint = colors.text_muted if self.isEnabled() else colors.text_disabled
        edge = self._theme.scaled(_CHEVRON_PX)
        pixmap = self._theme.pixmap("chevron-down", edge, tint)
        painter.drawPixmap(self.width() - edge - Space.S, (self.height() - edge) // 2, pixmap)
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the whole text at hand where it is shortened."""
        super().resizeEvent(event)
        self._tell_rest()

    def _tell_rest(self) -> None:
        fits = self.fontMetrics().horizontalAdvance(self.currentText()) <= self._room()
        self.setToolTip("" if fits else self.currentText())

    def _room(self) -> int:
        return self.width() - self._theme.scaled(_CHEVRON_PX) - 4 * Space.S

    def _take_theme(self) -> None:
        self.setFont(self._theme.font(Text.BODY))


class Choice(QWidget):
    """A labelled drop-down; `chosen` carries the value behind the words."""

    chosen = Signal(object)
    """The person chose; not sent for `set_value`."""

    def __init__(
        self,
        theme: Theme,
        *,
        label: str,
        options: Sequence[tuple[object, str]] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._values: list[object] = []
        self._label = Label(theme, label, Text.BODY_STRONG)
        self._label.setVisible(bool(label))
        self.box = DropDown(theme)
        self.box.setAccessibleName(label)
        self._label.setBuddy(self.box)
        self.box.activated.connect(self._say)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XS)
        column.addWidget(self._label)
        column.addWidget(self.box)
        self.setFocusProxy(self.box)
        self.set_options(options)

    def set_options(self, options: Sequence[tuple[object, str]]) -> None:
        """Offer other options; the value stays where it is still among them."""
        before = self.value()
        self._values = [value for value, _ in options]
        self.box.clear()
        self.box.addItems([text for _, text in options])
        self.set_value(before if before in self._values else (self._values[0] if self._values else None))

    def value(self) -> object:
        """Return the value that is chosen, None if there are no options."""
        index = self.box.currentIndex()
        return self._values[index] if 0 <= index < len(self._values) else None

    def set_value(self, value: object) -> None:
        """Choose a value; an unknown one chooses nothing."""
        self.box.setCurrentIndex(self._values.index(value) if value in self._values else -1)

    def _say(self, index: int) -> None:
        self.chosen.emit(self._values[index])


class Segments(QFrame):
    """A few options side by side, one of them chosen; arrow keys move."""

    chosen = Signal(object)
    """The person chose; not sent for `set_value`."""

    def __init__(
        self, theme: Theme, options: Sequence[tuple[object, str]], name: str, *, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setProperty("kind", "segments")
        self.setAccessibleName(name)
        policy = QSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._values = [value for value, _ in options]
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        row = Flow(self, spacing=2)
        row.setContentsMargins(2, 2, 2, 2)
        for index, (_, text) in enumerate(options):
            button = WordButton(theme, text, kind="segment", icon=None, parent=None)
            button.setCheckable(True)
            button.setAccessibleName(f"{name}: {text}")
            self._group.addButton(button, index)
            row.addWidget(button)
        self._group.idClicked.connect(self._say)
        if self._values:
            self.set_value(self._values[0])

    def value(self) -> object:
        """Return the value that is chosen."""
        index = self._group.checkedId()
        return self._values[index] if index >= 0 else None

    def set_value(self, value: object) -> None:
        """Choose a value."""
        if value in self._values:
            self._group.button(self._values.index(value)).setChecked(True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move with the arrow keys."""
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        if event.key() not in steps:
            super().keyPressEvent(event)
            return
        index = (self._group.checkedId() + steps[Qt.Key(event.key())]) % len(self._values)
        button = self._group.button(index)
        button.setFocus(Qt.FocusReason.TabFocusReason)
        button.click()

    def _say(self, index: int) -> None:
        self.chosen.emit(self._values[index])
