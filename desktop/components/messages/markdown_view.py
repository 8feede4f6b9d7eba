"""Shows Markdown with as few widgets as its parts need, and follows it while it streams in."""

from PySide6.QtCore import QRect, Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QWidget

from desktop.components.messages.blocks import Code, Table
from desktop.components.messages.code_block import CodeBlock
from desktop.components.messages.fitted import Fitted
from desktop.components.messages.look import Look
from desktop.components.messages.markdown import StreamingMarkdown
from desktop.components.messages.parts import Arranger, BoxPart, Part, TextPart
from desktop.components.messages.plain_view import PlainView
from desktop.components.messages.quiet_browser import QuietBrowser
from desktop.components.messages.table_block import TableBlock
from desktop.components.messages.text_view import TextView
from desktop.theme import Theme

_PartWidget = TextView | CodeBlock | TableBlock


class MarkdownView(Fitted):
    """Renders blocks; text that only grows is parsed and laid out only where it grew."""

    link_clicked = Signal(str)
    image_wanted = Signal(str)
    """Somebody clicked on the line that stands for a remote image. Nothing is fetched without that."""
    copied = Signal(str)

    def __init__(
        self, theme: Theme, *, look: Look | None = None, loads_images: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._look = look or Look(theme, self)
        self._loads_images = loads_images
        self._text = ""
        self._is_finished = True
        self._streaming = StreamingMarkdown(self._look.reader)
        self._arranger = Arranger()
        self._parts: list[Part] = []
        self._widgets: list[_PartWidget] = []
        self._filling = False
        if look is None:  # else whoever has the look restyles all that it holds, once
            self._look.changed.connect(self.restyle)

    def set_markdown(self, text: str, *, finished: bool = True) -> None:
        """Show a text; `finished` says that nothing more comes."""
        if text == self._text and finished == self._is_finished:
            return
        if not text.startswith(self._text) or self._is_finished:
            self._streaming = StreamingMarkdown(self._look.reader)
            self._streaming.append(text)
        else:
            self._streaming.append(text[len(self._text) :])
        self._text, self._is_finished = text, finished
        if finished:
            self._streaming.finish()
        self._filling = True
        self._show(self._arranger.arrange(self._streaming.blocks()))
        self._filling = False
        self.changed_size()

    def markdown(self) -> str:
        """Return the text as it was written."""
        return self._text

    def views(self) -> list[QuietBrowser | PlainView]:
        """Return the widgets that hold text, from top to bottom."""
        return [each if isinstance(each, TextView) else each.view for each in self._widgets]

    def reveal(self, view: QWidget, cursor: QTextCursor) -> QRect:
        """Return where a place in one of the views is; scrolled into sight where the view scrolls inside."""
        if isinstance(view, PlainView):
            view.setTextCursor(QTextCursor(cursor))
            view.ensureCursorVisible()
        if not isinstance(view, QuietBrowser | PlainView):
            return self.rect()
        rect = view.cursorRect(cursor)
        return QRect(view.viewport().mapTo(self, rect.topLeft()), rect.size())

    def open_code(self, words: str) -> None:
        """Unfold code that holds the words further down."""
        for each in self._widgets:
            if isinstance(each, CodeBlock) and words.casefold() in each.code().casefold():
                each.open()

    def restyle(self) -> None:
        """Take the look as it is now."""
        for each in self._widgets:
            if isinstance(each, TextView):
                each.restyle(self._look.formats)
            else:
                each.restyle()
        self.changed_size()

    def arrange(self, width_px: int) -> int:
        """Stack the parts."""
        top = 0
        scale = self._look.theme.text_scale
        for number, (part, widget) in enumerate(zip(self._parts, self._widgets, strict=True)):
            top += round(part.gap * scale) if number else 0
            if isinstance(part, BoxPart):
                left = self._look.formats.left_px(part.depth, part.quotes)
                height = widget.fit(width_px - left) if isinstance(widget, Fitted) else 0
            else:
                left = 0
                height = widget.content_height(width_px) if isinstance(widget, TextView) else 0
            widget.setGeometry(left, top, width_px - left, height)
            top += height
        return top

    def _show(self, parts: list[Part]) -> None:
        for number, part in enumerate(parts):
            if number >= len(self._widgets):
                self._widgets.append(self._made(part))
            elif not _fits(self._widgets[number], part):
                self._remove(self._widgets[number])
                self._widgets[number] = self._made(part)
            elif number < len(self._parts) and self._parts[number] == part and number < len(parts) - 1:
                continue
            self._fill(self._widgets[number], part, is_last=number == len(parts) - 1)
        for widget in self._widgets[len(parts) :]:
            self._remove(widget)
        del self._widgets[len(parts) :]
        self._parts = parts

    def _fill(self, widget: _PartWidget, part: Part, *, is_last: bool) -> None:
        match widget, part:
            case TextView(), TextPart(lines=lines):
                widget.set_lines(lines)
            case CodeBlock(), BoxPart(block=Code(text=text, language=language)):
                widget.set_code(text, language, live=is_last and not self._is_finished)
            case TableBlock(), BoxPart(block=Table() as table):
                widget.set_table(table)
            case _:
                raise TypeError(f"{type(widget).__name__} cannot show {part.kind}")

    def _made(self, part: Part) -> _PartWidget:
        widget: _PartWidget
        match part:
            case TextPart():
                widget = TextView(self._look.formats, loads_images=self._loads_images, parent=self)
                widget.link_clicked.connect(self.link_clicked)
                widget.image_wanted.connect(self.image_wanted)
            case BoxPart(block=Code()):
                widget = CodeBlock(self._look, parent=self)
                widget.copied.connect(self.copied)
                widget.refitted.connect(self._part_refitted)
            case BoxPart():
                widget = TableBlock(self._look, parent=self)
                widget.view.link_clicked.connect(self.link_clicked)
        widget.show()
        return widget

    def _part_refitted(self) -> None:
        if not self._filling:
            self.changed_size()

    def _remove(self, widget: QWidget) -> None:
        widget.hide()
        widget.setParent(None)
        widget.deleteLater()


def _fits(widget: _PartWidget, part: Part) -> bool:
    match part:
        case TextPart():
            return isinstance(widget, TextView)
        case BoxPart(block=Code()):
            return isinstance(widget, CodeBlock)
        case BoxPart():
            return isinstance(widget, TableBlock)
