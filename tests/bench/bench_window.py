"""How long the hotkey and a click on the tray icon take until the window is painted, with a long past to show."""

import argparse
import json
import tempfile
import time
from pathlib import Path

from tests.bench.long_conversation import add_messages
from tests.bench.on_screen import BARE, COMMANDS, NESTOR, Screen, open_screen, prepare_home
from tests.bench.report import median, percentile, table
from tests.e2e.desktop_session import missing_programs

ROUNDS = 100
CLICKS_FEWER = 4
MESSAGES = 10_000
SETTLE_S = 4.0
PAUSE_S = 0.15
CLICK_PAUSE_S = 0.5
"""Two clicks that follow each other sooner are a double click."""
HOTKEY = ("Control_L", "Alt_L", "space")


def _times_ms(screen: Screen, pid: int, rounds: int, *, by_hotkey: bool) -> list[float]:
    """Show and hide the window again and again, and return how long each showing took."""
    icon = screen.tray_icon(pid)
    assert icon is not None
    x, y = icon.bounds.center

    def show() -> float:
        return screen.press(*HOTKEY) if by_hotkey else screen.click(x, y)

    def hide() -> None:
        screen.press("Escape") if by_hotkey else screen.press("Alt_L", "F4")

    pause_s = PAUSE_S if by_hotkey else CLICK_PAUSE_S
    show()
    screen.wait(lambda: screen.painted_place(pid), "the window")
    time.sleep(pause_s)
    place = screen.painted_place(pid)
    assert place is not None
    times = []
    for _ in range(rounds):
        time.sleep(pause_s)  # until the window has the keyboard
        hide()
        screen.wait(lambda: not screen.is_painted_at(*place), "the window to go")
        time.sleep(pause_s)
        start = show()
        times.append((screen.wait(lambda: screen.is_painted_at(*place), "the window") - start) * 1e3)
    time.sleep(pause_s)
    hide()
    screen.wait(lambda: not screen.is_painted_at(*place), "the window to go")
    return times


def run(rounds: int = ROUNDS, messages: int = MESSAGES) -> list[dict[str, float | str]]:
    """Measure both programs and both ways, and return p50 and p99."""
    rows: list[dict[str, float | str]] = []
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder) / "home"
        prepare_home(home)
        add_messages(home, messages)
        with open_screen(home) as screen:
            for name, what in ((BARE, ""), (NESTOR, f", {messages:,} messages")):
                with screen.running([*COMMANDS[name], "--hidden"]) as process:
                    screen.wait(lambda pid=process.pid: screen.tray_icon(pid), "the icon")  # type: ignore[misc]
                    time.sleep(SETTLE_S)
                    for way, by_hotkey in (("the hotkey", True), ("a click on the tray icon", False)):
                        count = rounds if by_hotkey else max(1, rounds // CLICKS_FEWER)
                        times = _times_ms(screen, process.pid, count, by_hotkey=by_hotkey)
                        row = {"p50_ms": median(times), "p99_ms": percentile(times, 99), "worst_ms": max(times)}
                        rows.append({"case": f"{name}{what}: {way}", **{k: round(v, 1) for k, v in row.items()}})
    return rows


def main() -> None:
    """Print the table, or JSON."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--json", action="store_true")
    parser.add_argument("--rounds", type=int, default=ROUNDS)
    parser.add_argument("--messages", type=int, default=MESSAGES)
    options = parser.parse_args()
    if missing := missing_programs():
        parser.exit(message=f"{__doc__}\nSkipped: no virtual desktop without {', '.join(missing)}\n")
    rows = run(options.rounds, options.messages)
    if options.json:
        print(json.dumps(rows))
        return
    cells = [[str(row["case"]), *(f"{row[key]}" for key in ("p50_ms", "p99_ms", "worst_ms"))] for row in rows]
    header = ["from … to painted", "p50, ms", "p99, ms", "worst, ms"]
    print(table(f"The window is there, {options.rounds} times by hotkey, a quarter of that by click", header, cells))


if __name__ == "__main__":
    main()
