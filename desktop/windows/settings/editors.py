"""A control for each kind of setting; all of them show a value, and tell when the person has chosen another."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from desktop.components import Chip, Choice, Flow, Switch
from desktop.components.focus import set_property
from desktop.theme import Space, Text, Theme
from engine.core.settings import SettingInfo

NUMBER_PX = 120
TEXT_PX = 240


class Editor(QWidget):
    """Shows one value; `committed` carries what the person chose instead."""

    committed = Signal(object)
    reverted = Signal()
    """The person gave up on what they were typing."""

    @property
    def is_editing(self) -> bool:
        """Tell whether there is something typed that nobody has taken yet."""
        return False

    def show_value(self, value: Any) -> None:
        """Show the value as it is now."""
        raise NotImplementedError

    def set_invalid(self, invalid: bool) -> None:
        """Mark what was typed as refused."""

    def name(self, label: str, description: str) -> None:
        """Tell assistive technology what the control is for."""
        raise NotImplementedError


class SwitchEditor(Editor):
    """On or off; the words belong to the switch, so that a click on them counts."""

    def __init__(self, theme: Theme, label: str, description: str) -> None:
        super().__init__()
        self.switch = Switch(theme, label, description=description)
        # Its height follows from its width; the least it asks for by itself is for a narrower one.
        self.switch.setMinimumHeight(1)
        _only(self, self.switch)
        self.setFocusProxy(self.switch)
        self.switch.clicked.connect(lambda on: self.committed.emit(on))

    def show_value(self, value: Any) -> None:
        """Be on or off."""
        self.switch.setChecked(bool(value))

    def name(self, label: str, description: str) -> None:
        """Name the switch."""
        self.switch.setAccessibleName(label)
        self.switch.setAccessibleDescription(description)


class ChoiceEditor(Editor):
    """One of a few."""

    def __init__(self, theme: Theme, label: str, options: Sequence[tuple[Any, str]]) -> None:
        super().__init__()
        self.choice = Choice(theme, label="", options=list(options))
        _only(self, self.choice)
        self.setFocusProxy(self.choice)
        self.choice.chosen.connect(self.committed)
        self.name(label, "")

    def show_value(self, value: Any) -> None:
        """Choose the value's option."""
        self.choice.set_value(value)

    def name(self, label: str, description: str) -> None:
        """Name the list."""
        self.choice.box.setAccessibleName(label)
        self.choice.box.setAccessibleDescription(description)


class TextEditor(Editor):
    """A line of text, taken on Enter and when the focus leaves; Esc puts the old value back."""

    def __init__(self, theme: Theme, *, width_px: int = TEXT_PX, placeholder: str = "") -> None:
        super().__init__()
        self._shown = ""
        self.field = _Field(theme, width_px)
        self.field.setPlaceholderText(placeholder)
        _only(self, self.field, Qt.AlignmentFlag.AlignLeft)
        self.setFocusProxy(self.field)
        self.field.left.connect(self._commit)
        self.field.returnPressed.connect(self._commit)
        self.field.escaped.connect(self._revert)

    @property
    def is_editing(self) -> bool:
        """Tell whether something is typed that differs from the value."""
        return self.field.text() != self._shown

    def show_value(self, value: Any) -> None:
        """Show the value."""
        self._shown = "" if value is None else str(value)
        self.field.setText(self._shown)
        self.field.setCursorPosition(0)

    def set_invalid(self, invalid: bool) -> None:
        """Outline the field."""
        self.field.set_invalid(invalid)

    def name(self, label: str, description: str) -> None:
        """Name the field."""
        self.field.setAccessibleName(label)
        self.field.setAccessibleDescription(description)

    def read(self) -> Any:
        """Return what is typed as a value."""
        return self.field.text().strip()

    def _commit(self) -> None:
        if self.is_editing:
            self.committed.emit(self.read())

    def _revert(self) -> None:
        self.field.setText(self._shown)
        self.reverted.emit()


class NumberEditor(TextEditor):
    """A number; what is no number goes to the engine as it was typed, which then says what is wrong."""

    def __init__(self, theme: Theme, info: SettingInfo) -> None:
        super().__init__(theme, width_px=NUMBER_PX, placeholder="Automatic" if info.default is None else "")
        self._may_be_empty = info.default is None
        self.field.setAlignment(Qt.AlignmentFlag.AlignRight)

    def read(self) -> Any:
        """Return the number, None where the field is empty and may be, else the words."""
        text = self.field.text().strip().replace("−", "-")
        if not text and self._may_be_empty:
            return None
        for kind in (int, float):
            try:
                return kind(text)
            except ValueError:
                continue
        return text


class ListEditor(Editor):
    """Words, each as a chip; Enter adds another."""

    def __init__(self, theme: Theme, *, placeholder: str = "Add a name") -> None:
        super().__init__()
        self._theme = theme
        self._values: tuple[str, ...] = ()
        self._label = ""
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        self.field = _Field(theme, TEXT_PX)
        self.field.setPlaceholderText(placeholder)
        self.field.returnPressed.connect(self._add)
        self.field.left.connect(self._add)
        self.field.escaped.connect(self._clear)
        self.setFocusProxy(self.field)
        column.addWidget(self.field, 0, Qt.AlignmentFlag.AlignLeft)
        self._chips = Flow(spacing=Space.XS)
        column.addLayout(self._chips)

    @property
    def is_editing(self) -> bool:
        """Tell whether a name is typed that was not added."""
        return bool(self.field.text())

    @property
    def chips(self) -> list[Chip]:
        """The chips that are shown."""
        widgets = [item.widget() for index in range(self._chips.count()) if (item := self._chips.itemAt(index))]
        return [widget for widget in widgets if isinstance(widget, Chip)]

    def show_value(self, value: Any) -> None:
        """Show a chip for each word."""
        self._values = tuple(str(word) for word in value or ())
        self.field.clear()
        for chip in self.chips:
            self._chips.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        for word in self._values:
            chip = Chip(self._theme, word, removable=True)
            chip.removed.connect(lambda word=word: self._remove(word))
            self._chips.addWidget(chip)

    def set_invalid(self, invalid: bool) -> None:
        """Outline the field."""
        self.field.set_invalid(invalid)

    def name(self, label: str, description: str) -> None:
        """Name the field."""
        self._label = label
        self.field.setAccessibleName(f"Add to {label}")
        self.field.setAccessibleDescription(description)

    def _add(self) -> None:
        words = [word.strip() for word in self.field.text().split(",")]
        fresh = [word for word in dict.fromkeys(words) if word and word not in self._values]
        if fresh:
            self.committed.emit([*self._values, *fresh])
        else:
            self._clear()

    def _remove(self, word: str) -> None:
        self.committed.emit([other for other in self._values if other != word])

    def _clear(self) -> None:
        self.field.clear()
        self.reverted.emit()


class _Field(QLineEdit):
    """A line edit of a wanted width that tells when the focus has left it for good, and of Esc."""

    left = Signal()
    escaped = Signal()

    def __init__(self, theme: Theme, width_px: int) -> None:
        super().__init__()
        self._theme = theme
        self._width_px = width_px
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._dress)
        self._dress()

    def sizeHint(self) -> QSize:
        """Ask for the width that suits what is entered here."""
        return QSize(self._theme.scaled(self._width_px), super().sizeHint().height())

    def _dress(self) -> None:
        self.setFont(self._theme.font(Text.BODY))
        self.updateGeometry()

    def set_invalid(self, invalid: bool) -> None:
        """Outline the field as wrong, or as usual."""
        set_property(self, "invalid", invalid)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell, unless only a menu or another window came in front."""
        super().focusOutEvent(event)
        if event.reason() not in (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason):
            self.left.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Give up what was typed on Esc; without anything typed Esc goes on to the window."""
        if event.key() == Qt.Key.Key_Escape and self.isModified():
            self.escaped.emit()
            return
        super().keyPressEvent(event)


def editor_for(theme: Theme, info: SettingInfo, label: str, description: str) -> Editor:
    """Return the control for a setting, by its kind."""
    match info.kind:
        case "switch":
            return SwitchEditor(theme, label, description)
        case "choice":
            return ChoiceEditor(theme, label, [(choice, choice_words(choice)) for choice in info.choices])
        case "number":
            return NumberEditor(theme, info)
        case "list":
            return ListEditor(theme)
        case _:
            return TextEditor(theme)


def choice_words(choice: str) -> str:
    """Return a choice as a person reads it: "high_contrast" is "High contrast"."""
    return choice.replace("_", " ").capitalize()


def _only(parent: QWidget, child: QWidget, alignment: Qt.AlignmentFlag | None = None) -> None:
    layout = QHBoxLayout(parent)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.addWidget(child)
    if alignment is not None:
        layout.setAlignment(child, alignment)
