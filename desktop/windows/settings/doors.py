"""What the settings page asks of the system, handed in by the app: no part of the page knows the platform."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

HOTKEY_PRESETS = (
    "<ctrl>+<alt>+<space>",
    "<ctrl>+<shift>+<space>",
    "<alt>+<shift>+<space>",
    "<ctrl>+<alt>+n",
)
"""Keys that exist on every layout and rarely belong to somebody else."""


@dataclass(frozen=True, slots=True, kw_only=True)
class HotkeyDoor:
    """The global hotkey as the system has it."""

    problem: Callable[[], str]
    """Why the chosen keys do not work, in words; empty while they do."""
    try_set: Callable[[str], str]
    """Takes the keys (empty: none) at once; returns why not, in words, or nothing."""
    command: str = "nestor --quick-ask"
    """What to bind by hand in the system's own settings where hotkeys do not work."""
    presets: tuple[str, ...] = HOTKEY_PRESETS


@dataclass(frozen=True, slots=True, kw_only=True)
class SystemDoor:
    """Where things are on this computer, and opening them."""

    version: str
    home: Path
    config: Path
    log: Path
    open: Callable[[Path], None]
    """Shows a file or folder in the program the system has for it."""
    copy: Callable[[str], None]
    show_about: Callable[[], None]
    address: Callable[[], str] = lambda: ""
    """Where other programs on this computer reach Nestor; empty while nothing listens."""
    has_tray: Callable[[], bool] = lambda: True
    restart: Callable[[], None] | None = None
    pick_model: Callable[[Callable[[Path], None]], None] | None = None
    """Lets the person pick a GGUF file and calls back with it; without it the page opens a file dialog itself."""
