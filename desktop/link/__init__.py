"""The one way from the desktop to the engine: callbacks and signals on this side, asyncio on the other."""

from desktop.link.engine_link import EngineLink
from desktop.link.link import Attached, Link, LinkKind, LinkState, OnError
from desktop.link.problems import problem_of
from desktop.link.running import FindRunning, HostLike, MakeHost, RunningEngine, cache_here, host_here, running_here

__all__ = [
    "Attached",
    "EngineLink",
    "FindRunning",
    "HostLike",
    "Link",
    "LinkKind",
    "LinkState",
    "MakeHost",
    "OnError",
    "RunningEngine",
    "cache_here",
    "host_here",
    "problem_of",
    "running_here",
]
