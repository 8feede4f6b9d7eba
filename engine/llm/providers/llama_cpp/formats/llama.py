"""Llama 3.1 and later: `{"name": …, "parameters": {…}}` as the whole answer, or behind `<|python_tag|>`.

The protocol is Meta's, from the model cards. What begins like a call counts as one only where nothing was said before
it and tools were offered, so that JSON in an answer stays text.
"""

from collections.abc import Sequence

from engine.llm.providers.llama_cpp.formats.answer import Markup
from engine.llm.providers.llama_cpp.formats.base import (
    CallBroken,
    CallParsed,
    OfferedTool,
    ParseEvent,
    Schemas,
    TextParsed,
)
from engine.llm.providers.llama_cpp.formats.json_text import read_json, write_json
from engine.llm.providers.llama_cpp.formats.marked import (
    MarkedFormat,
    arguments_rule,
    checked_call,
    literal,
    tool_rules,
)
from engine.llm.providers.llama_cpp.formats.pythonic import read_python_calls
from engine.llm.providers.llama_cpp.formats.source import CallReading, Source, UnfinishedError

_TAG = "<|python_tag|>"
_HEAD = '{"name": "'
_FIRST = (_HEAD, '{"name":"', '{\n"name": "', '{\n  "name": "', '{\n    "name": "', '{"type": "function", "name": "')


class LlamaFormat(MarkedFormat):
    """One JSON object, bare or behind a tag."""

    name = "llama-3"
    opening = _TAG

    def markup(self, schemas: Schemas) -> Markup:  # noqa: ARG002 - JSON says its types itself
        """Return the format's tags and the reader of its calls."""
        return Markup(openings={_TAG: ""}, first=dict.fromkeys(_FIRST, _HEAD), read=_read)

    @property
    def tags(self) -> tuple[str, ...]:
        """The tag."""
        return (_TAG,)

    def named_in(self, beginning: bytes) -> str | None:
        """Return the tool named in `{"name": "…"`."""
        name, quote, _ = beginning.decode("utf-8", "replace").removeprefix(_HEAD).partition('"')
        return name if quote else None

    def rules(self, tools: Sequence[OfferedTool]) -> list[str]:
        """Return the grammar of one call."""
        calls = {
            f"call_{number}": f"{literal(_HEAD + tool.name)} {literal(_BETWEEN)} {arguments_rule(tool)} {literal('}')}"
            for number, tool in enumerate(tools)
        }
        choice, rules = tool_rules(calls)
        return [f"start: {choice}", *rules]

    def write(self, calls: Sequence[CallParsed]) -> str:
        """Return these calls as a model writes them."""
        return "".join(_TAG * (len(calls) > 1) + write_json({"name": c.name, "parameters": c.arguments}) for c in calls)


_BETWEEN = '", "parameters": '


def _read(source: Source, opening: str) -> CallReading:
    if opening != _TAG:
        source.text, source.at = opening + source.text, 0
        try:
            body = yield from source.json_value()
        except UnfinishedError:
            source.at = len(source.text)
            return [CallBroken(raw=source.text, reason="the call was not finished")]
        return _called(body, raw=body) or [TextParsed(text=body)]
    yield from source.skip_space()
    if (yield from source.next_is("{")):
        source.at -= 1
        body = yield from source.json_value()
        return _called(body, raw=_TAG + source.taken) or [
            CallBroken(raw=_TAG + source.taken, reason="no tool is named")
        ]
    while not source.ended:
        yield
    source.at = len(source.text)
    return read_python_calls(source.taken.strip(), raw=_TAG + source.text)


def _called(body: str, *, raw: str) -> list[ParseEvent]:
    """Return the call written in one JSON object; nothing where it is JSON but no call."""
    try:
        call = read_json(body)
    except (ValueError, RecursionError) as error:
        return [CallBroken(raw=raw, reason=f"not JSON: {error}")]
    arguments = call.get("parameters", call.get("arguments"))
    if not isinstance(call.get("name"), str) or arguments is None:
        return []
    return [checked_call(call["name"], arguments, raw=raw)]
