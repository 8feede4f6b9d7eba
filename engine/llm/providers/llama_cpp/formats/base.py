"""The contract of a tool-call format: how it is parsed while it streams, and by which grammar it is constrained."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Any, Literal, Protocol


@dataclass(frozen=True, slots=True, kw_only=True)
class TextParsed:
    """Words for the person."""

    text: str
    kind: Literal["text"] = "text"


@dataclass(frozen=True, slots=True, kw_only=True)
class ThinkingParsed:
    """Words of the model to itself."""

    text: str
    kind: Literal["thinking"] = "thinking"


@dataclass(frozen=True, slots=True, kw_only=True)
class CallParsed:
    """A complete call; whether the tool exists and its arguments suit it is for others to say."""

    name: str
    arguments: Mapping[str, Any]
    id: str = ""
    """What the model calls it, where its format has such ids."""
    kind: Literal["call"] = "call"


@dataclass(frozen=True, slots=True, kw_only=True)
class CallBroken:
    """Something that was begun as a call and is none; `raw` is all of it, with the opening tag."""

    raw: str
    reason: str
    kind: Literal["broken"] = "broken"


Schemas = Mapping[str, Mapping[str, Any]]
"""The parameters of the tools that were offered, by name; formats without types need them to read values."""
ParseEvent = TextParsed | ThinkingParsed | CallParsed | CallBroken


@dataclass(frozen=True, slots=True, kw_only=True)
class OfferedTool:
    """A tool as a grammar needs to know it."""

    name: str
    parameters: Mapping[str, Any]
    stretches: Mapping[str, Sequence[str]] = field(default_factory=lambda: MappingProxyType({}))
    """Arguments that may only be one of these stretches of what was said, by name."""


class StreamParser(Protocol):
    """Reads one answer, in whatever portions it arrives."""

    def feed(self, text: str) -> list[ParseEvent]:
        """Take some more of the answer; return what is now certain."""

    def finish(self) -> list[ParseEvent]:
        """Return what was held back; the answer is at its end."""

    @property
    def opening_ends(self) -> frozenset[int]:
        """The last bytes of what opens a call: only tokens that hold one of them can open one."""

    def opening_in(self, piece: bytes) -> bytes | None:
        """Tell whether `piece`, coming next, would open a call: the bytes behind the opening, None if it would not.

        Asked before a token that holds one of `opening_ends` is accepted; changes nothing.
        """


class ToolFormat(Protocol):
    """One way in which models write tool calls."""

    @property
    def name(self) -> str:
        """What profiles call it."""

    @property
    def tags(self) -> tuple[str, ...]:
        """Texts that may be single control tokens of a vocabulary and must reach the parser all the same."""

    @property
    def opening(self) -> str:
        """What a model writes to begin a call."""

    def parser(
        self, thinking_tags: tuple[str, str] | None, *, in_thinking: bool, schemas: Schemas | None = None
    ) -> StreamParser:
        """Return a parser for one answer; `in_thinking` if the prompt has opened the reasoning already.

        `schemas` is empty where no tool was offered: then what only looks like a call, without a tag, is text.
        """

    def write(self, calls: Sequence[CallParsed]) -> str:
        """Return these calls as a model writes them."""

    def call_id(self, name: str, number: int) -> str | None:
        """Return how the conversation's call of this number is known to the model, None if any name will do."""

    def named_in(self, beginning: bytes) -> str | None:
        """Return the tool that a call beginning like this names, None where it names none yet."""

    def grammar(self, tools: Sequence[OfferedTool], said: Sequence[str] | None = None) -> str | None:
        """Return the llguidance grammar of everything from behind `opening` to the end of the call.

        With what the person `said`, the newest last, texts among the arguments are stretches of it; None if no tool
        can be called like that.
        """
