"""Calls whose arguments stand one by one between tags: Qwen3-Coder, Seed, GLM, MiniMax-M2, DeepSeek V3.2 …

Texts are written as they are, everything else as JSON, so reading a value takes the tool's schema, except in DeepSeek's
DSML, which says of each value whether it is a text. The protocols are those of the chat templates the makers publish.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from engine.llm.providers.llama_cpp.formats.answer import Markup
from engine.llm.providers.llama_cpp.formats.base import CallBroken, CallParsed, OfferedTool, Schemas
from engine.llm.providers.llama_cpp.formats.json_text import read_json, write_json
from engine.llm.providers.llama_cpp.formats.marked import MarkedFormat, json_rule, literal, tool_rules
from engine.llm.providers.llama_cpp.formats.schema import tightened
from engine.llm.providers.llama_cpp.formats.source import CallReading, MalformedError, Source


@dataclass(frozen=True, slots=True, kw_only=True)
class ParametersFormat(MarkedFormat):
    """One such format."""

    name: str
    opening: str
    begin: str
    """The tag right before the tool's name: the opening, or its last part where a tag around it comes first."""
    named: str
    """Ends the tool's name."""
    key_begin: str
    key_end: tuple[str, ...]
    """Ends a parameter's name, and what else stands before its value; white space may stand between them."""
    written_key_end: str
    value_end: str
    call_end: str
    end: str = ""
    """Ends all calls, where there is such a tag."""
    line: str = ""
    """What separates parameters."""
    padding: str = ""
    """What stands around a value and is none of it."""
    layout: tuple[str, ...] = ()
    cdata: bool = False
    """True where texts may stand in `<![CDATA[…]]>`."""
    tokens: tuple[str, ...] = ()
    """Parts of the tags that may be control tokens by themselves."""
    typed: bool = False
    """True where every value says whether it is a text."""

    @property
    def tags(self) -> tuple[str, ...]:
        """All tags."""
        within = (self.begin, self.named, self.key_begin, *self.key_end, self.value_end, self.call_end, *self.layout)
        return (*self.tokens, *(tag for each in within if len(tag := each.strip()) > 1))

    def markup(self, schemas: Schemas) -> Markup:
        """Return the format's tags and the reader of its calls."""
        return Markup(
            openings={self.begin: ""},
            read=lambda source, opening: self._read(source, opening, schemas),
            layout=self.layout,
        )

    def named_in(self, beginning: bytes) -> str | None:
        """Return the tool that a call beginning like this names."""
        found = _NAMED.match(beginning.decode("utf-8", "replace"))
        return found[1] if found else None

    def rules(self, tools: Sequence[OfferedTool]) -> list[str]:
        """Return the grammar of one call."""
        written: dict[str, str] = {}
        line = self._line_rule()
        calls: list[str] = []
        for number, tool in enumerate(tools):
            calls.append(f"call_{number}")
            parameters = tool.parameters
            required = frozenset(parameters.get("required", ()))
            shared = {key: parameters[key] for key in ("$defs", "definitions") if key in parameters}
            parts = [literal(tool.name + self.named), line]
            for place, (key, schema) in enumerate(parameters.get("properties", {}).items()):
                name = f"call_{number}_{place}"
                written[name] = self._parameter_rule(key, {**shared, **schema})
                parts.append(name if key in required else f"{name}?")
            written[calls[-1]] = " ".join(filter(None, [*parts, literal(self.call_end)]))
        _, rules = tool_rules(written)
        value = f"raw[suffix={literal(self.padding + self.value_end)}]: /(?s:.*)/"
        return [f"start: {' | '.join(calls)}", *rules, value]

    def write(self, calls: Sequence[CallParsed]) -> str:
        """Return these calls as a model writes them."""
        outer = self.opening.removesuffix(self.begin)
        per_call = not self.end
        parts = [] if per_call else [outer]
        for number, call in enumerate(calls):
            if per_call:
                parts.append(("\n" if number else "") + outer)
            parts.append(self.begin + call.name + self.named + self.line)
            for key, value in call.arguments.items():
                parts.append(self._before_value(key, text=isinstance(value, str)))
                parts.append(self._written(value))
                parts.append(self.padding + self.value_end + self.line)
            parts.append(self.call_end)
            if per_call and self.layout:
                parts.append(f"\n{self.layout[-1]}")
            elif self.end:
                parts.append("\n")
        return "".join([*parts, self.end])

    def _written(self, value: Any) -> str:
        if not isinstance(value, str):
            return write_json(value)
        return f"<![CDATA[{value}]]>" if self.cdata and _MARKED.search(value) else value

    def _before_value(self, key: str, *, text: bool) -> str:
        between = self.written_key_end.replace("{text}", "true" if text else "false")
        return f"{self.key_begin}{key}{between}{self.padding}"

    def _line_rule(self) -> str:
        """Return what separates parameters, for a grammar: templates of one family differ in it."""
        return "/\\n?/" if self.line else ""

    def _parameter_rule(self, key: str, schema: Mapping[str, Any]) -> str:
        after = literal(self.padding + self.value_end)
        line = f" {self._line_rule()}"
        if "enum" in schema or "const" in schema:
            values = schema["enum"] if "enum" in schema else [schema["const"]]
            ways = [
                literal(self._before_value(key, text=isinstance(each, str)))
                + " "
                + literal(each if isinstance(each, str) else write_json(each))
                for each in values
            ]
            return f"({' | '.join(ways)}) {after}{line}"
        text = f"{literal(self._before_value(key, text=True))} raw{line}"
        other = f"{literal(self._before_value(key, text=False))} {json_rule(tightened(schema))} {after}{line}"
        if not _may_be_text(schema):
            return other
        return f"{text} | {other}" if self.typed and len(_types(schema)) > 1 else text

    def _read(self, source: Source, opening: str, schemas: Schemas) -> CallReading:
        named = self.named.strip()
        name, tag = yield from source.until(*filter(None, (named, self.key_begin, self.call_end, self.begin)))
        if tag == self.begin:
            source.at -= len(tag)
        name = name.strip()
        if tag == self.begin or not _NAME.fullmatch(name) or (named and tag != named):
            raise MalformedError("no tool is named")
        properties = schemas.get(name, {}).get("properties", {})
        arguments: dict[str, Any] = {}
        if tag == named:
            _, tag = yield from source.until(self.key_begin, self.call_end)
        while tag == self.key_begin:
            key, _ = yield from source.until(self.key_end[0])
            about = ""
            for each in self.key_end[1:]:
                about, _ = yield from source.until(each)
            key = key.strip()
            wrapped = (yield from source.next_is("<![CDATA[")) if self.cdata else ""
            value, _ = yield from source.until("]]>" if wrapped else self.value_end)
            if wrapped:
                yield from source.until(self.value_end)
            value = value.removeprefix(self.padding).removesuffix(self.padding)
            try:
                arguments[key] = value if wrapped else self._value(value, properties.get(key, {}), about)
            except (ValueError, RecursionError) as error:
                return [CallBroken(raw=opening + source.taken, reason=f"{key!r} is not JSON: {error}")]
            _, tag = yield from source.until(self.key_begin, self.call_end)
        return [CallParsed(name=name, arguments=arguments)]

    def _value(self, raw: str, schema: Mapping[str, Any], about: str) -> Any:
        if self.typed and (stated := _STATED.search(about)):
            return raw if stated[1] == "true" else read_json(raw)
        return value_of(raw, schema)


_NAME = re.compile(r"[^\s<>\"]+")
_NAMED = re.compile(r"([^\s<>\"]+)[\s<>\"]")
_MARKED = re.compile(r"[<&\n]")
_STATED = re.compile(r'string="(true|false)"')


def value_of(raw: str, schema: Mapping[str, Any]) -> Any:
    """Return the value that was written bare, in the light of what it should be.

    What should be a text is one whatever it looks like; what should be something else and is no JSON stays a text, and
    the tool says what is wrong with it.
    """
    text = _may_be_text(schema)
    allowed = _types(schema)
    if text and not allowed & {"null", "object", "array", "integer", "number", "boolean"}:
        return raw
    try:
        value = read_json(raw)
    except (ValueError, RecursionError):
        return raw
    if isinstance(value, str):
        return value if not text else raw
    return raw if text and _type_of(value) not in allowed else value


def _may_be_text(schema: Mapping[str, Any]) -> bool:
    values = schema.get("enum", [schema["const"]] if "const" in schema else ())
    return "string" in _types(schema) or any(isinstance(each, str) for each in values)


def _types(schema: Mapping[str, Any]) -> frozenset[str]:
    """Return the JSON types that a schema allows, as far as it says so itself."""
    own = schema.get("type")
    found = {own} if isinstance(own, str) else set(own or ())
    for key in ("anyOf", "oneOf"):
        for each in schema.get(key, ()):
            found |= _types(each)
    for each in schema.get("enum", ()):
        found.add(_type_of(each))
    return frozenset(found)


def _type_of(value: Any) -> str:
    if value is None:
        return "null"
    if isinstance(value, bool):
        return "boolean"
    if isinstance(value, int):
        return "integer"
    return {float: "number", list: "array", dict: "object"}.get(type(value), "string")


def _qwen(name: str, outer: str, *, line: str, padding: str) -> ParametersFormat:
    return ParametersFormat(
        name=name,
        opening=f"<{outer}>\n<function=",
        begin="<function=",
        named=">",
        key_begin="<parameter=",
        key_end=(">",),
        written_key_end=">",
        value_end="</parameter>",
        call_end="</function>",
        line=line,
        padding=padding,
        layout=(f"<{outer}>", f"</{outer}>"),
    )


def _glm(name: str, suffix: str, *, named: str, line: str, outer: bool) -> ParametersFormat:
    begin, end = f"<tool_call{suffix}>", f"</tool_call{suffix}>"
    around = (f"<tool_calls{suffix}>", f"</tool_calls{suffix}>") if outer else ()
    return ParametersFormat(
        name=name,
        opening=(around[0] + "\n" if around else "") + begin,
        begin=begin,
        named=named,
        key_begin=f"<arg_key{suffix}>",
        key_end=(f"</arg_key{suffix}>", f"<arg_value{suffix}>"),
        written_key_end=f"</arg_key{suffix}>{line}<arg_value{suffix}>",
        value_end=f"</arg_value{suffix}>",
        call_end=end,
        end=around[1] if around else "",
        line=line,
        layout=around,
    )


def _invoke(name: str, prefix: str, outer: Sequence[str], *, typed: bool = False) -> ParametersFormat:
    return ParametersFormat(
        name=name,
        opening=f'<{outer[0]}>\n<{prefix}invoke name="',
        begin=f'<{prefix}invoke name="',
        named='">',
        key_begin=f'<{prefix}parameter name="',
        key_end=('"', ">") if typed else ('">',),
        written_key_end='" string="{text}">' if typed else '">',
        value_end=f"</{prefix}parameter>",
        call_end=f"</{prefix}invoke>",
        end=f"</{outer[0]}>",
        line="\n",
        layout=tuple(tag for each in outer for tag in (f"<{each}>", f"</{each}>")),
        tokens=("｜DSML｜",) if typed else (),
        typed=typed,
    )


PARAMETERS: tuple[ParametersFormat, ...] = (
    _qwen("qwen3-coder", "tool_call", line="\n", padding="\n"),
    _qwen("seed", "seed:tool_call", line="\n", padding=""),
    _glm("glm", "", named="", line="\n", outer=False),
    _glm("hunyuan", ":opensource", named="<tool_sep:opensource>", line="\n", outer=True),
    _invoke("minimax-m2", "", ("minimax:tool_call",)),
    _invoke("deepseek-dsml", "｜DSML｜", ("｜DSML｜function_calls", "｜DSML｜tool_calls"), typed=True),
    ParametersFormat(
        name="minicpm5",
        opening='<function name="',
        begin='<function name="',
        named='">',
        key_begin='<param name="',
        key_end=('">',),
        written_key_end='">',
        value_end="</param>",
        call_end="</function>",
        cdata=True,
    ),
)
"""Every format of this kind."""
