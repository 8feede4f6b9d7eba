"""The sheet of keyboard shortcuts (F1): what can be done from the keyboard, in groups."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.components import Button, Card, Label, Separator
from desktop.theme import Space, Text, Theme
from desktop.windows.dialog import Dialog
from desktop.windows.keycaps import KeyCaps


@dataclass(frozen=True, slots=True, kw_only=True)
class Shortcut:
    """One thing the keyboard can do."""

    does: str
    keys: str
    """The keys in words, such as "Ctrl + N"."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ShortcutGroup:
    """Shortcuts that belong to one place of the app."""

    title: str
    shortcuts: tuple[Shortcut, ...]


REMINDER_SHORTCUTS = ShortcutGroup(
    title="Reminders",
    shortcuts=(
        Shortcut(does="Previous reminder", keys="↑"),
        Shortcut(does="Next reminder", keys="↓"),
        Shortcut(does="Edit", keys="Enter"),
        Shortcut(does="Mark as done", keys="D"),
        Shortcut(does="Snooze", keys="S"),
        Shortcut(does="Cancel the reminder", keys="Delete"),
        Shortcut(does="Undo", keys="Ctrl + Z"),
    ),
)
"""What the reminder centre listens to."""
SHORTCUTS = (
    ShortcutGroup(
        title="Everywhere",
        shortcuts=(
            Shortcut(does="New conversation", keys="Ctrl + N"),
            Shortcut(does="Search all conversations", keys="Ctrl + K"),
            Shortcut(does="Show or hide the sidebar", keys="Ctrl + B"),
            Shortcut(does="Conversation", keys="Ctrl + 1"),
            Shortcut(does="Reminders", keys="Ctrl + 2"),
            Shortcut(does="Settings", keys="Ctrl + ,"),
            Shortcut(does="Go to the next part of the window", keys="F6"),
            Shortcut(does="Keyboard shortcuts", keys="F1"),
            Shortcut(does="Close the window", keys="Ctrl + W"),
            Shortcut(does="Quit Nestor", keys="Ctrl + Q"),
        ),
    ),
    ShortcutGroup(
        title="Conversation",
        shortcuts=(
            Shortcut(does="Go to the message field", keys="Ctrl + L"),
            Shortcut(does="Send", keys="Enter"),
            Shortcut(does="Begin a new line", keys="Shift + Enter"),
            Shortcut(does="Stop the answer", keys="Esc"),
            Shortcut(does="Find in this conversation", keys="Ctrl + F"),
            Shortcut(does="Copy the last answer", keys="Ctrl + Shift + C"),
        ),
    ),
    ShortcutGroup(
        title="List of conversations",
        shortcuts=(
            Shortcut(does="Open", keys="Enter"),
            Shortcut(does="Rename", keys="F2"),
            Shortcut(does="Delete", keys="Delete"),
            Shortcut(does="Undo", keys="Ctrl + Z"),
        ),
    ),
    REMINDER_SHORTCUTS,
    ShortcutGroup(
        title="Quick ask",
        shortcuts=(
            Shortcut(does="Ask", keys="Enter"),
            Shortcut(does="Go on in the window", keys="Ctrl + Enter"),
            Shortcut(does="Copy the answer", keys="Ctrl + C"),
            Shortcut(does="New question", keys="Ctrl + N"),
            Shortcut(does="Close", keys="Esc"),
        ),
    ),
)
"""What the windows listen to."""


class ShortcutsSheet(Dialog):
    """Lists the shortcuts it is given."""

    def __init__(
        self, theme: Theme, groups: Sequence[ShortcutGroup] = SHORTCUTS, *, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, title="Keyboard shortcuts", width_px=480, parent=parent)
        for group in groups:
            self.body.addSpacing(Space.XS)
            self.body.addWidget(Label(theme, group.title, Text.BODY_STRONG))
            card = Card(theme)
            card.body.setSpacing(Space.S)
            for index, shortcut in enumerate(group.shortcuts):
                if index:
                    card.body.addWidget(Separator(theme))
                card.body.addWidget(_Line(theme, shortcut))
            self.body.addWidget(card)
        self.body.addStretch(1)
        self.close_button = Button(theme, "Close", kind="primary")
        self.close_button.setDefault(True)
        self.close_button.clicked.connect(self.accept)
        self.footer.addStretch(1)
        self.footer.addWidget(self.close_button)
        self.close_button.setFocus()


class _Line(QWidget):
    """What a shortcut does on the left, its keys on the right."""

    def __init__(self, theme: Theme, shortcut: Shortcut) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.L)
        row.addWidget(Label(theme, shortcut.does), 1)
        row.addWidget(KeyCaps(theme, shortcut.keys))
        self.setAccessibleName(f"{shortcut.does}: {shortcut.keys}")
