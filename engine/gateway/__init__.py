"""The one door: implements EngineApi by policy, sessions, operations and the bus of events."""

from engine.gateway.bus import Bus
from engine.gateway.gateway import Gateway

__all__ = ["Bus", "Gateway"]
