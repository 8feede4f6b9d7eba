"""An icon that is only looked at: it keeps its tint through changes of the theme."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from desktop.theme import Theme


class Picture(QLabel):
    """One of our icons in a colour of the theme, as large as the text around it wants it."""

    def __init__(
        self, theme: Theme, icon: str, *, tint: str = "text", size_px: int = 18, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icon = icon
        self._tint = tint
        self._size_px = size_px
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._draw)
        self._draw()

    def set_icon(self, icon: str, *, tint: str) -> None:
        """Show another icon; `tint` is the name of one of the theme's colours."""
        if (icon, tint) != (self._icon, self._tint):
            self._icon, self._tint = icon, tint
            self._draw()

    def sizeHint(self) -> QSize:
        """Return the size of the icon, scaled with the text."""
        side = self._theme.scaled(self._size_px)
        return QSize(side, side)

    def _draw(self) -> None:
        color: str = getattr(self._theme.colors, self._tint)
        self.setPixmap(self._theme.pixmap(self._icon, self._theme.scaled(self._size_px), color))
        self.updateGeometry()
