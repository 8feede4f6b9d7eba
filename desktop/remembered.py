"""What the app was like when it was last closed: window places, and settings its first picture needs.

The settings proper are read with the engine, which takes longer than painting the tray icon; what they said last time
is right nearly always and keeps a dark desktop from a white flash.
"""

import json
import logging
from pathlib import Path
from typing import Any

logger = logging.getLogger(__name__)

LARGEST_BYTES = 100_000


class Remembered:
    """A small file of values by name; a damaged or missing one is an empty one."""

    def __init__(self, file: Path) -> None:
        self._file = file
        self._values = _read(file)

    def get(self, name: str, default: Any = None) -> Any:
        """Return a value, or the default where there is none of the default's kind."""
        value = self._values.get(name, default)
        return value if default is None or isinstance(value, type(default)) else default

    def set(self, name: str, value: Any) -> None:
        """Note a value; `save` writes it."""
        self._values[name] = value

    def save(self) -> None:
        """Write the file, whole or not at all."""
        draft = self._file.with_suffix(".new")
        try:
            draft.write_text(json.dumps(self._values, indent=1), encoding="utf-8")
            draft.replace(self._file)
        except OSError as error:
            logger.info("Window places could not be kept in %s: %s", self._file, error)


def _read(file: Path) -> dict[str, Any]:
    try:
        if file.stat().st_size > LARGEST_BYTES:
            return {}
        values = json.loads(file.read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError):
        return {}
    return values if isinstance(values, dict) else {}
