"""Web pages and searches: what is opened, and what never is."""

from urllib.parse import urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.core.errors import ErrorCode, NestorError
from engine.core.tools import RetryWithCorrection, ToolContext, ToolFailed
from engine.tools.builtin.web import check_address, open_url_tool, web_search_tool
from engine.tools.toolset import FunctionToolset
from tests.engine.tools.builtin.conftest import RecordingPlatform


def search_page() -> str:
    return "https://duckduckgo.com/?q={query}"


@pytest.mark.parametrize(
    ("text", "url"),
    [
        ("example.com", "https://example.com"),
        ("https://example.com/a?b=c#d", "https://example.com/a?b=c#d"),
        ("HTTP://Example.COM/Path", "http://example.com/Path"),
        ("example.com:8080/x", "https://example.com:8080/x"),
        ("localhost:3000", "http://localhost:3000"),
        ("http://[::1]:80/", "http://[::1]:80/"),
        ("https://example.com/straße?q=ü", "https://example.com/stra%C3%9Fe?q=%C3%BC"),
        ("https://example.com/a%20b", "https://example.com/a%20b"),
        ("https://r3---sn-x.example.com/", "https://r3---sn-x.example.com/"),
    ],
)
def test_an_address_is_completed_and_made_plain(text: str, url: str) -> None:
    assert check_address(text).url == url


def test_a_name_in_another_script_is_shown_with_what_it_is_on_the_network() -> None:
    address = check_address("bücher.example/neu")
    assert address.url == "https://xn--bcher-kva.example/neu"
    assert address.shown == "https://bücher.example/neu (xn--bcher-kva.example)"
    assert check_address("https://xn--bcher-kva.example").shown.startswith("https://bücher.example (xn--")


@pytest.mark.parametrize(
    "text",
    [
        "file:///etc/passwd",
        "javascript:alert(1)",
        "data:text/html,x",
        "ftp://example.com",
        "vbscript:x",
        "mailto:a@b.c",
        "https:example.com",
        "https://user:secret@example.com",
        "user@example.com",
        "https://example.com@evil.example",
        "https://example.com\\@evil.example",
        "https://exa mple.com",
        "https://example.com/\x00",
        "https://example.com/\u202e",
        "https://example.com:99999",
        "http://[::1",
        "https://1.2.3",
        "https://" + "a" * 3000 + ".com",
        "--version.example x",
    ],
)
def test_what_is_not_a_plain_web_page_is_never_opened(text: str) -> None:
    with pytest.raises(ToolFailed):
        check_address(text)


@pytest.mark.parametrize("text", ["", "youtube", "https://intranet"])
def test_an_incomplete_address_asks_for_the_whole(text: str) -> None:
    with pytest.raises(RetryWithCorrection):
        check_address(text)


@given(st.text(max_size=40) | st.text(max_size=20).map(lambda text: f"https://{text}"))
def test_any_text_gives_an_ascii_web_address_or_a_sentence(text: str) -> None:
    try:
        url = check_address(text).url
    except (ToolFailed, RetryWithCorrection) as refusal:
        assert len(str(refusal)) > 10
    else:
        assert url.isascii()
        assert urlsplit(url).scheme in ("http", "https")
        assert "@" not in urlsplit(url).netloc


async def test_the_page_opens_and_the_answer_says_so(context: ToolContext, platform: RecordingPlatform) -> None:
    result = await FunctionToolset([open_url_tool(platform)]).call("open_url", {"url": "example.com"}, context)
    assert platform.opened == ["https://example.com"]
    assert result.text == "Opened https://example.com in your browser."


@pytest.mark.parametrize(
    ("query", "url"),
    [
        ("rain & sun 100%", "https://duckduckgo.com/?q=rain%20%26%20sun%20100%25"),
        ("{query} 'x' \"y\"", "https://duckduckgo.com/?q=%7Bquery%7D%20%27x%27%20%22y%22"),
        ("Straße 👩‍👧", "https://duckduckgo.com/?q=Stra%C3%9Fe%20%F0%9F%91%A9%E2%80%8D%F0%9F%91%A7"),
        ("a\x00b\nc \ud800", "https://duckduckgo.com/?q=a%20b%20c"),
    ],
)
async def test_a_search_is_quoted(context: ToolContext, platform: RecordingPlatform, query: str, url: str) -> None:
    tools = FunctionToolset([web_search_tool(platform, search_page)])
    tool = web_search_tool(platform, search_page)
    await tool.run(tool.arguments.model_construct(query=query), context)
    assert platform.opened == [url]
    result = await tools.call("web_search", {"query": "rain"}, context)
    assert result.text == "I opened a web search for “rain” in your browser."


@pytest.mark.parametrize("query", ["", " \x00 ", "x" * 501])
async def test_an_empty_or_endless_search_is_refused(
    context: ToolContext, platform: RecordingPlatform, query: str
) -> None:
    with pytest.raises(RetryWithCorrection):
        await FunctionToolset([web_search_tool(platform, search_page)]).call("web_search", {"query": query}, context)
    assert platform.opened == []


async def test_no_screen_is_said_in_the_platforms_words(context: ToolContext, platform: RecordingPlatform) -> None:
    platform.refuse = NestorError(ErrorCode.PLATFORM_UNAVAILABLE, "There is no screen.", hint="Log in first.")
    with pytest.raises(ToolFailed, match=r"There is no screen\. Log in first\."):
        await FunctionToolset([open_url_tool(platform)]).call("open_url", {"url": "example.com"}, context)
