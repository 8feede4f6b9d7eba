"""`SettingsModel`: every setting in groups a person understands, and the models on this computer."""

import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from desktop.entries import Problem
from desktop.link import Link, LinkKind, LinkState, OnError
from engine.core.events import Event, SettingsChanged
from engine.core.model_files import ImportModel, ListModels, ModelFile, UseModel
from engine.core.settings import ChangeSetting, ListSettings, ReloadSettings, SettingInfo
from engine.core.status import GetStatus, Status

_GROUPS = (
    ("person", "You", "How Nestor knows you."),
    ("model", "Model", "What answers, and how it runs on this computer."),
    ("agent", "Answers", "How an answer is worked out."),
    ("reminders", "Reminders", "How reminders reach you."),
    ("desktop", "Window and hotkey", "How Nestor looks, and how you reach it."),
    ("bridge", "Bridge", "The door for other programs on this computer."),
    ("web", "Privacy & web", "What may leave this computer."),
    ("logs", "Log", "What Nestor writes down about its own work."),
    ("secrets", "Secrets", "Where passwords and keys are kept; never the secrets themselves."),
)
_LABELS = {
    "person.name": "Your name",
    "person.timezone": "Time zone",
    "model.use": "Model",
    "model.context_tokens": "Longest conversation, in tokens",
    "model.max_answer_tokens": "Longest answer, in tokens",
    "model.threads": "Processor threads",
    "model.gpu_layers": "Layers on the graphics card",
    "agent.max_steps": "Most steps for one answer",
    "agent.disabled_tools": "Tools that are off",
    "agent.ask_before": "Tools that ask first",
    "reminders.snooze_minutes": "Snooze, in minutes",
    "reminders.late_after_s": "Missed after, in seconds",
    "bridge.enabled": "Listen for other programs",
    "bridge.host": "Address",
    "web.search_url": "Search page",
    "web.hub_url": "Where models come from",
    "web.stay_local": "Stay on this computer",
    "logs.level": "Detail",
    "logs.keep_mb": "Space for the log, in megabytes",
    "desktop.text_scale": "Text size",
    "desktop.quick_ask_hotkey": "Keys for Quick ask",
    "desktop.show_tray_icon": "Show a tray icon",
    "desktop.close_to_tray": "Keep running when the window is closed",
    "desktop.start_hidden": "Start with the window closed",
    "desktop.notify_answers": "Notify me of answers",
}
_HIDDEN = frozenset({"version", "desktop.welcomed", "desktop.close_explained"})
"""What Nestor keeps for itself."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SettingGroup:
    """Settings that belong together."""

    title: str
    description: str
    settings: tuple[SettingInfo, ...]


class SettingsModel(QObject):
    """The settings as the engine has them now."""

    changed = Signal()
    reloaded = Signal()
    """The file was read again and is fine, whether or not anything in it is different."""
    failed = Signal(str, object)
    """Path of the setting (empty where it is none) and the `Problem` of a change that had no `on_error`."""

    def __init__(self, link: Link, *, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._link = link
        self._infos: dict[str, SettingInfo] = {}
        self._models: tuple[ModelFile, ...] = ()
        self._model_advice = ""
        self._at_start: dict[str, Any] = {}
        """Values with which the engine was started, of what takes effect at the next start."""
        self._reading = 0
        link.happened.connect(self._on_event)
        link.state_changed.connect(self._on_link_state)
        if link.state.kind is LinkKind.READY:
            self.refresh()

    @property
    def groups(self) -> tuple[SettingGroup, ...]:
        """Every setting a person can see, in the order of the page."""
        return tuple(
            SettingGroup(title=title, description=description, settings=settings)
            for section, title, description in self._sections()
            if (settings := self._of(section))
        )

    @property
    def models(self) -> tuple[ModelFile, ...]:
        """The models on this computer."""
        return self._models

    @property
    def model_advice(self) -> str:
        """Which larger model would suit this computer, in one sentence; empty where there is nothing to say."""
        return self._model_advice

    @property
    def restart_needed(self) -> bool:
        """True if a change waits for the next start."""
        return any(info.value != self._at_start[path] for path, info in self._infos.items() if path in self._at_start)

    @property
    def is_loaded(self) -> bool:
        """True once the settings were read."""
        return bool(self._infos)

    def info(self, path: str) -> SettingInfo | None:
        """Return a setting by its dotted path, hidden ones too."""
        return self._infos.get(path)

    def value(self, path: str) -> Any:
        """Return a setting's value; None where it is not known yet."""
        info = self._infos.get(path)
        return None if info is None else info.value

    def label(self, path: str) -> str:
        """Return what a setting is called on the page."""
        return _LABELS.get(path) or path.rpartition(".")[2].replace("_", " ").capitalize()

    def set(
        self,
        path: str,
        value: Any,
        on_done: Callable[[SettingInfo], None] | None = None,
        on_error: OnError | None = None,
    ) -> None:
        """Change a setting."""

        def done(info: SettingInfo) -> None:
            self._infos[path] = info
            self.changed.emit()
            if on_done is not None:
                on_done(info)
            self.refresh()

        def failed(problem: Problem) -> None:
            if on_error is None:
                self.failed.emit(path, problem)
            else:
                on_error(problem)

        self._link.execute(ChangeSetting(path=path, value=as_typed(value)), done, failed)

    def refresh(self) -> None:
        """Ask the engine for settings and models again."""
        self._reading += 1
        reading = self._reading

        def settings(infos: tuple[SettingInfo, ...]) -> None:
            if reading == self._reading:
                self._take(infos)

        def models(files: tuple[ModelFile, ...]) -> None:
            if reading == self._reading and files != self._models:
                self._models = files
                self.changed.emit()

        self._link.query(ListSettings(), settings, self._failed_without_path)

        def status(found: Status) -> None:
            if reading == self._reading and found.model_advice != self._model_advice:
                self._model_advice = found.model_advice
                self.changed.emit()

        self._link.query(ListModels(), models, self._failed_without_path)
        self._link.query(GetStatus(), status, self._failed_without_path)

    def reload(self) -> None:
        """Let the engine read its file again, after somebody edited it."""

        def done(_nothing: None) -> None:
            self.reloaded.emit()
            self.refresh()

        self._link.execute(ReloadSettings(), done, self._failed_without_path)

    def use_model(self, name: str) -> None:
        """Let this model answer from now on."""
        self._link.execute(
            UseModel(name=name),
            lambda _file: self.refresh(),
            lambda problem: self.failed.emit("model.use", problem),
        )

    def import_model(
        self,
        path: Path,
        link: bool,
        on_done: Callable[[ModelFile], None] | None = None,
        on_error: OnError | None = None,
    ) -> None:
        """Make a GGUF file known; `link` leaves it where it lies."""

        def done(file: ModelFile) -> None:
            if on_done is not None:
                on_done(file)
            self.refresh()

        self._link.execute(ImportModel(path=path, link=link), done, on_error or self._failed_without_path)

    def _take(self, infos: tuple[SettingInfo, ...]) -> None:
        fresh = {info.path: info for info in infos}
        for info in infos:
            if info.applies == "restart":
                self._at_start.setdefault(info.path, info.value)
        if fresh != self._infos:
            self._infos = fresh
            self.changed.emit()

    def _sections(self) -> list[tuple[str, str, str]]:
        """Return the sections in order; one that a newer engine has and we do not know comes last."""
        known = {section for section, _title, _description in _GROUPS}
        others = dict.fromkeys(section for path in self._infos if (section := path.partition(".")[0]) not in known)
        return [*_GROUPS, *((section, section.replace("_", " ").capitalize(), "") for section in others)]

    def _of(self, section: str) -> tuple[SettingInfo, ...]:
        return tuple(
            info for path, info in self._infos.items() if path.partition(".")[0] == section and path not in _HIDDEN
        )

    def _failed_without_path(self, problem: Problem) -> None:
        self.failed.emit("", problem)

    def _on_event(self, event: Event) -> None:
        if isinstance(event, SettingsChanged):
            self.refresh()

    def _on_link_state(self, state: LinkState) -> None:
        if state.kind is LinkKind.READY and not state.resumed:
            self._at_start.clear()  # another start of the engine
            self.refresh()


def as_typed(value: Any) -> str:
    """Return a value as a person would type it; the engine reads that as YAML, but takes texts as they stand."""
    if isinstance(value, str):
        bare = value.strip()
        is_quoted = len(bare) > 1 and bare[0] == bare[-1] and bare[0] in "\"'"
        return json.dumps(value, ensure_ascii=False) if is_quoted else value
    if value is None:
        return ""
    return json.dumps(list(value) if isinstance(value, tuple) else value, ensure_ascii=False)
