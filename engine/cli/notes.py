"""`nestor notes`: list, add, search, delete."""

import click

from engine.cli.connection import Door, pass_door
from engine.cli.output import json_option, show, show_json, show_table, time_words, wants_json
from engine.core.ids import NoteId
from engine.core.notes import AddNote, DeleteNote, ListNotes, Note


@click.group(invoke_without_command=True)
@json_option
@click.pass_context
def notes(context: click.Context) -> None:
    """Notes; without a command, list them."""
    if context.invoked_subcommand is None:
        context.invoke(list_notes)


@notes.command("list")
@json_option
@pass_door
def list_notes(door: Door) -> None:
    """List notes, the newest first."""
    _show(door, door.query(ListNotes()), empty='No notes. Try: nestor notes add "The key is under the mat"')


@notes.command()
@click.argument("words", nargs=-1, required=True)
@json_option
@pass_door
def search(door: Door, words: tuple[str, ...]) -> None:
    """Find notes, the best match first."""
    _show(door, door.query(ListNotes(search=" ".join(words))), empty="No note matches.")


@notes.command()
@click.argument("words", nargs=-1, required=True)
@json_option
@pass_door
def add(door: Door, words: tuple[str, ...]) -> None:
    """Keep a note."""
    note = door.execute(AddNote(text=" ".join(words)))
    show(note, f"Noted ({note.id}).")


@notes.command()
@click.argument("note", metavar="ID")
@json_option
@pass_door
def delete(door: Door, note: str) -> None:
    """Throw a note away; `nestor undo` brings it back."""
    gone = door.execute(DeleteNote(id=NoteId(note)))
    show(gone, f"Deleted: {gone.text}")


def _show(door: Door, found: tuple[Note, ...], *, empty: str) -> None:
    if wants_json():
        show_json(found)
    else:
        show_table([(note.id, time_words(note.created, door.now()), note.text) for note in found], empty=empty)
