"""Ctrl+C and the other ways to ask a command to stop, as calls on the loop."""

import asyncio
import signal
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager

INTERRUPTED = 130
"""Exit code after Ctrl+C: 128 + SIGINT."""


@contextmanager
def on_signals(action: Callable[[], None], *signals: signal.Signals) -> Iterator[None]:
    """Let each of these signals call `action` on the running loop while the block lasts."""
    if threading.current_thread() is not threading.main_thread():  # only there can signals be listened to
        yield
        return
    loop = asyncio.get_running_loop()
    before = {one: signal.signal(one, lambda *_: loop.call_soon_threadsafe(action)) for one in signals}
    try:
        yield
    finally:
        for one, handler in before.items():
            signal.signal(one, handler)


@contextmanager
def on_interrupt(action: Callable[[], None]) -> Iterator[None]:
    """Let Ctrl+C call `action` on the running loop while the block lasts."""
    with on_signals(action, signal.SIGINT):
        yield
