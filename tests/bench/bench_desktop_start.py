"""How long a person waits for the tray icon and the window after starting Nestor; against a bare tray program."""

import argparse
import json
import tempfile
import time
from pathlib import Path

from tests.bench.on_screen import COMMANDS, Screen, cpu_ms, memory_mb, open_screen, prepare_home
from tests.bench.report import median, table
from tests.e2e.desktop_session import missing_programs

ROUNDS = 7
SETTLE_S = 3.0


def measure(screen: Screen, command: list[str]) -> dict[str, float]:
    """Start a program once; returns milliseconds to the icon and to the painted window, then CPU and memory."""
    start = time.perf_counter()
    with screen.running(command) as process:
        seen: dict[str, float] = {}

        def look() -> bool:
            if "tray_ms" not in seen and screen.tray_icon(process.pid):
                seen["tray_ms"] = (time.perf_counter() - start) * 1e3
            if "window_ms" not in seen and screen.painted_place(process.pid):
                seen["window_ms"] = (time.perf_counter() - start) * 1e3
            return len(seen) == 2

        screen.wait(look, f"the icon and the window of {command}")
        seen["cpu_ms"] = cpu_ms(process)
        time.sleep(max(0.0, SETTLE_S - (time.perf_counter() - start)))
        return seen | memory_mb(process)


def run(rounds: int = ROUNDS) -> list[dict[str, float | str]]:
    """Measure both programs, interleaved, and return medians."""
    taken: dict[str, list[dict[str, float]]] = {name: [] for name in COMMANDS}
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder) / "home"
        prepare_home(home)
        with open_screen(home) as screen:
            for number in range(rounds + 1):
                for name, command in COMMANDS.items():
                    result = measure(screen, command)
                    if number:  # the first round warms the disk's cache
                        taken[name].append(result)
    return [
        {"case": name, **{key: round(median([result[key] for result in results]), 1) for key in results[0]}}
        for name, results in taken.items()
    ]


def main() -> None:
    """Print the table, or JSON."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--json", action="store_true")
    parser.add_argument("--rounds", type=int, default=ROUNDS)
    options = parser.parse_args()
    if missing := missing_programs():
        parser.exit(message=f"{__doc__}\nSkipped: no virtual desktop without {', '.join(missing)}\n")
    rows = run(options.rounds)
    if options.json:
        print(json.dumps(rows))
        return
    keys = ("tray_ms", "window_ms", "cpu_ms", "rss_mb", "uss_mb", "pss_mb")
    header = ["program", "tray icon, ms", "window painted, ms", "CPU until then, ms"]
    header += ["memory (RSS), MB", "its own (USS), MB", "its share (PSS), MB"]
    cells = [[str(row["case"]), *(f"{row[key]}" for key in keys)] for row in rows]
    print(table(f"Start of the tray app, median of {options.rounds}", header, cells))


if __name__ == "__main__":
    main()
