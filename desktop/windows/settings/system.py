"""Settings about the computer: the window and the tray, starting at login, privacy, and the files behind it all."""

from pathlib import Path

from PySide6.QtWidgets import QWidget

from desktop.components import Badge, Banner, Button, Flow, Label, Switch
from desktop.theme import Theme
from desktop.viewmodels import LoginItem, SettingsModel
from desktop.windows.settings.doors import SystemDoor
from desktop.windows.settings.row import LabelledRow
from desktop.windows.settings.section import SettingsSection
from engine.core.errors import NestorError

START_HIDDEN = "desktop.start_hidden"


class WindowSection(SettingsSection):
    """Tray, closing and starting: separate choices. Whether Nestor starts at login is read from the system."""

    def __init__(self, theme: Theme, model: SettingsModel, *, autostart: LoginItem, system: SystemDoor) -> None:
        super().__init__(theme, model, title="Window", icon="sidebar")
        self._autostart = autostart
        self._system = system
        self.no_tray = Banner(
            theme,
            "This computer shows no tray icons. Nestor works without: open its window from the list of programs.",
            closable=False,
        )
        self.column.addWidget(self.no_tray)
        self.add_settings(
            self.add_card(), ["desktop.show_tray_icon", "desktop.close_to_tray", "desktop.notify_answers"]
        )
        card = self.add_card("Starting")
        self.login = Switch(
            theme, "Start at login", description="Nestor starts together with the computer, so that reminders come."
        )
        self.login.setMinimumHeight(1)
        self.login_row = SwitchRow(theme, self.login)
        self.add_row(card, self.login_row)
        self.add_settings(card, [START_HIDDEN])
        self.login.clicked.connect(self._set_login)
        self.written.connect(self._follow_hidden)
        self.refresh()

    def refresh(self) -> None:
        """Read from the system what may have been changed there."""
        super().refresh()
        self.no_tray.setVisible(not self._system.has_tray())
        self.login.setChecked(self._autostart.is_on())

    def _set_login(self, on: bool) -> None:
        try:
            self._autostart.set(on, hidden=bool(self.model.value(START_HIDDEN)))
        except NestorError as error:
            self.login_row.set_error(str(error))
        else:
            self.login_row.set_error("")
        self.login.setChecked(self._autostart.is_on())

    def _follow_hidden(self, path: str) -> None:
        """Let the system's entry say whether Nestor starts hidden."""
        if path == START_HIDDEN and self._autostart.is_on():
            self._set_login(True)


class PrivacySection(SettingsSection):
    """What leaves this computer (nothing, unless asked), and what listens on it."""

    def __init__(self, theme: Theme, model: SettingsModel, *, system: SystemDoor) -> None:
        super().__init__(
            theme,
            model,
            title="Privacy",
            icon="shield",
            text="Your conversations, reminders and files stay on this computer. There is no account and no telemetry.",
        )
        self._system = system
        self.add_settings(self.add_card(), ["web.stay_local", "web.search_url", "web.hub_url"])
        card = self.add_card("What listens")
        self.badge = Badge(theme, "")
        self.listens = LabelledRow(theme, label="Local bridge", description="", control=self.badge)
        self.add_row(card, self.listens)
        self.add_settings(card, ["bridge.enabled", "bridge.port", "bridge.host"])
        self.refresh()

    def refresh(self) -> None:
        """Say what listens now."""
        super().refresh()
        address = self._system.address()
        self.badge.setText("On" if address else "Off")
        self.badge.set_tone("accent" if address else "neutral")
        self.listens.set_description(
            f"Programs on this computer reach Nestor at {address}, with a key only you can read."
            if address
            else "Nothing listens: only this window reaches Nestor."
        )


class FilesSection(SettingsSection):
    """The program's version, and the files that belong to it."""

    def __init__(self, theme: Theme, model: SettingsModel, *, system: SystemDoor) -> None:
        super().__init__(theme, model, title="About and files", icon="info")
        self._system = system
        card = self.add_card()
        self.about_button = Button(theme, "About Nestor…")
        self.about_button.clicked.connect(system.show_about)
        self.add_row(
            card,
            LabelledRow(theme, label="Nestor", description=f"Version {system.version}", control=self.about_button),
        )
        self.home_button = self._opener("Open folder", "folder", system.home)
        self.add_row(
            card, LabelledRow(theme, label="Nestor's folder", description=str(system.home), control=self.home_button)
        )
        self.config_button = self._opener("Open config.yml", "edit", system.config)
        self.log_button = self._opener("Open log", "external", system.log)
        buttons = QWidget()
        flow = Flow(buttons)
        flow.addWidget(self.config_button)
        flow.addWidget(self.log_button)
        self.column.addWidget(
            Label(
                theme,
                "All settings are in config.yml. You may edit it with any editor, also while Nestor runs: "
                "this page follows.",
                muted=True,
            )
        )
        self.column.addWidget(buttons)
        self.add_settings(self.add_card("The log"), ["logs.level", "logs.keep_mb"])

    def _opener(self, words: str, icon: str, path: Path) -> Button:
        button = Button(self.theme, words, icon=icon)
        button.clicked.connect(lambda: self._system.open(path))
        return button


class SwitchRow(LabelledRow):
    """A row that is nothing but a switch with its words."""

    def __init__(self, theme: Theme, switch: Switch) -> None:
        super().__init__(theme, label=switch.text(), description=switch.accessibleDescription(), control=switch)
        self.fill()

    def set_narrow(self, narrow: bool) -> None:
        """Stay: the switch wraps its own words."""
