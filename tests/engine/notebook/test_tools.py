"""The notebook's tools, as a model calls them: what they do, and the sentences the person reads."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest

from engine.core.ids import RunId
from engine.core.todos import ListTodos
from engine.core.tools import NeedsApproval, RetryWithCorrection, ToolFailed
from engine.core.undo import Undo
from engine.notebook import Notebook, notebook_toolset
from engine.storage import UndoLog
from engine.storage.tables import Undos
from engine.tools import FunctionToolset
from tests.doubles.world import manual_clock, open_database, tool_context


@dataclass(slots=True)
class _Desk:
    tools: FunctionToolset
    notebook: Notebook
    undo: UndoLog

    async def do(self, name: str, *, approved: bool = False, **arguments: object) -> str:
        """Call a tool and return its sentence."""
        return (await self.tools.call(name, arguments, tool_context(manual_clock(), approved=approved))).text

    async def open(self) -> list[str]:
        """Return what is open on all lists."""
        return [todo.text for todo in await self.notebook.list_todos(ListTodos())]


@asynccontextmanager
async def _desk(folder: Path, *todos: str) -> AsyncIterator[_Desk]:
    clock = manual_clock()
    async with open_database(folder, clock) as database:
        notebook = Notebook(database, clock)
        desk = _Desk(
            notebook_toolset(notebook),
            notebook,
            UndoLog(database, now=clock.now, on_undone=lambda _tables: None),
        )
        for todo in todos:
            await desk.do("todo_add", text=todo)
        yield desk


async def test_notes_are_kept_and_found(tmp_path: Path) -> None:
    async with _desk(tmp_path) as desk:
        assert await desk.do("note_search", query="all") == "You have no notes yet."
        assert await desk.do("note_search", query="garage") == "I found no note about garage."
        assert await desk.do("note_add", text="Garage code 0917") == "Noted: Garage code 0917"
        assert await desk.do("note_search", query="my garage code") == "Your note: Garage code 0917"
        await desk.do("note_add", text="Wifi of the garage: abc")
        assert await desk.do("note_search", query="all my notes") == (
            "I found 2 notes: 1) Wifi of the garage: abc; 2) Garage code 0917"
        )
        assert (await desk.do("note_search", query="garage")).startswith("I found 2 notes: ")
        assert (await desk.do("note_search", query="")).startswith("I found 2 notes: ")


async def test_many_notes_are_not_all_read_out(tmp_path: Path) -> None:
    async with _desk(tmp_path) as desk:
        for number in range(9):
            await desk.do("note_add", text=f"note {number}")
        assert (await desk.do("note_search", query="all")).endswith("; and 4 more")


async def test_lines_go_on_the_list_that_was_named(tmp_path: Path) -> None:
    async with _desk(tmp_path) as desk:
        assert await desk.do("todo_list") == "Your lists are empty."
        assert await desk.do("todo_list", list="shopping") == "Your shopping list is empty."
        assert await desk.do("todo_add", text="milk", list="the Shopping list") == "Added to your shopping list: milk"
        assert await desk.do("todo_add", text="eggs", list="shopping") == "Added to your shopping list: eggs"
        assert await desk.do("todo_add", text="taxes") == "Added to your to-do list: taxes"
        assert await desk.do("todo_add", text="rent", list="todo") == "Added to your to-do list: rent"
        assert await desk.do("todo_list", list="my shopping list") == "Your shopping list: 1) milk; 2) eggs"
        assert await desk.do("todo_list", list=None) == (
            "Your shopping list: 1) milk; 2) eggs\nYour to-do list: 1) taxes; 2) rent"
        )


async def test_several_things_become_several_lines_of_a_list_and_one_undo_takes_them_back(tmp_path: Path) -> None:
    async with _desk(tmp_path) as desk:
        assert await desk.do("todo_add", text="milk, eggs and bread", list="shopping") == (
            "Added to your shopping list: milk, eggs, bread"
        )
        assert await desk.do("todo_list", list="shopping") == "Your shopping list: 1) milk; 2) eggs; 3) bread"
        assert (await desk.undo.undo(Undo())).label == "Added “milk, eggs, bread” to the shopping list"
        assert await desk.do("todo_list", list="shopping") == "Your shopping list is empty."


async def test_the_data_names_every_line(tmp_path: Path) -> None:
    async with _desk(tmp_path) as desk:
        arguments = {"text": "milk, eggs", "list": "shopping"}
        data = (await desk.tools.call("todo_add", arguments, tool_context(manual_clock()))).data
        todos = await desk.notebook.list_todos(ListTodos())
        assert data == {"id": todos[0].id, "ids": [todo.id for todo in todos], "list": "shopping"}


async def test_a_task_stays_whole(tmp_path: Path) -> None:
    async with _desk(tmp_path) as desk:
        assert await desk.do("todo_add", text="wash, dry and fold", list="to-do") == (
            "Added to your to-do list: wash, dry and fold"
        )


async def test_a_line_is_ticked_off_by_its_words(tmp_path: Path) -> None:
    async with _desk(tmp_path, "Call mum", "Buy milk", "Take out the rubbish") as desk:
        assert await desk.do("todo_complete", which="the rubish") == "Done: Take out the rubbish"
        assert await desk.do("todo_complete", which="milk") == "Done: Buy milk"
        assert await desk.open() == ["Call mum"]
        await desk.undo.undo(Undo())
        assert await desk.open() == ["Call mum", "Buy milk"]


async def test_where_several_are_meant_it_asks_which(tmp_path: Path) -> None:
    async with _desk(tmp_path, "Call mum", "Call the bank") as desk:
        with pytest.raises(ToolFailed) as caught:
            await desk.do("todo_complete", which="call")
        assert str(caught.value) == ("Which one do you mean? 1) Call mum (to-do list); 2) Call the bank (to-do list)")
        assert await desk.open() == ["Call mum", "Call the bank"]


async def test_the_same_words_on_two_lists_are_told_apart(tmp_path: Path) -> None:
    async with _desk(tmp_path, "milk") as desk:
        await desk.do("todo_add", text="milk", list="shopping")
        with pytest.raises(ToolFailed, match=r"1\) milk \(to-do list\); 2\) milk \(shopping list\)"):
            await desk.do("todo_complete", which="milk")
        assert await desk.do("todo_complete", which="milk on the shopping list") == "Done: milk"
        assert [(todo.text, todo.list) for todo in await desk.notebook.list_todos(ListTodos())] == [("milk", "to-do")]


async def test_what_is_not_there_is_answered_with_what_is(tmp_path: Path) -> None:
    async with _desk(tmp_path) as desk:
        with pytest.raises(ToolFailed, match="You have nothing open on any list"):
            await desk.do("todo_complete", which="milk")
        await desk.do("todo_add", text="taxes")
        with pytest.raises(ToolFailed, match=r"no to-do like “milk”\. You have: 1\) taxes"):
            await desk.do("todo_complete", which="milk")


async def test_all_at_once_needs_a_yes(tmp_path: Path) -> None:
    async with _desk(tmp_path, "milk", "eggs") as desk:
        with pytest.raises(NeedsApproval) as caught:
            await desk.do("todo_complete", which="all of them")
        assert str(caught.value) == "Complete all 2 to-dos: 1) milk; 2) eggs"
        assert await desk.open() == ["milk", "eggs"]
        assert await desk.do("todo_complete", which="all of them", approved=True) == "Done: all 2 to-dos."
        assert await desk.open() == []
        assert (await desk.undo.undo(Undo())).label == "Completed 2 to-dos"
        assert await desk.open() == ["milk", "eggs"]


async def test_all_of_one_needs_no_yes(tmp_path: Path) -> None:
    async with _desk(tmp_path, "milk") as desk:
        assert await desk.do("todo_complete", which="all") == "Done: milk"


@pytest.mark.parametrize("name", ["note_add", "todo_add", "todo_complete"])
async def test_nothing_said_is_asked_for_again(tmp_path: Path, name: str) -> None:
    async with _desk(tmp_path) as desk:
        with pytest.raises(RetryWithCorrection, match="at least 1 character"):
            await desk.do(name, **{"which" if name == "todo_complete" else "text": " "})


@pytest.mark.parametrize("words", ["🎉", "שלום עולם", "a\0b", '" OR *', "牛奶"])
async def test_strange_words_are_kept_found_and_ticked_off(tmp_path: Path, words: str) -> None:
    async with _desk(tmp_path, words) as desk:
        await desk.do("note_add", text=words)
        assert await desk.do("note_search", query=words)
        (kept,) = await desk.open()
        assert await desk.do("todo_complete", which=kept) == f"Done: {kept}"


async def test_changes_are_known_by_the_run_that_made_them(tmp_path: Path) -> None:
    clock = manual_clock()
    async with open_database(tmp_path, clock) as database:
        tools = notebook_toolset(Notebook(database, clock))
        await tools.call("note_add", {"text": "x"}, tool_context(clock))
        rows = await database.read(lambda connection: list(Undos.select().execute(connection)))
        assert [row.run for row in rows] == [RunId("run_test")]
