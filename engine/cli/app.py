"""The `nestor` command itself: its nouns, its options, and the border where errors become sentences."""

import logging
from typing import Any

import click

from engine.cli.ask import ask
from engine.cli.chat import chat
from engine.cli.completion import completion
from engine.cli.config import config
from engine.cli.connection import Door
from engine.cli.corrections import corrections
from engine.cli.debug import debug
from engine.cli.doctor import doctor
from engine.cli.interrupts import INTERRUPTED
from engine.cli.memory import memory
from engine.cli.models import models
from engine.cli.notes import notes
from engine.cli.output import json_option, show_error
from engine.cli.reminders import reminders
from engine.cli.serve import serve
from engine.cli.sessions import sessions
from engine.cli.status import status
from engine.cli.todos import todos
from engine.cli.undo import undo
from engine.cli.window import open_window
from engine.core.errors import ErrorCode, NestorError


class _Nestor(click.Group):
    def invoke(self, context: click.Context) -> Any:
        """Run the command; every error it meets is shown in words and ends with exit code 1."""
        try:
            return super().invoke(context)
        except NestorError as error:
            show_error(error)
            context.exit(1)
        except KeyboardInterrupt:
            context.exit(INTERRUPTED)
        except (click.ClickException, click.Abort, click.exceptions.Exit, BrokenPipeError):
            raise
        except Exception as error:  # noqa: BLE001 - the border of the command line: a bug is logged, not shown
            show_error(_of_bug(context.ensure_object(Door), error))
            context.exit(1)


@click.group(
    cls=_Nestor,
    invoke_without_command=True,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
)
@click.version_option(package_name="nestor", message="%(prog)s %(version)s")
@click.option("--quick-ask", "start", flag_value="quick-ask", help="Open Quick ask, or put it away.")
@click.option("--toggle", "start", flag_value="toggle", help="Show the window, or hide it.")
@click.option("--hidden", "start", flag_value="hidden", help="Start in the tray, without the window.")
@json_option
@click.pass_context
def nestor(context: click.Context, start: str | None) -> None:
    """Your private assistant. Without a command it opens its window.

    \b
    nestor ask "remind me to call mum in 20 minutes"
    nestor chat
    nestor serve
    """
    door = context.ensure_object(Door)
    if context.invoked_subcommand is None:
        open_window(door, start)
    elif start is not None:
        raise click.UsageError(f"--{start} opens a window and goes with no command.")


def _of_bug(door: Door, error: Exception) -> NestorError:
    """Write what nobody expected to the log and say where that is."""
    from engine.config.schema import LogSettings
    from engine.observe import Masker, setup_logging

    try:
        door.paths.logs.mkdir(parents=True, exist_ok=True, mode=0o700)
        with setup_logging(door.paths.log_file, LogSettings.model_construct(level="info", keep_mb=10), Masker()):
            logging.getLogger(__name__).error("Command failed", exc_info=error)
        where = f"The log at {str(door.paths.log_file)!r} has the details."
    except OSError:
        where = f"It was {type(error).__name__}, and the log could not be written."
    return NestorError(ErrorCode.INTERNAL, f"Something went wrong inside Nestor (internal). {where}")


for _command in (
    ask,
    chat,
    serve,
    status,
    doctor,
    reminders,
    notes,
    todos,
    memory,
    corrections,
    sessions,
    models,
    config,
    undo,
    completion,
    debug,
):
    nestor.add_command(_command)
