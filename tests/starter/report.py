"""The results as Markdown."""

import json
from collections.abc import Iterable, Mapping
from typing import Any

from tests.starter.cases import LOOKED_AT, Expectation, alternatives
from tests.starter.results import Goal, Results
from tests.starter.scoring import Score

_HEADS = (
    *("turns", "tool right", "all arguments right", "words right", "false actions", "of those with effects"),
    *("wrong actions", "web searches nobody wanted", "reply true", "language right", "failed"),
)


def report(results: Results) -> str:
    """Return the summary: the goals, a row per file, a row per intent, and the times."""
    middle, late = results.latency_ms()
    files = [(f"{name} (looked at)" if name in LOOKED_AT else name, one) for name, one in results.files.items()]
    return "\n".join(
        (
            f"# The starter model, {results.model}, through the engine\n",
            *map(_goal, results.goals()),
            "",
            *_table("file", [*files, ("**all that count**", results.total())]),
            "",
            *_table("intent", sorted(results.intents.items(), key=lambda row: (not row[1].requests, row[0]))),
            "",
            f"Enter to the first word or call: median {middle:.0f} ms, 95 % within {late:.0f} ms.",
            f"The model was loaded in {results.load_s * 1e3:.0f} ms.\n",
        )
    )


def mistake(one: Mapping[str, Any]) -> str:
    """Return what was said, wanted and got in one case, on a line each."""
    got = one["got"]
    answer = [*map(_call, got["calls"]), f"“{got['text']}”"]
    wanted = " | ".join(_wanted(each) for each in alternatives(one["wanted"]))
    return f"[{one['file']}] {' / '.join(one['said'])}\n  wanted  {wanted}\n  got     {' '.join(answer)}"


def _goal(goal: Goal) -> str:
    verdict = "met" if goal.met else "**missed**"
    if goal.asked:
        return f"- {goal.name}: {goal.reached:.1%}, asked {goal.asked:.0%}: {verdict}"
    return f"- {goal.name}: {goal.reached:.0f}, asked none: {verdict}"


def _table(head: str, rows: Iterable[tuple[str, Score]]) -> list[str]:
    lines = [f"| {head} | {' | '.join(_HEADS)} |", "|---" * (len(_HEADS) + 1) + "|"]
    return lines + [f"| {name} | {' | '.join(_cells(one))} |" for name, one in rows]


def _cells(one: Score) -> tuple[str, ...]:
    return (
        str(one.turns),
        _share(one.tool_right, one.requests),
        _share(one.arguments_right, one.requests),
        _share(one.texts_right, one.texts),
        str(one.false_actions),
        str(one.false_effects),
        str(one.wrong_effects),
        str(one.web_searches),
        _share(one.replies_true, one.turns),
        _share(one.languages_right, one.languages),
        str(one.failed),
    )


def _share(right: int, count: int) -> str:
    return f"{right}/{count} ({100 * right / count:.1f} %)" if count else "–"


def _wanted(expected: Expectation) -> str:
    if "calls" in expected:
        return " ".join(map(_call, expected["calls"]))
    words = "a question" if expected["text"] == "asks" else "words"
    return f"{words} in {expected['language']!r}" if "language" in expected else words


def _call(call: Mapping[str, Any]) -> str:
    arguments = (f"{name}={json.dumps(value, ensure_ascii=False)}" for name, value in call["arguments"].items())
    return f"{call['tool']}({', '.join(arguments)})"
