"""Settings, Quick ask: the keys that open it anywhere, why they may not work, and what to do then."""

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from desktop.components import Banner, Button, Flow, HotkeyField, Label, hotkey_words
from desktop.theme import Space, Text, Theme
from desktop.viewmodels import SettingsModel
from desktop.windows.settings.doors import HotkeyDoor, SystemDoor
from desktop.windows.settings.section import SettingsSection

PATH = "desktop.quick_ask_hotkey"


class HotkeySection(SettingsSection):
    """Sets the hotkey: the system is asked first, so that keys which do not work are never written down."""

    def __init__(self, theme: Theme, model: SettingsModel, *, hotkeys: HotkeyDoor, system: SystemDoor) -> None:
        super().__init__(
            theme,
            model,
            title="Quick ask",
            icon="keyboard",
            text="A small window to ask Nestor from anywhere, whatever you are doing.",
        )
        self._hotkeys = hotkeys
        self._system = system
        self.banner = Banner(theme, "", tone="warning", closable=False)
        self.column.addWidget(self.banner)
        card = self.add_card()
        self.field = HotkeyField(theme, label="Hotkey")
        card.body.addWidget(self.field)
        self._suggested = Label(theme, "Or take one of these:", Text.CAPTION, muted=True)
        card.body.addWidget(self._suggested)
        flow = QWidget()
        chips = Flow(flow)
        self.presets: list[Button] = []
        for keys in hotkeys.presets:
            button = Button(theme, hotkey_words(keys))
            button.setAccessibleName(f"Use {hotkey_words(keys)}")
            button.clicked.connect(lambda _checked=False, keys=keys: self.choose(keys))
            chips.addWidget(button)
            self.presets.append(button)
        card.body.addWidget(flow)

        by_hand = self.add_card("Where hotkeys do not work")
        by_hand.body.addWidget(
            Label(
                theme,
                "Some desktops keep hotkeys to themselves. Bind this command to keys in the system's own settings:",
                muted=True,
            )
        )
        line = QHBoxLayout()
        line.setSpacing(Space.S)
        self.command = _Command(theme, hotkeys.command)
        self.copy_button = Button(theme, "Copy", icon="copy")
        self.copy_button.setAccessibleName("Copy the command")
        self.copy_button.clicked.connect(self._copy)
        line.addWidget(self.command, 1)
        line.addWidget(self.copy_button)
        by_hand.body.addLayout(line)
        self.field.changed.connect(self.choose)
        theme.changed.connect(self.refresh)
        self.refresh()

    def choose(self, keys: str) -> None:
        """Take these keys if the system lets us have them; else say why not and keep what was."""
        problem = self._hotkeys.try_set(keys)
        if problem:
            self.field.set_value(keys)
            self.field.set_error(problem)
            return
        self.field.set_error("")
        self.field.set_value(keys)
        self.model.set(PATH, keys, lambda _info: self.refresh(), lambda problem: self.field.set_error(problem.message))
        self.refresh()

    def showEvent(self, event: QShowEvent) -> None:
        """Begin with the keys that are set, not with some that were refused a while ago."""
        self.field.set_error("")
        self.refresh()
        super().showEvent(event)

    def refresh(self) -> None:
        """Show the keys as they are now, and whether they work."""
        super().refresh()
        if not self.field.edit.hasFocus() and not self.field.edit.property("invalid"):
            self.field.set_value(str(self.model.value(PATH) or ""))
        for button, keys in zip(self.presets, self._hotkeys.presets, strict=True):
            button.setVisible(keys != self.field.value())
        problem = self._hotkeys.problem()
        self.banner.setText(problem)
        self.banner.setVisible(bool(problem))

    def _copy(self) -> None:
        self._system.copy(self._hotkeys.command)
        self.copy_button.setText("Copied")


class _Command(QLineEdit):
    """A command to be read and copied."""

    def __init__(self, theme: Theme, command: str) -> None:
        super().__init__(command)
        self._theme = theme
        self.setReadOnly(True)
        self.setAccessibleName("Command that opens Quick ask")
        self._dress()
        theme.changed.connect(self._dress)

    def _dress(self) -> None:
        self.setFont(self._theme.font(Text.CODE))
