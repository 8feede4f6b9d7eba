"""What `nestor serve` costs while nothing happens: CPU, wake-ups and memory over a minute, against a bare uvicorn."""

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import psutil

from tests.bench.report import table

ROOT = Path(__file__).parents[2]
SECONDS = 60.0
SETTLE_S = 3.0

UVICORN = """
import uvicorn
from fastapi import FastAPI
uvicorn.run(FastAPI(), port=0, log_level="critical")
"""


def _cases(home: str) -> dict[str, tuple[list[str], dict[str, str]]]:
    environment = {**os.environ, "NESTOR_HOME": home}
    serve = [sys.executable, "-m", "engine.cli", "serve", "--port", "0"]
    return {
        "a bare FastAPI on uvicorn": ([sys.executable, "-c", UVICORN], dict(os.environ)),
        "nestor serve, one reminder waiting, no model loaded": (serve, environment),
    }


def _switches(process: psutil.Process) -> int:
    """Return how often the process tree was woken: voluntary context switches of all its threads."""
    total = 0
    for member in (process, *process.children(recursive=True)):
        for thread in Path(f"/proc/{member.pid}/task").iterdir():
            status = (thread / "status").read_text()
            total += int(status.split("voluntary_ctxt_switches:")[1].split()[0])
    return total


def _cpu_s(process: psutil.Process) -> float:
    return sum(sum(member.cpu_times()[:2]) for member in (process, *process.children(recursive=True)))


def measure(
    command: list[str], environment: dict[str, str], seconds: float, *, settle_s: float = SETTLE_S
) -> dict[str, float]:
    """Let a program idle that long and return its CPU share in percent, wake-ups a second, and memory in MB."""
    with subprocess.Popen(
        command, cwd=ROOT, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    ) as popen:
        try:
            time.sleep(settle_s)
            process = psutil.Process(popen.pid)
            cpu, switches, start = _cpu_s(process), _switches(process), time.perf_counter()
            time.sleep(seconds)
            spent = time.perf_counter() - start
            return {
                "cpu_percent": round((_cpu_s(process) - cpu) / spent * 100, 3),
                "wakeups_per_s": round((_switches(process) - switches) / spent, 2),
                "rss_mb": round(process.memory_info().rss / 1e6, 1),
            }
        finally:
            popen.terminate()


def run(seconds: float = SECONDS) -> list[dict[str, float | str]]:
    """Measure every case, one after the other."""
    with tempfile.TemporaryDirectory() as home:
        add = [sys.executable, "-m", "engine.cli", "reminders", "add", "call mum", "--when", "in 3 hours"]
        subprocess.run(add, cwd=ROOT, env={**os.environ, "NESTOR_HOME": home}, check=True, capture_output=True)
        return [
            {"case": name, **measure(command, environment, seconds)}
            for name, (command, environment) in _cases(home).items()
        ]


def main() -> None:
    """Print the table, or JSON."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--json", action="store_true")
    parser.add_argument("--seconds", type=float, default=SECONDS)
    options = parser.parse_args()
    rows = run(options.seconds)
    if options.json:
        print(json.dumps(rows))
        return
    cells = [[str(row["case"]), *(f"{row[k]}" for k in ("cpu_percent", "wakeups_per_s", "rss_mb"))] for row in rows]
    header = ["program", "CPU, % of a core", "wake-ups a second", "memory, MB"]
    print(table(f"Idle over {options.seconds:g} s", header, cells))


if __name__ == "__main__":
    main()
