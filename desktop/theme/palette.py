"""The palette Qt draws with where no style sheet rule says otherwise."""

from PySide6.QtGui import QColor, QPalette

from desktop.theme.colors import Colors


def palette_of(colors: Colors) -> QPalette:
    """Return Qt's palette for our colours."""
    role = QPalette.ColorRole
    palette = QPalette()
    for name, value in (
        (role.Window, colors.window),
        (role.WindowText, colors.text),
        (role.Base, colors.surface),
        (role.AlternateBase, colors.surface_sunken),
        (role.ToolTipBase, colors.text),
        (role.ToolTipText, colors.window),
        (role.PlaceholderText, colors.text_muted),
        (role.Text, colors.text),
        (role.Button, colors.surface),
        (role.ButtonText, colors.text),
        (role.BrightText, colors.danger),
        (role.Link, colors.link),
        (role.LinkVisited, colors.link),
        (role.Highlight, colors.selection),
        (role.HighlightedText, colors.selection_text),
        (role.Accent, colors.accent),
        (role.Light, colors.surface_raised),
        (role.Midlight, colors.hover),
        (role.Mid, colors.border),
        (role.Dark, colors.border_strong),
        (role.Shadow, colors.shadow),
    ):
        palette.setColor(name, QColor(value))
    for name in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, name, QColor(colors.text_disabled))
    return palette
