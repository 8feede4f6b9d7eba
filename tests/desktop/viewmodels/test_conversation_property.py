"""However runs of several conversations interleave, what is shown ends as what opening the transcript shows."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from typing import Any

from hypothesis import Phase, given, settings
from hypothesis import strategies as st
from PySide6.QtWidgets import QApplication

from desktop.entries import Entry
from desktop.link import LinkKind, LinkState
from desktop.viewmodels import ConversationModel
from engine.core.events import (
    ApprovalAnswered,
    ApprovalRequested,
    RunCancelled,
    RunFailed,
    RunFinished,
    RunQueued,
    RunStarted,
    TextDelta,
    ThinkingDelta,
    ToolCallFinished,
    ToolCallStarted,
)
from engine.core.ids import BotId, MessageId, RunId, SessionId, ToolCallId
from engine.core.messages import (
    AssistantMessage,
    Channel,
    Message,
    StoredMessage,
    ToolCall,
    ToolMessage,
    UserMessage,
)
from engine.core.sessions import GetTranscript, RunInfo, SessionInfo, Transcript
from engine.core.usage import Usage
from tests.doubles.link import ScriptedLink
from tests.doubles.world import SATURDAY

SESSIONS = (SessionId("one"), SessionId("two"))
WORDS = st.text(alphabet="ab \n", max_size=6)


@dataclass
class Engine:
    """Writes down what happens in runs, then tells it, as the real one does."""

    link: ScriptedLink
    runs: dict[RunId, RunInfo] = field(default_factory=dict)
    where: dict[RunId, SessionId] = field(default_factory=dict)
    messages: list[StoredMessage] = field(default_factory=list)
    plays: dict[RunId, list[Callable[[], None]]] = field(default_factory=dict)
    at: datetime = SATURDAY

    def queue(self, session: SessionId, text: str, turns: list[Any], ending: str, *, tell: bool = True) -> RunId:
        run = RunId(f"run-{len(self.runs)}")
        self.at += timedelta(seconds=1)
        self.runs[run] = RunInfo(run=run, at=self.at, state="queued")
        self.where[run] = session
        self._store(run, UserMessage(text=text))
        self.plays[run] = self._script(run, turns, ending)
        queued = RunQueued(run=run, session=session, at=self.at, text=text)
        if tell:
            self.link.emit(queued)
        else:
            self.plays[run].insert(0, lambda: self.link.emit(queued))
        return run

    def can_go_on(self) -> list[RunId]:
        """One run at a time in each conversation."""
        first: dict[SessionId, RunId] = {}
        for run, steps in self.plays.items():
            if steps:
                first.setdefault(self.where[run], run)
        return list(first.values())

    def transcript(self, query: GetTranscript) -> Transcript:
        of = [stored for stored in self.messages if stored.session == query.id]
        end = next((at for at, stored in enumerate(of) if stored.id == query.before), len(of))
        start = max(0, end - (query.limit or len(of)))
        page = tuple(of[start:end])
        info = SessionInfo(
            id=query.id,
            title="A title",
            bot=BotId("nestor"),
            channel=Channel.DESKTOP,
            created=SATURDAY,
            last_active=SATURDAY,
            messages=len(of),
        )
        shown = {stored.run for stored in page}
        runs = tuple(info for run, info in self.runs.items() if run in shown)
        return Transcript(session=info, messages=page, runs=runs, has_earlier=start > 0)

    def _store(self, run: RunId, message: Message) -> None:
        key = MessageId(f"msg-{len(self.messages)}")
        self.messages.append(
            StoredMessage(id=key, session=self.where[run], run=run, at=self.runs[run].at, message=message)
        )

    def _script(self, run: RunId, turns: list[Any], ending: str) -> list[Callable[[], None]]:
        of: Any = {"run": run, "session": self.where[run]}
        said: list[str] = []
        thought: list[str] = []

        def update(**values: Any) -> None:
            self.runs[run] = replace(self.runs[run], **values)

        def start() -> None:
            update(state="running", model="starter")
            self.link.emit(RunStarted(**of, at=self.at, model="starter"))

        def say(text: str) -> None:
            said.append(text)
            self.link.emit(TextDelta(**of, text=text))

        def think(text: str) -> None:
            thought.append(text)
            self.link.emit(ThinkingDelta(**of, text=text))

        def message(calls: tuple[ToolCall, ...] = ()) -> AssistantMessage:
            text, thinking = "".join(said).strip(), "".join(thought).strip()
            said.clear()
            thought.clear()
            return AssistantMessage(text=text, thinking=thinking, tool_calls=calls)

        def call(number: int) -> None:
            calls = (ToolCall(id=ToolCallId(f"{run}-{number}"), name="note", arguments={"text": "x"}),)
            self._store(run, message(calls))
            self.link.emit(ToolCallStarted(**of, call=calls[0].id, name="note", arguments={"text": "x"}))

        def ask(number: int) -> None:
            approval: Any = f"{run}-yes-{number}"
            asked = ToolCallId(f"{run}-{number}")
            self.link.emit(ApprovalRequested(**of, approval=approval, call=asked, tool="note", summary="?"))
            self.link.emit(ApprovalAnswered(**of, approval=approval, approved=True))

        def result(number: int, ok: bool) -> None:
            done = ToolCallId(f"{run}-{number}")
            self._store(run, ToolMessage(call=done, name="note", text="noted", ok=ok))
            self.link.emit(ToolCallFinished(**of, call=done, name="note", ok=ok, text="noted"))

        def end() -> None:
            last = message()
            if ending == "finished":
                update(state="finished")
                self._store(run, last)
                key = self.messages[-1].id
                self.link.emit(RunFinished(**of, at=self.at, text=last.text, message=key, usage=Usage()))
            elif ending == "cancelled":
                update(state="cancelled")
                if last.text:
                    self._store(run, AssistantMessage(text=last.text))
                self.link.emit(RunCancelled(**of, at=self.at, text=last.text))
            else:
                update(state="failed", code="worker_died", message="It died.", hint="Ask again.")
                self.link.emit(RunFailed(**of, at=self.at, code="worker_died", message="It died.", hint="Ask again."))

        steps: list[Callable[[], None]] = [start]
        for number, (kind, value) in enumerate(turns):
            match kind:
                case "say":
                    steps.append(lambda value=value: say(value))
                case "think":
                    steps.append(lambda value=value: think(value))
                case "ask":
                    steps += [lambda n=number: call(n), lambda n=number: ask(n), lambda n=number: result(n, True)]
                case "broken off":  # the last thing such a run does
                    steps.append(lambda n=number: call(n))
                case _:
                    steps += [lambda n=number: call(n), lambda n=number, ok=value: result(n, ok)]
        return [*steps, end]


class EngineLink(ScriptedLink):
    """Reads at once, and answers when it is told to: an answer may be old by then."""

    def __init__(self) -> None:
        super().__init__(held=True)
        self.engine = Engine(self)
        self.turns: list[Any] = []
        self.ending = "finished"
        self.accepts_first = False

    def query(self, query: Any, on_done: Any, on_error: Any = None) -> None:
        result = self.engine.transcript(query)
        self._later(lambda: on_done(result))

    def submit(
        self,
        text: str,
        *,
        session: SessionId | None,
        attachments: Any = (),
        on_accepted: Any = None,
        on_error: Any = None,
    ) -> None:
        assert session is not None
        run = self.engine.queue(session, text, self.turns, self.ending, tell=not self.accepts_first)
        self._later(lambda: on_accepted(run, session))


def without_keys(entries: tuple[Entry, ...]) -> list[Entry]:
    return [replace(entry, key="") for entry in entries]


TURNS = st.lists(
    st.tuples(st.just("say"), WORDS)
    | st.tuples(st.just("think"), WORDS)
    | st.tuples(st.just("tool"), st.booleans())
    | st.tuples(st.just("ask"), st.just("")),
    max_size=5,
)
ENDINGS = st.sampled_from(["finished", "failed", "cancelled"])
ACTIONS = st.sampled_from(["run", "send", "step", "step", "step", "deliver", "deliver last", "open", "new", "earlier"])


@settings(max_examples=150, deadline=None, phases=set(Phase) - {Phase.explain})
@given(st.data())
def test_what_is_shown_ends_as_what_the_transcript_shows(qapp: QApplication, data: st.DataObject) -> None:
    link = EngineLink()
    engine = link.engine
    model = ConversationModel(link, now=lambda: SATURDAY, page_size=data.draw(st.sampled_from([2, 5, 60])))
    shown: list[Entry] = []
    _follow(model, shown)
    for _ in range(data.draw(st.integers(0, 40))):
        match data.draw(ACTIONS):
            case "run":
                session = data.draw(st.sampled_from([*SESSIONS, model._target]))
                engine.queue(session, "hello", data.draw(TURNS), data.draw(ENDINGS))
            case "send":
                link.turns, link.ending = data.draw(TURNS), data.draw(ENDINGS)
                link.accepts_first = data.draw(st.booleans())
                model.send("from here")
            case "deliver":
                link.deliver(min(1, link.waiting))
            case "deliver last":
                [link.deliver_last() for _ in range(min(1, link.waiting))]
            case "open":
                model.open(data.draw(st.sampled_from(SESSIONS)))
            case "new":
                model.open(None)
            case "earlier":
                model.load_earlier()
            case _:
                runs = engine.can_go_on()
                [engine.plays[data.draw(st.sampled_from(runs))].pop(0)() for _ in runs[:1]]
    while runs := engine.can_go_on():
        engine.plays[runs[0]].pop(0)()
    link.deliver()
    _read_to_the_beginning(model, link)

    afresh = ConversationModel(link, now=lambda: SATURDAY, page_size=1000)
    afresh.open(model._target)
    link.deliver()
    assert without_keys(model.entries) == without_keys(afresh.entries)
    assert shown == list(model.entries), "a view that follows the signals shows the same"
    assert not model.is_running


@settings(max_examples=60, deadline=None)
@given(st.data())
def test_joining_in_the_middle_of_runs_ends_the_same(qapp: QApplication, data: st.DataObject) -> None:
    link = EngineLink()
    engine = link.engine
    session = SESSIONS[0]
    for _ in range(data.draw(st.integers(1, 3))):
        engine.queue(session, "hello", data.draw(TURNS), data.draw(ENDINGS))
    for _ in range(data.draw(st.integers(0, 12))):
        [engine.plays[run].pop(0)() for run in engine.can_go_on()]

    model = ConversationModel(link, now=lambda: SATURDAY)
    model.open(session)
    for _ in range(data.draw(st.integers(0, 3))):
        [engine.plays[run].pop(0)() for run in engine.can_go_on()]
    link.deliver()
    for _ in range(data.draw(st.integers(0, 3))):
        [engine.plays[run].pop(0)() for run in engine.can_go_on()]
    link.set_state(LinkState(kind=LinkKind.READY, remote=True))
    while runs := engine.can_go_on():
        engine.plays[runs[0]].pop(0)()
    link.deliver()

    afresh = ConversationModel(link, now=lambda: SATURDAY)
    afresh.open(session)
    link.deliver()
    assert model.entries == afresh.entries


def _read_to_the_beginning(model: ConversationModel, link: ScriptedLink) -> None:
    for _ in range(100):
        model.load_earlier()
        link.deliver()
    assert not model.has_earlier


def _follow(model: ConversationModel, shown: list[Entry]) -> None:
    """Keep a list as a transcript view does, from signals alone."""

    def reset() -> None:
        shown[:] = model.entries

    def change(entry: Entry) -> None:
        assert entry.key in [old.key for old in shown]
        shown[:] = [entry if old.key == entry.key else old for old in shown]

    model.was_reset.connect(reset)
    model.entry_added.connect(shown.append)
    model.entry_changed.connect(change)
    model.earlier_added.connect(lambda entries: shown.__setitem__(slice(0, 0), entries))
    model.entry_removed.connect(lambda key: shown.__setitem__(slice(None), [e for e in shown if e.key != key]))
