"""Quick ask: a card that a hotkey brings up, takes a question, and shows the answer below it."""

from collections.abc import Callable, Sequence
from datetime import datetime, timedelta

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QCursor,
    QGuiApplication,
    QHideEvent,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desktop.components import Chip, IconButton, Label, Separator
from desktop.components.messages import TranscriptView
from desktop.entries import AnswerEntry, Entry, PastedText, Problem
from desktop.link import Attached
from desktop.theme import Radius, Scheme, Space, Text, Theme
from desktop.viewmodels import QuickAskModel
from desktop.windows.ask_field import AskField
from desktop.windows.geometry import upper_third
from desktop.windows.hint_row import HintRow
from desktop.windows.shadow import DEPTH_PX, Shadow
from engine.core.ids import SessionId

WIDTH_PX = 680
ANSWER_SHARE = 0.6
"""How much of the screen's height the answer may take."""
FRESH_AFTER = timedelta(minutes=5)
LEAVE_DELAY_MS = 120
"""A window manager takes the focus away for a moment while a hotkey is held; that is no leaving."""
ICON_PX = 22


class QuickAsk(QWidget):
    """Is made once, and shown and hidden from then on; nothing is built while it is shown."""

    dismissed = Signal()
    opened_in_window = Signal(object)
    """`SessionId` of the conversation to go on with in the window, None for a new one."""
    painted = Signal()
    """The card is on the screen; sent once for each time it is shown."""
    link_opened = Signal(str)

    def __init__(
        self,
        theme: Theme,
        model: QuickAskModel,
        *,
        now: Callable[[], datetime],
        composited: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._model = model
        self._now = now
        self._composited = composited
        self._hides_on_leave = True
        self._paint_awaited = False
        self._hidden_at: datetime | None = None
        self._attached: list[tuple[Attached, Chip]] = []
        self._top = QPoint()
        self._room = QRect(0, 0, 1280, 720)
        self._shadow = Shadow(theme, Radius.L)
        self.field = AskField(theme)
        self.transcript = TranscriptView(theme)
        self.hints = HintRow(theme)
        self._picture = QLabel()
        self.action_button = IconButton(theme, "send", "Ask", tip="Ask (Enter)")
        self._line = Separator(theme)
        self._chips = QHBoxLayout()
        self._column = QVBoxLayout(self)
        self._problem = Label(theme, "", Text.CAPTION)
        self._leaving = QTimer(self, singleShot=True, interval=LEAVE_DELAY_MS)
        self._growing = QTimer(self, singleShot=True, interval=33)
        self._fresh = QTimer(self, singleShot=True, interval=int(FRESH_AFTER.total_seconds() * 1000))
        self._set_up_window()
        self._build()
        self._connect()
        self._restyle()
        self._show_entries()

    @property
    def is_stopping(self) -> bool:
        """Tell whether the button stops the answer instead of asking."""
        return self._model.is_running

    @property
    def leaves_with_focus(self) -> bool:
        """Tell whether the card goes away when another window is used now."""
        return self._hides_on_leave and not self._asks_something()

    def card_rect(self) -> QRect:
        """Return where the card is on the screen, its shadow left out."""
        return self._card().translated(self.pos())

    def set_hides_on_leave(self, hides: bool) -> None:
        """Choose whether the card goes away when another window is used."""
        self._hides_on_leave = hides

    def warm_up(self) -> None:
        """Do what showing would have to do for the first time: make the window, fonts, icons and layout."""
        self.ensurePolished()
        self.winId()
        self._place()
        self._column.activate()
        self.grab()

    def open_at_cursor_screen(self) -> None:
        """Show the card on the screen with the cursor, ready to be typed into."""
        screen = QGuiApplication.screenAt(QCursor.pos()) or QGuiApplication.primaryScreen()
        if screen is not None:
            self._room = screen.availableGeometry()
        self._fresh.stop()
        if self._hidden_at is not None and self._now() - self._hidden_at >= FRESH_AFTER:
            self._begin_anew()
        self._hidden_at = None
        self._paint_awaited = not self.isVisible()
        self._place()
        self.show()
        self.raise_()
        self.activateWindow()
        self.field.setFocus(Qt.FocusReason.ActiveWindowFocusReason)
        self.field.selectAll()

    def toggle(self) -> None:
        """Show the card, or hide it where it is shown."""
        if self.isVisible():
            self.dismiss()
        else:
            self.open_at_cursor_screen()

    def dismiss(self) -> None:
        """Hide the card; what was typed stays, and an answer in progress goes on."""
        self.hide()

    def event(self, event: QEvent) -> bool:
        """Watch for the person going to another window."""
        if event.type() == QEvent.Type.WindowDeactivate:
            self._leaving.start()
        elif event.type() == QEvent.Type.WindowActivate:
            self._leaving.stop()
        return super().event(event)

    def hideEvent(self, event: QHideEvent) -> None:
        """Remember since when the card is away, whichever way it went."""
        super().hideEvent(event)
        self.dismissed.emit()
        self._leaving.stop()
        self._hidden_at = self._now()
        self._fresh.start()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc hides; Ctrl+N begins anew."""
        if event.key() == Qt.Key.Key_Escape:
            self.dismiss()
        elif event.matches(QKeySequence.StandardKey.New):
            self._begin_anew()
        elif event.matches(QKeySequence.StandardKey.Copy):
            self._copy_answer()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Draw the card and its shadow."""
        colors = self._theme.colors
        painter = QPainter(self)
        card = self._card()
        ground = QColor(colors.surface_raised)
        edge = QColor(colors.border_strong if self._theme.scheme is Scheme.HIGH_CONTRAST else colors.border)
        if self._composited:
            self._shadow.paint(painter, card)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setBrush(ground)
            painter.setPen(QPen(edge, 1))
            painter.drawRoundedRect(card.toRectF().adjusted(0.5, 0.5, -0.5, -0.5), Radius.L, Radius.L)
        else:
            painter.fillRect(card, ground)
            painter.setPen(QPen(QColor(colors.border_strong), 1))
            painter.drawRect(card.adjusted(0, 0, -1, -1))
        painter.end()
        if self._paint_awaited:
            self._paint_awaited = False
            # After this event the children are painted and all of it is handed to the screen.
            QTimer.singleShot(0, self.painted.emit)

    def _set_up_window(self) -> None:
        self.setWindowFlags(Qt.WindowType.Tool | Qt.WindowType.FramelessWindowHint | Qt.WindowType.WindowStaysOnTopHint)
        self.setWindowTitle("Quick ask – Nestor")
        self.setAccessibleName("Quick ask")
        self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground, self._composited)
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, False)

    def _build(self) -> None:
        ask = QHBoxLayout()
        ask.setContentsMargins(Space.L, Space.M, Space.M, Space.M)
        ask.setSpacing(Space.M)
        ask.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignTop)
        ask.addWidget(self.field, 1, Qt.AlignmentFlag.AlignVCenter)
        ask.addWidget(self.action_button, 0, Qt.AlignmentFlag.AlignTop)
        self._chips.setContentsMargins(Space.L + ICON_PX + Space.M, 0, Space.M, 0)
        self._chips.setSpacing(Space.S)
        self._chips.addStretch(1)
        self._problem.setProperty("kind", "error")
        self._problem.setContentsMargins(Space.L + ICON_PX + Space.M, 0, Space.L, Space.S)
        self._problem.hide()
        column = self._column
        margin = DEPTH_PX if self._composited else 1
        column.setContentsMargins(margin, margin, margin, margin)
        column.setSpacing(0)
        column.addLayout(ask)
        column.addLayout(self._chips)
        column.addWidget(self._problem)
        column.addWidget(self._line)
        column.addWidget(self.transcript, 1)
        column.addWidget(self.hints)

    def _connect(self) -> None:
        conversation = self._model.conversation
        self.field.asked.connect(self._ask)
        self.field.asked_in_window.connect(self._open_in_window)
        self.field.pasted.connect(lambda text: self._attach(PastedText(text=text)))
        self.field.dropped.connect(self._attach_all)
        self.field.height_changed.connect(self._grow)
        self.field.textChanged.connect(self._show_action)
        self.action_button.clicked.connect(self._press_action)
        self.hints.window_wanted.connect(self._open_in_window)
        self.hints.new_wanted.connect(self._begin_anew)
        self.transcript.answered.connect(conversation.answer)
        self.transcript.retried.connect(conversation.retry)
        self.transcript.link_opened.connect(self.link_opened)
        self.transcript.earlier_wanted.connect(conversation.load_earlier)
        conversation.was_reset.connect(self._show_entries)
        conversation.entry_added.connect(self._entry_added)
        conversation.entry_changed.connect(self._entry_changed)
        conversation.entry_removed.connect(self._entry_removed)
        conversation.running_changed.connect(lambda _running: self._show_action())
        conversation.failed.connect(self._show_problem)
        conversation.refused.connect(self._put_back)
        conversation.accepted.connect(lambda: self._show_problem(None))
        self._model.hand_over.connect(self._handed_over)
        self._leaving.timeout.connect(self._leave)
        self._growing.timeout.connect(self._place)
        self._fresh.timeout.connect(self._renew)
        self._theme.changed.connect(self._restyle)

    def _card(self) -> QRect:
        margin = DEPTH_PX if self._composited else 0
        return self.rect().adjusted(margin, margin, -margin, -margin)

    def _restyle(self) -> None:
        size = self._theme.scaled(ICON_PX)
        self._picture.setPixmap(self._theme.pixmap("spark", size, self._theme.colors.accent))
        # As high as the button at the other end, so that both stand on the first line.
        self._picture.setFixedHeight(self.action_button.sizeHint().height())
        self._grow()
        self.update()

    def _grow(self) -> None:
        """Give the window the height of what is in it, a few times a second at most."""
        if not self._growing.isActive():
            self._growing.start()

    def _place(self) -> None:
        margin = DEPTH_PX if self._composited else 0
        width = min(round(WIDTH_PX * min(self._theme.text_scale, 1.6)), self._room.width() - 2 * Space.L)
        has_answer = not self.transcript.isHidden()
        most = round(self._room.height() * ANSWER_SHARE)
        self.transcript.setFixedHeight(min(self.transcript.content_height(width), most) if has_answer else 0)
        self._column.invalidate()
        height = max(self._column.totalHeightForWidth(width + 2 * margin), self._column.totalMinimumSize().height())
        least = upper_third(QSize(width, 1), self._room)
        # The card keeps its upper edge while it grows; only where it would leave the screen it moves up.
        top = min(least.top(), self._room.bottom() + 1 - (height - 2 * margin))
        self.setGeometry(QRect(least.left() - margin, max(top, self._room.top()) - margin, width + 2 * margin, height))

    def _show_entries(self) -> None:
        conversation = self._model.conversation
        self.transcript.reset(conversation.entries, has_earlier=conversation.has_earlier)
        self._entries_changed()

    def _entry_added(self, entry: Entry) -> None:
        self.transcript.append(entry)
        self._entries_changed()
        self.transcript.scroll_to_end()

    def _entry_changed(self, entry: Entry) -> None:
        self.transcript.update_entry(entry)
        self._grow()

    def _entry_removed(self, key: str) -> None:
        self.transcript.remove(key)
        self._entries_changed()

    def _entries_changed(self) -> None:
        something = bool(self._model.conversation.entries)
        self.transcript.setVisible(something)
        self._line.setVisible(something)
        self.hints.set_answered(something)
        self.field.setPlaceholderText("Ask a follow-up" if something else "Ask Nestor anything")
        self._show_action()
        self._grow()

    def _show_action(self) -> None:
        stops = self.is_stopping and not self.field.text().strip()
        self.action_button.set_icon("stop" if stops else "send", "Stop" if stops else "Ask")
        self.action_button.setEnabled(stops or bool(self.field.text().strip() or self._attached))

    def _press_action(self) -> None:
        if self.is_stopping and not self.field.text().strip():
            self._model.stop()
        else:
            self._ask()

    def _ask(self) -> None:
        text = self.field.text().strip()
        attached = [thing for thing, _ in self._attached]
        if not text and not attached:
            return
        self._show_problem(None)
        self.field.clear()
        self._drop_attached()
        self._model.ask(text, attached)

    def _open_in_window(self) -> None:
        """Go on in the window, with what was typed asked first."""
        self._ask()
        conversation = self._model.conversation
        if conversation.session is None and not conversation.entries:
            self._leave_for_window(None)
        else:
            self._model.open_in_window()

    def _handed_over(self, session: SessionId) -> None:
        self._leave_for_window(session)
        self._begin_anew()

    def _leave_for_window(self, session: SessionId | None) -> None:
        # The window first: hiding gives the keyboard back to where it was before, which is not wanted here.
        self.opened_in_window.emit(session)
        self.dismiss()

    def _begin_anew(self) -> None:
        self._model.set_keep(False)
        self._model.begin()
        self._model.set_keep(True)
        self._show_problem(None)

    def _renew(self) -> None:
        """Begin a new conversation while nobody looks, so that showing stays quick; not under a running answer."""
        if self._model.is_running:
            self._fresh.start()
        elif not self.isVisible():
            self._begin_anew()
            self._hidden_at = None
            self._place()

    def _copy_answer(self) -> None:
        text = self._model.conversation.last_answer_text()
        if text:
            QGuiApplication.clipboard().setText(text)
            self.hints.say("Answer copied")

    def _put_back(self, text: str, attachments: list[Attached]) -> None:
        typed = self.field.text()
        self.field.setPlainText(f"{text}\n{typed}" if typed else text)
        self._attach_all(attachments)

    def _show_problem(self, problem: Problem | None) -> None:
        self._problem.setText(f"{problem.message} {problem.hint}".strip() if problem else "")
        self._problem.setVisible(problem is not None)
        self._grow()

    def _attach(self, thing: Attached) -> None:
        name = f"Pasted text, {len(thing.text):,} characters" if isinstance(thing, PastedText) else str(thing)
        chip = Chip(self._theme, name.rsplit("/", 1)[-1], icon="paperclip", removable=True)
        chip.removed.connect(lambda: self._detach(chip))
        self._attached.append((thing, chip))
        self._chips.insertWidget(self._chips.count() - 1, chip)
        self._show_action()
        self._grow()

    def _attach_all(self, things: Sequence[Attached]) -> None:
        for thing in things:
            self._attach(thing)

    def _detach(self, chip: Chip) -> None:
        self._attached = [pair for pair in self._attached if pair[1] is not chip]
        chip.hide()
        chip.deleteLater()
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)
        self._show_action()
        self._grow()

    def _drop_attached(self) -> None:
        for _, chip in self._attached:
            chip.hide()
            chip.deleteLater()
        self._attached = []

    def _leave(self) -> None:
        """Hide when another window is used, unless a question waits here."""
        busy = self.isActiveWindow() or QApplication.activePopupWidget() or QApplication.activeModalWidget()
        if self.leaves_with_focus and not busy:
            self.dismiss()

    def _asks_something(self) -> bool:
        entries = self._model.conversation.entries
        last = entries[-1] if entries else None
        return isinstance(last, AnswerEntry) and last.question is not None and last.question.approved is None
