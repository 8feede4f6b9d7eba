"""The gallery's sections about conversations: the transcript in every state, and the message field."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.components.messages.composer import Composer
from desktop.components.messages.samples import endings, everything
from desktop.components.messages.transcript import TranscriptView
from desktop.entries import Entry
from desktop.theme import Space, Theme

HEIGHT_PX = 720


def message_sections(theme: Theme) -> Sequence[tuple[str, Callable[[], QWidget]]]:
    """Return the sections, each with what makes it."""
    return (
        ("Conversation", lambda: _transcript(theme, everything())),
        ("Conversation, other endings", lambda: _transcript(theme, endings())),
        ("Message field", lambda: _composers(theme)),
    )


def _transcript(theme: Theme, entries: Sequence[Entry]) -> QWidget:
    view = TranscriptView(theme)
    view.setFixedHeight(HEIGHT_PX)
    view.reset(entries, has_earlier=False)
    return view


def _composers(theme: Theme) -> QWidget:
    box = QWidget()
    column = QVBoxLayout(box)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(Space.L)
    empty, written, running, full = (Composer(theme) for _ in range(4))
    empty.set_placeholder("Ask Nestor, or say what to remember")
    written.set_text("Remind me to call mum in 20 minutes")
    running.set_running(True)
    full.set_text("What does this say?")
    full.add_attachments([Path("letter.txt"), Path("a file with a very long name that nobody can remember.txt")])
    for composer in (empty, written, running, full):
        column.addWidget(composer)
    return box
