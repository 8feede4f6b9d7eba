"""What the tray app costs while its window is hidden and nothing happens; against a bare tray program."""

import argparse
import json
import tempfile
from pathlib import Path

from tests.bench.bench_idle import SECONDS, measure
from tests.bench.on_screen import BARE, COMMANDS, NESTOR, open_screen, prepare_home
from tests.bench.report import table
from tests.e2e.desktop_session import missing_programs

SETTLE_S = 8.0
CASES = {BARE: BARE, NESTOR: "Nestor in the tray, one reminder waiting, no model loaded"}


def run(seconds: float = SECONDS) -> list[dict[str, float | str]]:
    """Measure both programs, one after the other."""
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder) / "home"
        prepare_home(home)
        with open_screen(home) as screen:
            return [
                {
                    "case": words,
                    **measure([*COMMANDS[name], "--hidden"], screen.environment, seconds, settle_s=SETTLE_S),
                }
                for name, words in CASES.items()
            ]


def main() -> None:
    """Print the table, or JSON."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--json", action="store_true")
    parser.add_argument("--seconds", type=float, default=SECONDS)
    options = parser.parse_args()
    if missing := missing_programs():
        parser.exit(message=f"{__doc__}\nSkipped: no virtual desktop without {', '.join(missing)}\n")
    rows = run(options.seconds)
    if options.json:
        print(json.dumps(rows))
        return
    cells = [[str(row["case"]), *(f"{row[k]}" for k in ("cpu_percent", "wakeups_per_s", "rss_mb"))] for row in rows]
    header = ["program", "CPU, % of a core", "wake-ups a second", "memory, MB"]
    print(table(f"The tray app, idle over {options.seconds:g} s", header, cells))


if __name__ == "__main__":
    main()
