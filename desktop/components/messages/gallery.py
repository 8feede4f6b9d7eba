"""The parts of a conversation for `nestor debug gallery`: each kind of message in its states, and the composer."""

from collections.abc import Callable
from datetime import UTC, datetime

from PySide6.QtWidgets import QWidget

from desktop.components.messages.composer import Composer
from desktop.components.messages.transcript import TranscriptView
from desktop.entries import (
    AnswerEntry,
    AnswerState,
    Entry,
    PastedText,
    PersonEntry,
    Problem,
    Question,
    ToolState,
    ToolUse,
)
from desktop.theme import Theme
from engine.core.ids import ApprovalId, RunId, ToolCallId

_AT = datetime(2026, 11, 21, 15, 20, tzinfo=UTC)
_HEIGHT_PX = 620
_MARKDOWN = """\
## A heading

A paragraph with **bold**, *italic*, `code` and [a link](https://example.org). <b>HTML is shown, not run.</b>

1. One
2. Two
   - inside
- [x] done
- [ ] open

> A quote.

```python
def greet(name: str) -> str:
    return f"Hello {name}"  # a comment
```

| Name | Amount |
|:-----|-------:|
| Apples | 12 |
| Pears | 3 |
"""


def message_sections(theme: Theme) -> list[tuple[str, Callable[[], QWidget]]]:
    """Return the sections, to be made when they are shown."""
    return [
        ("Messages", lambda: _transcript(theme, _texts())),
        ("Messages that are not done", lambda: _transcript(theme, _states())),
        ("Message field", lambda: _composer(theme, running=False)),
        ("Message field, while an answer comes", lambda: _composer(theme, running=True)),
    ]


def _transcript(theme: Theme, entries: list[Entry]) -> QWidget:
    view = TranscriptView(theme)
    view.setFixedHeight(_HEIGHT_PX)
    view.reset(entries, has_earlier=False)
    return view


def _composer(theme: Theme, *, running: bool) -> QWidget:
    composer = Composer(theme)
    composer.set_running(running)
    if running:
        composer.set_text("A message\nof two lines")
        composer.add_attachments([PastedText(text="pasted " * 2_000)])
    return composer


def _texts() -> list[Entry]:
    uses = (
        _use("reminder_create", ToolState.DONE, "Reminder set for today 17:00"),
        _use("web_search", ToolState.FAILED, "There is no connection."),
    )
    return [
        PersonEntry(key="1", at=_AT, text="Show me everything you can write."),
        _answer("2", AnswerState.DONE, text=_MARKDOWN, thinking="All kinds of text, then."),
        PersonEntry(key="3", at=_AT, text="Remind me at five.\n" + "And a long message besides. " * 60),
        _answer("4", AnswerState.DONE, text="Done.", tools=uses),
    ]


def _states() -> list[Entry]:
    problem = Problem(code="example", message="The model stopped while it was answering.", hint="Try again.")
    return [
        _answer("1", AnswerState.FAILED, problem=problem),
        _answer("2", AnswerState.CANCELLED, text="It was going to say"),
        _answer("3", AnswerState.DONE, text="It is open.", question=_question(approved=True)),
        _answer("4", AnswerState.RUNNING, question=_question(approved=None)),
        _answer("5", AnswerState.RUNNING, tools=(_use("web_search", ToolState.RUNNING, ""),)),
        _answer("6", AnswerState.RUNNING, text="And so it goes on and"),
        _answer("7", AnswerState.QUEUED),
    ]


def _answer(
    key: str,
    state: AnswerState,
    *,
    text: str = "",
    thinking: str = "",
    tools: tuple[ToolUse, ...] = (),
    question: Question | None = None,
    problem: Problem | None = None,
) -> AnswerEntry:
    return AnswerEntry(
        key=key,
        run=RunId(key),
        at=_AT,
        state=state,
        text=text,
        thinking=thinking,
        tools=tools,
        question=question,
        problem=problem,
    )


def _use(name: str, state: ToolState, text: str) -> ToolUse:
    return ToolUse(
        call=ToolCallId(name), name=name, arguments={"text": "call mum", "when": "17:00"}, state=state, text=text
    )


def _question(*, approved: bool | None) -> Question:
    return Question(approval=ApprovalId("1"), tool="open_app", summary="Open the calculator.", approved=approved)
