"""A field that takes a hotkey by pressing it."""

import sys

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from desktop.components.focus import set_property
from desktop.components.labels import Label
from desktop.components.words import hotkey_words
from desktop.theme import Space, Text, Theme

# On a Mac, Qt calls the command key Control, and the control key Meta.
_CONTROL, _META = ("<cmd>", "<ctrl>") if sys.platform == "darwin" else ("<ctrl>", "<cmd>")
_MODIFIERS = (
    (Qt.KeyboardModifier.ControlModifier, _CONTROL),
    (Qt.KeyboardModifier.AltModifier, "<alt>"),
    (Qt.KeyboardModifier.ShiftModifier, "<shift>"),
    (Qt.KeyboardModifier.MetaModifier, _META),
)
_MODIFIER_KEYS = {
    Qt.Key.Key_Control,
    Qt.Key.Key_Alt,
    Qt.Key.Key_AltGr,
    Qt.Key.Key_Shift,
    Qt.Key.Key_Meta,
    Qt.Key.Key_Super_L,
    Qt.Key.Key_Super_R,
    Qt.Key.Key_CapsLock,
    Qt.Key.Key_NumLock,
}
_NAMED = {
    Qt.Key.Key_Space: "<space>",
    Qt.Key.Key_Return: "<enter>",
    Qt.Key.Key_Enter: "<enter>",
    Qt.Key.Key_Tab: "<tab>",
    Qt.Key.Key_Insert: "<insert>",
    Qt.Key.Key_Delete: "<delete>",
    Qt.Key.Key_Home: "<home>",
    Qt.Key.Key_End: "<end>",
    Qt.Key.Key_PageUp: "<page_up>",
    Qt.Key.Key_PageDown: "<page_down>",
    Qt.Key.Key_Up: "<up>",
    Qt.Key.Key_Down: "<down>",
    Qt.Key.Key_Left: "<left>",
    Qt.Key.Key_Right: "<right>",
    Qt.Key.Key_Pause: "<pause>",
    Qt.Key.Key_Print: "<print_screen>",
}
_HINT = "Press the keys. Backspace clears, Esc cancels."


def key_name(key: int) -> str:
    """Return a key in pynput's syntax, or nothing for one that cannot be in a hotkey."""
    if key in _NAMED:
        return _NAMED[Qt.Key(key)]
    if Qt.Key.Key_F1 <= key <= Qt.Key.Key_F20:
        return f"<f{key - int(Qt.Key.Key_F1) + 1}>"
    if 0x21 <= key < 0x7F:
        return chr(key).lower()
    return ""


class _Recorder(QLineEdit):
    """Records the next combination instead of typing."""

    recorded = Signal(str)
    refused = Signal(str)
    cancelled = Signal()
    recording = Signal(bool)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Start to listen."""
        super().focusInEvent(event)
        self.recording.emit(True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Stop to listen."""
        super().focusOutEvent(event)
        self.recording.emit(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the combination, clear, or cancel."""
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        key = event.key()
        plain = modifiers == Qt.KeyboardModifier.NoModifier
        if key == Qt.Key.Key_Backtab or (key == Qt.Key.Key_Tab and plain):
            super().keyPressEvent(event)
        elif plain and key == Qt.Key.Key_Escape:
            self.cancelled.emit()
            self.clearFocus()
        elif plain and key in {Qt.Key.Key_Backspace, Qt.Key.Key_Delete}:
            self.recorded.emit("")
        elif key not in _MODIFIER_KEYS:
            self._take(key, modifiers)

    def _take(self, key: int, modifiers: Qt.KeyboardModifier) -> None:
        name = key_name(key)
        held = [word for modifier, word in _MODIFIERS if modifiers & modifier]
        is_function_key = name.startswith("<f") and name[2:-1].isdigit()
        if not name:
            self.refused.emit("This key cannot be part of a hotkey. Try another.")
        elif not is_function_key and not set(held) - {"<shift>"}:
            self.refused.emit("Hold Ctrl, Alt or the system key too, so that typing still works.")
        else:
            self.recorded.emit("+".join([*held, name]))


class HotkeyField(QWidget):
    """A labelled hotkey: click or tab to it and press the keys."""

    changed = Signal(str)
    """The person chose another: pynput's syntax, empty for none."""

    def __init__(self, theme: Theme, *, label: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._value = ""
        self._label = Label(theme, label, Text.BODY_STRONG)
        self.edit = _Recorder()
        self.edit.setReadOnly(True)
        self.edit.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.edit.setAccessibleName(label)
        self.edit.setAccessibleDescription(_HINT)
        self._label.setBuddy(self.edit)
        self._note = Label(theme, _HINT, Text.CAPTION, muted=True)
        self.edit.recorded.connect(self._take)
        self.edit.refused.connect(self.set_error)
        self.edit.cancelled.connect(self._forgive)
        self.edit.recording.connect(self._show)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XS)
        column.addWidget(self._label)
        column.addWidget(self.edit)
        column.addWidget(self._note)
        self.setFocusProxy(self.edit)
        self._show(False)
        self._take_theme()
        theme.changed.connect(self._take_theme)

    def value(self) -> str:
        """Return the hotkey in pynput's syntax, empty for none."""
        return self._value

    def set_value(self, value: str) -> None:
        """Show a hotkey."""
        self._value = value
        self._show(self.edit.hasFocus())

    def set_error(self, error: str) -> None:
        """Say why a hotkey does not work, or nothing."""
        set_property(self.edit, "invalid", bool(error))
        set_property(self._note, "kind", "error" if error else "muted")
        self._note.setText(error or _HINT)
        self.edit.setAccessibleDescription(error or _HINT)

    def error(self) -> str:
        """Return what is said to be wrong."""
        return self._note.text() if self.edit.property("invalid") else ""

    def _forgive(self) -> None:
        self.set_error("")

    def _take(self, value: str) -> None:
        self.set_error("")
        before = self._value
        self.set_value(value)
        if value != before:
            self.changed.emit(value)

    def _show(self, recording: bool) -> None:
        self.edit.setText(hotkey_words(self._value))
        self.edit.setPlaceholderText("Press keys…" if recording else "None")

    def _take_theme(self) -> None:
        self.edit.setFont(self._theme.font(Text.BODY))
