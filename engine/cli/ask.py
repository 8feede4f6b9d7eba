"""`nestor ask`: one message, one answer."""

import asyncio
import mimetypes
import sys
from collections.abc import Sequence
from pathlib import Path

import click

from engine.bridge.answer import collect_answer, refused_answer, to_json
from engine.cli.connection import NOT_RUNNING, Connection, Door, pass_door
from engine.cli.interrupts import INTERRUPTED, on_interrupt
from engine.cli.output import json_option, printable, show_json, tell, tell_error, wants_json
from engine.core.errors import ErrorCode, NestorError
from engine.core.events import RunEvent, RunFailed, RunFinished, TextDelta, ToolCallFinished, ToolCallStarted
from engine.core.ids import BotId, SessionId
from engine.core.messages import MAX_MESSAGE_CHARS, Attachment, Channel, Inbound, Origin

SETS_TIMES = frozenset({"reminder_create", "reminder_edit", "reminder_snooze", "timer_start"})
"""Tools after which something should fire later."""

NO_WORDS = "The model ended its answer without a word. Try saying it in other words."


@click.command()
@click.argument("text", nargs=-1)
@click.option("--bot", metavar="BOT", help="Who answers.")
@click.option("--session", metavar="SESSION", help="The conversation to continue.")
@click.option("--model", metavar="MODEL", help="The model for this message only.")
@click.option(
    "--attach",
    metavar="FILE",
    multiple=True,
    type=click.Path(exists=True, dir_okay=False, resolve_path=True, path_type=Path),
    help="A file that comes with the message; may be given again.",
)
@click.option("--allow", metavar="TOOL", multiple=True, help="A tool that needs no further yes; may be given again.")
@json_option
@pass_door
@click.pass_context
def ask(
    context: click.Context,
    door: Door,
    text: tuple[str, ...],
    bot: str | None,
    session: str | None,
    model: str | None,
    attach: tuple[Path, ...],
    allow: tuple[str, ...],
) -> None:
    """Ask something and print the answer; `-` reads the text from standard input.

    Exit code 0: answered, 1: failed, 2: wrong usage, 130: stopped with Ctrl+C.
    """
    as_json = wants_json()
    try:
        inbound = Inbound(
            text=_text_of(text),
            origin=Origin(channel=Channel.CLI),
            session=SessionId(session) if session else None,
            bot=BotId(bot) if bot else None,
            model=model,
            attachments=tuple(_attachment(path) for path in attach),
            allow_tools=frozenset(allow),
            can_approve=False,
        )
        code = asyncio.run(_ask(door, inbound, as_json=as_json))
    except NestorError as error:
        if not as_json:
            raise
        show_json(to_json(refused_answer(error, session=SessionId(session) if session else None)))
        code = 1
    context.exit(code)


async def _ask(door: Door, inbound: Inbound, *, as_json: bool) -> int:
    async with door.connect() as connection:
        events: list[RunEvent] = []
        problem, interrupted = await _follow(connection, inbound, events, quiet=as_json)
    answer = collect_answer(events)
    if as_json:
        broke_off = to_json(refused_answer(problem))["error"] if problem else None
        show_json({**to_json(answer), **({"error": broke_off} if broke_off else {})})
    elif problem:
        tell_error(problem.message, problem.hint)
    elif answer.error and not interrupted:
        tell_error(answer.error.message, answer.error.hint)
    done = [event for event in events if isinstance(event, ToolCallFinished)]
    if not connection.serves and any(event.ok and event.name in SETS_TIMES for event in done):
        tell(NOT_RUNNING)
    if interrupted:
        return INTERRUPTED
    return 1 if answer.error else 0


async def _follow(
    connection: Connection, inbound: Inbound, events: list[RunEvent], *, quiet: bool
) -> tuple[NestorError | None, bool]:
    """Collect a run's events and print them as they come; Ctrl+C cancels the run, a second one leaves at once."""
    handle = await connection.api.submit(inbound)
    me = asyncio.current_task()
    cancels: list[asyncio.Task[bool]] = []

    def stop() -> None:
        if cancels and me is not None:
            me.cancel()
        cancels.append(asyncio.create_task(connection.api.cancel(handle.run), name="cli: cancel the run"))

    printer = None if quiet else _Printer()
    problem = None
    with on_interrupt(stop):
        try:
            async for event in handle.events:
                events.append(event)
                if printer:
                    printer.show(event)
        except NestorError as error:
            problem = error
        except asyncio.CancelledError:
            if not cancels:
                raise
    await asyncio.gather(*cancels, return_exceptions=True)
    if printer:
        printer.end()
    return problem, bool(cancels)


class _Printer:
    """Prints an answer as it comes: text to stdout, what is beside it to stderr."""

    def __init__(self) -> None:
        self._at_line_start = True
        self._wrote = False
        self._talkative = sys.stderr.isatty()

    def show(self, event: RunEvent) -> None:
        """Print what a person wants to see of an event."""
        match event:
            case TextDelta():
                self._write(printable(event.text))
            case ToolCallStarted() if self._talkative:
                self.end()
                click.secho(f"· {event.name}", err=True, dim=True)
            case ToolCallFinished() if event.error == ErrorCode.APPROVAL_REQUIRED:
                self.end()
                tell_error(f"{event.name} needs your yes, so it was not done.", f"Allow it with --allow {event.name}.")
            case RunFinished() if not self._wrote and event.text.strip():
                self._write(printable(event.text))
            case RunFinished() if not self._wrote:
                tell(NO_WORDS)
            case RunFailed():
                self.end()
            case _:  # the rest is told by the ending or not at all
                pass

    def end(self) -> None:
        """Close the line."""
        if not self._at_line_start:
            self._write("\n")

    def _write(self, text: str) -> None:
        if text:
            click.echo(text, nl=False)
            self._at_line_start = text.endswith("\n")
            self._wrote = True


def _text_of(words: Sequence[str]) -> str:
    """Return the message: the words, with standard input where `-` stands or where there are none and it is piped."""
    if not words:
        if sys.stdin.isatty():
            raise click.UsageError('Say what to ask, such as: nestor ask "what can you do?"')
        words = ("-",)
    if "-" not in words:
        return _clean(" ".join(words))
    piped = _read_input()
    before, after = " ".join(words[: words.index("-")]), " ".join(words[words.index("-") + 1 :])
    return "\n\n".join(part for part in (_clean(before), piped, _clean(after)) if part)


def _read_input() -> str:
    data = sys.stdin.buffer.read(MAX_MESSAGE_CHARS * 4 + 1)
    text = data.decode("utf-8-sig", "replace").strip("\r\n")
    if len(text) > MAX_MESSAGE_CHARS:
        raise NestorError(
            ErrorCode.MESSAGE_TOO_LONG,
            f"A message may have {MAX_MESSAGE_CHARS:,} characters at most.",
            hint="Put long text into a file and give it with --attach.",
        )
    return text


def _clean(text: str) -> str:
    """Return text from the command line with bytes that are not UTF-8 made visible instead of fatal."""
    return text.encode("utf-8", "surrogateescape").decode("utf-8", "replace")


def _attachment(path: Path) -> Attachment:
    kind, _ = mimetypes.guess_type(path.name)
    return Attachment(path=str(path), media_type=kind or "application/octet-stream")
