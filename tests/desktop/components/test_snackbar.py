"""The snackbar says what happened and lets it be undone, and does not leave while somebody is at it."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QEnterEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget

from desktop.components import Snackbar
from desktop.theme import Theme

Pump = Callable[..., None]


@pytest.fixture
def window(applied: Theme, opened: Callable[..., None]) -> QWidget:
    window = QWidget()
    window.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    opened(window, 600, 400)
    window.setFocus()
    return window


@pytest.fixture
def snackbar(applied: Theme, window: QWidget) -> Snackbar:
    return Snackbar(applied, window)


def button(snackbar: Snackbar) -> QPushButton:
    return snackbar.findChild(QPushButton)


def test_it_stands_at_the_bottom_centre_of_its_window(window: QWidget, snackbar: Snackbar, pump: Pump) -> None:
    snackbar.show_message("Deleted “Holiday plans”", action="Undo")
    window.resize(800, 500)
    pump()
    assert abs(snackbar.geometry().center().x() - 400) <= 1
    assert 0 < 500 - snackbar.geometry().bottom() <= 20


def test_it_leaves_after_a_while(snackbar: Snackbar, pump: Pump) -> None:
    snackbar.show_message("Copied", timeout_ms=30)
    assert snackbar.isVisible()
    assert not button(snackbar).isVisible()
    pump(lambda: not snackbar.isVisible())


def test_the_action_runs_once_and_the_bar_leaves(snackbar: Snackbar) -> None:
    undone: list[str] = []
    snackbar.show_message("Deleted “x”", action="Undo", on_action=lambda: undone.append("x"))
    QTest.mouseClick(button(snackbar), Qt.MouseButton.LeftButton)
    assert (undone, snackbar.isVisible()) == (["x"], False)


def test_ctrl_z_undoes_while_it_is_shown_and_not_after(window: QWidget, snackbar: Snackbar, pump: Pump) -> None:
    undone: list[str] = []
    snackbar.show_message("Deleted “x”", action="Undo", on_action=lambda: undone.append("x"))
    pump()
    QTest.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert undone == ["x"]


def test_a_new_message_replaces_the_old_with_its_action(snackbar: Snackbar) -> None:
    undone: list[str] = []
    snackbar.show_message("Deleted “a”", action="Undo", on_action=lambda: undone.append("a"))
    snackbar.show_message("Deleted “b”", action="Undo", on_action=lambda: undone.append("b"))
    QTest.mouseClick(button(snackbar), Qt.MouseButton.LeftButton)
    assert (undone, snackbar.text()) == (["b"], "Deleted “b”")


def test_it_stays_while_the_mouse_is_on_it(snackbar: Snackbar, pump: Pump, qapp: object) -> None:
    snackbar.show_message("Deleted “x”", action="Undo", timeout_ms=40)
    spot = QPointF(5, 5)
    snackbar.event(QEnterEvent(spot, spot, spot))
    QTest.qWait(100)
    assert snackbar.isVisible()
    snackbar.event(QEvent(QEvent.Type.Leave))
    pump(lambda: not snackbar.isVisible())


def test_it_stays_while_its_button_has_the_focus(window: QWidget, snackbar: Snackbar, pump: Pump) -> None:
    snackbar.show_message("Deleted “x”", action="Undo", timeout_ms=40)
    button(snackbar).setFocus(Qt.FocusReason.TabFocusReason)
    QTest.qWait(100)
    assert snackbar.isVisible()
    window.setFocus()
    pump(lambda: not snackbar.isVisible())


def test_a_long_message_wraps_inside_a_narrow_window(window: QWidget, snackbar: Snackbar, pump: Pump) -> None:
    window.resize(280, 400)
    snackbar.show_message("Deleted “" + "a long name " * 12 + "”", action="Undo")
    pump()
    assert window.rect().contains(snackbar.geometry())
    assert snackbar.height() > 60
