"""The tools `open_url` and `web_search`: a page in the person's browser, after a hard look at the address."""

import ipaddress
import re
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass
from urllib.parse import quote, urlsplit, urlunsplit

import idna

from engine.core.errors import NestorError
from engine.core.platform import Platform
from engine.core.tools import Recogniser, RetryWithCorrection, Risk, ToolContext, ToolFailed, ToolResult
from engine.tools.toolset import Arguments, Tool

MAX_URL = 2000
MAX_QUERY = 500

_SCHEME = re.compile(r"^([A-Za-z][A-Za-z0-9+.-]*):(?![0-9]+(?:[/?#]|$))")
_ASCII_HOST = re.compile(r"[a-z0-9_-]+(?:\.[a-z0-9_-]+)*")
_UNPRINTABLE = re.compile(r"[\x00-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff]")
"""Control characters, direction overrides, halves of characters; joiners stay, scripts and emoji need them."""
_SAFE_PATH = "/:@!$&'()*+,;=~-._%"
_LOOPBACK_NAMES = frozenset({"localhost"})


class OpenArguments(Arguments):
    """Which page."""

    url: str


class SearchArguments(Arguments):
    """What for."""

    query: str


@dataclass(frozen=True, slots=True)
class WebAddress:
    """An address that may be opened."""

    url: str
    """What the browser gets: ASCII only."""
    shown: str
    """What the person is told; a name in another script is followed by its ASCII form."""


def open_url_tool(platform: Platform) -> Tool:
    """Return the tool `open_url`."""

    async def run(arguments: OpenArguments, context: ToolContext) -> ToolResult:  # noqa: ARG001 - the tool signature
        address = check_address(arguments.url)
        await _open(platform, address.url)
        return ToolResult(text=f"Opened {address.shown} in your browser.", data={"url": address.url})

    return Tool(
        name="open_url",
        description="Open a web page.",
        arguments=OpenArguments,
        risk=Risk.ACT,
        run=run,
        recognisers={"url": Recogniser(knows=_may_be_of_an_address, accepts=_is_address, most_words=30)},
    )


def web_search_tool(platform: Platform, search_url: Callable[[], str]) -> Tool:
    """Return the tool `web_search`; what `search_url` returns holds `{query}`."""

    async def run(arguments: SearchArguments, context: ToolContext) -> ToolResult:  # noqa: ARG001 - the tool signature
        query = " ".join(_UNPRINTABLE.sub(" ", arguments.query).split())
        if not query:
            raise RetryWithCorrection("The search is empty; say what to look for.")
        if len(query) > MAX_QUERY:
            raise RetryWithCorrection(f"The search is longer than {MAX_QUERY} characters; use a few words.")
        url = search_url().replace("{query}", quote(query, safe=""))
        await _open(platform, url)
        return ToolResult(text=f"I opened a web search for “{query}” in your browser.", data={"url": url})

    return Tool(
        name="web_search",
        description="Search the web in the browser.",
        arguments=SearchArguments,
        risk=Risk.ACT,
        run=run,
    )


def check_address(text: str) -> WebAddress:
    """Return the address a person means, `https://` added; raises RetryWithCorrection or ToolFailed."""
    text = text.strip()
    if not text:
        raise RetryWithCorrection("The address is empty; give a web address such as example.com.")
    if len(text) > MAX_URL:
        raise ToolFailed(f"That address is longer than {MAX_URL} characters; I don't open it.")
    if "\\" in text or any(unicodedata.category(mark)[0] in "CZ" for mark in text):
        raise ToolFailed("A web address holds no spaces, backslashes or control characters; I don't open that one.")
    scheme = _SCHEME.match(text)
    if scheme is not None and scheme[1].lower() not in ("http", "https"):
        raise ToolFailed(f"I only open web pages, addresses with http or https, and not {scheme[1].lower()[:20]!r}.")
    if scheme is not None and not text[scheme.end() :].startswith("//"):
        raise ToolFailed(f"“{_clip(text)}” is not a complete web address; write it like https://example.com.")
    try:
        parts = urlsplit(text if scheme else f"https://{text}")
        port = parts.port
        user = parts.username or parts.password or "@" in parts.netloc
    except ValueError as error:
        raise ToolFailed(f"“{_clip(text)}” is not a web address I can open.") from error
    if user:
        raise ToolFailed("I don't open addresses with a user name or password in them.")
    host, ascii_host = _host(parts.hostname or "", text)
    scheme_name = "http" if scheme is None and _is_loopback(ascii_host) else parts.scheme
    place = f"[{ascii_host}]" if ":" in ascii_host else ascii_host
    netloc = place if port is None else f"{place}:{port}"
    path, query, fragment = (quote(part, safe=f"{_SAFE_PATH}?") for part in (parts.path, parts.query, parts.fragment))
    url = urlunsplit((scheme_name, netloc, path, query, fragment))
    if host == ascii_host:
        return WebAddress(url, url)
    return WebAddress(url, f"{url.replace(ascii_host, host, 1)} ({ascii_host})")


def _may_be_of_an_address(word: str) -> bool:
    return any(mark in word for mark in ".:/") or word.casefold() in _LOOPBACK_NAMES


def _is_address(text: str) -> bool:
    try:
        check_address(text)
    except (RetryWithCorrection, ToolFailed):
        return False
    return True


def _host(name: str, text: str) -> tuple[str, str]:
    """Return the host as people read it and as the network does."""
    name = unicodedata.normalize("NFC", name).rstrip(".")
    if _is_ip(name):
        return name, name
    try:
        ascii_name = name if _ASCII_HOST.fullmatch(name) else idna.encode(name, uts46=True).decode("ascii")
        shown = idna.decode(ascii_name) if "xn--" in ascii_name else ascii_name
    except (idna.IDNAError, UnicodeError) as error:
        raise ToolFailed(f"“{_clip(text)}” is not a web address I can open.") from error
    if "." not in ascii_name and ascii_name not in _LOOPBACK_NAMES:
        raise RetryWithCorrection(f"“{_clip(text)}” is not a web address; write it in full, such as {name}.com.")
    if ascii_name.rpartition(".")[2].isdigit():
        raise ToolFailed(f"“{_clip(text)}” is not a web address I can open.")
    return shown, ascii_name


def _is_ip(name: str) -> bool:
    try:
        ipaddress.ip_address(name)
    except ValueError:
        return False
    return True


def _is_loopback(name: str) -> bool:
    return name in _LOOPBACK_NAMES or (_is_ip(name) and ipaddress.ip_address(name).is_loopback)


async def _open(platform: Platform, url: str) -> None:
    try:
        await platform.open_url(url)
    except NestorError as error:
        raise ToolFailed(str(error)) from error


def _clip(text: str) -> str:
    return text if len(text) <= 80 else f"{text[:79]}…"
