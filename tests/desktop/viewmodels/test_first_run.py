"""The first screen: what is chosen is written down, and it is not shown again."""

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication

from desktop.entries import Problem
from desktop.viewmodels import FirstRun, SettingsModel
from engine.config import ConfigStore
from engine.core.errors import ErrorCode, NestorError
from engine.core.settings import ChangeSetting, ListSettings
from tests.doubles.link import ScriptedLink


class Login:
    """A system that starts Nestor, or refuses to."""

    def __init__(self) -> None:
        self.on = False
        self.calls: list[tuple[bool, bool]] = []
        self.refuse: NestorError | None = None

    def is_on(self) -> bool:
        return self.on

    def set(self, on: bool, *, hidden: bool) -> None:
        if self.refuse:
            raise self.refuse
        self.calls.append((on, hidden))
        self.on = on


@pytest.fixture
def store(tmp_path: Path) -> ConfigStore:
    return ConfigStore(tmp_path / "config.yml", {})


@pytest.fixture
def link(qapp: QApplication, store: ConfigStore) -> ScriptedLink:
    link = ScriptedLink()
    link.replies[ListSettings] = lambda _query: store.describe()
    link.replies[ChangeSetting] = lambda command: store.change(command.path, command.value)
    return link


@pytest.fixture
def login() -> Login:
    return Login()


@pytest.fixture
def first(link: ScriptedLink, login: Login) -> FirstRun:
    settings = SettingsModel(link)
    first = FirstRun(settings, login)
    settings.setParent(first)
    return first


def heard(signal: Any) -> list[Any]:
    told: list[Any] = []
    signal.connect(lambda *values: told.append(values))
    return told


def test_it_begins_with_what_is_set(first: FirstRun) -> None:
    assert first.needed
    assert first.name == ""
    assert first.hotkey == "<ctrl>+<alt>+<space>"
    assert first.theme_name == "system"
    assert first.start_at_login is False


def test_what_was_chosen_is_written_down(first: FirstRun, store: ConfigStore, login: Login) -> None:
    finished = heard(first.finished)
    first.set_name(" Ada ")
    first.set_theme_name("dark")
    first.set_hotkey("")
    first.set_start_at_login(True)

    first.finish()

    settings = store.load()
    assert finished == [()]
    assert settings.person.name == "Ada"
    assert settings.desktop.theme == "dark"
    assert settings.desktop.quick_ask_hotkey == ""
    assert settings.desktop.welcomed
    assert login.calls == [(True, False)]
    assert not first.needed


def test_what_was_not_touched_is_not_written(first: FirstRun, link: ScriptedLink) -> None:
    first.set_theme_name("system")

    first.finish()

    assert [command.path for command in link.of(ChangeSetting)] == ["desktop.welcomed"]


def test_skipping_leaves_everything_as_it_is(first: FirstRun, store: ConfigStore, login: Login) -> None:
    first.set_name("Ada")
    first.set_start_at_login(True)

    first.skip()

    assert store.load().person.name == ""
    assert store.load().desktop.welcomed
    assert login.calls == []


def test_a_refused_setting_keeps_the_screen(first: FirstRun, link: ScriptedLink) -> None:
    problem = Problem(code="config_unreadable", message="The file cannot be read.")
    link.replies[ChangeSetting] = problem
    failed, finished = heard(first.failed), heard(first.finished)
    first.set_name("Ada")

    first.finish()

    assert failed == [("person.name", problem)]
    assert finished == []
    assert first.needed
    assert first.name == "Ada"


def test_a_system_that_refuses_is_said(first: FirstRun, login: Login) -> None:
    login.refuse = NestorError(ErrorCode.PLATFORM_UNAVAILABLE, "It cannot start at login here.", hint="Do it yourself.")
    failed = heard(first.failed)
    first.set_start_at_login(True)

    first.finish()

    assert failed[0][1].message == "It cannot start at login here."
