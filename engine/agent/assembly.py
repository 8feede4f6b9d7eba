"""Collects a model's deltas into one assistant message."""

from dataclasses import dataclass, field
from typing import assert_never

from engine.core.messages import AssistantMessage, ToolCall
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
                self.text.append(delta.text)
            case "thinking":
                self.thinking.append(delta.text)
            case "tool_call":
                self.calls.append(delta.call)
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
