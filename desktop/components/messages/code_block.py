"""A block of code: what language it is in, a way to copy it, and room for a hundred thousand lines."""

from PySide6.QtCore import QRectF, QTimer, Signal
from PySide6.QtGui import QColor, QGuiApplication, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from desktop.components.buttons import Button
from desktop.components.labels import Label
from desktop.components.messages.fitted import Fitted
from desktop.components.messages.highlight import CodeHighlighter
from desktop.components.messages.look import Look
from desktop.components.messages.plain_view import PlainView
from desktop.theme import Radius, Space, Text

_SHORT_LINES = 20
_SLACK_LINES = 4
"""Nobody gains from folding away so few."""
_WHOLE_LINES = 240
"""A longer block scrolls inside."""
_INSIDE_LINES = 28
_SCROLL_BAR_PX = 12
_COPIED_MS = 1_600
_COLOR_AGAIN_MS = 350
_NAMES = {
    "py": "Python", "python": "Python", "js": "JavaScript", "javascript": "JavaScript", "ts": "TypeScript",
    "typescript": "TypeScript", "sh": "Shell", "bash": "Shell", "zsh": "Shell", "shell": "Shell", "console": "Shell",
    "json": "JSON", "yaml": "YAML", "yml": "YAML", "toml": "TOML", "html": "HTML", "css": "CSS", "sql": "SQL",
    "c": "C", "cpp": "C++", "c++": "C++", "cs": "C#", "csharp": "C#", "go": "Go", "rust": "Rust", "rs": "Rust",
    "java": "Java", "kotlin": "Kotlin", "swift": "Swift", "php": "PHP", "rb": "Ruby", "ruby": "Ruby", "xml": "XML",
    "md": "Markdown", "markdown": "Markdown", "text": "Text", "txt": "Text", "plaintext": "Text", "diff": "Diff",
}  # fmt: skip


class CodeBlock(Fitted):
    """Shows code with its colours; long code is folded until somebody wants all of it."""

    copied = Signal(str)

    def __init__(self, look: Look, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._code = ""
        self._language = ""
        self._lines = 0
        self._is_live = False
        self._is_open = False
        theme = look.theme
        self.view = PlainView(look.formats, look.later, self)
        self.view.setAccessibleName("Code")
        self._title = Label(theme, "Code", Text.CAPTION, muted=True, wrap=False, parent=self)
        self._wrap = Button(theme, "Wrap", kind="ghost", parent=self)
        self._wrap.setCheckable(True)
        self._wrap.setAccessibleName("Wrap long lines")
        self._wrap.toggled.connect(self._set_wrapped)
        self._copy = Button(theme, "Copy", kind="ghost", icon="copy", parent=self)
        self._copy.setAccessibleName("Copy code")
        self._copy.clicked.connect(self.copy)
        self._more = Button(theme, "", kind="ghost", parent=self)
        self._more.clicked.connect(self._toggle_open)
        self._highlighter = CodeHighlighter(self.view.document(), look.formats, look.later)
        self._copied_timer = QTimer(self, singleShot=True, interval=_COPIED_MS)
        self._copied_timer.timeout.connect(self._show_copy)
        self._color_timer = QTimer(self, singleShot=True, interval=_COLOR_AGAIN_MS)
        self._color_timer.timeout.connect(self._color)
        self._small_buttons()

    def set_code(self, text: str, language: str = "", *, live: bool = False) -> None:
        """Show code; `live` while more of it may come, which is then shown as it comes."""
        if text == self._code and language == self._language and live == self._is_live and self._lines:
            return
        if self._is_live and not live:
            self._is_open = self._is_open or self._lines > _SHORT_LINES + _SLACK_LINES
        self._code, self._language, self._is_live = text, language, live
        self._lines = text.count("\n") + 1
        self._title.setText(_NAMES.get(language.lower(), language or "Code"))
        self._show_text()
        if not live:
            self._color_timer.stop()
            self._color()
        elif not self._color_timer.isActive():
            self._color_timer.start()
        self.changed_size()

    def code(self) -> str:
        """Return all of the code."""
        return self._code

    def copy(self) -> None:
        """Copy all of the code."""
        QGuiApplication.clipboard().setText(self._code)
        self._copy.setText("Copied")
        self._copy.set_icon("check")
        self._place_buttons(self.width())
        self._copied_timer.start()
        self.copied.emit("Code copied")

    def open(self) -> None:
        """Show all lines."""
        if self._folds() and not self._is_open:
            self._toggle_open()

    def restyle(self) -> None:
        """Take the look as it is now."""
        self.view.take_look(self._look.formats)
        self._highlighter.take_look(self._look.formats)
        self._small_buttons()
        self.forget_fit()
        self.update()

    def arrange(self, width_px: int) -> int:
        """Place header, code and footer."""
        top = self._header_height()
        inner = width_px - 2 * Space.L
        wide = self.view.is_wider_than(inner)
        self._wrap.setVisible(wide or self._wrap.isChecked())
        self._place_buttons(width_px)
        height = self._code_height(inner) + (_SCROLL_BAR_PX if wide else 0)
        below = Space.S if wide else Space.M
        self.view.setGeometry(Space.L, top + Space.S + 2, inner, height)
        bottom = top + Space.S + 2 + height + below
        self._more.setVisible(self._folds())
        if self._folds():
            hint = self._more.sizeHint()
            self._more.setGeometry(Space.S, bottom - Space.XS, hint.width(), hint.height())
            bottom += hint.height()
        return bottom

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Paint the box."""
        colors = self._look.theme.colors
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(colors.border), 1))
        painter.setBrush(QColor(colors.code_background))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), Radius.M, Radius.M)
        painter.fillRect(QRectF(1, self._header_height(), self.width() - 2, 1), QColor(colors.border))
        painter.end()

    def _folds(self) -> bool:
        return self._lines > _SHORT_LINES + _SLACK_LINES and not self._is_live

    def _show_text(self) -> None:
        folded = self._folds() and not self._is_open
        shown = "\n".join(self._code.split("\n", _SHORT_LINES)[:_SHORT_LINES]) if folded else self._code
        self.view.set_follows_end(self._is_live and self._lines > _WHOLE_LINES)
        self.view.set_text(shown)
        lines = f"{self._lines:,}"
        self._more.setText("Show less" if self._is_open else f"Show all {lines} lines")

    def _code_height(self, width_px: int) -> int:
        folded = self._folds() and not self._is_open
        inside = not folded and self._lines > _WHOLE_LINES
        self.view.set_scrolls(inside)
        if inside:
            return self.view.lines_height(_INSIDE_LINES)
        if self._wrap.isChecked():
            return self.view.wrapped_height(width_px)
        return self.view.lines_height(_SHORT_LINES if folded else self._lines)

    def _header_height(self) -> int:
        return self._copy.sizeHint().height() + 2

    def _place_buttons(self, width_px: int) -> None:
        right = width_px - 3
        for button in (self._copy, self._wrap):
            hint = button.sizeHint()
            right -= hint.width()
            button.setGeometry(right, 1, hint.width(), self._copy.sizeHint().height())
        height = self._title.sizeHint().height()
        self._title.setGeometry(
            Space.L, (self._header_height() - height) // 2, max(0, right - Space.L - Space.S), height
        )

    def _small_buttons(self) -> None:
        for button in (self._copy, self._wrap, self._more):
            button.setFont(self._look.theme.font(Text.CAPTION))

    def _show_copy(self) -> None:
        self._copy.setText("Copy")
        self._copy.set_icon("copy")
        self._small_buttons()
        self._place_buttons(self.width())

    def _color(self) -> None:
        self._highlighter.color(self.view.toPlainText(), self._language)

    def _set_wrapped(self, wrapped: bool) -> None:
        modes = QPlainTextEdit.LineWrapMode
        self.view.setLineWrapMode(modes.WidgetWidth if wrapped else modes.NoWrap)
        self.changed_size()

    def _toggle_open(self) -> None:
        self._is_open = not self._is_open
        self._show_text()
        self._color()
        self.changed_size()
