"""The schedule's tools: what a model can do with reminders and timers."""

from datetime import timedelta

from pydantic import Field

from engine.core.clock import Clock
from engine.core.matching import find_meant, means_all, means_last, numbered
from engine.core.reminders import (
    OPEN_STATES,
    AddReminder,
    CancelReminder,
    ListReminders,
    Reminder,
    ReminderKind,
    ReminderState,
    SnoozeReminder,
    StartTimer,
)
from engine.core.tools import NeedsApproval, Risk, ToolContext, ToolFailed, ToolResult
from engine.schedule.phrases import describe_due, describe_duration, describe_repeat, parse_duration, parse_when
from engine.schedule.reminders import ReminderBook
from engine.tools import Arguments, FunctionToolset, Tool

_CAME = (ReminderState.FIRED, ReminderState.MISSED)
_WAITING = frozenset({*OPEN_STATES, *_CAME})
_KINDS = {"reminder": ReminderKind.REMINDER, "timer": ReminderKind.TIMER}


class ReminderCreate(Arguments):
    """Of what, and when."""

    text: str = Field(min_length=1)
    when: str = Field(min_length=1, description="in the person's words, as in every Friday at 9")


class ReminderList(Arguments):
    """Nothing to say."""


class ReminderCancel(Arguments):
    """Which one."""

    which: str = Field(description="words of it, or it, or all")


class ReminderSnooze(Arguments):
    """Which one, and by how long."""

    which: str | None = Field(None, description="if not the one that just came")
    by: str = Field(min_length=1, description="as in 10 minutes")


class TimerStart(Arguments):
    """How long, and what for."""

    duration: str = Field(min_length=1, description="as in 5 minutes")
    label: str | None = None


def schedule_toolset(book: ReminderBook, clock: Clock) -> FunctionToolset:
    """Return the schedule's tools."""

    async def reminder_create(arguments: ReminderCreate, context: ToolContext) -> ToolResult:
        parsed = parse_when(arguments.when, now=clock.now(), zone=clock.zone)
        if parsed.kind == "unclear":
            raise ToolFailed(parsed.question)
        reminder = await book.add(AddReminder(text=arguments.text, when=arguments.when, run=context.run))
        due = describe_due(reminder.due, now=clock.now())
        when = f"{describe_repeat(reminder.repeat)}, next {due}" if reminder.repeat else due
        assumed = f" (I took {parsed.assumed}.)" if parsed.assumed else ""
        return ToolResult(text=f"Reminder set for {when}: {reminder.text}{assumed}", data=_as_data(reminder))

    async def reminder_list(_arguments: ReminderList, _context: ToolContext) -> ToolResult:
        reminders = await book.list_reminders(ListReminders())
        data = {"reminders": [_as_data(reminder) for reminder in reminders]}
        if not reminders:
            return ToolResult(text="You have no reminders.", data=data)
        lines = [_line(reminder, clock) for reminder in reminders]
        if len(lines) == 1:
            return ToolResult(text=f"You have one reminder: {lines[0]}", data=data)
        return ToolResult(text=f"You have {len(lines)} reminders: {numbered(lines, most=6)}", data=data)

    async def reminder_cancel(arguments: ReminderCancel, context: ToolContext) -> ToolResult:
        waiting = await _waiting(book)
        if not waiting:
            raise ToolFailed("You have no reminders to cancel.")
        if means_all(arguments.which) and arguments.which.casefold().rstrip(" .!?").endswith("timers"):
            waiting = [reminder for reminder in waiting if reminder.kind is ReminderKind.TIMER] or waiting
        if means_all(arguments.which) and len(waiting) > 1:
            lines = numbered([_line(reminder, clock) for reminder in waiting])
            if not context.approved:
                raise NeedsApproval(f"Cancel all {len(waiting)} reminders: {lines}", ids=[r.id for r in waiting])
            waiting = [r for r in waiting if not context.approved_ids or r.id in context.approved_ids]
            await book.cancel_all([reminder.id for reminder in waiting], context.run)
            return ToolResult(text=f"Cancelled all {len(waiting)} reminders.", data={"ids": [r.id for r in waiting]})
        if means_all(arguments.which):
            reminder = waiting[0]
        else:
            reminder = await _meant(arguments.which, waiting, book, clock, last=tuple(OPEN_STATES))
        await book.cancel(CancelReminder(id=reminder.id, run=context.run))
        return ToolResult(text=f"Cancelled: {_line(reminder, clock)}", data={"id": reminder.id})

    async def reminder_snooze(arguments: ReminderSnooze, context: ToolContext) -> ToolResult:
        waiting = await _waiting(book)
        if not waiting:
            raise ToolFailed("You have no reminders to snooze.")
        by, is_length = _span(arguments.by, clock)
        reminder = await _meant(arguments.which or "", waiting, book, clock, last=_CAME)
        if is_length and reminder.state is ReminderState.SCHEDULED:  # not due yet: later than it was, not sooner
            by += max(reminder.due - clock.now(), timedelta())
        snoozed = await book.snooze(SnoozeReminder(id=reminder.id, by=by, run=context.run))
        return ToolResult(
            text=f"Snoozed until {describe_due(snoozed.due, now=clock.now())}: {snoozed.text}", data=_as_data(snoozed)
        )

    async def timer_start(arguments: TimerStart, context: ToolContext) -> ToolResult:
        span = parse_duration(arguments.duration.removeprefix("for "))
        if span is None:
            raise ToolFailed(f"How long shall the timer run? I did not understand “{arguments.duration}”.")
        timer = await book.start_timer(StartTimer(duration=span, label=arguments.label or "", run=context.run))
        name = "Timer" if timer.text == "timer" else timer.text[:1].upper() + timer.text[1:]
        ends = timer.due.strftime("%H:%M:%S" if span < timedelta(minutes=10) else "%H:%M")
        return ToolResult(text=f"{name} started: {describe_duration(span)}, until {ends}.", data=_as_data(timer))

    return FunctionToolset(
        [
            Tool(
                name="reminder_create",
                description="Remind the person of something, once or again and again.",
                arguments=ReminderCreate,
                risk=Risk.WRITE,
                run=reminder_create,
            ),
            Tool(
                name="reminder_list",
                description="Read the person's reminders.",
                arguments=ReminderList,
                risk=Risk.READ,
                run=reminder_list,
            ),
            Tool(
                name="reminder_cancel",
                description="Cancel a reminder or timer.",
                arguments=ReminderCancel,
                risk=Risk.WRITE,
                run=reminder_cancel,
            ),
            Tool(
                name="reminder_snooze",
                description="Put a reminder off.",
                arguments=ReminderSnooze,
                risk=Risk.WRITE,
                run=reminder_snooze,
            ),
            Tool(
                name="timer_start",
                description="Start a countdown.",
                arguments=TimerStart,
                risk=Risk.WRITE,
                run=timer_start,
            ),
        ]
    )


async def _waiting(book: ReminderBook) -> list[Reminder]:
    return [reminder for reminder in await book.list_reminders(ListReminders()) if reminder.state in _WAITING]


async def _meant(
    words: str, waiting: list[Reminder], book: ReminderBook, clock: Clock, *, last: tuple[ReminderState, ...]
) -> Reminder:
    """Return the one reminder the words mean; raises ToolFailed with a question when that is not clear."""
    if means_last(words):
        latest = await book.latest(*last) or await book.latest(*OPEN_STATES) or await book.latest(*_CAME)
        if latest is not None:
            return latest
    kind = _KINDS.get(words.casefold().strip(" .!?").removeprefix("the ").removeprefix("my "))
    found = (
        [reminder for reminder in waiting if reminder.kind is kind]
        if kind is not None
        else find_meant(words, waiting, lambda reminder: reminder.text)
    )
    lines = [_line(reminder, clock) for reminder in (found or waiting)]
    if not found:
        raise ToolFailed(f"I found no reminder about “{words}”. You have: {numbered(lines, most=6)}")
    if len(found) > 1:
        raise ToolFailed(f"Which one do you mean? {numbered(lines, most=6)}")
    return found[0]


def _span(words: str, clock: Clock) -> tuple[timedelta, bool]:
    """Read "10 minutes", "for an hour" or "until tomorrow at 9" as a span from now; True where a length was said."""
    bare = words.strip().removeprefix("for ").removeprefix("by ").removeprefix("another ")
    span = parse_duration(bare)
    if span is not None:
        return span, True
    parsed = parse_when(bare.removeprefix("until ").removeprefix("till "), now=clock.now(), zone=clock.zone)
    if parsed.kind == "unclear" or parsed.repeat is not None:
        raise ToolFailed(f"By how long shall I put it off? I did not understand “{words}”.")
    return parsed.due - clock.now(), False


def _line(reminder: Reminder, clock: Clock) -> str:
    due = describe_due(reminder.due, now=clock.now())
    match reminder.state:
        case ReminderState.FIRED:
            return f"{reminder.text}, came {due}"
        case ReminderState.MISSED:
            return f"{reminder.text}, missed {due}"
        case _ if reminder.repeat:
            return f"{reminder.text}, {describe_repeat(reminder.repeat)}, next {due}"
        case _:
            return f"{reminder.text}, {due}"


def _as_data(reminder: Reminder) -> dict[str, str | None]:
    return {
        "id": reminder.id,
        "text": reminder.text,
        "due": reminder.due.isoformat(),
        "repeat": reminder.repeat,
        "state": reminder.state,
        "kind": reminder.kind,
    }
