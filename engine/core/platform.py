"""What Nestor may ask of the computer it runs on; `desktop.platform` and a headless one implement it."""

from typing import Protocol


class Platform(Protocol):
    """The desktop around us. Each method raises NestorError(PLATFORM_UNAVAILABLE) where it cannot work."""

    async def open_app(self, name: str) -> str:
        """Start the program a person calls by that name; returns the name it is known by."""

    async def open_url(self, url: str) -> None:
        """Open a web address in the person's browser."""
