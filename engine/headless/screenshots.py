"""Pictures of the screen: which program takes them on each system, and what they are called."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from pathlib import Path

from engine.config.paths import disk_error
from engine.core.errors import ErrorCode, NestorError
from engine.headless.commands import Commands

_WAYLAND = (("grim",), ("gnome-screenshot", "-f"), ("spectacle", "-b", "-n", "-f", "-o"))
_X11 = (
    ("scrot",),
    ("maim",),
    ("gnome-screenshot", "-f"),
    ("spectacle", "-b", "-n", "-f", "-o"),
    ("import", "-window", "root"),
)
_MAC = (("screencapture", "-x"),)


def new_picture(folder: Path, now: datetime) -> Path:
    """Return the name of a picture taken now, in the folder, which is made; nothing is overwritten."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        stem = f"Screenshot {now:%Y-%m-%d %H.%M.%S}"
        names = [f"{stem}.png", *(f"{stem} ({number}).png" for number in range(2, 1000))]
        return next(path for name in names if not (path := folder / name).exists())
    except OSError as error:
        raise disk_error(error, folder) from error


def take_screenshot(file: Path, commands: Commands, variables: Mapping[str, str], system: str) -> Path:
    """Take a picture of the whole screen with the first program that can."""
    if system == "win32":
        raise NestorError(
            ErrorCode.PLATFORM_UNAVAILABLE,
            "Without its window Nestor takes no pictures of the screen on Windows.",
            hint="Start the app with `nestor`, or press Windows+Print.",
        )
    failures: list[NestorError] = []
    for tool in _tools(variables, system):
        if not commands.has(tool[0]):
            continue
        try:
            commands.output(*tool, str(file))
        except NestorError as error:
            failures.append(error)
            continue
        if file.exists() and file.stat().st_size:
            return file
        failures.append(NestorError(ErrorCode.PLATFORM_UNAVAILABLE, f"{tool[0]} wrote no picture."))
    if failures:
        raise NestorError(
            ErrorCode.PLATFORM_UNAVAILABLE,
            f"The screen could not be captured: {failures[0].message}",
            hint="Allow screen recording for Nestor in the system's privacy settings, or take it with the Print key.",
        ) from failures[0]
    wanted = "grim" if variables.get("WAYLAND_DISPLAY") else "scrot"
    raise NestorError(
        ErrorCode.PLATFORM_UNAVAILABLE,
        "No program here can take a picture of the screen.",
        hint=f"Install one: `sudo apt install {wanted}`.",
    )


def _tools(variables: Mapping[str, str], system: str) -> Sequence[tuple[str, ...]]:
    if system == "darwin":
        return _MAC
    return _WAYLAND if variables.get("WAYLAND_DISPLAY") else _X11
