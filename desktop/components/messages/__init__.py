"""The conversation: its messages with everything they can hold, and the field that writes new ones."""

from desktop.components.messages.code_block import CodeBlock
from desktop.components.messages.composer import Composer
from desktop.components.messages.look import Look
from desktop.components.messages.markdown_view import MarkdownView
from desktop.components.messages.message_view import MessageView
from desktop.components.messages.question_card import QuestionCard
from desktop.components.messages.tool_block import ThinkingBlock, ToolBlock
from desktop.components.messages.transcript import TranscriptView

__all__ = [
    "CodeBlock",
    "Composer",
    "Look",
    "MarkdownView",
    "MessageView",
    "QuestionCard",
    "ThinkingBlock",
    "ToolBlock",
    "TranscriptView",
]
