"""Chips in rows, as many beside each other as fit."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.theme import Space


class Flow(QWidget):
    """Breaks its children into rows."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._children: list[QWidget] = []
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def add(self, widget: QWidget) -> None:
        """Put a widget behind the others."""
        widget.setParent(self)
        widget.show()
        self._children.append(widget)
        self._refit()

    def clear(self) -> None:
        """Take all widgets out."""
        for widget in self._children:
            widget.hide()
            widget.deleteLater()
        self._children.clear()
        self._refit()

    def hasHeightForWidth(self) -> bool:  # noqa: N802
        """Say that the rows follow from the width."""
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802
        """Return the room of all rows."""
        return self._arrange(width)

    def sizeHint(self) -> QSize:  # noqa: N802
        """Return the room of all rows."""
        width = max(self.width(), 200)
        return QSize(width, self._arrange(width))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Break the rows anew."""
        super().resizeEvent(event)
        self._refit()

    def _refit(self) -> None:
        self._arrange(self.width())
        self.updateGeometry()

    def _arrange(self, width_px: int) -> int:
        left = top = row = 0
        for widget in self._children:
            hint = widget.sizeHint()
            width = min(hint.width(), width_px)
            if left and left + width > width_px:
                left, top = 0, top + row + Space.XS
                row = 0
            widget.setGeometry(left, top, width, hint.height())
            left += width + Space.XS
            row = max(row, hint.height())
        return top + row
