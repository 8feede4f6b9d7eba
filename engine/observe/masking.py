"""Keeps secrets out of logs: the values we know, and what looks like a secret."""

import re
from collections.abc import Callable, Collection, Iterable

MASK = "•••"
SHORTEST_SECRET = 6

_NAME = r"""
    (?<![\w-])[\w-]{0,40}?
    (?:api[_-]?key|secret[_-]?key|private[_-]?key|token|secret|password|passwd|passphrase|authorization)
"""
_LOOKS_SECRET = tuple(
    re.compile(pattern, re.IGNORECASE | re.VERBOSE)
    for pattern in (
        # "password": "…", also with another kind of quote, and as JSON inside of JSON
        rf"""(?P<keep>{_NAME}\\?["']?\s*[:=]\s*")(?P<value>(?:[^"\\]|\\.)+)""",
        rf"""(?P<keep>{_NAME}\\?["']?\s*[:=]\s*')(?P<value>(?:[^'\\]|\\.)+)""",
        rf"""(?P<keep>{_NAME}\\?["']?\s*[:=]\s*\\["'])(?P<value>[^"'\\]+)""",
        # password=… and Authorization: Bearer …
        rf"""(?P<keep>{_NAME}["']?\s*[:=]\s*(?:(?:Bearer|Basic|Digest|Token)\s+)?)(?P<value>[^\s"'&}}\\]{{4,}})""",
        # https://user:password@host
        r"""(?P<keep>://[^\s/:@"']*:)(?P<value>[^\s/@"']+)(?=@)""",
        # A word may follow these in a sentence; a credential is long or has a digit in it
        r"""(?P<keep>\b(?:Bearer|Basic)\s+)(?P<value>(?=\S*[0-9=])[\w.~+/=-]{6,}|[\w.~+/=-]{20,})""",
        r"""(?P<keep>nestor\.token\.)(?P<value>[^\s"',;&}]{4,})""",
        # Keys that show by their beginning whose they are
        r"""(?-i:(?P<keep>)(?P<value>\b(?:[spr]k[-_](?=[-_a-z]*[0-9A-Z])|gh[oprsu]_|xox[abpr]-|hf_|AKIA|AIza)
            [-_A-Za-z0-9]{12,}))""",
    )
)


class Masker:
    """Replaces secrets in text: those it learned, those that `known` returns at that moment, what looks like one."""

    def __init__(self, known: Callable[[], Collection[str]] = tuple) -> None:
        self._known = known
        self._learned: frozenset[str] = frozenset()

    def learn(self, values: Iterable[str]) -> None:
        """Remember values that must never appear; short ones are left out since they would mask ordinary words."""
        self._learned |= {value for value in values if len(value) >= SHORTEST_SECRET}

    def mask(self, text: str) -> str:
        """Return the text without secrets."""
        known = {*self._learned, *(value for value in self._known() if len(value) >= SHORTEST_SECRET)}
        for value in sorted(known, key=len, reverse=True):
            text = text.replace(value, MASK)
        for pattern in _LOOKS_SECRET:
            text = pattern.sub(rf"\g<keep>{MASK}", text)
        return text
