"""`python -m tests.starter`: says every case to the engine, writes build/starter/evaluation.md, and tells the goals.

The exit status is 1 where a goal is missed.
"""

import argparse
import asyncio
import json
from collections.abc import Sequence
from pathlib import Path

from models.starter import STARTER_PATH
from tests.starter.cases import LOOKED_AT, Case, file_names, load
from tests.starter.driving import nestor
from tests.starter.report import mistake, report
from tests.starter.results import Results

REPORT = Path("build/starter/evaluation.md")


def main() -> int:
    """Evaluate, report, and return the exit status."""
    chosen = _arguments()
    cases = [case for name in chosen.files for case in load(name, half=chosen.half)]
    results = asyncio.run(evaluate(cases, chosen.model))
    text = report(results)
    REPORT.parent.mkdir(parents=True, exist_ok=True)
    REPORT.write_text(text, encoding="utf-8")
    if chosen.json:
        print(json.dumps(results.as_json(), ensure_ascii=False, indent=1))
    else:
        if chosen.mistakes:
            print(*map(mistake, results.mistakes), "", sep="\n")
        print(text)
    return 0 if all(goal.met for goal in results.goals()) else 1


async def evaluate(cases: Sequence[Case], model_path: Path | None = None) -> Results:
    """Say all cases to the model in that file, or to the shipped one."""
    results = Results(model=(model_path or STARTER_PATH).name)
    only_looked_at = all(case.file in LOOKED_AT for case in cases)
    async with nestor(model_path) as engine:
        results.load_s = engine.load_s
        for case in cases:
            heard = await engine.converse(case.say)
            results.count(case, heard, by_intent=only_looked_at or case.file not in LOOKED_AT)
    return results


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.starter", description="Evaluate the starter model.")
    parser.add_argument("--model", type=Path, help="the GGUF to evaluate (default: the shipped one)")
    parser.add_argument("--files", nargs="+", choices=file_names(), default=file_names(), metavar="NAME")
    parser.add_argument("--half", type=int, choices=(0, 1), help="one half of the cases only")
    parser.add_argument("--json", action="store_true", help="print the results as JSON, mistakes included")
    parser.add_argument(
        "--mistakes", action="store_true", help="print what was said, wanted and got in each wrong case"
    )
    return parser.parse_args()


if __name__ == "__main__":
    raise SystemExit(main())
