"""The chat template of a GGUF file: Jinja from somewhere else, rendered in a sandbox and within a time limit."""

import json
import signal
import threading
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from datetime import datetime
from typing import Any

from jinja2 import Template, TemplateError, nodes
from jinja2.ext import Extension
from jinja2.parser import Parser
from jinja2.sandbox import ImmutableSandboxedEnvironment

from engine.core.errors import ErrorCode, NestorError

CHATML = (
    "{% for message in messages %}"
    "{{ '<|im_start|>' + message.role + '\n' + message.content + '<|im_end|>\n' }}"
    "{% endfor %}"
    "{% if add_generation_prompt %}{{ '<|im_start|>assistant\n' }}{% endif %}"
)
"""What a file without a template gets: the commonest form."""

_LONGEST_S = 10.0
_HINT = "Choose another model with `nestor models use`; this file's chat template does not fit this conversation."


class _Given(list[Any]):
    """A list of ours; templates may change only lists that they made themselves."""


class _Environment(ImmutableSandboxedEnvironment):
    """The sandbox, in which a template may fill lists of its own: some count their calls that way."""

    def is_safe_attribute(self, obj: Any, attr: str, value: Any) -> bool:
        """Tell whether a template may use this."""
        return (type(obj) is list and attr in _LIST_METHODS) or super().is_safe_attribute(obj, attr, value)


_LIST_METHODS = frozenset({"append", "pop", "insert", "extend"})


class _Generation(Extension):
    """`{% generation %}` marks what a model said, for those who train on it; here it changes nothing."""

    tags = {"generation"}  # noqa: RUF012 - jinja2 declares it as an attribute of the instance

    def parse(self, parser: Parser) -> list[nodes.Node]:
        """Return what stands within."""
        next(parser.stream)
        return parser.parse_statements(("name:endgeneration",), drop_needle=True)


class ChatTemplate:
    """Turns messages and tools into the text a model is to continue."""

    def __init__(
        self, source: str, *, bos: str, eos: str, now: Callable[[], datetime], longest_s: float = _LONGEST_S
    ) -> None:
        self._longest_s = longest_s
        environment = _Environment(
            trim_blocks=True, lstrip_blocks=True, extensions=["jinja2.ext.loopcontrols", _Generation]
        )
        self._now = now
        environment.filters["tojson"] = _to_json
        environment.globals.update(
            raise_exception=_raise, strftime_now=lambda form: now().strftime(form), bos_token=bos, eos_token=eos
        )
        self._environment = environment
        self._source = source or CHATML
        self._template: Template | None = None

    def render(
        self,
        messages: Sequence[Mapping[str, Any]],
        tools: Sequence[Mapping[str, Any]],
        *,
        thinking: bool | None = None,
    ) -> str:
        """Return the prompt; `thinking` says whether the model shall reason first, None leaves it to the template.

        What a template refuses is put otherwise, one after the other: a system message's words go to the head of the
        first user message, no tools become an empty list, neighbours of one role become one message, and what tools
        leave undescribed is described by nothing.
        """
        try:
            return self._render(messages, list(tools) or None, thinking)
        except NestorError:
            for otherwise in _otherwise(messages, tools):
                with suppress(NestorError):
                    return self._render(*otherwise, thinking)
            raise

    def _render(self, messages: Sequence[Mapping[str, Any]], tools: list[Any] | None, thinking: bool | None) -> str:
        variables = {} if thinking is None else _thinking_variables(self._source, thinking=thinking)
        now = self._now()
        try:
            if self._template is None:
                self._template = self._environment.from_string(self._source)
            with _time_limit(self._longest_s):
                return self._template.render(
                    messages=_given(messages),
                    tools=None if tools is None else _given(tools),
                    functions=_to_json(tools, indent=2) if tools else "",
                    add_generation_prompt=True,
                    date_string=now.strftime("%d %b %Y"),
                    datetime=now.strftime("%b %d %Y %H:%M:%S"),
                    **variables,
                )
        except Exception as error:  # border: a template is a program from the model file and may raise anything
            reason = str(error) if isinstance(error, TemplateError) else f"{type(error).__name__}: {error}"
            raise NestorError(
                ErrorCode.TEMPLATE_FAILED, f"The model's chat template failed: {reason[:300]}.", hint=_HINT
            ) from error


@contextmanager
def _time_limit(seconds: float) -> Iterator[None]:
    """Raise TimeoutError within what takes longer; only a main thread on POSIX can, elsewhere there is no limit."""
    if not hasattr(signal, "setitimer") or threading.current_thread() is not threading.main_thread():
        yield
        return

    def too_long(_signal: int, _frame: object) -> None:
        raise TimeoutError(f"it takes longer than {seconds:g} seconds")

    previous_handler = signal.signal(signal.SIGALRM, too_long)
    previous_timer = signal.setitimer(signal.ITIMER_REAL, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, *previous_timer)
        signal.signal(signal.SIGALRM, previous_handler)


def _otherwise(
    messages: Sequence[Mapping[str, Any]], tools: Sequence[Mapping[str, Any]]
) -> Iterator[tuple[Sequence[Mapping[str, Any]], list[Any] | None]]:
    offered = list(tools) or None
    merged = _without_system(messages)
    if merged is not None:
        yield merged, offered
    if offered is None:
        yield messages, []
    else:
        yield messages, [_described(tool) for tool in offered]
    joined = _without_neighbours(merged or messages)
    if len(joined) < len(merged or messages):
        yield joined, offered


def _without_system(messages: Sequence[Mapping[str, Any]]) -> list[Mapping[str, Any]] | None:
    if len(messages) < 2 or messages[0]["role"] != "system" or messages[1]["role"] != "user":
        return None
    first = {**messages[1], "content": f"{messages[0]['content']}\n\n{messages[1]['content']}"}
    return [first, *messages[2:]]


def _without_neighbours(messages: Sequence[Mapping[str, Any]]) -> list[Mapping[str, Any]]:
    joined: list[Mapping[str, Any]] = []
    for message in messages:
        if joined and joined[-1]["role"] == message["role"] and message["role"] in ("user", "assistant"):
            words = "\n\n".join(filter(None, (joined[-1]["content"], message["content"])))
            joined[-1] = {**joined[-1], **message, "content": words}
        else:
            joined.append(message)
    return joined


def _described(tool: Mapping[str, Any]) -> dict[str, Any]:
    """Return the tool with an empty description for each parameter that has none."""
    function = tool["function"]
    parameters = function.get("parameters", {})
    properties = {
        name: {"description": "", "type": "string", **schema}
        for name, schema in parameters.get("properties", {}).items()
    }
    return {**tool, "function": {**function, "parameters": {**parameters, "properties": properties}}}


def _thinking_variables(source: str, *, thinking: bool) -> dict[str, Any]:
    """Return the switch under every name that templates know it by."""
    least = "no_think" if "no_think'" in source else "low"
    return {
        "enable_thinking": thinking,
        "thinking": thinking,
        "thinking_mode": "enabled" if thinking else "disabled",
        "reasoning_effort": "high" if thinking else least,
        **({} if thinking else {"thinking_budget": 0}),
    }


def _given(values: Sequence[Any]) -> _Given:
    return _Given(_given_value(each) for each in values)


def _given_value(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _given_value(each) for key, each in value.items()}
    return _given(value) if isinstance(value, list) else value


def _to_json(value: Any, indent: int | None = None, **_options: Any) -> str:
    return json.dumps(value, ensure_ascii=False, indent=indent, default=_listed)


def _listed(value: Any) -> list[Any]:
    """Return what a template filtered, which is a generator, as a list."""
    if not isinstance(value, Iterator):
        raise TypeError(f"{type(value).__name__} is no JSON")
    return list(value)


def _raise(message: str) -> None:
    raise TemplateError(message)
