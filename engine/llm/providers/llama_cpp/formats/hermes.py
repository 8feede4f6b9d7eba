"""Hermes, as Qwen and the starter speak it: `<tool_call>{"name": …, "arguments": {…}}</tool_call>` amid text."""

import json
import re
from collections.abc import Mapping, Sequence
from typing import Any

from engine.llm.providers.llama_cpp.formats.answer import AnswerParser, Markup
from engine.llm.providers.llama_cpp.formats.base import CallBroken, CallParsed, OfferedTool, Schemas, StreamParser
from engine.llm.providers.llama_cpp.formats.json_text import read_json, write_json
from engine.llm.providers.llama_cpp.formats.marked import checked_call, json_rule, literal
from engine.llm.providers.llama_cpp.formats.schema import tightened
from engine.llm.providers.llama_cpp.formats.source import CallReading, Source
from engine.llm.providers.llama_cpp.formats.spans import SPAN, SPANS, Recognised, span_terminals

OPEN = "<tool_call>"
CLOSE = "</tool_call>"
QUOTE = '"'


class HermesFormat:
    """One JSON object between two tags."""

    name = "hermes"
    tags = (OPEN, CLOSE, "<think>", "</think>")
    opening = OPEN

    def parser(
        self,
        thinking_tags: tuple[str, str] | None,
        *,
        in_thinking: bool,
        schemas: Schemas | None = None,  # noqa: ARG002 - JSON says its types itself
    ) -> StreamParser:
        """Return a parser for one answer."""
        return AnswerParser(MARKUP, thinking_tags, in_thinking=in_thinking)

    def write(self, calls: Sequence[CallParsed]) -> str:
        """Return these calls as a model writes them."""
        return "\n".join(
            f"{OPEN}\n{write_json({'name': call.name, 'arguments': call.arguments})}\n{CLOSE}" for call in calls
        )

    def call_id(self, name: str, number: int) -> str | None:  # noqa: ARG002 - others need them
        """Return None: calls have no ids."""
        return None

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
                written: str | None = f'{literal(head)} {json_rule(schema)} "}}"'
            else:
                members = _Members(f"call_{number}_", tool, recognised, has_words=bool(terminals))
                written = members.sequence(before=head + "{", after="}}")
                rules += members.rules
            if written is not None:
                calls.append(f"call_{number}")
                rules.append(f"call_{number}: {written}")
        if not calls:
            return None
        start = f"start: /\\n?/ ({' | '.join(calls)}) /\\n?/ {literal(CLOSE)}"
        return "\n".join(["%llguidance {}", start, *rules, *terminals, *recognised.terminals])


_NAMED = re.compile(rb'\s*\{"name": "([^"\\]+)"')
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
            return literal(before + after)
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
        return f"{literal(before)} {rule}" if before else rule

    def _member(self, number: int, before: str, after: str, *, first: bool) -> str:
        name, schema = self._properties[number]
        key = f"{before}{'' if first else ', '}{json.dumps(name, ensure_ascii=False)}: "
        if _is_free(schema):
            if stretches := self._stretches.get(name):
                stretch = self._recognised.terminal(stretches)
            else:
                stretch = SPANS if name in _OF_TWO else SPAN
            return f"{literal(key + QUOTE)} {stretch} {self._from(number + 1, QUOTE, after, first=False)}"
        value = json_rule(tightened({**self._definitions, **schema}))
        return f"{literal(key)} {value} {self._from(number + 1, '', after, first=False)}"


def _is_free(schema: Mapping[str, Any]) -> bool:
    """Tell whether a property is a text that the schema itself does not narrow down."""
    return schema.get("type") == "string" and not _NOT_FREE & schema.keys()


def _read(source: Source, opening: str) -> CallReading:
    body, _ = yield from source.until_outside(QUOTE, CLOSE)
    raw = f"{opening}{body}{CLOSE}"
    try:
        call = read_json(body)
    except (ValueError, RecursionError) as error:
        return [CallBroken(raw=raw, reason=f"not JSON: {error}")]
    if not isinstance(call, dict):
        return [CallBroken(raw=raw, reason="no tool is named")]
    return [checked_call(call.get("name"), call.get("arguments", call.get("parameters", {})), raw=raw)]


MARKUP = Markup(openings={OPEN: ""}, read=_read)
