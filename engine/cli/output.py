"""How the command line talks: quiet aligned text for people, stable JSON for programs, errors on stderr in words."""

import dataclasses
import json
import logging
import re
import sys
from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from enum import Enum
from pathlib import Path
from typing import Any

import click

from engine.core.errors import NestorError

_JSON = "nestor.json"
_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f]")


def json_option(command: Any) -> Any:
    """Give a command `--json`; it may stand after any of the words of the command."""
    return click.option(
        "--json",
        is_flag=True,
        expose_value=False,
        callback=_note_json,
        help="Print JSON, for programs.",
    )(command)


def wants_json() -> bool:
    """Tell whether `--json` was given to the command that runs now."""
    return bool(click.get_current_context().meta.get(_JSON))


def show_json(value: object) -> None:
    """Print a value as JSON on one line."""
    unicode_terminal = (getattr(sys.stdout, "encoding", None) or "").lower().replace("-", "") == "utf8"
    click.echo(json.dumps(plain(value), ensure_ascii=not unicode_terminal))


def show(value: object, sentence: str) -> None:
    """Print the value where `--json` was given, else the sentence."""
    if wants_json():
        show_json(value)
    else:
        click.echo(printable(sentence))


def show_table(rows: Sequence[Sequence[str]], *, empty: str) -> None:
    """Print rows with aligned columns, or what is to be said when there are none."""
    if not rows:
        click.echo(empty)
        return
    cells = [[" ".join(printable(cell).split()) for cell in row] for row in rows]
    widths = [max(len(row[column]) for row in cells) for column in range(len(cells[0]))]
    for row in cells:
        click.echo("  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip())


def show_facts(facts: Mapping[str, str]) -> None:
    """Print names with their values, indented."""
    width = max(len(name) for name in facts)
    for name, value in facts.items():
        click.echo(f"  {name.ljust(width)}  {printable(value)}".rstrip())


def show_error(error: NestorError) -> None:
    """Print an error: JSON on stdout where `--json` was given, else words on stderr."""
    if wants_json():
        show_json({"error": {"code": str(error.code), "message": error.message, "hint": error.hint}})
    else:
        tell_error(error.message, error.hint)


def tell_error(message: str, hint: str = "") -> None:
    """Print what went wrong and what to do, on stderr."""
    click.echo(printable(message), err=True)
    if hint:
        click.echo(f"→ {printable(hint)}", err=True)


def tell(sentence: str) -> None:
    """Print something beside the result, on stderr."""
    click.echo(printable(sentence), err=True)


def printable(text: str) -> str:
    """Return text without control characters: what a model or a file says must not steer the terminal."""
    return _CONTROL.sub("", text.replace("\r\n", "\n"))


def plain(value: object) -> Any:
    """Return a value as JSON knows them; times are ISO with their zone's offset."""
    match value:
        case Enum():
            return value.value
        case datetime():
            return value.isoformat()
        case timedelta():
            return value.total_seconds()
        case Path():
            return str(value)
        case Mapping():
            return {str(name): plain(item) for name, item in value.items()}
        case list() | tuple() | set() | frozenset():
            return [plain(item) for item in value]
        case _ if dataclasses.is_dataclass(value) and not isinstance(value, type):
            return {field.name: plain(getattr(value, field.name)) for field in dataclasses.fields(value)}
        case _:
            return value


def time_words(at: datetime, now: datetime) -> str:
    """Return a time as a person says it: `today 14:30`, `Fri 27 Nov 09:00`, in another year with its number."""
    local = now.astimezone(at.tzinfo)
    match (at.date() - local.date()).days:
        case 0:
            day = "today"
        case 1:
            day = "tomorrow"
        case -1:
            day = "yesterday"
        case _:
            day = f"{at:%a} {at.day} {at:%b}" + ("" if at.year == local.year else f" {at.year}")
    return f"{day} {at:%H:%M}"


def size_words(size_bytes: int) -> str:
    """Return a file size as people write it."""
    size = float(size_bytes)
    for unit in ("B", "kB", "MB"):
        if size < 1000:
            return f"{size:.0f} {unit}"
        size /= 1000
    return f"{size:.1f} GB"


def keep_terminal_clean() -> None:
    """Let a character that the terminal cannot show become `?`, and what libraries log stay out of it."""
    logging.getLogger().addHandler(logging.NullHandler())  # else Python prints their warnings to stderr
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(errors="replace")


def _note_json(context: click.Context, _: click.Parameter, given: bool) -> None:
    if given:
        context.meta[_JSON] = True
