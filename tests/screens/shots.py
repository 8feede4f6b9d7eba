"""Every page and state there is a picture of."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QScrollArea, QWidget

from desktop.components.gallery import Gallery
from desktop.entries import Problem
from desktop.link import LinkKind, LinkState
from desktop.viewmodels import (
    AppModel,
    ConversationList,
    ConversationModel,
    FirstRun,
    QuickAskModel,
    ReminderBoard,
    SettingsModel,
)
from desktop.windows.about import AboutDialog, AboutFacts
from desktop.windows.close_explanation import CloseExplanation
from desktop.windows.first_run import FirstRunDialog
from desktop.windows.main_window import MainWindow
from desktop.windows.quick_ask import QuickAsk
from desktop.windows.reminders import RemindersPage
from desktop.windows.settings import HotkeyDoor, SettingsPage, SystemDoor
from desktop.windows.shortcuts import REMINDER_SHORTCUTS, ShortcutsSheet
from desktop.windows.startup_error import StartupError
from desktop.windows.toast import Toast
from engine.core.events import (
    ApprovalRequested,
    RunFailed,
    RunFinished,
    RunQueued,
    RunStarted,
    TextDelta,
    ThinkingDelta,
    ToolCallFinished,
    ToolCallStarted,
)
from engine.core.ids import ApprovalId, MessageId, RunId, SessionId, ToolCallId
from engine.core.notices import Notice
from engine.core.usage import Usage
from tests.doubles.link import ScriptedLink
from tests.screens import world
from tests.screens.stage import Shot, Stage

_RUN = RunId("r-now")
_AS_IT_IS: dict[str, QSize | None] = {"wide": None}
_SECTIONS = (
    "You",
    "Appearance",
    "Model",
    "Reminders",
    "Quick ask",
    "Window",
    "Privacy",
    "Advanced",
    "About and files",
)
_FOLDER = Path("/home/ada/.local/share/nestor")


def _now() -> datetime:
    return world.NOW


class _NoLogin:
    """Starting at login, which is off."""

    def is_on(self) -> bool:
        return False

    def set(self, on: bool, *, hidden: bool) -> None:
        return


def _settings_page(stage: Stage, link: ScriptedLink) -> SettingsPage:
    model = SettingsModel(link)
    stage.kept.append(model)
    hotkeys = HotkeyDoor(problem=lambda: "", try_set=lambda keys: "")
    system = SystemDoor(
        version="0.2.0",
        home=_FOLDER,
        config=_FOLDER / "config.yml",
        log=_FOLDER / "nestor.log",
        open=lambda path: None,
        copy=lambda text: None,
        show_about=lambda: None,
        address=lambda: "http://127.0.0.1:8765",
    )
    return SettingsPage(stage.theme, model, autostart=_NoLogin(), hotkeys=hotkeys, system=system)


def _window(stage: Stage, link: ScriptedLink, *, session: SessionId | None = world.TALK) -> MainWindow:
    board = ReminderBoard(link, now=_now)
    conversations = ConversationList(link, now=_now)
    conversation = ConversationModel(link, now=_now)
    app_model = AppModel(link, board, now=_now)
    window = MainWindow(
        stage.theme,
        conversations=conversations,
        conversation=conversation,
        reminders_page=RemindersPage(stage.theme, board, now=_now),
        settings_page=_settings_page(stage, link),
        app_model=app_model,
        now=_now,
    )
    stage.kept += [link, board, conversations, conversation, app_model]
    window.set_model("qwen3-4b-q4_k_m")
    window.set_person("Ada")
    conversations.refresh()
    board.refresh()
    if session is not None:
        window.show_session(session)
    return window


def _empty(stage: Stage) -> QWidget:
    return _window(stage, world.link(empty=True), session=None)


def _conversation(stage: Stage) -> QWidget:
    return _window(stage, world.link())


def _begin(link: ScriptedLink, asked: str, session: SessionId = world.TALK) -> None:
    link.emit(
        RunQueued(run=_RUN, session=session, at=world.NOW, text=asked),
        RunStarted(run=_RUN, session=session, at=world.NOW, model="qwen3-4b-q4_k_m"),
    )


def _running(stage: Stage) -> QWidget:
    link = world.link()
    window = _window(stage, link)
    _begin(link, "What is the weather like there in March? And add sunscreen to my list.")
    call = ToolCallId("c-9")
    link.emit(
        ThinkingDelta(run=_RUN, session=world.TALK, text="March in Lisbon: 12 to 18 degrees, some rain."),
        ToolCallStarted(run=_RUN, session=world.TALK, call=call, name="todo_add", arguments={"text": "sunscreen"}),
        ToolCallFinished(run=_RUN, session=world.TALK, call=call, name="todo_add", ok=True, text="Added sunscreen"),
        TextDelta(run=_RUN, session=world.TALK, text="Mild: **12 to 18 °C**, with a shower now and then. Take"),
    )
    return window


def _failed(stage: Stage) -> QWidget:
    link = world.link()
    window = _window(stage, link)
    _begin(link, "And by train?")
    link.emit(
        RunFailed(
            run=_RUN,
            session=world.TALK,
            at=world.NOW,
            code="model_crashed",
            message="The model stopped unexpectedly.",
            hint="Ask again; if it happens often, choose a smaller model in Settings.",
        )
    )
    return window


def _approval(stage: Stage) -> QWidget:
    link = world.link()
    window = _window(stage, link)
    _begin(link, "Open the page of the museum")
    call = ToolCallId("c-10")
    link.emit(
        ToolCallStarted(
            run=_RUN, session=world.TALK, call=call, name="open_url", arguments={"url": "https://www.museudoazulejo.pt"}
        ),
        ApprovalRequested(
            run=_RUN,
            session=world.TALK,
            approval=ApprovalId("a-1"),
            call=call,
            tool="open_url",
            summary="Open https://www.museudoazulejo.pt in the browser",
        ),
    )
    return window


def _search(stage: Stage) -> QWidget:
    window = _window(stage, world.link())
    window.sidebar.search.setText("file")
    return window


def _lost(stage: Stage) -> QWidget:
    link = world.link()
    window = _window(stage, link)
    link.set_state(
        LinkState(
            kind=LinkKind.LOST,
            problem=Problem(code="host_lost", message="Nestor's engine has stopped.", hint="Start Nestor again."),
        )
    )
    return window


def _page(name: str, *, empty: bool = False) -> Callable[[Stage], QWidget]:
    def build(stage: Stage) -> QWidget:
        window = _window(stage, world.link(empty=empty))
        window.show_page(name)  # type: ignore[arg-type]
        return window

    return build


def _section(title: str) -> Callable[[QWidget], None]:
    """Go to a section of the settings."""

    def show(window: QWidget) -> None:
        window.findChildren(SettingsPage)[0].show_section(title)

    return show


def _show_side(window: QWidget) -> None:
    """Show the sidebar, over the page where there is little room."""
    assert isinstance(window, MainWindow)
    window.panes.show_side()


def _quick_ask(stage: Stage, link: ScriptedLink) -> QuickAsk:
    model = QuickAskModel(link, now=_now)
    stage.kept += [link, model]
    return QuickAsk(stage.theme, model, now=_now)


def _quick_ask_empty(stage: Stage) -> QWidget:
    asking = _quick_ask(stage, world.link(empty=True))
    asking.open_at_cursor_screen()
    return asking


def _quick_ask_answer(stage: Stage) -> QWidget:
    link = world.link(empty=True)
    asking = _quick_ask(stage, link)
    asking.open_at_cursor_screen()
    model = stage.kept[-1]
    assert isinstance(model, QuickAskModel)
    model.ask("Remind me to call mum in 20 minutes")
    (sent,) = link.submitted
    run, session = RunId("run-1"), sent.session or SessionId("new-1")
    call, text = ToolCallId("c-1"), "I will remind you at 14:40 to call mum."
    link.emit(
        RunQueued(run=run, session=session, at=world.NOW, text=sent.text),
        RunStarted(run=run, session=session, at=world.NOW, model="starter"),
        ToolCallStarted(run=run, session=session, call=call, name="reminder_create", arguments={"text": "call mum"}),
        ToolCallFinished(run=run, session=session, call=call, name="reminder_create", ok=True, text="Set for 14:40"),
        TextDelta(run=run, session=session, text=text),
        RunFinished(run=run, session=session, at=world.NOW, text=text, message=MessageId("m-1"), usage=Usage()),
    )
    return asking


def _first_run(stage: Stage) -> QWidget:
    settings = SettingsModel(world.link(empty=True))
    model = FirstRun(settings, _NoLogin())
    stage.kept += [settings, model]
    return FirstRunDialog(stage.theme, model)


def _toast(stage: Stage) -> QWidget:
    notice = Notice(title="Call mum", body="14:20", buttons=(("Done", lambda: None), ("Snooze 10 min", lambda: None)))
    return Toast(stage.theme, notice)


def _startup_error(stage: Stage) -> QWidget:
    problem = Problem(
        code="database_damaged",
        message="Nestor's database is damaged.",
        hint="Type nestor doctor --repair in a terminal: it keeps the damaged one aside and brings back the last copy.",
    )
    return StartupError(stage.theme, problem, details="database disk image is malformed\n  nestor.db, page 17")


def _gallery(stage: Stage) -> QWidget:
    gallery = Gallery(stage.theme)
    gallery.resize(1000, 800)
    return gallery


def _whole_page(window: QWidget) -> QWidget:
    """Return all that can be scrolled to."""
    page = window.findChildren(QScrollArea)[0].widget()
    page.adjustSize()
    return page


SHOTS = (
    Shot(page="window", state="empty", build=_empty),
    Shot(page="window", state="conversation", build=_conversation),
    Shot(page="window", state="running", build=_running),
    Shot(page="window", state="failed", build=_failed),
    Shot(page="window", state="approval", build=_approval),
    Shot(page="window", state="search", build=_search, after=_show_side, settle_ms=400),
    Shot(page="window", state="lost", build=_lost, settle_ms=1_700),
    Shot(page="quickask", state="empty", build=_quick_ask_empty, sizes=_AS_IT_IS),
    Shot(page="quickask", state="answer", build=_quick_ask_answer, sizes=_AS_IT_IS),
    Shot(page="reminders", state="empty", build=_page("reminders", empty=True)),
    Shot(page="reminders", state="full", build=_page("reminders")),
    *(
        Shot(page="settings", state=title.lower().replace(" ", "_"), build=_page("settings"), after=_section(title))
        for title in _SECTIONS
    ),
    Shot(page="firstrun", state="welcome", build=_first_run, sizes=_AS_IT_IS),
    Shot(page="toast", state="reminder", build=_toast, sizes=_AS_IT_IS),
    Shot(
        page="close",
        state="explained",
        build=lambda stage: CloseExplanation(stage.theme, has_tray=True, hotkey="Ctrl + Alt + Space"),
        sizes=_AS_IT_IS,
    ),
    Shot(page="startup", state="error", build=_startup_error, sizes=_AS_IT_IS),
    Shot(
        page="shortcuts",
        state="sheet",
        build=lambda stage: ShortcutsSheet(stage.theme, (REMINDER_SHORTCUTS,)),
        sizes=_AS_IT_IS,
    ),
    Shot(
        page="about",
        state="facts",
        build=lambda stage: AboutDialog(stage.theme, AboutFacts(version="0.2.0"), copy=lambda text: None),
        sizes=_AS_IT_IS,
    ),
    Shot(page="gallery", state="all", build=_gallery, sizes=_AS_IT_IS, part=_whole_page),
)
