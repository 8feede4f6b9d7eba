"""One answer in the making: a prompt to be computed in portions, then a token per step, until something ends it.

Knows nothing of other answers; the scheduler asks it for its next slice, computes it and hands back the row.
"""

import time
from collections.abc import Callable
from typing import Any

from engine.core.errors import ErrorCode, NestorError
from engine.llm.providers.llama_cpp.constraint import CallConstraint
from engine.llm.providers.llama_cpp.formats import ParseEvent, StreamParser
from engine.llm.providers.llama_cpp.prefix import Slot
from engine.llm.providers.llama_cpp.runtime import LlamaRuntime, Slice
from engine.llm.providers.llama_cpp.sampler import Sampler
from engine.llm.providers.llama_cpp.vocabulary import Detokenizer
from engine.llm.providers.llama_cpp.wire import Deltas, Generate, Stopped

_FLUSH_AFTER_S = 0.01
"""Text is sent at once unless some was sent this recently: a quick model would else wake us hundreds of times a second
for what no screen can show."""
_MOST_REFUSALS = 64


class Generation:
    """One answer."""

    def __init__(
        self,
        order: Generate,
        *,
        arrived: float,
        prompt: list[int],
        slot: Slot,
        cached: int,
        runtime: LlamaRuntime,
        sampler: Sampler,
        parser: StreamParser,
        detokenizer: Detokenizer,
        constraint: CallConstraint | None,
        send: Callable[[Deltas | Stopped], None],
    ) -> None:
        self.id = order.id
        self.slot = slot
        self.done = False
        self._prompt = prompt
        self._computed = cached
        self._cached = cached
        self._runtime = runtime
        self._parser = parser
        self._opening_ends = parser.opening_ends
        self._detokenizer = detokenizer
        self._constraint = constraint
        self._send = send
        self._sampler = sampler
        self._ends = runtime.vocabulary.ends
        self._room = min(order.max_tokens, runtime.context_tokens - len(prompt))
        self._next: list[int] = []
        self._completion = 0
        self._calls = 0
        self._unread: list[bytes] = []
        """Drawn, but not yet shown to the parser: reading several at once costs little more than reading one."""
        self._items: list[list[Any]] = []
        self._sent_at = 0.0
        self._arrived = arrived
        self._first_at: float | None = None
        self._last_at = arrived

    def next_slice(self, room: int) -> Slice:
        """Return what is to be computed next, at most `room` tokens."""
        if self._next:
            return Slice(sequence=self.slot.sequence, start=self._computed, tokens=self._next, wants_logits=True)
        tokens = self._prompt[self._computed : self._computed + room]
        last = self._computed + len(tokens) == len(self._prompt)
        return Slice(sequence=self.slot.sequence, start=self._computed, tokens=tokens, wants_logits=last)

    def advance(self, computed: Slice, row: int) -> None:
        """Take note that a slice was computed, and draw the next token if the prompt is through."""
        self.slot.tokens += computed.tokens
        self._computed += len(computed.tokens)
        if not computed.wants_logits:
            return
        token = self._draw(row)
        self._last_at = time.monotonic()
        if self._first_at is None:
            self._first_at = self._last_at
        self._completion += 1
        if token in self._ends:
            self.stop("end")
            return
        self._unread.append(self._detokenizer.bytes_of(token))
        if self._completion >= self._room:
            self.stop("length")
            return
        if self._last_at - self._sent_at >= _FLUSH_AFTER_S:
            self.flush()
        self._next = [token]

    def rewind(self) -> None:
        """Begin the prompt anew: its sequence was emptied. Only prompts are long enough to be interrupted."""
        self._computed = 0
        self.slot.tokens = []

    def flush(self) -> None:
        """Read what was drawn and send what was said."""
        self._read()
        if self._items:
            self._send(Deltas(id=self.id, items=self._items))
            self._items = []
            self._sent_at = self._last_at

    def stop(self, reason: str) -> None:
        """End the answer: send the rest and what it cost."""
        self._read()
        rest = self._detokenizer.finish()
        self._collect(self._parser.feed(rest) if rest else [])
        self._collect(self._parser.finish(), cut=reason != "end")
        if reason == "end" and self._calls:
            reason = "tool_calls"
        self.flush()
        self.close()
        self._send(Stopped(id=self.id, reason=reason, usage=self._usage()))

    def close(self) -> None:
        """Let go of the sampler; what was computed stays in the slot."""
        self.done = True
        self._sampler.close()

    def _draw(self, row: int) -> int:
        runtime, constraint = self._runtime, self._constraint
        if constraint is not None and constraint.active:
            constraint.mask(runtime.logits(row))
            token = self._sampler.sample(runtime.context, row)
            constraint.take(token)
            return token
        refused = False
        for _ in range(_MOST_REFUSALS):
            token = self._sampler.sample(runtime.context, row)
            piece = self._detokenizer.bytes_of(token)
            if self._opening_ends.isdisjoint(piece):
                return token
            self._read()
            opening = self._parser.opening_in(piece)
            if opening is None:
                return token
            logits = runtime.logits(row)
            if (
                constraint is not None
                and not refused
                and not constraint.is_guess(opening, token, logits)
                and constraint.begin(opening)
            ):
                return token
            # no tools are offered, or not the one it means, or it only guesses: then no other call either, but words
            refused = True
            logits[token] = float("-inf")
        raise NestorError(ErrorCode.INTERNAL, "The model insists on a tool call where none is possible.")

    def _read(self) -> None:
        """Let the parser see the tokens drawn since it last did."""
        if self._unread:
            text = self._detokenizer.feed(b"".join(self._unread))
            self._unread.clear()
            self._collect(self._parser.feed(text) if text else [])

    def _collect(self, events: list[ParseEvent], *, cut: bool = False) -> None:
        for event in events:
            match event.kind:
                case "call":
                    self._calls += 1
                    arguments = self._constraint.settled(event.arguments) if self._constraint else event.arguments
                    self._items.append(["call", {"name": event.name, "arguments": arguments}])
                case "broken":
                    if not cut:  # cut off in the middle of a call there is nothing to show
                        self._say("text", event.raw)
                case "text" | "thinking":
                    self._say(event.kind, event.text)

    def _say(self, kind: str, text: str) -> None:
        if self._items and self._items[-1][0] == kind:
            self._items[-1][1] += text
        else:
            self._items.append([kind, text])

    def _usage(self) -> dict[str, Any]:
        first = self._first_at
        seconds = self._last_at - first if first is not None else 0.0
        return {
            "prompt_tokens": len(self._prompt),
            "cached_tokens": self._cached,
            "completion_tokens": self._completion,
            "ttft_ms": None if first is None else round((first - self._arrived) * 1000, 2),
            "tokens_per_s": round((self._completion - 1) / seconds, 1)
            if seconds > 0 and self._completion > 1
            else None,
        }
