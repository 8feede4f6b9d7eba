"""The notebook: keeps notes and to-dos in the database, every change undoable."""

import re
from collections.abc import Callable, Sequence
from datetime import datetime
from typing import Any, TypeVar

from engine.core.clock import Clock
from engine.core.errors import NotFoundError
from engine.core.ids import NoteId, RunId, TodoId, short_id
from engine.core.notes import AddNote, DeleteNote, ListNotes, Note
from engine.core.requests import Operations
from engine.core.texts import checked_text, shortened, storable
from engine.core.todos import DEFAULT_LIST, AddTodo, CompleteTodo, DeleteTodo, ListTodos, Todo
from engine.storage import Connection, Database, first_row, row_with_id
from engine.storage.search import search_ids
from engine.storage.tables import ADDED, Notes, Todos
from engine.storage.undo import ChangeSet, recorded

MAX_LIST_CHARS = 100

_LIST_WORDS = re.compile(r"^(?:the|my|our) | list$")

T = TypeVar("T")


class Notebook:
    """Notes and to-dos."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    def operations(self) -> Operations:
        """Return what the gateway can ask of the notebook."""
        return {
            ListNotes: self.list_notes,
            AddNote: self.add_note,
            DeleteNote: self.delete_note,
            ListTodos: self.list_todos,
            AddTodo: self.add_todo,
            CompleteTodo: self.complete_todo,
            DeleteTodo: self.delete_todo,
        }

    async def list_notes(self, query: ListNotes) -> tuple[Note, ...]:
        """Return notes, best match first where words are searched, else newest first."""

        def work(connection: Connection) -> tuple[Note, ...]:
            if query.search is None:
                newest = (Notes.created.desc(), ADDED.desc())
                rows = Notes.select().where(~Notes.deleted).order_by(*newest).limit(query.limit)
                return tuple(self._note(row) for row in rows.execute(connection))
            ids = search_ids(connection, "notes", query.search, query.limit)
            found = {row.id: self._note(row) for row in Notes.select().where(Notes.id.in_(ids)).execute(connection)}
            return tuple(found[note_id] for note_id in ids)

        return await self._database.read(work)

    async def add_note(self, command: AddNote) -> Note:
        """Keep a note."""
        text = checked_text(command.text, "note")
        note_id = NoteId(short_id("n"))
        return await self._change(
            f"Added note “{shortened(text)}”",
            command.run,
            lambda changes, now: changes.insert(Notes, id=note_id, text=text, created=now, deleted=False),
            lambda connection: self._note(row_with_id(connection, Notes, note_id)),
        )

    async def delete_note(self, command: DeleteNote) -> Note:
        """Throw a note away."""
        note = await self._database.read(lambda connection: self._note(_live(connection, Notes, command.id, "note")))
        return await self._change(
            f"Deleted note “{shortened(note.text)}”",
            command.run,
            lambda changes, _now: changes.update(Notes, note.id, deleted=True),
            lambda _connection: note,
        )

    async def list_todos(self, query: ListTodos) -> tuple[Todo, ...]:
        """Return to-dos in the order they were added."""

        def work(connection: Connection) -> tuple[Todo, ...]:
            rows = Todos.select().where(~Todos.deleted).order_by(Todos.created, ADDED)
            if query.list is not None:
                rows = rows.where(Todos.list == list_name(query.list))
            if not query.done:
                rows = rows.where(Todos.completed.is_null())
            return tuple(self._todo(row) for row in rows.execute(connection))

        return await self._database.read(work)

    async def add_todo(self, command: AddTodo) -> Todo:
        """Put a line on a list."""
        (todo,) = await self.add_todos([command.text], command.list, command.run)
        return todo

    async def add_todos(self, texts: Sequence[str], to: str, run: RunId | None) -> tuple[Todo, ...]:
        """Put several lines on a list as one change, which one undo takes back."""
        kept, on = [checked_text(text, "to-do") for text in texts], list_name(to)
        ids = [short_id("t") for _ in kept]

        def change(changes: ChangeSet, now: datetime) -> None:
            for todo_id, text in zip(ids, kept, strict=True):
                changes.insert(Todos, id=todo_id, text=text, list=on, created=now, completed=None, deleted=False)

        return await self._change(
            f"Added “{shortened(', '.join(kept))}” to the {on} list",
            run,
            change,
            lambda connection: tuple(self._todo(row_with_id(connection, Todos, todo_id)) for todo_id in ids),
        )

    async def complete_todo(self, command: CompleteTodo) -> Todo:
        """Tick a line off; ticking it off twice is the same as once."""
        todo = await self._database.read(lambda connection: self._todo(_live(connection, Todos, command.id, "to-do")))
        if todo.done:
            return todo
        return await self._change(
            f"Completed “{shortened(todo.text)}”",
            command.run,
            lambda changes, now: changes.update(Todos, todo.id, completed=now),
            lambda connection: self._todo(row_with_id(connection, Todos, todo.id)),
        )

    async def complete_all(self, ids: Sequence[TodoId], run: RunId | None) -> None:
        """Tick several lines off as one change, which one undo takes back."""

        def change(changes: ChangeSet, now: datetime) -> None:
            for todo_id in ids:
                changes.update(Todos, todo_id, completed=now)

        await self._change(f"Completed {len(ids)} to-dos", run, change, lambda _connection: None)

    async def delete_todo(self, command: DeleteTodo) -> Todo:
        """Take a line off its list."""
        todo = await self._database.read(lambda connection: self._todo(_live(connection, Todos, command.id, "to-do")))
        return await self._change(
            f"Deleted “{shortened(todo.text)}” from the {todo.list} list",
            command.run,
            lambda changes, _now: changes.update(Todos, todo.id, deleted=True),
            lambda _connection: todo,
        )

    async def _change(
        self,
        label: str,
        run: RunId | None,
        change: Callable[[ChangeSet, datetime], None],
        result: Callable[[Connection], T],
    ) -> T:
        now = self._clock.now()

        def work(connection: Connection) -> T:
            with recorded(connection, label=label, at=now, run=run) as changes:
                change(changes, now)
            return result(connection)

        return await self._database.write(work)

    def _note(self, row: Any) -> Note:
        return Note(id=NoteId(row.id), text=row.text, created=row.created.astimezone(self._clock.zone))

    def _todo(self, row: Any) -> Todo:
        return Todo(
            id=TodoId(row.id),
            text=row.text,
            list=row.list,
            done=row.completed is not None,
            created=row.created.astimezone(self._clock.zone),
        )


def list_name(name: str) -> str:
    """Return a list's name in the one form it is stored in: "the Shopping list" is "shopping"."""
    bare = " ".join(storable(name[:MAX_LIST_CHARS]).casefold().split())
    while (shorter := _LIST_WORDS.sub("", bare)) != bare:
        bare = shorter
    return DEFAULT_LIST if bare in ("", "list", "todo", "todos", "to-do", "to-dos", "to do", "task", "tasks") else bare


def _live(connection: Connection, table: Any, key: str, noun: str) -> Any:
    row = first_row(connection, table.select().where((table.id == key) & ~table.deleted))
    if row is None:
        known = [found.id for found in table.select(table.id).where(~table.deleted).limit(1000).execute(connection)]
        raise NotFoundError(noun, key, known=known)
    return row
