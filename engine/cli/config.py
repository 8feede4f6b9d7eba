"""`nestor config`: list, get, set, reload, path. Without a running host it works on the file, so that can be mended."""

import asyncio
from collections.abc import Sequence
from typing import Any

import click

from engine.cli.connection import Door, pass_door
from engine.cli.output import json_option, show, show_json, show_table, wants_json
from engine.core.errors import NotFoundError
from engine.core.settings import ChangeSetting, ListSettings, ReloadSettings, SettingInfo


@click.group(invoke_without_command=True)
@json_option
@click.pass_context
def config(context: click.Context) -> None:
    """Settings; without a command, list them."""
    if context.invoked_subcommand is None:
        context.invoke(list_settings)


@config.command("list")
@json_option
@pass_door
def list_settings(door: Door) -> None:
    """List every setting with its value; * marks what differs from the default."""
    found = asyncio.run(_read(door))
    if wants_json():
        show_json(found)
        return
    rows = [(("*" if one.value != one.default else ""), one.path, _words(one.value), one.description) for one in found]
    show_table(rows, empty="There are no settings.")


@config.command()
@click.argument("path")
@json_option
@pass_door
def get(door: Door, path: str) -> None:
    """Show one setting."""
    settings = {info.path: info for info in asyncio.run(_read(door))}
    if path not in settings:
        raise NotFoundError("setting", path, known=settings)
    show(settings[path], _words(settings[path].value))


@config.command("set")
@click.argument("path")
@click.argument("value")
@json_option
@pass_door
def set_value(door: Door, path: str, value: str) -> None:
    """Set one setting; comments in the file stay."""
    info = asyncio.run(_change(door, path, value))
    show(info, f"{info.path} is now {_words(info.value)}.")


@config.command("reload")
@json_option
@pass_door
def reload_settings(door: Door) -> None:
    """Read the file anew after you edited it; one with a mistake in it changes nothing."""
    running = asyncio.run(_reload(door))
    sentence = "The settings are in force." if running else "The settings are fine. Nestor is not running."
    show({"running": running}, sentence)


@config.command("path")
@json_option
@pass_door
def show_path(door: Door) -> None:
    """Show where the settings file is."""
    show({"path": door.paths.config_file}, str(door.paths.config_file))


async def _read(door: Door) -> Sequence[SettingInfo]:
    async with door.running() as connection:
        if connection is not None:
            return await connection.api.query(ListSettings())
    return await asyncio.to_thread(_store(door).describe)


async def _change(door: Door, path: str, value: str) -> SettingInfo:
    async with door.running() as connection:
        if connection is not None:
            return await connection.api.execute(ChangeSetting(path=path, value=value))
    return await asyncio.to_thread(_store(door).change, path, value)


async def _reload(door: Door) -> bool:
    async with door.running() as connection:
        if connection is not None:
            await connection.api.execute(ReloadSettings())
            return True
    await asyncio.to_thread(_store(door).load)
    return False


def _store(door: Door) -> Any:
    from engine.config import ConfigStore

    return ConfigStore(door.paths.config_file, door.environment.variables)


def _words(value: object) -> str:
    match value:
        case None | "" | [] | ():
            return "–"
        case bool():
            return "true" if value else "false"
        case list() | tuple():
            return ", ".join(map(str, value))
        case _:
            return str(value)
