"""`Pilot`: drives the whole app without a screen, in the test's process: real windows, a real host, the real model.

    def test_the_answer_is_shown(pilot: Pilot) -> None:
        async def flight() -> None:
            pilot.ask("what is 18% of 240?")
            await pilot.wait_for(lambda: "43.2" in pilot.last_answer())

        pilot.fly(flight)

One flight is one run of the loop: qasync would step tasks outside a running loop between two.
"""

import asyncio
import time
from collections.abc import Awaitable, Callable

import qasync
from PySide6.QtCore import QEvent
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QTextEdit, QWidget

from desktop.app import DesktopApp, Start
from desktop.entries import AnswerEntry, Entry
from desktop.platform.single_instance import SingleInstance
from desktop.windows.main_window import MainWindow
from engine.config import Environment, Paths

PATIENCE_S = 30.0


class Pilot:
    """The app while a flight lasts."""

    def __init__(self, qapp: QApplication, environment: Environment) -> None:
        self._qapp = qapp
        self._environment = environment
        self.app: DesktopApp

    @property
    def window(self) -> MainWindow:
        """The main window."""
        return self.app.window

    def fly(self, flight: Callable[[], Awaitable[None]], start: Start = Start.SHOW) -> None:
        """Start the app, do what the flight does, and quit as the app's menu does."""
        paths = Paths.find(self._environment)
        instance = SingleInstance(paths.data)
        assert instance.try_become_first()

        async def whole() -> None:
            self.app = DesktopApp(self._qapp, self._environment, paths, instance, start)
            running = asyncio.create_task(self.app.run(), name="pilot: the app")
            await self.wait_for(lambda: running.done() or self.app.is_ready)
            try:
                await flight()
            finally:
                self.app.quit()
                assert await running == 0

        loop = qasync.QEventLoop(self._qapp, already_running=False)
        asyncio.set_event_loop(loop)
        try:
            with loop:
                loop.run_until_complete(whole())
        finally:
            instance.close()
            asyncio.set_event_loop(None)

    async def wait_for(self, look: Callable[[], object], timeout_s: float = PATIENCE_S) -> None:
        """Let the app work until that is true."""
        end = time.monotonic() + timeout_s
        while not look():
            assert time.monotonic() < end, "what was waited for did not happen"
            await asyncio.sleep(0.01)

    def press(self, keys: str, *, into: QWidget | None = None) -> None:
        """Press a key as Qt writes it, such as `Ctrl+Return`, in a widget or in what has the keyboard; no shortcuts."""
        target = into or self._qapp.focusWidget()
        assert target is not None, "nothing has the keyboard"
        combination = QKeySequence(keys)[0]
        # Posted, not sent: QTest works through Qt's events by itself, and tasks must not run outside their loop.
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            self._qapp.postEvent(target, QKeyEvent(kind, combination.key(), combination.keyboardModifiers()))

    def ask(self, text: str) -> None:
        """Write a message into the field and send it."""
        self.window.chat.composer.set_text(text)
        self.press("Return", into=self._field())

    def last_answer(self) -> str:
        """Return the last answer as far as it is."""
        answers = [entry.text for entry in self.entries() if isinstance(entry, AnswerEntry)]
        return answers[-1] if answers else ""

    def titles(self) -> list[str]:
        """Return the conversations that the sidebar lists."""
        rows = self.app.conversations
        return [str(rows.index(row, 0).data()) for row in range(rows.rowCount())]

    def entries(self) -> tuple[Entry, ...]:
        """Return what the open conversation shows."""
        return self.app.conversation.entries

    def _field(self) -> QWidget:
        return self.window.chat.composer.findChild(QPlainTextEdit) or self.window.chat.composer.findChild(QTextEdit)
