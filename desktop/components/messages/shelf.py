"""The entries of a conversation with their heights: known ones for what was laid out, guesses for the rest."""

from bisect import bisect_right
from collections.abc import Callable, Sequence
from itertools import accumulate

from desktop.entries import Entry

Guess = Callable[[Entry], int]


class Shelf:
    """Finds an entry by key, by place and by pixel; ten thousand of them cost nothing to keep."""

    def __init__(self, guess: Guess) -> None:
        self._guess = guess
        self._entries: list[Entry] = []
        self._heights: list[int] = []
        self._known: set[str] = set()
        self._index: dict[str, int] = {}
        self._tops: list[int] = [0]
        """Where each entry begins, and at the end how tall all are; right up to and with `_valid`."""
        self._valid = 0

    def __len__(self) -> int:
        return len(self._entries)

    def __contains__(self, key: str) -> bool:
        return key in self._index

    def entry(self, index: int) -> Entry:
        """Return the entry at a place."""
        return self._entries[index]

    def index(self, key: str) -> int:
        """Return where an entry stands."""
        return self._index[key]

    def reset(self, entries: Sequence[Entry]) -> None:
        """Hold these entries and no others."""
        self._entries = list(entries)
        self._known.clear()
        self._reindex()
        self.guess_again()

    def append(self, entry: Entry) -> None:
        """Put an entry at the end."""
        self._index[entry.key] = len(self._entries)
        self._entries.append(entry)
        self._heights.append(self._guess(entry))
        self._tops.append(0)

    def prepend(self, entries: Sequence[Entry]) -> None:
        """Put entries at the beginning."""
        self._entries[:0] = entries
        self._heights[:0] = [self._guess(entry) for entry in entries]
        self._tops = [0] * (len(self._entries) + 1)
        self._valid = 0
        self._reindex()

    def replace(self, entry: Entry) -> None:
        """Hold a newer form of an entry; its height is a guess again unless it is set."""
        index = self._index[entry.key]
        self._entries[index] = entry
        if entry.key not in self._known:
            self._set(index, self._guess(entry))

    def remove(self, key: str) -> None:
        """Take an entry out."""
        index = self._index[key]
        del self._entries[index], self._heights[index], self._tops[-1]
        self._known.discard(key)
        self._valid = min(self._valid, index)
        self._reindex()

    def set_height(self, key: str, height: int) -> None:
        """Note the height that an entry really has."""
        self._known.add(key)
        self._set(self._index[key], height)

    def forget_height(self, key: str) -> None:
        """Guess the height of an entry that changed while nobody looked."""
        self._known.discard(key)
        index = self._index[key]
        self._set(index, self._guess(self._entries[index]))

    def guess_again(self) -> None:
        """Guess all heights anew, since the width is another."""
        self._known.clear()
        self._heights = [self._guess(entry) for entry in self._entries]
        self._tops = [0] * (len(self._entries) + 1)
        self._valid = 0

    def top(self, index: int) -> int:
        """Return where an entry begins; that of the end for the place behind the last."""
        if index > self._valid:
            start = self._valid
            self._tops[start : index + 1] = accumulate(self._heights[start:index], initial=self._tops[start])
            self._valid = index
        return self._tops[index]

    def height(self, index: int) -> int:
        """Return how tall an entry is, or may be."""
        return self._heights[index]

    def total(self) -> int:
        """Return how tall all entries are."""
        return self.top(len(self._entries))

    def at(self, y: int) -> int:
        """Return the place of the entry at a pixel; the first or last one beyond the ends."""
        self.total()
        return min(max(0, bisect_right(self._tops, y) - 1), max(0, len(self._entries) - 1))

    def _set(self, index: int, height: int) -> None:
        if self._heights[index] != height:
            self._heights[index] = height
            self._valid = min(self._valid, index)

    def _reindex(self) -> None:
        self._index = {entry.key: at for at, entry in enumerate(self._entries)}
