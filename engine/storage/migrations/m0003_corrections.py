"""What was learned from corrections."""

from typing import Any

STATEMENTS = """
CREATE TABLE corrections (
    id TEXT PRIMARY KEY, phrase TEXT NOT NULL, tool TEXT NOT NULL, created INTEGER NOT NULL, run TEXT,
    deleted INTEGER NOT NULL DEFAULT 0
) STRICT;
"""


def upgrade(connection: Any) -> None:
    """Make the table."""
    connection.execute(STATEMENTS)
