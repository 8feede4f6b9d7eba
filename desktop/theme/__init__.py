"""How Nestor looks: colours, sizes, fonts and icons, following the system while it runs."""

from desktop.theme.colors import Colors, Scheme
from desktop.theme.metrics import Radius, Space, Text
from desktop.theme.system import SystemLook
from desktop.theme.theme import Theme

__all__ = ["Colors", "Radius", "Scheme", "Space", "SystemLook", "Text", "Theme"]
