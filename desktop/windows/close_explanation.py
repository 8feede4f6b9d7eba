"""Said once, when the chat window is closed for the first time: what becomes of Nestor then."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.components import Button
from desktop.theme import Theme
from desktop.windows.dialog import Dialog

IN_TRAY = "Nestor keeps running in the tray"
IN_TRAY_MEANS = (
    "Closing the window does not stop Nestor: reminders still come, and Quick ask still opens. "
    "To open the window again, click Nestor's icon in the tray."
)
NO_TRAY = "Nestor keeps running without its window"
NO_TRAY_MEANS = (
    "Closing the window does not stop Nestor: reminders still come. This computer shows no tray icons, "
    "so start Nestor again to get the window back."
)
LATER = "You can change this under Settings, Window. Nestor will not ask again."


class CloseExplanation(Dialog):
    """Asks once whether Nestor goes on without its window; closing the dialog leaves the window open."""

    kept = Signal()
    """Nestor is to go on without the window."""
    quit_wanted = Signal()

    def __init__(self, theme: Theme, *, has_tray: bool, hotkey: str = "", parent: QWidget | None = None) -> None:
        title, text = (IN_TRAY, IN_TRAY_MEANS) if has_tray else (NO_TRAY, NO_TRAY_MEANS)
        if hotkey:
            text = f"{text} {hotkey} asks Nestor from anywhere."
        super().__init__(theme, title=title, text=f"{text}\n\n{LATER}", width_px=440, parent=parent)
        self.quit_button = Button(theme, "Quit Nestor")
        self.keep_button = Button(theme, "Keep running", kind="primary")
        self.keep_button.setDefault(True)
        self.footer.addStretch(1)
        self.footer.addWidget(self.quit_button)
        self.footer.addWidget(self.keep_button)
        self.quit_button.clicked.connect(self._quit)
        self.keep_button.clicked.connect(self._keep)
        self.keep_button.setFocus()

    def _keep(self) -> None:
        self.accept()
        self.kept.emit()

    def _quit(self) -> None:
        self.accept()
        self.quit_wanted.emit()
