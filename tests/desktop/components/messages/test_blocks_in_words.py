"""What Markdown means to us: links that are safe, HTML as text, maths that can be read, code that is still open."""

from time import perf_counter

import pytest

from desktop.components.messages.blocks import Code, Heading, ListBlock, Paragraph, Quote, Rule, Span, Table, plain
from desktop.components.messages.markdown import StreamingMarkdown, parse, presentable


def spans(text: str) -> tuple[Span, ...]:
    block = parse(text)[0]
    assert isinstance(block, Paragraph)
    return block.spans


def links(text: str) -> list[str]:
    return [span.link for span in spans(text) if span.link]


def test_each_kind_of_block_is_known() -> None:
    text = "# a\n\nb\n\n- c\n\n> d\n\n---\n\n```py\ne\n```\n\n| f |\n|---|\n| g |\n"
    kinds = [type(block) for block in parse(text)]
    assert kinds == [Heading, Paragraph, ListBlock, Quote, Rule, Code, Table]


def test_html_is_text() -> None:
    assert plain(spans("a <script>alert(1)</script> <b>b</b>")) == "a <script>alert(1)</script> <b>b</b>"
    assert plain(spans("<div>\n<img src=x onerror=y>\n</div>")) == "<div>\n<img src=x onerror=y>\n</div>"


@pytest.mark.parametrize(
    "url", ["javascript:alert(1)", "data:text/html,x", "file:///etc/passwd", "vbscript:x", "nestor:x"]
)
def test_a_link_that_is_no_web_address_leads_nowhere(url: str) -> None:
    assert links(f"[a]({url})") == []


@pytest.mark.parametrize(
    ("text", "link"),
    [
        ("see https://a.example/b, then", "https://a.example/b"),
        ("(https://a.example/b_(c))", "https://a.example/b_(c)"),
        ("<https://a.example>", "https://a.example"),
        ("mailto:a@b.example.", "mailto:a@b.example"),
        ("[b](https://a.example)", "https://a.example"),
        ("[b][1]\n\n[1]: https://a.example", "https://a.example"),
    ],
)
def test_addresses_become_links(text: str, link: str) -> None:
    assert links(text) == [link]


def test_addresses_in_code_stay_code() -> None:
    assert links("`https://a.example`") == []


def test_an_image_is_an_address_with_words() -> None:
    assert spans("![A cat](https://a.example/c.png)") == (Span(text="A cat", image="https://a.example/c.png"),)
    assert spans("![A cat](/c.png)") == (Span(text="A cat"),)
    assert plain(spans("![A cat](file:///c.png)")) == "![A cat](file:///c.png)"


@pytest.mark.parametrize(
    ("tex", "words"),
    [
        (r"\( x \)", "x"),
        (r"\(a_1 * b_2 * c\)", "a₁ * b₂ * c"),
        (r"\[ \frac{a}{b+1} \le x^2 \]", "a/(b+1) ≤ x²"),
        (r"$$ \sqrt{2} \times \pi $$", "√2 × π"),
        (r"\( \unknown{x} \)", r"\unknown{x}"),
    ],
)
def test_maths_can_be_read(tex: str, words: str) -> None:
    assert plain(spans(tex)) == words


def test_tasks_know_whether_they_are_done() -> None:
    block = parse("- [x] a\n- [ ] b\n- c\n")[0]
    assert isinstance(block, ListBlock)
    assert [item.checked for item in block.items] == [True, False, None]


def test_a_fence_that_is_still_open_is_code() -> None:
    streaming = StreamingMarkdown()
    streaming.append("words\n\n```python\nx = 1\ny")
    assert streaming.blocks()[-1] == Code(text="x = 1\ny", language="python")
    streaming.append(" = 2\n``")
    assert streaming.blocks()[-1] == Code(text="x = 1\ny = 2", language="python")


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("a **b", "a **b**"),
        ("a **b*", "a **b**"),
        ("a **", "a "),
        ("a `b", "a `b`"),
        ("a `b` c", "a `b` c"),
        ("```\n**", "```\n**"),
    ],
)
def test_an_open_style_is_closed_while_it_streams(text: str, shown: str) -> None:
    assert presentable(text) == shown


def test_finished_blocks_are_not_parsed_again() -> None:
    streaming = StreamingMarkdown()
    streaming.append("one\n\ntwo\n\nthree\n\nfour\n\n")
    first = streaming.blocks()
    streaming.append("five\n\nsix")
    assert all(a is b for a, b in zip(first[:2], streaming.blocks()[:2], strict=True))


def test_the_items_of_a_long_list_are_not_parsed_again() -> None:
    streaming = StreamingMarkdown()
    streaming.append("".join(f"- item {n} with some words in it\n" for n in range(200)))
    first = streaming.blocks()[0]
    streaming.append("- one more\n")
    second = streaming.blocks()[0]
    assert isinstance(first, ListBlock)
    assert isinstance(second, ListBlock)
    assert all(a is b for a, b in zip(first.items[:190], second.items[:190], strict=True))


def test_time_for_many_tokens_grows_with_their_number() -> None:
    def spent(tokens: int) -> float:
        streaming = StreamingMarkdown()
        start = perf_counter()
        for number in range(tokens):
            streaming.append("words of a list\n- " if number % 9 == 0 else "and on ")
            streaming.blocks()
        return perf_counter() - start

    spent(50)
    # Quadratic would be sixteen times as long; the bound leaves room for a busy computer.
    assert spent(800) < 11 * min(spent(200) for _ in range(2))


def test_a_hundred_thousand_lines_of_code_are_read_at_once() -> None:
    code = "\n".join(f"line {n}" for n in range(100_000))
    start = perf_counter()
    assert parse(f"before\n\n```\n{code}\n```\nafter")[1] == Code(text=code)
    assert perf_counter() - start < 1
