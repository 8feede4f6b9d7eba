"""Runs as answers on the screen: folded from events while they happen, or read from what is stored of them.

Both ways lead to the same answer: what the engine writes down of a run is what stays of its events.
"""

from collections import OrderedDict
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from typing import assert_never

from desktop.entries import AnswerEntry, AnswerState, PersonEntry, Problem, Question, ToolState, ToolUse
from engine.core.events import (
    ApprovalAnswered,
    ApprovalRequested,
    RunCancelled,
    RunEnding,
    RunEvent,
    RunFailed,
    RunFinished,
    RunQueued,
    RunStarted,
    TextDelta,
    ThinkingDelta,
    ToolCallFinished,
    ToolCallStarted,
    UsageReported,
)
from engine.core.ids import RunId, SessionId, ToolCallId
from engine.core.messages import StoredMessage
from engine.core.sessions import RunInfo, RunState

ENDED_KEPT = 100
"""Runs that are remembered after their end, for conversations being read at that moment."""

UNENDED = frozenset({AnswerState.QUEUED, AnswerState.RUNNING})

_NOT_SEEN = datetime.min.replace(tzinfo=UTC)
"""When a run was accepted of which only later events were seen."""

_STATES: dict[RunState, AnswerState] = {
    "queued": AnswerState.QUEUED,
    "running": AnswerState.RUNNING,
    "finished": AnswerState.DONE,
    "failed": AnswerState.FAILED,
    "cancelled": AnswerState.CANCELLED,
}


class RunFold:
    """One run: what was said and done in it so far."""

    def __init__(self, run: RunId, session: SessionId, *, at: datetime = _NOT_SEEN) -> None:
        self.run = run
        self.session = session
        self.at = at
        """When it was accepted."""
        self.asked = ""
        self.is_incomplete = at == _NOT_SEEN
        """True where events of the run were missed, so that only the transcript has all of it."""
        self.state = AnswerState.QUEUED
        self._model = ""
        self._said: list[str] = []
        """Texts of whole messages; `_saying` is the one being written."""
        self._thought: list[str] = []
        self._saying: list[str] = []
        self._thinking: list[str] = []
        self._tools: dict[ToolCallId, ToolUse] = {}
        self._question: Question | None = None
        self._problem: Problem | None = None

    @property
    def is_partial(self) -> bool:
        """True where the beginning of the run was not seen."""
        return self.at == _NOT_SEEN

    @property
    def has_ended(self) -> bool:
        """True once nothing more can come."""
        return self.state not in UNENDED

    @property
    def has_failed(self) -> bool:
        """True where it ended in an error."""
        return self.state is AnswerState.FAILED

    @property
    def question(self) -> Question | None:
        """What waits for a yes or no."""
        return self._question

    def person(self, key: str) -> PersonEntry:
        """Return the person's words."""
        return PersonEntry(key=key, at=self.at, text=self.asked)

    def answer(self, key: str) -> AnswerEntry:
        """Return the answer, as far as it is."""
        # What was joined once is kept joined, so that a long answer is not put together from thousands of pieces again.
        self._saying, self._thinking = ["".join(self._saying)], ["".join(self._thinking)]
        return AnswerEntry(
            key=key,
            run=self.run,
            at=self.at,
            state=self.state,
            model=self._model,
            text=joined([*self._said, *self._saying]),
            thinking=joined([*self._thought, *self._thinking]),
            tools=tuple(self._tools.values()),
            question=self._question,
            problem=self._problem,
        )

    def take(self, event: RunEvent) -> None:
        """Take in what happened."""
        if self.has_ended:  # its end was read before it was told
            return
        match event:
            case RunQueued():
                self.at, self.asked, self.is_incomplete = event.at, event.text, False
            case RunStarted():
                self.state, self._model = AnswerState.RUNNING, event.model
            case TextDelta():
                self._saying.append(event.text)
            case ThinkingDelta():
                self._thinking.append(event.text)
            case ToolCallStarted():
                self._close_message()
                self._tools[event.call] = ToolUse(call=event.call, name=event.name, arguments=event.arguments)
            case ToolCallFinished():
                self._finish_tool(event)
            case ApprovalRequested():
                self._question = Question(approval=event.approval, tool=event.tool, summary=event.summary)
            case ApprovalAnswered():
                if self._question is not None and self._question.approval == event.approval:
                    self._question = replace(self._question, approved=event.approved)
            case UsageReported():
                pass
            case RunFinished() | RunFailed() | RunCancelled():
                self._end(event)
            case _:
                assert_never(event)
        if self.state is AnswerState.QUEUED and not isinstance(event, RunQueued):
            self.state = AnswerState.RUNNING

    def take_stored(self, info: RunInfo, messages: Iterable[StoredMessage]) -> None:
        """Take in what is stored of the run; what its events told beyond that stays."""
        self.at, self._model = info.at, info.model or self._model
        said, thought, tools = [], [], {}
        for stored in messages:
            match stored.message.kind:
                case "user":
                    self.asked = stored.message.text
                case "assistant":
                    said.append(stored.message.text)
                    thought.append(stored.message.thinking)
                    for call in stored.message.tool_calls:
                        tools[call.id] = ToolUse(call=call.id, name=call.name, arguments=call.arguments)
                case "tool":
                    known = tools.get(stored.message.call)
                    tools[stored.message.call] = ToolUse(
                        call=stored.message.call,
                        name=stored.message.name,
                        arguments=known.arguments if known else {},
                        state=ToolState.DONE if stored.message.ok else ToolState.FAILED,
                        text=stored.message.text,
                    )
                case _:
                    assert_never(stored.message)
        self._said, self._thought, self._tools = said, thought, tools | self._tools
        stored_state = _STATES[info.state]
        if self.state in UNENDED and not (self.state is AnswerState.RUNNING and stored_state is AnswerState.QUEUED):
            self.state = stored_state
        if stored_state not in UNENDED:
            self._problem = _problem(info.code, info.message, info.hint)
            self._saying, self._thinking = [], []
            self._drop_what_is_open()
        elif self.has_ended:
            self._drop_what_is_open()
        else:
            self.is_incomplete = True

    def _close_message(self) -> None:
        self._said.append("".join(self._saying))
        self._thought.append("".join(self._thinking))
        self._saying, self._thinking = [], []

    def _finish_tool(self, event: ToolCallFinished) -> None:
        begun = self._tools.get(event.call)
        self._tools[event.call] = ToolUse(
            call=event.call,
            name=event.name,
            arguments=begun.arguments if begun else {},
            state=ToolState.DONE if event.ok else ToolState.FAILED,
            text=event.text,
        )

    def _end(self, ending: RunEnding) -> None:
        match ending:
            case RunFinished():
                self.state, self._saying = AnswerState.DONE, [ending.text]
            case RunCancelled():
                self.state, self._saying, self._thinking = AnswerState.CANCELLED, [ending.text], []
            case RunFailed():
                self.state, self._saying, self._thinking = AnswerState.FAILED, [], []
                self._problem = _problem(ending.code, ending.message, ending.hint)
            case _:
                assert_never(ending)
        self._drop_what_is_open()

    def _drop_what_is_open(self) -> None:
        """Forget questions and calls that came to nothing; what is stored of a run does not know them either."""
        self._question = None
        self._tools = {call: tool for call, tool in self._tools.items() if tool.state is not ToolState.RUNNING}


class RunLedger:
    """The runs that are being worked on anywhere, and the latest that have ended."""

    def __init__(self) -> None:
        self._folds: OrderedDict[RunId, RunFold] = OrderedDict()

    def take(self, event: RunEvent) -> RunFold:
        """Take in what happened and return its run."""
        fold = self._folds.get(event.run)
        if fold is None:
            fold = self._folds[event.run] = RunFold(event.run, event.session)
            self._forget_some()
        fold.take(event)
        return fold

    def get(self, run: RunId) -> RunFold | None:
        """Return what is known of a run."""
        return self._folds.get(run)

    def put(self, fold: RunFold) -> None:
        """Know a run from elsewhere."""
        self._folds[fold.run] = fold

    def of(self, session: SessionId) -> list[RunFold]:
        """Return the runs of a conversation, the oldest first."""
        return [fold for fold in self._folds.values() if fold.session == session]

    def clear(self) -> None:
        """Forget everything, since the engine that knew these runs is gone."""
        self._folds.clear()

    def _forget_some(self) -> None:
        ended = [run for run, fold in self._folds.items() if fold.has_ended]
        for run in ended[: max(0, len(ended) - ENDED_KEPT)]:
            del self._folds[run]


def stored_run(info: RunInfo, messages: Sequence[StoredMessage], session: SessionId) -> RunFold:
    """Return a run as it is stored."""
    fold = RunFold(info.run, session, at=info.at)
    fold.take_stored(info, messages)
    return fold


def joined(texts: Iterable[str]) -> str:
    """Return what was said in several messages as one text.

    A run that is stopped during a tool says its last words again in its ending; they are shown once.
    """
    kept: list[str] = []
    for text in texts:
        stripped = text.strip()
        if stripped and (not kept or kept[-1] != stripped):
            kept.append(stripped)
    return "\n\n".join(kept)


def _problem(code: str, message: str, hint: str) -> Problem | None:
    return Problem(code=code, message=message, hint=hint) if code else None
