"""How tools, calls and results are put to a chat template that knows nothing of them, or knows them otherwise.

What a template can do is found out by rendering small conversations, because no template says so. Most know tools, and
get them as they are; the others get words in their place.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from engine.core.errors import NestorError
from engine.llm.dialects import GENERIC
from engine.llm.providers.llama_cpp.formats import CallParsed, ToolFormat
from engine.llm.providers.llama_cpp.formats.json_text import write_json
from engine.llm.providers.llama_cpp.template import ChatTemplate

JsonObject = dict[str, Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class TemplateSkills:
    """What a template does with tools."""

    tools: bool
    """It tells the model which there are."""
    calls: bool
    """It writes the calls of earlier messages."""
    several: bool
    """It does so for several calls of one message."""
    results: bool
    """It writes what tools answered."""
    arguments_as_text: bool
    """It wants arguments as JSON text, not as an object."""


class Offering:
    """Fits conversations to one template."""

    def __init__(self, template: ChatTemplate) -> None:
        self._template = template
        self._skills: dict[str, TemplateSkills] = {}

    def fit(
        self, messages: Sequence[JsonObject], tools: Sequence[JsonObject], tool_format: ToolFormat
    ) -> tuple[list[JsonObject], list[JsonObject]]:
        """Return messages and tools as the template can take them; words take the place of what it can't."""
        if not tools and all(each["role"] != "tool" and not each.get("tool_calls") for each in messages):
            return list(messages), []
        skills = self._skills_for(tool_format)
        fitted = _with_ids(messages, tool_format)
        if not skills.several:
            fitted = _one_by_one(fitted)
        fitted = [_fitted(each, skills, tool_format) for each in fitted]
        if not skills.results:
            fitted = _joined(fitted)
        if tools and not skills.tools:
            return _told(fitted, tools, tool_format), []
        return fitted, list(tools)

    def _skills_for(self, tool_format: ToolFormat) -> TemplateSkills:
        skills = self._skills.get(tool_format.name)
        if skills is None:
            skills = self._skills[tool_format.name] = _NONE if tool_format.name == GENERIC else self._found(tool_format)
        return skills

    def _found(self, tool_format: ToolFormat) -> TemplateSkills:
        as_object, as_text = (self._renders(_called(tool_format, 1, as_text=each), [_TOOL]) for each in (False, True))
        text = not as_object and as_text
        return TemplateSkills(
            tools=self._renders([_USER], [_TOOL], _TOOL["function"]["name"]),
            calls=as_object or as_text,
            several=not (as_object or as_text)
            or self._renders(_called(tool_format, 2, as_text=text), [_TOOL], "probe-0", "probe-1"),
            results=self._renders(_called(tool_format, 1, as_text=text), [_TOOL], "probe-result")
            or self._renders(_called(tool_format, 1, as_text=text, spelled=True), [_TOOL], "probe-result"),
            arguments_as_text=text,
        )

    def _renders(self, messages: Sequence[JsonObject], tools: Sequence[JsonObject], *words: str) -> bool:
        try:
            text = self._template.render(messages, tools)
        except NestorError:
            return False
        return all(word in text for word in words or ("probe-0",))


_NONE = TemplateSkills(tools=False, calls=False, several=True, results=False, arguments_as_text=False)
_USER = {"role": "user", "content": "probe"}
_TOOL: JsonObject = {
    "type": "function",
    "function": {
        "name": "probe_tool",
        "description": "Probes.",
        "parameters": {
            "type": "object",
            "properties": {"word": {"type": "string", "description": "A word."}},
            "required": ["word"],
        },
    },
}


def _called(tool_format: ToolFormat, count: int, *, as_text: bool, spelled: bool = False) -> list[JsonObject]:
    """Return a conversation with that many calls in one message, and their results."""
    ids = [tool_format.call_id("probe_tool", number) or f"call_{number:04d}" for number in range(count)]
    calls = [
        {
            "id": known_as,
            "type": "function",
            "function": {
                "name": "probe_tool",
                "arguments": write_json({"word": f"probe-{number}"}) if as_text else {"word": f"probe-{number}"},
            },
        }
        for number, known_as in enumerate(ids)
    ]
    assistant: JsonObject = (
        {"role": "assistant", "content": "probe"}
        if spelled
        else {
            "role": "assistant",
            "content": "",
            "tool_calls": calls,
        }
    )
    results = [
        {"role": "tool", "tool_call_id": known_as, "name": "probe_tool", "content": "probe-result"} for known_as in ids
    ]
    return [_USER, assistant, *results]


def _with_ids(messages: Sequence[JsonObject], tool_format: ToolFormat) -> list[JsonObject]:
    """Return the messages with ids in the form that the model knows."""
    known: dict[str, str] = {}
    renamed: list[JsonObject] = []
    for message in messages:
        if message.get("tool_calls"):
            calls = []
            for call in message["tool_calls"]:
                known_as = tool_format.call_id(call["function"]["name"], len(known)) or call["id"]
                known[call["id"]] = known_as
                calls.append({**call, "id": known_as})
            renamed.append({**message, "tool_calls": calls})
        elif message["role"] == "tool":
            stored = message.get("tool_call_id", "")
            renamed.append({**message, "tool_call_id": known.get(stored, stored)})
        else:
            renamed.append(message)
    return renamed


def _one_by_one(messages: Sequence[JsonObject]) -> list[JsonObject]:
    """Return the messages with every call in a message of its own, before its result."""
    results = {each.get("tool_call_id"): each for each in messages if each["role"] == "tool"}
    placed: set[str] = set()
    apart: list[JsonObject] = []
    for message in messages:
        calls = message.get("tool_calls") or ()
        if len(calls) > 1:
            for number, call in enumerate(calls):
                content = message["content"] if number == 0 else ""
                apart.append({**message, "content": content, "tool_calls": [call]})
                if call["id"] in results:
                    apart.append(results[call["id"]])
                    placed.add(call["id"])
        elif message["role"] != "tool" or message.get("tool_call_id") not in placed:
            apart.append(message)
    return apart


def _fitted(message: JsonObject, skills: TemplateSkills, tool_format: ToolFormat) -> JsonObject:
    calls = message.get("tool_calls")
    if calls and not skills.calls:
        parsed = [
            CallParsed(name=call["function"]["name"], arguments=call["function"]["arguments"], id=call["id"])
            for call in calls
        ]
        words = "\n".join(filter(None, (message["content"], tool_format.write(parsed))))
        return {"role": "assistant", "content": words}
    if calls and skills.arguments_as_text:
        return {**message, "tool_calls": [_as_text(call) for call in calls]}
    if message["role"] == "tool" and not skills.results:
        return {"role": "user", "content": f"<tool_response>\n{message['content']}\n</tool_response>"}
    return message


def _as_text(call: Mapping[str, Any]) -> JsonObject:
    function = call["function"]
    return {**call, "function": {**function, "arguments": write_json(function["arguments"])}}


def _joined(messages: Sequence[JsonObject]) -> list[JsonObject]:
    """Return the messages with those of the person that follow each other as one: templates refuse them otherwise."""
    joined: list[JsonObject] = []
    for message in messages:
        if joined and message["role"] == joined[-1]["role"] == "user":
            joined[-1] = {**joined[-1], "content": f"{joined[-1]['content']}\n{message['content']}"}
        else:
            joined.append(message)
    return joined


def _told(messages: Sequence[JsonObject], tools: Sequence[JsonObject], tool_format: ToolFormat) -> list[JsonObject]:
    """Return the messages with the tools described in the system message."""
    example = tool_format.write([CallParsed(name="tool_name", arguments={"argument": "value"}, id="0")])
    listed = "\n".join(write_json(tool["function"]) for tool in tools)
    words = (
        "# Tools\n\nYou may call the following tools. Each is described as JSON, with a schema of its arguments:\n"
        f"{listed}\n\nTo call a tool, write the call exactly like this, with the tool's name and arguments in it:\n"
        f"{example}\n\nIts result comes in the next message. Where no tool is needed, just answer."
    )
    if messages and messages[0]["role"] == "system":
        return [{**messages[0], "content": f"{messages[0]['content']}\n\n{words}"}, *messages[1:]]
    return [{"role": "system", "content": words}, *messages]
