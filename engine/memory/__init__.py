"""What Nestor knows of the person: facts it was told, and what it learned from corrections."""

from engine.memory.corrections import CorrectionStore
from engine.memory.facts import FactStore
from engine.memory.tools import memory_toolset

__all__ = ["CorrectionStore", "FactStore", "memory_toolset"]
