"""What the system says about looks: light or dark, contrast, motion; and when it says otherwise."""

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QFont, QFontDatabase, QStyleHints


class SystemLook(QObject):
    """Reads the system's wishes through Qt, and tells it ours."""

    changed = Signal()

    def __init__(self, hints: QStyleHints, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._hints = hints
        hints.colorSchemeChanged.connect(self._say)
        self._accessibility = hints.accessibility() if hasattr(hints, "accessibility") else None  # Qt 6.10
        if self._accessibility is not None:
            self._accessibility.contrastPreferenceChanged.connect(self._say)

    def is_dark(self) -> bool:
        """Return whether the system is dark; where it does not say, it is light."""
        return self._hints.colorScheme() is Qt.ColorScheme.Dark

    def wants_contrast(self) -> bool:
        """Return whether the system asks for high contrast."""
        if self._accessibility is None:
            return False
        return self._accessibility.contrastPreference() is Qt.ContrastPreference.HighContrast

    def wants_little_motion(self) -> bool:
        """Return whether the system asks for no animations."""
        preference = getattr(self._accessibility, "motionPreference", None)  # Qt 6.12
        return preference is not None and bool(preference().name == "ReducedMotion")

    def font(self) -> QFont:
        """Return the system's font; the application's is ours once the theme is applied."""
        return QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)

    def prefer(self, scheme: Qt.ColorScheme) -> None:
        """Ask for window frames and native dialogs as dark as we are; `Unknown` leaves it to the system."""
        self._hints.setColorScheme(scheme)

    def _say(self) -> None:
        self.changed.emit()
