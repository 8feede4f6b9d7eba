"""`nestor` without a command: the window where there is a screen, else what can be done without one."""

import os
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

import click

from engine.cli.connection import Door

_OFFER = "Talk to Nestor here with `nestor chat`, or let it run in the background with `nestor serve`."


def open_window(door: Door, start: str | None = None) -> None:
    """Replace this process with the window, or say why there is none; `start` says what to show of it."""
    if not _has_screen(door):
        click.echo(f"There is no screen here for Nestor's window. {_OFFER}")
    elif not _installed():
        click.echo(f"Nestor's window is not installed here. {_OFFER}")
    else:
        _become([sys.executable, "-m", "desktop", *([f"--{start}"] if start else [])])


def _installed() -> bool:
    """Tell whether the package `desktop` can be run; a folder that happens to have that name does not count."""
    spec = find_spec("desktop")
    places = list(spec.submodule_search_locations or ()) if spec else []
    return any((Path(place) / "__main__.py").is_file() for place in places)


def _has_screen(door: Door) -> bool:
    return sys.platform in ("win32", "darwin") or bool(door.environment.display)


def _become(command: list[str]) -> None:
    if sys.platform == "win32":  # there, exec returns to the shell at once
        sys.exit(subprocess.call(command))
    os.execv(command[0], command)  # noqa: S606 - our own interpreter, no shell
