"""Every control of the window and of Quick ask has a name, and no words are cut, however large they are."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

from desktop.theme import Theme
from desktop.windows.welcome import EXAMPLES
from tests.desktop.walking import called, clipped, focusable, unnamed
from tests.desktop.windows.window_desk import Desk, QuickDesk

Pump = Callable[..., None]
LONG = "Nestor could not reach the notification service of this computer, so reminders come as small windows."


@pytest.fixture(params=[1.0, 2.0], ids=["100", "200"])
def scaled(request: pytest.FixtureRequest, theme: Theme) -> Iterator[Theme]:
    theme.set_text_scale(request.param)
    theme.apply()
    yield theme
    theme.set_text_scale(1.0)


@pytest.mark.parametrize("size", [QSize(480, 640), QSize(1100, 760), QSize(1440, 900)], ids=["narrow", "usual", "wide"])
def test_the_window_in_every_width(scaled: Theme, pump: Pump, size: QSize) -> None:
    desk = Desk(scaled, pump)
    desk.window.resize(size)
    desk.window.set_model("nestor-starter-with-a-long-name-q8")
    desk.window.set_person("Maximiliane")
    desk.show()
    assert _problems(desk.window) == []
    desk.window.show_session("mum")
    desk.shelf.begin("run-9", "mum", "And again")
    desk.shelf.ask("run-9", "mum", "Open the app “Files”")
    desk.window.show_banner("notices", LONG, "warning", "Details")
    desk.chat.open_find()
    desk.window.panes.show_side()
    pump(lambda: not clipped(desk.window))
    assert _problems(desk.window) == []
    desk.close()


def test_quick_ask_empty_and_with_an_answer(scaled: Theme, pump: Pump) -> None:
    desk = QuickDesk(scaled, pump)
    desk.open()
    assert _problems(desk.card) == []
    desk.model.ask("Open the files")
    desk.shelf.ask("run-1", str(desk.model.conversation.session), "Open the app “Files”")
    pump(lambda: desk.card.transcript.height() > 50)
    assert _problems(desk.card) == []
    desk.close()


def test_the_keyboard_reaches_the_parts_of_the_window_in_reading_order(theme: Theme, pump: Pump) -> None:
    theme.apply()
    desk = Desk(theme, pump)
    desk.show()
    names = [called(widget) for widget in _in_tab_order(desk.window)]
    start = names.index("Hide the sidebar")
    assert [*names[start:], *names[:start]] == [
        *("Hide the sidebar", "New conversation", "Search conversations", "Reminders", "Conversations", "Settings"),
        *("Keyboard shortcuts", "Width of the sidebar"),
        *("Conversation", *(f"{example.title}: {example.request}" for example in EXAMPLES)),
        *("Message", "Attach files"),
    ]
    desk.close()


def _in_tab_order(window: QWidget) -> list[QWidget]:
    able, found = focusable(window), []
    widget = window.nextInFocusChain()
    while widget is not window:
        found += [widget] if widget in able else []
        widget = widget.nextInFocusChain()
    return found


def _problems(window: QWidget) -> list[str]:
    return [*(f"no name: {control}" for control in unnamed(window)), *clipped(window)]
