"""Conversations over time: transcripts, one run at a time in each, every accepted message to its one ending."""

from engine.session.manager import SessionManager
from engine.session.transcripts import Transcripts

__all__ = ["SessionManager", "Transcripts"]
