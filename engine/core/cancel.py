"""A cancel request that can be handed down a call chain and asked, awaited or listened to."""

import asyncio


class CancelToken:
    """Set once, by whoever wants a run to stop; seen by every part that works for that run."""

    def __init__(self) -> None:
        self._event = asyncio.Event()

    @property
    def cancelled(self) -> bool:
        """True once somebody asked for a stop."""
        return self._event.is_set()

    def cancel(self) -> None:
        """Ask for a stop; asking twice is the same as once."""
        self._event.set()

    async def wait(self) -> None:
        """Return when a stop was asked for."""
        await self._event.wait()
