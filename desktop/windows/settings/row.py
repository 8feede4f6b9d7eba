"""One setting as a row: what it is called and does on the left, its control on the right, what is wrong below."""

from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from desktop.components import Badge, IconButton, Label
from desktop.entries import Problem
from desktop.theme import Space, Text, Theme
from desktop.viewmodels import SettingsModel
from desktop.windows.settings.editors import Editor, ListEditor, SwitchEditor, choice_words, editor_for
from engine.core.settings import SettingInfo

TELLING_MAXIMUM = 100_000
"""Beyond this a limit says nothing to a person."""


class LabelledRow(QWidget):
    """A name with a description beside any control; above it where there is little room."""

    def __init__(
        self, theme: Theme, *, label: str, description: str, control: QWidget, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.control = control
        self.label = label
        self.about = description
        self._always_below = False
        self.setAccessibleName(label)
        self._below = QVBoxLayout(self)
        self._below.setContentsMargins(0, 0, 0, 0)
        self._below.setSpacing(Space.XS)
        self._line = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._line.setSpacing(Space.L)
        self._words = QVBoxLayout()
        self._words.setSpacing(2)
        self._words.addStretch(1)
        self.title = Label(theme, label)
        self._words.addWidget(self.title)
        self.description = Label(theme, description, Text.CAPTION, muted=True)
        self.description.setVisible(bool(description))
        self._words.addWidget(self.description)
        self._words.addStretch(1)
        self._line.addLayout(self._words, 1)
        self._controls = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._controls.setSpacing(Space.XS)
        self._controls.addWidget(control)
        self._line.addLayout(self._controls)
        self._line.setAlignment(self._controls, Qt.AlignmentFlag.AlignVCenter)
        self._below.addLayout(self._line)
        self.error = Label(theme, "", Text.CAPTION)
        self.error.setProperty("kind", "error")
        self.error.hide()
        self._below.addWidget(self.error)

    def matches(self, words: str) -> bool:
        """Tell whether the row is about all of these words."""
        about = f"{self.label} {self.about}".casefold()
        return all(word in about for word in words.casefold().split())

    def set_narrow(self, narrow: bool) -> None:
        """Put the control below the words, or beside them."""
        if self._always_below:
            return
        direction = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        self._line.setDirection(direction)
        aligned = Qt.AlignmentFlag.AlignLeft if narrow else Qt.AlignmentFlag.AlignVCenter
        self._line.setAlignment(self._controls, aligned)
        self._line.setSpacing(Space.S if narrow else Space.L)

    def set_description(self, words: str) -> None:
        """Say something else below the name."""
        self.about = words
        self.description.setText(words)
        self.description.setVisible(bool(words))

    def fill(self) -> None:
        """Leave all the room to the control, which says the words itself, as a switch does."""
        self.title.hide()
        self.description.hide()
        self._line.setStretch(0, 0)
        self._line.setStretch(1, 1)
        self._line.setSpacing(0)
        self._line.setAlignment(self._controls, Qt.AlignmentFlag(0))

    def put_control_below(self) -> None:
        """Give the control the whole width, below the words."""
        self._always_below = True
        self._line.setDirection(QBoxLayout.Direction.TopToBottom)
        self._line.setAlignment(self._controls, Qt.AlignmentFlag(0))
        self._line.setSpacing(Space.S)

    def set_error(self, words: str) -> None:
        """Say what is wrong, or nothing any more."""
        self.error.setText(words)
        self.error.setVisible(bool(words))


class SettingRow(LabelledRow):
    """A setting of the model; writes what is chosen and follows what changes elsewhere, unless it is being edited."""

    written = Signal(str)

    def __init__(
        self,
        theme: Theme,
        model: SettingsModel,
        info: SettingInfo,
        *,
        editor: Editor | None = None,
        label: str = "",
        description: str = "",
        parent: QWidget | None = None,
    ) -> None:
        self.path = info.path
        self.is_plain = editor is None
        name = label or model.label(info.path)
        about = description or _description(info)
        self.editor = editor or editor_for(theme, info, name, about)
        super().__init__(theme, label=name, description=about, control=self.editor, parent=parent)
        self._model = model
        self._refused = False
        self.editor.name(name, about)
        self.reset_button = IconButton(theme, "undo", f"{name}: back to the default")
        self._controls.insertWidget(0, self.reset_button)
        self.reset_button.clicked.connect(self._reset)
        if isinstance(self.editor, SwitchEditor):
            self.fill()
        if isinstance(self.editor, ListEditor):
            # Taller than its words: both begin at the top.
            self._words.setStretch(0, 0)
            self._controls.setAlignment(self.reset_button, Qt.AlignmentFlag.AlignTop)
        if info.applies == "restart":
            self._below.insertWidget(1, Badge(theme, "Applies after a restart"), 0, Qt.AlignmentFlag.AlignLeft)
        self.editor.committed.connect(self._write)
        self.editor.reverted.connect(self._give_up)
        self.refresh()

    def matches(self, words: str) -> bool:
        """Tell whether the row is about all of these words; its place in the file counts too."""
        about = f"{self.label} {self.about} {self.path}".casefold()
        return all(word in about for word in words.casefold().split())

    def set_narrow(self, narrow: bool) -> None:
        """Put the control below the words, or beside them; a switch has its own."""
        if isinstance(self.editor, SwitchEditor):
            return
        super().set_narrow(narrow)
        # Beside the words the controls end at one edge, below them they begin at one.
        self._controls.removeWidget(self.reset_button)
        self._controls.insertWidget(1 if narrow else 0, self.reset_button)
        if isinstance(self.editor, ListEditor):
            self._controls.setAlignment(self.reset_button, Qt.AlignmentFlag.AlignTop)

    def refresh(self) -> None:
        """Show the setting as it is now; what the person is typing stays."""
        info = self._model.info(self.path)
        if info is None:
            return
        if not self._refused and not self.editor.is_editing:
            self.editor.show_value(info.value)
        words = f"Back to {value_words(info.default)}"
        self.reset_button.set_icon("undo", f"{self.label}: {words.lower()}")
        self.reset_button.setToolTip(words)
        self.reset_button.setVisible(not isinstance(self.editor, SwitchEditor) and _differ(info.value, info.default))

    def _write(self, value: Any) -> None:
        info = self._model.info(self.path)
        if info is not None and not _differ(info.value, value):
            self._forget_error()
            self.editor.show_value(info.value)
            return
        self._model.set(self.path, value, self._written, self._not_written)

    def _written(self, info: SettingInfo) -> None:
        self._forget_error()
        self.editor.show_value(info.value)
        self.refresh()
        self.written.emit(self.path)

    def _not_written(self, problem: Problem) -> None:
        self._refused = self.editor.is_editing
        self.editor.set_invalid(self._refused)
        self.set_error(f"{problem.message} {problem.hint}".strip())
        if not self._refused:
            # A switch cannot hold on to a value that was not taken.
            self.editor.show_value(self._model.value(self.path))

    def _give_up(self) -> None:
        self._forget_error()
        self.editor.show_value(self._model.value(self.path))

    def _forget_error(self) -> None:
        self._refused = False
        self.editor.set_invalid(False)
        self.set_error("")

    def _reset(self) -> None:
        info = self._model.info(self.path)
        if info is not None:
            self.editor.setFocus()
            self._model.set(self.path, info.default, self._written, self._not_written)


def _differ(one: Any, other: Any) -> bool:
    """Compare as a settings file would: a list is a list, and `true` is not 1."""
    if isinstance(one, list | tuple) and isinstance(other, list | tuple):
        return list(one) != list(other)
    return bool(one != other) or isinstance(one, bool) != isinstance(other, bool)


def _description(info: SettingInfo) -> str:
    if info.kind != "number" or info.minimum is None or info.maximum is None or info.maximum > TELLING_MAXIMUM:
        return info.description
    return f"{info.description} From {info.minimum:g} to {info.maximum:g}."


def value_words(value: Any) -> str:
    """Return a setting's value as a person reads it."""
    match value:
        case None | "":
            return "empty"
        case bool():
            return "on" if value else "off"
        case tuple() | list():
            return ", ".join(str(one) for one in value) or "empty"
        case str():
            return choice_words(value) if value.isidentifier() else value
        case _:
            return str(value)
