"""Markdown becomes blocks, the same ones however the text arrived."""

from hypothesis import example, given, settings
from hypothesis import strategies as st

from desktop.components.messages.markdown import StreamingMarkdown, parse
from desktop.components.messages.reader import Reader

PIECES = [
    *("a", "b c", " ", "  ", "    ", "\t", "\n", "\n\n", "\r", "\r\n", "- ", "* ", "+ ", "1. ", "2) ", "12. "),
    *(
        "> ",
        ">",
        "#",
        "## ",
        "```",
        "~~~",
        "````",
        "`",
        "```py\n",
        "*",
        "**",
        "_",
        "~~",
        "|",
        "|-|",
        "a|b\n-|-\n",
        "---",
        "===",
    ),
    *("-", "=", "[a]", "[a]: /x", "(", ")", "[", "]", "!", "\\", "\\(", "\\)", "$$", "<b>", "&amp;", "[ ] ", "[x] "),
    *(":", "\0", "é", "https://a.b/c", "x\n", "- x\n", "  - y\n"),
]


def texts() -> st.SearchStrategy[str]:
    return st.lists(st.sampled_from(PIECES), max_size=40).map("".join)


def streamed(text: str, cuts: list[int]) -> tuple[object, ...]:
    """Feed the text in pieces, looking at the blocks in between."""
    streaming = StreamingMarkdown(long_list_chars=0)
    start = 0
    for cut in sorted(cuts):
        streaming.append(text[start:cut])
        streaming.blocks()
        start = max(start, cut)
    streaming.append(text[start:])
    streaming.blocks()
    streaming.finish()
    return streaming.blocks()


def reference(text: str) -> tuple[object, ...]:
    """Parse the whole at once, with nothing but markdown-it."""
    clean = text.replace("\r\n", "\n").replace("\r", "\n").replace("\0", "\ufffd")
    return tuple(placed.block for placed in Reader(references=True).read(clean))


@settings(max_examples=200, deadline=None)
@given(text=texts(), data=st.data())
@example(text="a\n-|-\nb|c\n-|-x\nd", data=None)
@example(text="```x\na\n ", data=None)
@example(text="\n- x\n- x\nx\n", data=None)
def test_pieces_give_the_blocks_of_the_whole(text: str, data: st.DataObject | None) -> None:
    cuts = data.draw(st.lists(st.integers(0, len(text)), max_size=8)) if data else list(range(len(text)))
    assert streamed(text, cuts) == reference(text)


@settings(max_examples=100, deadline=None)
@given(text=texts())
def test_single_characters_give_the_blocks_of_the_whole(text: str) -> None:
    assert streamed(text, list(range(len(text)))) == reference(text)


@settings(max_examples=100, deadline=None)
@given(text=texts())
def test_a_whole_text_gives_the_blocks_of_markdown_it(text: str) -> None:
    assert parse(text) == reference(text)


@settings(max_examples=100, deadline=None)
@given(text=st.text(max_size=300))
def test_any_text_parses(text: str) -> None:
    assert parse(text) == reference(text)
