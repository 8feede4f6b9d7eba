"""`ConversationList`: the conversations there are, the latest first, and what a search finds among them."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, QTimer, Signal

from desktop.entries import Problem
from desktop.link import Link, LinkKind, LinkState
from desktop.viewmodels.times import ms_until, next_midnight
from desktop.viewmodels.undoing import UndoableChange
from engine.core.events import Event, RunCancelled, RunEvent, RunFailed, RunFinished, RunQueued, SessionChanged
from engine.core.ids import RunId, SessionId
from engine.core.sessions import DeleteSession, ListSessions, RenameSession, SearchSessions, SessionHit, SessionInfo

MOST = 1_000
"""How many conversations are listed; older ones are found by searching."""
MOST_FOUND = 200
SOON_MS = 30
"""Changes that come within this time are read at once."""


class ConversationRole(IntEnum):
    """What a row can be asked for."""

    TITLE = Qt.ItemDataRole.DisplayRole
    INFO = Qt.ItemDataRole.UserRole + 1
    """The `SessionInfo`."""
    GROUP = Qt.ItemDataRole.UserRole + 2
    """"Today", "Yesterday", "Previous 7 days" or "Earlier"; "Found" while searching."""
    SNIPPET = Qt.ItemDataRole.UserRole + 3
    """Where the searched words stand; empty without a search."""
    RUNNING = Qt.ItemDataRole.UserRole + 4
    """True while an answer is worked on there."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Row:
    info: SessionInfo
    snippet: str = ""


class ConversationList(QAbstractListModel):
    """Conversations as rows; rows move, come and go one by one, so that a selection stays where it is."""

    deleted = Signal(object)
    """The `SessionInfo` of what was deleted; `undo_delete` brings it back."""
    created = Signal(object)
    """The `SessionInfo` of a conversation that was not there before."""
    failed = Signal(object)
    """A `Problem`."""
    count_changed = Signal(int)
    loaded = Signal()
    """The list, or what a search found, was read."""

    def __init__(self, link: Link, *, now: Callable[[], datetime], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._link = link
        self._now = now
        self._rows: list[_Row] = []
        self._known: set[SessionId] = set()
        self._running: dict[RunId, SessionId] = {}
        self._deletions: dict[SessionId, UndoableChange] = {}
        self._search = ""
        self._is_loaded = False
        self._reading = 0
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(SOON_MS)
        self._soon.timeout.connect(self.refresh)
        self._midnight = QTimer(self)
        self._midnight.setSingleShot(True)
        self._midnight.timeout.connect(self._on_midnight)
        self._wait_for_midnight()
        link.happened.connect(self._on_event)
        link.state_changed.connect(self._on_link_state)
        if link.state.kind is LinkKind.READY:
            self.refresh()

    @property
    def count(self) -> int:
        """How many rows there are."""
        return len(self._rows)

    @property
    def search_text(self) -> str:
        """What is searched for; empty where all are shown."""
        return self._search

    @property
    def is_loaded(self) -> bool:
        """True once the list was read; before that, an empty list says nothing."""
        return self._is_loaded

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008
        """Return how many rows there are."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a `ConversationRole` asks for."""
        if not index.isValid() or not 0 <= index.row() < len(self._rows):
            return None
        row = self._rows[index.row()]
        match role:
            case ConversationRole.TITLE | Qt.ItemDataRole.AccessibleTextRole:
                return row.info.title or "New conversation"
            case ConversationRole.INFO:
                return row.info
            case ConversationRole.GROUP:
                return "Found" if self._search else self._group(row.info)
            case ConversationRole.SNIPPET:
                return row.snippet
            case ConversationRole.RUNNING:
                return row.info.id in self._running.values()
            case _:
                return None

    def row_of(self, session: SessionId) -> int:
        """Return the row of a conversation, -1 where it is not shown."""
        return next((at for at, row in enumerate(self._rows) if row.info.id == session), -1)

    def info(self, session: SessionId) -> SessionInfo | None:
        """Return what is known of a conversation."""
        return next((row.info for row in self._rows if row.info.id == session), None)

    def refresh(self) -> None:
        """Read the list again."""
        self._soon.stop()
        self._reading += 1
        reading = self._reading

        def listed(infos: tuple[SessionInfo, ...]) -> None:
            if reading == self._reading:
                self._show([_Row(info=info) for info in infos])
                self._tell_created(infos)
                self._done_reading()

        def found(hits: tuple[SessionHit, ...]) -> None:
            if reading == self._reading:
                self._show([_Row(info=hit.session, snippet=hit.snippet) for hit in hits])
                self._done_reading()

        def failed(problem: Problem) -> None:
            if reading == self._reading:
                self.failed.emit(problem)

        if self._search:
            self._link.query(SearchSessions(text=self._search, limit=MOST_FOUND), found, failed)
        else:
            self._link.query(ListSessions(limit=MOST), listed, failed)

    def search(self, text: str) -> None:
        """Show only conversations with these words in them; an empty text shows all."""
        wanted = text.strip()
        if wanted != self._search:
            self._search = wanted
            self.refresh()

    def rename(self, session: SessionId, title: str) -> None:
        """Give a conversation another title."""
        self._link.execute(RenameSession(id=session, title=title), lambda _info: self._soon.start(), self.failed.emit)

    def delete(self, session: SessionId) -> None:
        """Take a conversation out of sight."""
        info = self.info(session)
        name = info.title if info is not None and info.title else session
        deletion = UndoableChange(self._link, lambda label: label.startswith("Deleted ") and name in label)

        def done(gone: SessionInfo) -> None:
            self._deletions[session] = deletion
            row = self.row_of(session)
            if row >= 0:
                self._remove(row)
                self.count_changed.emit(self.count)
            self._known.discard(session)
            self.deleted.emit(gone)
            self._soon.start()

        deletion.make(DeleteSession(id=session), done, self.failed.emit)

    def undo_delete(self, session: SessionId) -> None:
        """Bring a conversation back that was deleted from here."""
        deletion = self._deletions.pop(session, None)
        if deletion is not None:
            deletion.undo(lambda _entry: self.refresh(), self.failed.emit)

    def _on_event(self, event: Event) -> None:
        match event:
            case RunFinished() | RunFailed() | RunCancelled():
                self._running.pop(event.run, None)
                self._tell_running(event.session)
            case RunQueued():
                self._running[event.run] = event.session
                self._tell_running(event.session)
                self._soon.start()
            case SessionChanged():
                self._soon.start()
            case _ if isinstance(event, RunEvent) and event.run not in self._running:
                self._running[event.run] = event.session
                self._tell_running(event.session)
            case _:
                pass

    def _on_link_state(self, state: LinkState) -> None:
        if state.kind is LinkKind.READY and not state.resumed:
            self._running.clear()
            self._tell_all(ConversationRole.RUNNING)
            self.refresh()

    def _done_reading(self) -> None:
        self._is_loaded = True
        self.loaded.emit()

    def _tell_created(self, infos: Sequence[SessionInfo]) -> None:
        fresh = [info for info in infos if info.id not in self._known]
        self._known.update(info.id for info in fresh)
        if self._is_loaded:
            for info in fresh:
                self.created.emit(info)

    def _tell_running(self, session: SessionId) -> None:
        row = self.row_of(session)
        if row >= 0:
            self.dataChanged.emit(self.index(row), self.index(row), [ConversationRole.RUNNING])

    def _tell_all(self, role: ConversationRole) -> None:
        if self._rows:
            self.dataChanged.emit(self.index(0), self.index(len(self._rows) - 1), [role])

    def _show(self, rows: Sequence[_Row]) -> None:
        """Bring the rows to what they shall be, one by one."""
        before = len(self._rows)
        wanted = {row.info.id for row in rows}
        for at in reversed(range(len(self._rows))):
            if self._rows[at].info.id not in wanted:
                self._remove(at)
        for at, row in enumerate(rows):
            self._place(at, row)
        if len(self._rows) != before:
            self.count_changed.emit(len(self._rows))

    def _place(self, at: int, row: _Row) -> None:
        """Have this row stand here; the rows above are as they shall be."""
        if at >= len(self._rows) or self._rows[at].info.id != row.info.id:
            found = next((n for n in range(at + 1, len(self._rows)) if self._rows[n].info.id == row.info.id), -1)
            if found < 0:
                self.beginInsertRows(QModelIndex(), at, at)
                self._rows.insert(at, row)
                self.endInsertRows()
                return
            self.beginMoveRows(QModelIndex(), found, found, QModelIndex(), at)
            self._rows.insert(at, self._rows.pop(found))
            self.endMoveRows()
        if self._rows[at] != row:
            self._rows[at] = row
            self.dataChanged.emit(self.index(at), self.index(at))

    def _remove(self, at: int) -> None:
        self.beginRemoveRows(QModelIndex(), at, at)
        del self._rows[at]
        self.endRemoveRows()

    def _group(self, info: SessionInfo) -> str:
        now = self._now()
        days = (now.date() - info.last_active.astimezone(now.tzinfo).date()).days
        if days <= 0:
            return "Today"
        if days == 1:
            return "Yesterday"
        return "Previous 7 days" if days <= 7 else "Earlier"

    def _on_midnight(self) -> None:
        self._tell_all(ConversationRole.GROUP)
        self._wait_for_midnight()

    def _wait_for_midnight(self) -> None:
        now = self._now()
        self._midnight.start(ms_until(next_midnight(now), now))
