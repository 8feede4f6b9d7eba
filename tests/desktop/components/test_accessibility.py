"""The gallery holds every component, so what is true of it is true of all: names for everything, nothing cut off."""

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from desktop.components import Button, Label
from desktop.components.gallery import Gallery
from desktop.theme import Theme
from tests.desktop.walking import clipped, focusable, unnamed

Pump = Callable[..., None]
MakeGallery = Callable[[int], Gallery]


@pytest.fixture
def gallery(applied: Theme, opened: Callable[..., None]) -> Callable[[int], Gallery]:
    def make(width_px: int) -> Gallery:
        page = Gallery(applied)
        opened(page, width_px, 800)
        return page

    return make


def test_every_control_of_the_gallery_has_a_name(gallery: MakeGallery) -> None:
    page = gallery(900)
    assert len(focusable(page)) > 80
    assert unnamed(page) == []


@pytest.mark.parametrize("width_px", [420, 900])
@pytest.mark.parametrize("text_scale", [1.0, 1.5, 2.0])
def test_nothing_in_the_gallery_is_cut_off(
    applied: Theme, gallery: MakeGallery, text_scale: float, width_px: int
) -> None:
    applied.set_text_scale(text_scale)
    page = gallery(width_px)
    assert page.width() == width_px
    assert page.page.horizontalScrollBar().maximum() == 0
    assert clipped(page) == []


def test_larger_text_while_the_window_is_open_cuts_nothing_off(
    applied: Theme, gallery: MakeGallery, pump: Pump
) -> None:
    page = gallery(600)
    applied.set_text_scale(2.0)
    pump()
    assert clipped(page) == []


def test_the_gallery_takes_sections_from_outside(applied: Theme, opened: Callable[..., None]) -> None:
    page = Gallery(applied, [("Messages", lambda: QLabel("a message"))])
    opened(page)
    words = [label.text() for label in page.findChildren(QLabel)]
    assert "Messages" in words
    assert "a message" in words


def test_the_gallery_switches_the_scheme(applied: Theme, gallery: MakeGallery) -> None:
    page = gallery(900)
    dark = next(button for button in page.findChildren(QPushButton) if button.accessibleName() == "Colours: Dark")
    dark.click()
    assert applied.preference == "dark"


def test_a_control_without_a_name_is_found(applied: Theme, opened: Callable[..., None]) -> None:
    window = QWidget()
    column = QVBoxLayout(window)
    column.addWidget(QPushButton())
    column.addWidget(QPushButton("Named"))
    opened(window)
    assert unnamed(window) == ["QPushButton ''"]


def test_words_that_are_cut_off_are_found(applied: Theme, opened: Callable[..., None]) -> None:
    window = QWidget()
    row = QHBoxLayout(window)
    label, button, low = QLabel("Too many words for this"), QPushButton("Too many words"), Label(applied, "a " * 90)
    label.setFixedWidth(40)
    button.setFixedWidth(40)
    low.setFixedSize(60, 20)
    for widget in (label, button, low, Button(applied, "Fits")):
        row.addWidget(widget)
    opened(window)
    assert len(clipped(window)) == 3
