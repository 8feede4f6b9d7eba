"""Where a window may stand: rectangles are moved onto the screens that are there now."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, QSize

UPPER_THIRD = 0.22
"""How far down the screen the top edge of a pop-up window stands."""


def fitted(wanted: QRect, screens: Sequence[QRect], *, least: QSize) -> QRect:
    """Return the rectangle, moved and shrunk so that all of it is on one of the screens.

    The screen that shows most of it wins; where none shows any of it, the nearest one does.
    """
    if not screens:
        return QRect(wanted)
    screen = max(screens, key=lambda area: (_shared(area, wanted), -_distance(area, wanted.center())))
    width = min(max(wanted.width(), least.width()), screen.width())
    height = min(max(wanted.height(), least.height()), screen.height())
    left = min(max(wanted.left(), screen.left()), screen.left() + screen.width() - width)
    top = min(max(wanted.top(), screen.top()), screen.top() + screen.height() - height)
    return QRect(left, top, width, height)


def upper_third(size: QSize, screen: QRect) -> QRect:
    """Return a rectangle of that size, centred in the upper part of the screen and never beyond it."""
    width = min(size.width(), screen.width())
    height = min(size.height(), screen.height())
    left = screen.left() + (screen.width() - width) // 2
    top = screen.top() + min(round(screen.height() * UPPER_THIRD), screen.height() - height)
    return QRect(left, top, width, height)


def _shared(one: QRect, other: QRect) -> int:
    common = one.intersected(other)
    return max(common.width(), 0) * max(common.height(), 0)


def _distance(area: QRect, point: QPoint) -> int:
    beside = max(area.left() - point.x(), point.x() - area.right(), 0)
    above = max(area.top() - point.y(), point.y() - area.bottom(), 0)
    return beside + above
