"""Finds words in a conversation: goes from hit to hit, also in messages that have no widget yet."""

from typing import TYPE_CHECKING

from PySide6.QtGui import QTextCursor

from desktop.components.messages.message_view import MessageView, TextWidget

if TYPE_CHECKING:
    from desktop.components.messages.transcript import TranscriptView


class Finder:
    """Keeps what is searched and which hit is the current one."""

    def __init__(self, transcript: "TranscriptView") -> None:
        self._transcript = transcript
        self._words = ""
        self._key = ""
        self._hit = -1

    def find(self, words: str, *, backwards: bool) -> bool:
        """Go to the next hit, around the end if need be; say whether there is one."""
        if not words:
            self.clear()
            return False
        if words != self._words:
            self.clear()
            self._words = words
        found = self._next_in_current(backwards) or self._next_elsewhere(backwards)
        self._mark_all()
        return found

    def clear(self) -> None:
        """Search nothing."""
        self._words, self._key, self._hit = "", "", -1
        self._mark_all()

    def mark(self, key: str, view: MessageView) -> None:
        """Highlight the hits of a message, as it was made or changed."""
        if not self._words:
            return
        at = 0
        for widget, cursors in self._hits(view):
            current = self._hit - at if key == self._key else -1
            widget.mark(cursors, current)
            at += len(cursors)

    def _mark_all(self) -> None:
        for view in self._transcript.views():
            if self._words:
                self.mark(view.entry.key, view)
            else:
                for widget in view.views():
                    widget.mark([], -1)

    def _hits(self, view: MessageView) -> list[tuple[TextWidget, list[QTextCursor]]]:
        return [(widget, widget.matches(self._words)) for widget in view.views()]

    def _next_in_current(self, backwards: bool) -> bool:
        if self._key not in self._transcript.shelf:
            return False
        return self._go(self._key, self._hit + (-1 if backwards else 1))

    def _next_elsewhere(self, backwards: bool) -> bool:
        shelf = self._transcript.shelf
        count = len(shelf)
        if not count:
            return False
        step = -1 if backwards else 1
        start = shelf.index(self._key) + step if self._key in shelf else self._transcript.first_visible()
        wanted = self._words.casefold()
        for distance in range(count):
            entry = shelf.entry((start + step * distance) % count)
            if wanted in entry.text.casefold() and self._go(entry.key, -1 if backwards else 0):
                return True
        return False

    def _go(self, key: str, hit: int) -> bool:
        """Go to a hit of a message, from its end if negative and the message new; say whether it is there."""
        is_new = key != self._key
        if hit < 0 and not is_new:
            return False
        view = self._transcript.view_of(key)
        view.unfold_for(self._words)
        hits = [(widget, cursor) for widget, cursors in self._hits(view) for cursor in cursors]
        if not -len(hits) <= hit < len(hits):
            return False
        self._key, self._hit = key, hit % len(hits)
        widget, cursor = hits[self._hit]
        place = view.place_of(widget, cursor)
        self._transcript.show_place(key, place.top(), place.bottom())
        return True
