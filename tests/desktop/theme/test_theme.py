"""The theme answers for the scheme that is shown, and follows the system and the person while the app runs."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QFontInfo, QIcon
from PySide6.QtWidgets import QApplication, QLabel

from desktop.theme import Scheme, SystemLook, Text, Theme
from desktop.theme.colors import DARK, HIGH_CONTRAST_LIGHT, LIGHT


class PretendedSystem(SystemLook):
    """A system whose wishes the test sets."""

    def __init__(self, qapp: QApplication) -> None:
        super().__init__(qapp.styleHints())
        self.dark = self.contrast = False
        self.preferred: list[Qt.ColorScheme] = []

    def is_dark(self) -> bool:
        return self.dark

    def wants_contrast(self) -> bool:
        return self.contrast

    def prefer(self, scheme: Qt.ColorScheme) -> None:
        self.preferred.append(scheme)

    def become(self, *, dark: bool = False, contrast: bool = False) -> None:
        self.dark, self.contrast = dark, contrast
        self.changed.emit()


@pytest.fixture
def system(qapp: QApplication) -> PretendedSystem:
    return PretendedSystem(qapp)


@pytest.fixture
def system_theme(qapp: QApplication, system: PretendedSystem) -> Iterator[Theme]:
    yield Theme(qapp, system=system)
    qapp.setStyleSheet("")


def middle(icon: QIcon, size_px: int = 16, mode: QIcon.Mode = QIcon.Mode.Normal) -> str:
    """Return the colour in the middle of an icon."""
    return icon.pixmap(QSize(size_px, size_px), 1.0, mode).toImage().pixelColor(size_px // 2, size_px // 2).name()


def test_it_follows_the_system_while_it_runs(system: PretendedSystem, system_theme: Theme) -> None:
    seen: list[Scheme] = []
    system_theme.changed.connect(lambda: seen.append(system_theme.scheme))
    system.become(dark=True)
    system.become(dark=True)
    system.become(contrast=True)
    system.become()
    assert seen == [Scheme.DARK, Scheme.HIGH_CONTRAST, Scheme.LIGHT]


def test_a_choice_of_the_person_outweighs_the_system(system: PretendedSystem, system_theme: Theme) -> None:
    system.become(contrast=True)
    system_theme.set_preference("dark")
    assert (system_theme.scheme, system_theme.is_dark, system_theme.colors) == (Scheme.DARK, True, DARK)
    system_theme.set_preference("light")
    assert (system_theme.scheme, system_theme.is_dark, system_theme.colors) == (Scheme.LIGHT, False, LIGHT)


def test_window_frames_are_asked_to_be_as_dark_as_the_window(system: PretendedSystem, system_theme: Theme) -> None:
    system_theme.set_preference("dark")
    system_theme.set_preference("system")
    assert system.preferred == [Qt.ColorScheme.Unknown, Qt.ColorScheme.Dark, Qt.ColorScheme.Unknown]


def test_high_contrast_is_light_or_dark_as_the_system_is(system: PretendedSystem, system_theme: Theme) -> None:
    system_theme.set_preference("high_contrast")
    assert (system_theme.is_dark, system_theme.colors) == (False, HIGH_CONTRAST_LIGHT)
    system.become(dark=True)
    assert (system_theme.is_dark, system_theme.colors.window) == (True, "#000000")
    assert system_theme.underlines_links


def test_it_says_so_only_when_something_changed(system_theme: Theme) -> None:
    seen: list[int] = []
    system_theme.changed.connect(lambda: seen.append(1))
    system_theme.set_preference("system")
    system_theme.set_text_scale(1.0)
    system_theme.set_preference("light")  # which the system's scheme was
    assert not seen
    system_theme.set_text_scale(1.5)
    assert seen == [1]


def test_an_unknown_preference_is_refused(qapp: QApplication) -> None:
    with pytest.raises(ValueError, match="pink"):
        Theme(qapp, preference="pink")


def test_an_unknown_preference_leaves_what_was(system_theme: Theme) -> None:
    with pytest.raises(ValueError, match="pink"):
        system_theme.set_preference("pink")
    assert system_theme.preference == "system"


def test_fonts_grow_with_the_text_scale(theme: Theme) -> None:
    before = {role: theme.font(role).pointSizeF() for role in Text}
    theme.set_text_scale(2.0)
    assert {role: theme.font(role).pointSizeF() for role in Text} == {
        role: pytest.approx(2 * size) for role, size in before.items()
    }
    assert theme.scaled(16) == 32


def test_roles_are_told_apart_by_size_or_weight(theme: Theme) -> None:
    looks = {(theme.font(role).pointSizeF(), theme.font(role).weight(), theme.font(role).family()) for role in Text}
    assert len(looks) == len(Text)
    assert theme.font(Text.CAPTION).pointSizeF() >= 9


def test_code_is_in_a_monospace_family_that_exists(theme: Theme) -> None:
    assert QFontInfo(theme.font(Text.CODE)).fixedPitch()


def test_an_icon_is_tinted_and_follows_the_scheme_at_run_time(theme: Theme) -> None:
    icon = theme.icon("stop")
    fixed = theme.icon("stop", "#ff0000")
    assert middle(icon) == LIGHT.text
    theme.set_preference("dark")
    assert middle(icon) == DARK.text
    assert middle(icon, mode=QIcon.Mode.Disabled) == DARK.text_disabled
    assert middle(fixed) == "#ff0000"


def test_an_icon_is_crisp_on_every_screen(theme: Theme) -> None:
    pixmap = theme.icon("bell").pixmap(QSize(20, 20), 2.0)
    assert (pixmap.size(), pixmap.devicePixelRatio()) == (QSize(40, 40), 2.0)


def test_an_icon_beside_words_keeps_them_at_a_distance(theme: Theme) -> None:
    image = theme.icon("stop").pixmap(QSize(20, 16), 1.0).toImage()
    assert image.size() == QSize(20, 16)
    assert image.pixelColor(8, 8).name() == LIGHT.text
    assert {image.pixelColor(x, y).alpha() for x in range(16, 20) for y in range(16)} == {0}


def test_pixmaps_are_made_once(theme: Theme) -> None:
    assert theme.pixmap("bell", 16).cacheKey() == theme.pixmap("bell", 16).cacheKey()


def test_an_icon_that_does_not_exist_fails_where_it_is_asked_for(theme: Theme) -> None:
    with pytest.raises(FileNotFoundError):
        theme.icon("unicorn")


def test_applying_gives_the_app_palette_font_and_rules(
    qapp: QApplication, theme: Theme, request: pytest.FixtureRequest
) -> None:
    request.addfinalizer(lambda: qapp.setStyleSheet(""))
    theme.set_preference("dark")
    theme.apply()
    assert qapp.palette().window().color() == QColor(DARK.window)
    assert qapp.font().pointSizeF() == pytest.approx(theme.font(Text.BODY).pointSizeF())
    assert DARK.accent in qapp.styleSheet()


def test_rules_applied_anew_leave_a_widget_its_font(
    qapp: QApplication, theme: Theme, pump: Callable[[], None], request: pytest.FixtureRequest
) -> None:
    """Qt 6.11 gave a widget its first font back whenever it was polished again."""
    request.addfinalizer(lambda: qapp.setStyleSheet(""))
    theme.apply()
    label = QLabel("Reminders")
    label.setFont(theme.font(Text.BODY))
    label.show()
    pump()
    label.setFont(theme.font(Text.DISPLAY))
    label.style().unpolish(label)
    label.style().polish(label)
    assert label.font().pointSizeF() == pytest.approx(theme.font(Text.DISPLAY).pointSizeF())
    label.close()
