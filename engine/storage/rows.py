"""Reading single rows: what every store does, said once."""

from typing import Any

from engine.storage.database import Connection


def first_row(connection: Connection, query: Any) -> Any:
    """Return the first row a query finds, or None."""
    return next(iter(query.limit(1).execute(connection)), None)


def row_with_id(connection: Connection, table: Any, key: str) -> Any:
    """Return the row of that id, or None."""
    return first_row(connection, table.select().where(table.id == key))
