"""The first screen: what is chosen is written down, Skip changes nothing, and both lead into the app."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop.entries import Problem
from desktop.theme import Theme
from desktop.viewmodels import FirstRun, SettingsModel
from desktop.windows.first_run import FirstRunDialog
from engine.core.settings import ChangeSetting, SettingInfo
from tests.desktop.windows.faults import cut, unnamed
from tests.desktop.windows.kept import KeepingLink

Show = Callable[[FirstRunDialog], FirstRunDialog]

SETTINGS = (
    SettingInfo(path="person.name", value="", default="", description="What Nestor calls you."),
    SettingInfo(path="desktop.theme", value="light", default="system", description="How it looks.", kind="choice"),
    SettingInfo(
        path="desktop.quick_ask_hotkey", value="<ctrl>+<alt>+<space>", default="", description="Keys of Quick ask."
    ),
    SettingInfo(path="desktop.start_hidden", value=False, default=False, description="Hidden.", kind="switch"),
    SettingInfo(path="desktop.welcomed", value=False, default=False, description="Seen.", kind="switch"),
)


class Login:
    """Starting at login, as a system has it."""

    def __init__(self) -> None:
        self.on = False

    def is_on(self) -> bool:
        return self.on

    def set(self, on: bool, *, hidden: bool) -> None:
        self.on = on


@pytest.fixture
def link() -> KeepingLink:
    return KeepingLink(settings=SETTINGS)


@pytest.fixture
def login() -> Login:
    return Login()


@pytest.fixture
def dialog(theme: Theme, link: KeepingLink, login: Login, show: Show) -> FirstRunDialog:
    return show(FirstRunDialog(theme, FirstRun(SettingsModel(link), login)))


def written(link: KeepingLink) -> dict[str, str]:
    return {command.path: command.value for command in link.of(ChangeSetting)}


def test_start_writes_down_what_was_chosen(
    dialog: FirstRunDialog, link: KeepingLink, login: Login, theme: Theme
) -> None:
    QTest.keyClicks(dialog.name.edit, "Robin")
    dialog.looks.setFocus()
    dialog.looks.chosen.emit("dark")
    assert theme.preference == "dark"
    QTest.keyClick(dialog.login, Qt.Key.Key_Space)
    QTest.mouseClick(dialog.start_button, Qt.MouseButton.LeftButton)
    assert written(link) == {"person.name": "Robin", "desktop.theme": "dark", "desktop.welcomed": "true"}
    assert login.on
    assert not dialog.isVisible()


def test_enter_is_enough(dialog: FirstRunDialog, link: KeepingLink) -> None:
    QTest.keyClick(dialog.name.edit, Qt.Key.Key_Return)
    assert written(link) == {"desktop.welcomed": "true"}
    assert not dialog.isVisible()


def test_skip_changes_nothing_not_even_the_look_that_was_tried(
    dialog: FirstRunDialog, link: KeepingLink, login: Login, theme: Theme
) -> None:
    QTest.keyClicks(dialog.name.edit, "Robin")
    dialog.looks.chosen.emit("dark")
    QTest.mouseClick(dialog.skip_button, Qt.MouseButton.LeftButton)
    assert written(link) == {"desktop.welcomed": "true"}
    assert theme.preference == "light"
    assert not login.on
    assert not dialog.isVisible()


def test_esc_skips(dialog: FirstRunDialog, link: KeepingLink) -> None:
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert written(link) == {"desktop.welcomed": "true"}
    assert not dialog.isVisible()


def test_what_cannot_be_written_is_said_and_skip_still_leads_on(dialog: FirstRunDialog, link: KeepingLink) -> None:
    link.refused["true"] = Problem(code="config_unreadable", message="config.yml cannot be written.")
    QTest.mouseClick(dialog.start_button, Qt.MouseButton.LeftButton)
    assert dialog.isVisible()
    assert dialog.error.text() == "config.yml cannot be written."
    assert dialog.start_button.isEnabled()
    QTest.mouseClick(dialog.skip_button, Qt.MouseButton.LeftButton)
    assert not dialog.isVisible()


def test_pressing_the_hotkey_shows_that_it_works(dialog: FirstRunDialog) -> None:
    assert dialog.hotkey.title.text() == "Press the hotkey now to try it"
    dialog.hotkey_pressed()
    assert dialog.hotkey.is_pressed
    assert dialog.hotkey.accessibleName().startswith("The hotkey works.")


def test_a_hotkey_that_cannot_work_is_explained(theme: Theme, link: KeepingLink, login: Login, show: Show) -> None:
    model = FirstRun(SettingsModel(link), login)
    dialog = show(FirstRunDialog(theme, model, hotkey_problem="Another program has taken these keys."))
    assert dialog.hotkey.title.text() == "The hotkey does not work here yet"
    assert dialog.hotkey.text.text().startswith("Another program has taken these keys.")


def test_every_control_has_a_name_and_no_word_is_cut(
    theme: Theme, link: KeepingLink, login: Login, show: Show, pump: Callable[..., None]
) -> None:
    theme.set_text_scale(2.0)
    dialog = show(FirstRunDialog(theme, FirstRun(SettingsModel(link), login)))
    pump()
    assert unnamed(dialog) == []
    assert cut(dialog) == []
