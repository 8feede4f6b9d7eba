"""`nestor corrections`: list and forget what Nestor learned from being corrected."""

import click

from engine.cli.connection import Door, pass_door
from engine.cli.output import json_option, show, show_json, show_table, time_words, wants_json
from engine.core.corrections import ForgetCorrection, ForgetCorrections, ListCorrections
from engine.core.ids import CorrectionId


@click.group(invoke_without_command=True)
@json_option
@click.pass_context
def corrections(context: click.Context) -> None:
    """What Nestor learned when you corrected it; without a command, list it."""
    if context.invoked_subcommand is None:
        context.invoke(list_corrections)


@corrections.command("list")
@json_option
@pass_door
def list_corrections(door: Door) -> None:
    """List what was learned, the newest first."""
    found = door.query(ListCorrections())
    if wants_json():
        show_json(found)
        return
    rows = [(one.id, time_words(one.created, door.now()), one.tool, one.phrase) for one in found]
    show_table(rows, empty='Nothing was learned yet. Say "no, I meant …" when Nestor got you wrong.')


@corrections.command()
@click.argument("correction", metavar="ID")
@json_option
@pass_door
def forget(door: Door, correction: str) -> None:
    """Forget one; `nestor undo` brings it back."""
    gone = door.execute(ForgetCorrection(id=CorrectionId(correction)))
    show(gone, f"Forgotten: {gone.phrase}")


@corrections.command()
@json_option
@pass_door
def clear(door: Door) -> None:
    """Forget them all; `nestor undo` brings them back."""
    forgotten = door.execute(ForgetCorrections())
    if wants_json():
        show_json({"forgotten": forgotten})
    else:
        click.echo(f"Forgotten: {forgotten} corrections." if forgotten != 1 else "Forgotten: 1 correction.")
