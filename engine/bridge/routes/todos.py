"""`/api/v1/todos`: to-dos and their lists."""

from fastapi import APIRouter

from engine.bridge.routes import Body
from engine.core.api import EngineApi
from engine.core.ids import TodoId
from engine.core.todos import DEFAULT_LIST, AddTodo, CompleteTodo, DeleteTodo, ListTodos, Todo


class TodoBody(Body):
    """A line to put on a list."""

    text: str
    list: str = DEFAULT_LIST


def router(api: EngineApi) -> APIRouter:
    """Return the routes of this noun."""
    routes = APIRouter(prefix="/api/v1/todos", tags=["todos"])

    @routes.get("")
    async def list_todos(
        list: str | None = None,  # noqa: A002 - the name in the URL
        *,
        done: bool = False,
    ) -> tuple[Todo, ...]:
        """List to-dos of one list or of all; `done` shows the completed ones too."""
        return await api.query(ListTodos(list=list, done=done))

    @routes.post("", status_code=201)
    async def add(body: TodoBody) -> Todo:
        """Put a line on a list."""
        return await api.execute(AddTodo(text=body.text, list=body.list))

    @routes.post("/{todo}/done")
    async def done(todo: TodoId) -> Todo:
        """Tick a line off."""
        return await api.execute(CompleteTodo(id=todo))

    @routes.delete("/{todo}")
    async def delete(todo: TodoId) -> Todo:
        """Take a line off its list; undo brings it back."""
        return await api.execute(DeleteTodo(id=todo))

    return routes
