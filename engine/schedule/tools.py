"""The schedule's tools: what a model can do with reminders and timers."""

from datetime import timedelta

from pydantic import Field

from engine.core.clock import Clock
from engine.core.errors import ErrorCode, NestorError
from engine.core.matching import means_all, numbered
from engine.core.reminders import (
    OPEN_STATES,
    AddReminder,
    CancelReminder,
    EditReminder,
    ListReminders,
    Reminder,
    ReminderKind,
    ReminderState,
    SnoozeReminder,
    StartTimer,
)
from engine.core.tools import NeedsApproval, Risk, ToolContext, ToolFailed, ToolResult
from engine.schedule.meant import CAME, Doing, Meant, the_one_meant
from engine.schedule.phrases import describe_due, describe_duration, describe_repeat, parse_duration, parse_when
from engine.schedule.recognisers import ScheduleRecognisers
from engine.schedule.reminders import ReminderBook
from engine.tools import Arguments, FunctionToolset, Tool

_WAITING = frozenset({*OPEN_STATES, *CAME})


class ReminderCreate(Arguments):
    """When, and of what: who knows the time knows which words are left for the text."""

    when: str = Field(min_length=1, description="as said, as in every Friday at 9")
    text: str = Field(min_length=1)


class ReminderList(Arguments):
    """Nothing to say."""


class ReminderEdit(Arguments):
    """Which one, and what it shall be."""

    which: str | None = None
    text: str | None = Field(None, min_length=1)
    when: str | None = Field(None, min_length=1, description="as in an hour later")


class ReminderCancel(Arguments):
    """Which one."""

    which: str = Field(description="words of it, or it, or all")


class ReminderSnooze(Arguments):
    """Which one, and by how long."""

    which: str | None = None
    by: str = Field(min_length=1, description="as in 10 minutes")


class TimerStart(Arguments):
    """How long, and what for."""

    duration: str = Field(min_length=1, description="as in 5 minutes")
    label: str | None = None


def schedule_toolset(book: ReminderBook, clock: Clock) -> FunctionToolset:
    """Return the schedule's tools."""
    recognised = ScheduleRecognisers(clock)

    async def meant(words: str, waiting: list[Reminder], context: ToolContext, doing: Doing) -> Meant:
        def line(reminder: Reminder) -> str:
            return _line(reminder, clock)

        return await the_one_meant(
            words, waiting, book=book, session=context.session, clock=clock, doing=doing, line=line
        )

    async def reminder_create(arguments: ReminderCreate, context: ToolContext) -> ToolResult:
        parsed = parse_when(arguments.when, now=clock.now(), zone=clock.zone)
        if parsed.kind == "unclear":
            raise ToolFailed(parsed.question)
        reminder = await book.add(AddReminder(text=arguments.text, when=arguments.when, run=context.run))
        assumed = f" (I took {parsed.assumed}.)" if parsed.assumed else ""
        text = f"Reminder set for {_when(reminder, clock)}: {reminder.text}{assumed}"
        return ToolResult(text=text, data=_as_data(reminder))

    async def reminder_list(_arguments: ReminderList, _context: ToolContext) -> ToolResult:
        reminders = await book.list_reminders(ListReminders())
        data = {"reminders": [_as_data(reminder) for reminder in reminders]}
        if not reminders:
            return ToolResult(text="You have no reminders.", data=data)
        lines = [_line(reminder, clock) for reminder in reminders]
        if len(lines) == 1:
            return ToolResult(text=f"You have one reminder: {lines[0]}", data=data)
        return ToolResult(text=f"You have {len(lines)} reminders: {numbered(lines, most=6)}", data=data)

    async def reminder_edit(arguments: ReminderEdit, context: ToolContext) -> ToolResult:
        if arguments.text is None and arguments.when is None:
            raise ToolFailed("What shall be different: the words, or the time?")
        waiting = await _waiting(book)
        if not waiting:
            raise ToolFailed("You have no reminders to change.")
        reminder = (await meant(arguments.which or "", waiting, context, Doing.CHANGING)).reminder
        if reminder.kind is ReminderKind.TIMER and arguments.when is not None:
            raise ToolFailed("A timer that runs keeps its length. Cancel the timer and start a new one.")
        command = EditReminder(id=reminder.id, text=arguments.text, when=arguments.when, run=context.run)
        try:
            changed, took = await book.adjust(command)
        except NestorError as error:
            if error.code is ErrorCode.TIME_UNCLEAR:
                raise ToolFailed(error.message) from error
            raise
        assumed = f" (I took {took}.)" if took else ""
        if arguments.text is not None:
            return ToolResult(text=f"Changed to: {_line(changed, clock)}{assumed}", data=_as_data(changed))
        return ToolResult(text=f"Moved to {_when(changed, clock)}: {changed.text}{assumed}", data=_as_data(changed))

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
            reminder = (await meant(arguments.which, waiting, context, Doing.CHANGING)).reminder
        await book.cancel(CancelReminder(id=reminder.id, run=context.run))
        return ToolResult(text=f"Cancelled: {_line(reminder, clock)}", data={"id": reminder.id})

    async def reminder_snooze(arguments: ReminderSnooze, context: ToolContext) -> ToolResult:
        waiting = await _waiting(book)
        if not waiting:
            raise ToolFailed("You have no reminders to snooze.")
        by, is_length = _span(arguments.by, clock)
        found = await meant(arguments.which or "", waiting, context, Doing.SNOOZING)
        reminder = found.reminder
        if is_length and reminder.state is ReminderState.SCHEDULED and not found.came:  # later than it was, not sooner
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
                description="Remind the person, once or again and again.",
                arguments=ReminderCreate,
                risk=Risk.WRITE,
                run=reminder_create,
                recognisers={"when": recognised.time},
            ),
            Tool(
                name="reminder_list",
                description="Read the person's reminders.",
                arguments=ReminderList,
                risk=Risk.READ,
                run=reminder_list,
            ),
            Tool(
                name="reminder_edit",
                description="Change a reminder's words or time.",
                arguments=ReminderEdit,
                risk=Risk.WRITE,
                run=reminder_edit,
                recognisers={"when": recognised.move},
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
                recognisers={"by": recognised.delay},
            ),
            Tool(
                name="timer_start",
                description="Start a countdown.",
                arguments=TimerStart,
                risk=Risk.WRITE,
                run=timer_start,
                recognisers={"duration": recognised.length},
            ),
        ]
    )


async def _waiting(book: ReminderBook) -> list[Reminder]:
    return [reminder for reminder in await book.list_reminders(ListReminders()) if reminder.state in _WAITING]


def _span(words: str, clock: Clock) -> tuple[timedelta, bool]:
    """Read "10 minutes", "for an hour" or "until tomorrow at 9" as a span from now; True where a length was said."""
    bare = words.strip().removeprefix("for ").removeprefix("by ").removeprefix("another ")
    span = parse_duration(bare)
    if span is not None:
        return span, True
    parsed = parse_when(
        bare.removeprefix("until ").removeprefix("till ").removeprefix("til ").removeprefix("to "),
        now=clock.now(),
        zone=clock.zone,
    )
    if parsed.kind == "unclear" or parsed.repeat is not None:
        raise ToolFailed(f"By how long shall I put it off? I did not understand “{words}”.")
    return parsed.due - clock.now(), False


def _when(reminder: Reminder, clock: Clock) -> str:
    due = describe_due(reminder.due, now=clock.now())
    return f"{describe_repeat(reminder.repeat)}, next {due}" if reminder.repeat else due


def _line(reminder: Reminder, clock: Clock) -> str:
    due = describe_due(reminder.due, now=clock.now())
    match reminder.state:
        case ReminderState.FIRED:
            return f"{reminder.text}, came {due}"
        case ReminderState.MISSED:
            return f"{reminder.text}, missed {due}"
        case _:
            return f"{reminder.text}, {_when(reminder, clock)}"


def _as_data(reminder: Reminder) -> dict[str, str | None]:
    return {
        "id": reminder.id,
        "text": reminder.text,
        "due": reminder.due.isoformat(),
        "repeat": reminder.repeat,
        "state": reminder.state,
        "kind": reminder.kind,
    }
