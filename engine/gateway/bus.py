"""Fan-out of events: stamps each with its `seq`, remembers the latest, and gives every subscriber the same sequence.

A slow subscriber is never waited for: past a limit, neighbouring text pieces of one run are merged in its queue. No
other event is ever merged or dropped.
"""

import asyncio
from collections import deque
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import replace

from engine.core.events import Event, TextDelta, ThinkingDelta

REMEMBERED = 2_000
MERGE_BEYOND = 256


class Bus:
    """Publishes events of one host."""

    def __init__(self) -> None:
        self._seq = 0
        self._remembered: deque[Event] = deque(maxlen=REMEMBERED)
        self._subscribers: set[_Subscriber] = set()

    def publish(self, event: Event) -> None:
        """Give an event to every subscriber; returns at once. Call on the engine's loop only."""
        self._seq += 1
        stamped = replace(event, seq=self._seq)
        self._remembered.append(stamped)
        for subscriber in tuple(self._subscribers):
            if subscriber.put(stamped):
                self._subscribers.discard(subscriber)

    def listen(self, *, wanted: Callable[[Event], bool], last: Callable[[Event], bool]) -> AsyncIterator[Event]:
        """Listen from now on, up to and including the `last` event; an iterator nobody reads costs nothing after it."""
        subscriber = _Subscriber(wanted, last)
        self._subscribers.add(subscriber)
        return subscriber

    @asynccontextmanager
    async def subscribe(
        self, *, after: int | None = None, wanted: Callable[[Event], bool] = lambda _event: True
    ) -> AsyncIterator[AsyncIterator[Event]]:
        """Listen: remembered events with a `seq` above `after` first (None: none of them), then live ones."""
        subscriber = _Subscriber(wanted)
        if after is not None:
            for event in self._remembered:
                if event.seq > after:
                    subscriber.put(event)
        self._subscribers.add(subscriber)
        try:
            yield subscriber
        finally:
            self._subscribers.discard(subscriber)
            subscriber.close()

    def close(self) -> None:
        """End every subscription; their iterators stop after what they already hold."""
        for subscriber in tuple(self._subscribers):
            subscriber.close()
        self._subscribers.clear()


class _Subscriber:
    """One listener's queue."""

    def __init__(self, wanted: Callable[[Event], bool], last: Callable[[Event], bool] = lambda _event: False) -> None:
        self._wanted = wanted
        self._last = last
        self._queue: deque[Event] = deque()
        self._ready = asyncio.Event()
        self._closed = False

    def put(self, event: Event) -> bool:
        """Take an event in; True if it was the last one."""
        if self._closed or not self._wanted(event):
            return self._closed
        self._enqueue(event)
        if self._last(event):
            self.close()
        self._ready.set()
        return self._closed

    def _enqueue(self, event: Event) -> None:
        last = self._queue[-1] if len(self._queue) > MERGE_BEYOND else None
        for piece in (TextDelta, ThinkingDelta):
            if isinstance(last, piece) and isinstance(event, piece) and last.run == event.run:
                self._queue[-1] = replace(last, text=last.text + event.text, seq=event.seq)
                return
        self._queue.append(event)

    def close(self) -> None:
        self._closed = True
        self._ready.set()

    def __aiter__(self) -> AsyncIterator[Event]:
        return self

    async def __anext__(self) -> Event:
        while not self._queue:
            if self._closed:
                raise StopAsyncIteration
            self._ready.clear()
            await self._ready.wait()
        return self._queue.popleft()
