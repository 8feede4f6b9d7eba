"""`nestor status`: how Nestor is doing, at a glance."""

import click

from engine.cli.connection import NOT_RUNNING, Connection, Door, pass_door
from engine.cli.output import json_option, show_facts, show_json, time_words, wants_json
from engine.core.status import GetStatus, Status


@click.command()
@json_option
@pass_door
def status(door: Door) -> None:
    """Show how Nestor is doing."""

    async def ask(connection: Connection) -> tuple[Status, bool]:
        return await connection.api.query(GetStatus()), connection.remote

    found, running = door.run(ask)
    if wants_json():
        show_json({"running": running, **{name: getattr(found, name) for name in found.__slots__}})
        return
    if running:
        since = time_words(found.started, door.now())
        click.echo(f"Nestor {found.version} is running (process {found.pid}, since {since}).")
    else:
        click.echo(NOT_RUNNING)
    show_facts(facts_of(found, door))


def facts_of(found: Status, door: Door) -> dict[str, str]:
    """Return what a person wants to know of a host."""
    coming = f", the next {time_words(found.next_reminder, door.now())}" if found.next_reminder else ""
    paused = f", paused until {time_words(found.paused_until, door.now())}" if found.paused_until else ""
    return {
        "model": f"{found.model} ({found.model_state.replace('_', ' ')})",
        **({"address": found.address} if found.address else {}),
        "reminders": f"{found.reminders_open or 'none'} open{coming}",
        **({"notifications": found.notifications + paused} if found.fires_reminders else {}),
        "files": found.home,
    }
