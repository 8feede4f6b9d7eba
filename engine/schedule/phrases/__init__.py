"""What people say about time: phrases read into a date, a repetition or a question, and said back. Pure."""

from engine.schedule.phrases.describe import describe_due, describe_duration, describe_repeat
from engine.schedule.phrases.english import may_be_a_time, may_be_of_a_time
from engine.schedule.phrases.move import parse_move
from engine.schedule.phrases.parse import parse_duration, parse_when
from engine.schedule.phrases.values import Reason, Unclear, When

__all__ = [
    "Reason",
    "Unclear",
    "When",
    "describe_due",
    "describe_duration",
    "describe_repeat",
    "may_be_a_time",
    "may_be_of_a_time",
    "parse_duration",
    "parse_move",
    "parse_when",
]
