"""A chat template tried without its model: the prompt it makes, and how an answer to that prompt would be read.

Conversations, tools and answers have the shape of OpenAI's chat API, which is what people have at hand.
"""

import json
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from typing import Any

from engine.core.errors import ErrorCode, NestorError
from engine.llm.dialects import dialect_of
from engine.llm.providers.llama_cpp.formats import ParseEvent, format_named
from engine.llm.providers.llama_cpp.offering import Offering
from engine.llm.providers.llama_cpp.template import ChatTemplate

JsonObject = dict[str, Any]
_ROLES = frozenset({"system", "developer", "user", "assistant", "tool"})


class TemplateTrial:
    """One template, with no model behind it: its special tokens are empty."""

    def __init__(self, source: str, *, now: Callable[[], datetime]) -> None:
        self._template = ChatTemplate(source, bos="", eos="", now=now)
        self._offering = Offering(self._template)
        self._dialect = dialect_of(source)

    def render(self, messages: Any, tools: Any, *, thinking: bool | None = None) -> str:
        """Return the prompt; raises NestorError where the messages, the tools or the template are wrong."""
        tool_format = format_named(self._dialect.tool_format)
        fitted, offered = self._offering.fit(_messages(messages), _tools(tools), tool_format)
        return self._template.render(fitted, offered, thinking=thinking)

    def parse(self, raw: str, tools: Any = None, *, thinking: bool = True) -> JsonObject:
        """Return an answer as one message: `content`, `reasoning_content` and `tool_calls`.

        `thinking` says how the prompt was rendered. Without `tools` any tool may have been offered.
        """
        tags = self._dialect.thinking_tags
        prompt = self.render([{"role": "user", "content": "hello"}], tools or [], thinking=thinking)
        schemas = None
        if tools is not None:
            schemas = {each["function"]["name"]: each["function"]["parameters"] for each in _tools(tools)}
        parser = format_named(self._dialect.tool_format).parser(
            tags, in_thinking=bool(tags) and prompt.rstrip().endswith((tags or ("",))[0]), schemas=schemas
        )
        return _message_of([*parser.feed(raw), *parser.finish()])


def _message_of(events: Sequence[ParseEvent]) -> JsonObject:
    content, thinking = "", ""
    calls: list[JsonObject] = []
    for event in events:
        match event.kind:
            case "text":
                content += event.text
            case "thinking":
                thinking += event.text
            case "broken":
                content += event.raw
            case "call":
                arguments = json.dumps(event.arguments, ensure_ascii=False)
                calls.append(
                    {
                        "id": event.id or f"call_{len(calls)}",
                        "type": "function",
                        "function": {"name": event.name, "arguments": arguments},
                    }
                )
    return {"role": "assistant", "content": content, "reasoning_content": thinking, "tool_calls": calls}


def _messages(value: Any) -> list[JsonObject]:
    if not isinstance(value, list) or not value:
        raise _wrong("The messages must be a JSON list of objects with a role and a content.")
    return [_message(each) for each in value]


def _message(value: Any) -> JsonObject:
    role = value.get("role") if isinstance(value, dict) else None
    if role not in _ROLES:
        raise _wrong(f"A message must be an object with a role, which is one of {', '.join(sorted(_ROLES))}.")
    message = {**value, "content": _content(value.get("content"))}
    if not message.get("tool_calls"):
        message.pop("tool_calls", None)
        return message
    calls = message["tool_calls"]
    if not isinstance(calls, list):
        raise _wrong("The calls of a message must be a list.")
    return {**message, "tool_calls": [_call(each, number) for number, each in enumerate(calls)]}


def _content(value: Any) -> str:
    """Return a message's text; parts that are no text are left out."""
    if isinstance(value, list):
        return "\n".join(str(part["text"]) for part in value if isinstance(part, dict) and part.get("type") == "text")
    if value is not None and not isinstance(value, str):
        raise _wrong("The content of a message must be text, a list of parts, or null.")
    return value or ""


def _call(value: Any, number: int) -> JsonObject:
    function = value.get("function") if isinstance(value, dict) else None
    arguments = function.get("arguments") if isinstance(function, dict) else None
    if isinstance(arguments, str):
        try:
            arguments = json.loads(arguments or "{}")
        except ValueError as error:
            raise _wrong(f"The arguments of a call are not JSON: {error}.") from error
    if not isinstance(function, dict) or not isinstance(function.get("name"), str) or not isinstance(arguments, dict):
        raise _wrong("A call must have a function with a name, and with arguments that are an object or its JSON.")
    return {
        "id": value.get("id") or f"call_{number}",
        "type": "function",
        "function": {"name": function["name"], "arguments": arguments},
    }


def _tools(value: Any) -> list[JsonObject]:
    if not isinstance(value, list):
        raise _wrong("The tools must be a JSON list.")
    return [_tool(each) for each in value]


def _tool(value: Any) -> JsonObject:
    function: Mapping[str, Any] | None = value.get("function", value) if isinstance(value, dict) else None
    if not isinstance(function, dict) or not isinstance(function.get("name"), str):
        raise _wrong("A tool must be an object with a function that has a name.")
    parameters = function.get("parameters") or {"type": "object", "properties": {}}
    if not isinstance(parameters, dict):
        raise _wrong(f"The parameters of the tool {function['name']!r} must be a JSON schema.")
    return {"type": "function", "function": {"description": "", **function, "parameters": parameters}}


def _wrong(message: str) -> NestorError:
    return NestorError(ErrorCode.INVALID_REQUEST, message)
