"""Turns markdown-it's inline tokens into spans: styles, links, images as addresses, HTML as the text it is."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from urllib.parse import urlsplit

from markdown_it.rules_inline import StateInline
from markdown_it.token import Token

from desktop.components.messages.blocks import Span, Spans
from desktop.components.messages.maths import readable

_URL = re.compile(r"\b(?:https?://|mailto:)[^\s<>\"`]+", re.IGNORECASE)
_TRAILING = ".,;:!?'*_~"
_OPENED_BY = {")": "(", "]": "[", "}": "{"}
_MATHS = {"\\(": "\\)", "\\[": "\\]", "$$": "$$"}
_SCHEMES = {"http", "https", "mailto"}


def linked(text: str, style: Span) -> Iterator[Span]:
    """Yield the text in the style, with each plain address in it as a link."""
    at = 0
    for match in _URL.finditer(text):
        url = _trimmed(match.group())
        if not safe_link(url):
            continue
        if match.start() > at:
            yield replace(style, text=text[at : match.start()])
        yield replace(style, text=url, link=url)
        at = match.start() + len(url)
    if at < len(text):
        yield replace(style, text=text[at:])


def safe_link(url: str) -> str:
    """Return the address if a click may lead there, else nothing."""
    try:
        parts = urlsplit(url)
    except ValueError:
        return ""
    return url if parts.scheme.lower() in _SCHEMES and (parts.netloc or parts.path) else ""


def maths_rule(state: StateInline, silent: bool) -> bool:
    r"""Keep `\( … \)`, `\[ … \]` and `$$ … $$` together, before escapes and stars take them apart."""
    opening = state.src[state.pos : state.pos + 2]
    closing = _MATHS.get(opening)
    end = state.src.find(closing, state.pos + 2, state.posMax) if closing else -1
    if end < 0 or not state.src[state.pos + 2 : end].strip():
        return False
    if not silent:
        token = state.push("text", "", 0)
        token.content = readable(state.src[state.pos + 2 : end])
    state.pos = end + 2
    return True


def spans_of(tokens: Sequence[Token]) -> Spans:
    """Return the spans of one line of tokens, neighbours of one style joined."""
    joined: list[Span] = []
    for span in _styled(tokens):
        if joined and not span.image and replace(joined[-1], text=span.text) == span:
            joined[-1] = replace(span, text=joined[-1].text + span.text)
        elif span.text or span.image:
            joined.append(span)
    return tuple(joined)


def _styled(tokens: Sequence[Token]) -> Iterator[Span]:
    style = Span(text="")
    for token in tokens:
        match token.type:
            case "text" | "html_inline" | "text_special":
                yield from [replace(style, text=token.content)] if style.link else linked(token.content, style)
            case "code_inline":
                yield replace(style, text=token.content, code=True)
            case "softbreak" | "hardbreak":
                yield replace(style, text="\n")
            case "strong_open" | "strong_close":
                style = replace(style, bold=token.nesting > 0)
            case "em_open" | "em_close":
                style = replace(style, italic=token.nesting > 0)
            case "s_open" | "s_close":
                style = replace(style, strike=token.nesting > 0)
            case "link_open":
                style = replace(style, link=safe_link(str(token.attrs.get("href", ""))))
            case "link_close":
                style = replace(style, link="")
            case "image":
                yield _image(token, style)
            case _:
                yield replace(style, text=token.content)


def _image(token: Token, style: Span) -> Span:
    source = str(token.attrs.get("src", ""))
    words = "".join(span.text for span in spans_of(token.children or ()))
    if source.lower().startswith(("http://", "https://")) and safe_link(source):
        return replace(style, text=words, image=source)
    return replace(style, text=words or source)


def _trimmed(url: str) -> str:
    while url:
        last = url[-1]
        opening = _OPENED_BY.get(last)
        if last in _TRAILING or (opening and url.count(last) > url.count(opening)):
            url = url[:-1]
        else:
            break
    return url
