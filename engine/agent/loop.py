"""The agent's loop: model → tools → results → model, until there is an answer, an error, or a cancel.

It emits the run's events but not its ending: it returns (or raises) what the ending is made of, and the session makes
that durable before it is told.
"""

import asyncio
import json
from collections.abc import Awaitable, Callable, Collection, Sequence
from dataclasses import dataclass, replace

from engine.agent.approvals import Approvals
from engine.agent.assembly import Assembly
from engine.agent.prompt import fitted_request, refuse_too_long, starter_prompt, system_prompt
from engine.bots import Bot, BotStore
from engine.config.schema import Settings
from engine.core.cancel import CancelToken
from engine.core.clock import Clock
from engine.core.errors import ErrorCode, NestorError
from engine.core.events import RunEvent, TextDelta, ThinkingDelta, ToolCallFinished, ToolCallStarted, UsageReported
from engine.core.facts import ListFacts
from engine.core.ids import BotId, RunId, SessionId
from engine.core.messages import AssistantMessage, Message, Origin, SystemPrompt, ToolCall, ToolMessage
from engine.core.tools import ToolContext
from engine.core.usage import Usage
from engine.llm import Capabilities, ChatModel, ModelRequest, Sampling, StopReason
from engine.memory import CorrectionStore, FactStore
from engine.tools import Executor, Outcome, ToolRegistry

FACTS_IN_PROMPT = 20
SAME_CALL_LIMIT = 3
"""The same call with the same arguments this often in one run means the model is going round in circles."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Job:
    """What a run is to do, and whom it tells."""

    run: RunId
    session: SessionId
    bot: BotId | None
    origin: Origin
    history: Sequence[Message]
    """Everything said before, ending with the person's message."""
    allow_tools: frozenset[str]
    can_approve: bool
    model: ChatModel
    emit: Callable[[RunEvent], None]
    record: Callable[[Message], Awaitable[None]]
    """Makes a message part of the transcript."""
    cancel: CancelToken


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """How a run came out; `cancelled` answers hold what had been said until then."""

    message: AssistantMessage
    usage: Usage
    cancelled: bool = False


class AgentLoop:
    """Works on jobs; holds nothing between them."""

    def __init__(
        self,
        *,
        settings: Callable[[], Settings],
        bots: BotStore,
        facts: FactStore,
        corrections: CorrectionStore,
        registry: ToolRegistry,
        executor: Executor,
        approvals: Approvals,
        clock: Clock,
        larger_model: Callable[[], Awaitable[str]] | None = None,
    ) -> None:
        """`larger_model` returns what the starter is to name where it cannot answer."""
        self._settings = settings
        self._bots = bots
        self._facts = facts
        self._corrections = corrections
        self._registry = registry
        self._executor = executor
        self._approvals = approvals
        self._clock = clock
        self._larger_model = larger_model

    async def run(self, job: Job) -> Answer:
        """Work the job out, with the settings of its beginning; raises NestorError when it cannot be."""
        settings = self._settings()
        bot = await self._bots.load(job.bot)
        capabilities = await _capabilities(job)
        if capabilities is None:
            return Answer(message=AssistantMessage(text=""), usage=Usage(), cancelled=True)
        words = next((message.text for message in reversed(job.history) if message.kind == "user"), "")
        if capabilities.longest_message_tokens is not None:
            await refuse_too_long(job.model, capabilities.longest_message_tokens, words)
        system = await self._system(capabilities, bot, words, settings)
        context = ToolContext(session=job.session, run=job.run, bot=bot.id, origin=job.origin, clock=self._clock)
        history, usage = list(job.history), Usage()
        repeated: dict[str, int] = {}
        results: list[ToolMessage] = []
        for _ in range(settings.agent.max_steps):
            request = await fitted_request(
                job.model,
                capabilities,
                system=system,
                history=history,
                tools=self._registry.specs(without=settings.agent.disabled_tools),
                sampling=Sampling(temperature=settings.model.temperature, seed=settings.model.seed),
                max_tokens=settings.model.max_answer_tokens,
                conversation=job.session,
            )
            said = await self._listen(job, request)
            usage = usage.plus(said.usage)
            job.emit(UsageReported(run=job.run, session=job.session, usage=said.usage))
            if said.reason is StopReason.CANCELLED or _stopped(job):
                return Answer(message=AssistantMessage(text=said.message.text), usage=usage, cancelled=True)
            if not said.calls:
                spoken = _spoken(said.message, [result.text for result in results])
                return Answer(message=await self._with_lesson(job, spoken, results), usage=usage)
            await job.record(said.message)
            history.append(said.message)
            _refuse_circles(said.calls, repeated)
            for call in said.calls:
                result = await self._run_tool(job, call, context)
                await job.record(result)
                history.append(result)
                results.append(result)
                if _stopped(job):
                    return Answer(message=AssistantMessage(text=said.message.text), usage=usage, cancelled=True)
            if not capabilities.rewords_results:
                text = "\n".join(result.text for result in results)
                job.emit(TextDelta(run=job.run, session=job.session, text=text))
                answer = await self._with_lesson(job, AssistantMessage(text=text), results)
                return Answer(message=answer, usage=usage)
        raise NestorError(
            ErrorCode.TOO_MANY_STEPS,
            f"I stopped after {settings.agent.max_steps} rounds of tools without coming to an answer.",
            hint="Ask for less at once, or raise agent.max_steps with `nestor config set`.",
        )

    async def _with_lesson(
        self, job: Job, message: AssistantMessage, results: Sequence[ToolMessage]
    ) -> AssistantMessage:
        """Learn from the run if it corrected an earlier one, and say so at the end of the answer."""
        lesson = await self._corrections.learn_from(job.run, results)
        if lesson is None:
            return message
        job.emit(TextDelta(run=job.run, session=job.session, text=f"\n{lesson}"))
        return replace(message, text=f"{message.text}\n{lesson}")

    async def _system(self, capabilities: Capabilities, bot: Bot, words: str, settings: Settings) -> SystemPrompt:
        examples = await self._corrections.examples_for(words)
        if capabilities.system_style == "starter":
            larger = await self._larger_model() if self._larger_model is not None else ""
            return starter_prompt(larger, examples)
        facts = await self._facts.list(ListFacts(limit=FACTS_IN_PROMPT))
        return system_prompt(bot, facts, person=settings.person.name, now=self._clock.now(), examples=examples)

    async def _listen(self, job: Job, request: ModelRequest) -> Assembly:
        said = Assembly()
        async for delta in job.model.stream(request, job.cancel):
            said.add(delta)
            if delta.kind == "text":
                job.emit(TextDelta(run=job.run, session=job.session, text=delta.text))
            elif delta.kind == "thinking":
                job.emit(ThinkingDelta(run=job.run, session=job.session, text=delta.text))
        return said

    async def _run_tool(self, job: Job, call: ToolCall, context: ToolContext) -> ToolMessage:
        async def ask(asked: ToolCall, summary: str) -> bool | None:
            if asked.name in job.allow_tools:
                return True
            if not job.can_approve:
                return None
            return await self._approvals.ask(
                asked, summary, run=job.run, session=job.session, emit=job.emit, cancel=job.cancel
            )

        job.emit(
            ToolCallStarted(run=job.run, session=job.session, call=call.id, name=call.name, arguments=call.arguments)
        )
        outcome = await _unless_cancelled(self._executor.run(call, context, ask), job.cancel)
        job.emit(
            ToolCallFinished(
                run=job.run,
                session=job.session,
                call=call.id,
                name=call.name,
                ok=outcome.ok,
                text=outcome.text,
                data=outcome.data,
                error=outcome.error,
            )
        )
        return ToolMessage(call=call.id, name=call.name, text=outcome.text, ok=outcome.ok, data=outcome.data)


async def _capabilities(job: Job) -> Capabilities | None:
    """Return what the model can do, for which it may have to be loaded; None if the person does not wait for that."""
    asking = asyncio.ensure_future(job.model.capabilities())
    stopped = asyncio.ensure_future(job.cancel.wait())
    try:
        await asyncio.wait((asking, stopped), return_when=asyncio.FIRST_COMPLETED)
        return await asking if asking.done() else None
    finally:
        asking.cancel()
        stopped.cancel()
        await asyncio.gather(asking, stopped, return_exceptions=True)


def _stopped(job: Job) -> bool:
    return job.cancel.cancelled


def _spoken(message: AssistantMessage, results: Sequence[str]) -> AssistantMessage:
    """Return the message with words in it: its own, else those of its tools; a person is never left without any."""
    if message.text:
        return message
    if not results:
        raise NestorError(
            ErrorCode.NO_ANSWER,
            "The model ended without saying anything.",
            hint="Ask again in other words, or try a larger model.",
        )
    return replace(message, text="\n".join(dict.fromkeys(results)))


async def _unless_cancelled(work: Awaitable[Outcome], cancel: CancelToken) -> Outcome:
    """Wait for a tool, but not longer than the person wants; a tool cut off is told so in its result."""
    working = asyncio.ensure_future(work)
    stopped = asyncio.ensure_future(cancel.wait())
    try:
        await asyncio.wait((working, stopped), return_when=asyncio.FIRST_COMPLETED)
        if working.done():
            return working.result()
        working.cancel()
        await asyncio.gather(working, return_exceptions=True)
        if not working.cancelled() and working.exception() is None:
            return working.result()
        return Outcome(ok=False, text="Stopped by you before it was done.", error=ErrorCode.CANCELLED)
    finally:
        for task in (working, stopped):
            task.cancel()
        await asyncio.gather(working, stopped, return_exceptions=True)


def _refuse_circles(calls: Collection[ToolCall], repeated: dict[str, int]) -> None:
    for call in calls:
        key = f"{call.name} {json.dumps(dict(call.arguments), sort_keys=True, default=str)}"
        repeated[key] = repeated.get(key, 0) + 1
        if repeated[key] >= SAME_CALL_LIMIT:
            raise NestorError(
                ErrorCode.TOO_MANY_STEPS,
                f"I went round in circles: {call.name} was about to run again with the same words.",
                hint="Say it in other words, or try a larger model.",
            )
