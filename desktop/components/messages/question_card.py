"""Asks for a yes before something happens, and afterwards says what the answer was."""

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent, QColor, QPainter, QPaintEvent, QPen, QShowEvent
from PySide6.QtWidgets import QWidget

from desktop.components.buttons import Button
from desktop.components.labels import Label
from desktop.components.messages.blocks import Span
from desktop.components.messages.fitted import Fitted
from desktop.components.messages.look import Look
from desktop.components.messages.parts import Line
from desktop.components.messages.text_view import TextView
from desktop.entries import Question
from desktop.theme import Radius, Space, Text

_ICON_PX = 18


class QuestionCard(Fitted):
    """Says exactly what will happen, with Allow and Don't allow."""

    answered = Signal(str, bool)

    def __init__(self, look: Look, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._question: Question | None = None
        self._announced = ""
        theme = look.theme
        self._title = Label(theme, "", Text.BODY_STRONG, parent=self)
        self._summary = TextView(look.formats, parent=self)
        self._allow = Button(theme, "&Allow", kind="primary", parent=self)
        self._refuse = Button(theme, "&Don’t allow", parent=self)
        self._allow.clicked.connect(lambda: self._give(True))
        self._refuse.clicked.connect(lambda: self._give(False))

    def set_question(self, question: Question) -> None:
        """Show a question, open or answered."""
        if question == self._question:
            return
        self._question = question
        is_open = question.approved is None
        self._title.setText("Nestor needs your yes")
        self._title.setVisible(is_open)
        said = "" if is_open else "You allowed this: " if question.approved else "You did not allow this: "
        self._summary.set_lines([Line(spans=(Span(text=f"{said}{question.summary}"),))])
        for button in (self._allow, self._refuse):
            button.setVisible(is_open)
            button.setEnabled(is_open)
        self._allow.setAccessibleDescription(question.summary)
        self._refuse.setAccessibleDescription(question.summary)
        self.setAccessibleName(f"Nestor needs your yes: {question.summary}" if is_open else f"{said}{question.summary}")
        self._alert()
        self.changed_size()
        self.update()

    def restyle(self) -> None:
        """Take the look as it is now."""
        self._summary.restyle(self._look.formats)
        self.forget_fit()
        self.update()

    def views(self) -> list[TextView]:
        """Return the text."""
        return [self._summary]

    def arrange(self, width_px: int) -> int:
        """Place title, summary and buttons."""
        icon = self._look.theme.scaled(_ICON_PX)
        if not self._is_open():
            height = self._summary.content_height(width_px - icon - Space.S)
            self._summary.setGeometry(icon + Space.S, 2, width_px - icon - Space.S, height)
            return height + 4
        left = Space.L + icon + Space.M
        inner = width_px - left - Space.L
        height = self._title.heightForWidth(inner)
        self._title.setGeometry(left, Space.L, inner, height)
        top = Space.L + height + Space.XS
        height = self._summary.content_height(inner)
        self._summary.setGeometry(left, top, inner, height)
        top += height + Space.M
        at = left
        for button in (self._allow, self._refuse):
            hint = button.sizeHint()
            button.setGeometry(at, top, hint.width(), hint.height())
            at += hint.width() + Space.S
        return top + self._allow.sizeHint().height() + Space.L

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Paint a card while the question is open, afterwards only a mark beside the words."""
        theme = self._look.theme
        colors = theme.colors
        icon = theme.scaled(_ICON_PX)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._is_open():
            painter.setPen(QPen(QColor(colors.accent), 1.5))
            painter.setBrush(QColor(colors.surface))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.75, 0.75, -0.75, -0.75), Radius.M, Radius.M)
            painter.drawPixmap(Space.L, Space.L - 1, theme.pixmap("shield", icon, colors.accent))
        else:
            yes = self._question is not None and self._question.approved
            name, color = ("check", colors.success) if yes else ("close", colors.text_muted)
            painter.drawPixmap(0, 2, theme.pixmap(name, icon - 2, color))
        painter.end()

    def _is_open(self) -> bool:
        return self._question is None or self._question.approved is None

    def showEvent(self, event: QShowEvent) -> None:
        """Tell a screen reader about the question once it is there."""
        super().showEvent(event)
        self._alert()

    def _alert(self) -> None:
        question = self._question
        if question and question.approved is None and self.isVisible() and self._announced != question.approval:
            self._announced = question.approval
            QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def _give(self, approved: bool) -> None:
        if self._question is not None and self._question.approved is None:
            for button in (self._allow, self._refuse):
                button.setEnabled(False)
            self.answered.emit(self._question.approval, approved)
