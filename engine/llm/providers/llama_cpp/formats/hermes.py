"""Hermes, as Qwen and the starter speak it: `<tool_call>{"name": …, "arguments": {…}}</tool_call>` amid text."""

import json
import math
import re
from collections.abc import Mapping, Sequence
from enum import Enum
from typing import Any

from engine.llm.providers.llama_cpp.formats.base import (
    CallBroken,
    CallParsed,
    OfferedTool,
    ParseEvent,
    StreamParser,
    TextParsed,
    ThinkingParsed,
)
from engine.llm.providers.llama_cpp.formats.schema import tightened
from engine.llm.providers.llama_cpp.formats.spans import SPAN, SPANS, Recognised, span_terminals

OPEN = "<tool_call>"
CLOSE = "</tool_call>"
QUOTE = '"'


class HermesFormat:
    """One JSON object between two tags."""

    name = "hermes"
    tags = (OPEN, CLOSE, "<think>", "</think>")
    opening = OPEN

    def parser(self, thinking_tags: tuple[str, str] | None, *, in_thinking: bool) -> StreamParser:
        """Return a parser for one answer."""
        return HermesParser(thinking_tags, in_thinking=in_thinking)

    def named_in(self, beginning: bytes) -> str | None:
        """Return the tool named in `{"name": "…"`."""
        named = _NAMED.match(beginning)
        return named[1].decode("utf-8", "replace") if named else None

    def grammar(self, tools: Sequence[OfferedTool], said: Sequence[str] | None = None) -> str | None:
        """Return the grammar of what comes behind `<tool_call>`, None if no tool can be called.

        Names and keys are literal text, so their order is fixed and glued tokens such as `", "arguments": {` fit.
        """
        terminals = [] if said is None else span_terminals(said)
        recognised = Recognised()
        calls: list[str] = []
        rules: list[str] = []
        for number, tool in enumerate(tools):
            head = f'{{"name": {json.dumps(tool.name)}, "arguments": '
            if said is None:
                schema = tightened({"type": "object", "properties": {}, **tool.parameters})
                written: str | None = f'{_literal(head)} {_json_rule(schema)} "}}"'
            else:
                members = _Members(f"call_{number}_", tool, recognised, has_words=bool(terminals))
                written = members.sequence(before=head + "{", after="}}")
                rules += members.rules
            if written is not None:
                calls.append(f"call_{number}")
                rules.append(f"call_{number}: {written}")
        if not calls:
            return None
        start = f"start: /\\n?/ ({' | '.join(calls)}) /\\n?/ {_literal(CLOSE)}"
        return "\n".join(["%llguidance {}", start, *rules, *terminals, *recognised.terminals])


_NAMED = re.compile(rb'\s*\{"name": "([^"\\]+)"')
_JSON_STYLE = {
    "x-guidance": {"item_separator": ", ", "key_separator": ": ", "whitespace_flexible": False, "lenient": True}
}
"""How `json.dumps` and every chat template's `tojson` write JSON, which is what models have seen."""
_OF_TWO = frozenset({"text", "when"})
"""Arguments that people say in two pieces: "remind me *tomorrow* to call mum *at 5*"."""
_NOT_FREE = frozenset({"enum", "const", "pattern", "format"})


class _Members:
    """The members of an object whose texts are stretches of what was said.

    Literals are as long as can be, and only what may be left out gets a rule: the grammar is new for every message.
    """

    def __init__(self, prefix: str, tool: OfferedTool, recognised: Recognised, *, has_words: bool) -> None:
        parameters = tool.parameters
        self.rules: list[str] = []
        self._stretches = tool.stretches
        self._recognised = recognised
        self._prefix = prefix
        self._properties: list[tuple[str, Mapping[str, Any]]] = list(parameters.get("properties", {}).items())
        self._required = frozenset(parameters.get("required", ()))
        self._definitions = {key: parameters[key] for key in ("$defs", "definitions") if key in parameters}
        self._has_words = has_words
        self._named: set[str] = set()

    def sequence(self, *, before: str, after: str) -> str | None:
        """Return all members between two literals; None if one that is required can't be written."""
        if not self._has_words and any(name in self._required and _is_free(each) for name, each in self._properties):
            return None
        return self._from(0, before, after, first=True)

    def _from(self, number: int, before: str, after: str, *, first: bool) -> str:
        if number == len(self._properties):
            return _literal(before + after)
        name, schema = self._properties[number]
        if not self._has_words and _is_free(schema):
            return self._from(number + 1, before, after, first=first)
        if name in self._required:
            return self._member(number, before, after, first=first)
        rule = f"{self._prefix}{number}{'' if first else '_more'}"
        if rule not in self._named:
            self._named.add(rule)
            ways = self._member(number, "", after, first=first), self._from(number + 1, "", after, first=first)
            self.rules.append(f"{rule}: {' | '.join(ways)}")
        return f"{_literal(before)} {rule}" if before else rule

    def _member(self, number: int, before: str, after: str, *, first: bool) -> str:
        name, schema = self._properties[number]
        key = f"{before}{'' if first else ', '}{json.dumps(name, ensure_ascii=False)}: "
        if _is_free(schema):
            if stretches := self._stretches.get(name):
                stretch = self._recognised.terminal(stretches)
            else:
                stretch = SPANS if name in _OF_TWO else SPAN
            return f"{_literal(key + QUOTE)} {stretch} {self._from(number + 1, QUOTE, after, first=False)}"
        value = _json_rule(tightened({**self._definitions, **schema}))
        return f"{_literal(key)} {value} {self._from(number + 1, '', after, first=False)}"


def _is_free(schema: Mapping[str, Any]) -> bool:
    """Tell whether a property is a text that the schema itself does not narrow down."""
    return schema.get("type") == "string" and not _NOT_FREE & schema.keys()


def _literal(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)


def _json_rule(schema: Mapping[str, Any]) -> str:
    return f"%json {json.dumps({**schema, **_JSON_STYLE})}"


_BREAK = "\n\n"
"""Stands between two stretches of text with a call between them."""


class _Phase(Enum):
    START = "start"
    """Nothing but white space so far: reasoning may still begin."""
    TEXT = "text"
    THINKING = "thinking"
    CALL = "call"


class HermesParser:
    """Reads one answer in Hermes format.

    White space around calls and reasoning is dropped, in the middle of text it is kept; what might be the beginning of
    a tag is held back until it is decided.
    """

    opening_end = b">"

    def __init__(self, thinking_tags: tuple[str, str] | None, *, in_thinking: bool = False) -> None:
        self._thinking_tags = thinking_tags
        self._phase = _Phase.THINKING if in_thinking and thinking_tags else _Phase.START
        self._held = ""
        self._space = ""
        self._fresh = True
        """Nothing was said since the last tag: white space now is layout."""
        self._said_text = False
        self._call = _CallBody()

    def feed(self, text: str) -> list[ParseEvent]:
        """Take some more of the answer; return what is now certain."""
        events: list[ParseEvent] = []
        rest = self._held + text
        self._held = ""
        while rest:
            if self._phase is _Phase.CALL:
                rest = self._feed_call(rest, events)
                continue
            if self._phase is _Phase.START:
                rest = self._begin(rest)
                continue
            before, tag, rest = _split_at(rest, self._expected())
            self._say(before, events)
            if tag is None:
                self._held = rest
                break
            self._enter(tag)
        return events

    def finish(self) -> list[ParseEvent]:
        """Return what was held back; the answer is at its end."""
        events: list[ParseEvent] = []
        if self._phase is _Phase.CALL:
            events.append(CallBroken(raw=OPEN + self._call.text, reason="the call was not finished"))
        else:
            self._say(self._held, events)
        self._held = ""
        return events

    def opening_in(self, piece: bytes) -> bytes | None:
        """Return the bytes behind `<tool_call>` if `piece` would complete it."""
        if self._phase is _Phase.THINKING or self._phase is _Phase.CALL:
            return None
        joined = self._held.encode() + piece if self._held else piece
        at = joined.find(b"<tool_call>")
        return None if at < 0 else joined[at + len(OPEN) :]

    def _begin(self, text: str) -> str:
        """Decide whether the answer begins with reasoning; return what is left to read."""
        text = text.lstrip()
        opening = self._thinking_tags[0] if self._thinking_tags else ""
        if opening and text.startswith(opening):
            self._phase = _Phase.THINKING
            return text[len(opening) :]
        if opening.startswith(text):
            self._held = text
            return ""
        self._phase = _Phase.TEXT
        return text

    def _expected(self) -> tuple[str, ...]:
        if self._phase is _Phase.THINKING and self._thinking_tags:
            return (self._thinking_tags[1],)
        return (OPEN,)

    def _enter(self, tag: str) -> None:
        self._space = ""
        if tag == OPEN:
            self._phase, self._call = _Phase.CALL, _CallBody()
        else:
            self._phase = _Phase.TEXT
        self._fresh = True

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

    def _feed_call(self, text: str, events: list[ParseEvent]) -> str:
        rest = self._call.feed(text)
        if rest is None:
            return ""
        events.append(_read_call(self._call.text))
        self._phase = _Phase.TEXT
        self._fresh, self._space = True, ""
        return rest


class _CallBody:
    """Collects a call's JSON up to the closing tag, which counts only outside of JSON strings."""

    def __init__(self) -> None:
        self._parts: list[str] = []
        self._in_string = False
        self._escaped = False
        self._tail = ""

    @property
    def text(self) -> str:
        """The body so far; without the closing tag once that was seen."""
        return "".join(self._parts)

    def feed(self, text: str) -> str | None:
        """Take some more; return what stands behind the closing tag, None if that has not come yet."""
        for index, char in enumerate(text):
            if self._in_string:
                if self._escaped:
                    self._escaped = False
                elif char == "\\":
                    self._escaped = True
                elif char == '"':
                    self._in_string = False
                    self._tail = ""
            elif char == '"':
                self._in_string = True
            else:
                self._tail = (self._tail + char)[-len(CLOSE) :]
                if self._tail == CLOSE:
                    self._parts.append(text[: index + 1])
                    self._parts = [self.text[: -len(CLOSE)]]
                    return text[index + 1 :]
        self._parts.append(text)
        return None


def _split_at(text: str, tags: Sequence[str]) -> tuple[str, str | None, str]:
    """Return what stands before the first tag, the tag, and the rest.

    Without a tag the rest is the longest ending of `text` that a tag may grow from.
    """
    found = [(at, tag) for tag in tags if (at := text.find(tag)) >= 0]
    if found:
        at, tag = min(found)
        return text[:at], tag, text[at + len(tag) :]
    for size in range(min(len(text), max(map(len, tags)) - 1), 0, -1):
        ending = text[-size:]
        if any(tag.startswith(ending) for tag in tags):
            return text[:-size], None, ending
    return text, None, ""


_SURROGATE_ESCAPE = re.compile(r"\\u[dD][89a-fA-F]")


def _read_call(raw: str) -> CallParsed | CallBroken:
    try:
        call = json.loads(raw, parse_constant=_refuse, parse_float=_finite)
    except (ValueError, RecursionError) as error:
        return CallBroken(raw=f"{OPEN}{raw}{CLOSE}", reason=f"not JSON: {error}")
    if _SURROGATE_ESCAPE.search(raw):
        call = _without_lone_surrogates(call)
    if not isinstance(call, dict) or not isinstance(call.get("name"), str):
        return CallBroken(raw=f"{OPEN}{raw}{CLOSE}", reason="no tool is named")
    arguments = call.get("arguments", call.get("parameters", {}))
    if not isinstance(arguments, dict):
        return CallBroken(raw=f"{OPEN}{raw}{CLOSE}", reason="the arguments are not an object")
    return CallParsed(name=call["name"], arguments=arguments)


def _refuse(constant: str) -> Any:
    raise ValueError(f"{constant} is not a JSON number")


def _finite(digits: str) -> float:
    number = float(digits)
    if not math.isfinite(number):
        raise ValueError(f"{digits} is too large")
    return number


def _without_lone_surrogates(value: Any) -> Any:
    """Return the value with halves of surrogate pairs replaced; they can be written to no file or socket."""
    if isinstance(value, str):
        return value.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    if isinstance(value, Mapping):
        return {_without_lone_surrogates(key): _without_lone_surrogates(each) for key, each in value.items()}
    if isinstance(value, list):
        return [_without_lone_surrogates(each) for each in value]
    return value
