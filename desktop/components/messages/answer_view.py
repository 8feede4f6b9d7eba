"""Nestor's answer: thoughts, tools, a question, the text, and how it ended, one below the other."""

from typing import TypeVar

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QWidget

from desktop.components.messages.activity import Activity
from desktop.components.messages.fitted import Fitted
from desktop.components.messages.footer import RETRY, Action
from desktop.components.messages.look import Look
from desktop.components.messages.markdown_view import MarkdownView
from desktop.components.messages.message_view import MessageView, TextWidget
from desktop.components.messages.problem_card import ProblemCard
from desktop.components.messages.question_card import QuestionCard
from desktop.components.messages.stopped import StoppedLine
from desktop.components.messages.tool_block import ThinkingBlock, ToolBlock
from desktop.entries import AnswerEntry, AnswerState, Entry, Problem, ToolState
from desktop.theme import Space

_GAP = Space.M
_Part = TypeVar("_Part", bound=Fitted)
_UNKNOWN = Problem(code="unknown", message="There is no answer.", hint="Try again.")


class AnswerView(MessageView):
    """Shows an `AnswerEntry`; what did not change is not touched."""

    def __init__(self, look: Look, entry: AnswerEntry, *, parent: QWidget | None = None) -> None:
        super().__init__(look, entry, parent=parent)
        self._answer = entry
        self._thinking: ThinkingBlock | None = None
        self._tools: list[ToolBlock] = []
        self._question: QuestionCard | None = None
        self._body: MarkdownView | None = None
        self._problem: ProblemCard | None = None
        self._stopped: StoppedLine | None = None
        self._activity: Activity | None = None
        self._filling = False
        self._show(entry)

    def speaker(self) -> str:
        """Return who says it."""
        return "Nestor"

    def text(self) -> str:
        """Return the answer as it was written."""
        return self._answer.text

    def offers(self) -> list[Action]:
        """Return what can be done with the answer."""
        retry = [RETRY] if self._answer.state in {AnswerState.FAILED, AnswerState.CANCELLED} else []
        return [*super().offers(), *retry]

    def set_entry(self, entry: Entry) -> None:
        """Show the entry as it is now."""
        if not isinstance(entry, AnswerEntry) or entry == self._answer:
            return
        before, self.entry, self._answer = self._answer, entry, entry
        self._show(entry)
        if before.state is not entry.state:
            self.drop_footer()
        self.changed_size()

    def views(self) -> list[TextWidget]:
        """Return the widgets that hold the words."""
        cards: list[TextWidget] = []
        for card in (self._question, self._problem):
            cards += card.views() if card is not None else []
        body: list[TextWidget] = list(self._body.views()) if self._body is not None else []
        return [*cards[:1], *body, *cards[1:]] if self._question is not None else [*body, *cards]

    def unfold_for(self, words: str) -> None:
        """Open code that holds the words further down."""
        if self._body is not None:
            self._body.open_code(words)

    def restyle(self) -> None:
        """Take the look as it is now."""
        for part in self._parts():
            if isinstance(part, ThinkingBlock | ToolBlock | QuestionCard | MarkdownView | ProblemCard | StoppedLine):
                part.restyle()
        super().restyle()

    def arrange(self, width_px: int) -> int:
        """Stack the parts."""
        top = 0
        last: QWidget | None = None
        for part in self._parts():
            if last is not None:
                top += Space.XS if isinstance(part, ToolBlock) and isinstance(last, ToolBlock | ThinkingBlock) else _GAP
            height = part.fit(width_px) if isinstance(part, Fitted) else 0
            part.setGeometry(QRect(0, top, width_px, height))
            top += height
            last = part
        if self._activity is not None:
            top += _GAP if last is not None else 0
            height = self._activity.height_px()
            self._activity.setGeometry(0, top, width_px, height)
            # It stands where the footer will be, so that nothing moves once the answer is finished.
            return top + max(height, self.footer_height() - (_GAP if last is not None else 0))
        self.place_footer(top, width_px)
        return top + self.footer_height()

    def _parts(self) -> list[QWidget]:
        parts = [self._thinking, *self._tools, self._question, self._body, self._problem, self._stopped]
        return [part for part in parts if part is not None]

    def _show(self, entry: AnswerEntry) -> None:
        self._filling = True
        is_going = entry.state in {AnswerState.QUEUED, AnswerState.RUNNING}
        if entry.thinking:
            self._thinking = self._thinking or self._added(ThinkingBlock(self.look, parent=self))
            is_thinking = is_going and not entry.text and not entry.tools
            self._thinking.set_thinking(entry.thinking, is_thinking=is_thinking)
        self._show_tools(entry)
        if entry.question is not None:
            if self._question is None:
                self._question = self._added(QuestionCard(self.look, parent=self))
                self._question.answered.connect(self.answered)
            self._question.set_question(entry.question)
        self._show_text(entry, is_going)
        self._show_ending(entry)
        self._show_activity(entry)
        self.describe(is_whole=not is_going)
        self._filling = False

    def _show_tools(self, entry: AnswerEntry) -> None:
        for number, use in enumerate(entry.tools):
            if number == len(self._tools):
                self._tools.append(self._added(ToolBlock(self.look, parent=self)))
            said = use.text.strip()
            self._tools[number].set_use(use, is_said=bool(said) and said in entry.text)
        for block in self._tools[len(entry.tools) :]:
            _drop(block)
        del self._tools[len(entry.tools) :]

    def _show_text(self, entry: AnswerEntry, is_going: bool) -> None:
        if not entry.text:
            _drop(self._body)
            self._body = None
            return
        if self._body is None:
            self._body = self._added(MarkdownView(self.look.theme, look=self.look, parent=self))
            self._body.link_clicked.connect(self.link_opened)
            self._body.image_wanted.connect(self.image_wanted)
            self._body.copied.connect(self.copied)
        self._body.set_markdown(entry.text, finished=not is_going)

    def _show_ending(self, entry: AnswerEntry) -> None:
        if entry.state is AnswerState.FAILED:
            if self._problem is None:
                self._problem = self._added(ProblemCard(self.look, parent=self))
                self._problem.retried.connect(lambda: self.act("retry"))
            self._problem.set_problem(entry.problem or _UNKNOWN)
        else:
            _drop(self._problem)
            self._problem = None
        if entry.state is AnswerState.CANCELLED:
            self._stopped = self._stopped or self._added(StoppedLine(self.look, parent=self))
        else:
            _drop(self._stopped)
            self._stopped = None

    def _show_activity(self, entry: AnswerEntry) -> None:
        waits = entry.question is not None and entry.question.approved is None
        # A running tool and thoughts have a spinner of their own.
        is_seen = any(use.state is ToolState.RUNNING for use in entry.tools) or bool(entry.thinking and not entry.text)
        queued = entry.state is AnswerState.QUEUED
        if waits or not (queued or (entry.state is AnswerState.RUNNING and not is_seen)):
            _drop(self._activity)
            self._activity = None
            return
        if self._activity is None:
            self._activity = Activity(self.look.theme, parent=self)
            self._activity.show()
        self._activity.set_words("Waiting for its turn…" if queued else "" if entry.text else "Thinking…")

    def _added(self, part: _Part) -> _Part:
        part.refitted.connect(self._part_refitted)
        part.show()
        return part

    def _part_refitted(self) -> None:
        if not self._filling:
            self.changed_size()


def _drop(widget: QWidget | None) -> None:
    if widget is not None:
        widget.hide()
        widget.setParent(None)
        widget.deleteLater()
