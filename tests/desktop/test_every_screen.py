"""What holds on every page and in every state, whoever wrote it: names for all controls, the keyboard, no cut words."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QTextEdit,
    QWidget,
)

from desktop.theme import Theme
from desktop.windows.toast import Toast
from tests.screens.shots import SHOTS
from tests.screens.stage import NARROW, Shot, Stage

CONTROLS = (QAbstractButton, QAbstractItemView, QAbstractSpinBox, QComboBox, QLineEdit, QPlainTextEdit, QTextEdit)
EVERY_SHOT = pytest.mark.parametrize("shot", SHOTS, ids=lambda shot: shot.name)


@pytest.fixture
def stage(qapp: QApplication, theme: Theme) -> Iterator[Stage]:
    """Return a stage that shows one page at a time."""
    theme.apply()
    yield Stage(qapp, theme)
    theme.set_text_scale(1.0)  # the next theme takes the application's font for the system's


def _controls(window: QWidget) -> list[QWidget]:
    """Return what a person can use in a window, without the parts Qt makes a control of."""
    return [
        control
        for control in window.findChildren(QWidget)
        if isinstance(control, CONTROLS)
        and control.isVisible()
        and not control.objectName().startswith("qt_")
        and not isinstance(control.parentWidget(), CONTROLS)
    ]


def _has_tab(control: QWidget) -> bool:
    return bool(control.focusPolicy() & Qt.FocusPolicy.TabFocus)


def _is_reached(control: QWidget) -> bool:
    """Say whether Tab leads to it, or to one beside it from which the arrow keys do.

    A toast takes no keys from whoever is typing; what it says is on the page of reminders too.
    """
    if isinstance(control.window(), Toast):
        return True
    beside = [other for other in control.parentWidget().children() if isinstance(other, type(control))]
    return _has_tab(control) or any(_has_tab(other) for other in beside)


def _name(widget: QWidget) -> str:
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name).strip()


def _where(widget: QWidget) -> str:
    return f"{type(widget).__name__} in {type(widget.parentWidget()).__name__}"


@EVERY_SHOT
def test_every_control_has_a_name_and_is_reached_with_the_tab_key(shot: Shot, stage: Stage) -> None:
    with stage.showing(shot, next(iter(shot.sizes.values()))) as window:
        controls = _controls(window)
        assert [_where(control) for control in controls if not _name(control)] == []
        away = [control for control in controls if control.isEnabled() and not _is_reached(control)]
        assert [f"{_name(control)!r}: {_where(control)}" for control in away] == []


@EVERY_SHOT
def test_no_words_are_cut_at_twice_the_text_size(shot: Shot, stage: Stage) -> None:
    stage.theme.set_text_scale(2.0)
    with stage.showing(shot, None if shot.sizes.get("wide") is None else NARROW * 1.5) as window:
        words = [w for w in window.findChildren(QWidget) if isinstance(w, QLabel | QAbstractButton) and w.isVisible()]
        assert [_cut(widget) for widget in words if _is_cut(widget)] == []
        wide = [area for area in window.findChildren(QScrollArea) if area.horizontalScrollBar().maximum() > 0]
        assert [_where(area) for area in wide if area.isVisible()] == []


def _needed(widget: QLabel | QAbstractButton) -> QSize:
    """Return the least size that shows all its words."""
    least = widget.minimumSizeHint()
    return QSize(least.width(), widget.heightForWidth(widget.width())) if widget.hasHeightForWidth() else least


def _is_cut(widget: QLabel | QAbstractButton) -> bool:
    needed = _needed(widget)
    return bool(widget.text()) and (widget.height() < needed.height() - 1 or widget.width() < needed.width() - 1)


def _cut(widget: QLabel | QAbstractButton) -> str:
    size, needed = widget.size(), _needed(widget)
    return f"{widget.text()!r}: {_where(widget)}, {size.width()}×{size.height()} of {needed.width()}×{needed.height()}"
