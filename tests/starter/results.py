"""All that was heard, summed up by file and by intent, and held against the goals."""

import math
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from statistics import median
from typing import Any

from tests.starter.cases import LOOKED_AT, Case
from tests.starter.scoring import Heard, Score, intent, is_right, score

NO_ACTION = frozenset({"no_action", "bad_input"})
"""Files in which nothing may be done that was not asked for."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Goal:
    """What is asked of the model, and what it reached."""

    name: str
    reached: float
    asked: float
    met: bool


@dataclass(kw_only=True, slots=True)
class Results:
    """The sums of an evaluation."""

    model: str
    load_s: float = 0.0
    files: dict[str, Score] = field(default_factory=lambda: defaultdict(Score))
    intents: dict[str, Score] = field(default_factory=lambda: defaultdict(Score))
    """Without the files that were looked at, unless there is no other."""
    mistakes: list[dict[str, Any]] = field(default_factory=list)
    first_s: list[float] = field(default_factory=list)

    def count(self, case: Case, heard: list[Heard], *, by_intent: bool) -> None:
        """Count a conversation in."""
        for place, (expected, answer) in enumerate(zip(case.expect, heard, strict=True)):
            counts = score(expected, answer)
            self.files[case.file].add(counts)
            self.first_s.append(answer.first_s)
            if by_intent:
                self.intents[intent(case, place)].add(counts)
            if not is_right(counts):
                got = {"calls": list(answer.calls), "text": answer.text}
                said = list(case.say[: place + 1])
                self.mistakes.append({"file": case.file, "said": said, "wanted": dict(expected), "got": got})

    def total(self) -> Score:
        """Return the sum over the files that count."""
        return _sum({name: one for name, one in self.files.items() if name not in LOOKED_AT} or self.files)

    def goals(self) -> list[Goal]:
        """Return the goals, each with what was reached."""
        total, every = self.total(), _sum(self.files)
        quiet = _sum({name: one for name, one in self.files.items() if name in NO_ACTION})
        return [
            _share("right tool, of all requests", total.tool_right, total.requests, 0.95),
            _share("all arguments right, of all requests", total.arguments_right, total.requests, 0.92),
            _none("actions that nobody asked for (no_action, bad_input)", quiet.false_effects + quiet.wrong_effects),
            _share("replies true to what was done", every.replies_true, every.turns, 1.0),
        ]

    def latency_ms(self) -> tuple[float, float]:
        """Return the median and the 95th percentile of Enter to the first word or call."""
        if not self.first_s:
            return 0.0, 0.0
        ordered = sorted(self.first_s)
        return median(ordered) * 1e3, ordered[math.ceil(0.95 * len(ordered)) - 1] * 1e3

    def as_json(self) -> dict[str, Any]:
        """Return all of it in a shape that stays."""
        middle, late = self.latency_ms()
        return {
            "model": self.model,
            "files": {name: asdict(one) for name, one in self.files.items()},
            "intents": {name: asdict(one) for name, one in self.intents.items()},
            "total": asdict(self.total()),
            "goals": [asdict(goal) for goal in self.goals()],
            "first_ms": {"median": round(middle, 1), "p95": round(late, 1)},
            "load_ms": round(self.load_s * 1e3, 1),
            "mistakes": self.mistakes,
        }


def _sum(scores: Mapping[str, Score]) -> Score:
    total = Score()
    for one in scores.values():
        total.add(one)
    return total


def _share(name: str, right: int, count: int, asked: float) -> Goal:
    reached = right / count if count else 1.0
    return Goal(name=name, reached=reached, asked=asked, met=reached >= asked)


def _none(name: str, count: int) -> Goal:
    return Goal(name=name, reached=count, asked=0, met=count == 0)
