"""Says why there is no answer, what helps, and offers to try again."""

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from desktop.components.buttons import Button
from desktop.components.messages.blocks import Span
from desktop.components.messages.fitted import Fitted
from desktop.components.messages.look import Look
from desktop.components.messages.parts import Line
from desktop.components.messages.text_view import TextView
from desktop.entries import Problem
from desktop.theme import Radius, Space

_ICON_PX = 18


class ProblemCard(Fitted):
    """An error in words, with Retry."""

    retried = Signal()

    def __init__(self, look: Look, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._text = TextView(look.formats, parent=self)
        self._retry = Button(look.theme, "Retry", icon="retry", parent=self)
        self._retry.clicked.connect(self.retried)

    def set_problem(self, problem: Problem) -> None:
        """Show what went wrong."""
        lines = [Line(spans=(Span(text=problem.message, bold=True),))]
        if problem.hint:
            lines.append(Line(spans=(Span(text=problem.hint),), gap=2))
        self._text.set_lines(lines)
        self.setAccessibleName(f"No answer: {problem.message}")
        self.changed_size()

    def restyle(self) -> None:
        """Take the look as it is now."""
        self._text.restyle(self._look.formats)
        self.forget_fit()
        self.update()

    def views(self) -> list[TextView]:
        """Return the text."""
        return [self._text]

    def arrange(self, width_px: int) -> int:
        """Place the words, and the button beside or below them."""
        left = Space.L + self._look.theme.scaled(_ICON_PX) + Space.M
        button = self._retry.sizeHint()
        beside = width_px > 480
        inner = width_px - left - Space.L - (button.width() + Space.L if beside else 0)
        height = self._text.content_height(inner)
        self._text.setGeometry(left, Space.M + 2, inner, height)
        if beside:
            total = max(height + 4, button.height()) + 2 * Space.M
            self._retry.setGeometry(
                width_px - Space.M - button.width(), (total - button.height()) // 2, button.width(), button.height()
            )
            return total
        self._retry.setGeometry(left, Space.M + height + Space.M, button.width(), button.height())
        return Space.M + height + Space.M + button.height() + Space.M

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Paint the card."""
        theme = self._look.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QColor(theme.colors.danger))
        painter.setBrush(QColor(theme.colors.danger_soft))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), Radius.M, Radius.M)
        painter.drawPixmap(Space.L, Space.M + 1, theme.pixmap("alert", theme.scaled(_ICON_PX), theme.colors.danger))
        painter.end()
