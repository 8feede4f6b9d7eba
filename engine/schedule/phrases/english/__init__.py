"""English: its words for times, days, lengths and repetition, read into the pieces every language shares."""

from engine.schedule.phrases.english.grammar import read_duration, read_phrase
from engine.schedule.phrases.english.vocabulary import may_be_a_time, may_be_of_a_time

__all__ = ["may_be_a_time", "may_be_of_a_time", "read_duration", "read_phrase"]
