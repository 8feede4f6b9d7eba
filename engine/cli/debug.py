"""`nestor debug`: looks inside, for those who work on Nestor."""

import click

from engine.cli.connection import Door, pass_door
from engine.cli.window import open_window


@click.group()
def debug() -> None:
    """Look inside Nestor."""


@debug.command()
@pass_door
def gallery(door: Door) -> None:
    """Show every part of the window in every state."""
    open_window(door, "gallery")
