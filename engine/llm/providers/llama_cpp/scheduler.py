"""Who is computed next: answers wait in line, fairly between conversations, and are worked on step by step.

`step` makes one batch of a slice per answer in work. How many are in work at once is one number.
"""

from collections.abc import Callable
from dataclasses import dataclass

from engine.core.errors import ErrorCode, NestorError
from engine.llm.providers.llama_cpp.constraint import CallConstraint, ConstraintFactory
from engine.llm.providers.llama_cpp.formats import OfferedTool, ToolFormat, format_named
from engine.llm.providers.llama_cpp.formats.spans import MESSAGES_QUOTED
from engine.llm.providers.llama_cpp.generation import Generation
from engine.llm.providers.llama_cpp.prefix import PrefixCache, Slot
from engine.llm.providers.llama_cpp.prompt import PromptBuilder
from engine.llm.providers.llama_cpp.runtime import Interrupted, LlamaRuntime
from engine.llm.providers.llama_cpp.sampler import Sampler
from engine.llm.providers.llama_cpp.vocabulary import Detokenizer
from engine.llm.providers.llama_cpp.wire import Failed, FromWorker, Generate, Prompt, Stopped

_AT_ONCE = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class _Waiting:
    order: Generate
    arrived: float


class Scheduler:
    """The answers of one worker."""

    def __init__(
        self, runtime: LlamaRuntime, prompts: PromptBuilder, *, sequences: int, send: Callable[[FromWorker], None]
    ) -> None:
        self._runtime = runtime
        self._prompts = prompts
        self._send = send
        self._prefix = PrefixCache(sequences=sequences, cells=runtime.context_tokens)
        self._constraints = ConstraintFactory(runtime.vocabulary)
        self._waiting: list[_Waiting] = []
        self._active: list[Generation] = []
        self._served: dict[str, int] = {}
        self._turns = 0

    @property
    def busy(self) -> bool:
        """True while there is anything to compute."""
        return bool(self._active or self._waiting)

    def add(self, order: Generate, arrived: float) -> None:
        """Take an order in."""
        self._waiting.append(_Waiting(order=order, arrived=arrived))

    def cancel(self, request: int) -> None:
        """End an answer, wherever it is; an unknown one has ended already."""
        for generation in self._active:
            if generation.id == request:
                generation.stop("cancelled")
                self._retire(generation)
        for waiting in [each for each in self._waiting if each.order.id == request]:
            self._waiting.remove(waiting)
            self._send(Stopped(id=request, reason="cancelled", usage={}))

    def count(self, prompt: Prompt) -> int:
        """Return how many tokens a prompt has."""
        return len(self._prompts.build(prompt).tokens)

    def step(self) -> None:
        """Compute one batch."""
        while self._waiting and len(self._active) < _AT_ONCE:
            self._admit(self._next_in_line())
        if not self._active:
            return
        room = self._runtime.batch_tokens // len(self._active)
        slices = [generation.next_slice(room) for generation in self._active]
        try:
            rows = self._runtime.decode(slices)
        except Interrupted:
            for generation, given_up in zip(self._active, slices, strict=True):
                if not self._runtime.truncate(given_up.sequence, given_up.start):
                    generation.rewind()
            return
        except NestorError as error:
            # which tokens of the batch were computed is unknown: give the sequences up, the next turn starts afresh
            for generation in self._active[:]:
                self._fail(generation, error)
                self._drop(generation.slot)
            return
        for generation, computed, row in zip(self._active[:], slices, rows, strict=True):
            try:
                generation.advance(computed, row)
            except NestorError as error:
                self._fail(generation, error)
            if generation.done:
                self._retire(generation)

    def _next_in_line(self) -> _Waiting:
        """Take the first order of the conversation that was served longest ago."""
        chosen = min(self._waiting, key=lambda each: self._served.get(each.order.conversation, 0))
        self._waiting.remove(chosen)
        self._turns += 1
        self._served.pop(chosen.order.conversation, None)
        self._served[chosen.order.conversation] = self._turns
        while len(self._served) > 1024:
            self._served.pop(next(iter(self._served)))
        return chosen

    def _admit(self, waiting: _Waiting) -> None:
        try:
            self._active.append(self._prepare(waiting.order, waiting.arrived))
        except NestorError as error:
            self._send(failure(waiting.order.id, error))

    def _prepare(self, order: Generate, arrived: float) -> Generation:
        ready = self._prompts.build(order.prompt)
        tool_format = format_named(order.prompt.tool_format)
        forced = order.tool_choice == "required" and bool(order.prompt.tools)
        tokens = ready.tokens
        if forced:
            tokens = tokens + self._runtime.vocabulary.tokenize_inner(tool_format.opening, special=True)
        self._check_fits(len(tokens))
        constraint = self._constraint(order, tool_format)
        schemas = {tool["function"]["name"]: tool["function"]["parameters"] for tool in order.prompt.tools}
        in_thinking = ready.in_thinking and not forced
        parser = tool_format.parser(_tags(order.prompt), in_thinking=in_thinking, schemas=schemas)
        if forced and constraint is not None:
            parser.feed(tool_format.opening)
            constraint.begin(b"")
        slot, cached = self._claim(order, tokens)
        return Generation(
            order,
            arrived=arrived,
            prompt=tokens,
            slot=slot,
            cached=cached,
            runtime=self._runtime,
            sampler=Sampler(order, self._runtime.vocabulary.size),
            parser=parser,
            detokenizer=Detokenizer(self._runtime.vocabulary, (*tool_format.tags, *(order.prompt.thinking_tags or ()))),
            constraint=constraint,
            send=self._send,
        )

    def _constraint(self, order: Generate, tool_format: ToolFormat) -> CallConstraint | None:
        if order.prompt.tool_format is None or not order.prompt.tools:
            return None
        functions = [tool["function"] for tool in order.prompt.tools]
        offered = [
            OfferedTool(
                name=each["name"],
                parameters=each["parameters"],
                stretches=order.stretches.get(each["name"], {}),
            )
            for each in functions
        ]
        said = [each["content"] for each in order.prompt.messages if each["role"] == "user"][-MESSAGES_QUOTED:]
        return self._constraints.make(
            tool_format, offered, said=said if order.spans else None, least_shares=order.least_shares
        )

    def _check_fits(self, tokens: int) -> None:
        context = self._runtime.context_tokens
        if tokens >= context:
            raise NestorError(
                ErrorCode.CONTEXT_OVERFLOW,
                f"The conversation has {tokens:,} tokens, more than the model's {context:,}.",
                hint="Start a new conversation, shorten the message, or use a model with a larger context.",
            )

    def _claim(self, order: Generate, tokens: list[int]) -> tuple[Slot, int]:
        room = min(order.max_tokens, self._runtime.context_tokens - len(tokens))
        claim = self._prefix.claim(order.conversation, tokens, room)
        if claim is None:
            raise NestorError(ErrorCode.INTERNAL, "No sequence is free.", hint="Ask again.")
        for dropped in claim.dropped:
            self._runtime.forget(dropped.sequence)
        slot, kept = claim.slot, claim.kept
        if claim.copied_from is not None:
            self._runtime.copy(claim.copied_from.sequence, slot.sequence, kept)
        if not self._runtime.truncate(slot.sequence, kept):
            # recurrent memory can't be cut: everything is computed again
            kept = 0
            slot.tokens = []
        return slot, kept

    def _fail(self, generation: Generation, error: NestorError) -> None:
        generation.flush()
        generation.close()
        self._send(failure(generation.id, error))
        self._retire(generation)

    def _retire(self, generation: Generation) -> None:
        if generation in self._active:
            self._active.remove(generation)
            self._prefix.release(generation.slot)

    def _drop(self, slot: Slot) -> None:
        self._runtime.forget(slot.sequence)
        self._prefix.forget(slot)


def failure(request: int, error: NestorError) -> Failed:
    """Return the message that tells of an error."""
    return Failed(id=request, code=error.code, message=error.message, hint=error.hint)


def _tags(prompt: Prompt) -> tuple[str, str] | None:
    return (prompt.thinking_tags[0], prompt.thinking_tags[1]) if prompt.thinking_tags else None
