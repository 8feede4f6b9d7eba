"""Walks through the widgets of a window and says what is wrong with them: no name, words cut off."""

from collections.abc import Iterator

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QStyle,
    QStyleOptionButton,
    QWidget,
)

_SLACK_PX = 1
_PRESSABLE = (QPushButton, QCheckBox, QRadioButton)


def shown(widget: QWidget) -> Iterator[QWidget]:
    """Yield the widget and everything in it that can be seen."""
    for child in (widget, *widget.findChildren(QWidget)):
        if child.isVisible() and not child.size().isEmpty():
            yield child


def called(widget: QWidget) -> str:
    """Return the name a screen reader says."""
    interface = QAccessible.queryAccessibleInterface(widget)
    return interface.text(QAccessible.Text.Name).strip() if interface else ""


def described(widget: QWidget) -> str:
    """Return which widget it is, for a person who looks for it."""
    words = widget.text() if isinstance(widget, QAbstractButton | QLabel | QLineEdit) else ""
    return f"{type(widget).__name__} {widget.objectName() or called(widget) or words!r}".strip()


def focusable(widget: QWidget) -> list[QWidget]:
    """Return every control the keyboard can reach."""
    return [
        child
        for child in shown(widget)
        if child.focusPolicy() & Qt.FocusPolicy.TabFocus and child.isEnabled() and child.focusProxy() is None
    ]


def unnamed(widget: QWidget) -> list[str]:
    """Return the controls that a screen reader could not name: those with focus, and all buttons."""
    controls = [*focusable(widget), *(child for child in shown(widget) if isinstance(child, QAbstractButton))]
    return sorted({described(child) for child in controls if not _is_scroller(child) and not called(child)})


def clipped(widget: QWidget) -> list[str]:
    """Return labels, buttons and choices whose words do not fit, unless they are shortened with a tooltip."""
    return [
        f"{described(child)}: {problem}"
        for child in shown(widget)
        if (problem := _cut_words(child) or _cut_by_parent(child))
    ]


def _is_scroller(widget: QWidget) -> bool:
    """A scroll area around other controls; those have the names."""
    return type(widget) is QAbstractScrollArea or widget.inherits("QScrollArea")


def _cut_words(widget: QWidget) -> str:
    """Return what is missing for the words of one widget, or nothing."""
    if isinstance(widget, QLabel) and widget.text():
        wanted = _label_size(widget)
    elif isinstance(widget, _PRESSABLE) and widget.text():
        wanted = _button_size(widget)
    elif isinstance(widget, QComboBox):
        wanted = _choice_size(widget)
    else:
        return ""
    given = widget.size()
    if given.height() + _SLACK_PX < wanted.height():
        return f"{wanted.height() - given.height()} px too low for {_words(widget)!r}"
    if given.width() + _SLACK_PX < wanted.width() and not (
        widget.property("elides") and _words(widget) in _tip(widget)
    ):
        return f"{wanted.width() - given.width()} px too narrow for {_words(widget)!r}"
    return ""


def _words(widget: QWidget) -> str:
    return widget.currentText() if isinstance(widget, QComboBox) else str(getattr(widget, "text", str)())


def _tip(widget: QWidget) -> str:
    return widget.toolTip()


def _label_size(label: QLabel) -> QSize:
    if label.wordWrap():
        return QSize(0, label.heightForWidth(label.width()))
    if label.textFormat() == Qt.TextFormat.RichText:
        return label.sizeHint()
    metrics = label.fontMetrics()
    lines = label.text().split("\n")
    inside = label.contentsRect()
    frame = QSize(label.width() - inside.width(), label.height() - inside.height())
    return QSize(max(metrics.horizontalAdvance(line) for line in lines), metrics.height() * len(lines)) + frame


def _button_size(button: QPushButton | QCheckBox | QRadioButton) -> QSize:
    if button.hasHeightForWidth():
        return QSize(button.minimumSizeHint().width(), button.heightForWidth(button.width()))
    if isinstance(button, QPushButton):
        option = QStyleOptionButton()
        button.initStyleOption(option)
        contents = button.style().subElementRect(QStyle.SubElement.SE_PushButtonContents, option, button)
        frame = button.height() - contents.height()
        return QSize(button.sizeHint().width(), button.fontMetrics().height() + min(frame, 4))
    return button.sizeHint()


def _choice_size(choice: QComboBox) -> QSize:
    arrow = choice.height()  # about as wide as it is high
    metrics = choice.fontMetrics()
    return QSize(metrics.horizontalAdvance(choice.currentText()) + arrow, metrics.height())


def _cut_by_parent(widget: QWidget) -> str:
    """Return whether a widget with words reaches out of the widget it is in."""
    parent = widget.parentWidget()
    if widget.isWindow() or parent is None or not isinstance(widget, QLabel | QAbstractButton | QLineEdit | QComboBox):
        return ""
    if isinstance(parent.parentWidget(), QAbstractScrollArea) and parent.objectName() == "qt_scrollarea_viewport":
        return ""  # what is scrolled away may be out of sight
    room = parent.rect().adjusted(-_SLACK_PX, -_SLACK_PX, _SLACK_PX, _SLACK_PX)
    if room.contains(widget.geometry()):
        return ""
    return f"reaches out of its {type(parent).__name__} by {_overhang(room, widget.geometry())} px"


def _overhang(room: QRect, inside: QRect) -> int:
    return max(
        room.left() - inside.left(),
        room.top() - inside.top(),
        inside.right() - room.right(),
        inside.bottom() - room.bottom(),
    )
