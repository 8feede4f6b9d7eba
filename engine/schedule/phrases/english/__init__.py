"""English: its words for times, days, lengths and repetition, read into the pieces every language shares."""

from engine.schedule.phrases.english.grammar import read_duration, read_phrase

__all__ = ["read_duration", "read_phrase"]
