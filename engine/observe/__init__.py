"""Seeing inside: structured logs with secrets masked."""

from engine.observe.logs import bind_run, change_level, setup_logging
from engine.observe.masking import Masker

__all__ = ["Masker", "bind_run", "change_level", "setup_logging"]
