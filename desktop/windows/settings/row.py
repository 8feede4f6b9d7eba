"""One setting as a row: what it is called and does on the left, its control on the right, what is wrong below."""

from typing import Any

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop.components import Badge, Button, Label
from desktop.entries import Problem
from desktop.theme import Space, Text, Theme
from desktop.viewmodels import SettingsModel
from desktop.windows.settings.editors import Editor, choice_words, editor_for
from engine.core.settings import SettingInfo


class LabelledRow(QWidget):
    """A name with a description beside any control; below it where there is little room."""

    def __init__(
        self, theme: Theme, *, label: str, description: str, control: QWidget, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self.control = control
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(Space.XS)
        self._line = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._line.setSpacing(Space.L)
        words = QVBoxLayout()
        words.setSpacing(2)
        self._head = QHBoxLayout()
        self._head.setSpacing(Space.S)
        self.title = Label(theme, label, wrap=False)
        self._head.addWidget(self.title)
        self._head.addStretch(1)
        words.addLayout(self._head)
        self.description = Label(theme, description, Text.CAPTION, muted=True)
        self.description.setVisible(bool(description))
        words.addWidget(self.description)
        self._line.addLayout(words, 1)
        self._line.addWidget(control, 0, Qt.AlignmentFlag.AlignTop)
        outer.addLayout(self._line)
        self.error = Label(theme, "", Text.CAPTION)
        self.error.setProperty("kind", "error")
        self.error.hide()
        outer.addWidget(self.error)
        self._below = outer

    def set_narrow(self, narrow: bool) -> None:
        """Put the control below the words, or beside them."""
        direction = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        self._line.setDirection(direction)
        self._line.setAlignment(
            self.control, Qt.AlignmentFlag.AlignLeft if narrow else Qt.AlignmentFlag.AlignTop
        )
        self._line.setSpacing(Space.S if narrow else Space.L)

    def set_error(self, words: str) -> None:
        """Say what is wrong, or nothing any more."""
        self.error.setText(words)
        self.error.setVisible(bool(words))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Let the row be as narrow as its control."""
        return QSize(0, super().minimumSizeHint().height())


class SettingRow(LabelledRow):
    """A setting of the model; writes what is chosen and follows what changes elsewhere, unless it is being edited."""

    changed = Signal(str)

    def __init__(
        self,
        theme: Theme,
        model: SettingsModel,
        info: SettingInfo,
        *,
        editor: Editor | None = None,
        label: str = "",
        parent: QWidget | None = None,
    ) -> None:
        self.path = info.path
        self.editor = editor or editor_for(theme, info, label or model.label(info.path))
        name = label or model.label(info.path)
        super().__init__(
            theme, label=name, description=_description(info), control=self.editor, parent=parent
        )
        self._model = model
        self._refused = False
        self.setAccessibleName(name)
        self.editor.name(name, info.description)
        self._restart = Badge(theme, "After a restart")
        self._restart.setVisible(info.applies == "restart")
        self._head.insertWidget(1, self._restart)
        self.reset_button = Button(theme, "", kind="ghost", icon="undo")
        self.reset_button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.reset_button.clicked.connect(self._reset)
        self._below.addWidget(self.reset_button, 0, Qt.AlignmentFlag.AlignLeft)
        self.editor.committed.connect(self._write)
        self.editor.reverted.connect(self._forget_error)
        self.refresh()

    def matches(self, words: str) -> bool:
        """Tell whether the row is about all of these words."""
        about = f"{self.title.text()} {self.description.text()} {self.path}".casefold()
        return all(word in about for word in words.casefold().split())

    def refresh(self) -> None:
        """Show the setting as it is now; what the person is typing stays."""
        info = self._model.info(self.path)
        if info is None:
            return
        if not self._refused and not self.editor.is_editing:
            self.editor.show_value(info.value)
        self.reset_button.setText(f"Back to {_value_words(info.default)}")
        self.reset_button.setAccessibleName(f"{self.title.text()}: back to {_value_words(info.default)}")
        self.reset_button.setVisible(info.value != info.default)

    def _write(self, value: Any) -> None:
        info = self._model.info(self.path)
        if info is not None and info.value == value and type(info.value) is type(value):
            self._forget_error()
            self.editor.show_value(value)
            return
        self._model.set(self.path, value, self._written, self._not_written)

    def _written(self, info: SettingInfo) -> None:
        self._forget_error()
        self.editor.show_value(info.value)
        self.refresh()
        self.changed.emit(self.path)

    def _not_written(self, problem: Problem) -> None:
        self._refused = self.editor.is_editing
        self.editor.set_invalid(self._refused)
        self.set_error(f"{problem.message} {problem.hint}".strip())
        if not self._refused:
            # A switch cannot hold on to a value that was not taken.
            self.editor.show_value(self._model.value(self.path))

    def _forget_error(self) -> None:
        self._refused = False
        self.editor.set_invalid(False)
        self.set_error("")

    def _reset(self) -> None:
        info = self._model.info(self.path)
        if info is not None:
            self._model.set(self.path, info.default, self._written, self._not_written)
            self.editor.setFocus()


def _description(info: SettingInfo) -> str:
    if info.kind != "number" or info.minimum is None or info.maximum is None:
        return info.description
    return f"{info.description} From {info.minimum:g} to {info.maximum:g}."


def _value_words(value: Any) -> str:
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
