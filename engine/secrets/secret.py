"""A value that does not show itself."""

from typing import NoReturn

MASK = "•••"


class Secret:
    """A password or key; only `reveal` gives it away, printing, formatting and pickling do not."""

    __slots__ = ("_value",)

    def __init__(self, value: str) -> None:
        self._value = value

    def reveal(self) -> str:
        """Return the value, to hand it to whoever needs it right now."""
        return self._value

    def __repr__(self) -> str:
        return MASK

    def __str__(self) -> str:
        return MASK

    def __format__(self, _spec: str) -> str:
        return MASK

    def __reduce__(self) -> NoReturn:
        raise TypeError("A secret cannot be pickled")
