"""The tray icon's pictures: sharp at every size, told apart by shape, seen on light and dark panels."""

from itertools import combinations

import pytest
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication

from desktop.tray.icons import SIZES_PX, STATES, TrayIcons

PANELS = ("#f3f3f3", "#202124")


def picture(icons: TrayIcons, state: str, size: int) -> QImage:
    return icons.icon(state).pixmap(size, size).toImage().convertToFormat(QImage.Format.Format_ARGB32)


def shape(image: QImage) -> list[bool]:
    """Return which pixels belong to the figure rather than to what is behind it, colours left aside."""
    tile = image.pixelColor(image.width() // 2, 1)
    pixels = [image.pixelColor(x, y) for y in range(image.height()) for x in range(image.width())]
    return [abs(pixel.lightness() - tile.lightness()) > 60 or pixel.alpha() < 128 for pixel in pixels]


def contrast(one: QColor, other: QColor) -> float:
    def light(color: QColor) -> float:
        parts = (color.redF(), color.greenF(), color.blueF())
        linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]

    low, high = sorted((light(one), light(other)))
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("state", STATES)
def test_each_size_is_drawn_for_itself(qapp: QApplication, state: str) -> None:
    icon = TrayIcons(system="linux").icon(state)
    assert sorted(size.width() for size in icon.availableSizes()) == list(SIZES_PX)


@pytest.mark.parametrize("system", ["linux", "darwin"])
@pytest.mark.parametrize("size", [16, 22, 32])
def test_states_differ_in_shape_and_not_only_in_colour(qapp: QApplication, size: int, system: str) -> None:
    icons = TrayIcons(system=system)
    for one, other in combinations(STATES, 2):
        differing = [
            a != b for a, b in zip(shape(picture(icons, one, size)), shape(picture(icons, other, size)), strict=True)
        ]
        assert sum(differing) >= size * size * 0.06, f"{one} looks like {other}"


@pytest.mark.parametrize("state", STATES)
@pytest.mark.parametrize("panel", PANELS)
def test_something_of_it_stands_out_on_every_panel(qapp: QApplication, state: str, panel: str) -> None:
    image = picture(TrayIcons(system="linux"), state, 22)
    pixels = [image.pixelColor(x, y) for y in range(22) for x in range(22)]
    strong = [p for p in pixels if p.alpha() == 255 and contrast(p, QColor(panel)) >= 3]
    assert len(strong) >= 30


def test_macos_gets_a_shape_to_tint(qapp: QApplication) -> None:
    icon = TrayIcons(system="darwin").icon("idle")
    assert icon.isMask()
    image = icon.pixmap(22, 22).toImage()
    assert {
        image.pixelColor(x, y).lightness() for x in range(22) for y in range(22) if image.pixelColor(x, y).alpha()
    } == {0}
