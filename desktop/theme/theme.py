"""The theme of the running app: which scheme is shown, its fonts and its icons, and when they change."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QFont, QFontDatabase, QFontInfo, QIcon, QPixmap
from PySide6.QtWidgets import QApplication, QStyleFactory

from desktop.theme.colors import Colors, Scheme, colors_of
from desktop.theme.icons import TintedEngine, drawing, render
from desktop.theme.metrics import Text
from desktop.theme.palette import palette_of
from desktop.theme.sheet import style_sheet
from desktop.theme.system import SystemLook

_FACTORS = {
    Text.CAPTION: 0.9,
    Text.BODY: 1.0,
    Text.BODY_STRONG: 1.0,
    Text.TITLE: 1.18,
    Text.HEADING: 1.55,
    Text.DISPLAY: 1.9,
    Text.CODE: 0.96,
}
_STRONG = {Text.BODY_STRONG, Text.TITLE, Text.HEADING, Text.DISPLAY}
_SMALLEST_POINTS = 10.0
"""Some systems say less, which is hard to read in whole sentences, or nothing."""
_MONOSPACE = ("JetBrains Mono", "Cascadia Mono", "SF Mono", "Menlo", "Consolas", "DejaVu Sans Mono", "Liberation Mono")


@contextmanager
def _no_collection() -> Iterator[None]:
    """Keep Python from destroying forgotten widgets while Qt walks through the list of all widgets: that crashes."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


class Theme(QObject):
    """Answers what something looks like, and says when the answer has changed."""

    changed = Signal()
    """Scheme or text scale changed: take fonts, icons and sizes anew, and repaint."""

    def __init__(
        self,
        app: QApplication,
        *,
        preference: str = "system",
        text_scale: float = 1.0,
        system: SystemLook | None = None,
    ) -> None:
        super().__init__(app)
        # Without it, Qt 6.11 gives a widget its first font back whenever style rules are applied to it anew.
        QApplication.setAttribute(Qt.ApplicationAttribute.AA_UseStyleSheetPropagationInWidgetStyles)
        self._app = app
        self._system = system or SystemLook(app.styleHints(), self)
        self._preference = preference
        self._text_scale = text_scale
        self._system_font = self._system.font()
        self._drawings: dict[str, bytes] = {}
        self._pixmaps: dict[tuple[str, int, float, str], QPixmap] = {}
        self._code_family = ""
        self._has_style = False
        self._take_scheme()
        self._tell_system()
        self._system.changed.connect(self._follow)

    @property
    def scheme(self) -> Scheme:
        """The scheme that is shown."""
        return self._scheme

    @property
    def colors(self) -> Colors:
        """The colours of the scheme that is shown."""
        return self._colors

    @property
    def is_dark(self) -> bool:
        """Whether text is light on dark."""
        return self._is_dark

    @property
    def preference(self) -> str:
        """What the person chose: a scheme, or `system`."""
        return self._preference

    @property
    def text_scale(self) -> float:
        """How much larger than the system's text ours is."""
        return self._text_scale

    @property
    def underlines_links(self) -> bool:
        """Whether a link is told from its surroundings by a line too."""
        return self._scheme is Scheme.HIGH_CONTRAST

    @property
    def reduced_motion(self) -> bool:
        """Whether the system asks for no animations."""
        return self._system.wants_little_motion()

    def set_preference(self, preference: str) -> None:
        """Show a scheme by name, or follow the system."""
        if preference == self._preference:
            return
        self._preference = Scheme(preference).value if preference != "system" else preference
        self._tell_system()
        self._follow()

    def set_text_scale(self, scale: float) -> None:
        """Make all text larger or smaller than the system's."""
        if scale == self._text_scale:
            return
        self._text_scale = scale
        self.apply()
        self.changed.emit()

    def font(self, role: Text) -> QFont:
        """Return the font of a role, scaled."""
        font = QFont(self._system_font)
        if role is Text.CODE:
            font.setFamilies([self._monospace()])
            font.setStyleHint(QFont.StyleHint.Monospace)
            font.setFixedPitch(True)
        base = max(self._system_font.pointSizeF(), _SMALLEST_POINTS)
        font.setPointSizeF(base * _FACTORS[role] * self._text_scale)
        font.setWeight(QFont.Weight.DemiBold if role in _STRONG else QFont.Weight.Normal)
        return font

    def scaled(self, size_px: int) -> int:
        """Return a size that belongs to text, such as an icon's, at the current text scale."""
        return round(size_px * self._text_scale)

    def icon(self, name: str, color: str | None = None) -> QIcon:
        """Return an icon by name; without a colour it follows the text's, through scheme changes too."""
        self._drawing(name)  # a wrong name fails here, not in a paint event
        return QIcon(TintedEngine(partial(self._render, name, color)))

    def pixmap(self, name: str, size_px: int, color: str | None = None) -> QPixmap:
        """Return an icon's pixels as they are now, crisp on the sharpest screen."""
        return self._render(name, color, size_px, self._app.devicePixelRatio(), QIcon.Mode.Normal)

    def apply(self) -> None:
        """Give the application its style, palette, font and style sheet."""
        sheet = style_sheet(self._colors, text_scale=self._text_scale, is_strong=self._scheme is Scheme.HIGH_CONTRAST)
        with _no_collection():
            if not self._has_style:
                self._app.setStyle(QStyleFactory.create("Fusion"))
                self._has_style = True
            self._app.setPalette(palette_of(self._colors))
            self._app.setFont(self.font(Text.BODY))
            self._app.setStyleSheet(sheet)

    def _render(self, name: str, color: str | None, size_px: int, ratio: float, mode: QIcon.Mode) -> QPixmap:
        tint = color or self._colors.text
        if mode is QIcon.Mode.Disabled:
            tint = self._colors.text_disabled
        key = (name, size_px, ratio, tint)
        if key not in self._pixmaps:
            self._pixmaps[key] = render(self._drawing(name), tint, size_px, ratio)
        return self._pixmaps[key]

    def _drawing(self, name: str) -> bytes:
        if name not in self._drawings:
            self._drawings[name] = drawing(name)
        return self._drawings[name]

    def _monospace(self) -> str:
        if not self._code_family:
            system = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
            if QFontInfo(system).fixedPitch():
                self._code_family = system.family()
            else:
                there = set(QFontDatabase.families())
                self._code_family = next((name for name in _MONOSPACE if name in there), system.family())
        return self._code_family

    def _follow(self) -> None:
        before = self._colors
        self._take_scheme()
        if self._colors is not before:
            self._pixmaps.clear()
            self.apply()
            self.changed.emit()

    def _tell_system(self) -> None:
        schemes = {"light": Qt.ColorScheme.Light, "dark": Qt.ColorScheme.Dark}
        self._system.prefer(schemes.get(self._preference, Qt.ColorScheme.Unknown))

    def _take_scheme(self) -> None:
        system_is_dark = self._system.is_dark()
        if self._preference == "system":
            plain = Scheme.DARK if system_is_dark else Scheme.LIGHT
            self._scheme = Scheme.HIGH_CONTRAST if self._system.wants_contrast() else plain
        else:
            self._scheme = Scheme(self._preference)
        self._is_dark = self._scheme is Scheme.DARK or (self._scheme is Scheme.HIGH_CONTRAST and system_is_dark)
        self._colors = colors_of(self._scheme, is_dark=self._is_dark)
