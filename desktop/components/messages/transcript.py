"""A conversation of any length: only the messages around the visible part exist as widgets."""

from collections.abc import Sequence
from time import perf_counter

from PySide6.QtCore import QEvent, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QFrame, QWidget

from desktop.components.labels import Label
from desktop.components.messages.answer_view import AnswerView
from desktop.components.messages.finder import Finder
from desktop.components.messages.footer import HEIGHT_PX
from desktop.components.messages.jump_button import JumpButton
from desktop.components.messages.look import Look
from desktop.components.messages.message_view import MessageView
from desktop.components.messages.person_view import PersonView
from desktop.components.messages.shelf import Shelf
from desktop.components.messages.tab_order import message_of, next_stop
from desktop.entries import AnswerEntry, AnswerState, Entry, PersonEntry
from desktop.theme import Space, Text, Theme

COLUMN_PX = 760

_FRAME_MS = 30
"""Text is shown at most this often while it streams in."""
_TOP_PX = Space.XL
_BOTTOM_PX = Space.L
_GAP_AFTER_PERSON_PX = 0
_GAP_AFTER_ANSWER_PX = Space.S
_NEAR_END_PX = 4
_FAR_PX = 120
_LONGEST_SPOKEN = 2_000
_FEW = 30
_WHEEL_STEP_PX = 24
_MOST_VIEWS = 100


class TranscriptView(QAbstractScrollArea):
    """Shows entries in a centred column; stays at the end while it is there, and never moves under a reader's eyes."""

    earlier_wanted = Signal()
    answered = Signal(str, bool)
    """An approval's id, and whether it was a yes."""
    retried = Signal(str)
    """The key of a failed answer."""
    link_opened = Signal(str)
    copied = Signal(str)
    """What was copied, as words for a hint."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._look = Look(theme, self)
        self._shelf = Shelf(self._guess)
        self._views: dict[str, MessageView] = {}
        self._column_px = COLUMN_PX
        self._anchor: tuple[str, int] | None = None
        """The entry at the top edge and how far it is scrolled out; None at the end."""
        self._has_earlier = False
        self._asked_earlier = False
        self._is_placing = False
        self._empty: QWidget | None = None
        self._changed_keys: list[str] = []
        self._finder = Finder(self)
        self._flush_timer = QTimer(self, singleShot=True, interval=_FRAME_MS)
        self._flush_timer.timeout.connect(self._flush)
        self._more_timer = QTimer(self, singleShot=True, interval=0)
        self._more_timer.timeout.connect(self._make_one_more)
        self.setFrameShape(QFrame.Shape.NoFrame)
        # What it stands on shows through: the chat window's ground, or the card of Quick ask.
        self.viewport().setAutoFillBackground(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName("Conversation")
        self.verticalScrollBar().setSingleStep(_WHEEL_STEP_PX)
        self._earlier = Label(theme, "Loading earlier messages…", Text.CAPTION, muted=True, parent=self.viewport())
        self._earlier.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._earlier.hide()
        self._jump = JumpButton(theme, parent=self)
        self._jump.clicked.connect(self.scroll_to_end)
        self._jump.hide()
        self._look.changed.connect(self._restyle)

    # Entries

    def reset(self, entries: Sequence[Entry], *, has_earlier: bool) -> None:
        """Show these entries, from their end."""
        self.clear_find()
        for key in list(self._views):
            self._discard(key)
        self._shelf.reset(entries)
        self._has_earlier, self._asked_earlier = has_earlier, False
        self._anchor = None
        self._changed_keys.clear()
        self._jump.set_has_news(False)
        self._place()

    def append(self, entry: Entry) -> None:
        """Show one more entry at the end; words of the person bring the end into sight."""
        self._shelf.append(entry)
        if isinstance(entry, PersonEntry):
            self._anchor = None
        elif self._anchor is not None:
            self._jump.set_has_news(True)
        self._place()

    def update_entry(self, entry: Entry) -> None:
        """Show an entry as it is now; many updates in a row are shown together."""
        if entry.key not in self._shelf:
            return
        before = self._shelf.entry(self._shelf.index(entry.key))
        self._shelf.replace(entry)
        if entry.key not in self._views:
            self._shelf.forget_height(entry.key)
        elif entry.key not in self._changed_keys:
            self._changed_keys.append(entry.key)
        ends = isinstance(entry, AnswerEntry) and entry.state not in {AnswerState.QUEUED, AnswerState.RUNNING}
        if ends or self._is_waiting_for_yes(entry):
            self._flush()
            self._announce(before, entry)
        elif not self._flush_timer.isActive():
            self._flush_timer.start()

    def prepend(self, entries: Sequence[Entry], *, has_earlier: bool) -> None:
        """Put earlier entries above; what is read stays where it is."""
        if self._anchor is None and len(self._shelf):
            self._anchor = self._anchor_at(self.verticalScrollBar().value())
        self._shelf.prepend(entries)
        self._has_earlier, self._asked_earlier = has_earlier, False
        self._place()

    def remove(self, key: str) -> None:
        """Take an entry out."""
        if key not in self._shelf:
            return
        if self._anchor is not None and self._anchor[0] == key:
            at = self._shelf.index(key)
            other = at + 1 if at + 1 < len(self._shelf) else at - 1
            self._anchor = (self._shelf.entry(other).key, 0) if other >= 0 else None
        self._shelf.remove(key)
        self._discard(key)
        self._place()

    def set_empty(self, widget: QWidget) -> None:
        """Show this widget while there are no entries."""
        self._empty = widget
        widget.setParent(self.viewport())
        self._place()

    # Scrolling

    @property
    def is_at_end(self) -> bool:
        """Whether the newest message is in sight, and stays so."""
        return self._anchor is None

    def scroll_to_end(self) -> None:
        """Go to the newest message and stay there."""
        self._anchor = None
        self._jump.set_has_news(False)
        self._place()

    def content_height(self, width_px: int) -> int:
        """Return how tall all of it is in that width: exactly for a few entries, about for many."""
        if width_px != self.viewport().width():
            self._take_width(width_px)
        if len(self._shelf) <= _FEW:
            for index in range(len(self._shelf)):
                self.view_of(self._shelf.entry(index).key)
        return self._content_px()

    def show_place(self, key: str, top_px: int, bottom_px: int) -> None:
        """Bring a part of an entry into sight, in the middle where it was not yet."""
        top = _TOP_PX + self._shelf.top(self._shelf.index(key))
        bar, height = self.verticalScrollBar(), self.viewport().height()
        if bar.value() + Space.XL <= top + top_px and top + bottom_px <= bar.value() + height - Space.XL:
            return
        self._anchor = (key, top_px - height // 3)
        self._place()
        self._take_value()

    # Search

    # QWidget has a `find` for window ids, which nobody calls here.
    def find(self, text: str, *, backwards: bool = False) -> bool:  # type: ignore[override]
        """Go to the next place where the text stands; say whether there is one."""
        return self._finder.find(text, backwards=backwards)

    def clear_find(self) -> None:
        """Take the marks of a search away."""
        self._finder.clear()

    @property
    def shelf(self) -> Shelf:
        """The entries with their heights."""
        return self._shelf

    def view_of(self, key: str) -> MessageView:
        """Return the widget of an entry, made if there is none."""
        view = self._views.get(key)
        return view if view is not None else self._make(self._shelf.index(key))

    def views(self) -> list[MessageView]:
        """Return the widgets that exist, from top to bottom."""
        return [self._views[key] for key in sorted(self._views, key=self._shelf.index)]

    def first_visible(self) -> int:
        """Return the place of the entry at the top edge."""
        return self._shelf.at(self.verticalScrollBar().value() - _TOP_PX)

    # Placing

    def _place(self, *, extra_px: int = 0) -> None:
        """Make and place the messages that are seen. Everything that moves anything ends here."""
        if self._is_placing:
            return
        self._is_placing = True
        try:
            self._show_empty()
            height = self.viewport().height()
            for _ in range(4):
                value = self._value()
                if not self._make_between(value - extra_px, value + height + extra_px):
                    break
            value = self._value()
            self._set_scroll_bar(value)
            self._move(value)
            self._discard_far(value, height)
        finally:
            self._is_placing = False
        if len(self._shelf) and not self._more_timer.isActive():
            self._more_timer.start()
        self._jump_place()
        self._want_earlier()

    def _value(self) -> int:
        """Return how far the content is scrolled, as the anchor and the heights have it."""
        most = max(0, self._content_px() - self.viewport().height())
        if self._anchor is None or self._anchor[0] not in self._shelf:
            return most
        key, offset = self._anchor
        return min(max(0, _TOP_PX + self._shelf.top(self._shelf.index(key)) + offset), most)

    def _content_px(self) -> int:
        return _TOP_PX + self._shelf.total() + _BOTTOM_PX

    def _make_between(self, top: int, bottom: int) -> bool:
        """Make what is missing between two heights; say whether something was."""
        made = False
        index = self._shelf.at(top - _TOP_PX)
        while index < len(self._shelf) and _TOP_PX + self._shelf.top(index) < bottom:
            if self._shelf.entry(index).key not in self._views:
                self._make(index)
                made = True
            index += 1
        return made

    def _make(self, index: int) -> MessageView:
        entry = self._shelf.entry(index)
        view: MessageView
        if isinstance(entry, AnswerEntry):
            view = AnswerView(self._look, entry, parent=self.viewport())
        else:
            view = PersonView(self._look, entry, parent=self.viewport())
        self._views[entry.key] = view
        view.answered.connect(self.answered)
        view.retried.connect(self.retried)
        view.link_opened.connect(self.link_opened)
        view.copied.connect(self.copied)
        view.refitted.connect(lambda: self._refitted(entry.key))
        self._measure(entry.key, view)
        view.move(0, -view.height() - 10_000)  # not under the mouse before it has its place
        view.show()
        self._finder.mark(entry.key, view)
        return view

    def _measure(self, key: str, view: MessageView) -> None:
        gap = _GAP_AFTER_PERSON_PX if isinstance(view, PersonView) else _GAP_AFTER_ANSWER_PX
        self._shelf.set_height(key, view.fit(self._column_px) + gap)

    def _move(self, value: int) -> None:
        # In the middle of the whole view, so that the column stands above the composer's, scroll bar or not.
        left = max(0, min((self.width() - self._column_px) // 2, self.viewport().width() - self._column_px))
        for key, view in self._views.items():
            top = _TOP_PX + self._shelf.top(self._shelf.index(key)) - value
            view.setGeometry(left, top, self._column_px, view.fit(self._column_px))
        shows_earlier = self._has_earlier and value < _TOP_PX
        self._earlier.setVisible(shows_earlier)
        if shows_earlier:
            self._earlier.setGeometry(0, -value, self.viewport().width(), _TOP_PX)

    def _discard_far(self, value: int, height: int) -> None:
        keep_px = 2 * max(height, 400)
        for key in list(self._views):
            index = self._shelf.index(key)
            top = _TOP_PX + self._shelf.top(index) - value
            is_far = top + self._shelf.height(index) < -keep_px or top > height + keep_px
            if (is_far or len(self._views) > _MOST_VIEWS) and not -height < top < 2 * height:
                self._discard(key)

    def _discard(self, key: str) -> None:
        view = self._views.get(key)
        if view is None or (key in self._shelf and view.has_focus_inside()):
            return  # who reads with the keyboard keeps their place
        del self._views[key]
        view.hide()
        view.deleteLater()

    def _make_one_more(self) -> None:
        """Make the nearest message that is not seen yet, one at a time, so that scrolling finds it ready."""
        value, height = self.verticalScrollBar().value(), self.viewport().height()
        first, last = self._shelf.at(value - _TOP_PX), self._shelf.at(value + height - _TOP_PX)
        for index, edge in ((last + 1, value + 2 * height), (first - 1, value - height)):
            step = 1 if index > last else -1
            while 0 <= index < len(self._shelf):
                top = _TOP_PX + self._shelf.top(index)
                if top > edge if step > 0 else top + self._shelf.height(index) < edge:
                    break
                if self._shelf.entry(index).key not in self._views:
                    self._make(index)
                    self._place()
                    return
                index += step

    def _set_scroll_bar(self, value: int) -> None:
        bar, height = self.verticalScrollBar(), self.viewport().height()
        bar.setRange(0, max(0, self._content_px() - height))
        bar.setPageStep(max(1, height - 2 * _WHEEL_STEP_PX))
        bar.setValue(value)

    def _anchor_at(self, value: int) -> tuple[str, int] | None:
        if not len(self._shelf):
            return None
        index = self._shelf.at(value - _TOP_PX)
        return self._shelf.entry(index).key, value - _TOP_PX - self._shelf.top(index)

    def _take_value(self) -> None:
        """Hold on to what is at the top edge now, or to the end."""
        bar = self.verticalScrollBar()
        at_end = bar.value() >= bar.maximum() - _NEAR_END_PX
        self._anchor = None if at_end else self._anchor_at(bar.value())
        if at_end:
            self._jump.set_has_news(False)
        self._jump_place()

    # Changes

    def _flush(self) -> None:
        start = perf_counter()
        self._flush_timer.stop()
        keys, self._changed_keys = self._changed_keys, []
        self._is_placing = True  # the views say that they changed; here that is known
        for key in keys:
            if key in self._views and key in self._shelf:
                self._views[key].set_entry(self._shelf.entry(self._shelf.index(key)))
                self._measure(key, self._views[key])
                self._finder.mark(key, self._views[key])
        self._is_placing = False
        self._place()
        # A long answer on a slow computer is shown less often, never late.
        self._flush_timer.setInterval(max(_FRAME_MS, round((perf_counter() - start) * 3_000)))

    def _refitted(self, key: str) -> None:
        """Place anew after something in a message opened or closed; its line stays where the mouse is."""
        if self._is_placing or key not in self._shelf or key not in self._views:
            return
        self._anchor = self._anchor_at(self.verticalScrollBar().value())
        self._measure(key, self._views[key])
        self._place()
        self._take_value()

    def _restyle(self) -> None:
        self._is_placing = True
        for view in self._views.values():
            view.restyle()
        self._is_placing = False
        self._width_changed()

    def _width_changed(self) -> None:
        """Lay out anew for another width; what is at the top edge stays there."""
        self._take_width(self.viewport().width())
        self._place()

    def _take_width(self, width_px: int) -> None:
        margin = Space.XL if width_px > 560 else Space.M
        self._column_px = min(COLUMN_PX, max(120, width_px - 2 * margin))
        self._shelf.guess_again()
        self._is_placing = True
        for key, view in self._views.items():
            if key in self._shelf:
                self._measure(key, view)
        self._is_placing = False

    def _guess(self, entry: Entry) -> int:
        """Return about how tall an entry will be."""
        text = entry.text
        line_px = self._look.formats.line_px
        lines = len(text) * self._look.formats.letter_px // self._column_px + text.count("\n") + 1
        if isinstance(entry, PersonEntry):
            return min(lines, 12) * line_px + 20 + HEIGHT_PX + _GAP_AFTER_PERSON_PX
        extras = len(entry.tools) + bool(entry.thinking)
        return lines * line_px + 30 * extras + HEIGHT_PX + _GAP_AFTER_ANSWER_PX

    def _announce(self, before: Entry, entry: Entry) -> None:
        """Let a screen reader say an answer that has just been finished."""
        was_done = isinstance(before, AnswerEntry) and before.state is AnswerState.DONE
        if isinstance(entry, AnswerEntry) and entry.state is AnswerState.DONE and entry.text and not was_done:
            words = entry.text if len(entry.text) <= _LONGEST_SPOKEN else f"{entry.text[:_LONGEST_SPOKEN]}…"
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, f"Nestor answered: {words}"))

    def _is_waiting_for_yes(self, entry: Entry) -> bool:
        return isinstance(entry, AnswerEntry) and entry.question is not None and entry.question.approved is None

    def _show_empty(self) -> None:
        if self._empty is not None:
            self._empty.setGeometry(self.viewport().rect())
            self._empty.setVisible(not len(self._shelf))

    def _jump_place(self) -> None:
        edge = self._jump.sizeHint().width()
        area = self.viewport().geometry()
        self._jump.setGeometry(area.center().x() - edge // 2, area.bottom() - edge - Space.S, edge, edge)
        bar = self.verticalScrollBar()
        self._jump.setVisible(self._anchor is not None and bar.maximum() - bar.value() > _FAR_PX)
        self._jump.raise_()

    def _want_earlier(self) -> None:
        may_ask = self._has_earlier and not self._asked_earlier and len(self._shelf) > 0
        if may_ask and self.verticalScrollBar().value() < self.viewport().height():
            self._asked_earlier = True
            self.earlier_wanted.emit()

    # Qt

    def scrollContentsBy(self, dx: int, dy: int) -> None:  # noqa: ARG002
        """Move what is there, then make what came into sight."""
        if self._is_placing:
            return
        self.viewport().scroll(0, dy)
        self._take_value()
        self._place()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay out for the new size."""
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self._width_changed()
        else:
            self._place()

    def focusNextPrevChild(self, next_: bool) -> bool:
        """Go through the controls of the messages in the order they are seen."""
        stop = next_stop(self, QApplication.focusWidget(), forwards=next_)
        if stop is None:
            self.setFocus(Qt.FocusReason.TabFocusReason if next_ else Qt.FocusReason.BacktabFocusReason)
            return super().focusNextPrevChild(next_)
        stop.setFocus(Qt.FocusReason.TabFocusReason if next_ else Qt.FocusReason.BacktabFocusReason)
        self._show_stop(stop)
        return True

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show where the focus is."""
        super().focusInEvent(event)
        self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Scroll, or step from message to message."""
        bar = self.verticalScrollBar()
        match event.key():
            case Qt.Key.Key_PageUp:
                bar.triggerAction(bar.SliderAction.SliderPageStepSub)
            case Qt.Key.Key_PageDown:
                bar.triggerAction(bar.SliderAction.SliderPageStepAdd)
            case Qt.Key.Key_Home:
                bar.setValue(0)
            case Qt.Key.Key_End:
                self.scroll_to_end()
            case Qt.Key.Key_Up | Qt.Key.Key_Down:
                self._step(1 if event.key() == Qt.Key.Key_Down else -1)
            case _:
                super().keyPressEvent(event)

    def _step(self, step: int) -> None:
        """Go to the next message where one has the focus, else scroll a little."""
        focused = next((key for key, view in self._views.items() if view.hasFocus()), None)
        if focused is None:
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + step * 2 * _WHEEL_STEP_PX)
            return
        index = self._shelf.index(focused) + step
        if 0 <= index < len(self._shelf):
            view = self.view_of(self._shelf.entry(index).key)
            view.setFocus(Qt.FocusReason.TabFocusReason)
            self._show_stop(view)

    def _show_stop(self, stop: QWidget) -> None:
        view = message_of(stop)
        if view is None:
            return
        top = 0 if view is stop else stop.mapTo(view, QPoint(0, 0)).y()
        height = min(stop.height(), self.viewport().height() - 2 * Space.XL)
        self.show_place(view.entry.key, top, top + height)

    def viewportEvent(self, event: QEvent) -> bool:
        """Leave layout requests of the children alone: heights are known here."""
        return True if event.type() is QEvent.Type.LayoutRequest else super().viewportEvent(event)
