"""Puts thousands of messages into a home's conversation, as if they had been written over a year."""

import asyncio
import os
import subprocess
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

from engine.config.environment import Environment
from engine.config.paths import Paths
from engine.core.ids import new_id
from engine.core.messages import AssistantMessage, UserMessage
from engine.session.encoding import encode
from engine.storage import Database
from engine.storage.database import Connection
from engine.storage.tables import Messages, Runs

ROOT = Path(__file__).parents[2]

_QUESTION = "How do I read a file line by line in Python, question number {number}?"
_ANSWER = """That depends on its size, answer number {number}:

1. A **small** file: `Path(name).read_text().splitlines()`
2. A *large* one, without holding it in memory:

```python
with open(name, encoding="utf-8") as file:
    for line in file:
        print(line.rstrip())
```

| Way | Memory |
|---|---|
| `read_text` | all of it |
| a loop | one line |

The second also works for [pipes](https://example.org/pipes).
"""


def add_messages(home: Path, count: int) -> None:
    """Add `count` messages to the conversation a home opens with; half of them are answers."""
    ask = [sys.executable, "-m", "engine.cli", "ask", "hello"]
    subprocess.run(ask, cwd=ROOT, env={**os.environ, "NESTOR_HOME": str(home)}, check=True, capture_output=True)
    asyncio.run(_add(Paths.find(Environment.read({"NESTOR_HOME": str(home)})), count // 2))


async def _add(paths: Paths, count: int) -> None:
    async with Database(paths.database, backups=paths.backups, now=lambda: datetime.now(UTC)) as database:
        await database.write(lambda connection: _copy(connection, count))


def _copy(connection: Connection, count: int) -> None:
    run = Runs.select().dicts().execute(connection)[0]
    for number in range(count):
        # Later than what is there: the transcript is in the order of its rows, and ends now.
        at = run["at"] + timedelta(milliseconds=number)
        asked, answered = _QUESTION.format(number=number), _ANSWER.format(number=number)
        row = {**run, "id": new_id("run"), "at": at, "ended": at, "text": asked}
        Runs.insert(**row).execute(connection)
        for message in (UserMessage(text=asked), AssistantMessage(text=answered)):
            stored = {"id": new_id("msg"), "session": row["session"], "run": row["id"], "at": at, "kind": message.kind}
            Messages.insert(**stored, body=encode(message)).execute(connection)
