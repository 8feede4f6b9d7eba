"""What an answer did besides talking: tool calls and thoughts, one line each, with the details folded away."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from desktop.components.messages.blocks import Span, Spans
from desktop.components.messages.disclosure import Disclosure
from desktop.components.messages.fitted import Fitted
from desktop.components.messages.look import Look
from desktop.components.messages.parts import Line
from desktop.components.messages.text_view import TextView
from desktop.components.messages.tool_words import argument_lines, doing_words, done_words, failed_words
from desktop.entries import ToolState, ToolUse
from desktop.theme import Radius, Space

_MOST_CHARS = 6_000
_GAP = 6


class FoldedBlock(Fitted):
    """A disclosure line with a quiet box of text below it."""

    def __init__(self, look: Look, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.look = look
        self.line = Disclosure(look.theme, parent=self)
        self.line.toggled.connect(self._toggled)
        self._details: TextView | None = None

    def details(self) -> list[Line]:
        """Return what stands in the box; what a subclass gives."""
        raise NotImplementedError

    def refresh(self) -> None:
        """Show what changed."""
        if self._details is not None:
            self._details.set_lines(self.details())
        self.changed_size()

    def restyle(self) -> None:
        """Take the look as it is now."""
        if self._details is not None:
            self._details.restyle(self.look.formats)
        self.forget_fit()
        self.update()

    def views(self) -> list[TextView]:
        """Return the text that is open."""
        return [self._details] if self._details is not None and self.line.isChecked() else []

    def arrange(self, width_px: int) -> int:
        """Place the line and, where it is open, the box."""
        hint = self.line.sizeHint()
        self.line.setGeometry(-Space.S, 0, min(hint.width(), width_px + Space.S), hint.height())
        if self._details is None or not self.line.isChecked():
            return hint.height()
        height = self._details.content_height(width_px - 2 * Space.L)
        self._details.setGeometry(Space.L, hint.height() + Space.XS + Space.M, width_px - 2 * Space.L, height)
        return hint.height() + Space.XS + height + 2 * Space.M

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Paint the box."""
        if self._details is None or not self.line.isChecked():
            return
        colors = self.look.theme.colors
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QColor(colors.border))
        painter.setBrush(QColor(colors.surface_sunken))
        top = self.line.height() + Space.XS
        painter.drawRoundedRect(QRectF(0.5, top + 0.5, self.width() - 1, self.height() - top - 1), Radius.M, Radius.M)
        painter.end()

    def _toggled(self, is_open: bool) -> None:
        if is_open and self._details is None:
            self._details = TextView(self.look.formats, parent=self)
            self._details.setAccessibleName("Details")
        if self._details is not None:
            self._details.set_lines(self.details())
            self._details.setVisible(is_open)
        self.changed_size()


class ToolBlock(FoldedBlock):
    """One tool call: what it did and what came of it; open, what it was asked and what it said."""

    def __init__(self, look: Look, *, parent: QWidget | None = None) -> None:
        super().__init__(look, parent=parent)
        self._use: ToolUse | None = None
        self._is_said = False

    def set_use(self, use: ToolUse, *, is_said: bool = False) -> None:
        """Show a tool call; what it said is left out of its line where the answer says it too."""
        if use == self._use and is_said == self._is_said:
            return
        self._use, self._is_said = use, is_said
        self._show()
        self.refresh()

    def restyle(self) -> None:
        """Take the look as it is now."""
        self._show()
        super().restyle()

    def details(self) -> list[Line]:
        """Return arguments and result."""
        if self._use is None:
            return []
        lines = [Line(spans=(_strong(f"{name}: "), Span(text=value))) for name, value in self._arguments()]
        if self._use.text:
            text = self._use.text
            more = f"\n… {len(text) - _MOST_CHARS:,} more characters" if len(text) > _MOST_CHARS else ""
            lines.append(Line(spans=(_strong("Result: "), Span(text=text[:_MOST_CHARS] + more)), gap=_GAP))
        return lines or [Line(spans=(Span(text="Nothing to show yet"),))]

    def _arguments(self) -> list[tuple[str, str]]:
        return argument_lines(self._use.arguments) if self._use else []

    def _show(self) -> None:
        use = self._use
        if use is None:
            return
        colors = self.look.theme.colors
        first_line = "" if self._is_said else use.text.strip().split("\n", 1)[0][:300]
        match use.state:
            case ToolState.RUNNING:
                self.line.show_line(f"{doing_words(use.name)}…", "", icon="tool", is_busy=True)
            case ToolState.DONE:
                self.line.show_line(done_words(use.name), first_line, icon="check", tint=colors.success)
            case ToolState.FAILED:
                self.line.show_line(failed_words(use.name), first_line, icon="error", tint=colors.danger)


class ThinkingBlock(FoldedBlock):
    """What the model thought before it answered, folded."""

    def __init__(self, look: Look, *, parent: QWidget | None = None) -> None:
        super().__init__(look, parent=parent)
        self._thoughts = ""

    def set_thinking(self, thoughts: str, *, is_thinking: bool) -> None:
        """Show thoughts; `is_thinking` while more may come."""
        self._thoughts = thoughts
        title = "Thinking…" if is_thinking else "Thought for a moment"
        self.line.show_line(title, "", icon="spark", is_busy=is_thinking)
        if self.line.isChecked() or self._fitted_width < 0:
            self.refresh()

    def details(self) -> list[Line]:
        """Return the thoughts, paragraph by paragraph."""
        paragraphs: list[Spans] = [(Span(text=each.strip()),) for each in self._thoughts.split("\n\n") if each.strip()]
        return [Line(spans=spans, gap=_GAP * bool(at)) for at, spans in enumerate(paragraphs)]


def _strong(text: str) -> Span:
    return Span(text=text, bold=True)
