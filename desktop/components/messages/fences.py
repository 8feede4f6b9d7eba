"""Reads a fenced code block line by line: a hundred thousand lines cost one search, not one parse per token."""

import re

from desktop.components.messages.blocks import Code

# Without a bar: with one it may be the header of a table, which comes first.
_OPENING = re.compile(r"(?:(`{3,})([^`|\n]*)|(~{3,})([^|\n]*))(\n|\Z)")
_NEXT = re.compile(r"^(?:`{3,}[^`|\n]*|~{3,}[^|\n]*)(?:\n|\Z)", re.MULTILINE)


class OpenFence:
    """A fence at the left edge, between its opening and its closing line."""

    def __init__(self, opening: re.Match[str]) -> None:
        marker = opening[1] or opening[3]
        self.opening_chars = opening.end()
        self._marker = marker[0]
        info = (opening[2] or opening[4] or "").split()
        self._language = info[0] if info else ""
        self._closing = re.compile(rf"^ {{0,3}}{re.escape(marker[0])}{{{len(marker)},}}[ \t]*(?:\n|\Z)", re.MULTILINE)
        self._text = ""

    def take(self, text: str, finished: bool) -> tuple[int, bool]:
        """Take the whole lines; return how many characters that was and whether the fence was closed by them."""
        closing = self._closing.search(text)
        if closing and (finished or closing.group().endswith("\n")):
            self._text += text[: closing.start()]
            return closing.end(), True
        whole = text.rfind("\n") + 1
        self._text += text[:whole]
        if not finished:
            return whole, False
        # markdown-it counts no last line that is nothing but blanks.
        self._text += text[whole:] if text[whole:].strip(" \t") else ""
        return len(text), False

    def code(self, unfinished_line: str = "") -> Code:
        """Return the block as it is now; half a closing fence is not shown as code."""
        shown = "" if set(unfinished_line.strip()) <= {self._marker} else unfinished_line
        return Code(text=(self._text + shown).removesuffix("\n"), language=self._language)


def fence_opened_by(text: str, finished: bool) -> OpenFence | None:
    """Return the fence that the first line opens."""
    opening = _OPENING.match(text)
    return OpenFence(opening) if opening and (opening[5] or finished) else None


def before_fence(text: str, finished: bool) -> int:
    """Return how many characters stand before the first fence at the left edge, or -1 where that cannot be told.

    A fence further in, in a list for instance, may still be open, and then the line at the edge means something else.
    """
    fence = _NEXT.search(text)
    if not fence or not (finished or fence.group().endswith("\n")):
        return -1
    before = text[: fence.start()]
    return -1 if "```" in before or "~~~" in before else fence.start()
