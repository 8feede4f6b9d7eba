"""Keeps secrets out of logs: the values we know, and what looks like a secret."""

import re
from collections.abc import Callable, Collection

MASK = "•••"
SHORTEST_SECRET = 6

_LOOKS_SECRET = re.compile(
    r"""
    (?P<keep>\bBearer\s+|\bBasic\s+|nestor\.token\.|
      ["']?\b(?:api[_-]?key|access[_-]?token|auth[_-]?token|token|secret|password|passwd|authorization)\b["']?\s*[:=]\s*["']?)
    (?P<value>[^\s"',;&}]{4,})
    | (?P<key>\b(?:sk|pk|rk|ghp|gho|xox[abpr]|hf|AKIA|AIza)[-_A-Za-z0-9]{12,})
    """,
    re.IGNORECASE | re.VERBOSE,
)


class Masker:
    """Replaces secrets in text: those that `known` returns at that moment, and what looks like one."""

    def __init__(self, known: Callable[[], Collection[str]] = tuple) -> None:
        self._known = known

    def mask(self, text: str) -> str:
        """Return the text without secrets."""
        for value in sorted(self._known(), key=len, reverse=True):
            if len(value) >= SHORTEST_SECRET:  # shorter ones would mask ordinary words
                text = text.replace(value, MASK)
        return _LOOKS_SECRET.sub(lambda m: MASK if m["key"] else f"{m['keep']}{MASK}", text)
