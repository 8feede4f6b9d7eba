"""`Pages`: what was read of a transcript, page by page from its end, as whole runs."""

from desktop.viewmodels.runs import RunFold, stored_run
from engine.core.ids import MessageId, RunId, SessionId
from engine.core.messages import StoredMessage
from engine.core.sessions import RunInfo, Transcript


class Pages:
    """A page can begin in the middle of runs; those are held back until the page with their beginning is there."""

    def __init__(self) -> None:
        self.has_earlier = False
        """True if the transcript has messages before the first one read."""
        self.first: MessageId | None = None
        """The first message that was read."""
        self.count = 0
        """How many messages were read."""
        self._infos: dict[RunId, RunInfo] = {}
        self._messages: dict[RunId, list[StoredMessage]] = {}
        self._whole: set[RunId] = set()

    def add_earlier(self, transcript: Transcript) -> list[RunId]:
        """Take in the page before those there are; return the runs that became whole by it, the oldest first."""
        earlier: dict[RunId, list[StoredMessage]] = {}
        for stored in transcript.messages:
            earlier.setdefault(stored.run, []).append(stored)
        for run, messages in earlier.items():
            self._messages[run] = messages + self._messages.get(run, [])
        self._infos |= {info.run: info for info in transcript.runs}
        self.has_earlier = transcript.has_earlier
        self.count += len(transcript.messages)
        if transcript.messages:
            self.first = transcript.messages[0].id
        begun = [stored for stored in transcript.messages if stored.message.kind == "user"]
        runs = [stored.run for stored in begun if stored.run not in self._whole]
        self._whole.update(runs)
        return list(dict.fromkeys(runs))

    def fold(self, run: RunId, session: SessionId) -> RunFold:
        """Return a run as it is stored."""
        return stored_run(self._info(run), self._messages[run], session)

    def complete(self, fold: RunFold) -> None:
        """Give a run whose beginning was not seen what is stored of it."""
        fold.take_stored(self._info(fold.run), self._messages[fold.run])

    def _info(self, run: RunId) -> RunInfo:
        messages = self._messages[run]
        return self._infos.get(run) or RunInfo(run=run, at=messages[0].at, state="finished")
