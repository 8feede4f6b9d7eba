"""The drawings keep to one grid and one line, and every one that the app asks for is there."""

import re
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtWidgets import QApplication

from desktop.theme.icons import drawing, names, render

ROOT = Path(__file__).parents[3]
WANTED = """
plus search menu sidebar chat bell settings send stop copy check close edit trash undo more chevron-down chevron-right
chevron-left chevron-up clock calendar alert info error tool paperclip model keyboard moon sun pin external retry play
pause snooze spark user folder quit eye image download repeat globe shield
""".split()


def test_every_icon_of_the_list_is_drawn() -> None:
    assert set(WANTED) <= set(names())


@pytest.mark.parametrize("name", WANTED)
def test_a_drawing_keeps_to_the_grid_and_takes_its_colour_from_outside(name: str) -> None:
    root = ElementTree.fromstring(drawing(name))
    assert root.get("viewBox") == "0 0 24 24"
    assert (root.get("stroke"), root.get("stroke-width"), root.get("stroke-linecap")) == (
        "currentColor",
        "1.75",
        "round",
    )
    assert not re.search(rb"#[0-9a-fA-F]{3,6}|rgb\(|<image|href", drawing(name))


@pytest.mark.parametrize("name", WANTED)
def test_a_drawing_stays_inside_its_square_and_fills_it(qapp: QApplication, name: str) -> None:
    image = render(drawing(name), "#000000", 24, 4.0).toImage()
    inked = [(x, y) for x in range(96) for y in range(96) if image.pixelColor(x, y).alpha() > 128]
    edge = {0, 95}
    assert not [(x, y) for x, y in inked if x in edge or y in edge], "cut off at the edge"
    widest = max(
        max(x for x, _ in inked) - min(x for x, _ in inked), max(y for _, y in inked) - min(y for _, y in inked)
    )
    assert widest >= 48, "lost in its square"


def test_the_app_icon_and_its_picture_are_there() -> None:
    folder = ROOT / "resources" / "icons"
    assert (folder / "nestor.svg").is_file()
    assert (folder / "nestor.png").is_file()
