"""Every component in every state on one page: to look at while changing the theme."""

from collections.abc import Callable, Sequence
from typing import TypeVar

from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from desktop.components.banner import Banner
from desktop.components.buttons import Button, IconButton, NavButton
from desktop.components.chips import Chip
from desktop.components.choices import Choice, Segments
from desktop.components.containers import Card, Page
from desktop.components.dialogs import ConfirmDialog
from desktop.components.fields import SearchField, TextField
from desktop.components.flow import Flow
from desktop.components.focus import set_property
from desktop.components.hotkeys import HotkeyField
from desktop.components.labels import Badge, Label, Separator
from desktop.components.snackbar import Snackbar
from desktop.components.spinner import Spinner
from desktop.components.states import EmptyState, ErrorState
from desktop.components.switch import Switch
from desktop.entries import Problem
from desktop.theme import Space, Text, Theme
from desktop.theme.icons import names

_SCHEMES = (("system", "System"), ("light", "Light"), ("dark", "Dark"), ("high_contrast", "High contrast"))
_SCALES = ((1.0, "100 %"), (1.5, "150 %"), (2.0, "200 %"))
_GERMAN = "Benachrichtigungseinstellungen für wiederkehrende Erinnerungen zurücksetzen"
"""As long as words get."""

_W = TypeVar("_W", bound=QWidget)


def _row(*widgets: QWidget) -> QWidget:
    box = QWidget()
    flow = Flow(box)
    for widget in widgets:
        flow.addWidget(widget)
    return box


def _column(*widgets: QWidget, spacing: int = Space.M) -> QWidget:
    box = QWidget()
    column = QVBoxLayout(box)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(spacing)
    for widget in widgets:
        column.addWidget(widget)
    return box


def _disabled(widget: _W) -> _W:
    widget.setEnabled(False)
    return widget


def _focused(widget: _W) -> _W:
    """Show a widget as it looks with the keyboard on it."""
    set_property(widget, "ring", True)
    for edit in widget.findChildren(QLineEdit):
        set_property(edit, "ring", True)
    return widget


class Gallery(QWidget):
    """A scrolling page of sections, with the scheme and the text size to choose at its top."""

    def __init__(
        self,
        theme: Theme,
        sections: Sequence[tuple[str, Callable[[], QWidget]]] = (),
        *,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setWindowTitle("Nestor components")
        self._scheme = Segments(theme, _SCHEMES, "Colours")
        self._scheme.chosen.connect(lambda value: theme.set_preference(str(value)))
        self._scale = Segments(theme, _SCALES, "Text size")
        self._scale.chosen.connect(lambda value: theme.set_text_scale(float(str(value))))
        self._take_theme()
        theme.changed.connect(self._take_theme)
        bar = QHBoxLayout()
        bar.setContentsMargins(Space.XL, Space.S, Space.XL, Space.S)
        flow = Flow()
        flow.addWidget(self._scheme)
        flow.addWidget(self._scale)
        bar.addLayout(flow)
        self.page = Page(theme, title="Components", subtitle="Every part of Nestor's windows, in every state.")
        self.page.actions.addWidget(IconButton(theme, "copy", "Copy"))
        self.page.actions.addWidget(Button(theme, "New reminder", kind="primary", icon="plus"))
        self.page.body.setSpacing(Space.XL)
        for title, make in (*self._own(), *sections):
            self.page.body.addWidget(_column(Label(theme, title, Text.TITLE), make()))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(bar)
        column.addWidget(Separator(theme))
        column.addWidget(self.page, 1)
        self.snackbar = Snackbar(theme, self)

    def _own(self) -> Sequence[tuple[str, Callable[[], QWidget]]]:
        return (
            ("Text", self._text),
            ("Buttons", self._buttons),
            ("Icon buttons", self._icon_buttons),
            ("Sidebar", self._sidebar),
            ("Fields", self._fields),
            ("Choices", self._choices),
            ("Switches", self._switches),
            ("Chips and badges", self._chips),
            ("Cards", self._cards),
            ("Banners", self._banners),
            ("Snackbar and dialog", self._passing),
            ("Nothing here, or something wrong", self._states),
            ("Working", self._working),
            ("Icons", self._icons),
        )

    def _text(self) -> QWidget:
        theme = self._theme
        samples = (
            (Text.DISPLAY, "Good morning, Ada"),
            (Text.HEADING, "Reminders"),
            (Text.TITLE, "Quick ask"),
            (Text.BODY_STRONG, "Start when I log in"),
            (Text.BODY, "Nestor runs on this computer. Nothing you write leaves it unless you say so."),
            (Text.CAPTION, "Today 15:20"),
            (Text.CODE, "for name in names: print(name)  # 0O 1lI"),
        )
        labels = [Label(theme, words, role) for role, words in samples]
        muted = Label(theme, "Muted: used for what explains, not for what matters.", muted=True)
        short = Label(theme, "Shortened where it must stay on one line: " + _GERMAN, wrap=False)
        return _column(*labels, muted, short, _disabled(Label(theme, "Disabled")), spacing=Space.S)

    def _buttons(self) -> QWidget:
        theme = self._theme
        kinds = ("primary", "secondary", "ghost", "danger")
        words = {"primary": "Save", "secondary": "Cancel", "ghost": "Not now", "danger": "Delete"}
        icons = {"primary": "check", "secondary": "retry", "ghost": "snooze", "danger": "trash"}
        return _column(
            _row(*(Button(theme, words[kind], kind=kind) for kind in kinds)),
            _row(*(Button(theme, words[kind], kind=kind, icon=icons[kind]) for kind in kinds)),
            _row(*(_focused(Button(theme, words[kind], kind=kind)) for kind in kinds)),
            _row(*(_disabled(Button(theme, words[kind], kind=kind, icon=icons[kind])) for kind in kinds)),
            _row(Button(theme, _GERMAN, icon="bell")),
            _row(
                Button(theme, "Show the folder", kind="link", icon="external"),
                _focused(Button(theme, "Learn more", kind="link")),
            ),
        )

    def _icon_buttons(self) -> QWidget:
        theme = self._theme
        checked = IconButton(theme, "pin", "Unpin")
        checked.setCheckable(True)
        checked.setChecked(True)
        return _row(
            IconButton(theme, "copy", "Copy"),
            IconButton(theme, "edit", "Rename"),
            IconButton(theme, "trash", "Delete"),
            checked,
            _focused(IconButton(theme, "retry", "Try again")),
            _disabled(IconButton(theme, "settings", "Settings")),
        )

    def _sidebar(self) -> QWidget:
        theme = self._theme
        chosen = NavButton(theme, "chat", "Chat")
        chosen.setChecked(True)
        box = _column(
            chosen,
            NavButton(theme, "bell", "Reminders", badge="3"),
            _focused(NavButton(theme, "settings", "Settings")),
            _disabled(NavButton(theme, "model", "Models")),
            NavButton(theme, "folder", _GERMAN, badge="12"),
            spacing=2,
        )
        box.setMaximumWidth(260)
        return box

    def _fields(self) -> QWidget:
        theme = self._theme
        wrong = TextField(theme, label="When", placeholder="tomorrow at 9", help="Write it as you would say it.")
        wrong.set_text("the day after never")
        wrong.set_error("I can't tell when that is. Try “tomorrow at 9” or “every Monday”.")
        filled = TextField(theme, label="Your name", help="Nestor calls you by it.")
        filled.set_text("Ada")
        focused = _focused(TextField(theme, label="With the keyboard on it", placeholder="Type here"))
        off = _disabled(TextField(theme, label="Not available", help="Choose a model first."))
        off.set_text("A text that can't be changed")
        hotkey = HotkeyField(theme, label="Quick ask")
        hotkey.set_value("<ctrl>+<alt>+<space>")
        taken = HotkeyField(theme, label="Show the window")
        taken.set_value("<ctrl>+<alt>+t")
        taken.set_error("Another program uses Ctrl + Alt + T. Choose other keys.")
        searching = SearchField(theme, placeholder="Search reminders")
        searching.setText("dentist")
        search = SearchField(theme, placeholder="Search conversations")
        return _column(search, searching, filled, focused, wrong, off, hotkey, taken, spacing=Space.L)

    def _choices(self) -> QWidget:
        theme = self._theme
        models = ((1, "Starter, 1.1 GB"), (2, "Qwen 3 4B, 2.6 GB"), (3, _GERMAN))
        long = Choice(theme, label=_GERMAN, options=models)
        long.set_value(3)
        return _column(
            Choice(theme, label="Model", options=models),
            long,
            _disabled(Choice(theme, label="Not available", options=models)),
            _row(Segments(theme, ((1, "Today"), (2, "Upcoming"), (3, "Missed"), (4, "Done")), "Reminders")),
            _row(_disabled(Segments(theme, ((1, "Light"), (2, "Dark")), "Colours"))),
            spacing=Space.L,
        )

    def _switches(self) -> QWidget:
        theme = self._theme
        on = Switch(theme, "Close to tray", description="Nestor goes on working when you close its window.")
        on.setChecked(True)
        off_on = _disabled(Switch(theme, "Not available, on"))
        off_on.setChecked(True)
        focused = _focused(Switch(theme, "With the keyboard on it"))
        focused.setChecked(True)
        return _column(
            Switch(theme, "Start when I log in"),
            on,
            focused,
            off_on,
            _disabled(Switch(theme, "Not available, off", description="No tray was found.")),
            Switch(theme, _GERMAN, description=f"{_GERMAN}, {_GERMAN}."),
            spacing=Space.S,
        )

    def _chips(self) -> QWidget:
        theme = self._theme
        return _column(
            _row(
                Chip(theme, "Clipboard, 312 characters", icon="copy"),
                Chip(theme, "report.pdf", icon="paperclip", removable=True),
                _focused(Chip(theme, "Pasted text, 4.8 MB", icon="edit", removable=True)),
                _disabled(Chip(theme, "Not available")),
                Chip(theme, _GERMAN + ".txt", icon="paperclip", removable=True),
            ),
            _row(
                Badge(theme, "Draft"),
                Badge(theme, "3", tone="accent"),
                Badge(theme, "On", tone="success"),
                Badge(theme, "Restart needed", tone="warning"),
                Badge(theme, "Missed", tone="danger"),
            ),
        )

    def _cards(self) -> QWidget:
        theme = self._theme
        card = Card(theme)
        card.body.addWidget(Label(theme, "Call mum", Text.BODY_STRONG))
        card.body.addWidget(Label(theme, "Today 15:20 · repeats every Sunday", Text.CAPTION, muted=True))
        card.body.addWidget(Separator(theme))
        card.body.addWidget(
            _row(Button(theme, "Done", kind="primary", icon="check"), Button(theme, "Snooze", icon="snooze"))
        )
        return card

    def _banners(self) -> QWidget:
        theme = self._theme
        return _column(
            Banner(theme, "Notifications are paused until 18:00.", tone="info", action="Resume"),
            Banner(theme, "The model is ready.", tone="success"),
            Banner(theme, "Your desktop shows no tray, so Nestor keeps its window.", tone="warning"),
            Banner(theme, "The model stopped. Your conversation is safe.", tone="danger", action="Start it again"),
            Banner(theme, f"{_GERMAN}. {_GERMAN}.", tone="info", action="Zurücksetzen", closable=False),
            spacing=Space.S,
        )

    def _passing(self) -> QWidget:
        theme = self._theme
        say = Button(theme, "Show the snackbar")
        say.clicked.connect(self._say)
        ask = Button(theme, "Ask for a yes")
        ask.clicked.connect(self._ask)
        return _row(say, ask)

    def _say(self) -> None:
        self.snackbar.show_message("Deleted “Holiday plans”", action="Undo")

    def _ask(self) -> None:
        ConfirmDialog(
            self._theme,
            title="Delete this conversation?",
            text="“Holiday plans” and its 14 messages go. You can undo it for 30 days.",
            confirm="Delete",
            danger=True,
            parent=self,
        ).ask(self._say)

    def _take_theme(self) -> None:
        self._scheme.set_value(self._theme.preference)
        self._scale.set_value(self._theme.text_scale)

    def _states(self) -> QWidget:
        theme = self._theme
        empty, wrong = Card(theme), Card(theme)
        empty.body.addWidget(
            EmptyState(
                theme,
                icon="bell",
                title="No reminders today",
                text="Say “remind me to call mum at five”, or add one here.",
                action="New reminder",
            )
        )
        problem = Problem(
            code="worker_died",
            message="The model stopped while it was answering.",
            hint="It may have run out of memory. Close other programs or choose a smaller model.",
        )
        wrong.body.addWidget(ErrorState(theme, problem, action="Try again"))
        return _column(empty, wrong)

    def _working(self) -> QWidget:
        theme = self._theme
        return _row(Spinner(theme), Spinner(theme, 24), Label(theme, "Thinking…", muted=True, wrap=False))

    def _icons(self) -> QWidget:
        box = QWidget()
        flow = Flow(box, spacing=Space.XS)
        for name in names():
            flow.addWidget(IconButton(self._theme, name, name))
        return box
