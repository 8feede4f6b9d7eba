"""`ScriptedModel`: a ChatModel that plays a script, for tests that are not about a model."""

import asyncio
from collections import deque
from collections.abc import AsyncIterator, Iterable, Sequence

from engine.core.cancel import CancelToken
from engine.core.messages import ToolCall
from engine.core.usage import Usage
from engine.llm.base import (
    Capabilities,
    ModelDelta,
    ModelRequest,
    ModelStopped,
    StopReason,
    TextPiece,
    ToolCallReady,
)

Turn = str | ToolCall | Sequence[str | ToolCall | Exception] | Exception


class ScriptedModel:
    """Plays one turn of its script for each request, and remembers the requests.

    A turn is a text, a tool call, an exception to raise, or a sequence of these. When the script is at its end the
    model answers "ok".
    """

    def __init__(
        self,
        script: Iterable[Turn] = (),
        *,
        name: str = "scripted",
        delay_s: float = 0.0,
        capabilities: Capabilities | None = None,
    ) -> None:
        self.requests: list[ModelRequest] = []
        self._name = name
        self._script = deque(script)
        self._delay_s = delay_s
        self._capabilities = capabilities or Capabilities(context_tokens=8192, tools=True)

    @property
    def name(self) -> str:
        """The name a person knows it by."""
        return self._name

    def enqueue(self, *turns: Turn) -> None:
        """Add turns to the script."""
        self._script.extend(turns)

    async def capabilities(self) -> Capabilities:
        """Return what it was told it can do."""
        return self._capabilities

    async def stream(self, request: ModelRequest, cancel: CancelToken) -> AsyncIterator[ModelDelta]:
        """Play the next turn, word by word."""
        self.requests.append(request)
        turn = self._script.popleft() if self._script else "ok"
        steps = [turn] if isinstance(turn, (str, ToolCall, Exception)) else list(turn)
        called, words = False, 0
        for step in steps:
            if isinstance(step, Exception):
                raise step
            if isinstance(step, ToolCall):
                called = True
                yield ToolCallReady(call=step)
                continue
            for word in step.split(" "):
                await asyncio.sleep(self._delay_s)
                if cancel.cancelled:
                    yield ModelStopped(reason=StopReason.CANCELLED, usage=Usage(completion_tokens=words))
                    return
                yield TextPiece(text=word if words == 0 else f" {word}")
                words += 1
        reason = StopReason.TOOL_CALLS if called else StopReason.END
        yield ModelStopped(reason=reason, usage=Usage(prompt_tokens=len(request.messages), completion_tokens=words))

    async def count_tokens(self, request: ModelRequest) -> int:
        """Count four characters as a token."""
        return (len(request.system) + sum(len(m.text) for m in request.messages)) // 4

    async def close(self) -> None:
        """Nothing to let go of."""
