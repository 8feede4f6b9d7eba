"""`ConversationList`: the conversations there are, the latest first, and what a search finds among them."""

from collections.abc import Callable
from datetime import datetime
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from desktop.link import Link
from engine.core.ids import SessionId
from engine.core.sessions import SessionInfo


class ConversationRole(IntEnum):
    """What a row can be asked for."""

    TITLE = Qt.ItemDataRole.DisplayRole
    INFO = Qt.ItemDataRole.UserRole + 1
    """The `SessionInfo`."""
    GROUP = Qt.ItemDataRole.UserRole + 2
    """"Today", "Yesterday", "Previous 7 days" or "Earlier"; "Found" while searching."""
    SNIPPET = Qt.ItemDataRole.UserRole + 3
    """Where the searched words stand; empty without a search."""
    RUNNING = Qt.ItemDataRole.UserRole + 4
    """True while an answer is worked on there."""


class ConversationList(QAbstractListModel):
    """Conversations as rows; rows move, come and go one by one, so that a selection stays where it is."""

    deleted = Signal(object)
    """The `SessionInfo` of what was deleted; `undo_delete` brings it back."""
    created = Signal(object)
    """The `SessionInfo` of a conversation that was not there before."""
    failed = Signal(object)
    """A `Problem`."""
    count_changed = Signal(int)

    def __init__(self, link: Link, *, now: Callable[[], datetime], parent: QObject | None = None) -> None:
        super().__init__(parent)

    @property
    def count(self) -> int:
        """How many rows there are."""
        raise NotImplementedError

    @property
    def search_text(self) -> str:
        """What is searched for; empty where all are shown."""
        raise NotImplementedError

    @property
    def is_loaded(self) -> bool:
        """True once the list was read; before that, an empty list says nothing."""
        raise NotImplementedError

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008, N802
        """Return how many rows there are."""
        return 0

    def data(
        self,
        index: QModelIndex | QPersistentModelIndex,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        """Return what a `ConversationRole` asks for."""
        raise NotImplementedError

    def row_of(self, session: SessionId) -> int:
        """Return the row of a conversation, -1 where it is not shown."""
        raise NotImplementedError

    def info(self, session: SessionId) -> SessionInfo | None:
        """Return what is known of a conversation."""
        raise NotImplementedError

    def refresh(self) -> None:
        """Read the list again."""
        raise NotImplementedError

    def search(self, text: str) -> None:
        """Show only conversations with these words in them; an empty text shows all."""
        raise NotImplementedError

    def rename(self, session: SessionId, title: str) -> None:
        """Give a conversation another title."""
        raise NotImplementedError

    def delete(self, session: SessionId) -> None:
        """Take a conversation out of sight."""
        raise NotImplementedError

    def undo_delete(self, session: SessionId) -> None:
        """Bring a conversation back that was deleted from here."""
        raise NotImplementedError
