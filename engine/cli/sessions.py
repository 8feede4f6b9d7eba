"""`nestor sessions`: list, search, show, rename, delete conversations."""

from typing import assert_never

import click

from engine.cli.connection import Door, pass_door
from engine.cli.output import json_option, printable, show, show_json, show_table, time_words, wants_json
from engine.core.ids import SessionId
from engine.core.messages import AssistantMessage, Message, ToolMessage, UserMessage
from engine.core.sessions import DeleteSession, GetTranscript, ListSessions, RenameSession, SearchSessions


@click.group(invoke_without_command=True)
@json_option
@click.pass_context
def sessions(context: click.Context) -> None:
    """Conversations; without a command, list them."""
    if context.invoked_subcommand is None:
        context.invoke(list_sessions)


@sessions.command("list")
@json_option
@pass_door
def list_sessions(door: Door) -> None:
    """List conversations, the last active one first."""
    found = door.query(ListSessions())
    if wants_json():
        show_json(found)
        return
    rows = [(one.id, time_words(one.last_active, door.now()), str(one.messages), one.title) for one in found]
    show_table(rows, empty="No conversations yet. Try: nestor chat")


@sessions.command()
@click.argument("text")
@json_option
@pass_door
def search(door: Door, text: str) -> None:
    """Find conversations by words in them or in their title."""
    found = door.query(SearchSessions(text=text))
    if wants_json():
        show_json(found)
        return
    rows = [
        (hit.session.id, time_words(hit.session.last_active, door.now()), hit.session.title, hit.snippet)
        for hit in found
    ]
    show_table(rows, empty="Nothing was found.")


@sessions.command("show")
@click.argument("session", metavar="ID")
@json_option
@pass_door
def show_session(door: Door, session: str) -> None:
    """Show everything that was said in a conversation."""
    transcript = door.query(GetTranscript(id=SessionId(session)))
    if wants_json():
        show_json(transcript)
        return
    click.echo(printable(transcript.session.title or transcript.session.id))
    for stored in transcript.messages:
        click.echo(
            printable(f"\n{_who(stored.message)}, {time_words(stored.at, door.now())}\n{_words(stored.message)}")
        )


@sessions.command()
@click.argument("session", metavar="ID")
@click.argument("title")
@json_option
@pass_door
def rename(door: Door, session: str, title: str) -> None:
    """Give a conversation another title."""
    renamed = door.execute(RenameSession(id=SessionId(session), title=title))
    show(renamed, f"Renamed to {renamed.title!r}.")


@sessions.command()
@click.argument("session", metavar="ID")
@json_option
@pass_door
def delete(door: Door, session: str) -> None:
    """Take a conversation out of sight; `nestor undo` brings it back."""
    gone = door.execute(DeleteSession(id=SessionId(session)))
    show(gone, f"Deleted: {gone.title or gone.id}")


def _who(message: Message) -> str:
    match message:
        case UserMessage():
            return "You"
        case AssistantMessage():
            return "Nestor"
        case ToolMessage():
            return message.name
        case _:
            assert_never(message)


def _words(message: Message) -> str:
    if isinstance(message, AssistantMessage) and message.tool_calls and not message.text:
        return f"({', '.join(call.name for call in message.tool_calls)})"
    return message.text
