"""The contract between a model and what it may do: tool specifications, toolsets, results, three ways to fail."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from types import MappingProxyType
from typing import Any, Protocol

from engine.core.clock import Clock
from engine.core.ids import BotId, RunId, SessionId
from engine.core.messages import Origin


class Risk(StrEnum):
    """What a tool can do to the person's world; policy and approval go by it."""

    READ = "read"
    """Looks only."""
    WRITE = "write"
    """Changes Nestor's own data, and can be undone."""
    ACT = "act"
    """Reaches outside Nestor: opens a program, a page, sends something."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Recogniser:
    """What an argument must be understood as. Asked of words that a person said, before a model chooses among them."""

    knows: Callable[[str], bool]
    """Whether a single word may be part of such a value at all. Cheap: it is asked of every word."""
    accepts: Callable[[str], bool]
    """Whether these words, and all of them, are such a value; true as well where the tool would ask back about it."""
    accepts_joined: Callable[[str], bool] | None = None
    """The same of two stretches of one message with other words between them; None where a value is never in two."""
    most_words: int = 14


@dataclass(frozen=True, slots=True, kw_only=True)
class ToolSpec:
    """A tool as the model sees it."""

    name: str
    description: str
    parameters: Mapping[str, Any]
    """JSON schema of the arguments, an object."""
    risk: Risk
    recognisers: Mapping[str, Recogniser] = field(default_factory=lambda: MappingProxyType({}))
    """What arguments must be understood as, by name; those that are free text are missing."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ToolContext:
    """For whom and in which run a tool works."""

    session: SessionId
    run: RunId
    bot: BotId
    origin: Origin
    clock: Clock
    approved: bool = False
    """True once a person said yes to just this call."""
    approved_ids: frozenset[str] = frozenset()
    """What the person was told it would touch; a tool that named things when it asked touches no others."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ToolResult:
    """What a tool did, in words for model and person, and as data for programs."""

    text: str
    data: Mapping[str, Any] | None = None


class Toolset(Protocol):
    """A group of tools that belong together."""

    def list_tools(self) -> Sequence[ToolSpec]:
        """Return the tools on offer, in a stable order."""

    async def call(self, name: str, arguments: Mapping[str, Any], context: ToolContext) -> ToolResult:
        """Run one tool; raises one of the three below, anything else is a bug."""


class RetryWithCorrection(Exception):  # noqa: N818 - a signal to the model, named for what it asks
    """The model can mend this by calling again; the text tells it how."""


class ToolFailed(Exception):  # noqa: N818 - one of three outcomes, read as a sentence in `raise ToolFailed(…)`
    """It did not work and trying again will not help; the text says so to model and person."""


class NeedsApproval(Exception):  # noqa: N818 - see above
    """A person must say yes first; the text says what exactly will happen, `ids` to which things."""

    def __init__(self, summary: str, *, ids: Iterable[str] = ()) -> None:
        super().__init__(summary)
        self.ids = frozenset(ids)
