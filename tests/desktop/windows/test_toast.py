"""Our own notices: they act, wait for the pointer, stand above each other and never take the focus."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QEnterEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from desktop.theme import Theme
from desktop.windows.toast import MOST_AT_ONCE, ToastShelf
from engine.core.notices import Notice
from tests.desktop.windows.faults import cut, unnamed

Pump = Callable[..., None]
SHOWN_MS = 60


@pytest.fixture
def shelf(theme: Theme) -> Iterator[ToastShelf]:
    theme.apply()
    shelf = ToastShelf(theme, at_top=True, shown_ms=SHOWN_MS)
    yield shelf
    shelf.clear()
    shelf.deleteLater()


def test_a_button_acts_and_takes_the_notice_away(shelf: ToastShelf) -> None:
    pressed: list[str] = []
    buttons = (("Done", lambda: pressed.append("done")), ("Snooze", lambda: pressed.append("snooze")))
    assert shelf.show_notice(Notice(title="Call mum", body="Today 15:20", buttons=buttons, sticky=True))
    QTest.mouseClick(shelf.toasts[0].buttons[1], Qt.MouseButton.LeftButton)
    assert pressed == ["snooze"]
    assert not shelf.isVisible()


def test_a_click_on_the_notice_opens_what_it_is_about(shelf: ToastShelf) -> None:
    opened: list[str] = []
    shelf.show_notice(Notice(title="Nestor answered", body="Yes.", on_opened=lambda: opened.append("it"), sticky=True))
    QTest.mouseClick(shelf.toasts[0], Qt.MouseButton.LeftButton)
    assert opened == ["it"]
    assert shelf.toasts == []


def test_the_cross_only_takes_it_away(shelf: ToastShelf) -> None:
    opened: list[str] = []
    shelf.show_notice(Notice(title="Call mum", body="", on_opened=lambda: opened.append("it"), sticky=True))
    QTest.mouseClick(shelf.toasts[0].close_button, Qt.MouseButton.LeftButton)
    assert opened == []
    assert shelf.toasts == []


def test_a_notice_goes_by_itself_unless_it_is_sticky(shelf: ToastShelf, pump: Pump) -> None:
    shelf.show_notice(Notice(title="Stays", body="", sticky=True))
    shelf.show_notice(Notice(title="Goes", body=""))
    pump(lambda: len(shelf.toasts) == 1)
    assert shelf.toasts[0].notice.title == "Stays"


def test_a_notice_waits_while_the_pointer_is_on_it(shelf: ToastShelf, pump: Pump) -> None:
    shelf.show_notice(Notice(title="Goes", body=""))
    toast = shelf.toasts[0]
    QApplication.sendEvent(toast, QEnterEvent(QPointF(), QPointF(), QPointF()))
    QTest.qWait(SHOWN_MS * 2)
    assert shelf.toasts == [toast]
    QApplication.sendEvent(toast, QEvent(QEvent.Type.Leave))
    pump(lambda: not shelf.toasts)


def test_notices_stand_above_each_other_and_more_wait_for_their_place(shelf: ToastShelf, pump: Pump) -> None:
    for number in range(MOST_AT_ONCE + 1):
        shelf.show_notice(Notice(title=f"Number {number}", body="", sticky=True))
    pump()
    tops = [toast.y() for toast in shelf.toasts]
    assert tops == sorted(set(tops))
    assert len(shelf.toasts) == MOST_AT_ONCE
    shelf.toasts[0].close_button.click()
    assert shelf.toasts[-1].notice.title == f"Number {MOST_AT_ONCE}"


def test_a_notice_asks_for_no_focus(shelf: ToastShelf) -> None:
    """The flags are what a window manager goes by; the platform of the tests gives every window the focus."""
    shelf.show_notice(Notice(title="Call mum", body="", buttons=(("Done", lambda: None),), sticky=True))
    assert shelf.windowFlags() & Qt.WindowType.WindowDoesNotAcceptFocus
    assert shelf.testAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
    focusable = [child for child in shelf.findChildren(QWidget) if child.focusPolicy() != Qt.FocusPolicy.NoFocus]
    assert focusable == []


def test_html_in_a_notice_is_shown_as_it_is(shelf: ToastShelf) -> None:
    shelf.show_notice(Notice(title="<b>Call</b>", body="<img src=x>", sticky=True))
    assert shelf.toasts[0].accessibleName() == "<b>Call</b>. <img src=x>"


def test_a_very_long_notice_is_cut_short(shelf: ToastShelf) -> None:
    shelf.show_notice(Notice(title="Note", body="word " * 5_000, sticky=True))
    assert shelf.height() < 600


def test_every_control_has_a_name_and_no_word_is_cut(shelf: ToastShelf, theme: Theme, pump: Pump) -> None:
    theme.set_text_scale(2.0)
    body = "The train leaves at 8:04 from platform 3, and the next one at 8:34."
    buttons = (("Done", lambda: None), ("Snooze 10 minutes", lambda: None))
    shelf.show_notice(Notice(title="A rather long thing to do", body=body, buttons=buttons, sticky=True))
    pump()
    assert unnamed(shelf) == []
    assert cut(shelf) == []
    theme.set_text_scale(1.0)
