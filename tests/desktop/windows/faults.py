"""What a page must never have: a control without a name, one that Tab does not reach, words that are cut."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel, QLineEdit, QPlainTextEdit, QScrollArea, QWidget

CONTROLS = (QAbstractButton, QComboBox, QLineEdit, QPlainTextEdit)


def unnamed(window: QWidget) -> list[str]:
    """Return the controls that a screen reader could not say."""
    controls = [child for child in window.findChildren(QWidget) if isinstance(child, CONTROLS)]
    return [_where(control) for control in controls if _is_ours(control) and not _name(control)]


def cut(window: QWidget) -> list[str]:
    """Return the words that have less room than they need, and the areas that scroll sideways."""
    words = [child for child in window.findChildren(QWidget) if isinstance(child, QLabel | QAbstractButton)]
    faults = [
        f"{word.text()!r} in {_where(word)}: {word.size().toTuple()} of {_needed(word).toTuple()}"
        for word in words
        if word.isVisible() and word.text() and _lacks(word.size(), _needed(word))
    ]
    wide = [area for area in window.findChildren(QScrollArea) if area.horizontalScrollBar().maximum() > 0]
    return faults + [_where(area) for area in wide if area.isVisible()]


def _is_ours(control: QWidget) -> bool:
    ours = not control.objectName().startswith("qt_") and not isinstance(control.parentWidget(), CONTROLS)
    return ours and control.isVisible()


def _name(control: QWidget) -> str:
    return QAccessible.queryAccessibleInterface(control).text(QAccessible.Text.Name).strip()


def _needed(word: QLabel | QAbstractButton) -> QSize:
    least = word.minimumSizeHint()
    return QSize(least.width(), word.heightForWidth(word.width())) if word.hasHeightForWidth() else least


def _lacks(size: QSize, needed: QSize) -> bool:
    return size.height() < needed.height() - 1 or size.width() < needed.width() - 1


def _where(widget: QWidget) -> str:
    parents, parent = [], widget
    while parent is not None:
        parents.append(type(parent).__name__)
        parent = parent.parentWidget()
    return " in ".join(parents[:4])
