"""Settings, Model: which model answers, and bringing one's own GGUF file."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from desktop.components import Badge, Button, Label, Segments, Separator, Spinner
from desktop.entries import Problem
from desktop.theme import Space, Text, Theme
from desktop.viewmodels import SettingsModel
from desktop.windows.dialog import Dialog
from desktop.windows.picture import Picture
from desktop.windows.settings.section import SettingsSection
from engine.core.model_files import ModelFile

STARTER = "starter"
ICON_PX = 20
PickModel = Callable[[Callable[[Path], None]], None]


class ModelsSection(SettingsSection):
    """The models on this computer, one of which answers."""

    def __init__(self, theme: Theme, model: SettingsModel, *, pick: PickModel | None) -> None:
        super().__init__(
            theme, model, title="Model", icon="model", text="The model that answers. It runs on this computer, offline."
        )
        self._pick = pick or self._pick_file
        self._shown: tuple[ModelFile, ...] | None = None
        self.list_card = self.add_card()
        self.lines: list[ModelLine] = []
        self.import_button = Button(theme, "Import a GGUF file…", icon="plus")
        row = QHBoxLayout()
        row.addWidget(self.import_button)
        row.addStretch(1)
        self.column.addLayout(row)
        self.column.addWidget(
            Label(
                theme,
                "A GGUF file is how models for this kind of program are shared. Larger ones know more and are slower.",
                Text.CAPTION,
                muted=True,
            )
        )
        self.advice = Label(theme, "")
        self.column.addWidget(self.advice)
        self.import_button.clicked.connect(lambda: self._pick(self.ask_how_to_import))
        details = self.add_card("How it answers")
        self.add_settings(
            details,
            [
                "model.temperature",
                "model.max_answer_tokens",
                "model.context_tokens",
                "model.threads",
                "model.gpu_layers",
                "model.seed",
            ],
        )
        model.failed.connect(self._not_used)
        self.refresh()

    def refresh(self) -> None:
        """Show the models that are there now."""
        super().refresh()
        self.advice.setText(self.model.model_advice)
        self.advice.setVisible(bool(self.model.model_advice))
        if self.model.models == self._shown:
            return
        self._shown = self.model.models
        had_focus = any(line.use_button.hasFocus() for line in self.lines)
        body = self.list_card.body
        while (item := body.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self.lines = []
        for file in self._shown:
            if self.lines:
                body.addWidget(Separator(self.theme))
            line = ModelLine(self.theme, file)
            line.use_wanted.connect(self.model.use_model)
            line.set_narrow(self._narrow)
            body.addWidget(line)
            self.lines.append(line)
        if not self.lines:
            body.addWidget(Label(self.theme, "No model is here yet. Import a GGUF file to get answers.", muted=True))
        if had_focus:
            self.import_button.setFocus()

    def set_narrow(self, narrow: bool) -> None:
        """Put the buttons below where there is little room."""
        super().set_narrow(narrow)
        for line in self.lines:
            line.set_narrow(narrow)

    def ask_how_to_import(self, path: Path) -> None:
        """Ask whether the file is to be copied or used where it lies, and import it."""
        dialog = ImportDialog(self.theme, self.model, path, parent=self.window())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _not_used(self, _path: str, _problem: Problem) -> None:
        for line in self.lines:
            line.use_button.setEnabled(True)

    def _pick_file(self, then: Callable[[Path], None]) -> None:
        dialog = QFileDialog(self.window(), "Import a model", "", "Models (*.gguf);;All files (*)")
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda name: then(Path(name)))
        dialog.open()


class ModelLine(QWidget):
    """One model: its name, size and place, and whether it answers."""

    use_wanted = Signal(str)

    def __init__(self, theme: Theme, file: ModelFile) -> None:
        super().__init__()
        self.file = file
        starter = file.name == STARTER
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.M)
        self._mark = Picture(theme, "model", tint="accent" if file.in_use else "text_muted", size_px=ICON_PX)
        row.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(2)
        title = "Starter" if starter else file.name
        words.addWidget(Label(theme, title, Text.BODY_STRONG, wrap=False))
        place = "comes with Nestor, small and quick" if starter else str(file.path)
        words.addWidget(Label(theme, f"{size_words(file.size_bytes)} · {place}", Text.CAPTION, muted=True, wrap=False))
        row.addLayout(words, 1)
        self.use_button = Button(theme, "Use")
        self.use_button.setAccessibleName(f"Use {title}")
        self.use_button.clicked.connect(self._use)
        self.badge = Badge(theme, "Answers now", tone="success")
        row.addWidget(self.use_button, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.badge, 0, Qt.AlignmentFlag.AlignVCenter)
        self.use_button.setVisible(not file.in_use)
        self.badge.setVisible(file.in_use)
        self.setAccessibleName(f"{title}, {size_words(file.size_bytes)}{', answers now' if file.in_use else ''}")

    def set_narrow(self, narrow: bool) -> None:
        """Leave out the picture where there is little room."""
        self._mark.setVisible(not narrow)

    def _use(self) -> None:
        self.use_button.setEnabled(False)
        self.use_wanted.emit(self.file.name)


class ImportDialog(Dialog):
    """Asks whether to copy the file or to use it where it lies, and waits for the engine to check it."""

    def __init__(self, theme: Theme, model: SettingsModel, path: Path, *, parent: QWidget | None = None) -> None:
        super().__init__(theme, title="Import a model", width_px=460, parent=parent)
        self._model = model
        self._path = path
        self.body.addWidget(Label(theme, path.name, Text.BODY_STRONG))
        self.body.addWidget(Label(theme, str(path.parent), Text.CAPTION, muted=True))
        self.how = Segments(theme, [(False, "Copy it"), (True, "Use it where it is")], "How to import")
        self.body.addWidget(self.how)
        self._about = Label(theme, "", muted=True)
        self.body.addWidget(self._about)
        self._busy = QWidget()
        busy = QHBoxLayout(self._busy)
        busy.setContentsMargins(0, 0, 0, 0)
        busy.setSpacing(Space.S)
        busy.addWidget(Spinner(theme))
        busy.addWidget(Label(theme, "Checking and importing. A large file takes a while.", muted=True), 1)
        self._busy.hide()
        self.body.addWidget(self._busy)
        self.error = Label(theme, "")
        self.error.setProperty("kind", "error")
        self.error.hide()
        self.body.addWidget(self.error)
        self.body.addStretch(1)
        self.cancel_button = Button(theme, "Cancel")
        self.import_button = Button(theme, "Import", kind="primary")
        self.import_button.setDefault(True)
        self.footer.addStretch(1)
        self.footer.addWidget(self.cancel_button)
        self.footer.addWidget(self.import_button)
        self.cancel_button.clicked.connect(self.reject)
        self.import_button.clicked.connect(self._import)
        self.how.chosen.connect(self._explain)
        self._explain(False)

    def _explain(self, link: object) -> None:
        self._about.setText(
            "Nestor remembers where the file is. If you move or delete it, the model is gone."
            if link
            else "The file is copied into Nestor's folder. You can delete the original afterwards."
        )

    def _import(self) -> None:
        self._set_busy(True)
        self._model.import_model(self._path, bool(self.how.value()), self._imported, self._refused)

    def _imported(self, _file: object = None) -> None:
        self._set_busy(False)
        self.accept()

    def _refused(self, problem: Problem) -> None:
        self._set_busy(False)
        self.error.setText(f"{problem.message} {problem.hint}".strip())
        self.error.show()
        self.fit()

    def _set_busy(self, busy: bool) -> None:
        self._busy.setVisible(busy)
        self.error.hide()
        self.how.setEnabled(not busy)
        self.import_button.setEnabled(not busy)
        self.cancel_button.setText("Close" if busy else "Cancel")
        self.fit()


def size_words(size_bytes: int) -> str:
    """Return a file's size as a person reads it: "62 MB", "1.1 GB"."""
    if size_bytes >= 1_000_000_000:
        return f"{size_bytes / 1e9:.1f} GB"
    return f"{max(round(size_bytes / 1e6), 1)} MB"
