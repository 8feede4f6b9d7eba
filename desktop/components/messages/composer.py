"""Where the person writes: a field that grows, files and long pastes as chips above it, Send and Stop."""

from collections.abc import Sequence
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QDragEnterEvent, QDragLeaveEvent, QDropEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop.components.buttons import IconButton
from desktop.components.chips import Chip
from desktop.components.flow import Flow
from desktop.components.labels import Label
from desktop.components.messages.composer_field import ComposerField, files_in
from desktop.components.messages.round_button import RoundButton
from desktop.entries import PastedText
from desktop.theme import Radius, Scheme, Space, Text, Theme
from engine.core.messages import MAX_MESSAGE_CHARS

_HINT_MS = 6_000

Attachment = Path | PastedText


class Words(Protocol):
    """Anything that holds a text, as `PastedText` does."""

    @property
    def text(self) -> str:
        """The text."""


class Composer(QWidget):
    """Collects a message and says when it is to be sent; whoever takes it calls `clear`… which sending does itself."""

    submitted = Signal(str, list)
    """The text, and what goes along: paths and `PastedText`."""
    stop_requested = Signal()
    too_long = Signal(int)
    """How many characters the message has; it was not sent."""
    escaped = Signal()

    def __init__(self, theme: Theme, *, longest_chars: int = MAX_MESSAGE_CHARS, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._longest_chars = longest_chars
        self._attachments: list[Attachment] = []
        self._is_running = False
        self._is_dragged_over = False
        self._field = ComposerField(theme, self)
        self._chips = QWidget(self)
        self._flow = Flow(self._chips, spacing=Space.XS)
        self._chips.hide()
        self._hint = Label(theme, "", Text.CAPTION, muted=True, parent=self)
        self._hint.hide()
        self._attach = IconButton(theme, "paperclip", "Attach files", parent=self)
        self._attach.clicked.connect(self._choose_files)
        self._stop = RoundButton(theme, "stop", "Stop", kind="quiet", parent=self)
        self._stop.clicked.connect(self.stop_requested)
        self._stop.hide()
        self._send = RoundButton(theme, "send", "Send", parent=self)
        self._send.clicked.connect(self.submit)
        self._hint_timer = QTimer(self, singleShot=True, interval=_HINT_MS)
        self._hint_timer.timeout.connect(self._hint.hide)
        self._lay_out()
        self.setAcceptDrops(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusProxy(self._field)
        self._field.setAcceptDrops(False)
        self._field.sent.connect(self.submit)
        self._field.escaped.connect(self.escaped)
        self._field.files_given.connect(self.add_attachments)
        self._field.pasted.connect(self.add_pasted)
        self._field.lines_changed.connect(self._refit)
        self._field.focus_changed.connect(self.update)
        self.set_placeholder("Message Nestor")
        theme.changed.connect(self._refit)
        self._refit()

    # What is written

    def text(self) -> str:
        """Return the text in the field."""
        return self._field.toPlainText()

    def set_text(self, text: str) -> None:
        """Put a text into the field instead of the current one."""
        self._field.setPlainText(text)
        self._field.moveCursor(self._field.textCursor().MoveOperation.End)

    def clear(self) -> None:
        """Forget text and attachments."""
        self._field.clear()
        self._attachments.clear()
        self._show_chips()

    def attachments(self) -> list[Attachment]:
        """Return what goes along."""
        return list(self._attachments)

    def pasted_text(self, index: int) -> str:
        """Return the words of a long paste, counted among the long pastes."""
        return [each.text for each in self._attachments if isinstance(each, PastedText)][index]

    def add_attachments(self, attachments: Sequence[Path | Words]) -> None:
        """Let files and long texts go along with the message."""
        fit: list[Attachment] = []
        for each in attachments:
            if not isinstance(each, Path):
                fit.append(PastedText(text=each.text))
            elif each.is_file():
                fit.append(each)
        if len(fit) < len(attachments):
            self.show_hint("Only files can be attached, no folders.")
        self._attachments += [each for each in fit if each not in self._attachments]
        self._show_chips()

    def add_pasted(self, text: str) -> None:
        """Let a long text go along with the message."""
        self._attachments.append(PastedText(text=text))
        self._show_chips()

    def submit(self) -> None:
        """Send what is there."""
        text = self.text().strip()
        if not (text or self._attachments) or not self.isEnabled():
            return
        length = len(text) + sum(len(each.text) for each in self._attachments if isinstance(each, PastedText))
        if length > self._longest_chars:
            self.show_hint(f"That is {length:,} characters; at most {self._longest_chars:,} fit into one message.")
            self.too_long.emit(length)
            return
        attachments = self.attachments()
        self._field.remember(text)
        self.clear()
        self.submitted.emit(text, attachments)

    # How it looks

    def set_running(self, running: bool) -> None:
        """Offer Stop while an answer is on its way."""
        self._is_running = running
        self._refit()

    def focus_text(self) -> None:
        """Put the caret into the field."""
        self._field.setFocus(Qt.FocusReason.OtherFocusReason)

    def set_placeholder(self, text: str) -> None:
        """Say in the empty field what it is for."""
        self._field.setPlaceholderText(text)

    def show_hint(self, text: str) -> None:
        """Say something below the field for a moment."""
        self._hint.setText(text)
        self._hint.show()
        self._hint_timer.start()
        self._refit()

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(Space.S)
        buttons.addWidget(self._attach)
        buttons.addWidget(self._hint, 1)
        buttons.addStretch()
        buttons.addWidget(self._stop)
        buttons.addWidget(self._send)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.M, Space.M, Space.S, Space.S)
        column.setSpacing(Space.S)
        column.addWidget(self._chips)
        inset = QHBoxLayout()
        inset.setContentsMargins(Space.XS, 0, Space.XS, 0)
        inset.addWidget(self._field)
        column.addLayout(inset)
        column.addLayout(buttons)

    def _refit(self) -> None:
        self._field.setFixedHeight(self._field.wanted_height())
        has_something = bool(self._attachments) or not self._field.document().isEmpty()
        self._send.setEnabled(has_something)
        self._stop.setVisible(self._is_running)
        self._send.setVisible(has_something or not self._is_running)
        self.updateGeometry()

    def _show_chips(self) -> None:
        while (item := self._flow.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        for attachment in self._attachments:
            icon = "paperclip" if isinstance(attachment, Path) else "edit"
            chip = Chip(self._theme, _chip_words(attachment), icon=icon, removable=True)
            chip.removed.connect(lambda each=attachment: self._take_away(each))
            self._flow.addWidget(chip)
            chip.show()
        self._chips.setVisible(bool(self._attachments))
        self._refit()

    def _take_away(self, attachment: Attachment) -> None:
        self._attachments = [each for each in self._attachments if each is not attachment]
        self._show_chips()
        self.focus_text()

    def _choose_files(self) -> None:
        dialog = QFileDialog(self, "Attach files")
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.filesSelected.connect(lambda names: self.add_attachments([Path(name) for name in names]))
        dialog.open()

    # Qt

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files and text."""
        if event.mimeData().hasUrls() or event.mimeData().hasText():
            self._is_dragged_over = True
            self.update()
            event.acceptProposedAction()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Stop offering a place."""
        super().dragLeaveEvent(event)
        self._is_dragged_over = False
        self.update()

    def dropEvent(self, event: QDropEvent) -> None:
        """Attach files, put text into the field."""
        self._is_dragged_over = False
        self.update()
        if files := files_in(event.mimeData()):
            self.add_attachments(files)
        else:
            self._field.insertFromMimeData(event.mimeData())
        event.acceptProposedAction()
        self.focus_text()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Paint the frame, in the focus colour while somebody writes."""
        colors = self._theme.colors
        active = self._field.hasFocus() or self._is_dragged_over
        strong = self._theme.scheme is Scheme.HIGH_CONTRAST
        width = 2.0 if self._is_dragged_over or (active and strong) else 1.5 if active else 1.0
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(colors.focus if active else colors.border_strong), width))
        painter.setBrush(QColor(colors.accent_soft if self._is_dragged_over else colors.surface))
        painter.drawRoundedRect(
            QRectF(self.rect()).adjusted(width / 2, width / 2, -width / 2, -width / 2), Radius.L, Radius.L
        )
        painter.end()


def _chip_words(attachment: Attachment) -> str:
    if isinstance(attachment, PastedText):
        return f"Pasted text, {_size_words(len(attachment.text))}"
    return f"{attachment.name}, {_size_words(attachment.stat().st_size)}" if attachment.exists() else attachment.name


def _size_words(size: int) -> str:
    if size < 1_000:
        return f"{size} bytes"
    return f"{size / 1_000:.0f} kB" if size < 1_000_000 else f"{size / 1_000_000:.1f} MB"
