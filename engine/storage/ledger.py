"""The ledger of what tools did: entries chained by digests, so that a change or a gap shows.

The chain covers salted digests of the contents, not the contents: forgetting can blank a content and its salt later
and the rest still verifies.
"""

import hashlib
import json
import secrets
from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any

from engine.core.ids import RunId
from engine.storage.database import Connection, Database
from engine.storage.rows import first_row
from engine.storage.tables import LedgerEntries

GENESIS = "0" * 64


class Ledger:
    """Appends and verifies."""

    def __init__(self, database: Database, *, now: Callable[[], datetime]) -> None:
        self._database = database
        self._now = now

    async def append(self, *, run: RunId, event: str, subject: str, content: Mapping[str, Any]) -> None:
        """Write down that `event` (such as `tool_finished`) happened to `subject` (such as a tool's name)."""

        def work(connection: Connection) -> None:
            last = first_row(connection, LedgerEntries.select().order_by(LedgerEntries.id.desc()))
            salt = secrets.token_hex(16)
            digest = _digest(salt, dict(content))
            at = self._now()
            LedgerEntries.insert(
                at=at,
                run=run,
                event=event,
                subject=subject,
                content=dict(content),
                salt=salt,
                digest=digest,
                chain=_link(last.chain if last else GENESIS, event, subject, digest),
            ).execute(connection)

        await self._database.write(work)

    async def verify(self) -> int | None:
        """Return None if every link holds, else the id of the first entry that does not."""

        def work(connection: Connection) -> int | None:
            previous = GENESIS
            for entry in LedgerEntries.select().order_by(LedgerEntries.id).execute(connection):
                forgotten = entry.content is None
                if not forgotten and _digest(entry.salt, entry.content) != entry.digest:
                    return int(entry.id)
                if _link(previous, entry.event, entry.subject, entry.digest) != entry.chain:
                    return int(entry.id)
                previous = entry.chain
            return None

        return await self._database.read(work)


def _digest(salt: str, content: Any) -> str:
    text = json.dumps(content, ensure_ascii=False, sort_keys=True, default=str)
    return hashlib.sha256(f"{salt}{text}".encode()).hexdigest()


def _link(previous: str, event: str, subject: str, digest: str) -> str:
    return hashlib.sha256(f"{previous}|{event}|{subject}|{digest}".encode()).hexdigest()
