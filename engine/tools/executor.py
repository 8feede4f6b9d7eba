"""Runs one tool call: known? → approved? → run → ledger. Whatever happens, what comes out is an `Outcome` in words."""

import logging
from collections.abc import Awaitable, Callable, Collection, Mapping
from dataclasses import dataclass, replace
from typing import Any

from engine.core.errors import ErrorCode, NestorError, nearest
from engine.core.messages import ToolCall
from engine.core.tools import NeedsApproval, RetryWithCorrection, ToolContext, ToolFailed
from engine.storage import Ledger
from engine.tools.registry import ToolRegistry

logger = logging.getLogger(__name__)

AskPerson = Callable[[ToolCall, str], Awaitable[bool | None]]
"""Asks the person whether the call may run, with a summary of what will happen. None: there is nobody to ask."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What came of a tool call."""

    ok: bool
    text: str
    data: Mapping[str, Any] | None = None
    error: ErrorCode | None = None


class Executor:
    """Runs tool calls under the person's rules."""

    def __init__(
        self, registry: ToolRegistry, ledger: Ledger, *, ask_before: Callable[[], Collection[str]] = tuple
    ) -> None:
        self._registry = registry
        self._ledger = ledger
        self._ask_before = ask_before

    async def run(self, call: ToolCall, context: ToolContext, ask: AskPerson) -> Outcome:
        """Run the call and return what came of it; never raises for what a tool or a model did wrong."""
        outcome = await self._run(call, context, ask)
        await self._ledger.append(
            run=context.run,
            event="tool_finished" if outcome.ok else "tool_failed",
            subject=call.name,
            content={"arguments": dict(call.arguments), "text": outcome.text, "error": outcome.error},
        )
        return outcome

    async def _run(self, call: ToolCall, context: ToolContext, ask: AskPerson) -> Outcome:
        found = self._registry.find(call.name)
        if found is None:
            near = nearest(call.name, self._registry.names)
            hint = f" Did you mean {near}?" if near else ""
            return Outcome(ok=False, text=f"There is no tool {call.name}.{hint}", error=ErrorCode.TOOL_UNKNOWN)
        toolset, spec = found
        if spec.name in self._ask_before() and not context.approved:
            summary = f"{spec.name}: {', '.join(f'{k} = {v}' for k, v in call.arguments.items()) or 'no arguments'}"
            refusal = await self._refused(call, summary, ask)
            if refusal is not None:
                return refusal
            context = replace(context, approved=True)
        try:
            try:
                result = await toolset.call(call.name, call.arguments, context)
            except NeedsApproval as question:
                refusal = await self._refused(call, str(question), ask)
                if refusal is not None:
                    return refusal
                approved = replace(context, approved=True, approved_ids=question.ids)
                result = await toolset.call(call.name, call.arguments, approved)
        except RetryWithCorrection as correction:
            return Outcome(ok=False, text=str(correction), error=ErrorCode.TOOL_ARGUMENTS_INVALID)
        except ToolFailed as failure:
            return Outcome(ok=False, text=str(failure), error=ErrorCode.TOOL_FAILED)
        except NestorError as error:
            return Outcome(ok=False, text=str(error), error=error.code)
        except Exception:  # border: a tool call; anything a tool did not foresee is a bug and is logged as one
            logger.exception("Tool %s broke", call.name)
            return Outcome(
                ok=False,
                text=f"Something went wrong inside {call.name}; nothing was confirmed. The log has the details.",
                error=ErrorCode.INTERNAL,
            )
        return Outcome(ok=True, text=result.text, data=result.data)

    async def _refused(self, call: ToolCall, summary: str, ask: AskPerson) -> Outcome | None:
        answer = await ask(call, summary)
        if answer:
            return None
        text = (
            f"You said no, so nothing was done: {summary}"
            if answer is False
            else f"This needs your yes first: {summary}"
        )
        return Outcome(ok=False, text=text, error=ErrorCode.APPROVAL_REQUIRED)
