"""From messages to the tokens a model reads: disarm what comes from outside, render the template, tokenize."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from engine.llm.providers.llama_cpp.formats import format_named
from engine.llm.providers.llama_cpp.offering import Offering
from engine.llm.providers.llama_cpp.template import ChatTemplate
from engine.llm.providers.llama_cpp.vocabulary import Vocabulary
from engine.llm.providers.llama_cpp.wire import Prompt

_DESCRIBED_SHARE = 4
"""Tools that a template knows nothing of are described in words if that takes no more than this part of the context: a
model that can hardly hold the conversation is better off without them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadyPrompt:
    """A prompt as the model gets it."""

    tokens: list[int]
    in_thinking: bool
    """The template has opened the model's reasoning already."""


class PromptBuilder:
    """Builds prompts for one model."""

    def __init__(self, template: ChatTemplate, vocabulary: Vocabulary, *, context_tokens: int) -> None:
        self._most_described = context_tokens // _DESCRIBED_SHARE
        self._template = template
        self._vocabulary = vocabulary
        self._offering = Offering(template)
        self._last: tuple[Prompt, ReadyPrompt] | None = None

    def build(self, prompt: Prompt) -> ReadyPrompt:
        """Return the tokens of a prompt; the last one is kept, since most are counted before they are answered."""
        if self._last is None or self._last[0] != prompt:
            self._last = prompt, self._build(prompt)
        return self._last[1]

    def _build(self, prompt: Prompt) -> ReadyPrompt:
        ready, described = self._rendered(prompt, prompt.tools)
        if described:
            without, _ = self._rendered(prompt, [])
            if len(ready.tokens) - len(without.tokens) > self._most_described:
                return without
        return ready

    def _rendered(self, prompt: Prompt, offered: list[dict[str, Any]]) -> tuple[ReadyPrompt, bool]:
        """Return the prompt, and whether the tools are described in words because the template knows none."""
        disarm = self._vocabulary.disarm
        messages, tools = _mapped(prompt.messages, disarm), _mapped(offered, disarm)
        described = False
        if not prompt.knows_tools:
            messages, tools = self._offering.fit(messages, tools, format_named(prompt.tool_format))
            described = bool(offered) and not tools
        text = self._template.render(messages, tools, thinking=prompt.thinking)
        bos = self._vocabulary.text_of(self._vocabulary.bos)
        has_bos = bool(bos) and text.startswith(bos)
        tokens = self._vocabulary.tokenize(text, special=True, begin=not has_bos)
        opens = bool(prompt.thinking_tags) and text.rstrip().endswith((prompt.thinking_tags or [""])[0])
        return ReadyPrompt(tokens=tokens, in_thinking=opens), described


def _mapped(value: Any, change: Callable[[str], str]) -> Any:
    """Return a copy of JSON-like data with every text changed, keys included."""
    if isinstance(value, str):
        return change(value)
    if isinstance(value, dict):
        return {change(key): _mapped(each, change) for key, each in value.items()}
    if isinstance(value, list):
        return [_mapped(each, change) for each in value]
    return value
