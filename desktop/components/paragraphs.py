"""Sets plain text in lines: with some air between them, and long words broken where there is no room for them."""

from math import ceil

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QFont, QFontMetrics, QTextLayout, QTextOption

_AIR = 0.18
"""Between two lines, as a share of a line's height."""


class Paragraph:
    """A text set into a width: how high it is, and its lines to draw."""

    def __init__(
        self,
        text: str,
        font: QFont,
        width: int,
        alignment: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
    ) -> None:
        self.layout = QTextLayout(text.replace("\n", "\u2028"), font)
        option = QTextOption(alignment & Qt.AlignmentFlag.AlignHorizontal_Mask)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.layout.setTextOption(option)
        self.height = self._set(max(1, width), round(QFontMetrics(font).height() * _AIR))

    def _set(self, width: int, air: int) -> int:
        bottom, top = 0.0, 0.0
        self.layout.beginLayout()
        while True:
            line = self.layout.createLine()
            if not line.isValid():
                break
            line.setLineWidth(width)
            line.setPosition(QPointF(0, top))
            bottom = top + line.height()
            top = bottom + air
        self.layout.endLayout()
        return ceil(bottom)


def natural_width(text: str, font: QFont) -> int:
    """Return the width in which no line has to wrap."""
    metrics = QFontMetrics(font)
    return max((metrics.horizontalAdvance(line) for line in text.split("\n")), default=0) + 1
