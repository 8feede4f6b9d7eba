"""Facts about the person in the database: saved once, found by words, forgotten and brought back."""

from typing import Any

from engine.core.clock import Clock
from engine.core.errors import NotFoundError
from engine.core.facts import Fact, ForgetFact, ListFacts, SaveFact
from engine.core.ids import FactId, short_id
from engine.core.requests import Operations
from engine.core.texts import checked_text, shortened
from engine.storage import Connection, Database, first_row
from engine.storage.search import search_ids
from engine.storage.tables import ADDED, Facts
from engine.storage.undo import recorded

MAX_FACT_CHARS = 2_000


class FactStore:
    """Facts about the person."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    def operations(self) -> Operations:
        """Return what the gateway can ask of the facts."""
        return {ListFacts: self.list, SaveFact: self.save, ForgetFact: self.forget}

    async def list(self, query: ListFacts) -> tuple[Fact, ...]:
        """Return facts, best match first where words are searched, else newest first."""

        def work(connection: Connection) -> tuple[Fact, ...]:
            if query.search is None:
                newest = (Facts.created.desc(), ADDED.desc())
                rows = Facts.select().where(~Facts.deleted).order_by(*newest).limit(query.limit)
                return tuple(self._fact(row) for row in rows.execute(connection))
            ids = search_ids(connection, "facts", query.search, query.limit)
            found = {row.id: self._fact(row) for row in Facts.select().where(Facts.id.in_(ids)).execute(connection)}
            return tuple(found[fact_id] for fact_id in ids)

        return await self._database.read(work)

    async def save(self, command: SaveFact) -> Fact:
        """Remember something; the same words are not stored twice."""
        text = " ".join(checked_text(command.text, "fact", most=MAX_FACT_CHARS).split())
        now = self._clock.now()

        def work(connection: Connection) -> Fact:
            same = first_row(connection, Facts.select().where((Facts.text == text) & ~Facts.deleted))
            if same is not None:
                return self._fact(same)
            fact_id = short_id("f")
            with recorded(connection, label=f"Remembered “{shortened(text)}”", at=now, run=command.run) as changes:
                changes.insert(Facts, id=fact_id, text=text, created=now, deleted=False)
            return Fact(id=FactId(fact_id), text=text, created=now)

        return await self._database.write(work)

    async def forget(self, command: ForgetFact) -> Fact:
        """Forget something."""

        def work(connection: Connection) -> Fact:
            row = first_row(connection, Facts.select().where((Facts.id == command.id) & ~Facts.deleted))
            if row is None:
                known = [found.id for found in Facts.select(Facts.id).where(~Facts.deleted).execute(connection)]
                raise NotFoundError("fact", command.id, known=known)
            label = f"Forgot “{shortened(row.text)}”"
            with recorded(connection, label=label, at=self._clock.now(), run=command.run) as changes:
                changes.update(Facts, row.id, deleted=True)
            return self._fact(row)

        return await self._database.write(work)

    def _fact(self, row: Any) -> Fact:
        return Fact(id=FactId(row.id), text=row.text, created=row.created.astimezone(self._clock.zone))
