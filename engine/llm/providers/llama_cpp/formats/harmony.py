"""gpt-oss: the harmony format, where every message has a channel and a call is a message to a tool.

The protocol is OpenAI's, from the guide to the harmony response format: `analysis` is reasoning, `final` the answer,
`commentary` words before a call, and a call `<|channel|>commentary to=functions.NAME <|constrain|>json<|message|>{…}`.
The recipient may stand before the channel as well.
"""

import re
from collections.abc import Sequence

from engine.llm.providers.llama_cpp.formats.answer import Markup
from engine.llm.providers.llama_cpp.formats.base import CallParsed, OfferedTool, Schemas
from engine.llm.providers.llama_cpp.formats.json_text import write_json
from engine.llm.providers.llama_cpp.formats.marked import MarkedFormat, arguments_rule, call_of, literal, tool_rules
from engine.llm.providers.llama_cpp.formats.source import CallReading, MalformedError, Source

_START, _CHANNEL, _MESSAGE, _CONSTRAIN = "<|start|>", "<|channel|>", "<|message|>", "<|constrain|>"
_END, _CALL, _RETURN = "<|end|>", "<|call|>", "<|return|>"
_TO = "to=functions."
_OPENING = f"{_CHANNEL}commentary {_TO}"
_NAME = re.compile(r"[^\s<]+")
_KINDS = f"/( ?<\\|constrain\\|>json| json|<\\|channel\\|>commentary (<\\|constrain\\|>)?json)/ {literal(_MESSAGE)}"
"""What may stand between a tool's name and the arguments, depending on where the recipient stood."""


class HarmonyFormat(MarkedFormat):
    """Messages to tools."""

    name = "harmony"
    opening = _OPENING

    @property
    def tags(self) -> tuple[str, ...]:
        """All tags, of which each is a token."""
        return (_START, _CHANNEL, _MESSAGE, _CONSTRAIN, _END, _CALL, _RETURN)

    def markup(self, schemas: Schemas) -> Markup:  # noqa: ARG002 - JSON says its types itself
        """Return the format's tags and the reader of its calls."""
        ways = (f"{_CHANNEL}analysis {_TO}", f"{_START}assistant {_TO}")
        channels = [
            f"{_CHANNEL}{channel}{kind}{_MESSAGE}"
            for channel in ("final", "commentary")
            for kind in ("", f" {_CONSTRAIN}json", " json")
        ]
        return Markup(
            openings=dict.fromkeys((_OPENING, *ways), ""),
            first={_TO: ""},
            read=_read,
            layout=(*channels, f"{_START}assistant", _START, _CHANNEL, _MESSAGE, _END, _CALL, _RETURN),
            thinks_again=True,
        )

    def named_in(self, beginning: bytes) -> str | None:
        """Return the recipient."""
        found = re.match(rb"([^\s<]+)[\s<]", beginning)
        return found[1].decode("utf-8", "replace") if found else None

    def rules(self, tools: Sequence[OfferedTool]) -> list[str]:
        """Return the grammar of one call."""
        calls = {
            f"call_{number}": f"{literal(tool.name)} kind {arguments_rule(tool)}" for number, tool in enumerate(tools)
        }
        choice, rules = tool_rules(calls)
        return [f"start: {choice}", *rules, f"kind: {_KINDS}"]

    def write(self, calls: Sequence[CallParsed]) -> str:
        """Return these calls as a model writes them."""
        messages = (
            f"{_OPENING}{call.name} {_CONSTRAIN}json{_MESSAGE}{write_json(call.arguments)}{_CALL}" for call in calls
        )
        return f"{_START}assistant".join(messages)


def _read(source: Source, opening: str) -> CallReading:
    head, tag = yield from source.until(_MESSAGE, _END, _CALL, _START)
    name = _NAME.match(head)
    if tag != _MESSAGE or name is None:
        raise MalformedError("no tool is named")
    body = yield from source.json_value()
    return [call_of(name[0], body, raw=opening + source.taken)]
