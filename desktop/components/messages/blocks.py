"""What Markdown text consists of, as values: the parser makes them, the views draw them."""

from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True, slots=True, kw_only=True)
class Span:
    """A piece of text in one style; a line break is the character `\\n`."""

    text: str
    bold: bool = False
    italic: bool = False
    strike: bool = False
    code: bool = False
    link: str = ""
    """Where a click leads; http, https or mailto."""
    image: str = ""
    """The address of an image; `text` then describes it. Nobody fetches it unasked."""


Spans = tuple[Span, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Paragraph:
    """Running text."""

    spans: Spans
    kind: Literal["paragraph"] = "paragraph"


@dataclass(frozen=True, slots=True, kw_only=True)
class Heading:
    """A heading of level 1 to 6."""

    level: int
    spans: Spans
    kind: Literal["heading"] = "heading"


@dataclass(frozen=True, slots=True, kw_only=True)
class Code:
    """Lines shown as they are."""

    text: str
    language: str = ""
    kind: Literal["code"] = "code"


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """A line across."""

    kind: Literal["rule"] = "rule"


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """Rows of cells."""

    alignments: tuple[Literal["left", "center", "right"], ...]
    header: tuple[Spans, ...]
    rows: tuple[tuple[Spans, ...], ...]
    kind: Literal["table"] = "table"


@dataclass(frozen=True, slots=True, kw_only=True)
class Quote:
    """Somebody else's words."""

    blocks: "tuple[Block, ...]"
    kind: Literal["quote"] = "quote"


@dataclass(frozen=True, slots=True, kw_only=True)
class ListItem:
    """One point of a list."""

    blocks: "tuple[Block, ...]"
    checked: bool | None = None
    """Whether a task is done; None where the item is no task."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ListBlock:
    """Points, numbered or not."""

    items: tuple[ListItem, ...]
    ordered: bool = False
    start: int = 1
    tight: bool = True
    """Whether the points stand close to each other."""
    kind: Literal["list"] = "list"


Block = Paragraph | Heading | Code | Rule | Table | Quote | ListBlock


def plain(spans: Spans) -> str:
    """Return the words without their styles."""
    return "".join(span.text for span in spans)
