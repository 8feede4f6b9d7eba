"""What a model may do: toolsets of typed functions, the registry that holds them, the executor that runs them."""

from engine.tools.executor import Executor, Outcome
from engine.tools.registry import ToolRegistry
from engine.tools.toolset import Arguments, FunctionToolset, Tool
from engine.tools.undo import UNDO_LAST, undo_toolset

__all__ = [
    "UNDO_LAST",
    "Arguments",
    "Executor",
    "FunctionToolset",
    "Outcome",
    "Tool",
    "ToolRegistry",
    "undo_toolset",
]
