"""Everything that is read stands out from what it is read on, in every scheme."""

import pytest

from desktop.theme.colors import DARK, HIGH_CONTRAST_DARK, HIGH_CONTRAST_LIGHT, LIGHT, PAIRS, Colors

SCHEMES = {
    "light": LIGHT,
    "dark": DARK,
    "high contrast, light": HIGH_CONTRAST_LIGHT,
    "high contrast, dark": HIGH_CONTRAST_DARK,
}


def luminance(color: str) -> float:
    """Return the relative luminance of WCAG 2."""
    parts = [value / 255 for value in bytes.fromhex(color.removeprefix("#"))]
    red, green, blue = (part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """Return the contrast ratio of WCAG 2, 1 to 21."""
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def pairs() -> list[tuple[str, str, float]]:
    return [(over, under, least) for over, unders, least in PAIRS for under in unders.split()]


def test_black_on_white_is_the_strongest_contrast() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("scheme", SCHEMES)
def test_every_pair_that_components_use_is_readable(scheme: str) -> None:
    colors = SCHEMES[scheme]
    weak = [
        f"{over} on {under}: {ratio:.2f} < {least}"
        for over, under, least in pairs()
        if (ratio := contrast(getattr(colors, over), getattr(colors, under))) < least
    ]
    assert not weak


@pytest.mark.parametrize("scheme", ["high contrast, light", "high contrast, dark"])
def test_high_contrast_text_is_as_strong_as_the_name_says(scheme: str) -> None:
    colors = SCHEMES[scheme]
    for name in ("text", "text_muted", "link", "danger", "border", "border_strong"):
        assert contrast(getattr(colors, name), colors.window) >= 7, name


def test_the_table_names_colours_that_exist() -> None:
    named = {name for over, under, _ in pairs() for name in (over, under)}
    assert named <= set(Colors.__dataclass_fields__)


def test_no_colour_is_left_out_of_the_table() -> None:
    named = {name for over, under, _ in pairs() for name in (over, under)}
    assert set(Colors.__dataclass_fields__) - named == {"border", "shadow"}, "these only separate and decorate"
