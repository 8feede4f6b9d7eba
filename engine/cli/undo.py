"""`nestor undo`: take back what was done."""

import click

from engine.cli.connection import Door, pass_door
from engine.cli.output import json_option, show, show_json, show_table, time_words, wants_json
from engine.core.ids import UndoId
from engine.core.undo import ListUndo, Undo


@click.command()
@click.argument("entry", metavar="[ID]", required=False, type=int)
@click.option("--list", "listing", is_flag=True, help="Show what can be taken back.")
@json_option
@pass_door
def undo(door: Door, entry: int | None, listing: bool) -> None:
    """Take back the last change, or the one with that id."""
    if not listing:
        taken_back = door.execute(Undo(id=UndoId(entry) if entry is not None else None))
        show(taken_back, f"Taken back: {taken_back.label}")
        return
    found = door.query(ListUndo())
    if wants_json():
        show_json(found)
    else:
        rows = [(str(one.id), time_words(one.at, door.now()), one.label) for one in found]
        show_table(rows, empty="There is nothing to take back.")
