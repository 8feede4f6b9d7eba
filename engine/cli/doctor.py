"""`nestor doctor`: what is missing on this machine and how to mend it."""

import asyncio
from typing import TYPE_CHECKING

import click

from engine.cli.connection import Door, pass_door
from engine.cli.output import json_option, printable, show_json, wants_json
from engine.core.errors import NestorError
from engine.core.status import Finding, Verdict

if TYPE_CHECKING:
    from engine.config import Settings

_MARKS = {Verdict.OK: "ok     ", Verdict.NOTE: "note   ", Verdict.PROBLEM: "problem"}


@click.command()
@click.option("--repair", is_flag=True, help="Keep a damaged database aside and go on with the newest intact snapshot.")
@json_option
@pass_door
@click.pass_context
def doctor(context: click.Context, door: Door, repair: bool) -> None:
    """Find out what is missing and how to mend it; exit code 1 where there is a problem."""
    if repair:
        _repair(door)
        return
    findings = asyncio.run(_examine(door))
    problems = sum(finding.verdict is Verdict.PROBLEM for finding in findings)
    if wants_json():
        show_json(findings)
    else:
        width = max((len(finding.name) for finding in findings), default=0)
        for finding in findings:
            click.echo(f"{_MARKS[finding.verdict]}  {finding.name.ljust(width)}  {printable(finding.message)}")
            if finding.remedy:
                click.echo(f"{' ' * (11 + width)}→ {printable(finding.remedy)}")
        click.echo()
        click.echo(f"{problems} to mend." if problems else "Nothing to mend.")
    context.exit(1 if problems else 0)


def _repair(door: Door) -> None:
    from engine.doctor.repair import repair_database

    done = repair_database(door.paths, door.now())
    if wants_json():
        show_json({"repaired": done})
    else:
        click.echo(printable(done))


async def _examine(door: Door) -> tuple[Finding, ...]:
    from engine.doctor import examine

    settings_or_error = await asyncio.to_thread(_settings_or_error, door)
    async with door.running() as connection:
        return await examine(
            paths=door.paths,
            settings_or_error=settings_or_error,
            environment=door.environment,
            api=connection.api if connection else None,
        )


def _settings_or_error(door: Door) -> "Settings | NestorError":
    try:
        return door.settings()
    except NestorError as error:
        return error
