"""Sample entries with everything a conversation can hold, for the gallery, the screens and the tests."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from desktop.entries import (
    AnswerEntry,
    AnswerState,
    Entry,
    PersonEntry,
    Problem,
    Question,
    ToolState,
    ToolUse,
)
from engine.core.ids import ApprovalId, RunId, ToolCallId

START = datetime(2026, 11, 21, 15, 20, tzinfo=UTC)

RICH_TEXT = """\
Here is a plan that **fits into one afternoon**. It uses `rsync` for the copying and leaves the originals alone; \
the [manual](https://example.org/manual) explains each option.

## What to do first

1. Plug the disk in and wait until it is mounted.
2. Check that there is room:
   ```sh
   df -h /media/backup
   ```
3. Start the copy, and *do not* unplug the disk before it says that it is done.

- Photos
  - 2025, about 40 GB
  - 2026, about 12 GB
- Documents
- [x] The address book is saved already
- [ ] Mail still has to be exported

> A backup that was never restored is only a hope.
>
> Try one file now and then.

### The script

```python
from pathlib import Path


def newest(folder: Path, count: int = 3) -> list[Path]:
    \"\"\"Return the files that changed last.\"\"\"
    files = [path for path in folder.rglob("*") if path.is_file()]  # links too
    return sorted(files, key=lambda path: path.stat().st_mtime, reverse=True)[:count]
```

| Folder | Size | Last copied |
|:-------|-----:|:------------|
| Photos | 52.1 GB | 3 November |
| Documents | 1.4 GB | yesterday |
| Mail | 0.8 GB | never |

---

The disk fills by \\( x^2 \\le \\frac{a}{b} \\) a year, so it lasts until **2031**. \
<script>alert("shown, never run")</script> ![A full disk](https://example.org/disk.png)
"""

WIDE_TABLE = """\
| City | January | February | March | April | May | June | July | August | September | October | November | December |
|:-----|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|
| Lisbon | 11.6 | 12.7 | 14.9 | 15.9 | 18.0 | 21.2 | 23.1 | 23.5 | 22.1 | 18.8 | 15.0 | 12.4 |
| Helsinki | -4.2 | -4.9 | -1.5 | 4.2 | 10.4 | 14.6 | 17.7 | 16.3 | 11.5 | 6.6 | 1.6 | -2.0 |
"""


def person(number: int, text: str, *, minutes: int = 0) -> PersonEntry:
    """Return words of the person."""
    return PersonEntry(key=f"person-{number}", at=START + timedelta(minutes=minutes), text=text)


def answer(number: int, text: str = "", *, state: AnswerState = AnswerState.DONE, minutes: int = 0) -> AnswerEntry:
    """Return a plain answer."""
    return AnswerEntry(
        key=f"answer-{number}",
        run=RunId(f"run-{number}"),
        at=START + timedelta(minutes=minutes),
        state=state,
        text=text,
    )


def tool(name: str, text: str = "", /, *, state: ToolState = ToolState.DONE, **arguments: object) -> ToolUse:
    """Return a tool call."""
    return ToolUse(call=ToolCallId(f"call-{name}"), name=name, arguments=arguments, state=state, text=text)


def everything() -> list[Entry]:
    """Return a conversation with every kind of content."""
    long_code = "```json\n" + "\n".join(f'  "line {n}": {n},' for n in range(120)) + "\n```"
    return [
        person(1, "How do I back up my laptop this afternoon?"),
        _with(answer(1, RICH_TEXT), thinking="The person wants a plan.\n\nA short one, with the commands."),
        person(2, "Remind me to unplug the disk at five, see https://example.org/disk and the note from this morning."),
        _with(
            answer(2, "Done: I will remind you **today at 17:00**."),
            tools=(
                tool("reminder_create", "Reminder set for today 17:00", text="unplug the disk", when="17:00"),
                tool("note_search", "No note holds “disk”.", words="disk"),
            ),
        ),
        person(3, "Compare the weather of two cities.\nAnd show me the raw data."),
        answer(3, f"{WIDE_TABLE}\nThe raw data:\n\n{long_code}\n\nThat is all of it."),
        person(4, " ".join(["This is a long message that somebody pasted from a letter."] * 40)),
        _with(
            answer(4),
            state=AnswerState.FAILED,
            problem=Problem(
                code="worker_died",
                message="The model stopped while it was answering.",
                hint="It may need more memory than there is. Try again, or choose a smaller model in Settings.",
            ),
        ),
        person(5, "Open the page of the bank."),
        _with(
            answer(5, state=AnswerState.RUNNING),
            question=Question(
                approval=ApprovalId("approval-1"),
                tool="open_url",
                summary="Open https://bank.example.org in your browser.",
            ),
        ),
    ]


def endings() -> list[Entry]:
    """Return answers in the other states."""
    allowed = Question(approval=ApprovalId("a2"), tool="open_app", summary="Open the calculator.", approved=True)
    refused = Question(approval=ApprovalId("a3"), tool="open_url", summary="Open https://example.org.", approved=False)
    return [
        person(10, "What is the tallest mountain?"),
        answer(10, "Mount Everest, 8,849 m. It", state=AnswerState.CANCELLED),
        person(11, "Open the calculator"),
        _with(
            answer(11, "It is open."),
            question=allowed,
            tools=(tool("open_app", "Opened Calculator", name="calculator"),),
        ),
        person(12, "And the page"),
        _with(
            answer(12, "All right, I leave it."),
            question=refused,
            tools=(tool("open_url", "You did not allow it.", state=ToolState.FAILED, url="https://example.org"),),
        ),
        person(13, "Search the web for trains"),
        _with(
            answer(13, state=AnswerState.RUNNING), tools=(tool("web_search", state=ToolState.RUNNING, words="trains"),)
        ),
        person(14, "Think about it"),
        _with(answer(14, state=AnswerState.RUNNING), thinking="Well."),
        person(15, "Then tell me more"),
        answer(15, "It depends on the season. In **spring", state=AnswerState.RUNNING),
        person(16, "And one more thing"),
        answer(16, state=AnswerState.QUEUED),
    ]


def long_conversation(count: int) -> list[Entry]:
    """Return a conversation of that many entries, of all lengths."""
    entries: list[Entry] = []
    for number in range(count // 2):
        entries.append(person(number, "Tell me more. " * (1 + number % 7), minutes=number))
        text = f"Answer {number}. " + "Some words that make a paragraph of it. " * (number % 23)
        if number % 5 == 0:
            text += "\n\n- one\n- two\n- three\n"
        if number % 11 == 0:
            text += "\n\n```python\nprint('hello')\nfor x in range(3):\n    print(x)\n```\n"
        entries.append(answer(number, text, minutes=number))
    return entries


def sample_file(folder: Path) -> Path:
    """Write a file that can be attached."""
    path = folder / "letter.txt"
    path.write_text("Dear all,\n" * 400)
    return path


def _with(entry: AnswerEntry, **changes: object) -> AnswerEntry:
    return replace(entry, **changes)  # type: ignore[arg-type]
