"""The colours of each scheme, as values; which of them are read on which is held to contrast by a test."""

from dataclasses import dataclass
from enum import StrEnum


class Scheme(StrEnum):
    """Which set of colours is shown."""

    LIGHT = "light"
    DARK = "dark"
    HIGH_CONTRAST = "high_contrast"
    """Black on white or white on black, as the system is light or dark."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Colors:
    """One colour per job, each `#rrggbb`."""

    window: str
    sidebar: str
    surface: str
    """Cards and fields."""
    surface_raised: str
    """Menus, dialogs, what floats."""
    surface_sunken: str
    """Wells and quiet boxes inside a page."""
    hover: str
    pressed: str
    border: str
    """Soft lines that only separate."""
    border_strong: str
    """Outlines that tell a control from its surroundings."""
    text: str
    text_muted: str
    text_disabled: str
    accent: str
    accent_hover: str
    accent_pressed: str
    accent_soft: str
    text_on_accent: str
    spark: str
    """The warm second colour: something new, pinned or waiting. Sparingly."""
    link: str
    focus: str
    danger: str
    danger_soft: str
    text_on_danger: str
    warning: str
    warning_soft: str
    success: str
    success_soft: str
    person_bubble: str
    code_background: str
    code_text: str
    code_keyword: str
    code_string: str
    code_number: str
    code_comment: str
    code_name: str
    selection: str
    selection_text: str
    inverse: str
    """What floats over everything for a moment, such as a snackbar."""
    text_on_inverse: str
    accent_on_inverse: str
    shadow: str


LIGHT = Colors(
    window="#fbfbfa",
    sidebar="#f2f4f3",
    surface="#ffffff",
    surface_raised="#ffffff",
    surface_sunken="#f3f5f4",
    hover="#e9edec",
    pressed="#dde3e2",
    border="#e1e5e4",
    border_strong="#828e8d",
    text="#16211f",
    text_muted="#52605f",
    text_disabled="#7b8786",
    accent="#136370",
    accent_hover="#12515b",
    accent_pressed="#0d3f47",
    accent_soft="#dcecee",
    text_on_accent="#ffffff",
    spark="#b0720f",
    link="#0f6472",
    focus="#1d8593",
    danger="#b42318",
    danger_soft="#fdebe9",
    text_on_danger="#ffffff",
    warning="#835300",
    warning_soft="#fdf2da",
    success="#1a6b42",
    success_soft="#e3f3e9",
    person_bubble="#e3eeef",
    code_background="#f3f5f4",
    code_text="#1b2927",
    code_keyword="#8a2a6b",
    code_string="#1c6a3f",
    code_number="#8a4a00",
    code_comment="#5c6a68",
    code_name="#0f5f8a",
    selection="#bfe0e4",
    selection_text="#0b2226",
    inverse="#1d2928",
    text_on_inverse="#f2f6f5",
    accent_on_inverse="#f2b84b",
    shadow="#0b2226",
)

DARK = Colors(
    window="#15191a",
    sidebar="#101314",
    surface="#1c2122",
    surface_raised="#242a2b",
    surface_sunken="#101415",
    hover="#272e2f",
    pressed="#323a3b",
    border="#2b3233",
    border_strong="#7a8788",
    text="#e7eceb",
    text_muted="#a2afae",
    text_disabled="#788584",
    accent="#5cbcc9",
    accent_hover="#75cbd6",
    accent_pressed="#48a5b2",
    accent_soft="#17363b",
    text_on_accent="#04211f",
    spark="#f2b84b",
    link="#75cbd6",
    focus="#75cbd6",
    danger="#f2968c",
    danger_soft="#3c1f1c",
    text_on_danger="#2b0805",
    warning="#efbe5f",
    warning_soft="#372a10",
    success="#7fcf9f",
    success_soft="#15311f",
    person_bubble="#20393d",
    code_background="#101415",
    code_text="#dfe6e5",
    code_keyword="#e59bcb",
    code_string="#98d3a8",
    code_number="#eab676",
    code_comment="#8f9c9b",
    code_name="#8cc7ee",
    selection="#235862",
    selection_text="#f2fbfb",
    inverse="#374142",
    text_on_inverse="#f2f6f5",
    accent_on_inverse="#f5c668",
    shadow="#000000",
)

HIGH_CONTRAST_LIGHT = Colors(
    window="#ffffff",
    sidebar="#ffffff",
    surface="#ffffff",
    surface_raised="#ffffff",
    surface_sunken="#ffffff",
    hover="#e4e4e4",
    pressed="#cfcfcf",
    border="#000000",
    border_strong="#000000",
    text="#000000",
    text_muted="#000000",
    text_disabled="#595959",
    accent="#003d47",
    accent_hover="#000000",
    accent_pressed="#000000",
    accent_soft="#d6eef1",
    text_on_accent="#ffffff",
    spark="#8a5200",
    link="#00323b",
    focus="#0050c8",
    danger="#8f0000",
    danger_soft="#ffffff",
    text_on_danger="#ffffff",
    warning="#5c3900",
    warning_soft="#ffffff",
    success="#004d1f",
    success_soft="#ffffff",
    person_bubble="#ffffff",
    code_background="#ffffff",
    code_text="#000000",
    code_keyword="#6b0049",
    code_string="#00461c",
    code_number="#5c3000",
    code_comment="#3d3d3d",
    code_name="#003a66",
    selection="#003d47",
    selection_text="#ffffff",
    inverse="#000000",
    text_on_inverse="#ffffff",
    accent_on_inverse="#ffd25e",
    shadow="#000000",
)

HIGH_CONTRAST_DARK = Colors(
    window="#000000",
    sidebar="#000000",
    surface="#000000",
    surface_raised="#000000",
    surface_sunken="#000000",
    hover="#2e2e2e",
    pressed="#454545",
    border="#ffffff",
    border_strong="#ffffff",
    text="#ffffff",
    text_muted="#ffffff",
    text_disabled="#a6a6a6",
    accent="#7fe9f7",
    accent_hover="#ffffff",
    accent_pressed="#ffffff",
    accent_soft="#003a42",
    text_on_accent="#000000",
    spark="#ffd25e",
    link="#9bf0fb",
    focus="#ffe45e",
    danger="#ffb3ab",
    danger_soft="#000000",
    text_on_danger="#000000",
    warning="#ffd98a",
    warning_soft="#000000",
    success="#a4f2c0",
    success_soft="#000000",
    person_bubble="#000000",
    code_background="#000000",
    code_text="#ffffff",
    code_keyword="#ffb8e6",
    code_string="#b5f5c6",
    code_number="#ffd7a1",
    code_comment="#d0d0d0",
    code_name="#b5deff",
    selection="#7fe9f7",
    selection_text="#000000",
    inverse="#ffffff",
    text_on_inverse="#000000",
    accent_on_inverse="#003d47",
    shadow="#000000",
)


def colors_of(scheme: Scheme, *, is_dark: bool) -> Colors:
    """Return the colours of a scheme; only high contrast asks whether it is dark."""
    if scheme is Scheme.HIGH_CONTRAST:
        return HIGH_CONTRAST_DARK if is_dark else HIGH_CONTRAST_LIGHT
    return DARK if scheme is Scheme.DARK else LIGHT


_PAGES = "window sidebar surface surface_raised surface_sunken"
_FACES = f"{_PAGES} hover pressed"

TEXT_CONTRAST = 4.5
SHAPE_CONTRAST = 3.0
"""For borders of controls, icons and large text."""

PAIRS: tuple[tuple[str, str, float], ...] = (
    (
        "text",
        f"{_FACES} accent_soft person_bubble danger_soft warning_soft success_soft code_background",
        TEXT_CONTRAST,
    ),
    ("text_muted", f"{_FACES} accent_soft person_bubble code_background", TEXT_CONTRAST),
    ("text_disabled", f"{_PAGES} hover", SHAPE_CONTRAST),
    ("text_on_accent", "accent accent_hover accent_pressed", TEXT_CONTRAST),
    ("accent", f"{_PAGES} hover accent_soft person_bubble", TEXT_CONTRAST),
    ("spark", f"{_PAGES} hover", SHAPE_CONTRAST),
    ("link", f"{_PAGES} hover person_bubble accent_soft", TEXT_CONTRAST),
    ("focus", f"{_PAGES} hover", SHAPE_CONTRAST),
    ("border_strong", _PAGES, SHAPE_CONTRAST),
    ("danger", f"{_PAGES} hover danger_soft", TEXT_CONTRAST),
    ("text_on_danger", "danger", TEXT_CONTRAST),
    ("warning", f"{_PAGES} hover warning_soft", TEXT_CONTRAST),
    ("success", f"{_PAGES} hover success_soft", TEXT_CONTRAST),
    ("code_text", "code_background surface", TEXT_CONTRAST),
    ("code_keyword", "code_background surface", TEXT_CONTRAST),
    ("code_string", "code_background surface", TEXT_CONTRAST),
    ("code_number", "code_background surface", TEXT_CONTRAST),
    ("code_comment", "code_background surface", TEXT_CONTRAST),
    ("code_name", "code_background surface", TEXT_CONTRAST),
    ("selection_text", "selection", TEXT_CONTRAST),
    ("text_on_inverse", "inverse", TEXT_CONTRAST),
    ("accent_on_inverse", "inverse", TEXT_CONTRAST),
)
"""What is read on what: the colour above, the colours it may stand on, and the least contrast between them."""
