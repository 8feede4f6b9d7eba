"""What comes of a phrase: a time, or a question to the person. Nothing in between."""

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

Reason = Literal["empty", "not_understood", "past", "too_far", "ambiguous", "no_such_date"]


@dataclass(frozen=True, slots=True, kw_only=True)
class When:
    """A time that was understood with certainty."""

    due: datetime
    """The first moment, in the person's zone and later than the `now` it was read at."""
    repeat: str | None = None
    """RFC 5545 RRULE text whose DTSTART is `due`, None for something that happens once."""
    assumed: str | None = None
    """What the person did not say and should see, such as "09:00, as no time was given"."""
    kind: Literal["when"] = "when"


@dataclass(frozen=True, slots=True, kw_only=True)
class Unclear:
    """A phrase that is asked about rather than guessed at."""

    reason: Reason
    question: str
    """A full sentence to the person that also says what would help."""
    kind: Literal["unclear"] = "unclear"


class Doubt(Exception):  # noqa: N818 (it is a question, not an error)
    """Ends the reading of a phrase with the question it raises; it never leaves this package."""

    def __init__(self, reason: Reason, question: str) -> None:
        super().__init__(question)
        self.unclear = Unclear(reason=reason, question=question)
