"""What Nestor may ask of the computer it runs on; `desktop.platform` and a headless one implement it."""

from dataclasses import dataclass
from pathlib import Path
from typing import Protocol


@dataclass(frozen=True, slots=True, kw_only=True)
class WindowInfo:
    """The window the person works in."""

    title: str
    app: str
    """Name of its program, empty where that is not known."""


class Platform(Protocol):
    """The desktop around us. Each method raises NestorError(PLATFORM_UNAVAILABLE) where it cannot work."""

    async def open_app(self, name: str) -> str:
        """Start the program a person calls by that name; returns the name it is known by."""

    async def open_url(self, url: str) -> None:
        """Open a web address in the person's browser."""

    async def set_volume(self, level: str) -> str:
        """Set the loudness as people say it ("30%", "up", "mute", "max"); returns what it is now, such as "30%"."""

    async def take_screenshot(self) -> Path:
        """Write a picture of the screen to a new file and return its path."""

    async def read_clipboard(self) -> str:
        """Return the text on the clipboard, empty where there is none."""

    async def write_clipboard(self, text: str) -> None:
        """Put text on the clipboard."""

    async def active_window(self) -> WindowInfo:
        """Return which window has the keyboard."""
