"""The settings page: curated sections first, every other setting after them, each with the control of its kind."""

from desktop.windows.settings.doors import HotkeyDoor, SystemDoor
from desktop.windows.settings.page import SettingsPage

__all__ = ["HotkeyDoor", "SettingsPage", "SystemDoor"]
