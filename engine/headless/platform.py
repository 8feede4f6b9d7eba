"""`HeadlessPlatform`: the computer around us, as far as it can be used without a toolkit."""

import asyncio
import sys
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from engine.config import Environment
from engine.config.paths import pictures_folder
from engine.core.errors import ErrorCode, NestorError
from engine.core.platform import Platform, WindowInfo
from engine.headless import active_window, clipboard, screenshots, volume
from engine.headless.commands import Commands
from engine.headless.opening import Opener


class HeadlessPlatform(Platform):
    """Does everything through programs of the system, on threads; the desktop app lets Qt do some of it instead."""

    def __init__(
        self,
        environment: Environment,
        *,
        system: str = sys.platform,
        now: Callable[[], datetime] = datetime.now,
    ) -> None:
        self._environment = environment
        self._variables = environment.variables
        self._system = system
        self._now = now
        self._commands = Commands(environment.variables)
        self._opener = Opener(environment.variables, self._commands, system)

    async def open_app(self, name: str) -> str:
        """Start the program a person calls by that name; returns the name it is known by."""
        self._check_screen("to open programs on")
        return await asyncio.to_thread(self._opener.open_app, name)

    async def open_url(self, url: str) -> None:
        """Open a web address in the person's browser."""
        self._check_screen("to open web pages on")
        await asyncio.to_thread(self._opener.open_url, url)

    async def set_volume(self, level: str) -> str:
        """Set the loudness as people say it; returns what it is now: `30%` or `muted`."""
        return await asyncio.to_thread(volume.set_volume, level, self._commands, self._system)

    async def take_screenshot(self) -> Path:
        """Write a picture of the screen to a new file and return its path."""
        self._check_screen("to take a picture of")
        return await asyncio.to_thread(self._take_screenshot)

    async def read_clipboard(self) -> str:
        """Return the text on the clipboard, empty where there is none."""
        self._check_screen("with a clipboard")
        return await asyncio.to_thread(clipboard.read_clipboard, self._commands, self._variables, self._system)

    async def write_clipboard(self, text: str) -> None:
        """Put text on the clipboard."""
        self._check_screen("with a clipboard")
        await asyncio.to_thread(clipboard.write_clipboard, text, self._commands, self._variables, self._system)

    async def active_window(self) -> WindowInfo:
        """Return which window has the keyboard."""
        self._check_screen("with windows")
        return await asyncio.to_thread(active_window.active_window, self._commands, self._variables, self._system)

    def _take_screenshot(self) -> Path:
        file = screenshots.new_picture(pictures_folder(self._environment), self._now())
        return screenshots.take_screenshot(file, self._commands, self._variables, self._system)

    def _check_screen(self, what_for: str) -> None:
        if self._system not in ("darwin", "win32") and not self._environment.display:
            raise NestorError(
                ErrorCode.PLATFORM_UNAVAILABLE,
                f"There is no screen here {what_for}.",
                hint="Start Nestor inside a desktop session, where DISPLAY or WAYLAND_DISPLAY is set.",
            )
