"""What we and the worker say to each other, as values; `pack` and `unpack` turn them into what a frame carries.

To the worker: Load once, then Generate, Count and Cancel in any number; end of file means go.
From the worker: Ready or Failed once, then for each Generate any number of Deltas and one Stopped or Failed, and for
each Count one Counted or Failed. `id` says which request is meant; 0 is the worker itself.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from typing import Any, ClassVar, Literal

JsonObject = dict[str, Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class Load:
    """Open this model."""

    kind: ClassVar[str] = "load"
    path: str
    context_tokens: int
    batch_tokens: int
    threads: int
    """Threads for a model of ordinary size; a tiny one gets one."""
    gpu_layers: int
    """-1 puts all layers on the GPU where there is one."""
    sequences: int
    """How many conversations keep their computed prefix."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Prompt:
    """What a model is to read, in the shape chat templates expect."""

    messages: list[JsonObject]
    tools: list[JsonObject] = field(default_factory=list)
    tool_format: str | None = None
    """Name of the tool-call format the answer is read in; None if the model knows none."""
    thinking_tags: list[str] | None = None
    """What opens and closes the model's reasoning, such as `<think>` and `</think>`."""
    thinking: bool | None = None
    """Whether the model shall reason first; None leaves it to the template."""
    knows_tools: bool = False
    """The model was trained on these very tools and needs no word about them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Generate:
    """Answer this."""

    kind: ClassVar[str] = "generate"
    id: int
    conversation: str
    prompt: Prompt
    max_tokens: int
    temperature: float
    top_k: int
    top_p: float
    min_p: float
    repeat_penalty: float
    seed: int | None = None
    tool_choice: Literal["auto", "required"] = "auto"
    """`required` starts the answer within a tool call."""
    spans: bool = False
    """True to make texts in calls of stretches of what the person said."""
    stretches: dict[str, dict[str, list[str]]] = field(default_factory=dict)
    """By tool and argument, the only stretches that argument may be."""
    least_shares: dict[str, float] = field(default_factory=dict)
    """How probable the opening of a call must be at least, for each tool; a tool that is not named here may be called
    however improbable that was."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Count:
    """Say how many tokens this prompt has."""

    kind: ClassVar[str] = "count"
    id: int
    prompt: Prompt


@dataclass(frozen=True, slots=True, kw_only=True)
class Cancel:
    """Stop that answer."""

    kind: ClassVar[str] = "cancel"
    id: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Ready:
    """The model is loaded; this is what its file says and what it runs with."""

    kind: ClassVar[str] = "ready"
    context_tokens: int
    threads: int
    parameters: int
    vocabulary: int
    architecture: str
    title: str
    template: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Failed:
    """It did not work."""

    kind: ClassVar[str] = "failed"
    id: int
    code: str
    message: str
    hint: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Deltas:
    """Some more of an answer: pairs of `text` or `thinking` with a string, or `call` with name and arguments."""

    kind: ClassVar[str] = "deltas"
    id: int
    items: list[list[Any]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Stopped:
    """That answer is at its end."""

    kind: ClassVar[str] = "stopped"
    id: int
    reason: str
    usage: JsonObject


@dataclass(frozen=True, slots=True, kw_only=True)
class Counted:
    """So many tokens."""

    kind: ClassVar[str] = "counted"
    id: int
    tokens: int


ToWorker = Load | Generate | Count | Cancel
FromWorker = Ready | Failed | Deltas | Stopped | Counted

_KINDS: dict[str, type[Any]] = {
    cls.kind: cls for cls in (Load, Generate, Count, Cancel, Ready, Failed, Deltas, Stopped, Counted)
}


def pack(message: ToWorker | FromWorker) -> JsonObject:
    """Return the message as a JSON object."""
    packed = {name: getattr(message, name) for name in _names(type(message))}
    if isinstance(packed.get("prompt"), Prompt):
        packed["prompt"] = {name: getattr(packed["prompt"], name) for name in _names(Prompt)}
    packed["kind"] = message.kind
    return packed


def unpack(packed: Mapping[str, Any]) -> Any:
    """Return the message a JSON object stands for."""
    values = {key: value for key, value in packed.items() if key != "kind"}
    if "prompt" in values:
        values["prompt"] = Prompt(**values["prompt"])
    return _KINDS[packed["kind"]](**values)


def _names(cls: type[Any]) -> tuple[str, ...]:
    return tuple(each.name for each in fields(cls))
