"""What a conversation with the starter is made of: turns, calls, tools and their plain-text form.

`render` writes the same text as `template.jinja`, which travels inside the GGUF; a test holds the two
together.
"""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal

Role = Literal["user", "assistant", "tool"]

TEMPLATE_PATH = Path(__file__).with_name("template.jinja")

TOOLS: Mapping[str, tuple[str, ...]] = {
    "reminder_create": ("text", "when"),
    "reminder_list": (),
    "reminder_edit": ("which?", "text?", "when?"),
    "reminder_cancel": ("which",),
    "reminder_snooze": ("which?", "by"),
    "timer_start": ("duration", "label?"),
    "note_add": ("text",),
    "note_search": ("query",),
    "memory_save": ("fact",),
    "memory_search": ("query",),
    "todo_add": ("text", "list?"),
    "todo_list": ("list?",),
    "todo_complete": ("which",),
    "time_now": ("place?",),
    "calculate": ("expression",),
    "convert_units": ("value", "from_unit", "to_unit"),
    "open_app": ("name",),
    "open_url": ("url",),
    "web_search": ("query",),
    "set_volume": ("level",),
    "take_screenshot": (),
    "undo_last": (),
}
"""The tools the starter knows: name to argument names in call order, optional ones marked "?"."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Call:
    """A tool call: every value is text taken from the person's own words."""

    tool: str
    arguments: Mapping[str, str]

    def text(self) -> str:
        """Write the call the way the model emits it."""
        body = json.dumps({"name": self.tool, "arguments": dict(self.arguments)}, ensure_ascii=False)
        return f"<tool_call>{body}</tool_call>"


@dataclass(frozen=True, kw_only=True, slots=True)
class Turn:
    """One message. An assistant turn holds either `text` or `call`."""

    role: Role
    text: str = ""
    call: Call | None = None

    def body(self) -> str:
        """Return what stands between the markers of this turn."""
        if self.call is not None:
            return self.call.text()
        return f"<tool_response>{self.text}</tool_response>" if self.role == "tool" else self.text

    def render(self) -> str:
        """Return the turn with its markers, as in the chat template."""
        speaker = "user" if self.role == "tool" else self.role
        return f"<|im_start|>{speaker}\n{self.body()}<|im_end|>\n"


@dataclass(frozen=True, kw_only=True, slots=True)
class Dialogue:
    """A finished exchange about one intent."""

    intent: str
    turns: tuple[Turn, ...]
    phrase: str = field(default="", compare=False)
    """The phrase it was made from, for telling held-out phrases from trained ones."""


def ordered_call(tool: str, arguments: Mapping[str, str]) -> Call:
    """Build a call with its arguments in the tool's own order."""
    names = [name.removesuffix("?") for name in TOOLS[tool]]
    return Call(tool=tool, arguments={name: arguments[name] for name in names if name in arguments})


def render(turns: Sequence[Turn], *, add_generation_prompt: bool = False) -> str:
    """Return the whole conversation as the model reads it."""
    start = "<|im_start|>assistant\n" if add_generation_prompt else ""
    return "".join(turn.render() for turn in turns) + start
