"""`UndoableChange`: a command, and taking back exactly that one, whatever else has been changed meanwhile."""

from collections.abc import Callable
from typing import TypeVar

from desktop.entries import Problem
from desktop.link import Link, OnError
from engine.core.errors import ErrorCode
from engine.core.ids import UndoId
from engine.core.requests import Command
from engine.core.undo import ListUndo, Undo, UndoEntry

R = TypeVar("R")

LOOK_BACK = 20
"""How many changes by others may come in between."""


class UndoableChange:
    """One change; its entry in the undo log is newer than what was there before, and names the thing."""

    def __init__(self, link: Link, named: Callable[[str], bool]) -> None:
        self._link = link
        self._named = named
        self._undo: UndoId | None = None
        self._is_known = False
        self._wanted: tuple[Callable[[UndoEntry], None], OnError] | None = None

    def make(self, command: Command[R], on_done: Callable[[R], None], on_error: OnError) -> None:
        """Carry the command out."""

        def begin(newest: tuple[UndoEntry, ...]) -> None:
            before = newest[0].id if newest else UndoId(0)

            def done(result: R) -> None:
                self._link.query(ListUndo(limit=LOOK_BACK), lambda entries: self._know(before, entries), self._forget)
                on_done(result)

            self._link.execute(command, done, on_error)

        self._link.query(ListUndo(limit=1), begin, on_error)

    def undo(self, on_done: Callable[[UndoEntry], None], on_error: OnError) -> None:
        """Take it back, as soon as its entry is known."""
        if not self._is_known:
            self._wanted = (on_done, on_error)
        elif self._undo is None:
            on_error(
                Problem(code=str(ErrorCode.NOTHING_TO_UNDO), message="There is nothing to undo: nothing was changed.")
            )
        else:
            undo, self._undo = self._undo, None
            self._link.execute(Undo(id=undo), on_done, on_error)

    def _know(self, before: UndoId, entries: tuple[UndoEntry, ...]) -> None:
        # The first one after `before`: whoever changes the same thing again later does not make it theirs.
        newer = [entry.id for entry in reversed(entries) if entry.id > before and self._named(entry.label)]
        self._undo, self._is_known = newer[0] if newer else None, True
        wanted, self._wanted = self._wanted, None
        if wanted is not None:
            self.undo(*wanted)

    def _forget(self, problem: Problem) -> None:
        self._is_known = True
        wanted, self._wanted = self._wanted, None
        if wanted is not None:
            wanted[1](problem)
