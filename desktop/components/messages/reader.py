"""Reads Markdown with markdown-it: CommonMark with tables, strikethrough and task lists.

HTML is text: it is shown and never run.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Literal

from markdown_it import MarkdownIt
from markdown_it.token import Token

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
from desktop.components.messages.inline import maths_rule, spans_of

_MAX_NESTING = 60
_TASK = re.compile(r"\[([ xX])\][ \t]+(?=\S)")


@dataclass(frozen=True, slots=True, kw_only=True)
class Placed:
    """A block with the line it starts on, and a list's items with theirs."""

    block: Block
    line: int
    item_lines: tuple[int, ...] = ()


class Reader:
    """Turns whole text into blocks. Without references, no block depends on another."""

    def __init__(self, *, references: bool = False) -> None:
        self._parser = MarkdownIt("commonmark", {"html": False, "maxNesting": _MAX_NESTING})
        self._parser.enable(["table", "strikethrough"])
        self._parser.disable([] if references else ["reference"])
        self._parser.inline.ruler.before("escape", "maths", maths_rule)

    def read(self, text: str, *, first_line: int = 0) -> list[Placed]:
        """Return the blocks of the text, whose lines are counted from `first_line`."""
        tokens = self._parser.parse(text)
        return [
            Placed(
                block=_block(part),
                line=first_line + (part[0].map or [0])[0],
                item_lines=tuple(first_line + (item[0].map or [0])[0] for item in _parts(part[1:-1]))
                if part[0].type.endswith("list_open")
                else (),
            )
            for part in _parts(tokens)
        ]


def _parts(tokens: Sequence[Token]) -> Iterator[Sequence[Token]]:
    """Yield the tokens of each block: what stands between an opening and its closing, or a single one."""
    start = depth = 0
    for at, token in enumerate(tokens):
        depth += token.nesting
        if depth == 0:
            yield tokens[start : at + 1]
            start = at + 1


def _block(tokens: Sequence[Token]) -> Block:
    first, inner = tokens[0], tokens[1:-1]
    match first.type:
        case "heading_open":
            return Heading(level=int(first.tag[1:]), spans=_spans(inner))
        case "fence":
            return Code(text=first.content.removesuffix("\n"), language=(first.info.split() or [""])[0])
        case "code_block":
            return Code(text=first.content.removesuffix("\n"))
        case "hr":
            return Rule()
        case "blockquote_open":
            return Quote(blocks=tuple(_block(part) for part in _parts(inner)))
        case "bullet_list_open" | "ordered_list_open":
            return _list(first, inner)
        case "table_open":
            return _table(inner)
        case _:
            return Paragraph(spans=_spans(inner))


def _list(first: Token, inner: Sequence[Token]) -> ListBlock:
    direct = (token for token in inner if token.type == "paragraph_open" and token.level == first.level + 2)
    return ListBlock(
        items=tuple(_item(part[1:-1]) for part in _parts(inner)),
        ordered=first.type == "ordered_list_open",
        start=int(first.attrs.get("start", 1)),
        tight=all(token.hidden for token in direct),
    )


def _item(inner: Sequence[Token]) -> ListItem:
    blocks = tuple(_block(part) for part in _parts(inner))
    match blocks:
        case [Paragraph(spans=(first, *others)), *rest] if task := _TASK.match(first.text):
            text = replace(first, text=first.text[task.end() :])
            return ListItem(blocks=(Paragraph(spans=(text, *others)), *rest), checked=task[1] != " ")
        case _:
            return ListItem(blocks=blocks)


def _table(inner: Sequence[Token]) -> Table:
    header: tuple[Spans, ...] = ()
    rows: list[tuple[Spans, ...]] = []
    alignments: tuple[Literal["left", "center", "right"], ...] = ()
    for at, token in enumerate(inner):
        if token.type == "tr_open":
            cells = list(_parts(_until(inner[at + 1 :], "tr_close")))
            row = tuple(_spans(cell[1:-1]) for cell in cells)
            if header:
                rows.append(row)
            else:
                header, alignments = row, tuple(_alignment(cell[0]) for cell in cells)
    return Table(alignments=alignments, header=header, rows=tuple(rows))


def _until(tokens: Sequence[Token], kind: str) -> Sequence[Token]:
    return tokens[: next(at for at, token in enumerate(tokens) if token.type == kind)]


def _alignment(cell: Token) -> Literal["left", "center", "right"]:
    style = str(cell.attrs.get("style", ""))
    if style.endswith("center"):
        return "center"
    return "right" if style.endswith("right") else "left"


def _spans(inner: Sequence[Token]) -> Spans:
    return tuple(span for token in inner for span in spans_of(token.children or ()))
