"""A section of the settings page: a heading and cards of rows. The plain ones are lists of settings by path."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.components import Card, Label, Separator
from desktop.theme import Space, Text, Theme
from desktop.viewmodels import SettingsModel
from desktop.windows.settings.row import LabelledRow, SettingRow

EXPLAINED = {
    "person.timezone": "Such as Europe/Berlin. Empty takes the computer's own.",
    "model.max_answer_tokens": "A token is about three quarters of a word.",
    "model.context_tokens": "How much of a conversation the model has in mind at once. More needs more memory.",
    "model.gpu_layers": "0 computes on the processor, -1 all on the graphics card.",
    "desktop.show_tray_icon": "It shows what Nestor is doing, and opens its menu.",
    "desktop.close_to_tray": "Switched off, closing the window quits Nestor, and reminders wait for the next start.",
    "desktop.notify_answers": "When an answer is ready and the window is not in sight.",
    "desktop.start_hidden": "Nestor waits in the tray until you ask for it.",
    "reminders.snooze_minutes": "How long Snooze on a notification waits.",
    "reminders.late_after_s": "A reminder that came due this long before Nestor started counts as missed.",
    "bridge.enabled": "Needed by the `nestor` command while Nestor runs.",
    "bridge.port": "Where it listens; 0 takes a free one.",
    "bridge.host": "Only addresses of this computer are accepted.",
}
"""What the page says of a setting where the words in the file are for somebody who edits the file."""


class SettingsSection(QWidget):
    """Holds cards of rows; builds a setting's row where the model knows the setting."""

    written = Signal(str)
    """A setting of the section was changed from here."""

    def __init__(self, theme: Theme, model: SettingsModel, *, title: str, icon: str, text: str = "") -> None:
        super().__init__()
        self.theme = theme
        self.model = model
        self.title = title
        self.about = text
        self.icon = icon
        self.rows: list[LabelledRow] = []
        self._narrow = False
        self.setAccessibleName(title)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(Space.M)
        self.column.addWidget(Label(theme, title, Text.HEADING))
        if text:
            self.column.addWidget(Label(theme, text, muted=True))

    def add_card(self, title: str = "") -> Card:
        """Begin a card, with a heading above it if it has a title."""
        if title:
            self.column.addSpacing(Space.S)
            self.column.addWidget(Label(self.theme, title, Text.TITLE))
        card = Card(self.theme)
        card.body.setSpacing(Space.M)
        self.column.addWidget(card)
        return card

    def add_row(self, card: Card, row: LabelledRow) -> None:
        """Put a row into a card, below a hairline where it is not the first."""
        if card.body.count():
            card.body.addWidget(Separator(self.theme))
        card.body.addWidget(row)
        row.set_narrow(self._narrow)
        self.rows.append(row)

    def add_settings(self, card: Card, paths: Sequence[str]) -> None:
        """Put the settings that the model knows into a card; some the page explains better than the file does."""
        for path in paths:
            info = self.model.info(path)
            if info is not None:
                row = SettingRow(self.theme, self.model, info, description=EXPLAINED.get(path, ""))
                row.written.connect(self.written)
                self.add_row(card, row)

    def setting_rows(self) -> Iterator[SettingRow]:
        """Yield the rows that are settings."""
        return (row for row in self.rows if isinstance(row, SettingRow))

    def matches(self, words: str) -> bool:
        """Tell whether the section as a whole is about all of these words."""
        about = f"{self.title} {self.about}".casefold()
        return all(word in about for word in words.casefold().split())

    def refresh(self) -> None:
        """Show what has changed elsewhere."""
        for row in self.setting_rows():
            row.refresh()

    def set_narrow(self, narrow: bool) -> None:
        """Put controls below their words where there is little room."""
        self._narrow = narrow
        for row in self.rows:
            row.set_narrow(narrow)


def plain_section(
    theme: Theme, model: SettingsModel, *, title: str, icon: str, text: str = "", paths: Sequence[str]
) -> SettingsSection:
    """Return a section that is one card of settings."""
    section = SettingsSection(theme, model, title=title, icon=icon, text=text)
    section.add_settings(section.add_card(), paths)
    return section
