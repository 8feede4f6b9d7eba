"""The two panes share the width, and the edge between them moves by pointer and by key."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from desktop.theme import Theme
from desktop.windows.panes import LEAST_SIDE_PX, MOST_SIDE_PX, SIDE_PX, Panes


@pytest.fixture
def panes(theme: Theme, pump: Callable[..., None]) -> Iterator[Panes]:
    panes = Panes(theme, side=QWidget(), main=QWidget())
    panes.resize(1000, 600)
    panes.show()
    pump()
    yield panes
    panes.deleteLater()
    pump()


def test_the_edge_moves_with_the_arrow_keys_and_stays_within_what_can_be_used(panes: Panes) -> None:
    QTest.keyClick(panes.handle, Qt.Key.Key_Right)
    assert panes.side_px == SIDE_PX + 16
    for _ in range(50):
        QTest.keyClick(panes.handle, Qt.Key.Key_Right)
    assert panes.side_px == MOST_SIDE_PX
    for _ in range(50):
        QTest.keyClick(panes.handle, Qt.Key.Key_Left)
    assert panes.side_px == LEAST_SIDE_PX


def test_a_double_click_on_the_edge_gives_the_first_width_back(panes: Panes) -> None:
    panes.set_side_px(400)
    QTest.mouseDClick(panes.handle, Qt.MouseButton.LeftButton, pos=QPoint(3, 200))
    assert panes.side_px == SIDE_PX


def test_a_click_beside_the_overlaid_pane_closes_it(panes: Panes) -> None:
    panes.resize(500, 600)
    panes.toggle_side()
    assert panes.is_overlaid
    QTest.mouseClick(panes.childAt(480, 300), Qt.MouseButton.LeftButton)
    assert not panes.is_side_shown


def test_a_window_that_grows_shows_the_pane_again_that_was_there_before(panes: Panes) -> None:
    panes.resize(500, 600)
    assert not panes.is_side_shown
    panes.resize(1000, 600)
    assert panes.is_side_shown
