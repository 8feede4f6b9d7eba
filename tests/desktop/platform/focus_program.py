"""A program with one window that does as it is told: `raise`, `minimise`, `hide`, `remember`, `restore`, `forget`."""

import os
import sys

from PySide6.QtCore import QSocketNotifier
from PySide6.QtWidgets import QApplication, QLineEdit

from desktop.platform import WindowFocus


def main() -> None:
    """Run until the input ends; the argument is the window's title."""
    app = QApplication([])
    app.setQuitOnLastWindowClosed(False)
    window, focus = QLineEdit(), WindowFocus(os.environ["DISPLAY"])
    window.setWindowTitle(sys.argv[1])
    window.resize(300, 60)
    acts = {
        "raise": lambda: focus.raise_window(window),
        "show": window.show,
        "minimise": window.showMinimized,
        "hide": window.hide,
        "remember": focus.remember,
        "restore": focus.restore,
        "forget": focus.forget,
    }

    def read() -> None:
        line = sys.stdin.readline().strip()
        if not line:
            app.quit()
            return
        acts[line]()
        print(line, flush=True)

    reader = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read)
    reader.activated.connect(read)
    print("ready", flush=True)
    app.exec()
    focus.close()


if __name__ == "__main__":
    main()
