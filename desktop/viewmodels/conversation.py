"""`ConversationModel`: one open conversation, as entries that are added, change, and end."""

from collections.abc import Callable, Sequence
from datetime import datetime

from PySide6.QtCore import QObject, Signal

from desktop.entries import Entry
from desktop.link import Attached, Link
from engine.core.ids import SessionId

PAGE_SIZE = 60


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
    """Text and attachments that were not accepted, so that they can be put back; `failed` says why."""

    def __init__(
        self,
        link: Link,
        *,
        now: Callable[[], datetime],
        page_size: int = PAGE_SIZE,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)

    @property
    def session(self) -> SessionId | None:
        """Which conversation is open; None for one that begins with the next message."""
        raise NotImplementedError

    @property
    def title(self) -> str:
        """What the conversation is called; empty while it is new."""
        raise NotImplementedError

    @property
    def entries(self) -> tuple[Entry, ...]:
        """What is shown, the oldest first."""
        raise NotImplementedError

    @property
    def has_earlier(self) -> bool:
        """True if there is more before the first entry."""
        raise NotImplementedError

    @property
    def is_running(self) -> bool:
        """True while an answer is waited for or worked on."""
        raise NotImplementedError

    @property
    def is_loading(self) -> bool:
        """True while the conversation is being read."""
        raise NotImplementedError

    def open(self, session: SessionId | None) -> None:
        """Show another conversation; None begins a new one."""
        raise NotImplementedError

    def send(self, text: str, attachments: Sequence[Attached] = ()) -> None:
        """Send the person's words; they stand among the entries at once."""
        raise NotImplementedError

    def stop(self) -> None:
        """Stop the answer being worked on, and those that wait."""
        raise NotImplementedError

    def answer(self, approval: str, approved: bool) -> None:
        """Answer a tool's question."""
        raise NotImplementedError

    def retry(self, key: str) -> None:
        """Send the words again that the entry with this key is about."""
        raise NotImplementedError

    def load_earlier(self) -> None:
        """Read the page before the first entry."""
        raise NotImplementedError

    def last_answer_text(self) -> str:
        """Return the newest answer that has words, for copying."""
        raise NotImplementedError
