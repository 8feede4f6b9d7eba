"""The settings page over a link that keeps settings: every kind of control, what is refused, what changes elsewhere."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop.entries import Problem
from desktop.theme import Theme
from desktop.viewmodels import SettingsModel
from desktop.windows.settings import HotkeyDoor, SettingsPage, SystemDoor
from desktop.windows.settings.editors import ChoiceEditor, ListEditor, NumberEditor, SwitchEditor, TextEditor
from desktop.windows.settings.models import ImportDialog, ModelsSection, size_words
from engine.core.errors import ErrorCode, NestorError
from engine.core.events import SettingsChanged
from engine.core.model_files import ImportModel, ListModels, ModelFile, UseModel
from engine.core.settings import ChangeSetting, ReloadSettings, SettingInfo
from engine.core.status import GetStatus
from tests.desktop.windows.faults import cut, unnamed
from tests.desktop.windows.kept import KeepingLink
from tests.doubles.link import STATUS

Pump = Callable[..., None]
Show = Callable[[SettingsPage], SettingsPage]

SETTINGS = (
    SettingInfo(path="person.name", value="", default="", description="What Nestor calls you."),
    SettingInfo(
        path="model.temperature",
        value=None,
        default=None,
        description="Empty takes what suits the model.",
        kind="number",
        minimum=0,
        maximum=2,
    ),
    SettingInfo(path="model.use", value="starter", default="starter", description="The model that answers."),
    SettingInfo(
        path="agent.disabled_tools", value=(), default=(), description="Tools the model is never offered.", kind="list"
    ),
    SettingInfo(
        path="desktop.theme",
        value="light",
        default="system",
        description="How it looks.",
        kind="choice",
        choices=("system", "light", "dark", "high_contrast"),
    ),
    SettingInfo(path="desktop.text_scale", value=1.0, default=1.0, description="Size of all text.", kind="number"),
    SettingInfo(
        path="desktop.quick_ask_hotkey",
        value="<ctrl>+<alt>+<space>",
        default="<ctrl>+<alt>+<space>",
        description="Keys that open Quick ask anywhere.",
    ),
    SettingInfo(
        path="desktop.start_hidden",
        value=False,
        default=False,
        description="Start with the window closed.",
        kind="switch",
    ),
    SettingInfo(
        path="bridge.port",
        value=8741,
        default=8741,
        description="Port to listen on.",
        kind="number",
        minimum=0,
        maximum=65535,
        applies="restart",
    ),
    SettingInfo(
        path="logs.level",
        value="info",
        default="info",
        description="How much is written.",
        kind="choice",
        choices=("debug", "info", "warning", "error"),
    ),
)
NO_NUMBER = Problem(code="config_invalid", message="bridge.port is 'abc'.", hint="Write a whole number.")
STARTER = ModelFile(name="starter", path=Path("starter.gguf"), size_bytes=62_000_000, in_use=True)
LARGE = ModelFile(name="large", path=Path("models/large.gguf"), size_bytes=4_400_000_000, in_use=False)


class Login:
    """Starting at login as a system has it: it may refuse."""

    def __init__(self, *, refuses: bool = False) -> None:
        self.on = False
        self.hidden = False
        self.refuses = refuses

    def is_on(self) -> bool:
        return self.on

    def set(self, on: bool, *, hidden: bool) -> None:
        if self.refuses:
            raise NestorError(ErrorCode.PLATFORM_UNAVAILABLE, "This system starts nothing at login.")
        self.on, self.hidden = on, hidden


class Doors:
    """What the page asks of the system, noted."""

    def __init__(self) -> None:
        self.login = Login()
        self.opened: list[Path] = []
        self.copied: list[str] = []
        self.tried: list[str] = []
        self.taken: dict[str, str] = {}
        self.address = "http://127.0.0.1:8741"
        self.hotkeys = HotkeyDoor(problem=lambda: "", try_set=self.try_set)
        self.system = SystemDoor(
            version="0.2.0",
            home=Path("home"),
            config=Path("home/config.yml"),
            log=Path("home/nestor.log"),
            open=self.opened.append,
            copy=self.copied.append,
            show_about=lambda: self.opened.append(Path("about")),
            address=lambda: self.address,
            pick_model=lambda then: then(Path("downloads/large.gguf")),
        )

    def try_set(self, keys: str) -> str:
        self.tried.append(keys)
        return self.taken.get(keys, "")


@pytest.fixture
def link() -> KeepingLink:
    link = KeepingLink(settings=SETTINGS)
    link.replies[ListModels] = (STARTER, LARGE)
    return link


@pytest.fixture
def doors() -> Doors:
    return Doors()


@pytest.fixture
def page(theme: Theme, link: KeepingLink, doors: Doors, show: Show) -> SettingsPage:
    return show(made(theme, link, doors))


def made(theme: Theme, link: KeepingLink, doors: Doors) -> SettingsPage:
    page = SettingsPage(theme, SettingsModel(link), autostart=doors.login, hotkeys=doors.hotkeys, system=doors.system)
    page.resize(1000, 800)
    return page


def text_editor(page: SettingsPage, path: str) -> TextEditor:
    row = page.row(path)
    assert row is not None
    assert isinstance(row.editor, TextEditor)
    return row.editor


def section(page: SettingsPage, title: str):  # type: ignore[no-untyped-def]
    page.show_section(title)
    return next(section for section in page.sections if section.title == title)


def type_into(page: SettingsPage, path: str, words: str) -> TextEditor:
    editor = text_editor(page, path)
    editor.field.setFocus()
    editor.field.selectAll()
    QTest.keyClicks(editor.field, words)
    return editor


def test_text_is_written_on_enter(page: SettingsPage, link: KeepingLink) -> None:
    editor = type_into(page, "person.name", "Robin")
    assert link.of(ChangeSetting) == []
    QTest.keyClick(editor.field, Qt.Key.Key_Return)
    assert link.of(ChangeSetting) == [ChangeSetting(path="person.name", value="Robin")]
    QTest.keyClick(editor.field, Qt.Key.Key_Tab)
    assert len(link.of(ChangeSetting)) == 1


def test_text_is_written_when_the_field_is_left(page: SettingsPage, link: KeepingLink) -> None:
    editor = type_into(page, "person.name", "Robin")
    QTest.keyClick(editor.field, Qt.Key.Key_Tab)
    assert link.settings["person.name"].value == "Robin"


def test_esc_puts_the_old_text_back(page: SettingsPage, link: KeepingLink) -> None:
    editor = type_into(page, "person.name", "Robin")
    QTest.keyClick(editor.field, Qt.Key.Key_Escape)
    assert editor.field.text() == ""
    assert link.of(ChangeSetting) == []


def test_a_refused_value_stays_with_the_reason_below_it(page: SettingsPage, link: KeepingLink) -> None:
    section(page, "Privacy")
    link.refused["abc"] = NO_NUMBER
    editor = type_into(page, "bridge.port", "abc")
    QTest.keyClick(editor.field, Qt.Key.Key_Return)
    row = page.row("bridge.port")
    assert row is not None
    assert row.error.text() == "bridge.port is 'abc'. Write a whole number."
    assert editor.field.text() == "abc"
    assert page.banner.isHidden()
    type_into(page, "bridge.port", "9000")
    QTest.keyClick(editor.field, Qt.Key.Key_Return)
    assert row.error.isHidden()
    assert link.settings["bridge.port"].value == 9000
    assert page.restart_banner.isVisible()


def test_a_number_may_be_empty_where_that_means_something(page: SettingsPage, link: KeepingLink) -> None:
    section(page, "Model")
    editor = type_into(page, "model.temperature", "0.5")
    assert isinstance(editor, NumberEditor)
    QTest.keyClick(editor.field, Qt.Key.Key_Return)
    assert link.settings["model.temperature"].value == 0.5
    editor.field.clear()
    QTest.keyClick(editor.field, Qt.Key.Key_Return)
    assert link.of(ChangeSetting)[-1].value == ""


def test_a_switch_that_is_refused_goes_back(page: SettingsPage, link: KeepingLink) -> None:
    section(page, "Window")
    row = page.row("desktop.start_hidden")
    assert row is not None
    assert isinstance(row.editor, SwitchEditor)
    link.refused["true"] = Problem(code="config_unreadable", message="config.yml cannot be written.")
    QTest.keyClick(row.editor.switch, Qt.Key.Key_Space)
    assert not row.editor.switch.isChecked()
    assert row.error.text() == "config.yml cannot be written."
    link.refused.clear()
    QTest.keyClick(row.editor.switch, Qt.Key.Key_Space)
    assert row.editor.switch.isChecked()
    assert row.error.isHidden()
    assert link.settings["desktop.start_hidden"].value is True


def test_a_choice_is_written_when_it_is_made(page: SettingsPage, link: KeepingLink) -> None:
    section(page, "About and files")
    row = page.row("logs.level")
    assert row is not None
    assert isinstance(row.editor, ChoiceEditor)
    QTest.keyClick(row.editor.choice.box, Qt.Key.Key_Down)
    assert link.settings["logs.level"].value == "warning"


def test_a_list_takes_names_and_gives_them_back(page: SettingsPage, link: KeepingLink) -> None:
    section(page, "Advanced")
    row = page.row("agent.disabled_tools")
    assert row is not None
    assert isinstance(row.editor, ListEditor)
    QTest.keyClicks(row.editor.field, "web_search, open_app")
    QTest.keyClick(row.editor.field, Qt.Key.Key_Return)
    assert link.settings["agent.disabled_tools"].value == ["web_search", "open_app"]
    assert [chip.text() for chip in row.editor.chips] == ["web_search", "open_app"]
    QTest.keyClick(row.editor.chips[0], Qt.Key.Key_Delete)
    assert link.settings["agent.disabled_tools"].value == ["open_app"]


def test_a_default_comes_back_with_one_press(page: SettingsPage, link: KeepingLink) -> None:
    section(page, "Model")
    editor = type_into(page, "model.temperature", "1.5")
    QTest.keyClick(editor.field, Qt.Key.Key_Return)
    row = page.row("model.temperature")
    assert row is not None
    assert row.reset_button.isVisible()
    QTest.mouseClick(row.reset_button, Qt.MouseButton.LeftButton)
    assert link.of(ChangeSetting)[-1] == ChangeSetting(path="model.temperature", value="")


def test_a_file_edited_by_hand_shows_at_once_but_not_over_what_is_typed(page: SettingsPage, link: KeepingLink) -> None:
    editor = type_into(page, "person.name", "Ro")
    link.settings["person.name"] = replace(link.settings["person.name"], value="Alex")
    link.settings["bridge.port"] = replace(link.settings["bridge.port"], value=9999)
    link.emit(SettingsChanged(path=None))
    assert editor.field.text() == "Ro"
    assert text_editor(page, "bridge.port").field.text() == "9999"
    QTest.keyClick(editor.field, Qt.Key.Key_Escape)
    assert editor.field.text() == "Alex"


def test_a_broken_file_is_said_across_the_page(page: SettingsPage, link: KeepingLink, doors: Doors) -> None:
    link.replies[ReloadSettings] = Problem(
        code="config_invalid", message="config.yml, line 3: 'ture' is no switch.", hint="Write true or false."
    )
    page._settings.reload()
    assert page.banner.isVisible()
    assert page.banner.text() == "config.yml, line 3: 'ture' is no switch. Write true or false."
    page.banner.acted.emit()
    assert doors.opened == [Path("home/config.yml")]
    link.settings["person.name"] = replace(link.settings["person.name"], value="Alex")
    link.emit(SettingsChanged(path=None))
    assert page.banner.isHidden()


def test_the_theme_is_seen_at_once(page: SettingsPage, link: KeepingLink, theme: Theme) -> None:
    appearance = section(page, "Appearance")
    dark = next(tile for tile in appearance.tiles.tiles if tile.look.value == "dark")
    QTest.mouseClick(dark, Qt.MouseButton.LeftButton)
    assert theme.preference == "dark"
    assert link.settings["desktop.theme"].value == "dark"
    dark.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(dark, Qt.Key.Key_Right)
    assert link.settings["desktop.theme"].value == "high_contrast"


def test_a_hotkey_that_is_taken_is_never_written_down(page: SettingsPage, link: KeepingLink, doors: Doors) -> None:
    quick = section(page, "Quick ask")
    doors.taken["<ctrl>+<alt>+k"] = "Another program has taken these keys. Choose others."
    quick.field.setFocus()
    QTest.keyClick(
        quick.field.edit, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
    )
    assert doors.tried == ["<ctrl>+<alt>+k"]
    assert quick.field.edit.accessibleDescription() == "Another program has taken these keys. Choose others."
    assert link.of(ChangeSetting) == []
    QTest.mouseClick(quick.presets[1], Qt.MouseButton.LeftButton)
    assert link.settings["desktop.quick_ask_hotkey"].value == "<ctrl>+<shift>+<space>"


def test_coming_back_shows_the_keys_that_are_set(page: SettingsPage, doors: Doors) -> None:
    quick = section(page, "Quick ask")
    doors.taken["<ctrl>+<alt>+n"] = "Another program has taken these keys."
    quick.choose("<ctrl>+<alt>+n")
    assert quick.field.value() == "<ctrl>+<alt>+n"
    section(page, "You")
    section(page, "Quick ask")
    assert quick.field.value() == "<ctrl>+<alt>+<space>"


def test_what_the_system_changed_meanwhile_shows_when_the_page_is_opened_again(
    page: SettingsPage, doors: Doors
) -> None:
    window = section(page, "Window")
    page.hide()
    doors.login.on = True
    page.show()
    assert window.login.isChecked()


def test_where_hotkeys_cannot_work_the_reason_and_the_command_are_there(
    theme: Theme, link: KeepingLink, doors: Doors, show: Show
) -> None:
    doors.hotkeys = HotkeyDoor(problem=lambda: "This desktop gives no hotkeys to programs.", try_set=doors.try_set)
    page = show(made(theme, link, doors))
    quick = section(page, "Quick ask")
    assert quick.banner.isVisible()
    assert quick.banner.text() == "This desktop gives no hotkeys to programs."
    QTest.mouseClick(quick.copy_button, Qt.MouseButton.LeftButton)
    assert doors.copied == ["nestor --quick-ask"]


def test_start_at_login_is_what_the_system_has(page: SettingsPage, doors: Doors) -> None:
    window = section(page, "Window")
    QTest.keyClick(window.login, Qt.Key.Key_Space)
    assert (doors.login.on, doors.login.hidden) == (True, False)
    row = page.row("desktop.start_hidden")
    assert row is not None
    assert isinstance(row.editor, SwitchEditor)
    QTest.keyClick(row.editor.switch, Qt.Key.Key_Space)
    assert doors.login.hidden
    doors.login.refuses = True
    QTest.keyClick(window.login, Qt.Key.Key_Space)
    assert window.login.isChecked()
    assert window.login_row.error.text() == "This system starts nothing at login."


def test_another_model_is_used_with_one_press(page: SettingsPage, link: KeepingLink, pump: Pump) -> None:
    models = section(page, "Model")
    assert isinstance(models, ModelsSection)
    assert [line.badge.isVisible() for line in models.lines] == [True, False]
    link.replies[ListModels] = (replace(STARTER, in_use=False), replace(LARGE, in_use=True))
    QTest.mouseClick(models.lines[1].use_button, Qt.MouseButton.LeftButton)
    pump()
    assert link.of(UseModel) == [UseModel(name="large")]
    assert [line.badge.isVisible() for line in models.lines] == [False, True]


def test_a_larger_model_is_advised_where_there_is_one(page: SettingsPage, link: KeepingLink, pump: Pump) -> None:
    models = section(page, "Model")
    assert isinstance(models, ModelsSection)
    assert not models.advice.isVisible()
    link.replies[GetStatus] = replace(STATUS, model_advice="Qwen3 4B would fit.")
    models.model.refresh()
    pump()
    assert models.advice.isVisible()
    assert models.advice.text() == "Qwen3 4B would fit."


def test_a_model_that_cannot_be_used_is_said_and_can_be_tried_again(page: SettingsPage, link: KeepingLink) -> None:
    models = section(page, "Model")
    link.replies[UseModel] = Problem(code="model_file_missing", message="The file is gone.", hint="Import it again.")
    QTest.mouseClick(models.lines[1].use_button, Qt.MouseButton.LeftButton)
    assert page.banner.text() == "The file is gone. Import it again."
    assert models.lines[1].use_button.isEnabled()


def test_a_model_is_imported_by_copy_or_where_it_lies(page: SettingsPage, link: KeepingLink) -> None:
    models = section(page, "Model")
    link.held = True
    QTest.mouseClick(models.import_button, Qt.MouseButton.LeftButton)
    dialog = page.findChild(ImportDialog)
    assert dialog is not None
    dialog.how.set_value(True)
    link.replies[ImportModel] = Problem(code="model_file_invalid", message="This is no GGUF file.")
    QTest.mouseClick(dialog.import_button, Qt.MouseButton.LeftButton)
    assert not dialog.import_button.isEnabled()
    link.deliver()
    assert dialog.error.text() == "This is no GGUF file."
    assert dialog.isVisible()
    link.replies[ImportModel] = LARGE
    QTest.mouseClick(dialog.import_button, Qt.MouseButton.LeftButton)
    link.deliver()
    assert link.of(ImportModel)[-1] == ImportModel(path=Path("downloads/large.gguf"), link=True)
    assert not dialog.isVisible()


def test_the_search_finds_settings_in_every_section(page: SettingsPage, link: KeepingLink) -> None:
    page.search.setText("port")
    QTest.keyClick(page.search, Qt.Key.Key_Return)
    assert page.results is not None
    [row] = list(page.results.setting_rows())
    assert row.path == "bridge.port"
    page.search.setText("start login")
    QTest.keyClick(page.search, Qt.Key.Key_Return)
    assert page.results is not None
    button = page.results.rows[0].control
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert page.current == "Window"
    assert page.results is None
    page.search.setText("xyzzy")
    QTest.keyClick(page.search, Qt.Key.Key_Return)
    assert page.nothing.isVisible()
    page.search.clear_search()
    assert page.nothing.isHidden()


def test_what_listens_is_said(page: SettingsPage, doors: Doors, link: KeepingLink) -> None:
    privacy = section(page, "Privacy")
    assert "http://127.0.0.1:8741" in privacy.listens.description.text()
    doors.address = ""
    link.settings["person.name"] = replace(link.settings["person.name"], value="Alex")
    link.emit(SettingsChanged(path=None))
    assert privacy.badge.text() == "Off"


def test_files_open_from_the_page(page: SettingsPage, doors: Doors) -> None:
    files = section(page, "About and files")
    for button in (files.about_button, files.home_button, files.config_button, files.log_button):
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert doors.opened == [Path("about"), Path("home"), Path("home/config.yml"), Path("home/nestor.log")]


def test_where_it_is_narrow_the_sections_are_in_a_drop_down(page: SettingsPage, pump: Pump) -> None:
    page.resize(480, 700)
    pump()
    assert page.picker.isVisible()
    QTest.keyClick(page.picker.box, Qt.Key.Key_Down)
    assert page.current == "Appearance"


def test_settings_that_are_not_there_yet_show_a_spinner(
    theme: Theme, link: KeepingLink, doors: Doors, show: Show
) -> None:
    link.held = True
    page = show(made(theme, link, doors))
    assert page.spinner.isVisible()
    link.deliver()
    assert page.spinner.isHidden()
    assert page.current == "You"


@pytest.mark.parametrize("width", [480, 1000])
def test_every_control_has_a_name_and_no_word_is_cut(
    theme: Theme, link: KeepingLink, doors: Doors, show: Show, pump: Pump, width: int
) -> None:
    theme.set_text_scale(2.0)
    page = show(made(theme, link, doors))
    page.resize(width, 900)
    for part in page.sections:
        page.show_section(part.title)
        pump()
        assert (part.title, unnamed(page)) == (part.title, [])
        assert (part.title, cut(page)) == (part.title, [])


def test_sizes_are_said_as_people_do() -> None:
    assert [size_words(size) for size in (900, 62_000_000, 4_400_000_000)] == ["1 MB", "62 MB", "4.4 GB"]


def test_focus_stays_in_the_field_while_the_rest_refreshes(page: SettingsPage, link: KeepingLink) -> None:
    editor = type_into(page, "person.name", "Ro")
    link.emit(SettingsChanged(path="bridge.port"))
    assert QApplication.focusWidget() is editor.field
