"""A terminal for talking: lines are read in a thread, so that reminders can be printed above what is being typed."""

import asyncio
import contextlib
import io
import os
import sys
import threading
from collections.abc import Callable, Iterator
from types import ModuleType

import click

from engine.cli.output import printable

_CLEAR_LINE = "\r\x1b[K"


class Console:
    """One person's terminal, or a pipe in its place."""

    def __init__(self) -> None:
        self._terminal = sys.stdin.isatty() and sys.stdout.isatty()
        self._readline = _readline() if self._terminal else None
        self._restore = _terminal_restorer() if self._terminal else None
        self._pending: asyncio.Future[str | None] | None = None
        self._prompt = ""
        self._unread = b""

    async def read(self, prompt: str) -> str | None:
        """Return the next line, None at the end of input. One that was given up before is read on, not begun anew."""
        self._prompt = prompt
        if self._pending is None:
            loop = asyncio.get_running_loop()
            self._pending = loop.create_future()
            reader = threading.Thread(
                target=self._read_line, args=(prompt, loop, self._pending), name="cli: read a line", daemon=True
            )
            reader.start()
        elif self._terminal:
            click.echo(prompt, nl=False)
        line = await asyncio.shield(self._pending)
        self._pending = None
        return line

    def say(self, text: str) -> None:
        """Print lines; what is being typed moves below them."""
        if self._terminal and self._pending is not None:
            typed = self._readline.get_line_buffer() if self._readline else ""
            click.echo(f"{_CLEAR_LINE}{printable(text)}\n{self._prompt}{typed}", nl=False)
        else:
            click.echo(printable(text))

    def write(self, text: str) -> None:
        """Print a piece of a line."""
        click.echo(printable(text), nl=False)

    def close(self) -> None:
        """Put the terminal back as it was."""
        if self._restore is not None:
            self._restore()

    def _read_line(self, prompt: str, loop: asyncio.AbstractEventLoop, answer: "asyncio.Future[str | None]") -> None:
        try:
            line = input(prompt) if self._terminal else self._read_pipe()
        except (EOFError, OSError, ValueError):  # the input has ended or was closed
            line = None

        def deliver() -> None:
            if not answer.done():
                answer.set_result(line)

        with contextlib.suppress(RuntimeError):  # the loop is closed: nobody waits any more
            loop.call_soon_threadsafe(deliver)

    def _read_pipe(self) -> str | None:
        """Return a line of a pipe, read below `sys.stdin`: a thread that waits inside it would break Python's exit."""
        while b"\n" not in self._unread:
            data = self._read_some()
            if not data:
                rest, self._unread = self._unread, b""
                return rest.decode("utf-8", "replace") if rest else None
            self._unread += data
        line, _, self._unread = self._unread.partition(b"\n")
        return line.decode("utf-8", "replace").rstrip("\r")

    def _read_some(self) -> bytes:
        try:
            descriptor = sys.stdin.fileno()
        except io.UnsupportedOperation:  # something in memory takes the place of standard input
            return sys.stdin.buffer.readline()
        return os.read(descriptor, 65_536)


@contextlib.contextmanager
def console() -> Iterator[Console]:
    """Open the terminal for as long as the block lasts."""
    opened = Console()
    try:
        yield opened
    finally:
        opened.close()


def _readline() -> ModuleType | None:
    """Return the line editor, with its history in memory only; Windows has its own."""
    try:
        import readline
    except ImportError:
        return None
    return readline


def _terminal_restorer() -> Callable[[], None] | None:
    """Return what undoes the settings of the terminal; a line editor that we leave in mid-line cannot do it itself."""
    try:
        import termios
    except ImportError:
        return None
    before = termios.tcgetattr(sys.stdin.fileno())
    return lambda: termios.tcsetattr(sys.stdin.fileno(), termios.TCSADRAIN, before)
