"""What Nestor learned from being corrected: words of the person, and the tool that they mean by them."""

from dataclasses import dataclass
from datetime import datetime

from engine.core.ids import CorrectionId, RunId
from engine.core.requests import Command, Query


@dataclass(frozen=True, slots=True, kw_only=True)
class Correction:
    """Words that were understood wrongly once, and what was meant."""

    id: CorrectionId
    phrase: str
    tool: str
    created: datetime
    """When it was learned, or learned anew."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ListCorrections(Query[tuple[Correction, ...]]):
    """Corrections, the newest first."""

    limit: int = 200


@dataclass(frozen=True, slots=True, kw_only=True)
class ForgetCorrection(Command[Correction]):
    """Forget what was learned; undo brings it back."""

    id: CorrectionId
    run: RunId | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ForgetCorrections(Command[int]):
    """Forget everything that was learned and say how much it was; one undo brings it all back."""

    run: RunId | None = None
