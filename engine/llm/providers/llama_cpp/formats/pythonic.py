"""LFM2: calls as a list of Python calls, `<|tool_call_start|>[name(key="value", …), …]<|tool_call_end|>`.

The protocol is that of Liquid AI's documentation of LFM2; JSON's words for true, false and null are read as well.
"""

import ast
import json
import re
from collections.abc import Mapping, Sequence
from functools import partial
from typing import Any

from engine.llm.providers.llama_cpp.formats.answer import Markup
from engine.llm.providers.llama_cpp.formats.base import CallBroken, CallParsed, OfferedTool, ParseEvent, Schemas
from engine.llm.providers.llama_cpp.formats.json_text import read_json
from engine.llm.providers.llama_cpp.formats.marked import MarkedFormat, MemberRules, json_rule, literal, tool_rules
from engine.llm.providers.llama_cpp.formats.schema import tightened
from engine.llm.providers.llama_cpp.formats.source import CallReading, Source

_WORDS = {"true": True, "false": False, "null": None}
_LONGEST = 200_000
"""More is refused before Python's own parser, which is written in C and trusts its stack, sees it."""
_DEEPEST = 60


class PythonicFormat(MarkedFormat):
    """Calls in brackets, as in Python."""

    name = "lfm2"
    opening = "<|tool_call_start|>"
    close = "<|tool_call_end|>"

    @property
    def tags(self) -> tuple[str, ...]:
        """Both tags."""
        return (self.opening, self.close)

    def markup(self, schemas: Schemas) -> Markup:  # noqa: ARG002 - JSON says its types itself
        """Return the format's tags and the reader of its calls."""
        return Markup(openings={self.opening: ""}, read=self._read)

    def named_in(self, beginning: bytes) -> str | None:
        """Return the tool named before the first parenthesis."""
        name, parenthesis, _ = beginning.decode("utf-8", "replace").partition("(")
        return name.strip().removeprefix("[").strip() if parenthesis else None

    def rules(self, tools: Sequence[OfferedTool]) -> list[str]:
        """Return the grammar of one list."""
        written: dict[str, str] = {}
        calls: list[str] = []
        for number, tool in enumerate(tools):
            calls.append(f"call_{number}")
            shared = {key: tool.parameters[key] for key in ("$defs", "definitions") if key in tool.parameters}
            members = MemberRules(
                f"call_{number}_", tool.parameters, key="{}=".format, value=partial(_value_rule, shared), comma=", "
            )
            written[calls[-1]] = f"{literal(tool.name + '(')} {members.first} {literal(')')}"
            written |= members.rules
        _, rules = tool_rules(written)
        return [f'start: "[" item (", " item)* {literal("]" + self.close)}', f"item: {' | '.join(calls)}", *rules]

    def write(self, calls: Sequence[CallParsed]) -> str:
        """Return these calls as a model writes them."""
        items = (
            f"{call.name}({', '.join(f'{key}={_literal_of(value)}' for key, value in call.arguments.items())})"
            for call in calls
        )
        return f"{self.opening}[{', '.join(items)}]{self.close}"

    def _read(self, source: Source, opening: str) -> CallReading:
        body, _ = yield from source.until_outside("\"'", self.close)
        return read_python_calls(body.strip(), raw=opening + source.taken)


def _value_rule(shared: Mapping[str, Any], _rule: str, schema: Mapping[str, Any]) -> str:
    return '("True" | "False")' if schema.get("type") == "boolean" else json_rule(tightened({**shared, **schema}))


def _literal_of(value: Any) -> str:
    """Return a value as Python writes it, with strings as JSON does: both read them alike."""
    if isinstance(value, str):
        return json.dumps(value, ensure_ascii=False)
    if isinstance(value, list):
        return f"[{', '.join(map(_literal_of, value))}]"
    if isinstance(value, dict):
        return "{" + ", ".join(f"{_literal_of(key)}: {_literal_of(each)}" for key, each in value.items()) + "}"
    return repr(value)


def read_python_calls(text: str, *, raw: str) -> list[ParseEvent]:
    """Return the calls that a Python list of calls, or one alone, stands for; one CallBroken if any of them is none."""
    if len(text) > _LONGEST or _depth(text) > _DEEPEST:
        return [CallBroken(raw=raw, reason="not a list of calls: too long or too deep")]
    try:
        parsed = ast.parse(_python(text), mode="eval").body
        nodes = parsed.elts if isinstance(parsed, ast.List) else [parsed]
        found = [_call(node) for node in nodes]
    except (SyntaxError, ValueError, RecursionError, MemoryError) as error:
        return [CallBroken(raw=raw, reason=f"not a list of calls: {error}")]
    return [*found] or [CallBroken(raw=raw, reason="no tool is named")]


def _python(text: str) -> str:
    """Return the text with its strings as plain Python: models write line breaks and JSON's escapes into them."""
    return _STRING.sub(lambda found: ascii(_ESCAPE.sub(_unescaped, found[0][1:-1])), text)


_STRING = re.compile(r"\"(?:[^\"\\]|\\.)*\"|'(?:[^'\\]|\\.)*'", re.DOTALL)
_ESCAPE = re.compile(r"\\(u[0-9a-fA-F]{4}|x[0-9a-fA-F]{2}|.)", re.DOTALL)
_ESCAPED = {"n": "\n", "t": "\t", "r": "\r", "b": "\b", "f": "\f", "\n": ""}


def _unescaped(found: re.Match[str]) -> str:
    code = found[1]
    return chr(int(code[1:], 16)) if len(code) > 1 else _ESCAPED.get(code, code)


def _depth(text: str) -> int:
    deepest = depth = 0
    for char in text:
        depth += (char in "([{") - (char in ")]}")
        deepest = max(deepest, depth)
    return deepest


def _call(node: ast.expr) -> CallParsed:
    if not isinstance(node, ast.Call) or node.args:
        raise ValueError("a call with named arguments was expected")
    function, parts = node.func, []
    while isinstance(function, ast.Attribute):
        parts.append(function.attr)
        function = function.value
    if not isinstance(function, ast.Name):
        raise ValueError("no tool is named")
    name = ".".join([function.id, *reversed(parts)]).removesuffix(".call")
    arguments = {}
    for keyword in node.keywords:
        if keyword.arg is None:
            raise ValueError("an argument without a name")
        arguments[keyword.arg] = _value(keyword.value)
    return CallParsed(name=name, arguments=arguments)


def _value(node: ast.expr) -> Any:
    match node:
        case ast.Constant(value=value) if value is None or isinstance(value, bool | str | int | float):
            # through JSON, which knows no infinity and no halves of surrogate pairs
            return read_json(json.dumps(value))
        case ast.Name(id=word) if word in _WORDS:
            return _WORDS[word]
        case ast.UnaryOp(op=ast.USub(), operand=ast.Constant(value=int() | float() as value)):
            return read_json(json.dumps(-value))
        case ast.List(elts=elements) | ast.Tuple(elts=elements):
            return [_value(each) for each in elements]
        case ast.Dict(keys=keys, values=values):
            return {_key(key): _value(each) for key, each in zip(keys, values, strict=True)}
        case _:
            raise ValueError("something that is no plain value")


def _key(node: ast.expr | None) -> str:
    if not isinstance(node, ast.Constant) or not isinstance(node.value, str):
        raise ValueError("a key that is no text")
    return node.value
