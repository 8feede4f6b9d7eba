"""`nestor todos`: list, add, done, delete."""

import click

from engine.cli.connection import Door, pass_door
from engine.cli.output import json_option, show, show_json, show_table, wants_json
from engine.core.ids import TodoId
from engine.core.todos import DEFAULT_LIST, AddTodo, CompleteTodo, DeleteTodo, ListTodos


@click.group(invoke_without_command=True)
@json_option
@click.pass_context
def todos(context: click.Context) -> None:
    """To-dos and lists; without a command, list them."""
    if context.invoked_subcommand is None:
        context.invoke(list_todos)


@todos.command("list")
@click.option("--list", "name", metavar="NAME", help="Only this list.")
@click.option("--all", "done_too", is_flag=True, help="Show the completed ones too.")
@json_option
@pass_door
def list_todos(door: Door, name: str | None = None, done_too: bool = False) -> None:
    """List to-dos in the order they were added."""
    found = door.query(ListTodos(list=name, done=done_too))
    if wants_json():
        show_json(found)
        return
    rows = [(todo.id, "[x]" if todo.done else "[ ]", todo.text, todo.list) for todo in found]
    show_table(rows, empty='No to-dos. Try: nestor todos add "Buy milk"')


@todos.command()
@click.argument("words", nargs=-1, required=True)
@click.option("--list", "name", metavar="NAME", default=DEFAULT_LIST, show_default=True, help="The list it goes on.")
@json_option
@pass_door
def add(door: Door, words: tuple[str, ...], name: str) -> None:
    """Put a line on a list."""
    todo = door.execute(AddTodo(text=" ".join(words), list=name))
    show(todo, f"Added to {todo.list} ({todo.id}).")


@todos.command()
@click.argument("todo", metavar="ID")
@json_option
@pass_door
def done(door: Door, todo: str) -> None:
    """Tick a line off."""
    finished = door.execute(CompleteTodo(id=TodoId(todo)))
    show(finished, f"Done: {finished.text}")


@todos.command()
@click.argument("todo", metavar="ID")
@json_option
@pass_door
def delete(door: Door, todo: str) -> None:
    """Take a line off its list; `nestor undo` brings it back."""
    gone = door.execute(DeleteTodo(id=TodoId(todo)))
    show(gone, f"Deleted: {gone.text}")
