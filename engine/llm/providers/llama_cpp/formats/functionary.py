"""Functionary 3.2: the recipient on a line of its own, `>>>all` before text, `>>>NAME` before a tool's arguments.

The protocol is that of MeetKai's chat template, which writes the first `>>>` itself: an answer begins with a recipient.
"""

import re
from collections.abc import Sequence

from engine.llm.providers.llama_cpp.formats.answer import Markup
from engine.llm.providers.llama_cpp.formats.base import CallParsed, OfferedTool, Schemas
from engine.llm.providers.llama_cpp.formats.json_text import write_json
from engine.llm.providers.llama_cpp.formats.marked import MarkedFormat, arguments_rule, call_of, literal, tool_rules
from engine.llm.providers.llama_cpp.formats.source import CallReading, MalformedError, Source

_TO = ">>>"
_ALL = "all\n"
_NAME = re.compile(r"[^\s<>{]+")


class FunctionaryFormat(MarkedFormat):
    """Recipients between angle brackets."""

    name = "functionary-v3.2"
    opening = _TO

    @property
    def tags(self) -> tuple[str, ...]:
        """The only one."""
        return (_TO,)

    def markup(self, schemas: Schemas) -> Markup:
        """Return the format's tags and the reader of its calls; its first recipient has no tag before it."""
        first = {f"{name}\n": f"{name}\n" for name in schemas}
        return Markup(openings={_TO: ""}, first=first, read=_read, layout=(_TO + _ALL,), head=(_ALL,))

    def named_in(self, beginning: bytes) -> str | None:
        """Return the recipient."""
        name, line, _ = beginning.decode("utf-8", "replace").partition("\n")
        return name if line else None

    def rules(self, tools: Sequence[OfferedTool]) -> list[str]:
        """Return the grammar of one call."""
        calls = {
            f"call_{number}": f"{literal(tool.name)} {literal(_LINE)} {arguments_rule(tool)}"
            for number, tool in enumerate(tools)
        }
        choice, rules = tool_rules(calls)
        return [f"start: {choice}", *rules]

    def write(self, calls: Sequence[CallParsed]) -> str:
        """Return these calls as a model writes them."""
        return "\n".join(f"{_TO}{call.name}\n{write_json(call.arguments)}" for call in calls)


_LINE = "\n"


def _read(source: Source, opening: str) -> CallReading:
    name = opening.strip() if opening != _TO else ""
    if not name:
        head, tag = yield from source.until("\n", _TO)
        name = head.strip()
        if tag == _TO:
            source.at -= len(tag)
        if tag == _TO or not _NAME.fullmatch(name):
            raise MalformedError("no tool is named")
    body = yield from source.json_value()
    return [call_of(name, body, raw=opening + source.taken)]
