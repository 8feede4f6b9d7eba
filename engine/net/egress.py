"""The record of what left this machine, or wanted to: who, to which host, when."""

from collections import deque
from dataclasses import dataclass
from datetime import datetime

from engine.core.clock import Clock

KEPT = 1000


@dataclass(frozen=True, slots=True, kw_only=True)
class Egress:
    """One request to another machine."""

    who: str
    """The part of Nestor that asked, such as `models.download`."""
    host: str
    at: datetime
    allowed: bool


class EgressRecord:
    """The last requests to other machines, oldest first."""

    def __init__(self, clock: Clock, *, kept: int = KEPT) -> None:
        self._clock = clock
        self._entries: deque[Egress] = deque(maxlen=kept)

    def add(self, who: str, host: str, *, allowed: bool) -> Egress:
        """Write one down."""
        entry = Egress(who=who, host=host, at=self._clock.now(), allowed=allowed)
        self._entries.append(entry)
        return entry

    def entries(self) -> tuple[Egress, ...]:
        """Return what is on record."""
        return tuple(self._entries)
