"""What a conversation with the starter is made of: turns, calls, tools and their plain-text form.

`render` writes the same text as `template.jinja`, which travels inside the GGUF; a test holds the two
together.
"""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

Role = Literal["system", "user", "assistant", "tool"]

TEMPLATE_PATH = Path(__file__).with_name("template.jinja")

LARGER_MODEL = "Larger model: "
"""How the system message begins; one that begins otherwise was not written for the starter and is not read."""

TOOLS: Mapping[str, tuple[str, ...]] = {
    "reminder_create": ("when", "text"),
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
    """One message. An assistant turn holds either `text` or `calls`."""

    role: Role
    text: str = ""
    calls: tuple[Call, ...] = ()
    learned: bool = True
    """False where an assistant turn is only there for what follows it: nobody could foresee its words."""

    def body(self) -> str:
        """Return what stands between the markers of this turn."""
        if self.calls:
            return "".join(call.text() for call in self.calls)
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


def ordered_call(tool: str, arguments: Mapping[str, str]) -> Call:
    """Build a call with its arguments in the tool's own order."""
    names = [name.removesuffix("?") for name in TOOLS[tool]]
    return Call(tool=tool, arguments={name: arguments[name] for name in names if name in arguments})


def system_turn(larger: str, examples: Sequence[tuple[str, str]] = ()) -> Turn:
    """Return the one system message the starter reads: the larger model to name, and what corrections have taught."""
    lines = [f"{LARGER_MODEL}{larger}", *(f"Example: {phrase} -> {tool}" for phrase, tool in examples)]
    return Turn(role="system", text="\n".join(lines))


def render(turns: Sequence[Turn], *, add_generation_prompt: bool = False) -> str:
    """Return the whole conversation as the model reads it; of tool results only one at the end is read."""
    start = "<|im_start|>assistant\n" if add_generation_prompt else ""
    last = len(turns) - 1
    return "".join(turn.render() for at, turn in enumerate(turns) if turn.role != "tool" or at == last) + start
