"""The notebook's tools: what a model can do with notes and to-dos."""

from pydantic import Field

from engine.core.matching import find_meant, means_all, numbered
from engine.core.notes import AddNote, ListNotes
from engine.core.todos import DEFAULT_LIST, CompleteTodo, ListTodos, Todo
from engine.core.tools import NeedsApproval, Risk, ToolContext, ToolFailed, ToolResult
from engine.notebook.items import items_in
from engine.notebook.notebook import Notebook, list_name
from engine.tools import Arguments, FunctionToolset, Tool


class NoteAdd(Arguments):
    """What to note."""

    text: str = Field(min_length=1)


class NoteSearch(Arguments):
    """What to look for."""

    query: str


class TodoAdd(Arguments):
    """What to put on which list."""

    text: str = Field(min_length=1)
    list: str | None = Field(None, description="as in shopping")


class TodoList(Arguments):
    """Which list to read."""

    list: str | None = Field(None, description="if not all")


class TodoComplete(Arguments):
    """What is done."""

    which: str = Field(min_length=1, description="words of it, or all")


def notebook_toolset(notebook: Notebook) -> FunctionToolset:
    """Return the notebook's tools."""

    async def note_add(arguments: NoteAdd, context: ToolContext) -> ToolResult:
        note = await notebook.add_note(AddNote(text=arguments.text, run=context.run))
        return ToolResult(text=f"Noted: {note.text}", data={"id": note.id})

    async def note_search(arguments: NoteSearch, _context: ToolContext) -> ToolResult:
        words = arguments.query.strip()
        everything = not words or means_all(words)
        notes = await notebook.list_notes(ListNotes(search=None if everything else words, limit=20))
        data = {"notes": [{"id": note.id, "text": note.text} for note in notes]}
        if not notes:
            text = "You have no notes yet." if everything else f"I found no note about {words}."
        elif len(notes) == 1:
            text = f"Your note: {notes[0].text}"
        else:
            text = f"I found {len(notes)} notes: {numbered([note.text for note in notes], most=5)}"
        return ToolResult(text=text, data=data)

    async def todo_add(arguments: TodoAdd, context: ToolContext) -> ToolResult:
        name = list_name(arguments.list or DEFAULT_LIST)
        # A line of the to-do list is a task, and tasks are full of "and".
        texts = [arguments.text] if name == DEFAULT_LIST else items_in(arguments.text)
        todos = await notebook.add_todos(texts, name, context.run)
        return ToolResult(
            text=f"Added to your {name} list: {', '.join(todo.text for todo in todos)}",
            data={"id": todos[0].id, "ids": [todo.id for todo in todos], "list": name},
        )

    async def todo_list(arguments: TodoList, _context: ToolContext) -> ToolResult:
        todos = await notebook.list_todos(ListTodos(list=arguments.list))
        return ToolResult(text=_describe(todos, arguments.list), data={"todos": [_as_data(todo) for todo in todos]})

    async def todo_complete(arguments: TodoComplete, context: ToolContext) -> ToolResult:
        todos = await notebook.list_todos(ListTodos())
        if not todos:
            raise ToolFailed("You have nothing open on any list.")
        if means_all(arguments.which) and len(todos) > 1:
            if not context.approved:
                summary = f"Complete all {len(todos)} to-dos: {numbered([todo.text for todo in todos])}"
                raise NeedsApproval(summary, ids=[todo.id for todo in todos])
            todos = tuple(todo for todo in todos if not context.approved_ids or todo.id in context.approved_ids)
            await notebook.complete_all([todo.id for todo in todos], context.run)
            return ToolResult(text=f"Done: all {len(todos)} to-dos.", data={"ids": [todo.id for todo in todos]})
        meant = todos if means_all(arguments.which) else find_meant(arguments.which, todos, lambda todo: todo.text)
        if len(meant) > 1:  # the same line may stand on several lists
            meant = [todo for todo in meant if todo.list in arguments.which.casefold()] or meant
        if not meant:
            raise ToolFailed(
                f"I found no to-do like “{arguments.which}”. You have: {numbered([todo.text for todo in todos])}"
            )
        if len(meant) > 1:
            raise ToolFailed(f"Which one do you mean? {numbered([f'{t.text} ({t.list} list)' for t in meant])}")
        done = await notebook.complete_todo(CompleteTodo(id=meant[0].id, run=context.run))
        return ToolResult(text=f"Done: {done.text}", data={"id": done.id})

    return FunctionToolset(
        [
            Tool(name="note_add", description="Keep a note.", arguments=NoteAdd, risk=Risk.WRITE, run=note_add),
            Tool(name="note_search", description="Find notes.", arguments=NoteSearch, risk=Risk.READ, run=note_search),
            Tool(
                name="todo_add",
                description="Put something on the to-do or another list.",
                arguments=TodoAdd,
                risk=Risk.WRITE,
                run=todo_add,
            ),
            Tool(name="todo_list", description="Read a list.", arguments=TodoList, risk=Risk.READ, run=todo_list),
            Tool(
                name="todo_complete",
                description="Tick something off a list.",
                arguments=TodoComplete,
                risk=Risk.WRITE,
                run=todo_complete,
            ),
        ]
    )


def _describe(todos: tuple[Todo, ...], wanted: str | None) -> str:
    if wanted is not None:
        name = list_name(wanted)
        if not todos:
            return f"Your {name} list is empty."
        return f"Your {name} list: {numbered([todo.text for todo in todos])}"
    if not todos:
        return "Your lists are empty."
    lists: dict[str, list[str]] = {}
    for todo in todos:
        lists.setdefault(todo.list, []).append(todo.text)
    return "\n".join(f"Your {name} list: {numbered(lines)}" for name, lines in lists.items())


def _as_data(todo: Todo) -> dict[str, str]:
    return {"id": todo.id, "text": todo.text, "list": todo.list}
