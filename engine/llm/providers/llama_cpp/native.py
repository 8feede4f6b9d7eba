"""The native libraries, imported without what we don't use of their Python packages, and llama.cpp's own log.

Only the worker imports this.
"""

import ctypes
import importlib
import importlib.util
import sys
from collections import deque
from types import ModuleType
from typing import Any


def import_inner(package: str, module: str) -> ModuleType:
    """Import `package.module` without running the package's `__init__`.

    Measured: llama_cpp's pulls in its chat formats, its cache and more (130 → 28 ms without), llguidance's the
    package metadata reader (46 → 2 ms); both count on every cold start.
    """
    if package not in sys.modules:
        spec = importlib.util.find_spec(package)
        if spec is None or spec.submodule_search_locations is None:
            raise ModuleNotFoundError(f"No module named {package!r}", name=package)
        bare = ModuleType(package)
        bare.__path__ = list(spec.submodule_search_locations)
        bare.__spec__ = spec
        sys.modules[package] = bare
    return importlib.import_module(f"{package}.{module}")


lib: Any = import_inner("llama_cpp", "llama_cpp")
"""llama.cpp's C functions under their own names."""


_SILENCE = lib.llama_log_callback(lambda _level, _text, _user_data: None)


class LogTail:
    """The last lines llama.cpp logged; they say why a file could not be loaded."""

    _LEVEL_ERROR = 4
    _LEVEL_CONTINUES = 5

    def __init__(self) -> None:
        self._errors: deque[str] = deque(maxlen=20)
        self._in_error = False
        # kept as an attribute: ctypes does not keep callbacks alive, and llama.cpp calls this one until the end
        self._callback = lib.llama_log_callback(self._on_line)
        lib.llama_log_set(self._callback, ctypes.c_void_p(0))

    @property
    def reason(self) -> str:
        """The most telling error line, empty if there is none."""
        lines = [line for line in self._errors if line]
        return lines[0] if lines else ""

    def close(self) -> None:
        """Stop listening; llama.cpp is silent from then on."""
        lib.llama_log_set(_SILENCE, ctypes.c_void_p(0))

    def clear(self) -> None:
        """Forget what was logged so far."""
        self._errors.clear()

    def _on_line(self, level: int, text: bytes, _user_data: Any) -> None:
        continues = level == self._LEVEL_CONTINUES
        if not continues:
            self._in_error = level == self._LEVEL_ERROR
        if not self._in_error:
            return
        words = text.decode("utf-8", "replace").strip()
        if continues and self._errors:
            self._errors[-1] += words
        else:
            self._errors.append(words)
