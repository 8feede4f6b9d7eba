"""The parts windows are made of: they show what they are given and say what the person did."""

from desktop.components.banner import Banner
from desktop.components.buttons import Button, IconButton, NavButton, SidebarItem
from desktop.components.chips import Chip
from desktop.components.choices import Choice, DropDown, Segments
from desktop.components.containers import Card, Page
from desktop.components.dialogs import ConfirmDialog
from desktop.components.fields import SearchField, TextField
from desktop.components.flow import Flow
from desktop.components.hotkeys import HotkeyField
from desktop.components.labels import Badge, Label, Separator
from desktop.components.snackbar import Snackbar
from desktop.components.spinner import Spinner
from desktop.components.states import EmptyState, ErrorState
from desktop.components.switch import Switch
from desktop.components.words import ago_words, hotkey_words, when_words

__all__ = [
    "Badge",
    "Banner",
    "Button",
    "Card",
    "Chip",
    "Choice",
    "ConfirmDialog",
    "DropDown",
    "EmptyState",
    "ErrorState",
    "Flow",
    "HotkeyField",
    "IconButton",
    "Label",
    "NavButton",
    "Page",
    "SearchField",
    "Segments",
    "Separator",
    "SidebarItem",
    "Snackbar",
    "Spinner",
    "Switch",
    "TextField",
    "ago_words",
    "hotkey_words",
    "when_words",
]
