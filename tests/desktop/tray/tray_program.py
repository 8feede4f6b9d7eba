"""A program with nothing but the tray icon: takes states on its input, and says on its output what happens to it."""

import os
import sys
from datetime import UTC, datetime, timedelta

from PySide6.QtCore import QObject, QSocketNotifier, Signal
from PySide6.QtWidgets import QApplication

from desktop.tray import Tray
from desktop.tray.presence import TrayPresence

NOW = datetime(2026, 11, 21, 15, 20, tzinfo=UTC)


class Model(QObject):
    """What the tray shows, as `AppModel` has it."""

    changed = Signal()
    state = "idle"
    headline = "Ready"
    next_reminder = None
    questions = ()
    paused_until: datetime | None = None


def say(*words: object) -> None:
    """Tell the test."""
    print(*words, flush=True)


def main() -> None:
    """Show the icon until the input ends; arguments: how often to look for a panel, in ms, and whether to `watch`."""
    app = QApplication([])
    app.setQuitOnLastWindowClosed(False)
    presence = TrayPresence(
        look_again_ms=int(sys.argv[1]), display=os.environ["DISPLAY"] if "watch" in sys.argv else ""
    )
    tray, model = Tray(now=lambda: NOW, presence=presence), Model()
    tray.availability_changed.connect(lambda there: say("available" if there else "unavailable"))
    tray.toggle_wanted.connect(lambda: say("toggle"))
    tray.ask_wanted.connect(lambda: say("ask"))
    tray.open_wanted.connect(lambda: say("open"))
    tray.pause_wanted.connect(lambda until: say("pause", until))
    tray.quit_wanted.connect(lambda: say("quit"))
    tray.show_hotkey("<ctrl>+<alt>+<space>")

    def read() -> None:
        line = sys.stdin.readline().strip()
        if not line:
            app.quit()
            return
        model.state = model.headline = line
        model.paused_until = NOW + timedelta(hours=1) if line == "paused" else None
        model.changed.emit()
        say("shows", line)

    reader = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read)
    reader.activated.connect(read)
    tray.show()
    tray.bind(model)
    tops = {name.split(".")[0] for name in sys.modules}
    say("ready", "with-engine" if "engine" in tops else "without-engine")
    app.exec()
    tray.close()


if __name__ == "__main__":
    main()
