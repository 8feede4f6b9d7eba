"""A question before something that cannot be taken back."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from desktop.components.buttons import Button
from desktop.components.labels import Label
from desktop.theme import Space, Text, Theme


class ConfirmDialog(QDialog):
    """Asks for a yes; the safe answer has the focus where the other is dangerous."""

    def __init__(
        self,
        theme: Theme,
        *,
        title: str,
        text: str,
        confirm: str,
        danger: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setModal(True)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.no = Button(theme, "Cancel")
        self.yes = Button(theme, confirm, kind="danger" if danger else "primary")
        self.no.clicked.connect(self.reject)
        self.yes.clicked.connect(self.accept)
        buttons = QHBoxLayout()
        buttons.setSpacing(Space.S)
        buttons.addStretch()
        buttons.addWidget(self.no)
        buttons.addWidget(self.yes)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.L)
        column.setSpacing(Space.S)
        column.addWidget(Label(theme, title, Text.TITLE))
        column.addWidget(Label(theme, text, muted=True))
        column.addSpacing(Space.L)
        column.addLayout(buttons)
        self.setMinimumWidth(theme.scaled(360))
        (self.no if danger else self.yes).setDefault(True)
        (self.no if danger else self.yes).setFocus()

    def ask(self, on_yes: Callable[[], object]) -> None:
        """Show the question; call back on a yes."""
        self.accepted.connect(on_yes)
        self.open()
