"""Colours code with pygments, in small steps between the frames and only up to a size."""

import re
from collections.abc import Iterator
from typing import Any

from PySide6.QtGui import QColor, QSyntaxHighlighter, QTextCharFormat, QTextDocument

from desktop.components.messages.formats import Formats
from desktop.components.messages.look import Later

MOST_CHARS = 60_000
_TOKENS_A_STEP = 40
_LINES_A_STEP = 12
_ROLES = {
    "Comment": "code_comment",
    "Keyword": "code_keyword",
    "Operator.Word": "code_keyword",
    "Literal.String": "code_string",
    "String": "code_string",
    "Literal.Number": "code_number",
    "Name.Function": "code_name",
    "Name.Class": "code_name",
    "Name.Builtin": "code_name",
    "Name.Decorator": "code_name",
    "Name.Tag": "code_keyword",
    "Name.Attribute": "code_name",
    "Generic.Inserted": "code_string",
    "Generic.Deleted": "code_keyword",
}

_Line = list[tuple[int, int, str]]
"""Start, length and colour role of each coloured piece of a line."""


class CodeHighlighter(QSyntaxHighlighter):
    """Gives lines the colours that were found for them; finding goes on between the frames."""

    def __init__(self, document: QTextDocument, formats: Formats, later: Later) -> None:
        super().__init__(document)
        self._later = later
        self._lines: list[_Line] = []
        self._number = 0
        self.take_look(formats)

    def take_look(self, formats: Formats) -> None:
        """Take the colours of a look."""
        self._formats = {}
        for role in set(_ROLES.values()):
            format_ = QTextCharFormat()
            format_.setForeground(QColor(getattr(formats.colors, role)))
            self._formats[role] = format_
        if self._lines:
            self.rehighlight()

    def color(self, text: str, language: str) -> None:
        """Find the colours of a text, which the document shows; a newer call replaces an unfinished one."""
        if len(text) > MOST_CHARS or not language:
            return
        self._number += 1
        steps = self._steps(text, language, self._number)
        self._later.add(self, lambda: next(steps, True))

    def highlightBlock(self, text: str) -> None:
        """Colour one line."""
        number = self.currentBlock().blockNumber()
        for start, length, role in self._lines[number] if number < len(self._lines) else ():
            if start + length <= len(text):
                self.setFormat(start, length, self._formats[role])

    def _steps(self, text: str, language: str, number: int) -> Iterator[bool]:
        """Read the tokens, then colour the lines, yielding False in between and True at the end."""
        yield from (False for _ in _prepared(language))
        tokens = tokens_of(text, language)
        lines: list[_Line] = [[]]
        column = 0
        for count, (kind, value) in enumerate(tokens):
            role = _role(str(kind).removeprefix("Token."))
            first, *others = value.split("\n")
            for at, piece in enumerate((first, *others)):
                if at:
                    lines.append([])
                    column = 0
                if role and piece:
                    lines[-1].append((column, len(piece), role))
                column += len(piece)
            if count % _TOKENS_A_STEP == 0:
                yield False
                if number != self._number:
                    yield True
        old, self._lines = self._lines, lines
        for at, line in enumerate(lines):
            if at >= len(old) or old[at] != line:
                self.rehighlightBlock(self.document().findBlockByNumber(at))
            if at % _LINES_A_STEP == 0:
                yield False
                if number != self._number:
                    yield True
        yield True


def tokens_of(text: str, language: str) -> Iterator[tuple[Any, str]]:
    """Return pygments' tokens; none for a language that it does not know."""
    # Imported with the first code that is shown: a start without code need not wait for it.
    from pygments.lexers import get_lexer_by_name  # type: ignore[import-untyped]
    from pygments.util import ClassNotFound  # type: ignore[import-untyped]

    try:
        lexer = get_lexer_by_name(language.lower(), stripnl=False, ensurenl=False)
    except ClassNotFound:
        return iter(())
    return iter(lexer.get_tokens(text))


def _prepared(language: str) -> Iterator[None]:
    """Load what a language needs, bit by bit: the first lexer of a language compiles expressions for 40 ms at once."""
    from pygments import util  # type: ignore[import-untyped]

    yield
    from pygments import lexers

    yield
    try:
        kind = lexers.find_lexer_class_by_name(language.lower())
    except util.ClassNotFound:
        return
    yield
    # Into the cache of `re`, where the lexer then finds them.
    for rules in getattr(kind, "get_tokendefs", dict)().values():
        for pattern in [rule[0] for rule in rules if isinstance(rule, tuple) and rule]:
            written = pattern.get() if isinstance(pattern, util.Future) else pattern
            if isinstance(written, str):
                re.compile(written, kind.flags)
                yield


def _role(kind: str) -> str:
    while kind:
        if kind in _ROLES:
            return _ROLES[kind]
        kind = kind.rpartition(".")[0]
    return ""
