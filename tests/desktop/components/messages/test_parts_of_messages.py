"""The parts of a message: text that loads nothing, code of any length, tables, tools, questions, problems."""

from collections.abc import Callable
from dataclasses import replace
from time import perf_counter

import pytest
import shiboken6
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QGuiApplication, QTextDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QWidget

from desktop.components.messages import CodeBlock, Look, MarkdownView, QuestionCard, ThinkingBlock, ToolBlock
from desktop.components.messages.answer_view import AnswerView
from desktop.components.messages.blocks import Span
from desktop.components.messages.highlight import tokens_of
from desktop.components.messages.message_view import MessageView
from desktop.components.messages.parts import Line
from desktop.components.messages.person_view import PersonView
from desktop.components.messages.samples import RICH_TEXT, WIDE_TABLE, everything, person, tool
from desktop.components.messages.table_block import TableBlock
from desktop.components.messages.text_view import TextView
from desktop.entries import Question, ToolState
from desktop.theme import Theme
from engine.core.ids import ApprovalId

Shown = Callable[[QWidget], QWidget]
Pump = Callable[..., None]


def line(text: str, **changes: object) -> Line:
    return Line(spans=(Span(text=text),), **changes)  # type: ignore[arg-type]


def fitted(view: QWidget, width: int = 700) -> int:
    height: int = view.fit(width)  # type: ignore[attr-defined]
    view.resize(width, height)
    return height


# Text


def test_nothing_is_ever_loaded(look: Look, applied: Theme) -> None:
    view = TextView(look.formats)
    kind = QTextDocument.ResourceType.ImageResource.value
    assert view.loadResource(kind, QUrl("https://a.example/c.png")) is None
    assert view.loadResource(kind, QUrl.fromLocalFile(__file__)) is None
    markdown = MarkdownView(applied)
    markdown.set_markdown("![A cat](https://a.example/c.png)")
    assert "<img" not in markdown.views()[0].document().toHtml()  # type: ignore[union-attr]


def test_an_image_is_a_line_that_asks(applied: Theme) -> None:
    wanted: list[str] = []
    view = MarkdownView(applied, loads_images=True)
    view.image_wanted.connect(wanted.append)
    view.set_markdown("![A cat](https://a.example/c.png)")
    text = view.views()[0]
    assert text.toPlainText() == "Image “A cat” from a.example – Load"
    text.anchorClicked.emit(QUrl("nestor-image:https://a.example/c.png"))  # type: ignore[union-attr]
    assert wanted == ["https://a.example/c.png"]


def test_an_image_that_nobody_can_load_shows_words_and_address(applied: Theme) -> None:
    view = MarkdownView(applied)
    view.set_markdown("![A cat](https://a.example/c.png)")
    assert view.views()[0].toPlainText() == "A cat (https://a.example/c.png)"


def test_a_link_is_told_and_not_opened(applied: Theme) -> None:
    clicked: list[str] = []
    view = MarkdownView(applied)
    view.link_clicked.connect(clicked.append)
    view.set_markdown("[a](https://a.example/b?c=d%20e)")
    view.views()[0].anchorClicked.emit(QUrl("https://a.example/b?c=d%20e"))  # type: ignore[union-attr]
    assert clicked == ["https://a.example/b?c=d%20e"]


SPANS = st.builds(Span, text=st.sampled_from(["a", "b c", "d\ne"]), bold=st.booleans(), code=st.booleans())
LINES = st.lists(
    st.builds(Line, spans=st.lists(SPANS, max_size=3).map(tuple), depth=st.integers(0, 2), level=st.integers(0, 2)),
    max_size=6,
)


@settings(max_examples=60, deadline=None)
@given(before=LINES, after=LINES)
def test_changing_lines_gives_the_document_of_the_new_lines(
    qapp: QApplication, before: list[Line], after: list[Line]
) -> None:
    look = Look(Theme(qapp, preference="light"))
    changed, fresh = TextView(look.formats), TextView(look.formats)
    changed.set_lines(before)
    changed.set_lines(after)
    fresh.set_lines(after)
    assert changed.toHtml() == fresh.toHtml()


def test_copying_keeps_the_markers_of_lists(look: Look) -> None:
    view = TextView(look.formats)
    view.set_lines(
        [line("a"), line("b", depth=1, marker="•"), line("c", depth=2, marker="◦"), line("d", marker="3.", depth=1)]
    )
    view.selectAll()
    assert view.selected_words() == "a\n- b\n  - c\n3. d"


def test_text_is_as_tall_as_its_lines_and_grows_with_narrowness(applied: Theme, shown: Shown, pump: Pump) -> None:
    view = MarkdownView(applied)
    view.set_markdown(RICH_TEXT)
    shown(view)
    assert fitted(view, 300) > fitted(view, 700) > 400
    pump()
    assert [each.verticalScrollBar().maximum() for each in view.views()] == [0] * len(view.views())


def test_streamed_parts_end_like_those_of_the_whole(applied: Theme) -> None:
    streamed, whole = MarkdownView(applied), MarkdownView(applied)
    for length in range(0, len(RICH_TEXT), 7):
        streamed.set_markdown(RICH_TEXT[:length], finished=False)
    streamed.set_markdown(RICH_TEXT)
    whole.set_markdown(RICH_TEXT)
    texts = [[each.toPlainText() for each in view.views()] for view in (streamed, whole)]
    assert texts[0] == texts[1]
    assert fitted(streamed) == fitted(whole)


def test_a_changed_text_replaces_the_old_one(applied: Theme) -> None:
    view = MarkdownView(applied)
    view.set_markdown("one\n\n```\ncode\n```\n\n| a |\n|---|\n| b |\n")
    view.set_markdown("| a |\n|---|\n| c |\n\ntwo")
    assert [each.toPlainText().strip() for each in view.views()] == ["a\nc", "two"]
    view.set_markdown("")
    assert view.views() == []


# Code


def test_code_is_copied_whole_and_says_so(look: Look, pump: Pump) -> None:
    told: list[str] = []
    block = CodeBlock(look)
    block.copied.connect(told.append)
    code = "\n".join(map(str, range(100)))
    block.set_code(code, "text")
    block.copy()
    assert QGuiApplication.clipboard().text() == code
    assert told == ["Code copied"]


def test_long_code_is_folded_until_it_is_opened(look: Look) -> None:
    block = CodeBlock(look)
    block.set_code("\n".join(map(str, range(200))), "text")
    folded = fitted(block)
    assert block.view.toPlainText().split("\n") == [str(n) for n in range(20)]
    block.open()
    assert block.view.toPlainText().endswith("199")
    assert fitted(block) > folded * 4


def test_code_is_not_folded_while_it_streams(look: Look) -> None:
    block = CodeBlock(look)
    for count in range(1, 60):
        block.set_code("\n".join(map(str, range(count))), "text", live=True)
    assert block.view.toPlainText().endswith("58")
    block.set_code("\n".join(map(str, range(60))), "text")
    assert block.view.toPlainText().endswith("59")


def test_a_hundred_thousand_lines_open_bit_by_bit(look: Look, shown: Shown, pump: Pump) -> None:
    block = CodeBlock(look)
    shown(block)
    code = "\n".join(f"line {n} of a very long file" for n in range(100_000))
    start = perf_counter()
    block.set_code(code, "text")
    block.open()
    fitted(block)
    spent = perf_counter() - start
    assert spent < 1
    assert block.height() < 900
    pump(lambda: block.view.blockCount() == 100_000, timeout_ms=60_000)
    assert block.view.toPlainText() == code


def test_lines_can_be_wrapped(look: Look, shown: Shown) -> None:
    block = CodeBlock(look)
    shown(block)
    block.set_code("x = 1  # " + "and so on " * 60, "python")
    one = fitted(block)
    button = next(each for each in block.findChildren(QWidget) if each.accessibleName() == "Wrap long lines")
    assert button.isVisible()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert block.view.lineWrapMode() is QPlainTextEdit.LineWrapMode.WidgetWidth
    assert fitted(block) > one


def test_code_gets_its_colours_between_the_frames(look: Look, shown: Shown, pump: Pump) -> None:
    block = CodeBlock(look)
    shown(block)
    block.set_code("def f():\n    return 'text'  # why\n", "python")

    def colors() -> set[str]:
        lines = (block.view.document().findBlockByNumber(number) for number in range(3))
        return {each.format.foreground().color().name() for at in lines for each in at.layout().formats()}

    pump(lambda: len(colors()) > 3)
    assert look.theme.colors.code_comment in colors()


def test_work_for_code_that_is_gone_is_dropped(look: Look, pump: Pump) -> None:
    block = CodeBlock(look)
    block.set_code("x = 1\n" * 100_000, "python")
    block.open()
    shiboken6.delete(block)
    later = look.later
    pump(lambda: not later.is_busy())


def test_an_unknown_language_is_shown_without_colours() -> None:
    assert list(tokens_of("a", "no such language")) == []
    assert list(tokens_of("a", "")) == []


# Tables


def test_a_table_grows_with_its_rows(look: Look) -> None:
    grown, whole = MarkdownView(look.theme), MarkdownView(look.theme)
    for length in range(0, len(WIDE_TABLE), 9):
        grown.set_markdown(WIDE_TABLE[:length], finished=False)
    grown.set_markdown(WIDE_TABLE)
    whole.set_markdown(WIDE_TABLE)
    assert grown.views()[0].toPlainText() == whole.views()[0].toPlainText()


def test_a_wide_table_scrolls(applied: Theme, shown: Shown, pump: Pump) -> None:
    view = MarkdownView(applied)
    shown(view)
    view.set_markdown(WIDE_TABLE)
    fitted(view, 500)
    pump()
    bar = view.findChild(TableBlock).view.horizontalScrollBar()  # type: ignore[union-attr]
    assert bar.maximum() > 100
    assert bar.value() == 0


# Tools, questions, problems


@pytest.mark.parametrize(
    ("name", "state", "words"),
    [
        ("reminder_create", ToolState.RUNNING, "Setting a reminder…"),
        ("reminder_create", ToolState.DONE, "Set a reminder: It is set"),
        ("reminder_create", ToolState.FAILED, "Setting a reminder did not work: It is set"),
        ("my_own_tool", ToolState.DONE, "My own tool: It is set"),
    ],
)
def test_a_tool_says_in_words_what_it_does(look: Look, name: str, state: ToolState, words: str) -> None:
    block = ToolBlock(look)
    block.set_use(tool(name, "It is set\nwith details" * (state is not ToolState.RUNNING), state=state))
    assert block.line.accessibleName().startswith(words)


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Space])
def test_a_tool_opens_by_key(look: Look, shown: Shown, key: Qt.Key) -> None:
    block = ToolBlock(look)
    block.set_use(tool("reminder_create", "Set", text="call mum", at=None, repeat=False))
    shown(block)
    closed = fitted(block)
    QTest.keyClick(block.line, key)
    assert fitted(block) > closed
    assert block.views()[0].toPlainText() == "Text: call mum\nRepeat: No\nResult: Set"
    QTest.keyClick(block.line, key)
    assert fitted(block) == closed
    assert block.views() == []


def test_thoughts_are_folded(look: Look) -> None:
    block = ThinkingBlock(look)
    block.set_thinking("One.\n\nTwo.", is_thinking=True)
    assert block.line.text() == "Thinking…"
    block.set_thinking("One.\n\nTwo.", is_thinking=False)
    assert block.line.text() == "Thought for a moment"
    block.line.click()
    assert block.views()[0].toPlainText() == "One.\nTwo."


@pytest.mark.parametrize(("words", "approved"), [("&Allow", True), ("&Don’t allow", False)])
def test_a_question_is_answered_once(look: Look, shown: Shown, words: str, approved: bool) -> None:
    told: list[tuple[str, bool]] = []
    card = QuestionCard(look)
    card.answered.connect(lambda *args: told.append(args))
    question = Question(approval=ApprovalId("a"), tool="open_url", summary="Open https://a.example.")
    card.set_question(question)
    shown(card)
    fitted(card)
    button = next(each for each in card.findChildren(QWidget) if getattr(each, "text", str)() == words)
    for _ in range(2):
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert told == [("a", approved)]
    card.set_question(replace(question, approved=approved))
    assert not button.isVisible()
    assert card.accessibleName().endswith("Open https://a.example.")


# Words of the person


def test_long_words_of_the_person_are_folded(look: Look) -> None:
    view = PersonView(look, person(1, "\n".join(map(str, range(100)))))
    short = fitted(view)
    view.unfold_for("99")
    assert fitted(view) > short * 3


def test_five_megabytes_of_the_person_open_without_a_freeze(look: Look, shown: Shown) -> None:
    text = "words and words " * 320_000
    start = perf_counter()
    view = PersonView(look, person(1, text))
    fitted(view)
    view.unfold_for("words and")
    fitted(view)
    assert perf_counter() - start < 1
    assert view.height() < 900


def test_markdown_of_the_person_stays_as_it_was_written(look: Look) -> None:
    view = PersonView(look, person(1, "**a** <b>b</b> https://a.example"))
    assert view.views()[0].toPlainText() == "**a** <b>b</b> https://a.example"


def test_all_controls_of_messages_have_names(look: Look, shown: Shown) -> None:
    host = QWidget()
    shown(host)
    views: list[MessageView] = [
        AnswerView(look, entry, parent=host) if entry.kind == "answer" else PersonView(look, entry, parent=host)
        for entry in everything()
    ]
    for view in views:
        view.show_footer()
    nameless = [
        widget
        for view in views
        for widget in view.findChildren(QWidget)
        if widget.focusPolicy() & Qt.FocusPolicy.ClickFocus and widget.isVisibleTo(view)
        if not (widget.accessibleName() or getattr(widget, "text", str)() or isinstance(widget, TextView))
    ]
    assert nameless == []
