"""The inside of a call while it streams: a reader asks for the next piece and waits where it has not come yet.

A call's reader is a generator, so that each format is written down in the order in which it is read. It yields where it
needs more text and returns the events of the call.
"""

import re
from collections.abc import Generator
from typing import TypeVar

from engine.llm.providers.llama_cpp.formats.base import ParseEvent

_Value = TypeVar("_Value")
Reading = Generator[None, None, _Value]
"""What is being read, and what comes of it."""
CallReading = Reading[list[ParseEvent]]


class UnfinishedError(Exception):
    """The answer ended before what was asked for."""


class MalformedError(Exception):
    """What was read so far can't be a call; the words say why."""


class Source:
    """The text of one call, from behind its opening to as far as it has come."""

    def __init__(self) -> None:
        self.text = ""
        self.at = 0
        """What is before it was read."""
        self.ended = False

    @property
    def taken(self) -> str:
        """What was read so far."""
        return self.text[: self.at]

    @property
    def rest(self) -> str:
        """What has come but was not read yet."""
        return self.text[self.at :]

    def until(self, *tags: str) -> Reading[tuple[str, str]]:
        """Read up to the first of these tags; return what stands before it, and the tag."""
        found, looked = re.compile("|".join(map(re.escape, tags))), self.at
        longest = max(map(len, tags))
        while (match := found.search(self.text, looked)) is None:
            looked = max(self.at, len(self.text) - longest + 1)
            yield from self._more()
        before, self.at = self.text[self.at : match.start()], match.end()
        return before, match[0]

    def until_outside(self, quotes: str, *tags: str) -> Reading[tuple[str, str]]:
        """The same, but what stands in strings between such quotes, with backslashes in them, is no tag."""
        stops = re.compile("|".join([*map(re.escape, tags), *map(re.escape, quotes)]))
        within = {quote: re.compile(rf"[\\{quote}]") for quote in quotes}
        longest, looked, quote = max(map(len, tags)), self.at, ""
        while True:
            match = (within[quote] if quote else stops).search(self.text, looked)
            if match is None:
                looked = len(self.text) if quote else max(looked, len(self.text) - longest + 1)
                yield from self._more()
            elif quote:
                if match[0] == "\\":
                    looked = match.end() + 1
                else:
                    quote, looked = "", match.end()
                while looked > len(self.text):
                    yield from self._more()
            elif match[0] in within:
                quote, looked = match[0], match.end()
            else:
                before, self.at = self.text[self.at : match.start()], match.end()
                return before, match[0]

    def json_value(self) -> Reading[str]:
        """Read one JSON object or list to the bracket that closes it; raises MalformedError where none begins."""
        start = self.at
        yield from self.skip_space()
        if self.text[self.at : self.at + 1] not in ("{", "["):
            raise MalformedError("no JSON object where one was expected")
        depth = 0
        while True:
            _, bracket = yield from self.until_outside('"', "{", "[", "}", "]")
            depth += 1 if bracket in "{[" else -1
            if depth == 0:
                return self.text[start : self.at]

    def skip_space(self) -> Reading[None]:
        """Read white space up to the first character that is none."""
        while True:
            while self.at < len(self.text) and self.text[self.at].isspace():
                self.at += 1
            if self.at < len(self.text):
                return
            yield from self._more()

    def next_is(self, *tags: str) -> Reading[str]:
        """Read one of these tags if it comes next; return it, or an empty text where something else comes."""
        while True:
            come = self.text[self.at : self.at + max(map(len, tags))]
            for tag in tags:
                if come.startswith(tag):
                    self.at += len(tag)
                    return tag
            if self.ended or not any(tag.startswith(come) for tag in tags):
                return ""
            yield

    def _more(self) -> Reading[None]:
        if self.ended:
            raise UnfinishedError
        yield
