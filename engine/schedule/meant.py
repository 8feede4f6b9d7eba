"""Which reminder a person means: by some of its words, or by "it", which is what was just spoken of or just came."""

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from datetime import timedelta
from enum import Enum, auto

from engine.core.clock import Clock
from engine.core.ids import ReminderId, SessionId
from engine.core.matching import find_meant, means_last, numbered
from engine.core.reminders import OPEN_STATES, Reminder, ReminderKind, ReminderState
from engine.core.tools import ToolFailed
from engine.schedule.reminders import ReminderBook, Touched

CAME = (ReminderState.FIRED, ReminderState.MISSED)
JUST_SPOKEN_OF = timedelta(minutes=10)
"""For this long "it" is what the conversation was about, whatever else comes in between."""
JUST_CAME = timedelta(hours=1)

_KINDS = {"reminder": ReminderKind.REMINDER, "timer": ReminderKind.TIMER}


class Doing(Enum):
    """What a person wants with it; people put off what came, and change or call off what they spoke of."""

    CHANGING = auto()
    SNOOZING = auto()


@dataclass(frozen=True, slots=True, kw_only=True)
class Meant:
    """The one reminder."""

    reminder: Reminder
    came: bool = False
    """True where it is meant as the one that just came, although it may be waiting for its next time already."""


async def the_one_meant(
    words: str,
    waiting: Sequence[Reminder],
    *,
    book: ReminderBook,
    session: SessionId,
    clock: Clock,
    doing: Doing,
    line: Callable[[Reminder], str],
) -> Meant:
    """Return the one reminder of those waiting that the words mean; raises ToolFailed with a question otherwise."""
    if means_last(words):
        spoken_of = await _spoken_of(waiting, book=book, session=session, clock=clock, doing=doing, line=line)
        if spoken_of is not None:
            return spoken_of
    kind = _KINDS.get(words.casefold().strip(" .!?").removeprefix("the ").removeprefix("my "))
    found = (
        [reminder for reminder in waiting if reminder.kind is kind]
        if kind is not None
        else find_meant(words, waiting, lambda reminder: reminder.text)
    )
    lines = numbered([line(reminder) for reminder in (found or waiting)], most=6)
    if not found:
        raise ToolFailed(f"I found no reminder about “{words}”. You have: {lines}")
    if len(found) > 1:
        raise ToolFailed(f"Which one do you mean? {lines}")
    return Meant(reminder=found[0])


async def _spoken_of(
    waiting: Sequence[Reminder],
    *,
    book: ReminderBook,
    session: SessionId,
    clock: Clock,
    doing: Doing,
    line: Callable[[Reminder], str],
) -> Meant | None:
    now, ids = clock.now(), {reminder.id for reminder in waiting}
    touched = await book.touched(session)
    came = await book.last_fired(since=now - JUST_CAME)
    if touched is not None and now - touched.at <= JUST_SPOKEN_OF and not _is_open(touched, ids):
        what = f"“{touched.reminder.text}” is {touched.reminder.state} already." if touched.reminder else "It is gone."
        raise ToolFailed(f"{what} Which one do you mean? {numbered([line(one) for one in waiting], most=6)}")
    spoken = touched if touched is not None and _is_open(touched, ids) else None
    if doing is Doing.SNOOZING:
        # A reminder that is set for later is put off only where none came that could be meant.
        put_off = spoken if spoken is not None and not _is_scheduled(spoken) else None
        latest = _latest(put_off, came) or spoken
    elif spoken is not None and now - spoken.at <= JUST_SPOKEN_OF:
        latest = spoken
    else:  # what repeats and just came waits for its next time: nobody who says "cancel it" surely means all of it
        latest = _latest(spoken, came if came is not None and not _is_scheduled(came) else None)
    if latest is not None and latest.reminder is not None:
        return Meant(reminder=latest.reminder, came=latest is came)
    first, second = (CAME, tuple(OPEN_STATES)) if doing is Doing.SNOOZING else (tuple(OPEN_STATES), CAME)
    newest = await book.latest(*first) or await book.latest(*second)
    return None if newest is None else Meant(reminder=newest)


def _is_open(touched: Touched, ids: Collection[ReminderId]) -> bool:
    return touched.reminder is not None and touched.reminder.id in ids


def _is_scheduled(touched: Touched) -> bool:
    return touched.reminder is not None and touched.reminder.state is ReminderState.SCHEDULED


def _latest(*candidates: Touched | None) -> Touched | None:
    there = [candidate for candidate in candidates if candidate is not None]
    return max(there, key=lambda candidate: candidate.at, default=None)
