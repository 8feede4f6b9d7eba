"""Keeps secrets out of logs: the values we know, and what looks like a secret."""

import re
from collections.abc import Iterable

MASK = "•••"

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
        for pattern in _LOOKS_SECRET:
            text = pattern.sub(rf"\g<keep>{MASK}", text)
        return text
