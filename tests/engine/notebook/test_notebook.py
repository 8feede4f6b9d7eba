"""Notes and to-dos as everybody else uses them."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from engine.core.clock import ManualClock
from engine.core.errors import ErrorCode, NestorError
from engine.core.ids import NoteId, TodoId
from engine.core.notes import AddNote, DeleteNote, ListNotes
from engine.core.todos import AddTodo, CompleteTodo, DeleteTodo, ListTodos
from engine.core.undo import ListUndo, Undo
from engine.notebook import Notebook
from engine.notebook.notebook import list_name
from engine.storage import UndoLog
from tests.doubles.world import SATURDAY, manual_clock, open_database


@asynccontextmanager
async def _notebook(folder: Path, clock: ManualClock | None = None) -> AsyncIterator[tuple[Notebook, UndoLog]]:
    clock = clock or manual_clock()
    async with open_database(folder, clock) as database:
        yield Notebook(database, clock), UndoLog(database, now=clock.now, on_undone=lambda _tables: None)


async def test_notes_come_newest_first_and_in_the_persons_time(tmp_path: Path) -> None:
    clock = manual_clock()
    async with _notebook(tmp_path, clock) as (notebook, _):
        for text in ("one", "two", "three"):
            await notebook.add_note(AddNote(text=text))
            clock.step(timedelta(minutes=1))
        notes = await notebook.list_notes(ListNotes())
        assert [note.text for note in notes] == ["three", "two", "one"]
        assert notes[-1].created == SATURDAY
        assert notes[-1].created.utcoffset() == SATURDAY.utcoffset()
        assert [note.text for note in await notebook.list_notes(ListNotes(limit=1))] == ["three"]


async def test_what_was_added_in_one_moment_keeps_its_order(tmp_path: Path) -> None:
    async with _notebook(tmp_path) as (notebook, _):
        texts = [f"line {number}" for number in range(12)]
        for text in texts:
            await notebook.add_todo(AddTodo(text=text))
            await notebook.add_note(AddNote(text=text))
        assert [todo.text for todo in await notebook.list_todos(ListTodos())] == texts
        assert [note.text for note in await notebook.list_notes(ListNotes())] == texts[::-1]


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("garage", ["The garage code is 0917"]),
        ("GARAGE code", ["The garage code is 0917"]),
        ("what is the code of my garage?", ["The garage code is 0917"]),
        ("gar", ["The garage code is 0917"]),
        ("0917", ["The garage code is 0917"]),
        ("שלום", ["שלום עולם"]),
        ("牛奶を買う", ["牛奶を買う"]),
        ("crème", ["Crème brûlée: 6 eggs"]),
        ("creme brulee", ["Crème brûlée: 6 eggs"]),
        ("wifi", []),
        ("", []),
        ("🎉", []),
    ],
)
async def test_notes_are_found_by_their_words(tmp_path: Path, words: str, found: list[str]) -> None:
    async with _notebook(tmp_path) as (notebook, _):
        for text in ("The garage code is 0917", "שלום עולם", "牛奶を買う", "Crème brûlée: 6 eggs", "party 🎉"):
            await notebook.add_note(AddNote(text=text))
        assert [note.text for note in await notebook.list_notes(ListNotes(search=words))] == found


@pytest.mark.parametrize(
    "words",
    [
        *(
            "AND",
            "OR NOT",
            "NEAR(a b)",
            'a "quoted" word',
            "it's",
            "*",
            "a*",
            "col:x",
            "-x",
            "(",
            "^x",
            "{a b}",
            "a + b",
        ),
        *(
            "\0",
            "a\0b",
            "🎉",
            "牛奶",
            "שלום",
            "\ud800",
            "_",
            "__ _",
            "x" * 5000,
            "%",
            "a;DROP TABLE notes",
            "²",
            "ǅ",
            "'",
        ),
    ],
)
async def test_no_words_break_the_search(tmp_path: Path, words: str) -> None:
    async with _notebook(tmp_path) as (notebook, _):
        await notebook.add_note(AddNote(text="AND OR NOT near a b x quoted"))
        assert isinstance(await notebook.list_notes(ListNotes(search=words)), tuple)


async def test_a_deleted_note_is_not_found_until_it_is_brought_back(tmp_path: Path) -> None:
    async with _notebook(tmp_path) as (notebook, undo):
        note = await notebook.add_note(AddNote(text="garage code"))
        await notebook.delete_note(DeleteNote(id=note.id))
        assert await notebook.list_notes(ListNotes(search="garage")) == ()
        with pytest.raises(NestorError) as caught:
            await notebook.delete_note(DeleteNote(id=note.id))
        assert caught.value.code is ErrorCode.NOT_FOUND
        await undo.undo(Undo())
        assert await notebook.list_notes(ListNotes(search="garage")) == (note,)


async def test_a_wrong_id_is_answered_with_the_nearest(tmp_path: Path) -> None:
    async with _notebook(tmp_path) as (notebook, _):
        todo = await notebook.add_todo(AddTodo(text="milk"))
        with pytest.raises(NestorError, match=todo.id):
            await notebook.complete_todo(CompleteTodo(id=TodoId(f"{todo.id}x")))
        with pytest.raises(NestorError, match="no note 'n-x'"):
            await notebook.delete_note(DeleteNote(id=NoteId("n-x")))


async def test_to_dos_are_ticked_off_once_and_can_be_unticked(tmp_path: Path) -> None:
    async with _notebook(tmp_path) as (notebook, undo):
        todo = await notebook.add_todo(AddTodo(text="milk"))
        assert (await notebook.complete_todo(CompleteTodo(id=todo.id))).done
        assert (await notebook.complete_todo(CompleteTodo(id=todo.id))).done
        assert await notebook.list_todos(ListTodos()) == ()
        assert [found.done for found in await notebook.list_todos(ListTodos(done=True))] == [True]
        assert [entry.label for entry in await undo.list(ListUndo())] == [
            "Completed “milk”",
            "Added “milk” to the to-do list",
        ]
        await undo.undo(Undo())
        assert await notebook.list_todos(ListTodos()) == (todo,)


async def test_a_line_can_be_taken_off_its_list(tmp_path: Path) -> None:
    async with _notebook(tmp_path) as (notebook, undo):
        todo = await notebook.add_todo(AddTodo(text="milk", list="shopping"))
        await notebook.delete_todo(DeleteTodo(id=todo.id))
        assert await notebook.list_todos(ListTodos(done=True)) == ()
        assert (await undo.list(ListUndo()))[0].label == "Deleted “milk” from the shopping list"
        await undo.undo(Undo())
        assert await notebook.list_todos(ListTodos(list="the Shopping list")) == (todo,)


@pytest.mark.parametrize(
    ("said", "name"),
    [
        ("shopping", "shopping"),
        ("the Shopping list", "shopping"),
        ("my  SHOPPING  list ", "shopping"),
        ("our packing list", "packing"),
        ("todo", "to-do"),
        ("my to-do list", "to-do"),
        ("tasks", "to-do"),
        ("list", "to-do"),
        ("", "to-do"),
        ("my list", "to-do"),
        ("the list", "to-do"),
        ("Einkäufe 🛒", "einkäufe 🛒"),
        ("shop\0ping", "shopping"),
        ("\ud800", "?"),
    ],
)
def test_a_lists_name_has_one_form(said: str, name: str) -> None:
    assert list_name(said) == name


@given(st.text(st.characters(), max_size=30))
def test_a_lists_name_stays_as_it_is_once_it_has_its_form(said: str) -> None:
    assert list_name(list_name(said)) == list_name(said)


def test_an_endless_list_name_is_cut() -> None:
    assert len(list_name("x" * 10_000)) <= 100


@pytest.mark.parametrize("text", ["", " ", "\0", "x" * 20_001])
async def test_what_cannot_be_kept_is_refused(tmp_path: Path, text: str) -> None:
    async with _notebook(tmp_path) as (notebook, undo):
        for change in (notebook.add_note(AddNote(text=text)), notebook.add_todo(AddTodo(text=text))):
            with pytest.raises(NestorError) as caught:
                await change
            assert caught.value.code is ErrorCode.INVALID_REQUEST
        assert await undo.list(ListUndo()) == ()


@settings(max_examples=40, deadline=None, suppress_health_check=list(HealthCheck))
@given(texts=st.lists(st.text(st.characters(), max_size=20), max_size=6), words=st.text(st.characters(), max_size=20))
async def test_any_text_can_be_kept_and_searched_for(
    tmp_path_factory: pytest.TempPathFactory, texts: list[str], words: str
) -> None:
    async with _notebook(tmp_path_factory.mktemp("notes")) as (notebook, _):
        kept = 0
        for text in texts:
            try:
                await notebook.add_note(AddNote(text=text))
                kept += 1
            except NestorError as error:
                assert error.code is ErrorCode.INVALID_REQUEST
        assert len(await notebook.list_notes(ListNotes())) == kept
        await notebook.list_notes(ListNotes(search=words))
