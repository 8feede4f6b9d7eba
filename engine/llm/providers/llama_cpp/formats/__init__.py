"""Tool-call formats: one file each, listed here; a profile names the one its models speak."""

from engine.llm.providers.llama_cpp.formats.base import (
    CallBroken,
    CallParsed,
    OfferedTool,
    ParseEvent,
    StreamParser,
    TextParsed,
    ThinkingParsed,
    ToolFormat,
)
from engine.llm.providers.llama_cpp.formats.hermes import HermesFormat

__all__ = [
    "FORMATS",
    "CallBroken",
    "CallParsed",
    "OfferedTool",
    "ParseEvent",
    "StreamParser",
    "TextParsed",
    "ThinkingParsed",
    "ToolFormat",
    "format_named",
]

FORMATS: tuple[ToolFormat, ...] = (HermesFormat(),)
"""Every format there is; the first also reads answers of models that know none, for their thinking tags."""


def format_named(name: str | None) -> ToolFormat:
    """Return the format of that name, or the first one."""
    return next((each for each in FORMATS if each.name == name), FORMATS[0])
