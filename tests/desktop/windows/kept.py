"""A link with an engine's manners: it keeps reminders and settings, refuses what is wrong, and takes changes back."""

import json
from dataclasses import replace
from datetime import datetime, timedelta, timezone
from typing import Any

from desktop.entries import Problem
from engine.core.errors import ErrorCode
from engine.core.ids import ReminderId, UndoId
from engine.core.reminders import (
    AddReminder,
    CancelReminder,
    CompleteReminder,
    EditReminder,
    ListReminders,
    Reminder,
    ReminderState,
    SnoozeReminder,
)
from engine.core.settings import ChangeSetting, ListSettings, SettingInfo
from engine.core.undo import ListUndo, Undo, UndoEntry
from tests.doubles.link import ScriptedLink

NOW = datetime(2026, 11, 21, 13, 20, tzinfo=timezone(timedelta(hours=1)))
UNCLEAR = Problem(
    code=ErrorCode.TIME_UNCLEAR,
    message="I did not understand “soonish” as a time.",
    hint="For example “in 20 minutes”.",
)


def now() -> datetime:
    """Return the time it is on this desk."""
    return NOW


def reminder(name: str, text: str, *, hours: float, state: str = "scheduled", repeat: str | None = None) -> Reminder:
    """Return a reminder that is due so many hours from now."""
    return Reminder(
        id=ReminderId(name),
        text=text,
        due=NOW + timedelta(hours=hours),
        repeat=repeat,
        state=ReminderState(state),
    )


class KeepingLink(ScriptedLink):
    """Answers as the engine would, out of what it keeps."""

    def __init__(self, *reminders: Reminder, settings: tuple[SettingInfo, ...] = (), held: bool = False) -> None:
        super().__init__(held=held)
        self.reminders = {reminder.id: reminder for reminder in reminders}
        self.settings = {info.path: info for info in settings}
        self.refused: dict[str, Problem] = {}
        """Values, as they are typed, that are refused."""
        self._before: list[tuple[UndoEntry, dict[ReminderId, Reminder]]] = []
        self.replies |= {
            ListReminders: lambda _query: tuple(self.reminders.values()),
            AddReminder: self._add,
            EditReminder: self._edit,
            SnoozeReminder: lambda command: self._move(command.id, ReminderState.SNOOZED, NOW + command.by),
            CompleteReminder: lambda command: self._move(command.id, ReminderState.DONE),
            CancelReminder: lambda command: self._move(command.id, ReminderState.CANCELLED),
            ListUndo: lambda query: tuple(entry for entry, _ in reversed(self._before))[: query.limit],
            Undo: self._undo,
            ListSettings: lambda _query: tuple(self.settings.values()),
            ChangeSetting: self._change,
        }

    def _add(self, command: AddReminder) -> Reminder | Problem:
        if command.when == "soonish":
            return UNCLEAR
        return self._keep(reminder(f"new-{len(self.reminders)}", command.text, hours=1))

    def _edit(self, command: EditReminder) -> Reminder | Problem:
        if command.when == "soonish":
            return UNCLEAR
        before = self.reminders[command.id]
        due = before.due if command.when is None else NOW + timedelta(hours=3)
        return self._keep(replace(before, text=command.text or before.text, due=due))

    def _move(self, key: ReminderId, state: ReminderState, due: datetime | None = None) -> Reminder:
        before = self.reminders[key]
        return self._keep(replace(before, state=state, due=due or before.due))

    def _keep(self, changed: Reminder) -> Reminder:
        entry = UndoEntry(id=UndoId(len(self._before) + 1), at=NOW, label=f"Changed {self._named(changed)!r}")
        self._before.append((entry, dict(self.reminders)))
        self.reminders[changed.id] = changed
        return changed

    def _named(self, changed: Reminder) -> str:
        before = self.reminders.get(changed.id, changed)
        return f"{before.text} {changed.text}"

    def _undo(self, command: Undo) -> UndoEntry:
        entry, reminders = next(kept for kept in self._before if kept[0].id == command.id)
        self.reminders = reminders
        return entry

    def _change(self, command: ChangeSetting) -> SettingInfo | Problem:
        if command.value in self.refused:
            return self.refused[command.value]
        info = replace(self.settings[command.path], value=_read(command.value))
        self.settings[command.path] = info
        return info


def _read(typed: str) -> Any:
    try:
        return json.loads(typed)
    except ValueError:
        return typed
