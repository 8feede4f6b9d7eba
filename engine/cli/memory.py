"""`nestor memory`: list, add, search, forget what Nestor was told to remember."""

import click

from engine.cli.connection import Door, pass_door
from engine.cli.output import json_option, show, show_json, show_table, time_words, wants_json
from engine.core.facts import Fact, ForgetFact, ListFacts, SaveFact
from engine.core.ids import FactId


@click.group(invoke_without_command=True)
@json_option
@click.pass_context
def memory(context: click.Context) -> None:
    """What Nestor remembers about you; without a command, list it."""
    if context.invoked_subcommand is None:
        context.invoke(list_facts)


@memory.command("list")
@json_option
@pass_door
def list_facts(door: Door) -> None:
    """List what is remembered, the newest first."""
    _show(door, door.query(ListFacts()), empty='Nothing is remembered. Try: nestor memory add "I am allergic to nuts"')


@memory.command()
@click.argument("words", nargs=-1, required=True)
@json_option
@pass_door
def search(door: Door, words: tuple[str, ...]) -> None:
    """Find what is remembered, the best match first."""
    _show(door, door.query(ListFacts(search=" ".join(words))), empty="Nothing that is remembered matches.")


@memory.command()
@click.argument("words", nargs=-1, required=True)
@json_option
@pass_door
def add(door: Door, words: tuple[str, ...]) -> None:
    """Remember something."""
    fact = door.execute(SaveFact(text=" ".join(words)))
    show(fact, f"Remembered ({fact.id}).")


@memory.command()
@click.argument("fact", metavar="ID")
@json_option
@pass_door
def forget(door: Door, fact: str) -> None:
    """Forget something; `nestor undo` brings it back."""
    gone = door.execute(ForgetFact(id=FactId(fact)))
    show(gone, f"Forgotten: {gone.text}")


def _show(door: Door, found: tuple[Fact, ...], *, empty: str) -> None:
    if wants_json():
        show_json(found)
    else:
        show_table([(fact.id, time_words(fact.created, door.now()), fact.text) for fact in found], empty=empty)
