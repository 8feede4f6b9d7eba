"""Scores a GGUF: on generated requests whose phrases it never saw, and on requests written by hand.

Greedy decoding, no constraints, exact match. The hand-written set lies with the tests.
"""

import json
import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from random import Random

from models.starter.chat import Call, Dialogue, Turn, ordered_call, render
from models.starter.dialogues import DialogueMaker, Share
from models.starter.results import Results
from models.starter.runner import Runner
from models.starter.slots import Mode, Slots

_PHRASES = Path(__file__).parents[2] / "tests" / "models" / "data"
HAND_WRITTEN = {
    "Hand-written, first set": _PHRASES / "starter_phrases.jsonl",
    "Hand-written, second set": _PHRASES / "starter_phrases_second.jsonl",
}
"""Requests written apart from the phrasebook, the second set after mistakes in the first had been seen."""
_CALL = re.compile(r"<tool_call>(.*)</tool_call>", re.DOTALL)


@dataclass(kw_only=True, slots=True)
class Score:
    """Counts for one row of the table."""

    calls: int = 0
    right_tool: int = 0
    right_arguments: int = 0
    replies: int = 0
    right_replies: int = 0
    texts: int = 0
    right_texts: int = 0
    false_actions: int = 0


class Board:
    """Collects scores by row and keeps what went wrong."""

    def __init__(self) -> None:
        self.rows: dict[str, Score] = defaultdict(Score)
        self.mistakes: list[dict[str, str]] = []

    def check(
        self,
        row: str,
        expected: Turn,
        got: str,
        *,
        said: str,
        after_tool: bool = False,
        any_text: bool = False,
    ) -> bool:
        """Count one answer and tell whether it is right; `any_text` accepts each answer without a call."""
        right = got == expected.body() or (any_text and "<tool_call>" not in got)
        for score in (self.rows[row], self.rows["all"]):
            if expected.call is not None:
                called = read_call(got)
                score.calls += 1
                score.right_tool += called is not None and called.tool == expected.call.tool
                score.right_arguments += called is not None and called == expected.call
            elif after_tool:
                score.replies += 1
                score.right_replies += right
            else:
                score.texts += 1
                score.right_texts += right
                score.false_actions += "<tool_call>" in got
        if not right:
            self.mistakes.append({"row": row, "said": said, "expected": expected.body(), "got": got})
        return right

    def table(self) -> str:
        """Return the scores as a Markdown table."""
        heads = (
            "intent",
            "calls",
            "tool right",
            "all arguments right",
            "reply = result",
            "text right",
            "false actions",
        )
        lines = [f"| {' | '.join(heads)} |", "|---" * len(heads) + "|"]
        ordered = sorted(self.rows.items(), key=lambda item: (item[0] == "all", item[1].calls == 0, item[0]))
        for row, score in ordered:
            cells = (
                row,
                str(score.calls or "–"),
                _share(score.right_tool, score.calls),
                _share(score.right_arguments, score.calls),
                _share(score.right_replies, score.replies),
                _share(score.right_texts, score.texts),
                str(score.false_actions) if score.texts else "–",
            )
            lines.append(f"| {' | '.join(cells)} |")
        return "\n".join(lines)


def _share(right: int, count: int) -> str:
    return f"{right}/{count} ({100 * right / count:.0f} %)" if count else "–"


def read_call(text: str) -> Call | None:
    """Return the call that the model wrote, or None if it wrote none that can be read."""
    found = _CALL.fullmatch(text)
    if found is None:
        return None
    try:
        body = json.loads(found[1])
        return Call(
            tool=str(body["name"]),
            arguments={str(name): str(value) for name, value in body["arguments"].items()},
        )
    except (ValueError, KeyError, TypeError, AttributeError):
        return None


def evaluate(model_path: Path, folder: Path, *, per_intent: int, seed: int) -> str:
    """Score the model, write mistakes into the folder and return the report."""
    parts: list[str] = []
    mistakes: list[dict[str, str]] = []
    with Runner(model_path) as runner:
        boards = {title: hand_written(runner, path, seed=seed) for title, path in HAND_WRITTEN.items()}
        samples: Sequence[tuple[str, Share, Mode]] = (
            ("Held-out phrases, common words", "held out", "common"),
            ("Held-out phrases, rare words", "held out", "rare"),
            ("Trained phrases, rare words", "trained", "rare"),
        )
        for title, share, mode in samples:
            boards[title] = generated(runner, share=share, mode=mode, per_intent=per_intent, seed=seed)
    for title, board in boards.items():
        parts.append(f"### {title}\n\n{board.table()}\n")
        mistakes += [{"set": title, **mistake} for mistake in board.mistakes]
    report = "\n".join(parts)
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "evaluation.md").write_text(report, encoding="utf-8")
    (folder / "mistakes.json").write_text(json.dumps(mistakes, ensure_ascii=False, indent=1), encoding="utf-8")
    return report


def generated(runner: Runner, *, share: Share, mode: Mode, per_intent: int, seed: int) -> Board:
    """Score generated dialogues, every turn with the right history before it."""
    board = Board()
    maker = DialogueMaker(Random(seed), mode=mode, share=share)  # noqa: S311
    for intent in maker.intents:
        for _ in range(per_intent):
            _score(runner, board, maker.dialogue(intent))
    return board


def _score(runner: Runner, board: Board, dialogue: Dialogue) -> None:
    for place, turn in enumerate(dialogue.turns):
        if turn.role == "assistant":
            before = dialogue.turns[:place]
            got = runner.reply(render(before, add_generation_prompt=True))
            said = " / ".join(earlier.text for earlier in before if earlier.role != "assistant")
            board.check(dialogue.intent, turn, got, said=said, after_tool=before[-1].role == "tool")


def hand_written(runner: Runner, path: Path, *, seed: int) -> Board:
    """Score the hand-written requests, letting the model ask back in its own words."""
    board = Board()
    rng = Random(seed)  # noqa: S311
    results = Results(rng, Slots(rng))
    for line in path.read_text(encoding="utf-8").splitlines():
        case: Mapping[str, object] = json.loads(line)
        says = case["say"]
        if not isinstance(says, list):
            continue
        tool = str(case["tool"] or "")
        row = tool or f"no tool: {case['kind']}"
        turns: list[Turn] = []
        for place, text in enumerate(says):
            turns.append(Turn(role="user", text=str(text)))
            got = runner.reply(render(turns, add_generation_prompt=True))
            last = place == len(says) - 1
            if not (tool and last):
                board.check(
                    row,
                    Turn(role="assistant", text="(a text answer)"),
                    got,
                    said=_heard(turns),
                    any_text=True,
                )
                turns.append(Turn(role="assistant", text=got))
                continue
            arguments = case["arguments"]
            call = ordered_call(tool, arguments if isinstance(arguments, dict) else {})
            board.check(row, Turn(role="assistant", call=call), got, said=_heard(turns))
            answer = results.answer(call)
            turns += [Turn(role="assistant", call=call), Turn(role="tool", text=answer)]
            got = runner.reply(render(turns, add_generation_prompt=True))
            board.check(row, Turn(role="assistant", text=answer), got, said=_heard(turns), after_tool=True)
    return board


def _heard(turns: Sequence[Turn]) -> str:
    return " / ".join(turn.text for turn in turns if turn.role != "assistant")
