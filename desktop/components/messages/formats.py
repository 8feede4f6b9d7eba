"""The theme's fonts and colours as text formats, made once per look."""

from PySide6.QtGui import QBrush, QColor, QFont, QFontMetrics, QTextBlockFormat, QTextCharFormat

from desktop.components.messages.blocks import Span
from desktop.components.messages.parts import Line
from desktop.theme import Text, Theme

IMAGE_SCHEME = "nestor-image:"
"""Marks a link that wants an image loaded."""

_LINE_HEIGHT_PERCENT = 138.0
_HEADING_LINE_HEIGHT_PERCENT = 120.0
_HEADING_FACTORS = (1.5, 1.28, 1.12, 1.0, 1.0, 1.0)


class Formats:
    """Text formats for the theme as it is now; made anew when the theme changes."""

    def __init__(self, theme: Theme) -> None:
        self.colors = theme.colors
        self.body = theme.font(Text.BODY)
        self.code = theme.font(Text.CODE)
        self.scale = theme.text_scale
        self.indent_px = round(26 * theme.text_scale)
        self.quote_px = round(18 * theme.text_scale)
        metrics = QFontMetrics(self.body)
        self.line_px = round(metrics.height() * _LINE_HEIGHT_PERCENT / 100)
        """About how tall a line of running text is."""
        self.letter_px = max(1, metrics.averageCharWidth())
        self._spans: dict[tuple[bool, bool, bool, bool, str, str, int, bool], QTextCharFormat] = {}

    def block(self, line: Line) -> QTextBlockFormat:
        """Return the format of a paragraph."""
        format_ = QTextBlockFormat()
        format_.setTopMargin(line.gap * self.scale)
        format_.setLeftMargin(self.left_px(line.depth, line.quotes))
        if line.kind == "rule":
            format_.setLineHeight(1.0, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
        else:
            percent = _HEADING_LINE_HEIGHT_PERCENT if line.level else _LINE_HEIGHT_PERCENT
            format_.setLineHeight(percent, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        if line.level:
            format_.setHeadingLevel(line.level)
        return format_

    def left_px(self, depth: int, quotes: int) -> int:
        """Return where text starts inside so many lists and quotes."""
        return depth * self.indent_px + quotes * self.quote_px

    def span(self, span: Span, *, level: int = 0, muted: bool = False, loads_images: bool = False) -> QTextCharFormat:
        """Return the format of a piece of text."""
        href = (IMAGE_SCHEME + span.image if loads_images else span.image) if span.image else span.link
        image = span.image if loads_images else ""
        key = (span.bold, span.italic, span.strike, span.code, href, image, level, muted)
        if key not in self._spans:
            self._spans[key] = self._made(span, href, level, muted)
        return self._spans[key]

    def _made(self, span: Span, href: str, level: int, muted: bool) -> QTextCharFormat:
        colors = self.colors
        format_ = QTextCharFormat()
        font = QFont(self.code if span.code else self.body)
        if level:
            font.setPointSizeF(font.pointSizeF() * _HEADING_FACTORS[level - 1])
        if span.code:
            font.setPointSizeF(font.pointSizeF() * 0.96)
        if level or span.bold:
            font.setWeight(QFont.Weight.DemiBold if level else QFont.Weight.Bold)
        font.setItalic(span.italic)
        font.setStrikeOut(span.strike)
        format_.setFont(font)
        color = colors.text_muted if muted or span.strike else colors.code_text if span.code else colors.text
        if href:
            format_.setAnchor(True)
            format_.setAnchorHref(href)
            format_.setFontUnderline(not href.startswith(IMAGE_SCHEME))
            color = colors.link
        format_.setForeground(QBrush(QColor(color)))
        return format_
