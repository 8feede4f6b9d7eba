"""Messages as JSON for the transcript, and back; unknown fields of a later version are ignored."""

from collections.abc import Mapping, Sequence
from typing import Any, assert_never

from engine.core.ids import ToolCallId
from engine.core.messages import AssistantMessage, Message, ToolCall, ToolMessage, UserMessage


def encode(message: Message) -> dict[str, Any]:
    """Return the message's fields, without its kind, which has a column of its own."""
    match message:
        case UserMessage():
            return {"text": message.text}
        case AssistantMessage():
            calls = [{"id": c.id, "name": c.name, "arguments": dict(c.arguments)} for c in message.tool_calls]
            return {"text": message.text, "tool_calls": calls, "thinking": message.thinking}
        case ToolMessage():
            data = dict(message.data) if message.data is not None else None
            return {
                "call": message.call,
                "name": message.name,
                "text": message.text,
                "ok": message.ok,
                "data": data,
            }
        case _:
            assert_never(message)


def decode(kind: str, body: Mapping[str, Any]) -> Message:
    """Return the message that was encoded."""
    match kind:
        case "user":
            return UserMessage(text=body["text"])
        case "assistant":
            calls = tuple(
                ToolCall(id=ToolCallId(call["id"]), name=call["name"], arguments=call["arguments"])
                for call in body.get("tool_calls", ())
            )
            return AssistantMessage(text=body["text"], tool_calls=calls, thinking=body.get("thinking", ""))
        case "tool":
            return ToolMessage(
                call=ToolCallId(body["call"]),
                name=body["name"],
                text=body["text"],
                ok=body.get("ok", True),
                data=body.get("data"),
            )
        case _:
            raise ValueError(f"a message of unknown kind {kind!r}")


def well_formed(messages: Sequence[Message]) -> list[Message]:
    """Return a history a chat template can take: no tool call without its result, no result without its call.

    A run that was cut off can leave half a pair behind; the transcript keeps it, the model is spared it.
    """
    pairs = _pairs(messages)
    kept: list[Message] = []
    for at, message in enumerate(messages):
        if message.kind == "assistant" and message.tool_calls:
            calls = tuple(call for number, call in enumerate(message.tool_calls) if (at, number) in pairs)
            if calls or message.text:
                kept.append(AssistantMessage(text=message.text, tool_calls=calls, thinking=message.thinking))
        elif message.kind != "tool" or at in pairs.values():
            kept.append(message)
    return kept


def _pairs(messages: Sequence[Message]) -> dict[tuple[int, int], int]:
    """Return for each call that was answered (message, number in it) where its result stands, after it."""
    unanswered: dict[ToolCallId, tuple[int, int]] = {}
    pairs: dict[tuple[int, int], int] = {}
    for at, message in enumerate(messages):
        if message.kind == "assistant":
            unanswered |= {call.id: (at, number) for number, call in enumerate(message.tool_calls)}
        elif message.kind == "tool" and message.call in unanswered:
            pairs[unanswered.pop(message.call)] = at
    return pairs
