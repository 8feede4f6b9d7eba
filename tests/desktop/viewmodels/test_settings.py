"""The settings: groups and words, changing with the engine's own errors, what waits for a restart, the models."""

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication

from desktop.entries import Problem
from desktop.viewmodels import SettingsModel
from engine.config import ConfigStore
from engine.core.events import SettingsChanged
from engine.core.model_files import ImportModel, ListModels, ModelFile, UseModel
from engine.core.settings import ChangeSetting, ListSettings, ReloadSettings, SettingInfo
from engine.core.status import GetStatus
from tests.doubles.link import READY, STATUS, ScriptedLink

INVALID = Problem(code="config_invalid", message="bridge.port is 99999: too large.")
STARTER = ModelFile(name="starter", path=Path("/m/starter.gguf"), size_bytes=1, in_use=True)


@pytest.fixture
def link(qapp: QApplication, tmp_path: Path) -> ScriptedLink:
    """A link to the real settings file, without an engine."""
    link = ScriptedLink()
    store = ConfigStore(tmp_path / "config.yml", {})
    link.replies[ListSettings] = lambda _query: store.describe()
    link.replies[ChangeSetting] = lambda command: store.change(command.path, command.value)
    link.replies[ListModels] = (STARTER,)
    return link


@pytest.fixture
def settings(link: ScriptedLink) -> SettingsModel:
    return SettingsModel(link)


def heard(signal: Any) -> list[Any]:
    told: list[Any] = []
    signal.connect(lambda *values: told.append(values))
    return told


def test_settings_stand_in_groups_with_human_titles(settings: SettingsModel) -> None:
    titles = [group.title for group in settings.groups]

    assert titles == [
        "You",
        "Model",
        "Answers",
        "Reminders",
        "Window and hotkey",
        "Bridge",
        "Privacy & web",
        "Log",
        "Secrets",
    ]
    assert all(group.description and group.settings for group in settings.groups)


def test_every_setting_is_on_the_page_once_but_what_nestor_keeps_for_itself(settings: SettingsModel) -> None:
    shown = [info.path for group in settings.groups for info in group.settings]

    assert len(shown) == len(set(shown))
    assert "version" not in shown
    assert "desktop.welcomed" not in shown
    assert settings.value("desktop.welcomed") is False, "it can still be asked for"
    assert {"person.name", "bridge.port", "desktop.quick_ask_hotkey"} <= set(shown)


def test_every_setting_has_a_name_for_people(settings: SettingsModel) -> None:
    labels = [settings.label(info.path) for group in settings.groups for info in group.settings]

    assert all(label[0].isupper() and "_" not in label for label in labels)
    assert settings.label("desktop.theme") == "Theme"


@pytest.mark.parametrize(
    ("path", "value"),
    [
        ("person.name", "Ada"),
        ("person.name", '"Ada"'),
        ("person.name", "'"),
        ("person.name", ""),
        ("desktop.theme", "dark"),
        ("desktop.text_scale", 1.5),
        ("desktop.close_to_tray", False),
        ("bridge.port", 8742),
        ("model.temperature", None),
        ("agent.disabled_tools", ["web_search", "it's"]),
        ("desktop.quick_ask_hotkey", "<ctrl>+<alt>+<space>"),
    ],
)
def test_a_value_of_every_kind_arrives_as_it_was_set(settings: SettingsModel, path: str, value: Any) -> None:
    done: list[SettingInfo] = []

    settings.set(path, value, done.append)

    assert done[0].value == value
    assert settings.value(path) == value


def test_a_refused_value_is_told_with_its_path_and_changes_nothing(link: ScriptedLink, settings: SettingsModel) -> None:
    link.replies[ChangeSetting] = INVALID
    failed, asked = heard(settings.failed), []

    settings.set("bridge.port", 99999)
    assert failed == [("bridge.port", INVALID)]
    assert settings.value("bridge.port") == 8741

    settings.set("bridge.port", 99999, on_error=asked.append)
    assert asked == [INVALID]
    assert len(failed) == 1


def test_a_change_by_another_door_is_seen(link: ScriptedLink, settings: SettingsModel) -> None:
    changed = heard(settings.changed)
    infos = tuple(replace(info, value="Bo") if info.path == "person.name" else info for info in settings_of(settings))
    link.replies[ListSettings] = infos

    link.emit(SettingsChanged(path="person.name"))

    assert settings.value("person.name") == "Bo"
    assert len(changed) == 1


def test_a_change_that_waits_for_the_next_start_is_remembered_until_taken_back(
    link: ScriptedLink, settings: SettingsModel
) -> None:
    infos = tuple(replace(info, applies="restart") for info in settings_of(settings))
    link.replies[ListSettings] = infos
    settings.refresh()
    assert not settings.restart_needed

    link.replies[ListSettings] = tuple(replace(i, value=1) if i.path == "bridge.port" else i for i in infos)
    settings.refresh()
    assert settings.restart_needed

    link.replies[ListSettings] = infos
    settings.refresh()
    assert not settings.restart_needed


def test_a_new_start_of_the_engine_needs_no_restart(link: ScriptedLink, settings: SettingsModel) -> None:
    infos = tuple(replace(info, applies="restart") for info in settings_of(settings))
    link.replies[ListSettings] = infos
    settings.refresh()
    link.replies[ListSettings] = tuple(replace(i, value=1) if i.path == "bridge.port" else i for i in infos)

    link.set_state(READY)

    assert not settings.restart_needed


def test_a_file_edited_by_hand_is_read_anew_and_a_bad_one_is_said(link: ScriptedLink, settings: SettingsModel) -> None:
    settings.reload()
    assert link.of(ReloadSettings) == [ReloadSettings()]

    failed = heard(settings.failed)
    link.replies[ReloadSettings] = INVALID
    settings.reload()
    assert failed == [("", INVALID)]
    assert settings.is_loaded


def test_models_can_be_chosen_and_imported(link: ScriptedLink, settings: SettingsModel) -> None:
    assert settings.models == (STARTER,)
    link.replies[ImportModel] = STARTER
    done: list[ModelFile] = []

    settings.use_model("starter")
    settings.import_model(Path("/x.gguf"), True, done.append)

    assert link.of(UseModel) == [UseModel(name="starter")]
    assert link.of(ImportModel) == [ImportModel(path=Path("/x.gguf"), link=True)]
    assert done == [STARTER]


def test_a_larger_model_is_advised_as_the_engine_says(link: ScriptedLink, settings: SettingsModel) -> None:
    assert settings.model_advice == ""
    link.replies[GetStatus] = replace(STATUS, model_advice="Qwen3 4B would fit.")
    settings.refresh()
    assert settings.model_advice == "Qwen3 4B would fit."


def settings_of(settings: SettingsModel) -> tuple[SettingInfo, ...]:
    return tuple(settings._infos.values())
