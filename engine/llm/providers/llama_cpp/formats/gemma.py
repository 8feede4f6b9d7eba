"""Gemma 4: `<|tool_call>call:NAME{key:value,…}<tool_call|>`, with texts between `<|"|>` and keys bare.

The protocol is that of Google's chat template; earlier Gemmas know no tools.
"""

import json
import re
from collections.abc import Mapping, Sequence
from typing import Any

from engine.llm.providers.llama_cpp.formats.answer import Markup
from engine.llm.providers.llama_cpp.formats.base import CallBroken, CallParsed, OfferedTool, Schemas
from engine.llm.providers.llama_cpp.formats.json_text import read_json
from engine.llm.providers.llama_cpp.formats.marked import (
    MarkedFormat,
    MemberRules,
    checked_call,
    json_rule,
    literal,
    tool_rules,
)
from engine.llm.providers.llama_cpp.formats.schema import tightened
from engine.llm.providers.llama_cpp.formats.source import CallReading, Source

_OPEN, _CLOSE, _QUOTE = "<|tool_call>", "<tool_call|>", '<|"|>'
_CALL = re.compile(r"\s*call:([^\s{]+)\s*(\{.*\})\s*", re.DOTALL)
_KEY = re.compile(r"([{,]\s*)([^\s{}\[\],:\"][^{}\[\],:\"]*?)\s*:")
_WORD = re.compile(r"([:,\[]\s*)(None|True|False)\b")
_WORDS = {"None": "null", "True": "true", "False": "false"}
_ANY = (
    'any: text | number | "true" | "false" | "null" | "[" (any ("," any)*)? "]" | "{" (pair ("," pair)*)? "}"',
    'pair: KEY ":" any',
    "KEY: /[A-Za-z_][A-Za-z0-9_]*/",
    f"text: {literal(_QUOTE)} raw",
    f"raw[suffix={literal(_QUOTE)}]: /(?s:.*)/",
    f"number: {json_rule(tightened({'type': 'number'}))}",
)
"""Rules for a value of any kind."""


class GemmaFormat(MarkedFormat):
    """One call between two tags."""

    name = "gemma-4"
    opening = _OPEN

    @property
    def tags(self) -> tuple[str, ...]:
        """The tags and the quote."""
        return (_OPEN, _CLOSE, _QUOTE)

    def markup(self, schemas: Schemas) -> Markup:  # noqa: ARG002 - JSON says its types itself
        """Return the format's tags and the reader of its calls."""
        return Markup(openings={_OPEN: ""}, read=_read, thinks_again=True)

    def named_in(self, beginning: bytes) -> str | None:
        """Return the tool named behind `call:`."""
        found = re.match(r"call:([^\s{]+)\{", beginning.decode("utf-8", "replace"))
        return found[1] if found else None

    def rules(self, tools: Sequence[OfferedTool]) -> list[str]:
        """Return the grammar of one call."""
        written: dict[str, str] = {}
        calls: list[str] = []
        for number, tool in enumerate(tools):
            name = f"call_{number}"
            body = _object_rule(name, tool.parameters, written)
            written[name] = f"{literal('call:' + tool.name)} {body} {literal(_CLOSE)}"
            calls.append(name)
        _, rules = tool_rules(written)
        return [f"start: {' | '.join(calls)}", *rules, *_ANY]

    def write(self, calls: Sequence[CallParsed]) -> str:
        """Return these calls as a model writes them."""
        return "".join(f"{_OPEN}call:{call.name}{_written(call.arguments)}{_CLOSE}" for call in calls)


def _object_rule(prefix: str, schema: Mapping[str, Any], rules: dict[str, str]) -> str:
    members = MemberRules(
        f"{prefix}_", schema, key=lambda key: f"{key}:", value=lambda rule, of: _value_rule(rule, of, rules), comma=","
    )
    rules |= members.rules
    return f'"{{" {members.first} "}}"'


def _value_rule(prefix: str, schema: Mapping[str, Any], rules: dict[str, str]) -> str:
    if "enum" in schema:
        return f"({' | '.join(literal(_written(each)) for each in schema['enum'])})"
    match schema.get("type"):
        case "string":
            return "text"
        case "integer" | "number":
            return json_rule(tightened(schema))
        case "boolean":
            return '("true" | "false")'
        case "null":
            return '"null"'
        case "array":
            item = _value_rule(f"{prefix}_item", schema.get("items", {}), rules)
            return f'"[" ({item} ("," {item})*)? "]"'
        case "object" if schema.get("properties"):
            return _object_rule(prefix, schema, rules)
        case _:
            return "any"


def _written(value: Any) -> str:
    if isinstance(value, str):
        return f"{_QUOTE}{value}{_QUOTE}"
    if isinstance(value, Mapping):
        return "{" + ",".join(f"{key}:{_written(each)}" for key, each in value.items()) + "}"
    if isinstance(value, list):
        return f"[{','.join(map(_written, value))}]"
    return json.dumps(value)


def _read(source: Source, opening: str) -> CallReading:
    body = ""
    while True:
        before, tag = yield from source.until(_QUOTE, _CLOSE)
        body += before
        if tag == _CLOSE:
            break
        text, _ = yield from source.until(_QUOTE)
        body += f"{_QUOTE}{text}{_QUOTE}"
    raw = opening + source.taken
    found = _CALL.fullmatch(body)
    if found is None:
        return [CallBroken(raw=raw, reason="no tool is named")]
    try:
        arguments = read_json(_json(found[2]))
    except (ValueError, RecursionError) as error:
        return [CallBroken(raw=raw, reason=f"not readable: {error}")]
    return [checked_call(found[1], arguments, raw=raw)]


def _json(text: str) -> str:
    """Return the arguments as JSON: every second part between the quotes is a text."""
    parts = text.split(_QUOTE)
    for at, part in enumerate(parts):
        if at % 2:
            parts[at] = json.dumps(part)
        else:
            keys = _KEY.sub(lambda found: f"{found[1]}{json.dumps(found[2])}:", part)
            parts[at] = _WORD.sub(lambda found: found[1] + _WORDS[found[2]], keys)
    return "".join(parts)
