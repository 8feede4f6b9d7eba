"""Facts per model family: how to sample, how much history helps, how tool calls and reasoning are written.

A family is told from what the GGUF file says of itself. Nowhere else does a model's name decide anything.
"""

from collections.abc import Callable
from dataclasses import dataclass, field, replace

from engine.llm.base import Sampling, SystemStyle
from engine.llm.dialects import dialect_of


@dataclass(frozen=True, slots=True, kw_only=True)
class ModelFacts:
    """What a model file says of itself."""

    architecture: str
    title: str
    template: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Profile:
    """What is known about a family."""

    family: str
    sampling: Sampling = field(
        default_factory=lambda: Sampling(temperature=0.7, top_k=40, top_p=0.95, min_p=0.05, repeat_penalty=1.0)
    )
    """What its makers recommend, complete except for the seed."""
    history_messages: int | None = None
    system_style: SystemStyle = "persona"
    rewords_results: bool = True
    answer_tokens: int | None = None
    longest_message_tokens: int | None = None
    knows_tools: bool = False
    """True for a model that was trained on Nestor's own tools and needs no word about them."""
    spans: bool = False
    """True for a model whose arguments are stretches of the person's own words, and are held to that."""
    least_read_share: float = 0.0
    """How probable the opening of a call must be for a tool that only looks; below, the model answers in words."""
    least_act_share: float = 0.0
    """The same for a tool that changes or reaches something."""
    tool_format: str | None = None
    """Name of its tool-call format; None leaves it to the template."""
    thinking_tags: tuple[str, str] | None = None


def profile_for(facts: ModelFacts) -> Profile:
    """Return what is known about the model that says this of itself."""
    profile = next((known for matches, known in _FAMILIES if matches(facts)), _DEFAULT)
    dialect = dialect_of(facts.template)
    return replace(
        profile,
        tool_format=profile.tool_format or dialect.tool_format,
        thinking_tags=dialect.thinking_tags or profile.thinking_tags,
    )


def _sampling(temperature: float, top_k: int, top_p: float, min_p: float = 0.0) -> Sampling:
    return Sampling(temperature=temperature, top_k=top_k, top_p=top_p, min_p=min_p, repeat_penalty=1.0)


def _titled(*beginnings: str) -> Callable[[ModelFacts], bool]:
    return lambda facts: facts.title.lower().replace(" ", "-").startswith(beginnings)


def _built_as(*architectures: str) -> Callable[[ModelFacts], bool]:
    return lambda facts: facts.architecture.startswith(architectures)


_FAMILIES: tuple[tuple[Callable[[ModelFacts], bool], Profile], ...] = (
    (
        _titled("nestor-starter", "starter-5.5m"),
        Profile(
            family="starter",
            sampling=_sampling(0.0, 0, 1.0),
            history_messages=8,
            system_style="starter",
            rewords_results=False,
            answer_tokens=200,
            longest_message_tokens=400,
            knows_tools=True,
            spans=True,
            least_read_share=0.4,
            least_act_share=0.8,
            tool_format="hermes",
        ),
    ),
    (_built_as("qwen"), Profile(family="qwen", sampling=_sampling(0.7, 20, 0.8))),
    (_built_as("gemma"), Profile(family="gemma", sampling=_sampling(1.0, 64, 0.95))),
    (_built_as("phi"), Profile(family="phi", sampling=_sampling(0.8, 50, 0.95))),
    (_titled("mistral", "ministral", "devstral"), Profile(family="mistral", sampling=_sampling(0.15, 0, 1.0))),
    (_built_as("mistral"), Profile(family="mistral", sampling=_sampling(0.15, 0, 1.0))),
    (_titled("hermes", "nous"), Profile(family="hermes")),
    (_built_as("llama"), Profile(family="llama", sampling=_sampling(0.6, 0, 0.9))),
)
"""The first that matches counts; titles stand before architectures, which many families share."""

_DEFAULT = Profile(family="default")
