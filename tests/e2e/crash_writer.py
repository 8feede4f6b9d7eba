"""A program made to be killed: it asks an engine to keep note after note and says each time that one was kept.

Started by `test_crashes` as `python -m tests.e2e.crash_writer FOLDER NUMBER`; prints `kept NUMBER` for each answer.
"""

import asyncio
import sys
from pathlib import Path

from engine.llm.scripted import ScriptedModel
from tests.doubles.engine_room import call, engine_room


async def write(folder: Path, first: int) -> None:
    """Keep notes until somebody ends us."""
    async with engine_room(folder, model=ScriptedModel(delay_s=0.001), recover=True) as room:
        for number in range(first, first + 1_000_000):
            room.model.enqueue(call("note_add", text=f"note {number}"), f"kept it as number {number}")
            ending = (await room.ask(f"note number {number}"))[-1]
            assert ending.kind == "run_finished"
            sys.stdout.write(f"kept {number}\n")
            sys.stdout.flush()


if __name__ == "__main__":
    asyncio.run(write(Path(sys.argv[1]), int(sys.argv[2])))
