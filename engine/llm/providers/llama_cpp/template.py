"""The chat template of a GGUF file: Jinja from somewhere else, rendered in a sandbox and within a time limit."""

import json
import signal
import threading
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import datetime
from typing import Any

from jinja2 import Template, TemplateError
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


class ChatTemplate:
    """Turns messages and tools into the text a model is to continue."""

    def __init__(
        self, source: str, *, bos: str, eos: str, now: Callable[[], datetime], longest_s: float = _LONGEST_S
    ) -> None:
        self._longest_s = longest_s
        environment = ImmutableSandboxedEnvironment(
            trim_blocks=True, lstrip_blocks=True, extensions=["jinja2.ext.loopcontrols"]
        )
        environment.filters["tojson"] = _to_json
        environment.globals.update(
            raise_exception=_raise, strftime_now=lambda form: now().strftime(form), bos_token=bos, eos_token=eos
        )
        self._environment = environment
        self._source = source or CHATML
        self._template: Template | None = None

    def render(self, messages: Sequence[Mapping[str, Any]], tools: Sequence[Mapping[str, Any]]) -> str:
        """Return the prompt.

        A template that refuses a system message, as some do, gets its words at the head of the first user message.
        """
        try:
            return self._render(messages, tools)
        except NestorError:
            merged = _without_system(messages)
            if merged is None:
                raise
            return self._render(merged, tools)

    def _render(self, messages: Sequence[Mapping[str, Any]], tools: Sequence[Mapping[str, Any]]) -> str:
        try:
            if self._template is None:
                self._template = self._environment.from_string(self._source)
            with _time_limit(self._longest_s):
                return self._template.render(messages=messages, tools=list(tools) or None, add_generation_prompt=True)
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


def _without_system(messages: Sequence[Mapping[str, Any]]) -> list[Mapping[str, Any]] | None:
    if len(messages) < 2 or messages[0]["role"] != "system" or messages[1]["role"] != "user":
        return None
    first = {**messages[1], "content": f"{messages[0]['content']}\n\n{messages[1]['content']}"}
    return [first, *messages[2:]]


def _to_json(value: Any, indent: int | None = None, **_options: Any) -> str:
    return json.dumps(value, ensure_ascii=False, indent=indent)


def _raise(message: str) -> None:
    raise TemplateError(message)
