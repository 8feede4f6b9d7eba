"""The settings page: sections beside a list of them, or below a drop-down where there is little room; a search."""

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desktop.components import Banner, Button, Choice, EmptyState, Label, NavButton, SearchField, Spinner
from desktop.entries import Problem
from desktop.theme import Space, Text, Theme
from desktop.viewmodels import LoginItem, SettingsModel
from desktop.windows.settings.appearance import AppearanceSection
from desktop.windows.settings.doors import HotkeyDoor, SystemDoor
from desktop.windows.settings.hotkey import PATH as HOTKEY_PATH
from desktop.windows.settings.hotkey import HotkeySection
from desktop.windows.settings.models import ModelsSection
from desktop.windows.settings.row import LabelledRow, SettingRow
from desktop.windows.settings.section import SettingsSection, plain_section
from desktop.windows.settings.system import FilesSection, PrivacySection, WindowSection

COLUMN_PX = 640
LIST_PX = 196
NARROW_BELOW_PX = 720
SEARCH_AT = 2
"""Where the search stands in the list of sections: below the heading and its space."""
STACKED_ROWS_BELOW_PX = 520
ELSEWHERE = ("model.use", "desktop.theme", "desktop.quick_ask_hotkey")
"""Settings that have a control of their own in their section."""


class SettingsPage(QWidget):
    """Everything that can be set. What is typed is written on Enter and when the field is left."""

    section_changed = Signal(str)

    def __init__(
        self,
        theme: Theme,
        settings: SettingsModel,
        *,
        autostart: LoginItem,
        hotkeys: HotkeyDoor,
        system: SystemDoor,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._settings = settings
        self._autostart = autostart
        self._hotkeys = hotkeys
        self._system = system
        self.sections: list[SettingsSection] = []
        self.results: SettingsSection | None = None
        self._current = 0
        self._was_wanted = False
        self.setAccessibleName("Settings")

        self._list = QWidget()
        self._list.setAccessibleName("Sections of the settings")
        side = QVBoxLayout(self._list)
        side.setContentsMargins(Space.L, Space.XL, 0, Space.L)
        side.setSpacing(2)
        side.addWidget(Label(theme, "Settings", Text.HEADING))
        side.addSpacing(Space.S)
        self._side = side
        side.addSpacing(Space.S)
        self._entries = QVBoxLayout()
        self._entries.setSpacing(2)
        side.addLayout(self._entries)
        side.addStretch(1)
        self._group = QButtonGroup(self)
        self._group.idClicked.connect(self._show_index)

        self.search = SearchField(theme, placeholder="Search settings")
        self.search.searched.connect(self._search)
        self.picker = Choice(theme, label="")
        self.picker.box.setAccessibleName("Section of the settings")
        self.picker.chosen.connect(lambda index: self._show_index(int(str(index))))
        self.banner = Banner(theme, "", tone="danger", action="Open config.yml", closable=False)
        self.banner.acted.connect(lambda: system.open(system.config))
        self.banner.hide()
        self.restart_banner = Banner(
            theme,
            "Some changes take effect after Nestor starts again.",
            action="Restart now" if system.restart is not None else None,
            closable=False,
        )
        if system.restart is not None:
            self.restart_banner.acted.connect(system.restart)
        self.spinner = Spinner(theme, 20)
        self.nothing = EmptyState(
            theme, icon="search", title="No setting is called that", text="Try another word, or look through the list."
        )

        column = QWidget()
        self._column = QVBoxLayout(column)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(Space.L)
        for widget in (self.picker, self.banner, self.restart_banner):
            self._column.addWidget(widget)
        self._column.addWidget(self.spinner, 0, Qt.AlignmentFlag.AlignHCenter)
        self._column.addWidget(self.nothing)
        self._column.addStretch(1)
        inside = QWidget()
        inside.setProperty("kind", "page")
        row = QHBoxLayout(inside)
        row.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.XXL)
        row.addStretch(1)
        row.addWidget(column, 1000)
        row.addStretch(1)
        self._inside = column
        self.view = QScrollArea()
        self.view.setWidgetResizable(True)
        self.view.setFrameShape(QFrame.Shape.NoFrame)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.view.setWidget(inside)
        outer = QHBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self._list)
        outer.addWidget(self.view, 1)

        settings.changed.connect(self._refresh)
        settings.failed.connect(self._show_problem)
        theme.changed.connect(self._fit)
        self._refresh()
        self._fit()

    def show_section(self, title: str) -> None:
        """Go to a section by its title."""
        self._want()
        for index, section in enumerate(self.sections):
            if section.title == title:
                self._show_index(index)

    @property
    def current(self) -> str:
        """The title of the section that is shown."""
        return self.sections[self._current].title if self.sections else ""

    def row(self, path: str) -> SettingRow | None:
        """Return the row of a setting, in the section where it lives."""
        rows = (row for section in self.sections for row in section.setting_rows())
        return next((row for row in rows if row.path == path), None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go to the search with Ctrl+F."""
        if event.matches(QKeySequence.StandardKey.Find):
            self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.search.selectAll()
            return
        super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """Make the sections now that somebody looks, and ask the system again what it alone knows."""
        self._was_wanted = True
        self._refresh()
        # What is inside is not visible yet and so does not tell the area around it that it has grown.
        QCoreApplication.postEvent(self.view, QEvent(QEvent.Type.LayoutRequest))
        super().showEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the list of sections into a drop-down where there is little room."""
        super().resizeEvent(event)
        self._fit()

    def _want(self) -> None:
        if not self._was_wanted:
            self._was_wanted = True
            self._refresh()

    def _refresh(self) -> None:
        loaded = self._settings.is_loaded
        if loaded and not self.sections and self._was_wanted:
            self._build()
        self.spinner.setVisible(not loaded)
        if loaded:
            self.banner.hide()
        self.restart_banner.setVisible(self._settings.restart_needed)
        for section in (*self.sections, *((self.results,) if self.results else ())):
            section.refresh()

    def _show_problem(self, path: str, problem: Problem) -> None:
        """Say what belongs to no field: above all a config.yml that cannot be read."""
        if path in self._fields():
            return  # said below the field
        self.spinner.hide()
        self.banner.setText(f"{problem.message} {problem.hint}".strip())
        self.banner.show()

    def _fields(self) -> set[str]:
        return {row.path for section in self.sections for row in section.setting_rows()} | {HOTKEY_PATH}

    def _build(self) -> None:
        theme, model, system = self._theme, self._settings, self._system
        self.sections = [
            plain_section(theme, model, title="You", icon="user", paths=["person.name", "person.timezone"]),
            AppearanceSection(theme, model),
            ModelsSection(theme, model, pick=system.pick_model),
            plain_section(
                theme,
                model,
                title="Reminders",
                icon="bell",
                paths=["reminders.snooze_minutes", "reminders.sound", "reminders.late_after_s"],
            ),
            HotkeySection(theme, model, hotkeys=self._hotkeys, system=system),
            WindowSection(theme, model, autostart=self._autostart, system=system),
            PrivacySection(theme, model, system=system),
        ]
        advanced = self._advanced()
        if advanced.rows:
            self.sections.append(advanced)
        self.sections.append(FilesSection(theme, model, system=system))
        for index, section in enumerate(self.sections):
            button = NavButton(theme, section.icon, section.title)
            self._group.addButton(button, index)
            self._entries.addWidget(button)
            self._column.insertWidget(self._column.count() - 1, section)
            section.written.connect(lambda _path: self._refresh())
        self.picker.set_options([(index, section.title) for index, section in enumerate(self.sections)])
        self._show_index(0)
        self._fit()

    def _advanced(self) -> SettingsSection:
        """Return a section with every setting that has no other place."""
        shown = {row.path for section in self.sections for row in section.setting_rows()} | set(ELSEWHERE)
        files = {"logs.level", "logs.keep_mb"}
        section = SettingsSection(
            self._theme, self._settings, title="Advanced", icon="tool", text="What rarely needs a change."
        )
        for group in self._settings.groups:
            paths = [info.path for info in group.settings if info.path not in shown | files]
            if paths:
                section.add_settings(section.add_card(group.title), paths)
        return section

    def _show_index(self, index: int) -> None:
        self._current = index
        self.search.clear_search()
        self._drop_results()
        for place, section in enumerate(self.sections):
            section.setVisible(place == index)
        self.nothing.hide()
        self._group.setExclusive(True)
        button = self._group.button(index)
        if button is not None:
            button.setChecked(True)
        self.picker.set_value(index)
        self.view.verticalScrollBar().setValue(0)
        self.section_changed.emit(self.current)

    def _search(self, words: str) -> None:
        self._drop_results()
        if not words:
            if self.sections:
                self._show_index(self._current)
            return
        results = SettingsSection(self._theme, self._settings, title=f"Settings for “{words}”", icon="search")
        for section in self.sections:
            found = [row for row in section.rows if row.matches(words)]
            if found or section.matches(words):
                card = results.add_card(section.title)
                rows: list[LabelledRow | None] = [*found] or [None]
                for row in rows:
                    results.add_row(card, self._result(section, row))
        self.nothing.setVisible(not results.rows)
        self._group.setExclusive(False)
        for button in self._group.buttons():
            button.setChecked(False)
        for section in self.sections:
            section.hide()
        if results.rows:
            self.results = results
            results.set_narrow(self._rows_stacked())
            self._column.insertWidget(self._column.count() - 1, results)
        else:
            results.deleteLater()

    def _result(self, section: SettingsSection, row: LabelledRow | None) -> LabelledRow:
        """Return a row of its own for a setting, or a way to where a thing of another kind is."""
        info = self._settings.info(row.path) if isinstance(row, SettingRow) and row.is_plain else None
        if info is not None:
            return SettingRow(self._theme, self._settings, info, description=row.about if row else "")
        button = Button(self._theme, "Show")
        label = row.label if row else section.title
        button.setAccessibleName(f"Show {label}")
        button.clicked.connect(lambda: self.show_section(section.title))
        return LabelledRow(self._theme, label=label, description=row.about if row else section.about, control=button)

    def _drop_results(self) -> None:
        if self.results is not None:
            self.results.hide()
            self.results.deleteLater()
            self.results = None

    def _fit(self) -> None:
        scale = self._theme.text_scale
        narrow = self.width() < round(NARROW_BELOW_PX * scale)
        if narrow:
            self._column.insertWidget(0, self.search)
        else:
            self._side.insertWidget(SEARCH_AT, self.search)
        self._list.setVisible(not narrow)
        self._list.setFixedWidth(round(LIST_PX * scale))
        self.picker.setVisible(narrow and bool(self.sections))
        self._inside.setMaximumWidth(round(COLUMN_PX * scale))
        for section in (*self.sections, *((self.results,) if self.results else ())):
            section.set_narrow(self._rows_stacked())

    def _rows_stacked(self) -> bool:
        list_px = 0 if self._list.isHidden() else self._list.width()
        return self.width() - list_px - 2 * Space.XL < round(STACKED_ROWS_BELOW_PX * self._theme.text_scale)
