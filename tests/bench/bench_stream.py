"""How long frames take while 5,000 tokens stream into a conversation of 5,000 entries, against bare Qt text widgets."""

import argparse
import gc
import json
import os
from collections.abc import Callable
from dataclasses import replace
from time import perf_counter, thread_time

from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QTextBrowser, QWidget

from desktop.components.messages import TranscriptView
from desktop.components.messages.samples import answer, long_conversation, person
from desktop.entries import AnswerState
from desktop.theme import Theme
from tests.bench.report import table

TOKENS = 5_000
TOKENS_PER_S = 200
ENTRIES = 5_000
BUSY_MS = 1.5
"""A shorter pause between two beats is the beat itself."""

PARAGRAPH = "Some words of an **answer** that goes on for a while, with `code` in it and a [link](https://example.org)."
TEXT = (
    f"## A heading\n\n{PARAGRAPH} {PARAGRAPH} {PARAGRAPH}\n\n{PARAGRAPH} {PARAGRAPH}\n\n"
    + "".join(f"- point {n} with *some* words of its own to read\n" for n in range(12))
    + "\n```python\n"
    + "".join(f"def function_{n}(value: int) -> str:\n    return str(value + {n})  # a comment\n\n" for n in range(10))
    + "```\n\n| a | b | c |\n|---|--:|---|\n"
    + "".join(f"| row {n} | {n * 7} | some words |\n" for n in range(10))
    + "\n> quoted words\n\n"
)

Feed = Callable[[str], None]


def tokens(count: int) -> list[str]:
    """Return a long answer in pieces of about four characters, as a model gives it."""
    text = TEXT * (count * 4 // len(TEXT) + 1)
    return [text[at : at + 4] for at in range(0, count * 4, 4)]


def transcript(theme: Theme) -> tuple[QWidget, Feed]:
    """Return our transcript with many entries, and what takes a token."""
    view = TranscriptView(theme)
    view.reset(MANY, has_earlier=False)
    view.append(person(ENTRIES, "Tell me everything."))
    entry = answer(ENTRIES, state=AnswerState.RUNNING)
    view.append(entry)

    def feed(token: str) -> None:
        nonlocal entry
        entry = replace(entry, text=entry.text + token)
        view.update_entry(entry)

    return view, feed


def markdown_browser(theme: Theme) -> tuple[QWidget, Feed]:
    """Return a QTextBrowser that is given the whole text with each token."""
    view = QTextBrowser()
    text = ""

    def feed(token: str) -> None:
        nonlocal text
        text += token
        view.setMarkdown(text)
        view.verticalScrollBar().setValue(view.verticalScrollBar().maximum())

    return view, feed


def plain_edit(theme: Theme) -> tuple[QWidget, Feed]:
    """Return a QPlainTextEdit that only takes each token at its end, without any styles."""
    view = QPlainTextEdit()
    view.setReadOnly(True)

    def feed(token: str) -> None:
        cursor = view.textCursor()
        cursor.movePosition(cursor.MoveOperation.End)
        cursor.insertText(token)
        view.verticalScrollBar().setValue(view.verticalScrollBar().maximum())

    return view, feed


MANY = tuple(long_conversation(ENTRIES))

CASES = {
    "our transcript, 5,000 entries": transcript,
    "bare QTextBrowser, setMarkdown per token": markdown_browser,
    "bare QPlainTextEdit, plain text": plain_edit,
}


def measure(theme: Theme, make: Callable[[Theme], tuple[QWidget, Feed]], count: int) -> dict[str, float]:
    """Stream into a widget and return the gaps between beats of the event loop, in milliseconds.

    The time of the CPU alone stands beside them: on a busy computer the gaps are mostly other programs.
    """
    start = perf_counter()
    view, feed = make(theme)
    view.resize(900, 800)
    view.show()
    QApplication.processEvents()
    opened_ms = (perf_counter() - start) * 1e3
    loop = QEventLoop()
    beats: list[float] = []
    works: list[float] = []
    pieces = iter(tokens(count))
    started = last = perf_counter()
    worked = thread_time()
    fed = 0

    def beat() -> None:
        nonlocal last, worked
        now, work = perf_counter(), thread_time()
        beats.append((now - last) * 1e3)
        works.append((work - worked) * 1e3)
        last, worked = now, work

    def pour() -> None:
        nonlocal fed
        due = min(count, int((perf_counter() - started) * TOKENS_PER_S) + 1)
        if fed < due:  # one at a time: a widget that is too slow falls behind, and the table says by how much
            feed(next(pieces))
            fed += 1
        if fed >= count:
            QTimer.singleShot(200, loop.quit)
            pouring.stop()

    heart, pouring = (QTimer(timerType=Qt.TimerType.PreciseTimer) for _ in range(2))
    heart.setInterval(1)
    heart.timeout.connect(beat)
    pouring.setInterval(1)
    pouring.timeout.connect(pour)
    gc.collect()
    started = last = perf_counter()
    worked = thread_time()
    heart.start()
    pouring.start()
    QTimer.singleShot(int(count / TOKENS_PER_S * 4_000) + 5_000, loop.quit)
    loop.exec()
    spent = perf_counter() - started
    heart.stop()
    pouring.stop()
    view.deleteLater()
    QApplication.processEvents()
    busy = sorted(gap for gap in beats if gap > BUSY_MS) or [0.0]
    working = sorted(work for gap, work in zip(beats, works, strict=True) if gap > BUSY_MS) or [0.0]
    return {
        "opened_ms": round(opened_ms, 1),
        "longest_ms": round(busy[-1], 1),
        "p99_ms": round(_p99(busy), 1),
        "longest_cpu_ms": round(working[-1], 1),
        "p99_cpu_ms": round(_p99(working), 1),
        "over_33_ms": float(sum(gap > 33 for gap in busy)),
        "tokens_per_s": round(fed / spent, 1),
    }


def _p99(values: list[float]) -> float:
    return values[min(len(values) - 1, int(len(values) * 0.99))]


def run(count: int = TOKENS) -> list[dict[str, float | str]]:
    """Measure every case, one after the other, on no screen."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    existing = QApplication.instance()
    app = existing if isinstance(existing, QApplication) else QApplication(["bench"])
    theme = Theme(app, preference="light")
    theme.apply()
    return [{"case": name, **measure(theme, make, count)} for name, make in CASES.items()]


def main() -> None:
    """Print the table, or JSON."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--json", action="store_true")
    parser.add_argument("--tokens", type=int, default=TOKENS)
    options = parser.parse_args()
    rows = run(options.tokens)
    if options.json:
        print(json.dumps(rows))
        return
    keys = ("longest_ms", "p99_ms", "longest_cpu_ms", "p99_cpu_ms", "over_33_ms", "tokens_per_s", "opened_ms")
    cells = [[str(row["case"]), *(f"{row[key]}" for key in keys)] for row in rows]
    times = ["longest frame, ms", "p99, ms", "longest of CPU alone, ms", "p99 of CPU alone, ms"]
    header = ["widget", *times, "frames over 33 ms", "tokens a second", "opened in, ms"]
    print(table(f"{options.tokens:,} tokens at {TOKENS_PER_S} a second", header, cells))


if __name__ == "__main__":
    main()
