"""Tool-call formats: a file for each kind, listed here; a profile names the one its models speak."""

from engine.llm.providers.llama_cpp.formats.base import (
    CallBroken,
    CallParsed,
    OfferedTool,
    ParseEvent,
    Schemas,
    StreamParser,
    TextParsed,
    ThinkingParsed,
    ToolFormat,
)
from engine.llm.providers.llama_cpp.formats.functionary import FunctionaryFormat
from engine.llm.providers.llama_cpp.formats.gemma import GemmaFormat
from engine.llm.providers.llama_cpp.formats.generic import GenericFormat
from engine.llm.providers.llama_cpp.formats.harmony import HarmonyFormat
from engine.llm.providers.llama_cpp.formats.hermes import HermesFormat
from engine.llm.providers.llama_cpp.formats.listed import LISTED
from engine.llm.providers.llama_cpp.formats.llama import LlamaFormat
from engine.llm.providers.llama_cpp.formats.named import NAMED
from engine.llm.providers.llama_cpp.formats.parameters import PARAMETERS
from engine.llm.providers.llama_cpp.formats.pythonic import PythonicFormat

__all__ = [
    "FORMATS",
    "CallBroken",
    "CallParsed",
    "OfferedTool",
    "ParseEvent",
    "Schemas",
    "StreamParser",
    "TextParsed",
    "ThinkingParsed",
    "ToolFormat",
    "format_named",
]

FORMATS: tuple[ToolFormat, ...] = (
    HermesFormat(),
    GenericFormat(),
    LlamaFormat(),
    HarmonyFormat(),
    PythonicFormat(),
    GemmaFormat(),
    FunctionaryFormat(),
    *NAMED,
    *LISTED,
    *PARAMETERS,
)
"""Every format there is; the first also reads answers of models that know none, for their thinking tags."""


def format_named(name: str | None) -> ToolFormat:
    """Return the format of that name, or the first one."""
    return next((each for each in FORMATS if each.name == name), FORMATS[0])
