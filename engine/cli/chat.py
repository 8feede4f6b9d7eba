"""`nestor chat`: a conversation in the terminal, with reminders and questions in between."""

import asyncio
import signal
from collections.abc import AsyncIterator, Coroutine
from typing import Any

import click

from engine.cli.ask import NO_WORDS
from engine.cli.connection import Connection, Door, pass_door
from engine.cli.console import Console, console
from engine.cli.interrupts import on_interrupt, on_signals
from engine.cli.output import json_option, time_words
from engine.cli.reminders import read_duration, usual_snooze
from engine.core.errors import ErrorCode, NestorError
from engine.core.events import (
    ApprovalAnswered,
    ApprovalRequested,
    Event,
    ReminderDue,
    RunCancelled,
    RunEvent,
    RunFailed,
    RunFinished,
    TextDelta,
    ToolCallFinished,
    ToolCallStarted,
)
from engine.core.ids import BotId, ReminderId, RunId, SessionId
from engine.core.messages import Channel, Inbound, Origin
from engine.core.reminders import CompleteReminder, SnoozeReminder
from engine.core.sessions import CreateSession, ListSessions
from engine.core.undo import Undo

_PROMPT = "you> "
_HELP = """\
/new                    begin a new conversation
/sessions [ID]          list conversations, or go on with one
/undo                   take back the last change
/snooze ID [DURATION]   let a reminder come again, such as /snooze r-7k2m9x 10 minutes
/done ID                mark a reminder as done
/quit                   leave (so does Ctrl+D)
Ctrl+C stops an answer; when there is none it leaves."""


@click.command()
@click.option("--bot", metavar="BOT", help="Who answers.")
@click.option("--session", metavar="SESSION", help="The conversation to continue.")
@click.option("--model", metavar="MODEL", help="The model that answers.")
@json_option
@pass_door
def chat(door: Door, bot: str | None, session: str | None, model: str | None) -> None:
    """Talk with Nestor in this terminal."""
    asyncio.run(_chat(door, bot, session, model))


async def _chat(door: Door, bot: str | None, session: str | None, model: str | None) -> None:
    with console() as terminal:
        async with door.connect(serving=True) as connection:
            talk = Talk(door, connection, terminal, bot=bot, model=model, session=session)
            await talk.run()


class Talk:
    """One conversation at the terminal, from its first line to its last."""

    def __init__(
        self,
        door: Door,
        connection: Connection,
        terminal: Console,
        *,
        bot: str | None,
        model: str | None,
        session: str | None,
    ) -> None:
        self._door = door
        self._api = connection.api
        self._terminal = terminal
        self._bot = BotId(bot) if bot else None
        self._model = model
        self._session = SessionId(session) if session else None
        self._run: RunId | None = None
        self._left = asyncio.Event()
        self._problem: NestorError | None = None
        self._tasks: set[asyncio.Task[object]] = set()

    async def run(self) -> None:
        """Talk until the person leaves."""
        self._terminal.say("Talk to Nestor. /help shows what else you can type.")
        async with self._api.subscribe() as events:
            self._start(self._show_reminders(events), "cli: show reminders")
            with on_interrupt(self._interrupt), on_signals(self._left.set, signal.SIGTERM):
                try:
                    while (line := await self._next_line()) is not None:
                        await self._take(line.strip())
                finally:
                    for task in self._tasks:
                        task.cancel()
                    await asyncio.gather(*self._tasks, return_exceptions=True)
        if self._problem is not None:
            raise self._problem

    def _interrupt(self) -> None:
        if self._run is None:
            self._left.set()
        else:
            self._start(self._api.cancel(self._run), "cli: cancel the run")

    async def _next_line(self) -> str | None:
        """Return what is typed next; None when the person leaves."""
        reading = asyncio.ensure_future(self._terminal.read(_PROMPT))
        leaving = asyncio.ensure_future(self._left.wait())
        await asyncio.wait([reading, leaving], return_when=asyncio.FIRST_COMPLETED)
        leaving.cancel()
        if self._left.is_set():
            reading.cancel()
            self._terminal.write("\n")
            return None
        return reading.result()

    async def _take(self, line: str) -> None:
        if not line:
            return
        try:
            if line.startswith("/"):
                await self._command(*line[1:].split())
            else:
                await self._ask(line)
        except NestorError as error:
            self._complain(error.message, error.hint)

    async def _command(self, name: str = "", *rest: str) -> None:
        match name:
            case "help" | "?":
                self._terminal.say(_HELP)
            case "quit" | "exit":
                self._left.set()
            case "new":
                self._session = (await self._api.execute(CreateSession(channel=Channel.CLI))).id
                self._terminal.say("A new conversation begins.")
            case "sessions" if rest:
                await self._open(rest[0])
            case "sessions":
                await self._list_sessions()
            case "undo":
                self._terminal.say(f"Taken back: {(await self._api.execute(Undo())).label}")
            case "snooze" if rest:
                await self._snooze(ReminderId(rest[0]), " ".join(rest[1:]))
            case "done" if rest:
                done = await self._api.execute(CompleteReminder(id=ReminderId(rest[0])))
                self._terminal.say(f"Done: {done.text}")
            case _:
                self._complain(f"/{name} is not understood.", "/help shows what can be typed.")

    async def _open(self, wanted: str) -> None:
        known = {session.id: session for session in await self._api.query(ListSessions())}
        session = known.get(SessionId(wanted))
        if session is None:
            self._complain(f"There is no conversation {wanted!r}.", "/sessions lists them.")
            return
        self._session = session.id
        self._terminal.say(f"We go on with {session.title or session.id}.")

    async def _list_sessions(self) -> None:
        found = await self._api.query(ListSessions(limit=20))
        lines = [f"{one.id}  {time_words(one.last_active, self._door.now())}  {one.title}".rstrip() for one in found]
        self._terminal.say("\n".join(lines) or "No conversations yet.")

    async def _snooze(self, reminder: ReminderId, words: str) -> None:
        wait = read_duration(words) if words else await usual_snooze(self._api)
        later = await self._api.execute(SnoozeReminder(id=reminder, by=wait))
        self._terminal.say(f"I will remind you again {time_words(later.due, self._door.now())}: {later.text}")

    async def _ask(self, text: str) -> None:
        handle = await self._api.submit(
            Inbound(
                text=text,
                origin=Origin(channel=Channel.CLI),
                session=self._session,
                bot=self._bot,
                model=self._model,
            )
        )
        self._session, self._run = handle.session, handle.run
        wrote = False
        question: asyncio.Task[object] | None = None
        try:
            async for event in handle.events:
                match event:
                    case ApprovalRequested():
                        question = self._start(self._approve(event), "cli: ask for approval")
                    case ApprovalAnswered() if question is not None:
                        question.cancel()
                    case _:
                        wrote = self._show(event, wrote=wrote)
        finally:
            self._run = None
            if question is not None:
                question.cancel()

    def _show(self, event: RunEvent, *, wrote: bool) -> bool:
        """Print what a person wants to see; returns whether the cursor stands behind words of the answer."""
        match event:
            case TextDelta() if event.text:
                self._terminal.write(event.text)
                return True
            case ToolCallStarted():
                self._terminal.say(f"\n· {event.name}" if wrote else f"· {event.name}")
            case ToolCallFinished() if not event.ok and event.error != ErrorCode.APPROVAL_REQUIRED:
                self._complain(f"{event.name} did not work: {event.text}")
            case RunFailed():
                self._complain(event.message, event.hint)
            case RunCancelled():
                self._terminal.say("\nStopped." if wrote else "Stopped.")
            case RunFinished() if wrote:
                self._terminal.write("\n")
            case RunFinished():
                self._terminal.say(event.text or NO_WORDS)
            case _:
                return wrote
        return False

    async def _approve(self, asked: ApprovalRequested) -> None:
        self._terminal.say(f"{asked.tool} needs your yes: {asked.summary}")
        line = await self._terminal.read("Allow it? [y/N] ")
        yes = (line or "").strip().lower() in ("y", "yes")
        if not await self._api.answer(asked.approval, approved=yes):
            self._terminal.say("That was answered already.")

    async def _show_reminders(self, events: AsyncIterator[Event]) -> None:
        """Print reminders as they come; where the host has gone nobody will answer either, so the talk ends."""
        try:
            async for event in events:
                if isinstance(event, ReminderDue):
                    self._terminal.say(self._reminder_lines(event))
        except NestorError as error:
            self._problem = error
            self._left.set()

    def _reminder_lines(self, due: ReminderDue) -> str:
        late = f" (was due {time_words(due.occurrence, self._door.now())})" if due.late else ""
        hint = f"  Later: /snooze {due.reminder.id} 10 minutes   Done: /done {due.reminder.id}"
        return f"Reminder: {due.reminder.text}{late}\n{hint}"

    def _complain(self, message: str, hint: str = "") -> None:
        self._terminal.say(f"{message}\n→ {hint}" if hint else message)

    def _start(self, work: Coroutine[Any, Any, object], name: str) -> asyncio.Task[object]:
        task: asyncio.Task[object] = asyncio.create_task(work, name=name)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
        return task
