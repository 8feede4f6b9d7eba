"""Shown instead of the chat window when Nestor cannot start: what happened, what to do, the details on request."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QWidget

from desktop.components import Button, Label
from desktop.entries import Problem
from desktop.theme import Space, Text, Theme
from desktop.windows.dialog import Dialog
from desktop.windows.picture import Picture

ICON_PX = 40
DETAIL_LINES = 8
SECOND_START = Problem(
    code="host_running",
    message="Nestor is already running, but it does not answer.",
    hint="Wait a moment and try again. If that does not help, end Nestor in the system's list of programs.",
)
"""A second start found a first one that hangs."""


class StartupError(Dialog):
    """Says why Nestor cannot start, and offers to try again."""

    retried = Signal()
    folder_wanted = Signal()
    copied = Signal(str)
    quit_wanted = Signal()

    def __init__(
        self,
        theme: Theme,
        problem: Problem,
        *,
        details: str = "",
        folder_label: str = "Open folder",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, title="Nestor could not start", width_px=520, parent=parent)
        self._details = details
        self._deciding = False
        mark = Picture(theme, "error", tint="danger", size_px=ICON_PX)
        mark.setAccessibleName("Error")
        self.body.insertWidget(0, mark)
        self.message = Label(theme, problem.message)
        self.hint = Label(theme, problem.hint, muted=True)
        for label in (self.message, self.hint):
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            self.body.addWidget(label)
        self.hint.setVisible(bool(problem.hint))

        self.details_button = Button(theme, "Show details", icon="chevron-right")
        self.details_button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.details_button.setCheckable(True)
        self.details_button.toggled.connect(self._fold)
        self.details_view = QPlainTextEdit(details)
        self.details_view.setReadOnly(True)
        self.details_view.setTabChangesFocus(True)
        self.details_view.setAccessibleName("Details of the error")
        self.details_view.setProperty("kind", "code")
        self.copy_button = Button(theme, "Copy details", icon="copy")
        self.copy_button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.copy_button.clicked.connect(lambda: self.copied.emit(details))
        for part in (self.details_button, self.details_view, self.copy_button):
            self.body.addWidget(part)
        self.body.addStretch(1)
        self.details_button.setVisible(bool(details))
        self._fold(False)

        self.quit_button = Button(theme, "Quit", kind="ghost")
        self.folder_button = Button(theme, folder_label, icon="folder")
        self.retry_button = Button(theme, "Try again", kind="primary", icon="retry")
        self.retry_button.setDefault(True)
        self.pull_footer_left()
        self.footer.addWidget(self.quit_button)
        self.footer.addStretch(1)
        self.footer.addWidget(self.folder_button)
        self.footer.addWidget(self.retry_button)
        self.quit_button.clicked.connect(self.close)
        self.folder_button.clicked.connect(self.folder_wanted)
        self.retry_button.clicked.connect(self._retry)
        self.retry_button.setFocus()
        self._dress()
        theme.changed.connect(self._dress)

    def reject(self) -> None:
        """Quit: without an engine there is nothing behind this window."""
        if not self._deciding:
            self._deciding = True
            self.quit_wanted.emit()
        super().reject()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Quit, as Esc does."""
        event.accept()
        self.reject()

    def _retry(self) -> None:
        self._deciding = True
        self.accept()
        self.retried.emit()

    def _fold(self, shown: bool) -> None:
        self.details_view.setVisible(shown)
        self.copy_button.setVisible(shown)
        self.details_button.setText("Hide details" if shown else "Show details")
        self.details_button.set_icon("chevron-down" if shown else "chevron-right")
        self.fit()

    def _dress(self) -> None:
        self.details_view.setFont(self.theme.font(Text.CODE))
        lines = self.details_view.fontMetrics().lineSpacing() * DETAIL_LINES
        self.details_view.setFixedHeight(lines + 2 * Space.M)
