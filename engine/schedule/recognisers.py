"""What the schedule's arguments must be understood as: a time, a move, a delay, a length.

A time is one as well where its tool would ask back ("later", "yesterday"); words that mean none are not.
"""

import re
from datetime import timedelta
from functools import lru_cache

from engine.core.clock import Clock
from engine.core.tools import Recogniser
from engine.schedule.phrases import may_be_a_time, may_be_of_a_time, parse_duration, parse_move, parse_when

_KEPT = 512
_MOVES = re.compile(r"\b(?:earl\w+|sooner|later|before\w*|after|same|previous|by)\b", re.IGNORECASE)
_UNTIL = re.compile(r"(?:until|till?|to) ", re.IGNORECASE)
_PUT_OFF = re.compile(r"(?:for|by|another) ", re.IGNORECASE)


class ScheduleRecognisers:
    """Holds them, and what they were asked lately: several look for a time in the same message."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        is_time = lru_cache(_KEPT)(self._is_time)
        is_length = lru_cache(_KEPT)(_is_length)

        def is_move(text: str) -> bool:
            return is_time(text) or (_MOVES.search(text) is not None and may_be_a_time(text) and self._moves(text))

        def is_delay(text: str) -> bool:
            bare = _PUT_OFF.sub("", text, count=1) if _PUT_OFF.match(text) else text
            return is_length(bare) or is_time(_UNTIL.sub("", bare, count=1) if _UNTIL.match(bare) else bare)

        def is_span(text: str) -> bool:
            return is_length(text.removeprefix("for "))

        self.time = Recogniser(knows=may_be_of_a_time, accepts=is_time, accepts_joined=self._is_certain)
        self.move = Recogniser(knows=may_be_of_a_time, accepts=is_move, accepts_joined=self._is_certain)
        self.delay = Recogniser(knows=may_be_of_a_time, accepts=is_delay)
        self.length = Recogniser(knows=may_be_of_a_time, accepts=is_span, most_words=10)

    def _is_time(self, text: str) -> bool:
        if not may_be_a_time(text):
            return False
        parsed = parse_when(text, now=self._clock.now(), zone=self._clock.zone)
        return parsed.kind == "when" or parsed.reason != "not_understood"

    def _is_certain(self, text: str) -> bool:
        """Two times that contradict each other are a question where they were said in one breath, and no time else."""
        return parse_when(text, now=self._clock.now(), zone=self._clock.zone).kind == "when"

    def _moves(self, text: str) -> bool:
        now = self._clock.now()
        parsed = parse_move(text, due=now + timedelta(days=2), repeat=None, now=now, zone=self._clock.zone)
        return parsed.kind == "when" or parsed.reason != "not_understood"


def _is_length(text: str) -> bool:
    return may_be_a_time(text) and parse_duration(text) is not None
