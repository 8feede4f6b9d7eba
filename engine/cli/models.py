"""`nestor models`: list, search, pull, use, import, info, remove."""

from pathlib import Path
from typing import Literal

import click

from engine.cli.connection import Door, pass_door
from engine.cli.output import json_option, show, show_facts, show_json, show_table, size_words, wants_json
from engine.cli.pull import pull, search, unfinished_removed
from engine.core.errors import ErrorCode, NestorError
from engine.core.model_files import GetModel, ImportModel, ListModels, RemoveModel, UseModel
from engine.core.status import GetStatus


@click.group(invoke_without_command=True)
@json_option
@click.pass_context
def models(context: click.Context) -> None:
    """Models on this machine, and how to get more; without a command, list them."""
    if context.invoked_subcommand is None:
        context.invoke(list_models)


models.add_command(search)
models.add_command(pull)


@models.command("list")
@json_option
@pass_door
def list_models(door: Door) -> None:
    """List the models on this machine; * marks the one that answers."""
    found = door.query(ListModels())
    advice = door.query(GetStatus()).model_advice
    if wants_json():
        show_json({"models": found, "advice": advice})
        return
    rows = [("*" if one.in_use else "", one.name, size_words(one.size_bytes), str(one.path)) for one in found]
    show_table(rows, empty="No models. Get one with: nestor models pull NAME")
    if advice:
        click.echo(advice)


@models.command()
@click.argument("name")
@json_option
@pass_door
def use(door: Door, name: str) -> None:
    """Let this model answer from now on."""
    model = door.execute(UseModel(name=name))
    show(model, f"{model.name} answers from now on.")


@models.command("import")
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--copy", "placing", flag_value="copy", default="copy", help="Copy it (this is what is done).")
@click.option("--move", "placing", flag_value="move", help="Move it instead of copying it.")
@click.option("--link", "placing", flag_value="link", help="Leave it where it is instead of copying it.")
@json_option
@pass_door
def import_model(door: Door, file: Path, placing: Literal["copy", "move", "link"]) -> None:
    """Make a GGUF file known to Nestor; of a split model any part stands for all."""
    path = file.expanduser().absolute()
    model = door.execute(ImportModel(path=path, link=placing == "link", move=placing == "move"))
    show(model, f"{model.name} is ready. Let it answer with: nestor models use {model.name}")


@models.command()
@click.argument("name")
@click.option("--force", is_flag=True, help="Remove it even if it answers at the moment; the starter answers then.")
@json_option
@pass_door
def remove(door: Door, name: str, force: bool) -> None:
    """Delete a model, or what is here of a download; of a linked file only the link."""
    try:
        removed = door.execute(RemoveModel(name=name, force=force))
    except NestorError as error:
        given_up = unfinished_removed(door, name) if error.code == ErrorCode.MODEL_NOT_FOUND else None
        if given_up is None:
            raise
        removed = given_up
    freed = f"; {size_words(removed.freed_bytes)} are free again" if removed.freed_bytes else ""
    show(removed, f"{removed.name} is gone{freed}.")


@models.command()
@click.argument("name", required=False)
@json_option
@pass_door
def info(door: Door, name: str | None) -> None:
    """Show what a model says of itself; without a name, the one that answers."""
    found = door.query(GetModel(name=name or _in_use(door)))
    if wants_json():
        show_json(found)
        return
    click.echo(found.file.name)
    files = str(found.file.path)
    show_facts(
        {
            "title": found.title or "–",
            "architecture": found.architecture,
            "parameters": f"{found.parameters:,}" if found.parameters else "unknown",
            "quantization": found.quantization,
            "context": f"{found.context_tokens:,} tokens",
            "vocabulary": f"{found.vocabulary:,} tokens",
            "chat template": "yes" if found.chat_template else "no",
            "family": found.family,
            "tools": "yes" if found.tools else "no",
            "license": found.license or "unknown",
            "size": size_words(found.file.size_bytes),
            "file": files if found.parts == 1 else f"{files} and {found.parts - 1} more",
        }
    )


def _in_use(door: Door) -> str:
    for model in door.query(ListModels()):
        if model.in_use:
            return model.name
    raise NestorError(
        ErrorCode.MODEL_NOT_FOUND,
        "No model is in use.",
        hint="Choose one of `nestor models list` with `nestor models use`.",
    )
