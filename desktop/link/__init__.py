"""The one way from the desktop to the engine: callbacks and signals on this side, asyncio on the other."""

from desktop.link.link import Attached, Link, LinkKind, LinkState, OnError, Pasted, PastedText

__all__ = ["Attached", "Link", "LinkKind", "LinkState", "OnError", "Pasted", "PastedText"]
