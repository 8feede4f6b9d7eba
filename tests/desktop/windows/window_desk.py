"""A main window with everything behind it that is real but the engine, which is a shelf of conversations."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from desktop.entries import Problem
from desktop.theme import Theme
from desktop.viewmodels import AppModel, ConversationList, ConversationModel, QuickAskModel, ReminderBoard
from desktop.windows.main_window import MainWindow
from desktop.windows.quick_ask import QuickAsk
from engine.core.events import (
    ApprovalRequested,
    RunFinished,
    RunQueued,
    RunStarted,
    SessionChanged,
    TextDelta,
    ToolCallFinished,
    ToolCallStarted,
)
from engine.core.ids import ApprovalId, BotId, MessageId, RunId, SessionId, ToolCallId, UndoId
from engine.core.messages import AssistantMessage, Channel, StoredMessage, UserMessage
from engine.core.sessions import (
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
from engine.core.undo import ListUndo, Undo, UndoEntry
from engine.core.usage import Usage
from tests.doubles.link import ScriptedLink
from tests.doubles.world import SATURDAY


class Clock:
    """Stands still until it is moved."""

    def __init__(self) -> None:
        self.at = SATURDAY

    def __call__(self) -> datetime:
        return self.at


@dataclass
class Shelf:
    """The conversations an engine would have, and what it would answer and tell about them."""

    link: ScriptedLink
    clock: Clock
    sessions: dict[SessionId, SessionInfo] = field(default_factory=dict)
    said: dict[SessionId, list[tuple[RunId, str, str]]] = field(default_factory=dict)
    gone: dict[UndoId, SessionInfo] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.link.replies |= {
            ListSessions: lambda query: self.listed()[: query.limit],
            GetTranscript: self.transcript,
            SearchSessions: self.search,
            RenameSession: self.rename,
            DeleteSession: self.delete,
            ListUndo: self.undos,
            Undo: self.undo,
        }

    def put(self, name: str, title: str, *said: tuple[str, str], days_ago: int = 0) -> SessionId:
        """Have a conversation; `said` are pairs of the person's words and the answer."""
        session = SessionId(name)
        at = self.clock() - timedelta(days=days_ago, minutes=len(self.sessions))
        self.sessions[session] = SessionInfo(
            id=session,
            title=title,
            bot=BotId("nestor"),
            channel=Channel.DESKTOP,
            created=at,
            last_active=at,
            messages=2 * len(said),
        )
        self.said[session] = [(RunId(f"{name}-{n}"), words, answer) for n, (words, answer) in enumerate(said)]
        return session

    def listed(self) -> tuple[SessionInfo, ...]:
        return tuple(sorted(self.sessions.values(), key=lambda info: info.last_active, reverse=True))

    def transcript(self, query: GetTranscript) -> Transcript | Problem:
        info = self.sessions.get(query.id)
        if info is None:
            return Problem(code="not_found", message="There is no such conversation.")
        messages = []
        for run, words, answer in self.said[query.id]:
            for part, message in (("a", UserMessage(text=words)), ("b", AssistantMessage(text=answer))):
                if not message.text:
                    continue
                identity = MessageId(f"{run}-{part}")
                messages.append(
                    StoredMessage(id=identity, session=query.id, run=run, at=info.last_active, message=message)
                )
        ids = [message.id for message in messages]
        upto = ids.index(query.before) if query.before is not None else len(ids)
        first = max(upto - query.limit, 0) if query.limit is not None else 0
        runs = tuple(
            RunInfo(run=run, at=info.last_active, state="finished" if answer else "running", model="starter")
            for run, _words, answer in self.said[query.id]
        )
        return Transcript(session=info, messages=tuple(messages[first:upto]), runs=runs, has_earlier=first > 0)

    def search(self, query: SearchSessions) -> tuple[SessionHit, ...]:
        hits = []
        for info in self.listed():
            texts = [info.title, *(text for _run, *both in self.said[info.id] for text in both)]
            found = next((text for text in texts if query.text.casefold() in text.casefold()), None)
            if found is not None:
                hits.append(SessionHit(session=info, message=None, snippet=found))
        return tuple(hits)

    def rename(self, command: RenameSession) -> SessionInfo:
        info = self.sessions[command.id] = replace(self.sessions[command.id], title=command.title)
        self.link.emit(SessionChanged(session=command.id))
        return info

    def delete(self, command: DeleteSession) -> SessionInfo:
        info = self.sessions.pop(command.id)
        self.gone[UndoId(len(self.gone) + 1)] = info
        self.link.emit(SessionChanged(session=command.id))
        return info

    def undos(self, query: ListUndo) -> tuple[UndoEntry, ...]:
        entries = [
            UndoEntry(id=number, at=self.clock(), label=f"Deleted conversation {info.title!r}")
            for number, info in reversed(self.gone.items())
        ]
        return tuple(entries[: query.limit])

    def undo(self, command: Undo) -> UndoEntry:
        number = command.id if command.id is not None else max(self.gone)
        info = self.gone.pop(number)
        self.sessions[info.id] = info
        self.link.emit(SessionChanged(session=info.id))
        return UndoEntry(id=number, at=self.clock(), label="Deleted conversation")

    def take(self, run: RunId, session: SessionId, words: str) -> None:
        """Keep what was sent; a conversation may begin with it."""
        if session not in self.sessions:
            self.put(session, words)
        if run not in [known for known, _words, _answer in self.said[session]]:
            self.said[session].append((run, words, ""))

    def begin(self, run: str, session: str, words: str) -> None:
        """Let a run begin."""
        self.take(RunId(run), SessionId(session), words)
        words = next(said for known, said, _answer in self.said[SessionId(session)] if known == run)
        ids: dict[str, Any] = {"run": RunId(run), "session": SessionId(session)}
        self.link.emit(
            RunQueued(**ids, at=self.clock(), text=words), RunStarted(**ids, at=self.clock(), model="starter")
        )

    def say(self, run: str, session: str, text: str) -> None:
        """Let a piece of the answer come."""
        self.link.emit(TextDelta(run=RunId(run), session=SessionId(session), text=text))

    def use_tool(self, run: str, session: str, tool: str, said: str, /, **arguments: Any) -> None:
        """Let a tool be used."""
        ids: dict[str, Any] = {"run": RunId(run), "session": SessionId(session), "call": ToolCallId(f"{run}-{tool}")}
        self.link.emit(
            ToolCallStarted(**ids, name=tool, arguments=arguments),
            ToolCallFinished(**ids, name=tool, ok=True, text=said),
        )

    def ask(self, run: str, session: str, summary: str) -> None:
        """Let a tool ask for a yes."""
        self.link.emit(
            ApprovalRequested(
                run=RunId(run),
                session=SessionId(session),
                approval=ApprovalId(f"{run}-question"),
                call=ToolCallId(f"{run}-call"),
                tool="open_app",
                summary=summary,
            )
        )

    def finish(self, run: str, session: str, text: str) -> None:
        """Let a run end with this answer."""
        said = self.said[SessionId(session)]
        said[:] = [(known, words, text if known == run else answer) for known, words, answer in said]
        self.link.emit(
            RunFinished(
                run=RunId(run),
                session=SessionId(session),
                at=self.clock(),
                text=text,
                message=MessageId(f"{run}-b"),
                usage=Usage(),
            )
        )


class ShelfLink(ScriptedLink):
    """Keeps what is sent on a shelf, as an engine would before it answers."""

    shelf: Shelf

    def submit(self, text: str, **more: Any) -> None:
        session = more["session"]
        if self.refuse is None and session is not None:
            self.shelf.take(RunId(f"run-{len(self.submitted) + 1}"), session, text)
        super().submit(text, **more)


class Desk:
    """A window on a shelf."""

    def __init__(self, theme: Theme, pump: Callable[..., None], *, link: ShelfLink | None = None) -> None:
        self.theme = theme
        self.pump = pump
        self.clock = Clock()
        self.link = link or ShelfLink()
        self.shelf = self.link.shelf = Shelf(self.link, self.clock)
        self.shelf.put("mum", "Call mum", ("Remind me to call mum at 5", "I'll remind you today at 17:00."))
        self.shelf.put("milk", "Shopping list", ("Add milk to my list", "Milk is on your list."), days_ago=1)
        self.shelf.put("sum", "A sum", ("What is 2 + 2?", "It is 4."), days_ago=4)
        self.shelf.put("old", "Holiday in Portugal", ("Note the hotel", "Noted."), days_ago=40)
        self.board = ReminderBoard(self.link, now=self.clock)
        self.app_model = AppModel(self.link, self.board, now=self.clock)
        self.conversations = ConversationList(self.link, now=self.clock)
        self.conversation = ConversationModel(self.link, now=self.clock)
        self.window = MainWindow(
            theme,
            conversations=self.conversations,
            conversation=self.conversation,
            reminders_page=_named(QWidget(), "Reminders"),
            settings_page=_named(QWidget(), "Settings"),
            app_model=self.app_model,
            now=self.clock,
        )

    @property
    def chat(self) -> Any:
        return self.window.chat

    @property
    def rows(self) -> Any:
        return self.window.sidebar.list

    def show(self) -> None:
        """Show the window and wait until it is the active one."""
        self.window.show()
        self.window.activateWindow()
        self.pump(self.window.isActiveWindow)
        self.pump()

    def open(self, session: str) -> None:
        """Open a conversation from the list, by the keyboard."""
        self.rows.setCurrentIndex(self.rows.model().index(self.row(session), 0))
        QTest.keyClick(self.rows, Qt.Key.Key_Return)
        self.pump(lambda: self.conversation.session == session and not self.conversation.is_loading)
        self.pump()

    def row(self, session: str) -> int:
        return self.conversations.row_of(SessionId(session))

    def titles(self) -> list[str]:
        return [str(self.conversations.index(row).data()) for row in range(self.conversations.rowCount())]

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press a key where the keyboard is."""
        QTest.keyClick(self.window.focusWidget() or self.window, key, modifiers)
        self.pump()

    def close(self) -> None:
        self.window.let_close()
        self.window.close()
        _destroy(self.window)


class QuickDesk:
    """Quick ask on a shelf."""

    def __init__(self, theme: Theme, pump: Callable[..., None], *, composited: bool = True) -> None:
        self.pump = pump
        self.clock = Clock()
        self.link = ShelfLink()
        self.shelf = self.link.shelf = Shelf(self.link, self.clock)
        self.model = QuickAskModel(self.link, now=self.clock)
        self.card = QuickAsk(theme, self.model, now=self.clock, composited=composited)

    def open(self) -> None:
        """Bring the card up and wait until it is on the screen."""
        seen: list[bool] = []
        self.card.painted.connect(lambda: seen.append(True))
        self.card.open_at_cursor_screen()
        self.pump(lambda: seen)
        self.pump()

    def type(self, text: str) -> None:
        QTest.keyClicks(self.card.field, text)

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(self.card.focusWidget() or self.card, key, modifiers)
        self.pump()

    def close(self) -> None:
        self.card.hide()
        _destroy(self.card)


def _destroy(widget: QWidget) -> None:
    """Take a window away now: the event loop would leave it to a test that is still to come."""
    widget.deleteLater()
    QCoreApplication.sendPostedEvents(widget, QEvent.Type.DeferredDelete)


def _named(widget: QWidget, name: str) -> QWidget:
    widget.setAccessibleName(name)
    return widget
