"""Notices of the app: by the system's notification service, and where none answers, in windows of our own."""

import logging
import time
from collections.abc import Callable

from engine.core.notices import Notice, Notifier

logger = logging.getLogger(__name__)

LOOK_AGAIN_S = 10.0
"""How long a service that did not answer is left alone; a daemon may start after us, or come back."""


class DesktopNotifier:
    """Shows notices the native way, or as toasts of our own."""

    def __init__(
        self,
        native: Notifier,
        show_toast: Callable[[Notice], object],
        *,
        monotonic: Callable[[], float] = time.monotonic,
    ) -> None:
        self._native = native
        self._show_toast = show_toast
        self._monotonic = monotonic
        self._silent_since: float | None = None
        self._native_problem = ""

    @property
    def native_problem(self) -> str:
        """Why the system's own service was of no use when it was last asked; empty if it was."""
        return self._native_problem

    async def problem(self) -> str:
        """Return "": notices are always shown, if need be in our own windows; `native_problem` then says why those."""
        await self._look()
        return ""

    async def show(self, notice: Notice) -> bool:
        """Show a notice; True, since there is always a way."""
        if await self._native_answers() and await self._native.show(notice):
            return True
        if self._silent_since is None:  # it broke just now
            await self._look()
            self._silent_since = self._monotonic()
        try:
            self._show_toast(notice)
        except Exception:  # border: our windows, seen from a delivery that must go on
            logger.exception("A notice could not be shown in our own window")
            return False
        return True

    async def close(self) -> None:
        """Let go of the native service."""
        await self._native.close()

    async def _native_answers(self) -> bool:
        if self._silent_since is not None and self._monotonic() - self._silent_since < LOOK_AGAIN_S:
            return False
        if self._silent_since is not None or self._native_problem:
            await self._look()
        return self._silent_since is None

    async def _look(self) -> None:
        problem = await self._native.problem()
        if bool(problem) != bool(self._native_problem):
            logger.info("Notices are shown %s", f"in our own windows: {problem}" if problem else "by the system")
        self._native_problem = problem
        self._silent_since = self._monotonic() if problem else None
