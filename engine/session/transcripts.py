"""Sessions, runs and messages in the database. Messages are only ever added; a run's ending is written once."""

import itertools
from collections.abc import Sequence
from dataclasses import asdict
from datetime import datetime
from typing import Any

from engine.core.clock import Clock
from engine.core.errors import ErrorCode, NestorError, NotFoundError
from engine.core.events import RunCancelled, RunEnding, RunFailed, RunFinished
from engine.core.ids import DEFAULT_BOT, DEFAULT_SESSION, BotId, MessageId, RunId, SessionId, new_id, short_id
from engine.core.messages import Channel, Inbound, Message, StoredMessage, UserMessage
from engine.core.sessions import GetTranscript, RunInfo, SearchSessions, SessionHit, SessionInfo, Transcript
from engine.core.texts import shortened, storable
from engine.session.encoding import decode, encode
from engine.storage import Connection, Database, first_row, row_with_id
from engine.storage.message_search import around, has_words, newest_hits, sought_words
from engine.storage.tables import ADDED, Messages, Runs, Sessions
from engine.storage.undo import recorded

HISTORY_MESSAGES = 400
"""How many of the latest messages a model is offered; the prompt takes what fits."""

_STATES = {"run_finished": "finished", "run_failed": "failed", "run_cancelled": "cancelled"}


class Transcripts:
    """The store behind the sessions."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    async def accept(self, inbound: Inbound, session: SessionId, run: RunId) -> bool:
        """Store a message and the run that will answer it, in one transaction; True if the session is new."""
        now = self._clock.now()
        origin = inbound.origin

        def work(connection: Connection) -> bool:
            row = _session_row(connection, session)
            if row is None:
                Sessions.insert(
                    id=session,
                    title=shortened(inbound.text, 50),
                    bot=inbound.bot or DEFAULT_BOT,
                    channel=origin.channel,
                    created=now,
                    last_active=now,
                ).execute(connection)
            elif row.deleted:
                raise NotFoundError("session", session, hint="It was deleted; `nestor undo` brings it back.")
            else:
                values: dict[str, Any] = {"last_active": now}
                if not row.title:
                    values["title"] = shortened(inbound.text, 50)
                Sessions.update(**values).where(Sessions.id == session).execute(connection)
            Runs.insert(
                id=run,
                session=session,
                at=now,
                text=inbound.text,
                origin={"channel": origin.channel, "person": origin.person, "place": origin.place},
                state="queued",
            ).execute(connection)
            _insert(connection, session, run, now, UserMessage(text=inbound.text))
            return row is None

        return await self._database.write(work)

    async def started(self, run: RunId, model: str) -> None:
        """Note that a run is being worked on."""
        await self._database.write(lambda c: Runs.update(state="running", model=model).where(Runs.id == run).execute(c))

    async def append(self, session: SessionId, run: RunId, message: Message) -> MessageId:
        """Add a message to the transcript."""
        now = self._clock.now()
        return await self._database.write(lambda connection: _insert(connection, session, run, now, message))

    async def end(self, ending: RunEnding, message: Message | None) -> bool:
        """Write a run's ending, with its last message if there is one; False if it had already ended."""

        def work(connection: Connection) -> bool:
            values: dict[str, Any] = {"state": _STATES[ending.kind], "ended": ending.at}
            match ending:
                case RunFailed():
                    values |= {"code": ending.code, "message": ending.message, "hint": ending.hint}
                case RunFinished():
                    values["usage"] = asdict(ending.usage)
                case RunCancelled():
                    pass
            unended = (Runs.id == ending.run) & Runs.ended.is_null()
            if not Runs.update(**values).where(unended).execute(connection):
                return False
            if message is not None:
                key = ending.message if isinstance(ending, RunFinished) else None
                _insert(connection, ending.session, ending.run, ending.at, message, key=key)
            return True

        return await self._database.write(work)

    async def interrupted(self) -> list[tuple[RunId, SessionId]]:
        """Return runs that were accepted but have no ending: the program stopped before they were done."""
        return await self._database.read(
            lambda c: [
                (RunId(row.id), SessionId(row.session))
                for row in Runs.select().where(Runs.ended.is_null()).order_by(Runs.at).execute(c)
            ]
        )

    async def history(self, session: SessionId, upto: RunId) -> list[Message]:
        """Return what was said, up to the person's message of run `upto`; later messages in the queue stay out."""

        def work(connection: Connection) -> list[Message]:
            asked = first_row(connection, Messages.select().where((Messages.run == upto) & (Messages.kind == "user")))
            ended = Runs.select(Runs.id).where((Runs.session == session) & Runs.ended.is_null(False))
            rows = (
                Messages.select()
                .where((Messages.session == session) & ((Messages.run.in_(ended)) | (Messages.run == upto)))
                .where((Messages.position <= asked.position) | (Messages.kind != "user"))
                .order_by(Messages.position.desc())
                .limit(HISTORY_MESSAGES)
            )
            # The message being answered comes last, whatever else was written while it waited in the queue.
            found = sorted(rows.execute(connection), key=lambda row: (row.run == upto, row.position))
            return [decode(row.kind, row.body) for row in found]

        return await self._database.read(work)

    async def default_session(self) -> SessionId:
        """Return the conversation that goes on where none is named; a new one after that one was deleted."""

        def work(connection: Connection) -> SessionId:
            like_it = Sessions.deleted & Sessions.id.startswith(DEFAULT_SESSION)
            gone = {row.id for row in Sessions.select(Sessions.id).where(like_it).execute(connection)}
            names = itertools.chain([DEFAULT_SESSION], (f"{DEFAULT_SESSION}-{n}" for n in itertools.count(2)))
            return next(SessionId(name) for name in names if name not in gone)

        return await self._database.read(work)

    async def list_sessions(self, limit: int) -> tuple[SessionInfo, ...]:
        """Return conversations, the last active one first."""

        def work(connection: Connection) -> tuple[SessionInfo, ...]:
            rows = Sessions.select().where(~Sessions.deleted).order_by(Sessions.last_active.desc()).limit(limit)
            return tuple(self._info(connection, row) for row in rows.execute(connection))

        return await self._database.read(work)

    async def transcript(self, query: GetTranscript) -> Transcript:
        """Return a conversation with what was said in it: everything, or a page."""
        if query.limit is not None and query.limit < 1:
            raise NestorError(ErrorCode.INVALID_REQUEST, "A page has at least one message.", hint="Ask for more.")

        def work(connection: Connection) -> Transcript:
            info = self._info(connection, _live(connection, query.id))
            page = Messages.session == query.id
            if query.before is not None:
                page &= Messages.position < _position(connection, query.id, query.before)
            if query.limit is not None:
                page &= Messages.position >= _page_start(connection, page, query.limit)
            messages = list(Messages.select().where(page).order_by(Messages.position).execute(connection))
            runs = Runs.select().where(Runs.id.in_(Messages.select(Messages.run).where(page))).order_by(Runs.at, ADDED)
            earlier = (Messages.session == query.id) & (Messages.position < messages[0].position) if messages else None
            return Transcript(
                session=info,
                messages=tuple(self._stored(row) for row in messages),
                runs=tuple(self._run(row) for row in runs.execute(connection)),
                has_earlier=earlier is not None and first_row(connection, Messages.select().where(earlier)) is not None,
            )

        return await self._database.read(work)

    async def search(self, query: SearchSessions) -> tuple[SessionHit, ...]:
        """Return conversations that have the words in a message or in their title, the last active one first."""

        words = sought_words(query.text)

        def work(connection: Connection) -> tuple[SessionHit, ...]:
            found = newest_hits(connection, words)
            rows = Sessions.select().where(~Sessions.deleted).order_by(Sessions.last_active.desc())
            wanted = [row for row in rows.execute(connection) if row.id in found or has_words(row.title, words)]
            return tuple(self._hit(connection, row, found.get(row.id), words) for row in wanted[: max(query.limit, 0)])

        return await self._database.read(work) if words else ()

    async def create(self, title: str, channel: Channel) -> SessionInfo:
        """Begin a conversation."""
        session, title = SessionId(short_id("s")), shortened(storable(title), 80)
        now = self._clock.now()

        def work(connection: Connection) -> SessionInfo:
            Sessions.insert(
                id=session, title=title, bot=DEFAULT_BOT, channel=channel, created=now, last_active=now
            ).execute(connection)
            return self._info(connection, _live(connection, session))

        return await self._database.write(work)

    async def change(self, session: SessionId, label: str, **values: Any) -> SessionInfo:
        """Change a conversation's own columns, undoably; `label` may name it by {title}."""

        def work(connection: Connection) -> SessionInfo:
            row = _live(connection, session)
            text = label.format(title=row.title or session)
            with recorded(connection, label=text, at=self._clock.now(), run=None) as changes:
                changes.update(Sessions, session, **values)
            changed = _session_row(connection, session)
            return self._info(connection, changed)

        return await self._database.write(work)

    def _info(self, connection: Connection, row: Any) -> SessionInfo:
        return SessionInfo(
            id=SessionId(row.id),
            title=row.title,
            bot=BotId(row.bot),
            channel=Channel(row.channel),
            created=row.created.astimezone(self._clock.zone),
            last_active=row.last_active.astimezone(self._clock.zone),
            messages=Messages.select().where(Messages.session == row.id).count(connection),
        )

    def _hit(self, connection: Connection, session: Any, position: int | None, words: Sequence[str]) -> SessionHit:
        info = self._info(connection, session)
        if position is None:
            return SessionHit(session=info, message=None, snippet=around(session.title, words))
        row = first_row(connection, Messages.select().where(Messages.position == position))
        return SessionHit(session=info, message=MessageId(row.id), snippet=around(row.body["text"], words))

    def _run(self, row: Any) -> RunInfo:
        return RunInfo(
            run=RunId(row.id),
            at=row.at.astimezone(self._clock.zone),
            state=row.state,
            model=row.model,
            code=row.code or "",
            message=row.message or "",
            hint=row.hint or "",
        )

    def _stored(self, row: Any) -> StoredMessage:
        return StoredMessage(
            id=MessageId(row.id),
            session=SessionId(row.session),
            run=RunId(row.run),
            at=row.at.astimezone(self._clock.zone),
            message=decode(row.kind, row.body),
        )


def checked_title(title: str) -> str:
    """Return a title fit to be shown in a list, or raise NestorError."""
    kept = shortened(storable(title), 80)
    if not kept:
        raise NestorError(ErrorCode.INVALID_REQUEST, "A conversation needs a title.", hint="Give it a few words.")
    return kept


def _insert(
    connection: Connection,
    session: SessionId,
    run: RunId,
    at: datetime,
    message: Message,
    *,
    key: MessageId | None = None,
) -> MessageId:
    message_id = key or MessageId(new_id("msg"))
    Messages.insert(id=message_id, session=session, run=run, at=at, kind=message.kind, body=encode(message)).execute(
        connection
    )
    return message_id


def _position(connection: Connection, session: SessionId, message: MessageId) -> int:
    row = first_row(connection, Messages.select().where((Messages.session == session) & (Messages.id == message)))
    if row is None:
        raise NotFoundError("message", message, hint="Read the conversation from its end again.")
    return int(row.position)


def _page_start(connection: Connection, page: Any, limit: int) -> int:
    """Return where a page of the last `limit` messages begins, moved back to where its first run does."""
    rows = list(Messages.select().where(page).order_by(Messages.position.desc()).limit(limit).execute(connection))
    if not rows:
        return 0
    first = Messages.select().where(page & (Messages.run == rows[-1].run)).order_by(Messages.position)
    return int(first_row(connection, first).position)


def _session_row(connection: Connection, session: SessionId) -> Any:
    return row_with_id(connection, Sessions, session)


def _live(connection: Connection, session: SessionId) -> Any:
    row = _session_row(connection, session)
    if row is None or row.deleted:
        known = [found.id for found in Sessions.select(Sessions.id).where(~Sessions.deleted).execute(connection)]
        raise NotFoundError("session", session, known=known)
    return row
