"""How one answer is read, whatever its format: text, reasoning and calls told apart, tags held back until decided."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from enum import Enum
from types import MappingProxyType

from engine.llm.providers.llama_cpp.formats.base import CallBroken, ParseEvent, TextParsed, ThinkingParsed
from engine.llm.providers.llama_cpp.formats.source import CallReading, MalformedError, Source, UnfinishedError

_BREAK = "\n\n"
"""Stands between two stretches of text with a call between them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Markup:
    """The tags by which a format sets its calls apart from text."""

    openings: Mapping[str, str]
    """What begins a call, and how much of the grammar each has read already: a model may forget the outer tag."""
    read: Callable[[Source, str], CallReading]
    """Reads a call that this opening began."""
    first: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    """The same for what begins a call only where nothing was said before it."""
    layout: tuple[str, ...] = ()
    """Tags that stand around calls and text and say nothing."""
    head: tuple[str, ...] = ()
    """The same, but only where nothing was said before."""
    ends_thinking: bool = False
    """True where a call's opening ends the reasoning as well, which the model may forget to close."""
    thinks_again: bool = False
    """True where reasoning may begin in the middle of an answer; elsewhere its tag is text there."""


class _Phase(Enum):
    START = "start"
    """Nothing but white space so far: reasoning may still begin."""
    TEXT = "text"
    THINKING = "thinking"
    CALL = "call"


class AnswerParser:
    """Reads one answer.

    White space around calls and reasoning is dropped, in the middle of text it is kept; what might be the beginning of
    a tag is held back until it is decided.
    """

    def __init__(
        self, markup: Markup, thinking_tags: tuple[str, str] | None, *, in_thinking: bool = False, offered: bool = True
    ) -> None:
        self._markup = markup
        self._first = markup.first if offered else {}
        self._thinking_tags = thinking_tags
        self._phase = _Phase.THINKING if in_thinking and thinking_tags else _Phase.START
        self._held = ""
        self._space = ""
        self._fresh = True
        """Nothing was said since the last tag: white space now is layout."""
        self._said_text = False
        self._opening = ""
        self._source = Source()
        self._reading: CallReading | None = None
        self._openings = {**markup.openings, **self._first}
        self._opening_ends = frozenset(tag.encode()[-1] for tag in self._openings)

    @property
    def opening_ends(self) -> frozenset[int]:
        """The last bytes of what opens a call."""
        return self._opening_ends

    def feed(self, text: str) -> list[ParseEvent]:
        """Take some more of the answer; return what is now certain."""
        return self._feed(text, last=False)

    def _feed(self, text: str, *, last: bool) -> list[ParseEvent]:
        events: list[ParseEvent] = []
        rest = self._held + text
        self._held = ""
        while rest:
            if self._phase is _Phase.CALL:
                self._source.text += rest
                rest = self._read_on(events)
                continue
            if self._phase is _Phase.START:
                rest = self._begin(rest)
                continue
            before, tag, rest = _split_at(rest, self._expected(rest), last=last)
            self._say(before, events)
            if tag is None:
                self._held = rest
                break
            if self._enter(tag):  # it may be complete with its opening
                self._source.text = rest
                rest = self._read_on(events)
        return events

    def finish(self) -> list[ParseEvent]:
        """Return what was held back; the answer is at its end."""
        events: list[ParseEvent] = []
        if self._phase is not _Phase.CALL:
            events += self._feed("", last=True)
        while self._phase is _Phase.CALL:
            self._source.ended = True
            if rest := self._read_on(events):
                events += self._feed(rest, last=True)
        self._say(self._held, events)
        self._held = ""
        return events

    def opening_in(self, piece: bytes) -> bytes | None:
        """Return the bytes behind the opening of a call if `piece` would complete one."""
        thinking = self._phase is _Phase.THINKING
        if self._phase is _Phase.CALL or (thinking and not self._markup.ends_thinking):
            return None
        joined = self._held.encode() + piece if self._held else piece
        found = [(at, -len(tag), tag) for tag in self._markup.openings if (at := joined.find(tag.encode())) >= 0]
        if not self._said_text and not thinking:
            start = len(joined) - len(joined.lstrip())
            found += [(start, -len(tag), tag) for tag in self._first if joined.startswith(tag.encode(), start)]
        if not found:
            return None
        at, _, tag = min(found)
        return self._openings[tag].encode() + joined[at + len(tag.encode()) :]

    def _begin(self, text: str) -> str:
        """Decide whether the answer begins with reasoning; return what is left to read."""
        text = text.lstrip()
        opening, closing = self._thinking_tags or ("", "")
        if opening and text.startswith(opening):
            self._phase = _Phase.THINKING
            return text[len(opening) :]
        if closing and text.startswith(closing):  # where the prompt has ended the reasoning, some end it once more
            return text[len(closing) :]
        if opening.startswith(text) or closing.startswith(text):
            self._held = text
            return ""
        self._phase = _Phase.TEXT
        return text

    def _expected(self, text: str) -> tuple[str, ...]:
        if self._phase is _Phase.THINKING and self._thinking_tags:
            ends = (*self._markup.openings, *self._markup.layout) if self._markup.ends_thinking else ()
            return (self._thinking_tags[1], *ends)
        expected = (*self._markup.openings, *self._markup.layout)
        if self._markup.thinks_again and self._thinking_tags:
            expected += (self._thinking_tags[0],)
        if not self._said_text:
            begun = text.lstrip()
            first = (*self._first, *self._markup.head)
            expected += tuple(tag for tag in first if begun.startswith(tag) or tag.startswith(begun))
        return expected

    def _enter(self, tag: str) -> bool:
        """Go on behind a tag; return whether a call begins there."""
        self._space = ""
        self._fresh = True
        if tag in self._openings:
            self._phase, self._opening = _Phase.CALL, tag
            self._source = Source()
            self._reading = self._markup.read(self._source, tag)
            return True
        if self._phase is _Phase.TEXT and self._thinking_tags and tag == self._thinking_tags[0]:
            self._phase = _Phase.THINKING
        else:
            self._phase = _Phase.TEXT
        return False

    def _say(self, text: str, events: list[ParseEvent]) -> None:
        """Add text or thinking; leading white space of a stretch is dropped, trailing is held until more comes."""
        if self._fresh:
            text = text.lstrip()
        if not text:
            return
        if self._fresh and self._said_text and self._phase is _Phase.TEXT:
            text = _BREAK + text
        self._fresh = False
        text = self._space + text
        kept = text.rstrip()
        self._space = text[len(kept) :]
        if not kept:
            return
        if self._phase is _Phase.THINKING:
            events.append(ThinkingParsed(text=kept))
        else:
            self._said_text = True
            events.append(TextParsed(text=kept))

    def _read_on(self, events: list[ParseEvent]) -> str:
        """Let the call's reader go on; return what stands behind the call once it is complete."""
        if self._reading is None:
            return ""
        try:
            next(self._reading)
            return ""
        except StopIteration as done:
            found, rest = done.value, self._source.rest
        except UnfinishedError:
            found = [CallBroken(raw=self._opening + self._source.text, reason="the call was not finished")]
            rest = ""
        except MalformedError as error:
            found = [CallBroken(raw=self._opening + self._source.taken, reason=str(error))]
            rest = self._source.rest
        self._phase, self._reading = _Phase.TEXT, None
        self._fresh, self._space = True, ""
        for event in found:
            if isinstance(event, TextParsed):
                self._say(event.text, events)
            else:
                events.append(event)
                self._fresh, self._space = True, ""
        return rest


def _split_at(text: str, tags: tuple[str, ...], *, last: bool = False) -> tuple[str, str | None, str]:
    """Return what stands before the first tag, the tag, and the rest.

    Where one tag begins another the longer one counts. Without a tag the rest is the longest ending of `text` that a
    tag may grow from; nothing grows any more behind the `last` of the answer.
    """
    found = [(at, -len(tag), tag) for tag in tags if (at := text.find(tag)) >= 0]
    if found:
        at, _, tag = min(found)
        if not last and any(len(each) > len(text) - at and each.startswith(text[at:]) for each in tags):
            return text[:at], None, text[at:]
        return text[:at], tag, text[at + len(tag) :]
    if not tags:
        return text, None, ""
    for size in range(min(len(text), max(map(len, tags)) - 1), 0, -1):
        ending = text[-size:]
        if any(tag.startswith(ending) for tag in tags):
            return text[:-size], None, ending
    return text, None, ""
