"""A window with one of each, and a tray icon: what the tests of the virtual desktop read, click and type into."""

import sys

from PySide6.QtGui import QIcon, QPixmap
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QLineEdit,
    QListWidget,
    QPushButton,
    QSystemTrayIcon,
    QVBoxLayout,
    QWidget,
)


def main() -> None:
    """Show the window until it is closed."""
    app = QApplication(sys.argv)
    app.setApplicationName("Toy")
    window = QWidget()
    window.setWindowTitle("A toy")
    label, field, button, names = QLabel("Nobody greeted"), QLineEdit(), QPushButton("Greet"), QListWidget()
    field.setAccessibleName("Who")
    names.setAccessibleName("Greeted")
    layout = QVBoxLayout(window)
    for part in (label, field, button, names):
        layout.addWidget(part)

    def greet() -> None:
        label.setText(f"Hello {field.text()}")
        names.addItem(field.text())

    button.clicked.connect(greet)
    picture = QPixmap(32, 32)
    picture.fill("tomato")
    icon = QSystemTrayIcon(QIcon(picture))
    icon.setToolTip("Toy")
    icon.activated.connect(lambda reason: label.setText("The tray icon was clicked"))
    icon.show()
    window.show()
    app.exec()


if __name__ == "__main__":
    main()
