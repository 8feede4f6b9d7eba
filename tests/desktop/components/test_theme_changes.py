"""A change of scheme or text size while the app runs reaches every component that is already there."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.components import (
    Badge,
    Banner,
    Button,
    Card,
    Chip,
    Choice,
    EmptyState,
    ErrorState,
    HotkeyField,
    IconButton,
    Label,
    NavButton,
    SearchField,
    Segments,
    Separator,
    Spinner,
    Switch,
    TextField,
)
from desktop.entries import Problem
from desktop.theme import Text, Theme

MAKERS: dict[str, Callable[[Theme], QWidget]] = {
    "badge": lambda theme: Badge(theme, "3", tone="accent"),
    "banner": lambda theme: Banner(theme, "Paused.", tone="warning", action="Resume"),
    "button": lambda theme: Button(theme, "Save", kind="primary", icon="check"),
    "card": lambda theme: Card(theme),
    "chip": lambda theme: Chip(theme, "report.pdf", icon="paperclip", removable=True),
    "choice": lambda theme: Choice(theme, label="Model", options=[(1, "One")]),
    "danger button": lambda theme: Button(theme, "Delete", kind="danger", icon="trash"),
    "empty state": lambda theme: EmptyState(theme, icon="bell", title="Nothing", text="Add one.", action="Add"),
    "error state": lambda theme: ErrorState(theme, Problem(code="x", message="It stopped.", hint="Try."), action="Try"),
    "hotkey": lambda theme: HotkeyField(theme, label="Quick ask"),
    "icon button": lambda theme: IconButton(theme, "copy", "Copy"),
    "label": lambda theme: Label(theme, "Words", Text.TITLE, muted=True),
    "nav button": lambda theme: NavButton(theme, "bell", "Reminders", badge="3"),
    "search": lambda theme: SearchField(theme, placeholder="Search"),
    "segments": lambda theme: Segments(theme, [(1, "One"), (2, "Two")], "Which"),
    "separator": lambda theme: Separator(theme),
    "spinner": lambda theme: Spinner(theme),
    "switch": lambda theme: Switch(theme, "Close to tray", description="It goes on."),
    "text field": lambda theme: TextField(theme, label="Name", help="Any."),
}


def window_with(widget: QWidget) -> QWidget:
    window = QWidget()
    column = QVBoxLayout(window)
    column.addWidget(widget)
    column.addStretch()
    window.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    return window


@pytest.mark.parametrize("name", MAKERS)
def test_what_was_there_looks_like_what_is_made_after_the_change(
    applied: Theme, opened: Callable[..., None], pump: Callable[[], None], name: str
) -> None:
    before = window_with(MAKERS[name](applied))
    opened(before)
    before.setFocus()
    light = before.grab().toImage()
    applied.set_preference("dark")
    applied.set_text_scale(1.5)
    pump()
    after = window_with(MAKERS[name](applied))
    opened(after)
    after.setFocus()
    assert before.grab().toImage() == after.grab().toImage()
    assert before.grab().toImage() != light
