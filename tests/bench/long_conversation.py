"""Puts thousands of messages into a home's conversation, as if they had been written over a year."""

import json
import os
import sqlite3
import subprocess
import sys
from pathlib import Path

from engine.core.ids import new_id

ROOT = Path(__file__).parents[2]

_MINUTE_MS = 60_000
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
    database = sqlite3.connect(home / "data" / "nestor.db")
    try:
        database.row_factory = sqlite3.Row
        run = dict(database.execute("SELECT * FROM runs").fetchone())
        _copy(database, run, count // 2)
        database.commit()
    finally:
        database.close()


def _copy(database: sqlite3.Connection, run: dict[str, object], count: int) -> None:
    places = ", ".join("?" for _ in run)
    for number in range(count):
        # Later than the message that is there: the transcript is in the order of its rows, and ends now.
        at = int(str(run["at"])) + number
        asked, answered = _QUESTION.format(number=number), _ANSWER.format(number=number)
        row = {**run, "id": new_id("run"), "at": at, "ended": at + _MINUTE_MS, "text": asked}
        database.execute(f"INSERT INTO runs ({', '.join(row)}) VALUES ({places})", list(row.values()))
        for kind, body in (
            ("user", {"text": asked}),
            ("assistant", {"text": answered, "tool_calls": [], "thinking": ""}),
        ):
            database.execute(
                "INSERT INTO messages (id, session, run, at, kind, body) VALUES (?, ?, ?, ?, ?, ?)",
                (new_id("msg"), row["session"], row["id"], at, kind, json.dumps(body)),
            )
