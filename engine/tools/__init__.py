"""What a model may do: toolsets of typed functions, the registry that holds them, the executor that runs them."""

from engine.tools.executor import Executor, Outcome
from engine.tools.registry import ToolRegistry
from engine.tools.toolset import Arguments, FunctionToolset, Tool

__all__ = ["Arguments", "Executor", "FunctionToolset", "Outcome", "Tool", "ToolRegistry"]
