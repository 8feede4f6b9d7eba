"""The ledger notices every change to what it holds, and lets contents be forgotten."""

from pathlib import Path

import pytest

from engine.core.ids import RunId
from engine.storage import Ledger
from tests.doubles.world import manual_clock, open_database


@pytest.mark.parametrize(
    ("tampering", "broken_at"),
    [
        ("UPDATE ledger SET content = '{\"a\":2}' WHERE id = 2", 2),
        ("UPDATE ledger SET subject = 'other' WHERE id = 2", 2),
        ("DELETE FROM ledger WHERE id = 2", 3),
        ("UPDATE ledger SET content = NULL, salt = '' WHERE id = 2", None),
    ],
    ids=["content", "subject", "gap", "forgotten"],
)
async def test_tampering_shows_and_forgetting_does_not(tmp_path: Path, tampering: str, broken_at: int | None) -> None:
    clock = manual_clock()
    async with open_database(tmp_path, clock) as database:
        ledger = Ledger(database, now=clock.now)
        for number in range(4):
            await ledger.append(run=RunId("r"), event="tool_finished", subject="note_add", content={"a": number})
        assert await ledger.verify() is None
        await database.write(lambda c: c.execute_sql(tampering))
        assert await ledger.verify() == broken_at
