"""How long a person waits for the command: start, first word, whole answer; against a bare Python in the same run."""

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from tests.bench.report import median, table

ROUNDS = 7
ROOT = Path(__file__).parents[2]
NESTOR = [sys.executable, "-m", "engine.cli"]

CASES = {
    "a bare Python": [sys.executable, "-c", "pass"],
    "Python importing click, pydantic, httpx": [sys.executable, "-c", "import click, pydantic, httpx"],
    "nestor --version": [*NESTOR, "--version"],
    "nestor reminders list, no host running": [*NESTOR, "reminders", "list"],
    "nestor ask, no host running": [*NESTOR, "ask", "hello"],
}


def measure(command: list[str], environment: dict[str, str]) -> tuple[float, float, float]:
    """Run a command; returns wall time, CPU time and time to its first output, in milliseconds."""
    before, start = os.times(), time.perf_counter()
    with subprocess.Popen(
        command, cwd=ROOT, env=environment, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, stdin=subprocess.DEVNULL
    ) as process:
        assert process.stdout is not None
        process.stdout.read(1)
        first = time.perf_counter()
        process.stdout.read()
        process.wait()
    end, after = time.perf_counter(), os.times()
    cpu = after.children_user + after.children_system - before.children_user - before.children_system
    return (end - start) * 1e3, cpu * 1e3, (first - start) * 1e3


def run(rounds: int = ROUNDS) -> list[dict[str, float | str]]:
    """Measure every case, interleaved, and return medians."""
    taken: dict[str, list[tuple[float, float, float]]] = {name: [] for name in CASES}
    with tempfile.TemporaryDirectory() as home:
        environment = {**os.environ, "NESTOR_HOME": home}
        for number in range(rounds + 1):
            for name, command in CASES.items():
                result = measure(command, environment)
                if number:  # the first round warms caches and makes the home
                    taken[name].append(result)
    base = median([cpu for _, cpu, _ in taken["a bare Python"]])
    return [
        {
            "case": name,
            "wall_ms": round(median([wall for wall, _, _ in results]), 1),
            "first_output_ms": round(median([first for _, _, first in results]), 1),
            "cpu_ms": round(median([cpu for _, cpu, _ in results]), 1),
            "cpu_ratio": round(median([cpu for _, cpu, _ in results]) / base, 1),
        }
        for name, results in taken.items()
    ]


def main() -> None:
    """Print the table, or JSON."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--json", action="store_true")
    parser.add_argument("--rounds", type=int, default=ROUNDS)
    options = parser.parse_args()
    rows = run(options.rounds)
    if options.json:
        print(json.dumps(rows))
        return
    cells = [
        [str(r["case"]), *(f"{r[k]}" for k in ("wall_ms", "first_output_ms", "cpu_ms", "cpu_ratio"))] for r in rows
    ]
    header = ["command", "wall ms", "first output ms", "CPU ms", "CPU, × a bare Python"]
    print(table(f"Start, median of {options.rounds}", header, cells))


if __name__ == "__main__":
    main()
