"""`nestor serve`: Nestor without a window; reminders fire, the bridge listens."""

import asyncio
import signal
from typing import TYPE_CHECKING

import click

from engine.cli.connection import Door, pass_door
from engine.cli.interrupts import on_signals
from engine.cli.output import json_option, printable, show_facts, show_json, time_words, wants_json
from engine.cli.status import facts_of
from engine.core.api import EngineApi
from engine.core.events import ReminderDue
from engine.core.status import GetStatus

if TYPE_CHECKING:
    from engine.config import Settings


@click.command()
@click.option("--host", metavar="HOST", help="Address to listen on; only loopback addresses are accepted.")
@click.option("--port", metavar="PORT", type=click.IntRange(0, 65_535), help="Port to listen on; 0 takes a free one.")
@json_option
@pass_door
def serve(door: Door, host: str | None, port: int | None) -> None:
    """Run Nestor in this terminal until Ctrl+C; a second one does not wait for a clean end."""
    try:
        asyncio.run(_serve(door, _settings(door, host, port), as_json=wants_json()))
    except asyncio.CancelledError:
        raise KeyboardInterrupt from None


async def _serve(door: Door, settings: "Settings", *, as_json: bool) -> None:
    stop = asyncio.Event()
    me = asyncio.current_task()

    def end() -> None:
        if stop.is_set() and me is not None:
            me.cancel()
        stop.set()

    with on_signals(end, signal.SIGINT, signal.SIGTERM):
        async with door.host(settings, serving=True) as host:
            await _announce(door, host.api, as_json=as_json)
            watch = asyncio.create_task(_show_reminders(door, host.api, quiet=as_json), name="cli: show reminders")
            waiting = asyncio.create_task(stop.wait(), name="cli: wait for the end")
            await asyncio.wait([watch, waiting], return_when=asyncio.FIRST_COMPLETED)
            for task in (watch, waiting):
                task.cancel()
            outcome, _ = await asyncio.gather(watch, waiting, return_exceptions=True)
    if isinstance(outcome, Exception):
        raise outcome
    if not as_json:
        click.echo("Nestor has stopped.")


async def _announce(door: Door, api: EngineApi, *, as_json: bool) -> None:
    status = await api.query(GetStatus())
    if as_json:
        show_json(status)
        return
    click.echo(f"Nestor {status.version} is running. Stop it with Ctrl+C.")
    show_facts(facts_of(status, door))


async def _show_reminders(door: Door, api: EngineApi, *, quiet: bool) -> None:
    """Print a line for each reminder that fires, those from before we listened too."""
    async with api.subscribe(after=0) as events:
        async for event in events:
            if isinstance(event, ReminderDue) and not quiet:
                late = f", was due {time_words(event.occurrence, door.now())}" if event.late else ""
                line = f"{door.now():%H:%M:%S}  Reminder: {event.reminder.text} ({event.reminder.id}{late})"
                click.echo(printable(line))


def _settings(door: Door, host: str | None, port: int | None) -> "Settings":
    settings = door.settings()
    if host is None and port is None:
        return settings
    given = {name: value for name, value in (("host", host), ("port", port)) if value is not None}
    bridge = settings.bridge.model_copy(update={**given, "enabled": True})
    return settings.model_copy(update={"bridge": bridge})
