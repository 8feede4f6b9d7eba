"""What formats share whose calls stand between tags amid text, and how their grammars are written."""

import json
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from engine.llm.providers.llama_cpp.formats.answer import AnswerParser, Markup
from engine.llm.providers.llama_cpp.formats.base import CallBroken, CallParsed, OfferedTool, Schemas, StreamParser
from engine.llm.providers.llama_cpp.formats.json_text import read_json
from engine.llm.providers.llama_cpp.formats.schema import tightened

_JSON_STYLE = {
    "x-guidance": {"item_separator": ", ", "key_separator": ": ", "whitespace_flexible": False, "lenient": True}
}
"""How `json.dumps` and every chat template's `tojson` write JSON, which is what models have seen."""


class MarkedFormat:
    """A format whose calls are set apart from text by tags; the others say what stands between them."""

    name: str
    opening: str

    @property
    def tags(self) -> tuple[str, ...]:
        """Texts that may be single control tokens and must reach the parser all the same."""
        raise NotImplementedError

    def markup(self, schemas: Schemas) -> Markup:
        """Return the format's tags and the reader of its calls."""
        raise NotImplementedError

    def rules(self, tools: Sequence[OfferedTool]) -> list[str]:
        """Return the grammar's rules, of which `start` is everything behind the opening."""
        raise NotImplementedError

    def parser(
        self, thinking_tags: tuple[str, str] | None, *, in_thinking: bool, schemas: Schemas | None = None
    ) -> StreamParser:
        """Return a parser for one answer."""
        markup = self.markup(schemas or {})
        return AnswerParser(markup, thinking_tags, in_thinking=in_thinking, offered=schemas is None or bool(schemas))

    def named_in(self, beginning: bytes) -> str | None:
        """Return the tool that a call beginning like this names."""
        raise NotImplementedError

    def call_id(self, name: str, number: int) -> str | None:  # noqa: ARG002 - others need them
        """Return None: the ids of calls may be any."""
        return None

    def grammar(self, tools: Sequence[OfferedTool], said: Sequence[str] | None = None) -> str | None:  # noqa: ARG002
        """Return the grammar of everything behind the opening; texts are free, whatever was said."""
        return "\n".join(["%llguidance {}", *self.rules(tools)]) if tools else None


def literal(text: str) -> str:
    """Return a grammar's literal of the text."""
    return json.dumps(text, ensure_ascii=False)


def json_rule(schema: Mapping[str, Any]) -> str:
    """Return a grammar's expression for JSON of this schema."""
    return f"%json {json.dumps({**schema, **_JSON_STYLE})}"


def arguments_rule(tool: OfferedTool) -> str:
    """Return a grammar's expression for the arguments of a tool as one JSON object."""
    return json_rule(tightened({"type": "object", "properties": {}, **tool.parameters}))


def tool_rules(written: Mapping[str, str]) -> tuple[str, list[str]]:
    """Return the choice among these rules, and the rules."""
    return " | ".join(written), [f"{name}: {expression}" for name, expression in written.items()]


class MemberRules:
    """The members of an object with commas between them; those that may be left out leave no comma behind."""

    def __init__(
        self,
        prefix: str,
        parameters: Mapping[str, Any],
        *,
        key: Callable[[str], str],
        value: Callable[[str, Mapping[str, Any]], str],
        comma: str,
    ) -> None:
        self.rules: dict[str, str] = {}
        self._prefix = prefix
        self._key = key
        self._value = value
        self._comma = comma
        self._properties: list[tuple[str, Mapping[str, Any]]] = list(parameters.get("properties", {}).items())
        self._required = frozenset(parameters.get("required", ()))
        self.first = self._from(0, first=True)
        """All of them; empty where there are none."""

    def _from(self, number: int, *, first: bool) -> str:
        if number == len(self._properties):
            return ""
        rule = f"{self._prefix}{number}{'' if first else '_more'}"
        if rule not in self.rules:
            key, schema = self._properties[number]
            self.rules[rule] = ""
            head = literal(("" if first else self._comma) + self._key(key))
            value = self._value(f"{self._prefix}{number}", schema)
            written = f"{head} {value} {self._from(number + 1, first=False)}"
            if key not in self._required:
                without = self._from(number + 1, first=first)
                written = f"{written} | {without}" if without else f"({written})?"
            self.rules[rule] = written
        return rule


def call_of(name: Any, raw_arguments: str, *, raw: str, call_id: str = "") -> CallParsed | CallBroken:
    """Return the call of a tool with arguments written as one JSON object; no arguments at all are none."""
    try:
        arguments = read_json(raw_arguments) if raw_arguments.strip() else {}
    except (ValueError, RecursionError) as error:
        return CallBroken(raw=raw, reason=f"not JSON: {error}")
    return checked_call(name, arguments, raw=raw, call_id=call_id)


def checked_call(name: Any, arguments: Any, *, raw: str, call_id: Any = "") -> CallParsed | CallBroken:
    """Return the call, or why it is none."""
    if not isinstance(name, str) or not name:
        return CallBroken(raw=raw, reason="no tool is named")
    if not isinstance(arguments, dict):
        return CallBroken(raw=raw, reason="the arguments are not an object")
    return CallParsed(name=name, arguments=arguments, id=str(call_id))
