"""The one place that reads environment variables; everybody else is handed values."""

import os
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path


@dataclass(frozen=True, slots=True, kw_only=True)
class Environment:
    """What the surroundings say, read once at the edge."""

    home: Path | None = None
    """`NESTOR_HOME`: moves every file Nestor writes."""
    display: str = ""
    """X or Wayland display, empty where there is none."""
    session_bus: str = ""
    """Address of the D-Bus session bus, empty where there is none."""
    variables: Mapping[str, str] = field(default_factory=dict)
    """All of it, for `${NAME}` in the configuration."""

    @classmethod
    def read(cls, variables: Mapping[str, str] | None = None) -> "Environment":
        """Read the process's environment, or the one given."""
        env = dict(os.environ if variables is None else variables)
        home = env.get("NESTOR_HOME", "").strip()
        return cls(
            home=_folder(home) if home else None,
            display=env.get("WAYLAND_DISPLAY", "") or env.get("DISPLAY", ""),
            session_bus=env.get("DBUS_SESSION_BUS_ADDRESS", ""),
            variables=env,
        )


def _folder(name: str) -> Path:
    try:
        path = Path(name).expanduser()
    except RuntimeError:  # `~somebody` who is not a user of this computer
        path = Path(name)
    return path.resolve()
