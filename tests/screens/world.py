"""The life that the pictures show: conversations, reminders, models and settings of somebody who uses Nestor daily.

It stands still at one moment, so that two runs write the same pictures.
"""

from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from engine.config.store import ConfigStore
from engine.core.ids import BotId, MessageId, ReminderId, RunId, SessionId, ToolCallId
from engine.core.messages import AssistantMessage, Channel, Message, StoredMessage, ToolCall, ToolMessage, UserMessage
from engine.core.model_files import ListModels, ModelFile
from engine.core.reminders import ListReminders, Reminder, ReminderKind, ReminderState
from engine.core.sessions import (
    GetTranscript,
    ListSessions,
    RunInfo,
    SearchSessions,
    SessionHit,
    SessionInfo,
    Transcript,
)
from engine.core.settings import ListSettings, SettingInfo
from engine.core.status import GetStatus
from tests.doubles.link import STATUS, ScriptedLink

NOW = datetime(2026, 11, 21, 14, 20, tzinfo=ZoneInfo("Europe/Berlin"))
TALK = SessionId("s-trip")

_TITLES = (
    ("A weekend in Lisbon", timedelta(minutes=3), 14),
    ("Water the plants while I'm away", timedelta(hours=2), 4),
    ("How do I read a large file in Python?", timedelta(hours=5), 22),
    ("Donaudampfschifffahrtsgesellschaftskapitän, and other words that are too long for a row", timedelta(days=1), 6),
    ("Letter to the landlord", timedelta(days=1, hours=3), 31),
    ("Recipe for 12: lentil soup 🍲", timedelta(days=3), 9),
    ("שלום עולם", timedelta(days=5), 2),
    ("Tax return 2025", timedelta(days=40), 57),
    ("What is entropy?", timedelta(days=90), 12),
)

PLAN = """Lisbon in **two days**, without hurrying:

1. **Saturday** – Alfama in the morning: the *miradouros* Santa Luzia and Graça, then tram 28 downhill.
2. **Sunday** – Belém: the monastery opens at 10:00, the pastries are warm all day.

| From the airport | Takes | Costs |
|---|---:|---:|
| Metro | 25 min | 1.85 € |
| Taxi | 20 min | 15 € |

> Shops are closed on Sunday mornings, so buy water on Saturday.

The [timetable of the metro](https://www.metrolisboa.pt) has the last trains."""

CODE = """Read it **line by line**, so that only one line is in memory:

```python
from pathlib import Path

def longest(path: Path) -> str:
    \"\"\"Return the longest line of a file.\"\"\"
    best = ""
    with path.open(encoding="utf-8") as file:
        for line in file:          # one line at a time
            if len(line) > len(best):
                best = line.rstrip("\\n")
    return best
```

`readlines()` would hold the whole file."""


def conversations() -> tuple[SessionInfo, ...]:
    """Return the list in the sidebar."""
    return tuple(
        SessionInfo(
            id=TALK if number == 0 else SessionId(f"s-{number}"),
            title=title,
            bot=BotId("nestor"),
            channel=Channel.DESKTOP,
            created=NOW - ago - timedelta(days=1),
            last_active=NOW - ago,
            messages=count,
        )
        for number, (title, ago, count) in enumerate(_TITLES)
    )


def transcript(*, empty: bool = False) -> Transcript:
    """Return the open conversation: words, a tool, a table and code."""
    said: list[tuple[str, timedelta, Message]] = []
    if not empty:
        remind = ToolCall(
            id=ToolCallId("c-1"), name="reminder_create", arguments={"text": "book the flight", "when": "tomorrow at 9"}
        )
        said = [
            (
                "r-1",
                timedelta(minutes=9),
                UserMessage(text="Plan a weekend in Lisbon for me. I'd rather walk than hurry."),
            ),
            ("r-1", timedelta(minutes=9), AssistantMessage(text=PLAN, thinking="Two days. They like to walk.")),
            ("r-2", timedelta(minutes=6), UserMessage(text="Remind me tomorrow at 9 to book the flight")),
            ("r-2", timedelta(minutes=6), AssistantMessage(text="", tool_calls=(remind,))),
            (
                "r-2",
                timedelta(minutes=6),
                ToolMessage(call=remind.id, name=remind.name, text="Reminder set: book the flight, tomorrow at 9:00"),
            ),
            (
                "r-2",
                timedelta(minutes=6),
                AssistantMessage(text="I will remind you tomorrow at 9:00 to book the flight."),
            ),
            ("r-3", timedelta(minutes=3), UserMessage(text="How do I read a large file in Python?")),
            ("r-3", timedelta(minutes=3), AssistantMessage(text=CODE)),
        ]
    runs = dict.fromkeys(run for run, _, _ in said)
    return Transcript(
        session=conversations()[0],
        messages=tuple(
            StoredMessage(id=MessageId(f"m-{number}"), session=TALK, run=RunId(run), at=NOW - ago, message=message)
            for number, (run, ago, message) in enumerate(said)
        ),
        runs=tuple(
            RunInfo(run=RunId(run), at=NOW - timedelta(minutes=9), state="finished", model="starter") for run in runs
        ),
    )


def hits() -> tuple[SessionHit, ...]:
    """Return what a search for "file" finds."""
    talks = conversations()
    return (
        SessionHit(session=talks[2], message=None, snippet="How do I read a large file in Python?"),
        SessionHit(session=talks[4], message=MessageId("m-9"), snippet="… the letter is a file in Documents, dated …"),
        SessionHit(
            session=talks[7], message=MessageId("m-7"), snippet="… attach the file of last year to the return …"
        ),
    )


def reminders() -> tuple[Reminder, ...]:
    """Return some of every kind: missed, fired, today, later, recurring, a timer, done."""

    def reminder(
        number: int, text: str, due: timedelta, state: ReminderState = ReminderState.SCHEDULED, **more: Any
    ) -> Reminder:
        more = {"repeat": None, **more}
        return Reminder(id=ReminderId(f"r-{number}"), text=text, due=NOW + due, state=state, **more)

    return (
        reminder(1, "Take the medicine", -timedelta(hours=5), ReminderState.MISSED),
        reminder(2, "Call mum", -timedelta(minutes=2), ReminderState.FIRED),
        reminder(3, "Pizza", timedelta(minutes=7, seconds=30), kind=ReminderKind.TIMER),
        reminder(4, "Water the plants", timedelta(minutes=50), ReminderState.SNOOZED),
        reminder(
            5,
            "Stand-up meeting in the big room on the second floor, with the numbers of the last quarter",
            timedelta(hours=3),
        ),
        reminder(6, "Book the flight", timedelta(hours=18, minutes=40)),
        reminder(7, "Put the bins out", timedelta(days=2, hours=5), repeat="FREQ=WEEKLY;BYDAY=MO"),
        reminder(8, "Pay the rent", timedelta(days=10), repeat="FREQ=MONTHLY;BYMONTHDAY=1"),
        reminder(9, "Buy milk", -timedelta(days=1), ReminderState.DONE),
        reminder(10, "Ask Ada about the car", -timedelta(days=2), ReminderState.CANCELLED),
    )


def settings(**values: Any) -> tuple[SettingInfo, ...]:
    """Return the real settings, with some values; `desktop__theme="dark"` sets `desktop.theme`."""
    infos = ConfigStore(Path("no-such-file.yml"), {}).describe()
    by_path = {name.replace("__", "."): value for name, value in values.items()}
    return tuple(replace(info, value=by_path.get(info.path, info.value)) for info in infos)


def models() -> tuple[ModelFile, ...]:
    """Return the models on this computer."""
    folder = Path("/home/ada/.local/share/nestor/models")
    return (
        ModelFile(name="starter", path=folder / "starter.gguf", size_bytes=4_300_000, in_use=False),
        ModelFile(name="qwen3-4b-q4_k_m", path=folder / "qwen3.gguf", size_bytes=2_497_000_000, in_use=True),
    )


def link(*, empty: bool = False, ready: bool = True) -> ScriptedLink:
    """Return a link to this life, or to that of somebody who has only just come."""
    scripted = ScriptedLink(ready=ready)
    scripted.replies.update(
        {
            ListSessions: () if empty else conversations(),
            GetTranscript: lambda request: transcript(empty=empty),
            SearchSessions: hits(),
            ListReminders: () if empty else reminders(),
            ListSettings: settings(),
            ListModels: models(),
            GetStatus: replace(STATUS, model="qwen3-4b-q4_k_m", reminders_open=0 if empty else 6),
        }
    )
    return scripted
