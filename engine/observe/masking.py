"""Keeps secrets out of logs: the values we know, and what looks like a secret."""

import re
from collections.abc import Iterable

MASK = "•••"

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
    """Replaces secrets in text."""

    def __init__(self) -> None:
        self._known: tuple[str, ...] = ()

    def learn(self, values: Iterable[str]) -> None:
        """Remember values that must never appear; short ones are left out since they would mask ordinary words."""
        known = {*self._known, *(value for value in values if len(value) >= 6)}
        self._known = tuple(sorted(known, key=len, reverse=True))

    def mask(self, text: str) -> str:
        """Return the text without secrets."""
        for value in self._known:
            text = text.replace(value, MASK)
        return _LOOKS_SECRET.sub(lambda m: MASK if m["key"] else f"{m['keep']}{MASK}", text)
