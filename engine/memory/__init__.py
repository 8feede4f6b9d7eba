"""What Nestor knows of the person: facts it was told, kept until they are forgotten."""

from engine.memory.facts import FactStore
from engine.memory.tools import memory_toolset

__all__ = ["FactStore", "memory_toolset"]
