"""Collects a model's deltas into one assistant message."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any, assert_never

from engine.core.messages import AssistantMessage, ToolCall
from engine.core.texts import storable
from engine.core.usage import Usage
from engine.llm import ModelDelta, StopReason


@dataclass(slots=True)
class Assembly:
    """What a model has said so far in one turn."""

    text: list[str] = field(default_factory=list)
    thinking: list[str] = field(default_factory=list)
    calls: list[ToolCall] = field(default_factory=list)
    reason: StopReason | None = None
    usage: Usage = field(default_factory=Usage)

    def add(self, delta: ModelDelta) -> None:
        """Take in one delta."""
        match delta.kind:
            case "text":
                self.text.append(storable(delta.text))
            case "thinking":
                self.thinking.append(delta.text)
            case "tool_call":
                self.calls.append(replace(delta.call, arguments=_storable(delta.call.arguments)))
            case "stopped":
                self.reason, self.usage = delta.reason, delta.usage
            case _:
                assert_never(delta)

    @property
    def message(self) -> AssistantMessage:
        """The message as it stands."""
        return AssistantMessage(
            text="".join(self.text).strip(), tool_calls=tuple(self.calls), thinking="".join(self.thinking).strip()
        )


def _storable(value: Any) -> Any:
    """Clean the texts in a call's arguments: JSON lets a model write NUL and half an emoji as escapes."""
    if isinstance(value, str):
        return storable(value)
    if isinstance(value, list | tuple):
        return [_storable(item) for item in value]
    if isinstance(value, Mapping):
        return {storable(str(name)): _storable(item) for name, item in value.items()}
    return value
