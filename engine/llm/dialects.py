"""What a chat template says of the language its model speaks: how tools are called, and what stands around reasoning.

A model was trained on what its template writes, so the template's tags tell the format, whatever the model is called.
"""

from dataclasses import dataclass

GENERIC = "generic"
"""The tool-call format of models whose template knows no tools."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Dialect:
    """How a model writes what is not plain text."""

    tool_format: str
    thinking_tags: tuple[str, str] | None


def dialect_of(template: str) -> Dialect:
    """Return what this template teaches."""
    tool_format = next((name for name, *marks in _TOOL_FORMATS if all(mark in template for mark in marks)), GENERIC)
    if tool_format in _THINKING_OF_FORMAT:
        return Dialect(tool_format=tool_format, thinking_tags=_THINKING_OF_FORMAT[tool_format])
    tags = next((tags for mark, tags in _THINKING if mark in template), None)
    return Dialect(tool_format=tool_format, thinking_tags=tags)


_TOOL_FORMATS: tuple[tuple[str, ...], ...] = (
    (GENERIC, "]<]minimax[>["),  # MiniMax-M3 writes tags of its own for every argument
    ("harmony", "<|channel|>", "<|message|>", "analysis"),
    ("deepseek-dsml", "｜DSML｜", "invoke"),
    ("deepseek-r1", "<｜tool▁call▁begin｜>", "```json"),
    ("deepseek-v3.1", "<｜tool▁call▁begin｜>"),
    ("kimi-k2", "<|tool_call_begin|>", "<|tool_call_argument_begin|>"),
    ("solar", "<|tool_call:begin|>", "<|tool_call:args|>"),
    ("command-r7b", "<|START_ACTION|>"),
    ("command-r", "Action:", "tool_name", "<|START_OF_TURN_TOKEN|>"),
    ("mistral-ids", "[TOOL_CALLS]", "[CALL_ID]"),
    ("mistral", "[TOOL_CALLS]", "[ARGS]"),
    ("mistral-list", "[TOOL_CALLS]"),
    ("functionary-v3.2", ">>>all", ">>>"),
    ("functionary-v3.1", "<function=", "</function>", "<|eom_id|>"),
    ("gigachat", "<|function_call|>", "<|role_sep|>"),
    ("gigachat-3", "function call", "<|role_sep|>"),
    ("gemma-4", "<|tool_call>", "<tool_call|>"),
    ("minimax-m2", "minimax:tool_call", "<invoke name="),
    ("hunyuan", "<tool_sep", "<arg_key"),
    ("glm", "<arg_key>", "<arg_value>"),
    ("seed", "seed:tool_call", "<function="),
    ("minicpm5", '<function name="', '<param name="'),
    ("qwen3-coder", "<tool_call>", "<function=", "<parameter="),
    ("apertus", "<|tools_prefix|>"),
    ("nemotron", "<TOOLCALL>"),
    ("minimax-m1", "<tool_calls>", "<beginning_of_sentence>"),
    ("apriel", "<tool_calls>"),
    ("lfm2", "List of tools: ", "<|tool_"),
    ("lfm2", "List of tools: [", "<|im_start|>"),
    ("firefunction", "functools["),
    ("phi-4", "<|tool_call|>", "<|/tool_call|>"),
    ("granite", "<|tool_call|>"),
    ("hermes", "<tool_call>", "tools"),
    ("llama-3", '"parameters": dictionary of argument name'),
    ("llama-3", "<|python_tag|>"),
)
"""Formats with the marks that a template must hold; the first that fits counts, so the particular stand before the
common."""

_THINK = ("<think>", "</think>")
_THINKING_OF_FORMAT = {
    "harmony": ("<|channel|>analysis<|message|>", "<|end|>"),
    "gemma-4": ("<|channel>thought", "<channel|>"),
    "solar": ("<|think|>", "<|end|>"),
    "hunyuan": ("<think:opensource>", "</think:opensource>"),
    "seed": ("<seed:think>", "</seed:think>"),
}
"""Formats that have reasoning tags of their own, some of which their templates put together from pieces."""
_THINKING: tuple[tuple[str, tuple[str, str]], ...] = (
    ("<|START_THINKING|>", ("<|START_THINKING|>", "<|END_THINKING|>")),
    ("[THINK]", ("[THINK]", "[/THINK]")),
    ("<|inner_prefix|>", ("<|inner_prefix|>", "<|inner_suffix|>")),
    ("[BEGIN FINAL RESPONSE]", ("Here are my reasoning steps:", "[BEGIN FINAL RESPONSE]")),
    ("<mm:think>", ("<mm:think>", "</mm:think>")),
    ("</think>", _THINK),
    ("<think>", _THINK),
    ("<|channel>thought", ("<|channel>thought", "<channel|>")),
)
"""Marks in a template, and the reasoning tags they tell of."""
