"""The reminder book: stores reminders and timers, answers questions about them, and says which have come due.

A reminder's life: scheduled → fired (or missed, if Nestor was not running) → snoozed → fired … → done; or cancelled.
A recurring one goes straight back to scheduled with its next time. Every occurrence that comes due is written to
`firings` in the same transaction, before anybody is told; the table's key is what makes it happen exactly once.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, cast
from zoneinfo import ZoneInfo

from engine.core.clock import Clock
from engine.core.errors import ErrorCode, NestorError, NotFoundError
from engine.core.events import Publish, ReminderChanged
from engine.core.ids import ReminderId, RunId, SessionId, short_id
from engine.core.reminders import (
    OPEN_STATES,
    AddReminder,
    CancelReminder,
    CompleteReminder,
    EditReminder,
    ListReminders,
    MarkShown,
    Reminder,
    ReminderKind,
    ReminderState,
    SnoozeReminder,
    StartTimer,
)
from engine.core.requests import Operations
from engine.core.texts import checked_text, shortened
from engine.schedule.phrases import When, parse_move, parse_when
from engine.schedule.recurrence import next_occurrence
from engine.storage import Connection, Database, first_row, row_with_id
from engine.storage.tables import ADDED, Firings, Messages, Reminders
from engine.storage.undo import ChangeSet, recorded

MAX_REMINDER_CHARS = 2_000
LONGEST_WAIT = timedelta(days=366 * 100)
UNSEEN_FOR = timedelta(days=1)
"""Where nothing can show notifications, occurrences stay unseen; after this long they are old news."""

_TOUCHED_LOOK_BACK = 50
_TOUCHING = frozenset(
    {"reminder_create", "reminder_list", "reminder_edit", "reminder_cancel", "reminder_snooze", "timer_start"}
)
_FINISHED = (ReminderState.DONE, ReminderState.CANCELLED)
_OPEN = tuple(OPEN_STATES)


@dataclass(frozen=True, slots=True, kw_only=True)
class Occurrence:
    """A reminder that came due at a time."""

    reminder: Reminder
    at: datetime
    late: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Touched:
    """A reminder that something happened to, and when."""

    reminder: Reminder | None
    """None where it was taken back since."""
    at: datetime


class ReminderBook:
    """Reminders and timers in the database."""

    def __init__(self, database: Database, clock: Clock, publish: Publish) -> None:
        self._database = database
        self._clock = clock
        self._publish = publish
        self._listeners: list[Callable[[], None]] = []

    def operations(self) -> Operations:
        """Return what the gateway can ask of the reminder book."""
        return {
            ListReminders: self.list_reminders,
            AddReminder: self.add,
            StartTimer: self.start_timer,
            EditReminder: self.edit,
            CancelReminder: self.cancel,
            SnoozeReminder: self.snooze,
            CompleteReminder: self.complete,
            MarkShown: self.mark_shown,
        }

    def on_change(self, listener: Callable[[], None]) -> None:
        """Call `listener` whenever the next due time may have changed."""
        self._listeners.append(listener)

    def changed(self, reminder: ReminderId | None = None) -> None:
        """Tell listeners and the world that a reminder, or any number of them, changed."""
        for listener in self._listeners:
            listener()
        self._publish(ReminderChanged(id=reminder))

    async def list_reminders(self, query: ListReminders) -> tuple[Reminder, ...]:
        """Return reminders, the next one first."""

        def work(connection: Connection) -> tuple[Reminder, ...]:
            rows = Reminders.select().order_by(Reminders.due, Reminders.created, ADDED)
            if not query.all:
                rows = rows.where(Reminders.state.not_in(_FINISHED))
            return tuple(self._reminder(row) for row in rows.execute(connection))

        return await self._database.read(work)

    async def latest(self, *states: ReminderState) -> Reminder | None:
        """Return the reminder in one of these states that was set, or fired, last: what "it" and "that" mean."""

        def work(connection: Connection) -> Reminder | None:
            order = Reminders.due if ReminderState.FIRED in states else Reminders.created
            rows = Reminders.select().where(Reminders.state.in_(states)).order_by(order.desc(), ADDED.desc())
            row = first_row(connection, rows)
            return None if row is None else self._reminder(row)

        return await self._database.read(work)

    async def touched(self, session: SessionId) -> Touched | None:
        """Return which one reminder a conversation set, changed, called off or read out last."""

        def work(connection: Connection) -> Touched | None:
            told = (
                Messages.select()
                .where((Messages.session == session) & (Messages.kind == "tool"))
                .order_by(Messages.position.desc())
                .limit(_TOUCHED_LOOK_BACK)
            )
            for row in told.execute(connection):
                ids = _named_in(row.body)
                if len(ids) == 1:
                    found = row_with_id(connection, Reminders, ids[0])
                    return Touched(
                        reminder=None if found is None else self._reminder(found),
                        at=row.at.astimezone(self._clock.zone),
                    )
            return None

        return await self._database.read(work)

    async def last_fired(self, *, since: datetime) -> Touched | None:
        """Return the reminder that came last, and when that was; finished ones are left out."""

        def work(connection: Connection) -> Touched | None:
            firings = Firings.select().where(Firings.at >= since).order_by(Firings.at.desc(), Firings.occurrence.desc())
            for firing in firings.limit(100).execute(connection):
                row = row_with_id(connection, Reminders, firing.reminder)
                if row is not None and row.state not in _FINISHED:
                    return Touched(reminder=self._reminder(row), at=firing.at.astimezone(self._clock.zone))
            return None

        return await self._database.read(work)

    async def add(self, command: AddReminder) -> Reminder:
        """Store a reminder; raises NestorError(TIME_UNCLEAR) with a question when the time is doubtful."""
        text = checked_text(command.text, "reminder", most=MAX_REMINDER_CHARS)
        when = self._read(command.when)
        return await self._insert(text, when.due, when.repeat, ReminderKind.REMINDER, command.run)

    async def edit(self, command: EditReminder) -> Reminder:
        """Reword or move a reminder; a new time begins its life anew, so that one that had fired comes again."""
        when = None if command.when is None else self._read(command.when)
        return await self._edit(command, lambda _row: when)

    async def adjust(self, command: EditReminder) -> tuple[Reminder, str | None]:
        """Do as `edit`, but read `when` from the present time of it ("3 pm" keeps the date).

        Returns what was assumed of the time, too; raises NestorError(TIME_UNCLEAR) with a question.
        """
        assumed: list[str | None] = [None]

        def when(row: Any) -> When | None:
            if command.when is None:
                return None
            parsed = parse_move(
                command.when,
                due=row.series_due or row.due,
                repeat=row.repeat,
                now=self._clock.now(),
                zone=self._clock.zone,
            )
            if parsed.kind == "unclear":
                raise NestorError(ErrorCode.TIME_UNCLEAR, parsed.question)
            assumed[0] = parsed.assumed
            return parsed

        return await self._edit(command, when), assumed[0]

    async def start_timer(self, command: StartTimer) -> Reminder:
        """Count down from now."""
        if not timedelta(seconds=1) <= command.duration <= LONGEST_WAIT:
            raise NestorError(
                ErrorCode.TIME_UNCLEAR, "A timer runs for at least a second and at most a hundred years. How long?"
            )
        label = command.label.replace("\0", "").strip()
        text = f"{shortened(label)} timer" if label and not label.casefold().endswith("timer") else label or "timer"
        due = self._clock.now() + command.duration
        return await self._insert(text, due, None, ReminderKind.TIMER, command.run)

    async def cancel(self, command: CancelReminder) -> Reminder:
        """Call a reminder off."""
        return await self._change(
            command.id, command.run, "Cancelled", lambda _row: {"state": ReminderState.CANCELLED, "series_due": None}
        )

    async def cancel_all(self, ids: Sequence[ReminderId], run: RunId | None) -> None:
        """Call several reminders off as one change, which one undo takes back."""

        def work(connection: Connection) -> None:
            label = f"Cancelled {len(ids)} reminders"
            with recorded(connection, label=label, at=self._clock.now(), run=run) as changes:
                for key in ids:
                    _update(changes, key, {"state": ReminderState.CANCELLED, "series_due": None})

        await self._database.write(work)
        self.changed()

    async def snooze(self, command: SnoozeReminder) -> Reminder:
        """Let a reminder come again; a recurring one comes at its own next time if that is sooner."""
        if not timedelta(seconds=1) <= command.by <= LONGEST_WAIT:
            raise NestorError(ErrorCode.TIME_UNCLEAR, "By how long shall I put it off? For example: 10 minutes.")
        until = self._clock.now() + command.by

        def values(row: Any) -> dict[str, Any]:
            if row.repeat is None:
                return {"state": ReminderState.SNOOZED, "due": until}
            series = row.series_due or row.due
            return {"state": ReminderState.SNOOZED, "due": min(until, series), "series_due": series}

        return await self._change(command.id, command.run, "Snoozed", values)

    async def complete(self, command: CompleteReminder) -> Reminder:
        """Mark as done; a recurring reminder goes on with its next time."""

        def values(row: Any) -> dict[str, Any]:
            if row.repeat is None:
                return {"state": ReminderState.DONE}
            if row.series_due is not None:  # snoozed in between: done with this one, on with the series
                return {"state": ReminderState.SCHEDULED, "due": row.series_due, "series_due": None}
            return {}

        return await self._change(command.id, command.run, "Completed", values)

    async def mark_shown(self, command: MarkShown) -> bool:
        """Note that an occurrence was shown; False if it already was."""

        def work(connection: Connection) -> bool:
            open_firing = (
                (Firings.reminder == command.id) & (Firings.occurrence == command.occurrence) & Firings.shown.is_null()
            )
            return bool(Firings.update(shown=self._clock.now()).where(open_firing).execute(connection))

        return await self._database.write(work)

    async def next_due(self) -> datetime | None:
        """Return when the next reminder fires."""

        def work(connection: Connection) -> datetime | None:
            rows = Reminders.select(Reminders.due).where(Reminders.state.in_(_OPEN)).order_by(Reminders.due)
            row = first_row(connection, rows)
            return None if row is None else row.due.astimezone(self._clock.zone)

        return await self._database.read(work)

    async def open_count(self) -> int:
        """Return how many reminders will still fire."""
        return await self._database.read(
            lambda connection: int(Reminders.select().where(Reminders.state.in_(_OPEN)).count(connection))
        )

    async def take_due(self, *, late_after: timedelta) -> list[Occurrence]:
        """Write down everything that has come due and return it; what is returned once is never returned again."""
        now = self._clock.now()

        def work(connection: Connection) -> list[Occurrence]:
            rows = (
                Reminders.select()
                .where(Reminders.state.in_(_OPEN) & (Reminders.due <= now))
                .order_by(Reminders.due)
                .limit(500)
            )
            return [
                occurrence
                for row in list(rows.execute(connection))
                if (occurrence := self._fire(connection, row, now, late_after)) is not None
            ]

        return await self._database.write(work)

    async def unseen(self) -> list[Occurrence]:
        """Return recent occurrences that were written down but, since the host died, perhaps never shown."""
        since = self._clock.now() - UNSEEN_FOR

        def work(connection: Connection) -> list[Occurrence]:
            unseen = Firings.shown.is_null() & (Firings.at >= since)
            firings = list(Firings.select().where(unseen).order_by(Firings.at).execute(connection))
            wanted = [firing.reminder for firing in firings]
            rows = {row.id: row for row in Reminders.select().where(Reminders.id.in_(wanted)).execute(connection)}
            return [
                Occurrence(
                    reminder=self._reminder(rows[firing.reminder]),
                    at=firing.occurrence.astimezone(self._clock.zone),
                    late=bool(firing.late),
                )
                for firing in firings
                if firing.reminder in rows and rows[firing.reminder].state not in _FINISHED
            ]

        return await self._database.read(work)

    def _fire(self, connection: Connection, row: Any, now: datetime, late_after: timedelta) -> Occurrence | None:
        late = now - row.due > late_after
        occurrence = row.due
        inserted = (
            Firings.insert(reminder=row.id, occurrence=occurrence, at=now, late=late, shown=None)
            .on_conflict_ignore()
            .execute(connection)
        )
        is_new = inserted is not None and connection.connection().changes() == 1
        following = self._following(row, max(now, occurrence))
        if following is not None:
            values: dict[str, Any] = {"state": ReminderState.SCHEDULED, "due": following, "series_due": None}
        else:
            values = {"state": ReminderState.MISSED if late else ReminderState.FIRED}
        Reminders.update(**values).where(Reminders.id == row.id).execute(connection)
        if not is_new:
            return None
        fired = row_with_id(connection, Reminders, row.id)
        return Occurrence(reminder=self._reminder(fired), at=occurrence.astimezone(self._clock.zone), late=late)

    def _following(self, row: Any, after: datetime) -> datetime | None:
        if row.repeat is None:
            return None
        if row.series_due is not None and row.series_due > after:
            return cast("datetime", row.series_due)
        zone = ZoneInfo(row.zone)
        return next_occurrence(row.repeat, first=row.first.astimezone(zone), after=after.astimezone(zone), zone=zone)

    def _read(self, when: str) -> When:
        """Return when a phrase means and how it repeats, or ask where that is doubtful."""
        parsed = parse_when(when, now=self._clock.now(), zone=self._clock.zone)
        if parsed.kind == "unclear":
            raise NestorError(ErrorCode.TIME_UNCLEAR, parsed.question)
        return parsed

    async def _edit(self, command: EditReminder, moved: Callable[[Any], When | None]) -> Reminder:
        text = None if command.text is None else checked_text(command.text, "reminder", most=MAX_REMINDER_CHARS)
        if text is None and command.when is None:
            raise NestorError(
                ErrorCode.INVALID_REQUEST, "Nothing was to be changed.", hint="Give new words, a new time, or both."
            )

        def values(row: Any) -> dict[str, Any]:
            changed: dict[str, Any] = {} if text is None else {"text": text}
            when = moved(row)
            if when is not None:
                changed |= {
                    "due": when.due,
                    "first": when.due,
                    "repeat": when.repeat,
                    "zone": self._clock.zone.key,
                    "state": ReminderState.SCHEDULED,
                    "series_due": None,
                }
            return changed

        return await self._change(command.id, command.run, "Changed", values)

    async def _insert(
        self, text: str, due: datetime, repeat: str | None, kind: ReminderKind, run: RunId | None
    ) -> Reminder:
        now = self._clock.now()
        reminder_id = ReminderId(short_id("r"))

        def work(connection: Connection) -> Reminder:
            with recorded(connection, label=f"Added {kind} “{shortened(text)}”", at=now, run=run) as changes:
                changes.insert(
                    Reminders,
                    id=reminder_id,
                    text=text,
                    due=due,
                    first=due,
                    repeat=repeat,
                    zone=self._clock.zone.key,
                    state=ReminderState.SCHEDULED,
                    kind=kind,
                    created=now,
                    series_due=None,
                )
            return self._reminder(row_with_id(connection, Reminders, reminder_id))

        reminder = await self._database.write(work)
        self.changed(reminder.id)
        return reminder

    async def _change(
        self, key: ReminderId, run: RunId | None, verb: str, values: Callable[[Any], dict[str, Any]]
    ) -> Reminder:
        def work(connection: Connection) -> Reminder:
            row = _live(connection, key)
            changed = values(row)
            label = f"{verb} {row.kind} “{shortened(row.text)}”"
            if changed:
                with recorded(connection, label=label, at=self._clock.now(), run=run) as changes:
                    _update(changes, key, changed)
            return self._reminder(row_with_id(connection, Reminders, key))

        reminder = await self._database.write(work)
        self.changed(key)
        return reminder

    def _reminder(self, row: Any) -> Reminder:
        return Reminder(
            id=ReminderId(row.id),
            text=row.text,
            due=row.due.astimezone(self._clock.zone),
            repeat=row.repeat,
            state=ReminderState(row.state),
            kind=ReminderKind(row.kind),
        )


def _named_in(told: Mapping[str, Any]) -> list[str]:
    """Return the ids of the reminders that a tool's result in a transcript is about."""
    data = told.get("data") or {}
    if not told.get("ok", True):
        return []
    if told.get("name") == "undo_last":
        return list(data.get("rows", {}).get("reminders", ()))
    if told.get("name") not in _TOUCHING:
        return []
    if "reminders" in data:
        return [reminder["id"] for reminder in data["reminders"]]
    return [data["id"]] if "id" in data else list(data.get("ids", ()))


def _update(changes: ChangeSet, key: ReminderId, values: dict[str, Any]) -> None:
    changes.update(Reminders, key, **values)


def _live(connection: Connection, key: ReminderId) -> Any:
    row = row_with_id(connection, Reminders, key)
    if row is None:
        known = [found.id for found in Reminders.select(Reminders.id).limit(1000).execute(connection)]
        raise NotFoundError("reminder", key, known=known)
    if row.state in _FINISHED:
        raise NestorError(
            ErrorCode.INVALID_REQUEST,
            f"That reminder is already {row.state}: {shortened(row.text)}.",
            hint="`nestor undo` takes the last change back.",
        )
    return row
