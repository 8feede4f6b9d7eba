"""The one undo log: every change to a person's data goes through a `ChangeSet`, and can be taken back as a whole."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from engine.core.errors import ErrorCode, NestorError
from engine.core.ids import RunId, SessionId, UndoId
from engine.core.requests import Operations
from engine.core.undo import ListUndo, Undo, UndoEntry
from engine.storage.database import Connection, Database
from engine.storage.rows import first_row
from engine.storage.tables import UNDOABLE, Messages, Runs, Undos

OnUndone = Callable[[Mapping[str, Sequence[str]]], None]
"""Told the ids of the rows that were put back, by table."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TakenBack:
    """A change that was taken back."""

    entry: UndoEntry
    rows: Mapping[str, Sequence[str]]
    """The ids of the rows that were put back, by table."""
    run: RunId | None
    """The run that had made the change."""


class ChangeSet:
    """Changes of one command; used inside `Database.write`, remembered together."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._changes: list[dict[str, Any]] = []

    @property
    def changes(self) -> list[dict[str, Any]]:
        """What was changed so far, in the form the undo log keeps."""
        return self._changes

    def insert(self, table: Any, **values: Any) -> None:
        """Add a row."""
        table.insert(**values).execute(self._connection)
        self._remember(table, values["id"], None)

    def update(self, table: Any, key: str, **values: Any) -> None:
        """Change columns of the row with that id."""
        before = _raw_row(self._connection, table, key)
        table.update(**values).where(table.id == key).execute(self._connection)
        self._remember(table, key, before)

    def _remember(self, table: Any, key: str, before: dict[str, Any] | None) -> None:
        name = table._meta.table_name  # noqa: SLF001 - peewee's documented door to a model's facts
        after = _raw_row(self._connection, table, key)
        if before is not None and after is not None:  # only what changed, so that later changes beside it don't clash
            before = {column: value for column, value in before.items() if after[column] != value}
            after = {column: after[column] for column in before}
            if not before:
                return
        self._changes.append({"table": name, "key": key, "before": before, "after": after})


@contextmanager
def recorded(connection: Connection, *, label: str, at: datetime, run: RunId | None) -> Iterator[ChangeSet]:
    """Collect changes and write them to the undo log at the end, in the caller's transaction."""
    changes = ChangeSet(connection)
    yield changes
    if changes.changes:
        Undos.insert(at=at, label=label, run=run, changes=changes.changes).execute(connection)


class UndoLog:
    """Lists what can be taken back, and takes it back."""

    def __init__(
        self,
        database: Database,
        *,
        now: Callable[[], datetime],
        on_undone: Callable[[Mapping[str, Sequence[str]]], None],
    ) -> None:
        self._database = database
        self._now = now
        self._on_undone = on_undone

    def operations(self) -> Operations:
        """Return what the gateway can ask of the undo log."""
        return {ListUndo: self.list, Undo: self.undo}

    async def list(self, query: ListUndo) -> tuple[UndoEntry, ...]:
        """Return what can be taken back, the last change first."""
        rows = await self._database.read(
            lambda c: list(
                Undos.select().where(Undos.undone.is_null()).order_by(Undos.id.desc()).limit(query.limit).execute(c)
            )
        )
        return tuple(_entry(row) for row in rows)

    async def undo(self, command: Undo) -> UndoEntry:
        """Take back the last change or the one named; raises NestorError when that would overwrite later changes."""

        def work(connection: Connection) -> TakenBack:
            open_entries = Undos.select().where(Undos.undone.is_null())
            if command.id is not None:
                open_entries = open_entries.where(Undos.id == command.id)
            taken_back = self._undo_first(connection, open_entries)
            if taken_back is None:
                raise NestorError(
                    ErrorCode.NOTHING_TO_UNDO,
                    "There is nothing to undo." if command.id is None else f"There is no change {command.id} to undo.",
                    hint="`nestor undo --list` shows what can be taken back.",
                )
            return taken_back

        taken_back = await self._database.write(work)
        self._on_undone(taken_back.rows)
        return taken_back.entry

    async def undo_last_of(self, session: SessionId, *, run: RunId) -> TakenBack | None:
        """Take back the last change that a run of this conversation made, None if there is none.

        Where `run` takes it back to do another thing instead, only what was done just before can be meant.
        """

        def work(connection: Connection) -> TakenBack | None:
            runs = Runs.select(Runs.id).where(Runs.session == session)
            entries = Undos.select().where(Undos.undone.is_null() & Undos.run.in_(runs))
            if _does_more_than_one_thing(connection, run):
                row = first_row(connection, entries.order_by(Undos.id.desc()))
                if row is None or did_more_since(connection, RunId(row.run), before=run):
                    return None
            return self._undo_first(connection, entries)

        taken_back = await self._database.write(work)
        if taken_back is not None:
            self._on_undone(taken_back.rows)
        return taken_back

    def _undo_first(self, connection: Connection, entries: Any) -> TakenBack | None:
        """Take back the newest of these entries."""
        row = first_row(connection, entries.order_by(Undos.id.desc()))
        if row is None:
            return None
        for change in reversed(row.changes):
            _take_back(connection, change, row.label)
        Undos.update(undone=self._now()).where(Undos.id == row.id).execute(connection)
        rows: dict[str, list[str]] = {}
        for change in row.changes:
            rows.setdefault(change["table"], []).append(change["key"])
        return TakenBack(entry=_entry(row), rows=rows, run=None if row.run is None else RunId(row.run))


def did_more_since(connection: Connection, run: RunId, *, before: RunId) -> bool:
    """Say whether the conversation of this run had another one that finished a tool, between it and `before`."""
    found = connection.execute_sql(
        """
        SELECT 1 FROM runs JOIN ledger ON ledger.run = runs.id AND ledger.event = 'tool_finished'
        WHERE runs.session = (SELECT session FROM runs WHERE id = ?)
            AND runs.rowid > (SELECT rowid FROM runs WHERE id = ?) AND runs.id NOT IN (?, ?) LIMIT 1
        """,
        (run, run, run, before),
    ).fetchone()
    return found is not None


def _does_more_than_one_thing(connection: Connection, run: RunId) -> bool:
    """Say whether the model called several tools at once in what it said last."""
    said = Messages.select().where((Messages.run == run) & (Messages.kind == "assistant"))
    row = first_row(connection, said.order_by(Messages.position.desc()))
    return row is not None and len(row.body.get("tool_calls", ())) > 1


def _entry(row: Any) -> UndoEntry:
    return UndoEntry(id=UndoId(row.id), at=row.at, label=row.label)


def _raw_row(connection: Connection, table: Any, key: str) -> dict[str, Any] | None:
    """Return the row's columns just as SQLite holds them, or None if there is none."""
    name = table._meta.table_name  # noqa: SLF001 - see above
    columns = list(table._meta.columns)  # noqa: SLF001 - see above
    quoted = ", ".join(f'"{column}"' for column in columns)
    row = connection.execute_sql(f'SELECT {quoted} FROM "{name}" WHERE id = ?', (key,)).fetchone()  # noqa: S608 - names come from our tables
    return None if row is None else dict(zip(columns, row, strict=True))


def _take_back(connection: Connection, change: dict[str, Any], label: str) -> None:
    table = UNDOABLE[change["table"]]
    name, key, before = change["table"], change["key"], change["before"]
    now = _raw_row(connection, table, key)
    if now is None or any(now[column] != value for column, value in change["after"].items()):
        raise NestorError(
            ErrorCode.UNDO_CONFLICT,
            f"“{label}” cannot be undone any more: it has changed since.",
            hint="`nestor undo --list` shows what can be taken back.",
        )
    if before is None:
        connection.execute_sql(f'DELETE FROM "{name}" WHERE id = ?', (key,))  # noqa: S608 - a name from UNDOABLE
        return
    assignments = ", ".join(f'"{column}" = ?' for column in before)
    connection.execute_sql(f'UPDATE "{name}" SET {assignments} WHERE id = ?', (*before.values(), key))  # noqa: S608 - see above
