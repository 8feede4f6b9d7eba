"""The chat page: one conversation with its title, what was said, and the field for what comes next."""

from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject, Qt, QTimer, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QGuiApplication,
    QResizeEvent,
)
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.components import Label
from desktop.components.messages import Composer, TranscriptView
from desktop.entries import AnswerEntry, AnswerState, Entry, Problem
from desktop.link import Attached
from desktop.theme import Space, Text, Theme
from desktop.viewmodels import ConversationModel
from desktop.windows.banners import BannerStack
from desktop.windows.chat_header import UNTITLED, ChatHeader
from desktop.windows.conversation_text import as_text
from desktop.windows.drop_hint import DropHint
from desktop.windows.find_bar import FindBar
from desktop.windows.welcome import COLUMN_PX, WIDE_FROM_PX, Welcome
from engine.core.ids import SessionId

TRUTH = "Answers come from the model on this computer."


class ChatPage(QWidget):
    """Shows the open conversation and takes messages for it."""

    sidebar_wanted = Signal()
    new_wanted = Signal()
    model_wanted = Signal()
    renamed = Signal(str)
    delete_wanted = Signal()
    hinted = Signal(str)
    """A few words about what was just done, such as "Copied"."""
    link_opened = Signal(str)
    escaped = Signal()
    """Esc was pressed in the message field."""
    title_changed = Signal(str)

    def __init__(
        self,
        theme: Theme,
        conversation: ConversationModel,
        *,
        now: Callable[[], datetime],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._conversation = conversation
        self._now = now
        self._person = ""
        self._drafts: dict[SessionId | None, tuple[str, Sequence[Attached]]] = {}
        self._waits_for_entries = False
        self._copies_when_whole = False
        self._refused: tuple[str, list[Attached]] | None = None
        self.header = ChatHeader(theme)
        self.find_bar = FindBar(theme)
        self.transcript = TranscriptView(theme)
        self.composer = Composer(theme)
        self.welcome = Welcome(theme)
        self.problems = BannerStack(theme)
        self.truth = Label(theme, TRUTH, Text.CAPTION, muted=True, wrap=True)
        self._drop = DropHint(theme, self)
        self._bottom = QVBoxLayout()
        self._build()
        self._connect_parts()
        self._connect_model()
        self.setAcceptDrops(True)
        self._show_entries()

    @property
    def title(self) -> str:
        """What the conversation is called."""
        return self._conversation.title or UNTITLED

    def open(self, session: SessionId | None) -> None:
        """Show another conversation; what was typed for the one before is kept for it."""
        before = self._conversation.session
        if session is not None and session == before:
            return
        self._drafts[before] = self.composer.text(), self.composer.attachments()
        self.close_find()
        self.problems.hide_banner("failed")
        self._waits_for_entries = session is not None
        self._conversation.open(session)
        self._fill(*self._drafts.pop(session, ("", [])))

    def set_person(self, name: str) -> None:
        """Greet the person by this name."""
        self._person = name
        self._greet()

    def set_model(self, name: str) -> None:
        """Name the model that answers."""
        self.header.set_model(name)

    def open_find(self) -> None:
        """Look for words in this conversation."""
        if self._conversation.entries:
            self.find_bar.open()

    def close_find(self) -> None:
        """Stop looking for words."""
        if self.find_bar.isVisibleTo(self):
            self.find_bar.hide()
            self.transcript.clear_find()
            self.composer.focus_text()

    def escape(self) -> bool:
        """Close what is open, or stop what runs; tell whether there was any of it."""
        if self.find_bar.isVisibleTo(self):
            self.close_find()
        elif self._conversation.is_running:
            self._conversation.stop()
        else:
            return False
        return True

    def copy_last_answer(self) -> None:
        """Put the newest answer on the clipboard."""
        text = self._conversation.last_answer_text()
        if text:
            QGuiApplication.clipboard().setText(text)
            self.hinted.emit("Answer copied")
        else:
            self.hinted.emit("There is no answer to copy yet")

    def copy_all(self) -> None:
        """Put the whole conversation on the clipboard, reading what is not shown yet."""
        self._copies_when_whole = True
        self._copy_if_whole()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the hint for dropped files over everything."""
        super().resizeEvent(event)
        self._drop.setGeometry(self.rect())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep the field below the column of messages, wherever its scroll bar leaves that."""
        if watched is self.transcript.viewport() and event.type() == QEvent.Type.Resize:
            width = self.transcript.viewport().width()
            least = Space.XL if width > WIDE_FROM_PX else Space.M
            side = (self.width() - min(COLUMN_PX, width - 2 * least)) // 2
            self._bottom.setContentsMargins(side, 0, side, Space.M)
        return super().eventFilter(watched, event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Show that files can be dropped anywhere."""
        if dropped_files(event.mimeData()):
            event.acceptProposedAction()
            self._drop.show()
            self._drop.raise_()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Take the hint away."""
        super().dragLeaveEvent(event)
        self._drop.hide()

    def dropEvent(self, event: QDropEvent) -> None:
        """Attach the files."""
        self._drop.hide()
        files = dropped_files(event.mimeData())
        if files:
            event.acceptProposedAction()
            self.composer.add_attachments(files)
            self.composer.focus_text()

    def _build(self) -> None:
        self.transcript.set_empty(self.welcome)
        self.transcript.viewport().installEventFilter(self)
        self.composer.set_placeholder("Ask Nestor, or say what to remember")
        self.truth.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._bottom.setSpacing(Space.S)
        self._bottom.addWidget(self.composer)
        self._bottom.addWidget(self.truth)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(0)
        page.addWidget(self.header)
        page.addWidget(self.find_bar)
        page.addWidget(self.transcript, 1)
        page.addWidget(self.problems)
        page.addSpacing(Space.S)
        page.addLayout(self._bottom)
        self._drop.hide()

    def _connect_parts(self) -> None:
        self.header.sidebar_wanted.connect(self.sidebar_wanted)
        self.header.new_wanted.connect(self.new_wanted)
        self.header.model_wanted.connect(self.model_wanted)
        self.header.renamed.connect(self.renamed)
        self.header.find_wanted.connect(self.open_find)
        self.header.copy_wanted.connect(self.copy_all)
        self.header.delete_wanted.connect(self.delete_wanted)
        self.transcript.verticalScrollBar().valueChanged.connect(lambda value: self.header.set_raised(value > 0))
        self.find_bar.wanted.connect(self._find)
        self.find_bar.closed.connect(self.close_find)
        self.transcript.earlier_wanted.connect(self._conversation.load_earlier)
        self.transcript.answered.connect(self._conversation.answer)
        self.transcript.retried.connect(self._conversation.retry)
        self.transcript.link_opened.connect(self.link_opened)
        self.transcript.copied.connect(self.hinted)
        self.composer.submitted.connect(self._send)
        self.composer.stop_requested.connect(self._conversation.stop)
        self.composer.escaped.connect(self.escaped)
        self.welcome.chosen.connect(self._take_example)

    def _connect_model(self) -> None:
        model = self._conversation
        model.was_reset.connect(self._show_entries)
        model.loading_changed.connect(self._loading_changed)
        model.entry_added.connect(self._entry_added)
        model.entry_changed.connect(self.transcript.update_entry)
        model.earlier_added.connect(self._earlier_added)
        model.entry_removed.connect(self._entry_removed)
        model.running_changed.connect(self.composer.set_running)
        model.title_changed.connect(lambda _title: self._show_title())
        model.session_changed.connect(lambda _session: self._show_title())
        model.failed.connect(self._show_problem)
        model.refused.connect(self._put_back)
        model.accepted.connect(lambda: self.problems.hide_banner("failed"))

    def _show_entries(self) -> None:
        """Show another conversation; while it is still being read, the one before stays in sight."""
        model = self._conversation
        self._waits_for_entries = model.is_loading and not model.entries
        if self._waits_for_entries:
            return
        self.transcript.reset(model.entries, has_earlier=model.has_earlier)
        self.transcript.scroll_to_end()
        self.composer.set_running(model.is_running)
        self._greet()
        self._show_title()
        self._copy_if_whole()

    def _loading_changed(self, loading: bool) -> None:
        if not loading:
            # Entries that were read are told of next; where nothing could be read, nothing more comes.
            QTimer.singleShot(0, self, self._show_what_is_there)

    def _show_what_is_there(self) -> None:
        if self._waits_for_entries:
            self._show_entries()
        self._show_title()
        self._copy_if_whole()

    def _entry_added(self, entry: Entry) -> None:
        if self._waits_for_entries:
            self._waits_for_entries = False
            self.transcript.reset((), has_earlier=False)
        self.transcript.append(entry)
        self._show_title()

    def _entry_removed(self, key: str) -> None:
        self.transcript.remove(key)
        self._show_title()

    def _earlier_added(self, entries: list[Entry]) -> None:
        self.transcript.prepend(entries, has_earlier=self._conversation.has_earlier)
        self._copy_if_whole()

    def _show_title(self) -> None:
        model = self._conversation
        if self._waits_for_entries:
            return
        self.header.set_title(model.title, can_rename=model.session is not None)
        self.truth.setVisible(not model.entries)
        self.title_changed.emit(self.title)

    def _greet(self) -> None:
        self.welcome.greet(self._person, self._now())

    def _send(self, text: str, attachments: list[Attached]) -> None:
        self.problems.hide_banner("failed")
        refused = self._refused_entry()
        if refused is not None and self._refused == (text, list(attachments)):
            # The same words again: the failed message becomes the new one instead of standing above it.
            self._conversation.retry(refused.key)
        else:
            self._conversation.send(text, attachments)
        self.transcript.scroll_to_end()

    def _put_back(self, text: str, attachments: list[Attached]) -> None:
        """Give the person their words back that could not be sent, unless they went on writing."""
        if self._refused_entry() is None or self.composer.text():
            return
        self._refused = (text, list(attachments))
        self._fill(text, attachments)
        self.composer.focus_text()

    def _fill(self, text: str, attachments: Sequence[Attached]) -> None:
        """Put a message into the field that was not sent yet."""
        self.composer.clear()
        self.composer.set_text(text)
        self.composer.add_attachments(attachments)

    def _refused_entry(self) -> AnswerEntry | None:
        """Return the last entry, where it stands for words that were not accepted."""
        last = self._conversation.entries[-1] if self._conversation.entries else None
        if isinstance(last, AnswerEntry) and last.state is AnswerState.FAILED and not last.run:
            return last
        return None

    def _show_problem(self, problem: Problem) -> None:
        words = f"{problem.message} {problem.hint}".strip()
        self.problems.show_banner("failed", words, "danger")

    def _take_example(self, request: str) -> None:
        self.composer.set_text(request)
        self.composer.focus_text()

    def _find(self, text: str, backwards: bool) -> None:
        if not text:
            self.transcript.clear_find()
            self.find_bar.show_result(False)
            return
        self.find_bar.show_result(self.transcript.find(text, backwards=backwards))

    def _copy_if_whole(self) -> None:
        if not self._copies_when_whole or self._conversation.is_loading:
            return
        if self._conversation.has_earlier:
            self._conversation.load_earlier()
            return
        self._copies_when_whole = False
        QGuiApplication.clipboard().setText(as_text(self._conversation.title, self._conversation.entries))
        self.hinted.emit("Conversation copied")


def dropped_files(data: QMimeData) -> list[Path]:
    """Return the files of this computer that are dragged."""
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
