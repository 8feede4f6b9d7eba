"""Kill -9 at random moments: what was acknowledged is there, the database is whole, each message has its ending."""

import os
import random
import subprocess
import sys
import time
from pathlib import Path

import pytest

from engine.core.ids import RunId
from engine.core.notes import ListNotes
from engine.storage.snapshots import is_intact
from engine.storage.tables import Runs
from tests.doubles.engine_room import engine_room
from tests.e2e.program import ROOT


def _kill_in_mid_work(folder: Path, first: int, after_s: float) -> list[int]:
    """Let the writer work for a moment, kill it, and return the numbers it said were kept."""
    with subprocess.Popen(
        [sys.executable, "-m", "tests.e2e.crash_writer", str(folder), str(first)],
        cwd=ROOT,
        env={**os.environ, "COVERAGE_PROCESS_START": ""},
        stdout=subprocess.PIPE,
        text=True,
    ) as writer:
        assert writer.stdout is not None
        lines = [writer.stdout.readline()]  # it is at work now
        time.sleep(after_s)
        writer.kill()
        lines += writer.stdout.readlines()
    return [int(line.split()[1]) for line in lines if line.startswith("kept ") and line.endswith("\n")]


async def _check(folder: Path, kept: set[int]) -> None:
    assert is_intact(folder / "nestor.db")
    async with engine_room(folder, recover=True) as room:
        notes = await room.api.query(ListNotes(limit=1_000_000))
        assert {f"note {number}" for number in kept} <= {note.text for note in notes}
        assert len({note.text for note in notes}) == len(notes)
        assert await room.transcripts.interrupted() == []
        assert await room.ledger.verify() is None
        endings = [event.run for event in room.events if event.kind == "run_failed"]
        assert len(endings) == len(set(endings)) <= 1
        states = await room.transcripts._database.read(
            lambda connection: {RunId(row.id): row.state for row in Runs.select().execute(connection)}
        )
        assert set(states.values()) <= {"finished", "failed"}


async def _crash(folder: Path, times: int, seed: int) -> None:
    chance, kept = random.Random(seed), set[int]()
    for _ in range(times):
        kept |= set(_kill_in_mid_work(folder, max(kept, default=0) + 1_000, chance.random() * 0.3))
        await _check(folder, kept)
    assert kept


async def test_what_was_acknowledged_survives_a_kill(tmp_path: Path) -> None:
    await _crash(tmp_path, times=4, seed=1)


@pytest.mark.soak
async def test_what_was_acknowledged_survives_hundreds_of_kills(tmp_path: Path) -> None:
    await _crash(tmp_path, times=300, seed=2)
