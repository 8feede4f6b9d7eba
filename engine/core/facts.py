"""Facts about the person that Nestor was told, and what can be asked of them."""

from dataclasses import dataclass
from datetime import datetime

from engine.core.ids import FactId, RunId
from engine.core.requests import Command, Query


@dataclass(frozen=True, slots=True, kw_only=True)
class Fact:
    """One thing Nestor was told to remember."""

    id: FactId
    text: str
    created: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class ListFacts(Query[tuple[Fact, ...]]):
    """Facts, best match first where `search` is given, else newest first."""

    search: str | None = None
    limit: int = 100


@dataclass(frozen=True, slots=True, kw_only=True)
class SaveFact(Command[Fact]):
    """Remember something; a fact with the same words is not stored twice."""

    text: str
    run: RunId | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ForgetFact(Command[Fact]):
    """Forget something; undo brings it back."""

    id: FactId
    run: RunId | None = None
