"""The style sheet of the whole app, made from the tokens. Components choose rules by dynamic properties.

Properties: `kind` (buttons, labels, frames), `tone` (badges, banners), `ring` (focus came from the keyboard),
`invalid` (a field with an error).
"""

from string import Template

from desktop.theme.colors import Colors
from desktop.theme.metrics import Radius

_RULES = Template("""
QToolTip { background: $text; color: $window; border: 0; padding: 4px 8px; }

QLabel[kind="muted"] { color: $text_muted; }
QLabel[kind="error"] { color: $danger; }
QLabel[kind="link"] { color: $link; }
QLabel:disabled { color: $text_disabled; }

QPushButton {
  background: $surface; color: $text; border: ${line}px solid $button_border; border-radius: ${radius_s}px;
  padding: ${pad_y}px ${pad_x}px;
}
QPushButton:hover { background: $hover; }
QPushButton:pressed { background: $pressed; }
QPushButton:disabled { color: $text_disabled; background: $surface_sunken; border-color: $border; }
QPushButton[kind="primary"] { background: $accent; color: $text_on_accent; border-color: $accent; }
QPushButton[kind="primary"]:hover { background: $accent_hover; border-color: $accent_hover; }
QPushButton[kind="primary"]:pressed { background: $accent_pressed; border-color: $accent_pressed; }
QPushButton[kind="primary"]:disabled { background: $hover; color: $text_disabled; border-color: $hover; }
QPushButton[kind="ghost"] { background: transparent; border-color: transparent; color: $text; }
QPushButton[kind="ghost"]:hover { background: $hover; }
QPushButton[kind="ghost"]:pressed { background: $pressed; }
QPushButton[kind="ghost"]:disabled { color: $text_disabled; }
QPushButton[kind="danger"] { background: $surface; color: $danger; border-color: $danger_line; }
QPushButton[kind="danger"]:hover { background: $danger_soft; }
QPushButton[kind="danger"]:pressed { background: $danger; color: $text_on_danger; }
QPushButton[kind="danger"]:disabled { color: $text_disabled; background: $surface_sunken; border-color: $border; }
QPushButton[ring="true"] { border: 2px solid $focus; padding: ${pad_y_ring}px ${pad_x_ring}px; }

QPushButton[kind="link"] {
  background: transparent; border: 1px solid transparent; padding: 1px 2px; color: $link; $link_line
}
QPushButton[kind="link"]:hover { color: $accent_hover; text-decoration: underline; }
QPushButton[kind="link"]:disabled { color: $text_disabled; }
QPushButton[kind="link"][ring="true"] { border: 2px solid $focus; padding: 0 1px; }

QToolButton { background: transparent; border: 1px solid transparent; border-radius: ${radius_s}px; padding: 5px; }
QToolButton:hover { background: $hover; }
QToolButton:pressed, QToolButton:checked { background: $pressed; }
QToolButton[ring="true"] { border: 2px solid $focus; padding: 4px; }
QToolButton[small="true"] { padding: 2px; }
QToolButton[small="true"][ring="true"] { padding: 1px; }
QToolButton::menu-indicator { image: none; width: 0; }

QPushButton[kind="nav"] {
  background: transparent; border: 1px solid transparent; border-radius: ${radius_s}px; text-align: left;
  padding: ${pad_y}px 10px; color: $text;
}
QPushButton[kind="nav"]:hover { background: $hover; }
QPushButton[kind="nav"]:checked { background: $accent_soft; color: $text; $nav_checked }
QPushButton[kind="nav"]:disabled { color: $text_disabled; }
QPushButton[kind="nav"][ring="true"] { border: 2px solid $focus; padding: ${pad_y_ring}px 9px; }

QPushButton[kind="segment"] {
  background: transparent; border: 1px solid transparent; border-radius: ${radius_s}px; padding: 4px 12px;
  color: $text_muted;
}
QPushButton[kind="segment"]:hover { color: $text; background: $hover; }
QPushButton[kind="segment"]:checked {
  background: $surface_raised; color: $text; border-color: $button_border; $nav_checked
}
QPushButton[kind="segment"]:disabled { color: $text_disabled; background: transparent; }
QPushButton[kind="segment"][ring="true"] { border: 2px solid $focus; padding: 3px 11px; }
QFrame[kind="segments"] { background: $surface_sunken; border: 1px solid $border; border-radius: ${radius_frame}px; }

QLineEdit, QPlainTextEdit, QTextEdit, QAbstractSpinBox, QComboBox {
  background: $surface; color: $text; border: ${line}px solid $border_strong; border-radius: ${radius_s}px;
  padding: ${pad_y}px 10px; placeholder-text-color: $text_muted;
  selection-background-color: $selection; selection-color: $selection_text;
}
QLineEdit:hover, QPlainTextEdit:hover, QTextEdit:hover, QAbstractSpinBox:hover, QComboBox:hover {
  border-color: $text_muted;
}
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QAbstractSpinBox:focus, QComboBox:focus,
QLineEdit[ring="true"], QComboBox[ring="true"] {
  border: 2px solid $focus; padding: ${pad_y_ring}px 9px;
}
QLineEdit:disabled, QPlainTextEdit:disabled, QTextEdit:disabled, QAbstractSpinBox:disabled, QComboBox:disabled {
  background: $surface_sunken; color: $text_disabled; border-color: $border;
}
QLineEdit[kind="inline"] { padding: 2px 6px; }
QLineEdit[kind="inline"]:focus { padding: 1px 5px; }
QPlainTextEdit[kind="code"], QTextEdit[kind="code"] {
  background: $code_background; color: $code_text; border: 1px solid $border;
}
QLineEdit[kind="bare"], QPlainTextEdit[kind="bare"], QTextEdit[kind="bare"] {
  background: transparent; border: 0; padding: 0;
}
QLineEdit[invalid="true"] { border: 2px solid $danger; padding: ${pad_y_ring}px 9px; }
QComboBox { padding-right: 30px; }
QComboBox:focus { padding-right: 29px; }
QComboBox::drop-down { border: 0; width: 28px; }
QComboBox::down-arrow { image: none; width: 0; height: 0; }
QComboBox QAbstractItemView {
  background: $surface_raised; color: $text; border: 0; padding: 4px; outline: 0;
}
QComboBox QAbstractItemView::item {
  padding: 5px 8px; border: 1px solid transparent; border-radius: 4px; min-height: ${item_height}px; color: $text;
}
QComboBox QAbstractItemView::item:selected { background: $menu_hover; color: $text; $menu_selected }
QComboBoxPrivateContainer { background: $surface_raised; border: 1px solid $menu_border; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button { width: 0; border: 0; }
QAbstractSpinBox QLineEdit { border: 0; padding: 0; background: transparent; }

QCheckBox, QRadioButton { color: $text; spacing: 8px; }
QCheckBox:disabled, QRadioButton:disabled { color: $text_disabled; }
QCheckBox::indicator, QRadioButton::indicator {
  width: 14px; height: 14px; border: 1px solid $border_strong; background: $surface; border-radius: 4px;
}
QRadioButton::indicator { border-radius: 8px; }
QCheckBox::indicator:checked { background: $accent; border-color: $accent; }
QRadioButton::indicator:checked { width: 6px; height: 6px; border: 5px solid $accent; background: $text_on_accent; }
QCheckBox::indicator:focus, QRadioButton::indicator:focus { border-color: $focus; }

QMenu { background: $surface_raised; color: $text; border: 1px solid $menu_border; padding: 5px; }
QMenu::item { padding: 6px 24px 6px 10px; border-radius: ${radius_s}px; border: 1px solid transparent; }
QMenu::item:selected { background: $menu_hover; color: $text; $menu_selected }
QMenu::item:disabled { color: $text_disabled; }
QMenu::icon { padding-left: 8px; }
QMenu::separator { height: 1px; background: $border; margin: 5px 8px; }

QWidget[kind="sidebar"] { background: $sidebar; }
QFrame[kind="find-bar"] { background: $surface_raised; border: 0; border-bottom: 1px solid $border; }
QFrame[kind="card"] { background: $surface; border: ${line}px solid $border; border-radius: ${radius_m}px; }
QFrame[kind="separator"] { background: $border; border: 0; }
QFrame[kind="banner"] { border-radius: ${radius_m}px; border: ${line}px solid $border; background: $surface_sunken; }
QFrame[kind="banner"][tone="info"] { background: $accent_soft; border-color: $info_border; }
QFrame[kind="banner"][tone="success"] { background: $success_soft; border-color: $success_border; }
QFrame[kind="banner"][tone="warning"] { background: $warning_soft; border-color: $warning_border; }
QFrame[kind="banner"][tone="danger"] { background: $danger_soft; border-color: $danger_border; }
QFrame[kind="snackbar"] { background: $inverse; border: 1px solid $snackbar_border; border-radius: ${radius_m}px; }
QFrame[kind="snackbar"] QLabel { color: $text_on_inverse; }
QFrame[kind="snackbar"] QPushButton { background: transparent; border-color: transparent; color: $accent_on_inverse; }
QFrame[kind="snackbar"] QPushButton:hover { background: $snackbar_hover; }
QFrame[kind="snackbar"] QPushButton[ring="true"] { border-color: $accent_on_inverse; }
QLabel[kind="badge"] {
  background: $hover; color: $text; border: 1px solid $badge_border; border-radius: ${radius_badge}px;
  padding: 1px 7px;
}
QLabel[kind="badge"][tone="accent"] { background: $accent_soft; color: $accent_text; }
QLabel[kind="badge"][tone="success"] { background: $success_soft; color: $success; }
QLabel[kind="badge"][tone="warning"] { background: $warning_soft; color: $warning; }
QLabel[kind="badge"][tone="danger"] { background: $danger_soft; color: $danger; }

QScrollArea, QScrollArea > QWidget > QWidget[kind="page"] { background: transparent; border: 0; }
QScrollBar:vertical { background: transparent; width: 12px; margin: 0; border: 0; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 0; border: 0; }
QScrollBar::handle { background: $scroll_handle; border-radius: 3px; margin: 3px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::handle:hover { background: $border_strong; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }

QListView, QTreeView, QTableView {
  background: transparent; border: 0; outline: 0; color: $text;
  selection-background-color: $accent_soft; selection-color: $text;
}
QProgressBar { background: $pressed; border: 0; border-radius: 3px; max-height: 6px; min-height: 6px; }
QProgressBar::chunk { background: $accent; border-radius: 3px; }
QSplitter::handle { background: $border; }
QDialog { background: $surface_raised; }
""")


def mixed(one: str, other: str, share: float) -> str:
    """Return a colour between two: `share` of the first, the rest of the other."""
    pairs = zip(bytes.fromhex(one[1:]), bytes.fromhex(other[1:]), strict=True)
    return "#" + "".join(f"{round(a * share + b * (1 - share)):02x}" for a, b in pairs)


def style_sheet(colors: Colors, *, text_scale: float, is_strong: bool) -> str:
    """Return the rules for these colours; `is_strong` draws heavier outlines for high contrast."""
    c = colors
    pad_y = round(6 * max(1.0, text_scale**0.5))
    values = {name: getattr(c, name) for name in Colors.__dataclass_fields__}
    return _RULES.substitute(
        values,
        line=1,
        button_border=c.border_strong if is_strong else mixed(c.border_strong, c.surface, 0.55),
        danger_line=c.danger if is_strong else mixed(c.danger, c.surface, 0.55),
        menu_border=c.border_strong if is_strong else c.border,
        badge_border=c.border if is_strong else "transparent",
        info_border=c.border if is_strong else mixed(c.accent, c.accent_soft, 0.25),
        success_border=c.border if is_strong else mixed(c.success, c.success_soft, 0.25),
        warning_border=c.border if is_strong else mixed(c.warning, c.warning_soft, 0.25),
        danger_border=c.border if is_strong else mixed(c.danger, c.danger_soft, 0.25),
        accent_text=c.accent,
        link_line="text-decoration: underline;" if is_strong else "",
        nav_checked="border: 2px solid " + c.accent + ";" if is_strong else "",
        menu_hover=mixed(c.text, c.surface_raised, 0.09),
        menu_selected="border: 1px solid " + c.text + ";" if is_strong else "",
        snackbar_border=c.text if is_strong else mixed(c.text_on_inverse, c.inverse, 0.12),
        snackbar_hover=mixed(c.text_on_inverse, c.inverse, 0.12),
        scroll_handle=c.border_strong if is_strong else mixed(c.border_strong, c.window, 0.5),
        pad_x=pad_y * 2 + 2,
        pad_x_ring=pad_y * 2 + 1,
        pad_y=pad_y,
        pad_y_ring=pad_y - 1,
        radius_s=int(Radius.S),
        radius_m=int(Radius.M),
        radius_frame=int(Radius.S) + 2,
        radius_badge=7,
        item_height=round(18 * text_scale),
    )
