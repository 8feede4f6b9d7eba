"""A layout that sets things side by side and starts another line where there is no more room."""

from PySide6.QtCore import QMargins, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget

from desktop.theme import Space


class Flow(QLayout):
    """Chips, buttons and the like, as words in a paragraph; each line is as high as its highest item."""

    def __init__(self, parent: QWidget | None = None, *, spacing: int = Space.S) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self.setContentsMargins(QMargins(0, 0, 0, 0))
        self.setSpacing(spacing)

    def addItem(self, item: QLayoutItem) -> None:
        """Take an item at the end."""
        self._items.append(item)

    def count(self) -> int:
        """Return how many items there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """Return an item, None past the end."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Give an item away."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """Take no more room than needed."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """Be higher where it is narrower."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of all lines."""
        margins = self.contentsMargins()
        inside = width - margins.left() - margins.right()
        return self._arrange(QRect(0, 0, inside, 0), move=False) + margins.top() + margins.bottom()

    def setGeometry(self, rect: QRect) -> None:
        """Put the items into their places."""
        super().setGeometry(rect)
        self._arrange(rect.marginsRemoved(self.contentsMargins()), move=True)

    def sizeHint(self) -> QSize:
        """Ask for one line."""
        sizes = [item.sizeHint() for item in self._items if not item.isEmpty()]
        width = sum(size.width() for size in sizes) + self.spacing() * max(0, len(sizes) - 1)
        line = QSize(width, max((size.height() for size in sizes), default=0))
        return line.grownBy(self.contentsMargins())

    def minimumSize(self) -> QSize:
        """Make do with the room of the widest item."""
        size = QSize(0, 0)
        for item in self._items:
            if not item.isEmpty():
                size = size.expandedTo(item.minimumSize())
        return size.grownBy(self.contentsMargins())

    def _arrange(self, rect: QRect, *, move: bool) -> int:
        """Return the height that is used; items are centred in their line."""
        x, y, line = rect.x(), rect.y(), list[tuple[QLayoutItem, int, QSize]]()
        for item in self._items:
            if item.isEmpty():
                continue
            hint = item.sizeHint().expandedTo(item.minimumSize())
            width = min(hint.width(), max(rect.width(), item.minimumSize().width()))
            tall = item.heightForWidth(width) if item.hasHeightForWidth() else hint.height()
            if line and x + width > rect.x() + rect.width():
                y += self._finish(line, y, move=move) + self.spacing()
                x, line = rect.x(), []
            line.append((item, x, QSize(width, tall)))
            x += width + self.spacing()
        return y - rect.y() + self._finish(line, y, move=move)

    def _finish(self, line: list[tuple[QLayoutItem, int, QSize]], y: int, *, move: bool) -> int:
        height = max((size.height() for _, _, size in line), default=0)
        for item, x, size in line if move else ():
            item.setGeometry(QRect(x, y + (height - size.height()) // 2, size.width(), size.height()))
        return height
