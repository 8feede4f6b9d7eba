"""The windows that come up over the main one: first run, keyboard shortcuts, about, and errors at start."""

import platform
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QObject, Qt, qVersion
from PySide6.QtWidgets import QDialog, QWidget

from desktop.components import hotkey_words
from desktop.theme import Theme
from desktop.viewmodels import FirstRun, SettingsModel
from desktop.windows.about import AboutDialog, AboutFacts
from desktop.windows.first_run import FirstRunDialog
from desktop.windows.shortcuts import SHORTCUTS, Shortcut, ShortcutGroup, ShortcutsSheet

FIRST_RUN = "first run"


class Dialogs(QObject):
    """Opens each of them, at most one of a kind at a time."""

    def __init__(
        self,
        theme: Theme,
        parent: QWidget,
        *,
        settings: SettingsModel,
        first_run: FirstRun,
        hotkey_problem: Callable[[], str],
        notice: str,
        copy: Callable[[str], None],
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._parent = parent
        self._settings = settings
        self._first_run = first_run
        self._hotkey_problem = hotkey_problem
        self._notice = notice
        self._copy = copy
        self._open: dict[str, QDialog] = {}

    def show_first_run(self) -> None:
        """Show the screen a new person sees."""
        self._show(
            FIRST_RUN, lambda: FirstRunDialog(self._theme, self._first_run, hotkey_problem=self._hotkey_problem())
        )

    def hotkey_pressed(self) -> bool:
        """Let the first screen know that the hotkey came; False where that screen is not open."""
        dialog = self._open.get(FIRST_RUN)
        if not isinstance(dialog, FirstRunDialog):
            return False
        dialog.hotkey_pressed()
        return True

    def show_shortcuts(self) -> None:
        """List the keys."""
        keys = hotkey_words(str(self._settings.value("desktop.quick_ask_hotkey") or ""))
        anywhere = ShortcutGroup(title="In every program", shortcuts=(Shortcut(does="Quick ask", keys=keys),))
        groups = (anywhere, *SHORTCUTS) if keys else SHORTCUTS
        self._show("shortcuts", lambda: ShortcutsSheet(self._theme, groups, parent=self._parent))

    def show_about(self) -> None:
        """Say what this program is."""
        facts = AboutFacts(
            version=QCoreApplication.applicationVersion(),
            notice=self._notice,
            system=f"Python {platform.python_version()} · Qt {qVersion()} · {platform.system()} {platform.machine()}",
        )
        self._show("about", lambda: AboutDialog(self._theme, facts, copy=self._copy, parent=self._parent))

    def _show(self, name: str, make: Callable[[], QDialog]) -> None:
        dialog = self._open.get(name)
        if dialog is None:
            dialog = self._open[name] = make()
            dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            dialog.destroyed.connect(lambda: self._open.pop(name, None))
        dialog.show()
        dialog.raise_()
        dialog.activateWindow()
