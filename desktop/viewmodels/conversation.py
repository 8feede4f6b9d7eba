"""`ConversationModel`: one open conversation, as entries that are added, change, and end."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.entries import AnswerEntry, AnswerState, Entry, PersonEntry, Problem
from desktop.link import Attached, Link, LinkKind, LinkState
from desktop.viewmodels.pages import Pages
from desktop.viewmodels.runs import UNENDED, RunFold, RunLedger
from engine.core.events import Event, RunEvent, RunFailed, RunQueued, SessionChanged, TextDelta, ThinkingDelta
from engine.core.ids import ApprovalId, RunId, SessionId, short_id
from engine.core.sessions import GetTranscript, Transcript

PAGE_SIZE = 60
STREAM_MS = 33
"""How often an entry changes at most while its text streams."""
NOT_YET = RunId("")
"""The run of an answer to words that the engine has not accepted yet."""
_PIECES = (TextDelta, ThinkingDelta)


@dataclass(slots=True, kw_only=True)
class _Sending:
    """Words on their way to the engine, or refused by it."""

    key: str
    text: str
    attachments: tuple[Attached, ...]
    at: datetime
    problem: Problem | None = None
    run: RunId = NOT_YET
    stopped: bool = False

    @property
    def answer_key(self) -> str:
        return f"{self.key}.answer"

    def entries(self) -> tuple[PersonEntry, AnswerEntry]:
        """Return how it looks before there is a run."""
        state = AnswerState.FAILED if self.problem else AnswerState.QUEUED
        return (
            PersonEntry(key=self.key, at=self.at, text=self.text),
            AnswerEntry(key=self.answer_key, run=self.run, at=self.at, state=state, problem=self.problem),
        )


class ConversationModel(QObject):
    """What is said in one conversation, whoever says it and by whichever door."""

    was_reset = Signal()
    """Other entries altogether: another conversation, or read anew."""
    entry_added = Signal(object)
    entry_changed = Signal(object)
    """The entry of the same key, as it is now; told at most 30 times a second while it streams."""
    earlier_added = Signal(list)
    """Entries that come before those there were, the oldest first."""
    entry_removed = Signal(str)
    running_changed = Signal(bool)
    loading_changed = Signal(bool)
    title_changed = Signal(str)
    session_changed = Signal(object)
    """The `SessionId`, or None for a conversation not yet begun or deleted."""
    failed = Signal(object)
    """A `Problem` that belongs to no entry."""
    accepted = Signal()
    """What was sent last is safe with the engine; a draft of it can go."""
    refused = Signal(str, list)
    """Text and attachments that were not accepted, so that they can be put back; the entry says why, or `failed`."""

    def __init__(
        self,
        link: Link,
        *,
        now: Callable[[], datetime],
        page_size: int = PAGE_SIZE,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._link = link
        self._now = now
        self._page_size = page_size
        self._ledger = RunLedger()
        self._session: SessionId | None = None
        self._target = SessionId(short_id("s"))
        """The session that words are sent to: the open one, or the id of the one that begins with them."""
        self._title = ""
        self._entries: dict[str, Entry] = {}
        self._keys: dict[RunId, tuple[str, str]] = {}
        """Keys of the person's words and of the answer, for each run that was shown."""
        self._sendings: list[_Sending] = []
        """What is on its way from here, or was refused, whichever conversation it belongs to."""
        self._targets: dict[str, SessionId] = {}
        """Where each of these belongs, by its key."""
        self._pages = Pages()
        self._reading = 0
        """Counts conversations asked for; answers to an earlier question are late and are ignored."""
        self._is_loading = False
        self._is_loading_earlier = False
        self._is_unreadable = False
        self._was_running = False
        self._count = 0
        self._streaming: set[RunId] = set()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(STREAM_MS)
        self._timer.timeout.connect(self._flush)
        link.happened.connect(self._on_event)
        link.state_changed.connect(self._on_link_state)

    @property
    def session(self) -> SessionId | None:
        """Which conversation is open; None for one that begins with the next message."""
        return self._session

    @property
    def title(self) -> str:
        """What the conversation is called; empty while it is new."""
        return self._title

    @property
    def entries(self) -> tuple[Entry, ...]:
        """What is shown, the oldest first."""
        return tuple(self._entries.values())

    @property
    def has_earlier(self) -> bool:
        """True if there is more before the first entry."""
        return self._pages.has_earlier

    @property
    def is_running(self) -> bool:
        """True while an answer is waited for or worked on."""
        return any(entry.kind == "answer" and entry.state in UNENDED for entry in self._entries.values())

    @property
    def is_loading(self) -> bool:
        """True while the conversation is being read."""
        return self._is_loading

    def open(self, session: SessionId | None) -> None:
        """Show another conversation; None begins a new one."""
        if session is not None and session == self._session and not self._is_unreadable:
            return
        self._reading += 1
        self._session = session
        self._target = session if session is not None else SessionId(short_id("s"))
        self._forget_what_was_shown()
        self._set_title("")
        self.session_changed.emit(session)
        self._set_loading(session is not None)
        self.was_reset.emit()
        self._tell_running()
        if session is not None:
            self._read(session)

    def send(self, text: str, attachments: Sequence[Attached] = ()) -> None:
        """Send the person's words; they stand among the entries at once."""
        self._count += 1
        sending = _Sending(key=f"sent-{self._count}", text=text, attachments=tuple(attachments), at=self._now())
        self._sendings.append(sending)
        self._targets[sending.key] = self._target
        self._show_sending(sending)
        self._tell_running()
        self._link.submit(
            text,
            session=self._target,
            attachments=attachments,
            on_accepted=lambda run, session: self._on_accepted(sending, run, session),
            on_error=lambda problem: self._on_refused(sending, problem),
        )

    def stop(self) -> None:
        """Stop the answer being worked on, and those that wait."""
        for sending in self._sendings:
            sending.stopped = sending.stopped or self._targets[sending.key] == self._target
        unended = [e.run for e in self._entries.values() if e.kind == "answer" and e.state in UNENDED]
        for run in reversed(unended):  # those that wait first, lest one of them begins
            if run != NOT_YET:
                self._link.cancel(run)

    def answer(self, approval: str, approved: bool) -> None:
        """Answer a tool's question."""
        self._link.answer(ApprovalId(approval), approved=approved)

    def retry(self, key: str) -> None:
        """Send the words again that the entry with this key is about."""
        refused = next((s for s in self._sendings if key in (s.key, s.answer_key) and s.problem), None)
        if refused is not None:
            self._drop_sending(refused)
            self._remove_entries(refused)
            self.send(refused.text, refused.attachments)
            return
        person_key = next((person for person, answer in self._keys.values() if key in (person, answer)), "")
        person = self._entries.get(person_key)
        if person is not None and person.kind == "person":
            self.send(person.text)

    def load_earlier(self) -> None:
        """Read the page before the first entry."""
        session, before = self._session, self._pages.first
        if session is None or before is None or not self.has_earlier or self._is_loading or self._is_loading_earlier:
            return
        pages, self._is_loading_earlier = self._pages, True

        def done(transcript: Transcript) -> None:
            if pages is not self._pages:  # another conversation, or this one was read anew
                return
            self._is_loading_earlier = False
            runs = self._pages.add_earlier(transcript)
            if not runs and self.has_earlier:
                self.load_earlier()  # a page in the middle of one long run
                return
            before = dict(self._entries)
            for run in runs:
                self._entries |= {entry.key: entry for entry in self._entries_of(self._fold_of(run))}
            self._put_in_order()
            self._tell_what_changed(before)

        def failed(problem: Problem) -> None:
            if pages is self._pages:
                self._is_loading_earlier = False
                self.failed.emit(problem)

        self._link.query(GetTranscript(id=session, limit=self._page_size, before=before), done, failed)

    def last_answer_text(self) -> str:
        """Return the newest answer that has words, for copying."""
        answers = (entry.text for entry in reversed(self._entries.values()) if entry.kind == "answer")
        return next((text for text in answers if text), "")

    # What the engine tells

    def _on_event(self, event: Event) -> None:
        if isinstance(event, RunEvent):
            self._on_run_event(event)
        elif isinstance(event, SessionChanged) and event.session == self._session:
            self._ask_for_title()

    def _on_run_event(self, event: RunEvent) -> None:
        was_known = self._ledger.get(event.run) is not None
        fold = self._ledger.take(event)
        if event.session != self._target:
            return
        if isinstance(event, _PIECES) and self._is_shown(fold.run):
            self._streaming.add(fold.run)
            if not self._timer.isActive():
                self._timer.start()
            return
        if self._is_shown(fold.run):
            self._show(fold)
        if isinstance(event, RunQueued):
            self._show_begun()
        needs_reading = isinstance(event, RunFailed) or (fold.is_incomplete and fold.has_ended)
        if needs_reading or (fold.is_partial and not was_known):
            self._read_again()  # what an error, or a beginning that was not seen, left only the transcript knows
        self._tell_running()

    def _on_link_state(self, state: LinkState) -> None:
        if state.kind is not LinkKind.READY or state.resumed:
            return
        self._ledger.clear()
        self._read_again()

    # Reading

    def _read(self, session: SessionId, *, limit: int | None = None) -> None:
        reading, limit = self._reading, limit or self._page_size

        def done(transcript: Transcript) -> None:
            if reading != self._reading:
                return
            pages = Pages()
            runs = pages.add_earlier(transcript)
            if not runs and pages.has_earlier:  # a page in the middle of one long run
                self._read(session, limit=limit * 2)
                return
            before = self._entries
            self._pages, self._is_loading_earlier, self._is_unreadable = pages, False, False
            self._rebuild(runs)
            self._set_title(transcript.session.title)
            self._set_loading(False)
            self._show_begun(tell=False)
            self._tell_what_changed(before)
            self._tell_running()

        def failed(problem: Problem) -> None:
            if reading == self._reading:
                self._on_unreadable(problem)

        self._link.query(GetTranscript(id=session, limit=limit), done, failed)

    def _read_again(self) -> None:
        if self._session is not None:
            self._reading += 1
            # As much as is shown, lest the view loses its place.
            tools = sum(len(entry.tools) for entry in self._entries.values() if entry.kind == "answer")
            self._read(self._session, limit=len(self._entries) + 2 * tools + self._page_size)

    def _on_unreadable(self, problem: Problem) -> None:
        if problem.code == "not_found":  # deleted, here or by another door
            self.open(None)
        else:
            self._is_unreadable = True
            self._set_loading(False)
        self.failed.emit(problem)

    def _ask_for_title(self) -> None:
        session, reading = self._session, self._reading
        if session is None:
            return

        def done(transcript: Transcript) -> None:
            if session == self._session:
                self._set_title(transcript.session.title)

        def failed(problem: Problem) -> None:
            if session == self._session and problem.code == "not_found" and reading == self._reading:
                self.open(None)

        self._link.query(GetTranscript(id=session, limit=1), done, failed)

    def _fold_of(self, run: RunId) -> RunFold:
        """Return a run that was read, with what its events told beyond that.

        A run that failed is taken as it is stored. Others are not: an earlier page that is read late knows the ending
        of a run that went on after the later page was read, but not what was said in between.
        """
        stored = self._pages.fold(run, self._target)
        seen = self._ledger.get(run)
        is_stored_better = seen is not None and seen.has_ended and (seen.is_incomplete or seen.has_failed)
        if seen is None or (is_stored_better and stored.has_ended):
            if not stored.has_ended:
                self._ledger.put(stored)
            return stored
        if seen.is_partial:
            self._pages.complete(seen)
        return seen

    def _rebuild(self, runs: Sequence[RunId]) -> None:
        """Put the entries together from what was read, what has begun meanwhile, and what is on its way."""
        self._entries = {}
        self._streaming.clear()
        for run in runs:
            self._entries |= {entry.key: entry for entry in self._entries_of(self._fold_of(run))}
        for sending in self._sendings_here():
            self._entries |= {entry.key: entry for entry in sending.entries()}
        self._put_in_order()

    def _tell_what_changed(self, before: dict[str, Entry]) -> None:
        """Tell of a conversation that was read again as little as is needed, lest the view loses its place."""
        keys, old = list(self._entries), list(before)
        if not old or keys[-len(old) :] != old:
            self.was_reset.emit()
            return
        earlier = [self._entries[key] for key in keys[: -len(old)]]
        if earlier:
            self.earlier_added.emit(earlier)
        for key in old:
            if self._entries[key] != before[key]:
                self.entry_changed.emit(self._entries[key])

    # Showing

    def _show_begun(self, *, tell: bool = True) -> None:
        """Show runs that have begun, unless one of them may be the one that was just sent from here."""
        if self._is_loading or any(sending.problem is None for sending in self._sendings_here()):
            return
        first = min((entry.at for entry in self._entries.values()), default=None) if self.has_earlier else None
        for fold in self._ledger.of(self._target):
            if self._is_shown(fold.run) or fold.is_partial or (first is not None and fold.at < first):
                continue
            for entry in self._entries_of(fold):
                self._entries[entry.key] = entry
                if tell:
                    self.entry_added.emit(entry)
        if self._put_in_order() and tell:
            self.was_reset.emit()

    def _put_in_order(self) -> bool:
        """Have everything stand in the order in which it was accepted; tell whether it did not."""
        units: list[tuple[bool, datetime, str, tuple[str, str]]] = [
            (
                self._ledger.get(run) is None and self._is_waiting(answer),
                self._entries[answer].at,
                run,
                (person, answer),
            )
            for run, (person, answer) in self._keys.items()
            if answer in self._entries
        ]
        units += [
            (sending.problem is None, sending.at, sending.key, (sending.key, sending.answer_key))
            for sending in self._sendings_here()
            if sending.key in self._entries
        ]
        keys = [key for *_, both in sorted(units) for key in both]
        if keys == list(self._entries):
            return False
        self._entries = {key: self._entries[key] for key in keys}
        return True

    def _is_waiting(self, key: str) -> bool:
        entry = self._entries[key]
        return entry.kind == "answer" and entry.state is AnswerState.QUEUED

    def _sendings_here(self) -> list[_Sending]:
        return [sending for sending in self._sendings if self._targets[sending.key] == self._target]

    def _is_shown(self, run: RunId) -> bool:
        return run in self._keys and self._keys[run][1] in self._entries

    def _entries_of(self, fold: RunFold) -> tuple[PersonEntry, AnswerEntry]:
        person, answer = self._keys.setdefault(fold.run, (f"{fold.run}.person", str(fold.run)))
        return fold.person(person), fold.answer(answer)

    def _show(self, fold: RunFold) -> None:
        """Tell what has changed of a run that is shown."""
        self._streaming.discard(fold.run)
        for entry in self._entries_of(fold):
            if self._entries.get(entry.key) != entry:
                self._put(entry)

    def _put(self, entry: Entry) -> None:
        is_new = entry.key not in self._entries
        self._entries[entry.key] = entry
        (self.entry_added if is_new else self.entry_changed).emit(entry)

    def _flush(self) -> None:
        for run in tuple(self._streaming):
            fold = self._ledger.get(run)
            if fold is not None and self._is_shown(run):
                self._show(fold)
        self._streaming.clear()

    def _forget_what_was_shown(self) -> None:
        self._timer.stop()
        self._is_unreadable = False
        self._streaming.clear()
        self._keys.clear()
        self._entries = {}
        self._pages = Pages()
        self._is_loading_earlier = False

    # Sending

    def _show_sending(self, sending: _Sending) -> None:
        for entry in sending.entries():
            self._put(entry)

    def _on_accepted(self, sending: _Sending, run: RunId, session: SessionId) -> None:
        is_here = self._targets[sending.key] == self._target
        sending.run = run
        self._drop_sending(sending)
        if sending.stopped:
            self._link.cancel(run)
        if not is_here:
            return
        if self._is_shown(run):  # the conversation was read meanwhile, and has it
            self._remove_entries(sending)
        else:
            self._keys[run] = (sending.key, sending.answer_key)
            fold = self._ledger.get(run)
            if fold is None or fold.is_partial:
                self._show_sending(sending)
            else:
                self._show(fold)
        if self._session is None:
            self._session = session
            self.session_changed.emit(session)
            self._ask_for_title()
        self.accepted.emit()
        self._show_begun()
        self._tell_running()

    def _on_refused(self, sending: _Sending, problem: Problem) -> None:
        sending.problem = problem
        if self._targets[sending.key] == self._target:
            self._show_sending(sending)
            self._show_begun()
            self._tell_running()
        else:
            self.failed.emit(problem)
        self.refused.emit(sending.text, list(sending.attachments))

    def _remove_entries(self, sending: _Sending) -> None:
        for gone in (sending.key, sending.answer_key):
            if self._entries.pop(gone, None) is not None:
                self.entry_removed.emit(gone)

    def _drop_sending(self, sending: _Sending) -> None:
        self._sendings.remove(sending)
        del self._targets[sending.key]

    # Telling

    def _set_title(self, title: str) -> None:
        if title != self._title:
            self._title = title
            self.title_changed.emit(title)

    def _set_loading(self, is_loading: bool) -> None:
        if is_loading != self._is_loading:
            self._is_loading = is_loading
            self.loading_changed.emit(is_loading)

    def _tell_running(self) -> None:
        if self.is_running != self._was_running:
            self._was_running = self.is_running
            self.running_changed.emit(self._was_running)
