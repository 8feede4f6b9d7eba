"""The base of everything in a message: a widget that lays itself out for a width at once, and knows its height."""

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

_LEAST_WIDTH_PX = 40
_USUAL_WIDTH_PX = 400


class Fitted(QWidget):
    """Knows its height for a width without the detour of Qt's layouts, which would settle only some events later."""

    refitted = Signal()
    """The content changed so that the height may have; whoever placed the widget fits it again."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        policy = self.sizePolicy()
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._fitted_width = -1
        self._fitted_height = 0

    def fit(self, width_px: int) -> int:
        """Lay the content out for a width and return the height it takes."""
        if width_px != self._fitted_width:
            self._fitted_width = width_px
            self._fitted_height = self.arrange(max(width_px, _LEAST_WIDTH_PX))
        return self._fitted_height

    def arrange(self, width_px: int) -> int:
        """Place the children for a width and return the height; what a subclass gives."""
        raise NotImplementedError

    def changed_size(self) -> None:
        """Say that the content is another one."""
        self._fitted_width = -1
        self.updateGeometry()
        self.refitted.emit()

    def forget_fit(self) -> None:
        """Lay out anew the next time, without telling anybody."""
        self._fitted_width = -1

    def hasHeightForWidth(self) -> bool:
        """Say that the height follows from the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height for a width."""
        return self.fit(width)

    def sizeHint(self) -> QSize:
        """Return a usual width and the height of now."""
        return QSize(_USUAL_WIDTH_PX, self.fit(self._fitted_width if self._fitted_width > 0 else _USUAL_WIDTH_PX))

    def minimumSizeHint(self) -> QSize:
        """Return a width that can shrink, with the height of now."""
        return QSize(_LEAST_WIDTH_PX, self._fitted_height if self._fitted_width > 0 else 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay out for the width that was given."""
        super().resizeEvent(event)
        self.fit(event.size().width())
