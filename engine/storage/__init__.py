"""One SQLite file: database, tables, migrations, snapshots, full text, undo log, ledger."""

from engine.storage.database import Connection, Database
from engine.storage.ledger import Ledger
from engine.storage.rows import first_row, row_with_id
from engine.storage.undo import ChangeSet, UndoLog

__all__ = ["ChangeSet", "Connection", "Database", "Ledger", "UndoLog", "first_row", "row_with_id"]
