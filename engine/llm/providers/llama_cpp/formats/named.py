"""Calls that name the tool before its arguments: Mistral, DeepSeek, Kimi K2, Functionary 3.1, Solar.

Each is a row of the table: an opening tag, the tool's name, a tag, one JSON object, and in most of them a closing tag.
The protocols are those of the chat templates the makers publish with their models.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from types import MappingProxyType

from engine.llm.providers.llama_cpp.formats.answer import Markup
from engine.llm.providers.llama_cpp.formats.base import CallParsed, OfferedTool, Schemas
from engine.llm.providers.llama_cpp.formats.json_text import write_json
from engine.llm.providers.llama_cpp.formats.marked import MarkedFormat, arguments_rule, call_of, literal, tool_rules
from engine.llm.providers.llama_cpp.formats.source import CallReading, MalformedError, Reading, Source, UnfinishedError


@dataclass(frozen=True, slots=True, kw_only=True)
class NamedFormat(MarkedFormat):
    """One such format."""

    name: str
    opening: str
    begin: str
    """The tag right before the head: the opening, or its last part where a tag around all calls comes first."""
    head: re.Pattern[str]
    """What stands before the arguments: a group `name`, and perhaps one `id`."""
    written_head: str
    """The same as it is written, with `{name}`, `{number}` and `{id}` filled in."""
    grammar_head: Sequence[str]
    """The same for a grammar: literals with `{name}` filled in, and regular expressions."""
    middle: str
    """Ends the head."""
    written_tail: str = ""
    """Stands behind the arguments; its tag ends the call. Without one their last bracket does."""
    close: str = ""
    end: str = ""
    """Ends all calls, where there is such a tag."""
    layout: tuple[str, ...] = ()
    ends_thinking: bool = False
    """True where the model may begin a call without having closed its reasoning."""
    ids: str = ""
    """The form of a call's id, where it matters, with `{name}` and `{number}`."""
    also: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    """Other openings, and what the grammar has read with each."""

    def markup(self, schemas: Schemas) -> Markup:  # noqa: ARG002 - JSON says its types itself
        """Return the format's tags and the reader of its calls."""
        return Markup(
            openings={self.begin: "", **self.also},
            read=self._read,
            layout=self.layout,
            ends_thinking=self.ends_thinking,
        )

    @property
    def tags(self) -> tuple[str, ...]:
        """All tags, those within calls too."""
        within = (*_TAG.findall(self.written_head), self.middle.strip(), self.close)
        return tuple(filter(None, (self.begin, *self.layout, *within)))

    def named_in(self, beginning: bytes) -> str | None:
        """Return the tool that a call beginning like this names."""
        head, tag, _ = beginning.decode("utf-8", "replace").partition(self.middle)
        found = self.head.fullmatch(head) if tag else None
        return found["name"] if found else None

    def call_id(self, name: str, number: int) -> str | None:
        """Return the id in the form that the model knows, where there is one."""
        return self.ids.format(name=name, number=number) if self.ids else None

    def rules(self, tools: Sequence[OfferedTool]) -> list[str]:
        """Return the grammar of one call."""
        calls = {}
        for number, tool in enumerate(tools):
            head = (
                each if each.startswith("/") else literal(each.format(name=tool.name)) for each in self.grammar_head
            )
            tail = f" {literal(self.written_tail + self.close)}" if self.close else ""
            calls[f"call_{number}"] = f"{' '.join(head)} {literal(self.middle)} {arguments_rule(tool)}{tail}"
        choice, rules = tool_rules(calls)
        return [f"start: {choice}", *rules]

    def write(self, calls: Sequence[CallParsed]) -> str:
        """Return these calls as a model writes them."""
        parts = [self.opening.removesuffix(self.begin)]
        for number, call in enumerate(calls):
            head = self.written_head.format(name=call.name, number=number, id=call.id)
            parts += [self.begin, head, self.middle, write_json(call.arguments), self.written_tail, self.close]
        return "".join([*parts, self.end])

    def _body(self, source: Source) -> Reading[str]:
        """Read the arguments to the tag behind them, which the last call may lack, and which the next one may end."""
        start = source.at
        try:
            body, tag = yield from source.until_outside('"', self.close, self.begin)
        except UnfinishedError:
            if not source.rest.rstrip().endswith("}"):
                raise
            source.at = len(source.text)
            return source.text[start:]
        source.at -= len(tag) if tag == self.begin else 0
        return body

    def _read(self, source: Source, opening: str) -> CallReading:
        stops = (self.middle, self.close, self.begin) if self.close else (self.middle, self.begin)
        head, tag = yield from source.until(*stops)
        found = self.head.fullmatch(head.strip())
        if tag != self.middle or found is None:
            source.at -= len(tag) if tag == self.begin else 0
            raise MalformedError("no tool is named")
        if not self.close:
            body = yield from source.json_value()
        else:
            body = yield from self._body(source)
            body = body.strip().removesuffix(self.written_tail.strip())
        raw = opening + source.taken
        return [call_of(found["name"], body, raw=raw, call_id=found.groupdict().get("id") or "")]


_NINE_DIGITS = "{number:09d}"
"""Mistral's templates refuse ids that are not of nine letters and digits."""
_TAG = re.compile(r"<[^<>]+>|\[[A-Z_]+\]")
_NAME = r"(?P<name>[^\s<\[{]+)"

NAMED: tuple[NamedFormat, ...] = (
    NamedFormat(
        name="mistral",
        opening="[TOOL_CALLS]",
        begin="[TOOL_CALLS]",
        head=re.compile(_NAME + r"(?:\[CALL_ID\](?P<id>\w*))?"),
        written_head="{name}",
        grammar_head=("{name}",),
        middle="[ARGS]",
        ids=_NINE_DIGITS,
    ),
    NamedFormat(
        name="mistral-ids",
        opening="[TOOL_CALLS]",
        begin="[TOOL_CALLS]",
        head=re.compile(_NAME + r"(?:\[CALL_ID\](?P<id>\w*))?"),
        written_head="{name}[CALL_ID]{id}",
        grammar_head=("{name}[CALL_ID]", "/[a-zA-Z0-9]{9}/"),
        middle="[ARGS]",
        ids=_NINE_DIGITS,
    ),
    NamedFormat(
        name="deepseek-r1",
        opening="<｜tool▁calls▁begin｜><｜tool▁call▁begin｜>",
        begin="<｜tool▁call▁begin｜>",
        head=re.compile(r"(?:function<｜tool▁sep｜>)?" + _NAME),
        written_head="function<｜tool▁sep｜>{name}",
        grammar_head=("function<｜tool▁sep｜>{name}",),
        middle="\n```json\n",
        written_tail="\n```",
        close="<｜tool▁call▁end｜>",
        end="<｜tool▁calls▁end｜>",
        layout=("<｜tool▁calls▁begin｜>", "<｜tool▁calls▁end｜>"),
        # the distilled models forget that each call has a tag of its own
        also=MappingProxyType({"<｜tool▁calls▁begin｜>function<｜tool▁sep｜>": "function<｜tool▁sep｜>"}),
    ),
    NamedFormat(
        name="deepseek-v3.1",
        opening="<｜tool▁calls▁begin｜><｜tool▁call▁begin｜>",
        begin="<｜tool▁call▁begin｜>",
        head=re.compile(_NAME),
        written_head="{name}",
        grammar_head=("{name}",),
        middle="<｜tool▁sep｜>",
        close="<｜tool▁call▁end｜>",
        end="<｜tool▁calls▁end｜>",
        layout=("<｜tool▁calls▁begin｜>", "<｜tool▁calls▁end｜>"),
    ),
    NamedFormat(
        name="kimi-k2",
        opening="<|tool_calls_section_begin|><|tool_call_begin|>",
        begin="<|tool_call_begin|>",
        head=re.compile(r"(?P<id>(?:functions\.)?(?P<name>[^\s<\[{:]+)(?::\d+)?)"),
        written_head="functions.{name}:{number}",
        grammar_head=("functions.{name}:", "/[0-9]{1,3}/"),
        middle="<|tool_call_argument_begin|>",
        close="<|tool_call_end|>",
        end="<|tool_calls_section_end|>",
        ids="functions.{name}:{number}",
        ends_thinking=True,
        layout=("<|tool_calls_section_begin|>", "<|tool_calls_section_end|>"),
    ),
    NamedFormat(
        name="functionary-v3.1",
        opening="<function=",
        begin="<function=",
        head=re.compile(_NAME),
        written_head="{name}",
        grammar_head=("{name}",),
        middle=">",
        close="</function>",
    ),
    NamedFormat(
        name="solar",
        opening="<|tool_calls|><|tool_call:begin|>",
        begin="<|tool_call:begin|>",
        head=re.compile(r"(?:(?P<id>[^\s<]*)<\|tool_call:name\|>)?" + _NAME),
        written_head="{id}<|tool_call:name|>{name}",
        grammar_head=("/[a-zA-Z0-9_-]{1,24}/", "<|tool_call:name|>{name}"),
        middle="<|tool_call:args|>",
        close="<|tool_call:end|>",
        layout=("<|tool_calls|>", "<|calls|>", "<|begin|>assistant", "<|content|>", "<|end|>"),
    ),
)
"""Every format of this kind."""
