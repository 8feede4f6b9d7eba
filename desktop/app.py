"""The composition root: the engine, tray, windows and hotkeys, built in order and closed in reverse.

The tray icon comes first, then the window, then the engine behind them; nobody waits in front of an empty screen.
"""

import asyncio
import gc
import logging
import signal
import sys
from collections.abc import Coroutine
from contextlib import AsyncExitStack, suppress
from datetime import datetime
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QTimer, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication

from desktop.platform.file_watch import FileWatch
from desktop.platform.single_instance import SingleInstance
from desktop.remembered import Remembered
from desktop.tray import Tray
from engine.config.environment import Environment
from engine.config.paths import RESOURCES, Paths, pictures_folder

if TYPE_CHECKING:  # the tray icon does not wait for any of this
    from desktop.link import LinkState
    from desktop.viewmodels import ConversationList, ConversationModel, SettingsModel
    from desktop.windows.main_window import MainWindow
    from engine.core.notices import Notice
    from engine.core.status import Status

logger = logging.getLogger(__name__)

WARM_AFTER_MS = 1500
"""By then the start is over; making Quick ask then does not hold it up."""
SCREENS_SETTLE_MS = 300


class Start(StrEnum):
    """What a start is for."""

    SHOW = "show"
    QUICK_ASK = "quick-ask"
    TOGGLE = "toggle"
    HIDDEN = "hidden"


class DesktopApp:
    """The running app: what it is made of, and how the parts hang together."""

    def __init__(
        self, qt: QApplication, environment: Environment, paths: Paths, instance: SingleInstance, start: Start
    ) -> None:
        self._qt = qt
        self._environment = environment
        self._paths = paths
        self._instance = instance
        self._start = start
        self._over = asyncio.Event()
        self._address = ""
        self._welcomed = False
        self._built = False
        self._tasks: set[asyncio.Task[None]] = set()
        self._remembered = Remembered(paths.data / "window.json")

    @property
    def window(self) -> "MainWindow":
        """The main window, once `run` has made it."""
        return self._window

    @property
    def conversation(self) -> "ConversationModel":
        """What the main window shows."""
        return self._conversation

    @property
    def conversations(self) -> "ConversationList":
        """What the sidebar lists."""
        return self._conversations

    @property
    def settings(self) -> "SettingsModel":
        """The settings as the window has them."""
        return self._settings

    @property
    def is_ready(self) -> bool:
        """Whether the engine answers and the settings are in force."""
        return self._built and self._settings.is_loaded

    async def run(self) -> int:
        """Build everything, run until somebody quits, and take everything down again."""
        async with AsyncExitStack() as stack:
            self._show_tray(stack)
            await asyncio.sleep(0)  # Qt paints the icon
            self._reach_engine(stack)
            self._build_windows(stack)
            self._connect()
            self._built = True
            self._come_forward()
            self._begin("open the engine", self._link.open())
            await self._over.wait()
            self._put_away()
            await self._end_tasks()
        return 0

    def quit(self) -> None:
        """End the app; what runs is told to stop, the model's process too."""
        self._over.set()

    def _show_tray(self, stack: AsyncExitStack) -> None:
        self._tray = Tray(now=_now, display=self._environment.variables.get("DISPLAY", ""))
        stack.callback(self._tray.close)
        if self._remembered.get("tray", True):
            self._tray.show()
        for number in (signal.SIGINT, signal.SIGTERM):
            with suppress(NotImplementedError):  # on Windows Ctrl+C ends the process by itself
                asyncio.get_running_loop().add_signal_handler(number, self.quit)

    def _reach_engine(self, stack: AsyncExitStack) -> None:
        """Make the theme, the link and the view models; the engine itself opens later."""
        from desktop.link import EngineLink, cache_here, host_here, running_here
        from desktop.platform import DesktopNotifier, QtPlatform
        from desktop.theme import Theme
        from desktop.viewmodels import (
            AppModel,
            ConversationList,
            ConversationModel,
            QuickAskModel,
            ReminderBoard,
            SettingsModel,
        )
        from desktop.windows.toast import ToastShelf
        from engine.delivery import NativeNotifier
        from engine.headless import HeadlessPlatform

        environment = self._environment
        self._theme = Theme(
            self._qt,
            preference=self._remembered.get("theme", "system"),
            text_scale=self._remembered.get("text_scale", 1.0),
        )
        self._theme.apply()
        self._toasts = ToastShelf(self._theme, at_top=sys.platform != "win32")
        stack.callback(self._toasts.clear)
        self._notifier = DesktopNotifier(NativeNotifier(), self._toasts.show_notice)
        platform = QtPlatform(HeadlessPlatform(environment), self._qt, pictures=pictures_folder(environment))
        self._link = EngineLink(
            host_here(
                environment,
                platform=platform,
                notifier=self._notifier,
                on_open=lambda _what: self._presenter.show_page("reminders"),
            ),
            running_here(environment),
            cache=cache_here(environment),
        )
        stack.push_async_callback(self._link.close)
        self._settings = SettingsModel(self._link)
        self._reminders = ReminderBoard(self._link, now=_now)
        self._model = AppModel(self._link, self._reminders, now=_now)
        self._conversations = ConversationList(self._link, now=_now)
        self._conversation = ConversationModel(self._link, now=_now)
        self._quick = QuickAskModel(self._link, now=_now)

    def _build_windows(self, stack: AsyncExitStack) -> None:
        """Make the main window and everything around it."""
        from desktop.advice import Advice
        from desktop.attention import Attention
        from desktop.dialogs import Dialogs
        from desktop.live_settings import LiveSettings
        from desktop.platform import Power, WindowFocus, choose_autostart, choose_hotkeys, is_composited
        from desktop.presenter import Presenter
        from desktop.viewmodels import FirstRun
        from desktop.windows.main_window import MainWindow
        from desktop.windows.quick_ask import QuickAsk
        from desktop.windows.reminders import RemindersPage
        from desktop.windows.settings import HotkeyDoor, SettingsPage, SystemDoor

        self._qt.setApplicationVersion(_version())
        theme, variables = self._theme, self._environment.variables
        display = variables.get("DISPLAY", "")
        hotkeys = choose_hotkeys(variables)
        stack.callback(hotkeys.close)
        focus = WindowFocus(display)
        stack.callback(focus.close)
        login = choose_autostart(variables, _command(), home=Path.home())
        self._live = LiveSettings(
            self._settings,
            self._remembered,
            theme=theme,
            tray=self._tray,
            hotkeys=hotkeys,
            on_quick_ask=self._hotkey_pressed,
        )
        system = SystemDoor(
            version=self._qt.applicationVersion(),
            home=self._paths.data,
            config=self._paths.config_file,
            log=self._paths.log_file,
            open=_open_path,
            copy=self._qt.clipboard().setText,
            show_about=lambda: self._dialogs.show_about(),
            address=lambda: self._address,
            has_tray=lambda: self._tray.available,
        )
        self._window = MainWindow(
            theme,
            conversations=self._conversations,
            conversation=self._conversation,
            reminders_page=RemindersPage(theme, self._reminders, now=_now, repeat_words=_repeat_words),
            settings_page=SettingsPage(
                theme,
                self._settings,
                autostart=login,
                hotkeys=HotkeyDoor(problem=lambda: self._live.hotkey_problem, try_set=self._live.try_keys),
                system=system,
            ),
            app_model=self._model,
            now=_now,
        )
        stack.callback(self._window.deleteLater)
        self._window.restore_state(self._remembered.get("window", {}))
        self._first_run = FirstRun(self._settings, login)
        self._dialogs = Dialogs(
            theme,
            self._window,
            settings=self._settings,
            first_run=self._first_run,
            hotkey_problem=lambda: self._live.hotkey_problem,
            notice=_notice(),
            copy=self._qt.clipboard().setText,
        )
        self._presenter = Presenter(
            self._qt,
            theme,
            self._window,
            self._tray,
            focus,
            self._settings,
            make_quick_ask=lambda: QuickAsk(theme, self._quick, now=_now, composited=is_composited(display)),
            conversation=self._conversation,
            quick_model=self._quick,
        )
        self._attention = Attention(
            self._link,
            self._model,
            self._settings,
            show_notice=lambda notice: self._begin("show a notice", self._show_notice(notice)),
            is_in_view=self._presenter.is_in_view,
            open_session=self._presenter.show_session,
        )
        self._advice = Advice(
            self._window,
            self._tray,
            self._link,
            self._settings,
            self._live,
            show_window=self._presenter.show_window,
            show_settings=lambda: self._presenter.show_page("settings"),
            open_config=lambda: _open_path(self._paths.config_file),
            parent=self._window,  # its patience ends with the window
        )
        self._power = Power()
        self._config_watch = FileWatch(self._paths.config_file)

    def _connect(self) -> None:
        tray, presenter, window = self._tray, self._presenter, self._window
        tray.bind(self._model)
        tray.toggle_wanted.connect(presenter.toggle_window)
        tray.open_wanted.connect(presenter.show_window)
        tray.ask_wanted.connect(presenter.toggle_quick_ask)
        tray.new_wanted.connect(presenter.new_conversation)
        tray.answer_wanted.connect(self._show_question)
        tray.reminders_wanted.connect(lambda: presenter.show_page("reminders"))
        tray.settings_wanted.connect(lambda: presenter.show_page("settings"))
        tray.pause_wanted.connect(self._model.pause)
        for source in (tray, presenter, window):
            source.quit_wanted.connect(self.quit)
        self._instance.requested.connect(presenter.handle)
        window.shortcuts_wanted.connect(self._dialogs.show_shortcuts)
        window.link_opened.connect(lambda url: QDesktopServices.openUrl(QUrl(url)))
        # Qt moves what stood on a screen that goes, but only until some of it is on another one.
        self._screens_settle = QTimer(window, singleShot=True, interval=SCREENS_SETTLE_MS)
        self._screens_settle.timeout.connect(window.come_into_sight)
        self._qt.screenRemoved.connect(lambda _screen: self._screens_settle.start())
        self._qt.primaryScreenChanged.connect(lambda _screen: self._screens_settle.start())
        self._link.state_changed.connect(self._link_changed)
        self._link.failed.connect(lambda problem: window.show_hint(f"{problem.message} {problem.hint}".strip()))
        self._settings.changed.connect(self._settings_changed)
        self._config_watch.changed.connect(self._settings.reload)

    def _come_forward(self) -> None:
        """Show what this start asks for; the first pictures are there before the engine is."""
        if self._start is Start.QUICK_ASK:
            self._presenter.toggle_quick_ask()
        elif self._start is not Start.HIDDEN and not (
            self._start is Start.SHOW and self._remembered.get("start_hidden", False)
        ):
            self._presenter.show_window()
        QTimer.singleShot(WARM_AFTER_MS, self._warm)

    def _link_changed(self, state: "LinkState") -> None:
        from desktop.link import LinkKind
        from engine.core.status import GetStatus

        def noted(status: "Status") -> None:
            self._address = status.address or ""

        if state.kind is LinkKind.READY:
            self._link.query(GetStatus(), noted)

    def _warm(self) -> None:
        if self._over.is_set():
            return
        self._presenter.warm()
        # What the start made stays: not looking through it again keeps later collections out of the frames.
        gc.collect()
        gc.freeze()

    def _settings_changed(self) -> None:
        if not self._settings.is_loaded:
            return
        self._config_watch.watch()
        self._window.set_person(str(self._settings.value("person.name") or ""))
        self._window.set_model(str(self._settings.value("model.use")))
        if self._first_run.needed and not self._welcomed and self._window.isVisible():
            self._welcomed = True
            self._dialogs.show_first_run()

    def _hotkey_pressed(self) -> None:
        if not self._dialogs.hotkey_pressed():
            self._presenter.toggle_quick_ask()

    def _show_question(self) -> None:
        for question in self._model.questions[:1]:
            session = self._model.session_of(question.approval)
            if session is not None:
                self._presenter.show_session(session)

    def _begin(self, name: str, work: Coroutine[Any, Any, None]) -> None:
        task = asyncio.get_running_loop().create_task(work, name=f"app: {name}")
        self._tasks.add(task)
        task.add_done_callback(self._ended)

    def _ended(self, task: asyncio.Task[None]) -> None:
        self._tasks.discard(task)
        if not task.cancelled() and (error := task.exception()) is not None:
            logger.error("%s went wrong", task.get_name(), exc_info=error)

    async def _show_notice(self, notice: "Notice") -> None:
        await self._notifier.show(notice)

    def _put_away(self) -> None:
        """Take everything off the screen at once; closing the engine may take a moment longer."""
        self._remembered.set("window", self._window.state())
        self._remembered.save()
        self._window.let_close()
        self._tray.hide()
        for widget in self._qt.topLevelWidgets():
            widget.hide()

    async def _end_tasks(self) -> None:
        for task in tuple(self._tasks):
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)


def _version() -> str:
    from importlib.metadata import PackageNotFoundError, version

    try:
        return version("nestor")
    except PackageNotFoundError:
        return "from source"


def _now() -> datetime:
    return datetime.now().astimezone()


def _repeat_words(rule: str) -> str:
    """Return a recurrence in words."""
    from engine.schedule.phrases import describe_repeat

    return describe_repeat(rule)


def _command() -> list[str]:
    """Return what starts Nestor, for the list of programs that start at login."""
    return [sys.executable, "-m", "desktop"]


def _open_path(path: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path if path.exists() else path.parent)))


def _notice() -> str:
    """Return the notices of other people's work, where they were installed with us."""
    file = RESOURCES.parent / "NOTICE"
    return file.read_text(encoding="utf-8") if file.is_file() else ""
