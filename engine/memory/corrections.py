"""What was learned when the person corrected Nestor: kept in the database, found when they speak that way again."""

from collections.abc import Sequence
from typing import Any, Final

from engine.core.clock import Clock
from engine.core.corrections import Correction, ForgetCorrection, ForgetCorrections, ListCorrections
from engine.core.errors import NotFoundError
from engine.core.ids import CorrectionId, RunId, short_id
from engine.core.messages import ToolMessage
from engine.core.requests import Operations
from engine.core.texts import shortened, storable
from engine.memory.phrasing import likeness, likeness_at_most, says_something, words_of
from engine.storage import Connection, Database, first_row, row_with_id
from engine.storage.tables import ADDED, Corrections, LedgerEntries, Runs
from engine.storage.undo import did_more_since, recorded
from engine.tools import UNDO_LAST

MOST_KEPT: Final = 200
MOST_EXAMPLES: Final = 2
MAX_PHRASE_CHARS: Final = 200
_MOST_COMPARED: Final = 8
"""Word by word, which takes time."""
LEARNED: Final = "I'll understand it that way next time."


class CorrectionStore:
    """Corrections of the person."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    def operations(self) -> Operations:
        """Return what the gateway can ask of the corrections."""
        return {ListCorrections: self.list, ForgetCorrection: self.forget, ForgetCorrections: self.forget_all}

    async def list(self, query: ListCorrections) -> tuple[Correction, ...]:
        """Return corrections, the newest first."""
        return await self._database.read(
            lambda connection: tuple(self._correction(row) for row in _kept(connection)[: query.limit])
        )

    async def forget(self, command: ForgetCorrection) -> Correction:
        """Forget what was learned once."""

        def work(connection: Connection) -> Correction:
            kept = {row.id: row for row in _kept(connection)}
            row = kept.get(command.id)
            if row is None:
                raise NotFoundError("correction", command.id, known=kept)
            label = f"Forgot what “{shortened(row.phrase)}” means"
            with recorded(connection, label=label, at=self._clock.now(), run=command.run) as changes:
                changes.update(Corrections, row.id, deleted=True)
            return self._correction(row)

        return await self._database.write(work)

    async def forget_all(self, command: ForgetCorrections) -> int:
        """Forget everything that was learned, as one change."""

        def work(connection: Connection) -> int:
            kept = _kept(connection)
            label = f"Forgot {len(kept)} corrections"
            with recorded(connection, label=label, at=self._clock.now(), run=command.run) as changes:
                for row in kept:
                    changes.update(Corrections, row.id, deleted=True)
            return len(kept)

        return await self._database.write(work)

    async def matching(self, message: str) -> Sequence[Correction]:
        """Return the few corrections of words like these, the most alike first."""
        return nearest(message, await self.list(ListCorrections(limit=MOST_KEPT)))

    async def examples_for(self, message: str) -> Sequence[tuple[str, str]]:
        """Return phrases like these words, each with the tool it means."""
        return [(correction.phrase, correction.tool) for correction in await self.matching(message)]

    async def learn_from(self, run: RunId, results: Sequence[ToolMessage]) -> str | None:
        """Learn where a run took a change back and did another thing instead; return what to tell the person."""
        if len(results) != 2 or not all(result.ok for result in results):
            return None
        undone, instead = results
        taken_back = (undone.data or {}).get("run")
        if undone.name != UNDO_LAST or instead.name == UNDO_LAST or not isinstance(taken_back, str):
            return None
        return LEARNED if await self.learn(RunId(taken_back), instead.name, run=run) else None

    async def learn(self, corrected: RunId, tool: str, *, run: RunId) -> Correction | None:
        """Keep that the words which began the corrected run mean this tool; None where that says nothing new."""

        def work(connection: Connection) -> Correction | None:
            done = LedgerEntries.select(LedgerEntries.subject).where(
                (LedgerEntries.run == corrected) & (LedgerEntries.event == "tool_finished")
            )
            tools = {entry.subject for entry in done.execute(connection)}
            kept = _kept(connection)
            phrase = _phrase_of(connection, corrected, tools, kept)
            if phrase is None or tool in tools:  # the tool was right, and something else about it wrong
                return None
            if did_more_since(connection, corrected, before=run):  # it may be about what was done in between
                return None
            words, now = words_of(phrase), self._clock.now()
            same = next((row for row in kept if words_of(row.phrase) == words), None)
            key = short_id("c") if same is None else same.id
            # Without a run: "undo that" in the conversation means what was done, not what was learned from it.
            with recorded(connection, label=f"Learned what “{shortened(phrase)}” means", at=now, run=None) as changes:
                if same is not None:
                    changes.update(Corrections, key, tool=tool, created=now, run=run)
                else:
                    changes.insert(Corrections, id=key, phrase=phrase, tool=tool, created=now, run=run, deleted=False)
                    for row in kept[MOST_KEPT - 1 :]:
                        changes.update(Corrections, row.id, deleted=True)
            return self._correction(row_with_id(connection, Corrections, key))

        return await self._database.write(work)

    def _correction(self, row: Any) -> Correction:
        return Correction(
            id=CorrectionId(row.id), phrase=row.phrase, tool=row.tool, created=row.created.astimezone(self._clock.zone)
        )


def nearest(message: str, corrections: Sequence[Correction]) -> Sequence[Correction]:
    """Return the corrections of words like these; those that contradict the most alike one are left out."""
    words = words_of(message)
    perhaps = [(likeness_at_most(words, words_of(correction.phrase)), correction) for correction in corrections]
    likely = sorted((pair for pair in perhaps if pair[0]), key=_best_first)[:_MOST_COMPARED]
    alike = [(likeness(words, words_of(correction.phrase)), correction) for _, correction in likely]
    found = sorted((pair for pair in alike if pair[0]), key=_best_first)
    return [correction for _, correction in found if correction.tool == found[0][1].tool][:MOST_EXAMPLES]


def _best_first(pair: tuple[float, Correction]) -> tuple[float, float]:
    alike, correction = pair
    return -alike, -correction.created.timestamp()


def _kept(connection: Connection) -> list[Any]:
    newest = (Corrections.created.desc(), ADDED.desc())
    return list(Corrections.select().where(~Corrections.deleted).order_by(*newest).execute(connection))


def _phrase_of(connection: Connection, run: RunId, tools: set[str], kept: Sequence[Any]) -> str | None:
    """Return the words that were understood wrongly in that run, None where they would teach nothing."""
    if UNDO_LAST in tools:  # it was a correction itself; what it is about stands in what was learned from it
        return next((row.phrase for row in kept if row.run == run), None)
    row = first_row(connection, Runs.select().where(Runs.id == run))
    phrase = "" if row is None else " ".join(storable(row.text).split())
    return phrase if len(phrase) <= MAX_PHRASE_CHARS and says_something(words_of(phrase)) else None
