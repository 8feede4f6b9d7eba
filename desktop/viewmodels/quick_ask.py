"""`QuickAskModel`: one question by hotkey, its answer, and handing both over to the window."""

from collections.abc import Callable, Sequence
from datetime import datetime

from PySide6.QtCore import QObject, Signal

from desktop.entries import AnswerEntry
from desktop.link import Attached, Link
from desktop.viewmodels.conversation import ConversationModel


class QuickAskModel(QObject):
    """A small conversation; every opening begins a new one unless `keep` is on."""

    changed = Signal()
    """Another answer, more of it, or its end."""
    hand_over = Signal(object)
    """The `SessionId` to be shown in the window."""

    def __init__(self, link: Link, *, now: Callable[[], datetime], parent: QObject | None = None) -> None:
        super().__init__(parent)

    @property
    def conversation(self) -> ConversationModel:
        """The conversation it asks in."""
        raise NotImplementedError

    @property
    def keep(self) -> bool:
        """True if the next opening goes on where this one stopped."""
        raise NotImplementedError

    def set_keep(self, keep: bool) -> None:
        """Choose whether the next opening goes on here."""
        raise NotImplementedError

    @property
    def answer(self) -> AnswerEntry | None:
        """The last answer, as far as it is."""
        raise NotImplementedError

    @property
    def is_running(self) -> bool:
        """True while an answer is waited for or worked on."""
        raise NotImplementedError

    def begin(self) -> None:
        """Prepare for being shown: a new conversation, unless the old one is kept or still at work."""
        raise NotImplementedError

    def ask(self, text: str, attachments: Sequence[Attached] = ()) -> None:
        """Ask."""
        raise NotImplementedError

    def stop(self) -> None:
        """Stop the answer."""
        raise NotImplementedError

    def open_in_window(self) -> None:
        """Hand the conversation over to the window; `hand_over` tells which, at once or as soon as it has begun."""
        raise NotImplementedError
