"""The lines at the top of the window that say what needs attention: one per key, the gravest first."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.components import Banner
from desktop.theme import Space, Theme

Tone = Literal["info", "success", "warning", "danger"]
GRAVITY: dict[str, int] = {"danger": 0, "warning": 1, "info": 2, "success": 3}


@dataclass(frozen=True, slots=True, kw_only=True)
class _Shown:
    tone: Tone
    text: str
    action: str | None
    banner: Banner


class BannerStack(QWidget):
    """Holds the banners that are shown now."""

    closed = Signal(str)
    """The person closed the banner of this key."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._shown: dict[str, _Shown] = {}
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(Space.L, Space.S, Space.L, 0)
        self._rows.setSpacing(Space.S)
        self.hide()

    @property
    def keys(self) -> tuple[str, ...]:
        """The keys of the banners in the order they are shown in."""
        return tuple(sorted(self._shown, key=lambda key: GRAVITY[self._shown[key].tone]))

    def text(self, key: str) -> str:
        """Return what the banner of that key says."""
        return self._shown[key].text

    def act(self, key: str) -> None:
        """Do what the banner of that key offers."""
        self._shown[key].banner.acted.emit()

    def show_banner(
        self,
        key: str,
        text: str,
        tone: Tone = "info",
        action: str | None = None,
        on_action: Callable[[], None] | None = None,
        *,
        closable: bool = True,
    ) -> None:
        """Show a banner, or put another text and action in the one of that key."""
        before = self._shown.get(key)
        if before is not None and (before.tone, before.text, before.action) == (tone, text, action):
            return
        self._drop(key)
        banner = Banner(self._theme, text, tone=tone, action=action, closable=closable)
        if on_action is not None:
            banner.acted.connect(on_action)
        banner.closed.connect(lambda: self._close(key))
        self._shown[key] = _Shown(tone=tone, text=text, action=action, banner=banner)
        self._rows.insertWidget(self.keys.index(key), banner)
        banner.show()
        self.setVisible(True)

    def hide_banner(self, key: str) -> None:
        """Take the banner of that key away, if it is there."""
        self._drop(key)
        self.setVisible(bool(self._shown))

    def _close(self, key: str) -> None:
        self.hide_banner(key)
        self.closed.emit(key)

    def _drop(self, key: str) -> None:
        shown = self._shown.pop(key, None)
        if shown is not None:
            self._rows.removeWidget(shown.banner)
            shown.banner.hide()
            shown.banner.deleteLater()
