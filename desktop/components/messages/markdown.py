"""Parses Markdown into blocks, and does so piece by piece while an answer streams in.

Parsing is too slow to do it anew for each token of a long answer: a list of 25 kB takes 70 ms.
"""

import re
from dataclasses import dataclass

from desktop.components.messages.blocks import Block, ListBlock, Paragraph
from desktop.components.messages.fences import OpenFence, before_fence, fence_opened_by
from desktop.components.messages.reader import Placed, Reader

_REFERENCE = re.compile(r"^[ \t>*+\-0-9.)]{0,40}\[(?:[^\[\]\\]|\\.)+\]:", re.MULTILINE)
_MARKER = re.compile(r"[ ]*(?:[-*+]|\d+(?=[.)])[.)])")
_LEADING_BLANKS = re.compile(r"\A(?:[ \t]*\n)+")
_NUMBER = re.compile(r"\d+")


@dataclass(frozen=True, slots=True, kw_only=True)
class _OpenList:
    """The finished items of a list that still grows."""

    block: ListBlock
    stand_in: str
    """An item of the same list, put in front of the rest so that it parses as it would after the finished ones."""


def parse(text: str) -> tuple[Block, ...]:
    """Return the blocks of a whole text."""
    streaming = StreamingMarkdown()
    streaming.append(text)
    streaming.finish()
    return streaming.blocks()


class StreamingMarkdown:
    """Markdown that arrives in pieces: finished blocks are kept, only the open end is parsed again."""

    def __init__(self, reader: Reader | None = None, *, long_list_chars: int = 1_200) -> None:
        self._reader = reader or Reader()
        self._long_list_chars = long_list_chars
        self._done: list[Block] = []
        self._seen: list[str] = []
        """Everything that is parsed for good; joined only where a reference makes a second look necessary."""
        self._has_reference = False
        self._new: list[str] = []
        self._tail = ""
        self._fence: OpenFence | None = None
        self._list: _OpenList | None = None
        self._finished = False
        self._open: tuple[Block, ...] = ()

    @property
    def done_count(self) -> int:
        """How many of the blocks will not change any more."""
        return len(self._done)

    def append(self, text: str) -> None:
        """Add what came; nothing is parsed before somebody asks for the blocks."""
        self._new.append(text)

    def finish(self) -> None:
        """Note that nothing more comes."""
        self._finished = True

    def blocks(self) -> tuple[Block, ...]:
        """Return the blocks as far as the text goes; those before `done_count` are the same objects each time."""
        if self._new or self._finished:
            self._take_new()
            self._parse_tail()
        return (*self._done, *self._open)

    def _take_new(self) -> None:
        added = "".join(self._new)
        self._new.clear()
        if added.endswith("\r") and not self._finished:  # the first half of a line's end, perhaps
            self._new.append("\r")
            added = added[:-1]
        self._tail += added.replace("\r\n", "\n").replace("\r", "\n").replace("\0", "\ufffd")

    def _parse_tail(self) -> None:
        self._open = ()
        more = True
        while more:
            if self._fence is None and self._list is None and (fence := fence_opened_by(self._tail, self._finished)):
                self._fence = fence
                self._drop(fence.opening_chars)
            more = self._read_fence(self._fence) if self._fence else self._read_blocks()
        if self._finished:
            self._close()

    def _read_fence(self, fence: OpenFence) -> bool:
        """Take the lines of the open fence; say whether something stands behind it."""
        taken, closed = fence.take(self._tail, self._finished)
        self._drop(taken)
        if not closed:
            self._open = (fence.code(self._tail),)
            return False
        self._done.append(fence.code())
        self._fence = None
        return bool(self._tail)

    def _read_blocks(self) -> bool:
        """Parse what is there; say whether it ended at a fence, with everything before that finished."""
        end = before_fence(self._tail, self._finished)
        text = self._tail if end < 0 else self._tail[:end]
        placed = self._placed(text if end >= 0 or self._finished else presentable(text))
        if end >= 0:
            self._keep(placed, end)
            return True
        # A block is finished once the next one stands with two whole lines: a table's second line decides on its first.
        last_safe = text.count("\n") - 2
        final = max((i for i, each in enumerate(placed) if i and each.line <= last_safe), default=0)
        if final:
            self._keep(placed[:final], _offset_of_line(text, placed[final].line))
        self._open = tuple(each.block for each in placed[final:])
        if len(placed) == 1 and len(text) > self._long_list_chars and isinstance(placed[0].block, ListBlock):
            self._keep_items(text, placed[0], placed[0].block, last_safe)
        return False

    def _placed(self, text: str) -> list[Placed]:
        """Return the blocks of the text, the finished items of the open list joined to the first."""
        if self._list is None:
            return self._reader.read(text)
        stand_in, kept = self._list.stand_in, self._list.block
        first, *rest = self._reader.read(stand_in + text, first_line=-stand_in.count("\n"))
        if not isinstance(first.block, ListBlock):
            return [first, *rest]
        items = (*kept.items, *first.block.items[1:])
        tight = first.block.tight or not any(isinstance(block, Paragraph) for item in items for block in item.blocks)
        joined = ListBlock(items=items, ordered=kept.ordered, start=kept.start, tight=tight)
        return [Placed(block=joined, line=0, item_lines=first.item_lines[1:]), *rest]

    def _keep_items(self, text: str, placed: Placed, block: ListBlock, last_safe: int) -> None:
        """Set the finished items of a long list aside."""
        ahead = len(block.items) - len(placed.item_lines)
        whole = sum(1 for line in placed.item_lines if line <= last_safe) - 1
        if whole < 1:
            return
        end = _offset_of_line(text, placed.item_lines[whole])
        marker = _MARKER.match(text, end)
        if marker is None:
            return
        # Whether the kept ones stand apart shows in an item with text put before them.
        written = _NUMBER.sub("1", marker.group())
        before = self._list.stand_in if self._list else f"{written} x\n"
        # Empty lines before the list say nothing; behind the stand-in they would set its items apart.
        own = text[:end] if self._list else _LEADING_BLANKS.sub("", text[:end])
        kept = self._reader.read(before + own)[0].block
        loose = (isinstance(kept, ListBlock) and not kept.tight) or not text[:end].splitlines()[-1].strip()
        items = block.items[: ahead + whole]
        self._list = _OpenList(
            block=ListBlock(items=items, ordered=block.ordered, start=block.start, tight=not loose),
            stand_in=f"{written} x\n" + "\n" * loose,
        )
        self._drop(end)

    def _keep(self, placed: list[Placed], chars: int) -> None:
        self._done += [each.block for each in placed]
        self._list = None
        self._drop(chars)

    def _drop(self, chars: int) -> None:
        dropped = self._tail[:chars]
        self._has_reference = self._has_reference or (self._fence is None and bool(_REFERENCE.search(dropped)))
        self._seen.append(dropped)
        self._tail = self._tail[chars:]

    def _close(self) -> None:
        self._keep([], len(self._tail))
        self._done += self._open
        self._open = ()
        if self._has_reference:
            # A link's address may stand anywhere, so that only the whole text tells what the links are.
            self._done = [each.block for each in Reader(references=True).read("".join(self._seen))]
        self._seen.clear()
        self._fence = None
        self._finished = False


def presentable(text: str) -> str:
    """Return an unfinished text with the style that is still open closed, so that its stars do not show meanwhile."""
    start = text.rfind("\n\n") + 1
    last = text[start:]
    if "```" in last or "~~~" in last or "|" in last:
        return text
    for marker in ("`", "**"):
        if last.count(marker) % 2:
            if last.endswith(marker):
                return text.removesuffix(marker)
            half = marker == "**" and last.endswith("*")
            return f"{text.rstrip()}{marker[:1] if half else marker}"
    return text


def _offset_of_line(text: str, line: int) -> int:
    offset = 0
    for _ in range(line):
        offset = text.index("\n", offset) + 1
    return offset
