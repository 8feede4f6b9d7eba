"""A whole run as one value: what `nestor ask --json` prints and `POST /api/v1/chat` without streaming returns."""

import dataclasses
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from engine.core.errors import ErrorCode, NestorError
from engine.core.events import (
    RunCancelled,
    RunEvent,
    RunFailed,
    RunFinished,
    RunStarted,
    TextDelta,
    ThinkingDelta,
    ToolCallFinished,
    ToolCallStarted,
    UsageReported,
)
from engine.core.ids import RunId, SessionId, ToolCallId
from engine.core.usage import Usage


@dataclass(frozen=True, slots=True, kw_only=True)
class AnsweredCall:
    """One tool call of the run with its outcome."""

    name: str
    arguments: Mapping[str, Any]
    result: Any
    """The tool's data where it has some, else its text; None where the run ended before the tool did."""
    ok: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class AnswerError:
    """Why there is no answer."""

    code: str
    message: str
    hint: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What came of one message."""

    text: str = ""
    thinking: str = ""
    tool_calls: tuple[AnsweredCall, ...] = ()
    session: SessionId | None = None
    run: RunId | None = None
    model: str | None = None
    usage: Usage = field(default_factory=Usage)
    error: AnswerError | None = None


def collect_answer(events: Iterable[RunEvent]) -> Answer:
    """Return what the events of one run add up to."""
    pieces: list[str] = []
    thinking: list[str] = []
    started: dict[ToolCallId, ToolCallStarted] = {}
    finished: dict[ToolCallId, ToolCallFinished] = {}
    usage = Usage()
    model: str | None = None
    last: RunEvent | None = None
    for last in events:
        match last:
            case RunStarted():
                model = last.model
            case ThinkingDelta():
                thinking.append(last.text)
            case TextDelta():
                pieces.append(last.text)
            case ToolCallStarted():
                started[last.call] = last
            case ToolCallFinished():
                finished[last.call] = last
            case UsageReported():
                usage = usage.plus(last.usage)
            case _:  # what is left says nothing that the answer holds; the ending is looked at below
                pass
    text, error = _ending(last, "".join(pieces))
    return Answer(
        text=text,
        thinking="".join(thinking),
        tool_calls=tuple(_call(call, finished.get(call.call)) for call in started.values()),
        session=last.session if last else None,
        run=last.run if last else None,
        model=model,
        usage=last.usage if isinstance(last, RunFinished) else usage,
        error=error,
    )


def refused_answer(error: NestorError, *, session: SessionId | None = None) -> Answer:
    """Return the answer for a message that was not accepted."""
    return Answer(session=session, error=AnswerError(code=error.code, message=error.message, hint=error.hint))


def to_json(answer: Answer) -> dict[str, Any]:
    """Return the object of the stable face; `json.dumps` takes it as it is."""
    plain = dataclasses.asdict(answer)
    return {**plain, "tool_calls": list(plain["tool_calls"])}


def _ending(last: RunEvent | None, said: str) -> tuple[str, AnswerError | None]:
    match last:
        case RunFinished():
            return last.text, None
        case RunFailed():
            return said, AnswerError(code=last.code, message=last.message, hint=last.hint)
        case RunCancelled():
            return last.text, AnswerError(code=ErrorCode.CANCELLED, message="The answer was cancelled.", hint="")
        case _:
            return said, AnswerError(
                code=ErrorCode.INTERRUPTED,
                message="The answer broke off before its end.",
                hint="Ask again; `nestor status` shows whether Nestor still runs.",
            )


def _call(started: ToolCallStarted, finished: ToolCallFinished | None) -> AnsweredCall:
    result: Any = None
    if finished is not None:
        result = finished.text if finished.data is None else dict(finished.data)
    return AnsweredCall(
        name=started.name,
        arguments=dict(started.arguments),
        result=result,
        ok=finished is not None and finished.ok,
    )
