"""Sizes: the spacing grid, corner radii, and the roles that text plays."""

from enum import IntEnum, StrEnum


class Space(IntEnum):
    """Distances in pixels at 100 %; everything sits on this grid."""

    XS = 4
    S = 8
    M = 12
    L = 16
    XL = 24
    XXL = 32


class Radius(IntEnum):
    """Corner radii in pixels at 100 %."""

    S = 6
    """Buttons, fields, small marks."""
    M = 10
    """Cards, bubbles, menus."""
    L = 14
    """Dialogs, the composer."""


class Text(StrEnum):
    """What a text is for; the theme gives each a font."""

    CAPTION = "caption"
    BODY = "body"
    BODY_STRONG = "body_strong"
    TITLE = "title"
    """Heads a card or a group."""
    HEADING = "heading"
    """Heads a page."""
    DISPLAY = "display"
    """One large line where there is nothing else."""
    CODE = "code"
