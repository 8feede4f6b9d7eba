"""The starter model: the small GGUF that ships with Nestor and answers without a download.

`STARTER_PATH` is all that the engine needs. How the file is made (phrases, tokenizer, training,
export, evaluation) is in the other modules; `python -m models.starter` runs them.
"""

from pathlib import Path

__all__ = ["STARTER_PATH"]

STARTER_PATH = Path(__file__).with_name("nestor-starter.gguf")
"""The shipped model file."""
