"""`LlamaCppModel`: a GGUF file on this machine as a ChatModel.

The worker process is started by the first request and again after it died; everything about processes is in
`process`, everything about models in the worker.
"""

import asyncio
import itertools
import logging
import os
from collections.abc import AsyncIterator, Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from engine.core.cancel import CancelToken
from engine.core.errors import ErrorCode, NestorError
from engine.core.ids import ToolCallId, new_id
from engine.core.messages import AssistantMessage, Message, ToolCall, ToolMessage, UserMessage
from engine.core.tools import Risk, ToolSpec
from engine.core.usage import Usage
from engine.llm.base import (
    Capabilities,
    ModelDelta,
    ModelRequest,
    ModelStopped,
    StopReason,
    TextPiece,
    ThinkingPiece,
    ToolCallReady,
)
from engine.llm.profiles import ModelFacts, Profile, profile_for
from engine.llm.providers.llama_cpp.process import Answer, WorkerProcess, closed, error_of
from engine.llm.providers.llama_cpp.recognised import StretchFinder
from engine.llm.providers.llama_cpp.wire import (
    Cancel,
    Count,
    Counted,
    Deltas,
    Failed,
    Generate,
    JsonObject,
    Load,
    Prompt,
    Ready,
    Stopped,
)

_log = logging.getLogger(__name__)

OnState = Callable[[str, str], None]
"""Told the state (`not_loaded`, `loading`, `ready`, `failed`) and, where it failed, why."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LlamaCppSettings:
    """How models are run."""

    context_tokens: int = 8192
    """Most tokens a conversation may have; a model trained for less gets less."""
    threads: int | None = None
    """None means one per physical core, one alone for tiny models."""
    gpu_layers: int = -1
    """-1 puts all layers on the GPU where there is one."""
    batch_tokens: int = 512
    """Tokens of a prompt computed in one go; a cancel waits for one go at most."""
    kept_conversations: int = 4
    """How many conversations keep their computed prefix."""
    startup_timeout_s: float = 180.0
    cancel_timeout_s: float = 10.0
    """A worker that has not heeded a cancel by then hangs, and is ended; it looks for one after every token."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Running:
    """A worker with its model loaded."""

    worker: WorkerProcess
    ready: Ready
    profile: Profile


class LlamaCppModel:
    """A model run by llama.cpp in a process of its own."""

    def __init__(
        self,
        *,
        name: str,
        path: Path,
        settings: LlamaCppSettings | None = None,
        on_state: OnState | None = None,
    ) -> None:
        self._name = name
        self._path = path
        self._settings = settings or LlamaCppSettings()
        self._on_state = on_state or (lambda _state, _message: None)
        self._requests = itertools.count(1)
        self._stretches = StretchFinder()
        self._running: _Running | None = None
        self._starting: asyncio.Task[_Running] | None = None

    @property
    def name(self) -> str:
        """The name a person knows it by."""
        return self._name

    @property
    def worker_pid(self) -> int | None:
        """Process id of the worker, None while there is none."""
        return self._running.worker.pid if self._running and self._running.worker.alive else None

    async def capabilities(self) -> Capabilities:
        """Return what it can do; loads the model to look at it."""
        running = await self._started()
        profile = running.profile
        return Capabilities(
            context_tokens=running.ready.context_tokens,
            tools=profile.tool_format is not None,
            thinking=profile.thinking_tags is not None,
            history_messages=profile.history_messages,
            system_style=profile.system_style,
            rewords_results=profile.rewords_results,
            answer_tokens=profile.answer_tokens,
            longest_message_tokens=profile.longest_message_tokens,
        )

    async def stream(self, request: ModelRequest, cancel: CancelToken) -> AsyncIterator[ModelDelta]:
        """Answer; ends with ModelStopped, or raises NestorError."""
        running = await self._started_unless(cancel)
        if running is None:
            yield ModelStopped(reason=StopReason.CANCELLED, usage=Usage())
            return
        stretches: dict[str, dict[str, list[str]]] = {}
        if running.profile.spans:
            said = [message.text for message in request.messages if message.kind == "user"]
            stretches = await asyncio.to_thread(self._stretches.find, said, request.tools)
        number = next(self._requests)
        worker = running.worker
        inbox = worker.inbox(number)
        worker.send(_order(number, request, running.profile, stretches))
        canceller = asyncio.create_task(self._cancel_when_asked(worker, number, cancel), name=f"cancel-{number}")
        stopped = False
        try:
            while not stopped:
                answer = await inbox.get()
                if isinstance(answer, NestorError) and cancel.cancelled:
                    answer = Stopped(id=number, reason=StopReason.CANCELLED, usage={})
                for delta in _deltas(answer):
                    stopped = delta.kind == "stopped"
                    yield delta
        finally:
            # reached with the answer unfinished too: the consumer gave up, and the model need not go on
            canceller.cancel()
            worker.forget(number)
            if not stopped:
                worker.send(Cancel(id=number))
            await asyncio.gather(canceller, return_exceptions=True)

    async def count_tokens(self, request: ModelRequest) -> int:
        """Return how many tokens the request's prompt has."""
        running = await self._started()
        number = next(self._requests)
        try:
            inbox = running.worker.inbox(number)
            running.worker.send(Count(id=number, prompt=_prompt(request, running.profile)))
            answer = await inbox.get()
        finally:
            running.worker.forget(number)
        if isinstance(answer, Counted):
            return answer.tokens
        raise _error(answer)

    async def close(self) -> None:
        """End the worker; the next request starts another."""
        if self._starting is not None:
            self._starting.cancel()
            await asyncio.gather(self._starting, return_exceptions=True)
            self._starting = None
            self._on_state("not_loaded", "")
        if self._running is not None:
            running, self._running = self._running, None
            await running.worker.close()
            self._on_state("not_loaded", "")

    async def _started(self) -> _Running:
        """Return the worker, started if need be; those who come meanwhile wait for the same start."""
        if self._running is not None and self._running.worker.alive:
            return self._running
        if self._starting is None:
            self._starting = asyncio.create_task(self._start(), name=f"start-model-{self._name}")
            self._starting.add_done_callback(self._forget_start)
        starting = self._starting
        try:
            return await asyncio.shield(starting)
        except asyncio.CancelledError:
            task = asyncio.current_task()
            if starting.cancelled() and task is not None and not task.cancelling():
                # the model was closed; whoever waits was not, and must hear of it
                raise closed(self._name) from None
            raise

    async def _started_unless(self, cancel: CancelToken) -> _Running | None:
        """Return the worker, or None if the answer is no longer wanted; a start that others wait for goes on."""
        if cancel.cancelled:
            return None
        if self._running is not None and self._running.worker.alive:
            return self._running
        starting = asyncio.create_task(self._started(), name=f"wait-for-model-{self._name}")
        waiting = asyncio.create_task(cancel.wait(), name="cancel-while-starting")
        try:
            await asyncio.wait((starting, waiting), return_when=asyncio.FIRST_COMPLETED)
            return await starting if starting.done() else None
        finally:
            starting.cancel()
            waiting.cancel()
            await asyncio.gather(starting, waiting, return_exceptions=True)

    def _forget_start(self, start: "asyncio.Task[_Running]") -> None:
        if self._starting is start:
            self._starting = None
        if not start.cancelled():
            start.exception()  # everybody who waited may have gone; the state was told all the same

    async def _start(self) -> _Running:
        if self._running is not None:
            running, self._running = self._running, None
            await running.worker.close()
        self._on_state("loading", "")
        settings = self._settings
        threads = await asyncio.to_thread(_physical_cores) if settings.threads is None else settings.threads
        order = Load(
            path=str(self._path),
            context_tokens=settings.context_tokens,
            batch_tokens=settings.batch_tokens,
            threads=threads,
            gpu_layers=settings.gpu_layers,
            sequences=settings.kept_conversations,
        )
        try:
            worker, ready = await WorkerProcess.launch(order, model=self._name, timeout_s=settings.startup_timeout_s)
        except NestorError as error:
            self._on_state("failed", error.message)
            raise
        facts = ModelFacts(architecture=ready.architecture, title=ready.title, template=ready.template)
        self._running = _Running(worker=worker, ready=ready, profile=profile_for(facts))
        worker.gone.add_done_callback(lambda _task: self._worker_gone(worker))
        self._on_state("ready", "")
        return self._running

    async def _cancel_when_asked(self, worker: WorkerProcess, number: int, cancel: CancelToken) -> None:
        """Pass a cancel on, and end a worker that does not heed it."""
        await cancel.wait()
        worker.send(Cancel(id=number))
        await asyncio.sleep(self._settings.cancel_timeout_s)
        _log.warning("Model worker %d does not answer, ending it", worker.pid)
        worker.kill()

    def _worker_gone(self, worker: WorkerProcess) -> None:
        if self._running is not None and self._running.worker is worker and worker.death is not None:
            self._on_state("failed", worker.death.message)


def _physical_cores() -> int:
    import psutil

    usable = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    return min(psutil.cpu_count(logical=False) or usable, usable)


def _deltas(answer: Answer) -> Sequence[ModelDelta]:
    if isinstance(answer, Deltas):
        return [_delta(kind, payload) for kind, payload in answer.items]
    if isinstance(answer, Stopped):
        return [ModelStopped(reason=StopReason(answer.reason), usage=Usage(**answer.usage))]
    raise _error(answer)


def _delta(kind: str, payload: Any) -> ModelDelta:
    if kind == "call":
        call = ToolCall(id=ToolCallId(new_id("call")), name=payload["name"], arguments=payload["arguments"])
        return ToolCallReady(call=call)
    return ThinkingPiece(text=payload) if kind == "thinking" else TextPiece(text=payload)


def _error(answer: Answer) -> NestorError:
    if isinstance(answer, NestorError):
        # a fresh one for each who waited, so that their tracebacks don't grow into one another
        return NestorError(answer.code, answer.message, hint=answer.hint)
    if isinstance(answer, Failed):
        return error_of(answer)
    return NestorError(ErrorCode.INTERNAL, f"The model worker answered with {answer.kind!r}.")


def _order(
    number: int, request: ModelRequest, profile: Profile, stretches: dict[str, dict[str, list[str]]]
) -> Generate:
    wished, usual = request.sampling, profile.sampling

    def pick(name: str, fallback: float) -> Any:
        value = getattr(wished, name)
        value = getattr(usual, name) if value is None else value
        return fallback if value is None else value

    return Generate(
        id=number,
        conversation=request.conversation,
        prompt=_prompt(request, profile),
        max_tokens=max(1, request.max_tokens),
        temperature=pick("temperature", 0.7),
        top_k=pick("top_k", 0),
        top_p=pick("top_p", 1.0),
        min_p=pick("min_p", 0.0),
        repeat_penalty=pick("repeat_penalty", 1.0),
        seed=wished.seed,
        spans=profile.spans,
        stretches=stretches,
        least_shares=_least_shares(request.tools, profile),
    )


def _least_shares(tools: Sequence[ToolSpec], profile: Profile) -> dict[str, float]:
    if not profile.least_read_share and not profile.least_act_share:
        return {}
    return {
        tool.name: profile.least_read_share if tool.risk is Risk.READ else profile.least_act_share for tool in tools
    }


def _prompt(request: ModelRequest, profile: Profile) -> Prompt:
    messages = [_message(each) for each in request.messages]
    if request.system:
        messages.insert(0, {"role": "system", "content": request.system})
    tools = [
        {
            "type": "function",
            "function": {"name": tool.name, "description": tool.description, "parameters": dict(tool.parameters)},
        }
        for tool in (request.tools if profile.tool_format else ())
    ]
    return Prompt(
        messages=messages,
        tools=tools,
        tool_format=profile.tool_format,
        thinking_tags=list(profile.thinking_tags) if profile.thinking_tags else None,
        thinking=request.thinking,
        knows_tools=profile.knows_tools,
    )


def _message(message: Message) -> JsonObject:
    match message:
        case UserMessage():
            return {"role": "user", "content": message.text}
        case AssistantMessage(tool_calls=()):
            return {"role": "assistant", "content": message.text}
        case AssistantMessage():
            return {"role": "assistant", "content": message.text, "tool_calls": [_call(c) for c in message.tool_calls]}
        case ToolMessage():
            return {"role": "tool", "tool_call_id": message.call, "name": message.name, "content": message.text}


def _call(call: ToolCall) -> JsonObject:
    return {"id": call.id, "type": "function", "function": {"name": call.name, "arguments": dict(call.arguments)}}
