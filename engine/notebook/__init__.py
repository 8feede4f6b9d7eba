"""Notes, to-dos and the lists they stand on."""

from engine.notebook.notebook import Notebook
from engine.notebook.tools import notebook_toolset

__all__ = ["Notebook", "notebook_toolset"]
