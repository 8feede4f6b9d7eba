"""One run: from a message to its one ending, by rounds of model and tools."""

from engine.agent.approvals import Approvals
from engine.agent.loop import AgentLoop, Examples, Job

__all__ = ["AgentLoop", "Approvals", "Examples", "Job"]
