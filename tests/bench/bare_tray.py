"""The least a tray program can be: a Qt application, an icon, a window with a text field, a hotkey; the yardstick.

`python -m tests.bench.bare_tray [--hidden]`: Control+Alt+Space or a click on the icon shows it, Escape hides it.
"""

import sys

from pynput import keyboard
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QIcon, QKeySequence, QPixmap, QShortcut
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QMainWindow, QSystemTrayIcon, QVBoxLayout, QWidget


class Presses(QObject):
    """Brings the hotkey from its thread to the window's."""

    came = Signal()


def main() -> None:
    """Run until told to end."""
    app = QApplication(sys.argv)
    app.setApplicationName("Bare")
    app.setQuitOnLastWindowClosed(False)
    window, body, field = QMainWindow(), QWidget(), QLineEdit()
    layout = QVBoxLayout(body)
    layout.addWidget(QLabel("Hello"))
    layout.addWidget(field)
    window.setCentralWidget(body)
    window.resize(720, 480)

    def show() -> None:
        window.show()
        window.raise_()
        window.activateWindow()
        field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    QShortcut(QKeySequence("Escape"), window, window.hide)
    picture = QPixmap(32, 32)
    picture.fill("tomato")
    icon = QSystemTrayIcon(QIcon(picture))
    icon.activated.connect(show)
    icon.show()
    presses = Presses()
    presses.came.connect(show)
    hotkeys = keyboard.GlobalHotKeys({"<ctrl>+<alt>+<space>": presses.came.emit})
    hotkeys.start()
    if "--hidden" not in sys.argv:
        show()
    app.exec()
    hotkeys.stop()


if __name__ == "__main__":
    main()
