"""Opens programs and web pages, each in a session of its own, and watches for a moment whether they came up."""

import os
import subprocess
import sys
import threading
from collections.abc import Mapping, Sequence
from pathlib import Path

from engine.core.errors import ErrorCode, NestorError, NotFoundError
from engine.headless.commands import Commands
from engine.headless.programs import (
    closest_program,
    entry_folders,
    find_program,
    plain_name,
    read_desktop_entries,
    start_menu,
)

APP_GRACE_S = 0.3
"""A program that ends with an error within this time did not open."""
OPENER_GRACE_S = 2.0
"""How long `xdg-open` and its like may take to say that they failed; some stay as long as the browser does."""

_OPENERS = (("xdg-open",), ("gio", "open"), ("sensible-browser",), ("x-www-browser",))


class Opener:
    """Opens things on one system; for threads, since it waits for what it starts."""

    def __init__(self, variables: Mapping[str, str], commands: Commands, system: str) -> None:
        self._variables = variables
        self._commands = commands
        self._system = system

    def open_app(self, name: str) -> str:
        """Start the program a person calls by that name; returns the name it is known by."""
        if self._system == "darwin":
            return self._open_mac_app(name)
        programs = (
            list(start_menu(self._variables))
            if self._system == "win32"
            else list(read_desktop_entries(entry_folders(self._variables), self._variables))
        )
        program = find_program(name, programs)
        if program is None:
            near = closest_program(name, programs)
            raise NotFoundError(
                "program",
                name,
                hint=f"Did you mean {near!r}?" if near else "Use the name it has in the menu of installed programs.",
            )
        if self._system == "win32":
            _start_file(program.argv[0])
        else:
            self._start(program.argv, program.name, grace_s=APP_GRACE_S, folder=program.folder)
        return program.name

    def _open_mac_app(self, name: str) -> str:
        plain = plain_name(name)
        code = self._start(("open", "-a", plain), name, grace_s=OPENER_GRACE_S, check=False)
        if code:
            raise NotFoundError("program", plain, hint="Use the name it has in the Applications folder.")
        return plain.title() if plain.islower() else plain

    def open_url(self, url: str) -> None:
        """Open a web address in the person's browser."""
        if self._system == "win32":
            _start_file(url)
            return
        openers = (("open",),) if self._system == "darwin" else _OPENERS
        for opener in openers:
            if self._commands.find(opener[0]):
                self._start((*opener, url), opener[0], grace_s=OPENER_GRACE_S)
                return
        raise NestorError(
            ErrorCode.PLATFORM_UNAVAILABLE,
            "No program here can open web pages.",
            hint="Install xdg-utils and a browser: `sudo apt install xdg-utils firefox-esr`.",
        )

    def _start(
        self, argv: Sequence[str], name: str, *, grace_s: float, folder: str = "", check: bool = True
    ) -> int | None:
        """Start a program on its own and watch it for a moment; returns its exit code if it ended by then."""
        try:
            process = subprocess.Popen(
                [self._commands.find(argv[0]) or argv[0], *argv[1:]],
                cwd=folder if folder and Path(folder).is_dir() else Path.home(),
                env=dict(self._variables) or None,
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
                start_new_session=True,
            )
        except (OSError, ValueError) as error:
            raise NestorError(
                ErrorCode.PLATFORM_UNAVAILABLE,
                f"{name} could not be started: {getattr(error, 'strerror', None) or error}.",
                hint="Try it from the menu of installed programs.",
            ) from error
        try:
            code = process.wait(grace_s)
        except subprocess.TimeoutExpired:
            # It runs as long as the person likes; somebody must collect its exit code, or it stays as a zombie.
            threading.Thread(target=process.wait, name=f"nestor-wait-{process.pid}", daemon=True).start()
            return None
        if code and check:
            raise NestorError(
                ErrorCode.PLATFORM_UNAVAILABLE,
                f"{name} stopped at once, with exit code {code}.",
                hint="Try it from a terminal to see what it says.",
            )
        return code


def _start_file(target: str) -> None:
    if sys.platform == "win32":
        os.startfile(target)  # noqa: S606 - a checked web address or a file of the start menu
    else:
        raise NestorError(ErrorCode.PLATFORM_UNAVAILABLE, "This can only be opened on Windows.")
