"""`nestor debug`: looks inside, for those who work on Nestor."""

import json
import sys
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from engine.cli.connection import Door, pass_door
from engine.cli.output import show_json
from engine.cli.window import open_window
from engine.core.errors import ErrorCode, NestorError

if TYPE_CHECKING:
    from engine.llm.providers.llama_cpp.trial import TemplateTrial

_FILE = click.Path(exists=True, dir_okay=False, path_type=Path)
_template = click.option("--template", required=True, type=_FILE, help="The chat template, a Jinja file.")
_tools = click.option("--tools", type=_FILE, help="The tools, as JSON in OpenAI's shape.")
_SWITCH = click.Choice(["on", "off"])


@click.group()
def debug() -> None:
    """Look inside Nestor."""


@debug.command()
@pass_door
def gallery(door: Door) -> None:
    """Show every part of the window in every state."""
    open_window(door, "gallery")


@debug.command()
@_template
@click.option("--messages", required=True, type=_FILE, help="The conversation, as JSON in OpenAI's shape.")
@_tools
@click.option("--thinking", type=_SWITCH, help="Whether the model shall reason first; the template decides otherwise.")
def render(template: Path, messages: Path, tools: Path | None, thinking: str | None) -> None:
    """Print the prompt that a model with this template would read."""
    offered = _read_json(tools) if tools else []
    wanted = None if thinking is None else thinking == "on"
    click.echo(_trial(template).render(_read_json(messages), offered, thinking=wanted), nl=False)


@debug.command()
@_template
@_tools
@click.option("--thinking", type=_SWITCH, default="on", help="How the prompt was rendered.")
def parse(template: Path, tools: Path | None, thinking: str) -> None:
    """Read a model's raw answer from standard input; print it as one message in OpenAI's shape."""
    raw = sys.stdin.buffer.read().decode("utf-8", "replace")
    show_json(_trial(template).parse(raw, _read_json(tools) if tools else None, thinking=thinking == "on"))


def _trial(template: Path) -> "TemplateTrial":
    from engine.llm.providers.llama_cpp.trial import TemplateTrial  # here: Jinja takes time that other commands need

    return TemplateTrial(_read(template), now=datetime.now)


def _read(path: Path) -> str:
    try:
        return path.read_text("utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise NestorError(ErrorCode.INVALID_REQUEST, f"The file {str(path)!r} cannot be read: {error}.") from error


def _read_json(path: Path) -> Any:
    try:
        return json.loads(_read(path))
    except (ValueError, RecursionError) as error:
        raise NestorError(ErrorCode.INVALID_REQUEST, f"The file {str(path)!r} is not JSON: {error}.") from error
