"""Arranges blocks into parts, as values: as many lines of text as follow each other, code blocks, tables."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Literal

from desktop.components.messages.blocks import (
    Block,
    Code,
    Heading,
    ListBlock,
    ListItem,
    Paragraph,
    Quote,
    Rule,
    Spans,
    Table,
)

BULLETS = "•◦▪"

_GAP = 10
_TIGHT_GAP = 4
_BOX_GAP = 14
_HEADING_GAPS = (26, 24, 20, 16, 16, 16)
_AFTER_HEADING_GAP = 8
_RULE_GAP = 18


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One paragraph as it is drawn; sizes in pixels at 100 % of the text's size."""

    kind: Literal["text", "rule"] = "text"
    spans: Spans = ()
    gap: int = 0
    """Room above."""
    depth: int = 0
    """How many lists it stands in."""
    marker: str = ""
    """What stands before the first line of an item."""
    checked: bool | None = None
    quotes: int = 0
    """How many quotes it stands in."""
    level: int = 0
    """Of a heading; 0 where it is none."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TextPart:
    """Lines that one text view shows."""

    lines: tuple[Line, ...]
    gap: int
    """Room above; the first line has none of its own."""
    kind: Literal["text"] = "text"


@dataclass(frozen=True, slots=True, kw_only=True)
class BoxPart:
    """A code block or a table, at its place in the lists and quotes around it."""

    block: Code | Table
    gap: int
    depth: int = 0
    quotes: int = 0
    kind: Literal["box"] = "box"


Part = TextPart | BoxPart
Piece = Line | BoxPart


class Arranger:
    """Turns blocks into parts; what it arranged for a block that is still there it uses again."""

    def __init__(self) -> None:
        self._known: list[tuple[Block, tuple[Piece, ...]]] = []

    def arrange(self, blocks: Sequence[Block]) -> list[Part]:
        """Return the parts of a text."""
        arranged: list[tuple[Block, tuple[Piece, ...]]] = []
        same = True
        for at, block in enumerate(blocks):
            same = same and at < len(self._known) and self._known[at][0] is block
            if same:
                arranged.append(self._known[at])
                continue
            gap = _gap_between(blocks[at - 1], block) if at else 0
            arranged.append((block, tuple(_pieces(block, gap, depth=0, quotes=0))))
        self._known = arranged
        return _grouped(piece for _, pieces in arranged for piece in pieces)


def _grouped(pieces: Iterator[Piece]) -> list[Part]:
    parts: list[Part] = []
    lines: list[Line] = []
    for piece in pieces:
        if isinstance(piece, Line):
            lines.append(piece)
            continue
        if lines:
            parts.append(_text_part(lines))
            lines = []
        parts.append(piece)
    if lines:
        parts.append(_text_part(lines))
    return parts


def _text_part(lines: list[Line]) -> TextPart:
    return TextPart(lines=(replace(lines[0], gap=0), *lines[1:]), gap=lines[0].gap)


def _gap_between(before: Block, block: Block) -> int:
    match before, block:
        case (_, Rule()) | (Rule(), _):
            return _RULE_GAP
        case _, Heading(level=level):
            return _HEADING_GAPS[level - 1]
        case Heading(), _:
            return _AFTER_HEADING_GAP
        case Code() | Table(), _:
            return _BOX_GAP
        case _, Code() | Table():
            return _GAP
        case _:
            return _GAP


def _gap_in_item(of: ListBlock, before: Block, block: Block) -> int:
    boxes = isinstance(before, Code | Table) or isinstance(block, Code | Table)
    return _TIGHT_GAP if of.tight and not boxes else _gap_between(before, block)


def _pieces(block: Block, gap: int, *, depth: int, quotes: int) -> Iterator[Piece]:
    match block:
        case Paragraph(spans=spans):
            yield Line(spans=spans, gap=gap, depth=depth, quotes=quotes)
        case Heading(level=level, spans=spans):
            yield Line(spans=spans, gap=gap, depth=depth, quotes=quotes, level=level)
        case Rule():
            yield Line(kind="rule", gap=gap, depth=depth, quotes=quotes)
        case Code() | Table():
            yield BoxPart(block=block, gap=gap, depth=depth, quotes=quotes)
        case Quote(blocks=blocks):
            for at, inner in enumerate(blocks):
                inner_gap = _gap_between(blocks[at - 1], inner) if at else gap
                yield from _pieces(inner, inner_gap, depth=depth, quotes=quotes + 1)
        case ListBlock(items=items, tight=tight):
            between = _TIGHT_GAP if tight else _GAP
            for at, item in enumerate(items):
                after_box = at > 0 and bool(items[at - 1].blocks) and isinstance(items[at - 1].blocks[-1], Code | Table)
                above = _BOX_GAP if after_box else between if at else gap
                yield from _item(block, item, at, above, depth=depth + 1, quotes=quotes)


def _item(block: ListBlock, item: ListItem, at: int, gap: int, *, depth: int, quotes: int) -> Iterator[Piece]:
    marker = f"{block.start + at}." if block.ordered else BULLETS[min(depth - 1, len(BULLETS) - 1)]
    blocks = item.blocks
    if not blocks or not isinstance(blocks[0], Paragraph | Heading):
        # The marker needs a line to stand on.
        yield Line(gap=gap, depth=depth, marker=marker, checked=item.checked, quotes=quotes)
        gap = _TIGHT_GAP
    for index, inner in enumerate(blocks):
        inner_gap = gap if index == 0 else _gap_in_item(block, blocks[index - 1], inner)
        if index == 0 and isinstance(inner, Paragraph | Heading):
            level = inner.level if isinstance(inner, Heading) else 0
            yield Line(
                spans=inner.spans,
                gap=gap,
                depth=depth,
                marker=marker,
                checked=item.checked,
                quotes=quotes,
                level=level,
            )
        else:
            yield from _pieces(inner, inner_gap, depth=depth, quotes=quotes)
