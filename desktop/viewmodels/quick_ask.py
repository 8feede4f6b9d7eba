"""`QuickAskModel`: one question by hotkey, its answer, and handing both over to the window."""

from collections.abc import Callable, Sequence
from datetime import datetime

from PySide6.QtCore import QObject, Signal

from desktop.entries import AnswerEntry
from desktop.link import Attached, Link
from desktop.viewmodels.conversation import ConversationModel
from engine.core.ids import SessionId


class QuickAskModel(QObject):
    """A small conversation; every opening begins a new one unless `keep` is on."""

    changed = Signal()
    """Another answer, more of it, or its end."""
    hand_over = Signal(object)
    """The `SessionId` to be shown in the window."""

    def __init__(self, link: Link, *, now: Callable[[], datetime], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._conversation = ConversationModel(link, now=now, parent=self)
        self._keep = False
        self._is_wanted_in_window = False
        conversation = self._conversation
        conversation.was_reset.connect(self.changed)
        conversation.entry_added.connect(self._on_entry)
        conversation.entry_changed.connect(self._on_entry)
        conversation.entry_removed.connect(self.changed)
        conversation.running_changed.connect(self.changed)
        conversation.session_changed.connect(self._on_session)

    @property
    def conversation(self) -> ConversationModel:
        """The conversation it asks in."""
        return self._conversation

    @property
    def keep(self) -> bool:
        """True if the next opening goes on where this one stopped."""
        return self._keep

    def set_keep(self, keep: bool) -> None:
        """Choose whether the next opening goes on here."""
        self._keep = keep

    @property
    def answer(self) -> AnswerEntry | None:
        """The last answer, as far as it is."""
        answers = (entry for entry in reversed(self._conversation.entries) if entry.kind == "answer")
        return next(answers, None)

    @property
    def is_running(self) -> bool:
        """True while an answer is waited for or worked on."""
        return self._conversation.is_running

    def begin(self) -> None:
        """Prepare for being shown: a new conversation, unless the old one is kept or still at work."""
        if not self._keep and not self.is_running and self._conversation.entries:
            self._begin_anew()

    def ask(self, text: str, attachments: Sequence[Attached] = ()) -> None:
        """Ask."""
        self._conversation.send(text, attachments)

    def stop(self) -> None:
        """Stop the answer."""
        self._conversation.stop()

    def open_in_window(self) -> None:
        """Hand the conversation over to the window; `hand_over` tells which, at once or as soon as it has begun."""
        session = self._conversation.session
        if session is None:
            self._is_wanted_in_window = bool(self._conversation.entries)
            return
        self._begin_anew()
        self.hand_over.emit(session)

    def _begin_anew(self) -> None:
        self._is_wanted_in_window = False
        self._conversation.open(None)

    def _on_entry(self, _entry: object) -> None:
        self.changed.emit()

    def _on_session(self, session: SessionId | None) -> None:
        if session is not None and self._is_wanted_in_window:
            self.open_in_window()
