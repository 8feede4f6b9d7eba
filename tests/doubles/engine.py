"""`FakeEngine`: an EngineApi that plays scripted runs and keeps everything in memory, for the tests of doors."""

import asyncio
import dataclasses
import re
from collections import deque
from collections.abc import AsyncIterator, Callable, Iterable, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, TypeVar
from zoneinfo import ZoneInfo

from engine.config import Settings
from engine.config.schema import known_paths
from engine.core.api import RunHandle
from engine.core.corrections import Correction, ForgetCorrection, ForgetCorrections, ListCorrections
from engine.core.errors import ErrorCode, NestorError, NotFoundError
from engine.core.events import (
    ApprovalAnswered,
    ApprovalRequested,
    Event,
    ReminderDue,
    RunCancelled,
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
from engine.core.facts import Fact, ForgetFact, ListFacts, SaveFact
from engine.core.ids import (
    DEFAULT_BOT,
    DEFAULT_SESSION,
    ApprovalId,
    CorrectionId,
    FactId,
    MessageId,
    NoteId,
    ReminderId,
    RunId,
    SessionId,
    TodoId,
    ToolCallId,
    UndoId,
)
from engine.core.messages import AssistantMessage, Channel, Inbound, StoredMessage, UserMessage
from engine.core.notes import AddNote, DeleteNote, ListNotes, Note
from engine.core.reminders import (
    OPEN_STATES,
    AddReminder,
    CancelReminder,
    CompleteReminder,
    EditReminder,
    ListReminders,
    MarkShown,
    Reminder,
    ReminderKind,
    ReminderState,
    SnoozeReminder,
    StartTimer,
)
from engine.core.requests import Command, Query
from engine.core.sessions import (
    CreateSession,
    DeleteSession,
    GetTranscript,
    ListSessions,
    RenameSession,
    RunInfo,
    SearchSessions,
    SessionHit,
    SessionInfo,
    Transcript,
)
from engine.core.settings import ChangeSetting, ListSettings, ReloadSettings, SettingInfo
from engine.core.status import GetStatus, PauseNotifications, Status
from engine.core.todos import AddTodo, CompleteTodo, DeleteTodo, ListTodos, Todo
from engine.core.undo import ListUndo, Undo, UndoEntry
from engine.core.usage import Usage
from tests.doubles.model_files import FakeModelFiles

R = TypeVar("R")
BERLIN = ZoneInfo("Europe/Berlin")
NOON = datetime(2026, 11, 21, 12, 0, tzinfo=BERLIN)


@dataclass(frozen=True, kw_only=True)
class Think:
    """The model reasons."""

    text: str


@dataclass(frozen=True, kw_only=True)
class Call:
    """The model calls a tool that then ends like this."""

    name: str
    arguments: Mapping[str, Any] = dataclasses.field(default_factory=dict)
    text: str = "done"
    data: Mapping[str, Any] | None = None
    ok: bool = True
    error: str | None = None


@dataclass(frozen=True, kw_only=True)
class Ask:
    """A tool needs a yes."""

    tool: str
    summary: str


@dataclass(frozen=True, kw_only=True)
class Wait:
    """The run goes no further until somebody cancels it."""


Step = str | Think | Call | Ask | Wait | Exception
Turn = str | Exception | Sequence[Step]


class FakeEngine(FakeModelFiles):
    """Plays one turn of its script for each message; when the script is at its end it answers "ok"."""

    def __init__(self, script: Iterable[Turn] = (), *, now: datetime = NOON, fires_reminders: bool = True) -> None:
        self.now = now
        self.inbound: list[Inbound] = []
        self.requests: list[Query[Any] | Command[Any]] = []
        self.cancelled: list[RunId] = []
        self.answers: list[tuple[ApprovalId, bool]] = []
        self.refuse: NestorError | Exception | None = None
        """Raised by the next call of whatever kind."""
        self.fires_reminders = fires_reminders
        self.paused_until: datetime | None = None
        self.reminders: dict[ReminderId, Reminder] = {}
        self.notes: dict[NoteId, Note] = {}
        self.todos: dict[TodoId, Todo] = {}
        self.facts: dict[FactId, Fact] = {}
        self.corrections: dict[CorrectionId, Correction] = {}
        self.sessions: dict[SessionId, SessionInfo] = {}
        super().__init__()
        self.settings: dict[str, Any] = {}
        self.undoable: list[UndoEntry] = []
        self.transcript: list[StoredMessage] = []
        self.past: list[Event] = []
        self._script = deque(script)
        self._listeners: dict[asyncio.Queue[Event], SessionId | None] = {}
        self._runs: dict[RunId, asyncio.Task[None]] = {}
        self._questions: dict[ApprovalId, asyncio.Future[bool]] = {}
        self._loop: asyncio.AbstractEventLoop | None = None
        self._count = 0

    @property
    def listeners(self) -> int:
        """How many subscriptions are open."""
        return len(self._listeners)

    def publish(self, event: Event) -> Event:
        """Let everybody who listens hear of it."""
        event = dataclasses.replace(event, seq=len(self.past) + 1)
        self.past.append(event)
        for queue, session in self._listeners.items():
            if session is None or getattr(event, "session", session) == session:
                queue.put_nowait(event)
        return event

    def fire(self, reminder: Reminder) -> None:
        """Let a reminder come due."""
        self.publish(ReminderDue(reminder=reminder, occurrence=reminder.due, late=False))

    def loop_call(self, function: Callable[..., object], *arguments: object) -> None:
        """Call something from another thread on the loop on which somebody listens."""
        assert self._loop is not None, "nobody listens yet"
        self._loop.call_soon_threadsafe(function, *arguments)

    async def submit(self, inbound: Inbound) -> RunHandle:
        """Accept a message and play a turn for it."""
        self._maybe_refuse()
        self.inbound.append(inbound)
        if not inbound.text.strip():
            raise NestorError(ErrorCode.EMPTY_MESSAGE, "The message is empty.", hint="Write something.")
        run, session = RunId(self._id("run")), inbound.session or DEFAULT_SESSION
        events: asyncio.Queue[RunEvent] = asyncio.Queue()
        turn = self._script.popleft() if self._script else "ok"
        steps: Sequence[Step] = [turn] if isinstance(turn, str | Exception) else turn
        play = self._play(run, session, inbound, steps, events)
        self._runs[run] = asyncio.create_task(play, name=f"fake {run}")
        return RunHandle(run=run, session=session, events=_until_ending(events))

    @asynccontextmanager
    async def subscribe(
        self, *, after: int | None = None, session: SessionId | None = None
    ) -> AsyncIterator[AsyncIterator[Event]]:
        """Listen, first to what is remembered."""
        self._maybe_refuse()
        queue: asyncio.Queue[Event] = asyncio.Queue()
        for event in self.past:
            if after is not None and event.seq > after and getattr(event, "session", session) in (session, None):
                queue.put_nowait(event)
        self._loop = asyncio.get_running_loop()
        self._listeners[queue] = session
        try:
            yield _endless(queue)
        finally:
            del self._listeners[queue]

    async def cancel(self, run: RunId) -> bool:
        """Stop a run."""
        self._maybe_refuse()
        task = self._runs.get(run)
        if task is None or task.done():
            return False
        self.cancelled.append(run)
        task.cancel()
        return True

    async def answer(self, approval: ApprovalId, *, approved: bool) -> bool:
        """Answer a question."""
        self.answers.append((approval, approved))
        question = self._questions.pop(approval, None)
        if question is None:
            return False
        question.set_result(approved)
        return True

    async def query(self, query: Query[R]) -> R:
        """Read."""
        return self._carry_out(query)

    async def execute(self, command: Command[R]) -> R:
        """Change."""
        return self._carry_out(command)

    async def close(self) -> None:
        """End what still runs, as a host does when it stops."""
        tasks = list(self._runs.values())
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    def _maybe_refuse(self) -> None:
        if self.refuse is not None:
            error, self.refuse = self.refuse, None
            raise error

    def _id(self, prefix: str) -> str:
        self._count += 1
        return f"{prefix}-{self._count}"

    async def _play(
        self,
        run: RunId,
        session: SessionId,
        inbound: Inbound,
        steps: Sequence[Step],
        events: asyncio.Queue[RunEvent],
    ) -> None:
        said: list[str] = []

        def tell(event: RunEvent) -> None:
            events.put_nowait(self.publish(event))  # type: ignore[arg-type]

        of = {"run": run, "session": session}
        tell(RunQueued(**of, at=self.now, text=inbound.text))
        tell(RunStarted(**of, at=self.now, model=inbound.model or "starter"))
        usage = Usage(prompt_tokens=40, cached_tokens=10, completion_tokens=5, ttft_ms=12.5, tokens_per_s=50.0)
        try:
            for step in steps:
                await self._step(step, of, inbound, tell, said)
                await asyncio.sleep(0)
            tell(UsageReported(**of, usage=usage))
        except asyncio.CancelledError:
            tell(RunCancelled(**of, at=self.now, text="".join(said)))
        except NestorError as error:
            tell(RunFailed(**of, at=self.now, code=error.code, message=error.message, hint=error.hint))
        else:
            tell(RunFinished(**of, at=self.now, text="".join(said), message=MessageId(self._id("msg")), usage=usage))

    async def _step(self, step: Step, of: dict[str, Any], inbound: Inbound, tell: Any, said: list[str]) -> None:
        match step:
            case str():
                said.append(step)
                tell(TextDelta(**of, text=step))
            case Think():
                tell(ThinkingDelta(**of, text=step.text))
            case Call():
                call = ToolCallId(self._id("call"))
                tell(ToolCallStarted(**of, call=call, name=step.name, arguments=step.arguments))
                done = {"name": step.name, "ok": step.ok, "text": step.text, "data": step.data, "error": step.error}
                tell(ToolCallFinished(**of, call=call, **done))
            case Ask():
                await self._ask(step, of, inbound, tell)
            case Wait():
                await asyncio.Event().wait()
            case _:
                raise step

    async def _ask(self, step: Ask, of: dict[str, Any], inbound: Inbound, tell: Any) -> None:
        call, approval = ToolCallId(self._id("call")), ApprovalId(self._id("approval"))
        tell(ToolCallStarted(**of, call=call, name=step.tool, arguments={}))
        approved = step.tool in inbound.allow_tools
        if not approved and inbound.can_approve:
            self._questions[approval] = asyncio.get_running_loop().create_future()
            question = self._questions[approval]
            tell(ApprovalRequested(**of, approval=approval, call=call, tool=step.tool, summary=step.summary))
            approved = await question
            tell(ApprovalAnswered(**of, approval=approval, approved=approved))
        text = "opened" if approved else "declined"
        error = None if approved else str(ErrorCode.APPROVAL_REQUIRED)
        tell(ToolCallFinished(**of, call=call, name=step.tool, ok=approved, text=text, error=error))

    def _carry_out(self, request: Any) -> Any:
        self._maybe_refuse()
        self.requests.append(request)
        handler = getattr(self, f"_{re.sub(r'(?<!^)(?=[A-Z])', '_', type(request).__name__).lower()}", None)
        if handler is None:
            raise NestorError(ErrorCode.INVALID_REQUEST, f"FakeEngine does not know {type(request).__name__}.")
        return handler(request)

    def _record(self, label: str) -> None:
        self.undoable.insert(0, UndoEntry(id=UndoId(len(self.undoable) + 1), at=self.now, label=label))

    def _list_reminders(self, query: ListReminders) -> tuple[Reminder, ...]:
        gone = (ReminderState.DONE, ReminderState.CANCELLED)
        return tuple(
            sorted((r for r in self.reminders.values() if query.all or r.state not in gone), key=lambda r: r.due)
        )

    def _add_reminder(self, command: AddReminder) -> Reminder:
        due = self._due(command.when)
        id_ = ReminderId(self._id("r"))
        reminder = Reminder(id=id_, text=command.text, due=due, repeat=None, state=ReminderState.SCHEDULED)
        self.reminders[id_] = reminder
        self._record(f"Added reminder {command.text!r}")
        return reminder

    def _edit_reminder(self, command: EditReminder) -> Reminder:
        changes: dict[str, Any] = {} if command.text is None else {"text": command.text}
        if command.when is not None:
            changes |= {"due": self._due(command.when), "state": ReminderState.SCHEDULED}
        return self._change_reminder(command.id, **changes)

    def _due(self, when: str) -> datetime:
        match = re.fullmatch(r"in (\d+) minutes?", when)
        if match is None:
            hint = 'Try "in 20 minutes".'
            raise NestorError(ErrorCode.TIME_UNCLEAR, f"{when!r} is not a time that I understand.", hint=hint)
        return self.now + timedelta(minutes=int(match[1]))

    def _start_timer(self, command: StartTimer) -> Reminder:
        id_ = ReminderId(self._id("r"))
        self.reminders[id_] = Reminder(
            id=id_,
            text=command.label or "Timer",
            due=self.now + command.duration,
            repeat=None,
            state=ReminderState.SCHEDULED,
            kind=ReminderKind.TIMER,
        )
        return self.reminders[id_]

    def _mark_shown(self, command: MarkShown) -> bool:
        return command.id in self.reminders

    def _cancel_reminder(self, command: CancelReminder) -> Reminder:
        return self._change_reminder(command.id, state=ReminderState.CANCELLED)

    def _complete_reminder(self, command: CompleteReminder) -> Reminder:
        return self._change_reminder(command.id, state=ReminderState.DONE)

    def _snooze_reminder(self, command: SnoozeReminder) -> Reminder:
        return self._change_reminder(command.id, state=ReminderState.SNOOZED, due=self.now + command.by)

    def _change_reminder(self, id_: ReminderId, **changes: Any) -> Reminder:
        _known("reminder", id_, self.reminders)
        self.reminders[id_] = dataclasses.replace(self.reminders[id_], **changes)
        return self.reminders[id_]

    def _list_notes(self, query: ListNotes) -> tuple[Note, ...]:
        return _matching(self.notes.values(), query.search)[: query.limit]

    def _add_note(self, command: AddNote) -> Note:
        note = Note(id=NoteId(self._id("n")), text=command.text, created=self.now)
        self.notes[note.id] = note
        self._record(f"Added note {command.text!r}")
        return note

    def _delete_note(self, command: DeleteNote) -> Note:
        _known("note", command.id, self.notes)
        return self.notes.pop(command.id)

    def _list_facts(self, query: ListFacts) -> tuple[Fact, ...]:
        return _matching(self.facts.values(), query.search)[: query.limit]

    def _save_fact(self, command: SaveFact) -> Fact:
        fact = Fact(id=FactId(self._id("f")), text=command.text, created=self.now)
        self.facts[fact.id] = fact
        return fact

    def _forget_fact(self, command: ForgetFact) -> Fact:
        _known("fact", command.id, self.facts)
        return self.facts.pop(command.id)

    def learn(self, phrase: str, tool: str) -> Correction:
        """Have learned something from a correction."""
        correction = Correction(id=CorrectionId(self._id("c")), phrase=phrase, tool=tool, created=self.now)
        self.corrections[correction.id] = correction
        return correction

    def _list_corrections(self, query: ListCorrections) -> tuple[Correction, ...]:
        return tuple(self.corrections.values())[: query.limit]

    def _forget_correction(self, command: ForgetCorrection) -> Correction:
        _known("correction", command.id, self.corrections)
        return self.corrections.pop(command.id)

    def _forget_corrections(self, _command: ForgetCorrections) -> int:
        forgotten = len(self.corrections)
        self.corrections.clear()
        return forgotten

    def _list_todos(self, query: ListTodos) -> tuple[Todo, ...]:
        return tuple(t for t in self.todos.values() if (query.list in (None, t.list)) and (query.done or not t.done))

    def _add_todo(self, command: AddTodo) -> Todo:
        todo = Todo(id=TodoId(self._id("t")), text=command.text, list=command.list, done=False, created=self.now)
        self.todos[todo.id] = todo
        return todo

    def _complete_todo(self, command: CompleteTodo) -> Todo:
        _known("to-do", command.id, self.todos)
        self.todos[command.id] = dataclasses.replace(self.todos[command.id], done=True)
        return self.todos[command.id]

    def _delete_todo(self, command: DeleteTodo) -> Todo:
        _known("to-do", command.id, self.todos)
        return self.todos.pop(command.id)

    def _list_sessions(self, query: ListSessions) -> tuple[SessionInfo, ...]:
        return tuple(self.sessions.values())[: query.limit]

    def _create_session(self, command: CreateSession) -> SessionInfo:
        session = SessionInfo(
            id=SessionId(self._id("s")),
            title=command.title,
            bot=DEFAULT_BOT,
            channel=command.channel,
            created=self.now,
            last_active=self.now,
            messages=0,
        )
        self.sessions[session.id] = session
        return session

    def _rename_session(self, command: RenameSession) -> SessionInfo:
        _known("conversation", command.id, self.sessions)
        self.sessions[command.id] = dataclasses.replace(self.sessions[command.id], title=command.title)
        return self.sessions[command.id]

    def _delete_session(self, command: DeleteSession) -> SessionInfo:
        _known("conversation", command.id, self.sessions)
        return self.sessions.pop(command.id)

    def _get_transcript(self, query: GetTranscript) -> Transcript:
        _known("conversation", query.id, self.sessions)
        of = {"session": query.id, "run": RunId("run-0"), "at": self.now}
        said = (UserMessage(text="hello"), AssistantMessage(text="Good day."))
        stored = tuple(StoredMessage(id=MessageId(f"msg-{n}"), message=m, **of) for n, m in enumerate(said))
        run = RunInfo(run=RunId("run-0"), at=self.now, state="finished", model="starter")
        return Transcript(session=self.sessions[query.id], messages=stored, runs=(run,))

    def _search_sessions(self, query: SearchSessions) -> tuple[SessionHit, ...]:
        found = (one for one in self.sessions.values() if query.text.lower() in one.title.lower())
        return tuple(SessionHit(session=one, message=None, snippet=one.title) for one in found)[: query.limit]

    def _list_settings(self, query: ListSettings) -> tuple[SettingInfo, ...]:
        defaults = Settings().model_dump(mode="json")
        return tuple(self._setting(path, defaults) for path in known_paths())

    def _change_setting(self, command: ChangeSetting) -> SettingInfo:
        _known("setting", command.path, known_paths())
        self.settings[command.path] = command.value
        return self._setting(command.path, Settings().model_dump(mode="json"))

    def _reload_settings(self, command: ReloadSettings) -> None:
        pass

    def _setting(self, path: str, defaults: Any) -> SettingInfo:
        for part in path.split("."):
            defaults = defaults[part]
        return SettingInfo(
            path=path, value=self.settings.get(path, defaults), default=defaults, description=f"About {path}."
        )

    def _list_undo(self, query: ListUndo) -> tuple[UndoEntry, ...]:
        return tuple(self.undoable[: query.limit])

    def _undo(self, command: Undo) -> UndoEntry:
        wanted = [entry for entry in self.undoable if command.id in (None, entry.id)]
        if not wanted:
            raise NestorError(ErrorCode.NOTHING_TO_UNDO, "There is nothing to take back.")
        self.undoable.remove(wanted[0])
        return wanted[0]

    def _pause_notifications(self, command: PauseNotifications) -> None:
        self.paused_until = command.until

    def _get_status(self, query: GetStatus) -> Status:
        open_ = sorted((r for r in self.reminders.values() if r.state in OPEN_STATES), key=lambda r: r.due)
        return Status(
            version="0.1.0",
            pid=4711,
            started=self.now - timedelta(hours=2),
            home="/home/anna/.local/share/nestor",
            model="starter",
            model_state="not_loaded",
            address="http://127.0.0.1:8741" if self.fires_reminders else None,
            reminders_open=len(open_),
            next_reminder=open_[0].due if open_ else None,
            fires_reminders=self.fires_reminders,
            notifications="native",
            runs_active=0,
            paused_until=self.paused_until,
            model_advice="Qwen3 4B (2.5 GB) would fit this computer; get it with: nestor models pull qwen3-4b",
        )


def channel_of(engine: FakeEngine) -> Channel:
    """Return the door by which the last message came."""
    return engine.inbound[-1].origin.channel


async def _until_ending(events: asyncio.Queue[RunEvent]) -> AsyncIterator[RunEvent]:
    while True:
        event = await events.get()
        yield event
        if isinstance(event, RunFinished | RunFailed | RunCancelled):
            return


async def _endless(events: asyncio.Queue[Event]) -> AsyncIterator[Event]:
    while True:
        yield await events.get()


def _matching(things: Iterable[Any], search: str | None) -> tuple[Any, ...]:
    return tuple(thing for thing in things if search is None or search.lower() in thing.text.lower())


def _known(noun: str, name: Any, known: Iterable[Any]) -> None:
    if name not in known:
        raise NotFoundError(noun, name, known=list(known))
