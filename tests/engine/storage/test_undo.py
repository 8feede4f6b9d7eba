"""The undo log takes whole changes back, and never overwrites what came later."""

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from engine.core.errors import ErrorCode, NestorError
from engine.core.notes import AddNote, DeleteNote, ListNotes
from engine.core.todos import AddTodo, CompleteTodo, DeleteTodo, ListTodos
from engine.core.undo import ListUndo, Undo
from engine.notebook import Notebook
from engine.storage import UndoLog
from tests.doubles.world import manual_clock, open_database


async def test_undo_takes_back_the_last_change_first(tmp_path: Path) -> None:
    clock, told = manual_clock(), []
    async with open_database(tmp_path, clock) as database:
        notebook = Notebook(database, clock)
        undo = UndoLog(database, now=clock.now, on_undone=told.append)
        await notebook.add_note(AddNote(text="one"))
        note = await notebook.add_note(AddNote(text="two"))
        await notebook.delete_note(DeleteNote(id=note.id))
        assert [entry.label for entry in await undo.list(ListUndo())] == [
            "Deleted note “two”",
            "Added note “two”",
            "Added note “one”",
        ]
        await undo.undo(Undo())
        assert {found.text for found in await notebook.list_notes(ListNotes())} == {"one", "two"}
        await undo.undo(Undo())
        assert [found.text for found in await notebook.list_notes(ListNotes(search="two"))] == []
        assert told == [{"notes": [note.id]}] * 2


async def test_undo_refuses_to_overwrite_a_later_change(tmp_path: Path) -> None:
    clock = manual_clock()
    async with open_database(tmp_path, clock) as database:
        notebook = Notebook(database, clock)
        undo = UndoLog(database, now=clock.now, on_undone=lambda _tables: None)
        todo = await notebook.add_todo(AddTodo(text="milk"))
        await notebook.complete_todo(CompleteTodo(id=todo.id))
        added = (await undo.list(ListUndo()))[-1]
        with pytest.raises(NestorError) as caught:
            await undo.undo(Undo(id=added.id))
        assert caught.value.code is ErrorCode.UNDO_CONFLICT


async def test_there_may_be_nothing_to_undo(tmp_path: Path) -> None:
    clock = manual_clock()
    async with open_database(tmp_path, clock) as database:
        undo = UndoLog(database, now=clock.now, on_undone=lambda _tables: None)
        with pytest.raises(NestorError) as caught:
            await undo.undo(Undo())
        assert caught.value.code is ErrorCode.NOTHING_TO_UNDO


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(steps=st.lists(st.tuples(st.sampled_from(["add", "complete", "delete"]), st.integers(0, 5)), max_size=12))
async def test_undoing_everything_leads_back_to_nothing(
    tmp_path_factory: pytest.TempPathFactory, steps: list[tuple[str, int]]
) -> None:
    clock = manual_clock()
    async with open_database(tmp_path_factory.mktemp("undo"), clock) as database:
        notebook = Notebook(database, clock)
        undo = UndoLog(database, now=clock.now, on_undone=lambda _tables: None)
        states = [await notebook.list_todos(ListTodos(done=True))]
        for action, number in steps:
            todos = await notebook.list_todos(ListTodos(done=True))
            if action == "add":
                await notebook.add_todo(AddTodo(text=f"line {number}"))
            elif todos and action == "complete":
                await notebook.complete_todo(CompleteTodo(id=todos[number % len(todos)].id))
            elif todos:
                await notebook.delete_todo(DeleteTodo(id=todos[number % len(todos)].id))
            now = await notebook.list_todos(ListTodos(done=True))
            if now != states[-1]:
                states.append(now)
        while len(states) > 1:
            states.pop()
            await undo.undo(Undo())
            assert await notebook.list_todos(ListTodos(done=True)) == states[-1]
