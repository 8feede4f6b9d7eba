"""Calls as one JSON list: Mistral of old, Command R7B, Granite, Nemotron, Apriel, Apertus, Phi-4 …

Each is a row of the table: an opening tag, a list of objects that name a tool and its arguments, and in most of them a
closing tag. The protocols are those of the chat templates the makers publish with their models.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from engine.llm.providers.llama_cpp.formats.answer import Markup
from engine.llm.providers.llama_cpp.formats.base import CallBroken, CallParsed, OfferedTool, ParseEvent, Schemas
from engine.llm.providers.llama_cpp.formats.json_text import read_json, write_json
from engine.llm.providers.llama_cpp.formats.marked import (
    MarkedFormat,
    arguments_rule,
    checked_call,
    literal,
    tool_rules,
)
from engine.llm.providers.llama_cpp.formats.source import CallReading, Source

_NAMES = ("name", "tool_name")
_ARGUMENTS = ("arguments", "parameters")
_IDS = ("id", "tool_call_id")


@dataclass(frozen=True, slots=True, kw_only=True)
class ListedFormat(MarkedFormat):
    """One such format."""

    name: str
    opening: str
    item: Sequence[str] = ('{"name": ', ', "arguments": ', "}")
    """What stands before a tool's name, between it and the arguments, and behind them."""
    brackets: tuple[str, str] = ("[", "]")
    separator: str = ", "
    """Empty where an opening begins one call only."""
    close: str = ""
    """Without one the list's last bracket ends the calls."""
    layout: tuple[str, ...] = ()
    ids: str = ""
    """The form of a call's id, where it matters, with `{name}` and `{number}`."""
    numbered: bool = False
    """True where an item begins with its number, as text."""

    @property
    def tags(self) -> tuple[str, ...]:
        """All tags."""
        inner = ("<|role_sep|>",) if "<|role_sep|>" in self.opening else ()
        return tuple(filter(None, (self.opening, self.close, *self.layout, *inner)))

    def markup(self, schemas: Schemas) -> Markup:  # noqa: ARG002 - JSON says its types itself
        """Return the format's tags and the reader of its calls."""
        return Markup(openings={self.opening: ""}, read=self._read, layout=self.layout)

    def named_in(self, beginning: bytes) -> str | None:
        """Return the tool that a list beginning like this names first."""
        number = '(?:"[0-9]+")?' if self.numbered else ""
        before = rf"\s*{re.escape(self.brackets[0].strip())}\s*{_before_number(self.item[0])}{number}"
        found = re.match(rf'{before}{_behind_number(self.item[0])}"([^"\\]+)"', beginning.decode("utf-8", "replace"))
        return found[1] if found else None

    def call_id(self, name: str, number: int) -> str | None:
        """Return the id in the form that the model knows, where there is one."""
        return self.ids.format(name=name, number=number) if self.ids else None

    def rules(self, tools: Sequence[OfferedTool]) -> list[str]:
        """Return the grammar of one list."""
        calls = {}
        before, between, after = self.item
        for number, tool in enumerate(tools):
            head = f"{literal(before + write_json(tool.name) + between)}"
            if self.numbered:
                start, end = before.split("{number}")
                head = f'{literal(start)} /"[0-9]{{1,3}}"/ {literal(end + write_json(tool.name) + between)}'
            calls[f"call_{number}"] = f"{head} {arguments_rule(tool)} {literal(after)}"
        choice, rules = tool_rules(calls)
        opens, closes = self.brackets
        if not self.separator:
            return [f"start: {choice}", *rules]
        start = f"start: {literal(opens)} item ({literal(self.separator)} item)* {literal(closes + self.close)}"
        return [start, f"item: {choice}", *rules]

    def write(self, calls: Sequence[CallParsed]) -> str:
        """Return these calls as a model writes them."""
        before, between, after = self.item
        items = [
            before.replace("{number}", f'"{number}"')
            + write_json(call.name)
            + between
            + write_json(call.arguments)
            + after
            for number, call in enumerate(calls)
        ]
        if not self.separator:
            return "".join(self.opening + item for item in items)
        return f"{self.opening}{self.brackets[0]}{self.separator.join(items)}{self.brackets[1]}{self.close}"

    def _read(self, source: Source, opening: str) -> CallReading:
        if self.close:
            body, _ = yield from source.until_outside('"', self.close)
        else:
            body = yield from source.json_value()
        raw = opening + source.taken
        try:
            items = _items(body)
        except (ValueError, RecursionError) as error:
            return [CallBroken(raw=raw, reason=f"not JSON: {error}")]
        found: list[ParseEvent] = []
        for item in items:
            parsed = self._call(item, raw)
            if isinstance(parsed, CallBroken):
                # what can't be told apart in what is shown is not called in part
                return [parsed]
            found.append(parsed)
        return found or [CallBroken(raw=raw, reason="no tool is named")]

    def _call(self, item: Any, raw: str) -> CallParsed | CallBroken:
        if not isinstance(item, dict):
            return CallBroken(raw=raw, reason="the list holds no object")
        if self.item[0] == "{" and len(item) == 1:
            ((name, arguments),) = item.items()
            return checked_call(name, arguments, raw=raw)
        return checked_call(_value(item, _NAMES), _value(item, _ARGUMENTS, {}), raw=raw, call_id=_value(item, _IDS, ""))


def _items(body: str) -> list[Any]:
    text = body.strip()
    if text.startswith("["):
        items = read_json(text)
        return items if isinstance(items, list) else [items]
    return [read_json(line) for line in text.split("\n") if line.strip()]


def _value(item: Mapping[str, Any], keys: Sequence[str], default: Any = None) -> Any:
    return next((item[key] for key in keys if key in item), default)


def _before_number(head: str) -> str:
    return re.escape(head.partition("{number}")[0])


def _behind_number(head: str) -> str:
    return re.escape(head.partition("{number}")[2])


_COHERE = ('{"tool_call_id": {number}, "tool_name": ', ', "parameters": ', "}")

LISTED: tuple[ListedFormat, ...] = (
    ListedFormat(name="mistral-list", opening="[TOOL_CALLS]", ids="{number:09d}"),
    ListedFormat(
        name="command-r7b",
        opening="<|START_ACTION|>",
        item=_COHERE,
        brackets=("[\n    ", "\n]"),
        separator=",\n    ",
        close="<|END_ACTION|>",
        layout=("<|START_RESPONSE|>", "<|END_RESPONSE|>", "<|START_TEXT|>", "<|END_TEXT|>"),
        numbered=True,
    ),
    ListedFormat(
        name="command-r",
        opening="Action:\n```json\n",
        item=('{"tool_name": ', ', "parameters": ', "}"),
        close="\n```",
    ),
    ListedFormat(name="granite", opening="<|tool_call|>", layout=("<response>", "</response>")),
    ListedFormat(name="nemotron", opening="<TOOLCALL>", close="</TOOLCALL>"),
    ListedFormat(name="apriel", opening="<tool_calls>", close="</tool_calls>", layout=("[BEGIN FINAL RESPONSE]",)),
    ListedFormat(
        name="minimax-m1",
        opening="<tool_calls>",
        brackets=("\n", "\n"),
        separator="\n",
        close="</tool_calls>",
    ),
    ListedFormat(name="apertus", opening="<|tools_prefix|>", item=("{", ": ", "}"), close="<|tools_suffix|>"),
    ListedFormat(name="phi-4", opening="<|tool_call|>", close="<|/tool_call|>"),
    ListedFormat(name="firefunction", opening="functools"),
    ListedFormat(name="gigachat", opening="<|function_call|>", brackets=("", ""), separator=""),
    ListedFormat(
        name="gigachat-3",
        opening="function call<|role_sep|>\n",
        brackets=("", ""),
        separator="",
        layout=("<|message_sep|>",),
    ),
)
"""Every format of this kind."""
