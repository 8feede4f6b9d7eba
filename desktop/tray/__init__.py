"""The icon in the panel: its pictures, its menu, and the panels that come and go."""

from desktop.tray.tray import Tray

__all__ = ["Tray"]
