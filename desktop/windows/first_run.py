"""The one screen a new person sees. Both its buttons lead to a working app; Skip changes nothing."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desktop.components import Button, Label, Segments, Switch, TextField, hotkey_words
from desktop.entries import Problem
from desktop.theme import Space, Text, Theme
from desktop.viewmodels import FirstRun
from desktop.windows.about import AppMark
from desktop.windows.dialog import Dialog
from desktop.windows.keycaps import KeyCaps
from desktop.windows.picture import Picture

MARK_PX = 48
THEMES = (("system", "System"), ("light", "Light"), ("dark", "Dark"))
WELCOME = "A private assistant that lives on this computer. It answers, remembers and reminds, with no account."
MODEL = "A small model comes with Nestor and answers at once, offline. You can add larger ones under Settings."
PRIVACY = "Nothing leaves this computer unless you say so."


class FirstRunDialog(Dialog):
    """Asks for a name, a theme, the hotkey and starting at login; everything can be left as it is."""

    def __init__(
        self, theme: Theme, model: FirstRun, *, hotkey_problem: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, title="Welcome to Nestor", width_px=500, parent=parent)
        self._model = model
        self._deciding = False
        self._skipping = False
        self.body.setSpacing(Space.L)
        self.body.removeWidget(self.heading)
        self.body.addWidget(self._masthead())

        self.name = TextField(theme, label="What should Nestor call you?", placeholder="Your name, if you like")
        self.name.set_text(model.name)
        self.name.edited.connect(model.set_name)
        self.body.addWidget(self.name)

        looks = QVBoxLayout()
        looks.setSpacing(Space.XS)
        looks.addWidget(Label(theme, "Theme", Text.BODY_STRONG))
        self.looks = Segments(theme, THEMES, "Theme")
        self.looks.set_value(model.theme_name)
        self.looks.chosen.connect(self._choose_look)
        looks.addWidget(self.looks, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addLayout(looks)

        self.hotkey = HotkeyCheck(theme, model.hotkey, hotkey_problem)
        self.body.addWidget(self.hotkey)

        self.login = Switch(
            theme, "Start at login", description="Then reminders come even if you do not open Nestor first."
        )
        self.login.setMinimumHeight(1)
        self.login.setChecked(model.start_at_login)
        self.login.clicked.connect(model.set_start_at_login)
        self.body.addWidget(self.login)
        self.body.addWidget(_Facts(theme, (("spark", MODEL), ("shield", PRIVACY))))
        self.error = Label(theme, "")
        self.error.setProperty("kind", "error")
        self.error.hide()
        self.body.addWidget(self.error)
        self.body.addStretch(1)

        self.skip_button = Button(theme, "Skip", kind="ghost")
        self.start_button = Button(theme, "Start", kind="primary")
        self.start_button.setDefault(True)
        self.pull_footer_left()
        self.footer.addWidget(self.skip_button)
        self.footer.addStretch(1)
        self.footer.addWidget(self.start_button)
        self.skip_button.clicked.connect(self.reject)
        self.start_button.clicked.connect(self._start)
        model.finished.connect(self._finished)
        model.failed.connect(self._failed)
        self._look_before = theme.preference
        self.name.setFocus()

    def hotkey_pressed(self) -> None:
        """Tell that the hotkey reached Nestor."""
        self.hotkey.set_pressed()

    def reject(self) -> None:
        """Skip: leave everything as it was, also the look that was tried."""
        if self._deciding:
            super().reject()
            return
        self._deciding = True
        self._skipping = True
        self.theme.set_preference(self._look_before)
        self._model.skip()

    def showEvent(self, event: QShowEvent) -> None:
        """Begin with the name."""
        super().showEvent(event)
        self.name.setFocus()

    def _masthead(self) -> QWidget:
        head = QWidget()
        row = QHBoxLayout(head)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.L)
        row.addWidget(AppMark(self.theme, MARK_PX), 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(Space.XS)
        words.addWidget(self.heading)
        words.addWidget(Label(self.theme, WELCOME, muted=True))
        row.addLayout(words, 1)
        return head

    def _choose_look(self, value: object) -> None:
        self.theme.set_preference(str(value))
        self._model.set_theme_name(str(value))

    def _start(self) -> None:
        self._deciding = True
        self.start_button.setEnabled(False)
        self.error.hide()
        self._model.set_name(self.name.text().strip())
        self._model.finish()

    def _finished(self) -> None:
        self._deciding = True
        self.accept()

    def _failed(self, _path: str, problem: Problem) -> None:
        if self._skipping:
            # Who skips wants to go on; the screen comes again at the next start.
            super().reject()
            return
        self._deciding = False
        self.start_button.setEnabled(True)
        self.error.setText(f"{problem.message} {problem.hint}".strip())
        self.error.show()
        self.fit()


class HotkeyCheck(QFrame):
    """Asks to press the hotkey and says when it came; or says why it cannot come here."""

    def __init__(self, theme: Theme, keys: str, problem: str) -> None:
        super().__init__()
        self._problem = problem
        self._pressed = False
        self.setProperty("kind", "card")
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.M, Space.M, Space.M, Space.M)
        row.setSpacing(Space.M)
        self._mark = Picture(theme, "keyboard", size_px=20)
        row.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(2)
        self.title = Label(theme, "", Text.BODY_STRONG)
        self.text = Label(theme, "", Text.CAPTION, muted=True)
        words.addWidget(self.title)
        words.addWidget(self.text)
        row.addLayout(words, 1)
        self._caps = KeyCaps(theme, hotkey_words(keys))
        row.addWidget(self._caps, 0, Qt.AlignmentFlag.AlignVCenter)
        self._keys = keys
        self._say()

    @property
    def is_pressed(self) -> bool:
        """Tell whether the hotkey came."""
        return self._pressed

    def set_pressed(self) -> None:
        """Say that the hotkey works."""
        self._pressed = True
        self._problem = ""
        self._say()

    def _say(self) -> None:
        if self._problem:
            icon, tint, title = "alert", "warning", "The hotkey does not work here yet"
            text = f"{self._problem} You can choose other keys under Settings, Quick ask."
        elif self._pressed:
            icon, tint, title, text = "check", "success", "The hotkey works", "It opens Quick ask from anywhere."
        elif self._keys:
            icon, tint = "keyboard", "accent"
            title, text = "Press the hotkey now to try it", "It opens Quick ask from anywhere. You can change it later."
        else:
            icon, tint, title = "keyboard", "text_muted", "No hotkey is set"
            text = "You can choose one under Settings, Quick ask."
        self._mark.set_icon(icon, tint=tint)
        self.title.setText(title)
        self.text.setText(text)
        self._caps.setVisible(bool(self._keys) and not self._problem)
        self.setAccessibleName(f"{title}. {text}")


class _Facts(QFrame):
    """Short sentences, each with a picture."""

    def __init__(self, theme: Theme, facts: tuple[tuple[str, str], ...]) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        for icon, words in facts:
            row = QHBoxLayout()
            row.setSpacing(Space.M)
            row.addWidget(Picture(theme, icon, tint="accent"), 0, Qt.AlignmentFlag.AlignTop)
            row.addWidget(Label(theme, words, muted=True), 1)
            column.addLayout(row)
