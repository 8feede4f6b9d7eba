"""Cuts arithmetic into tokens, everyday English included: `18% of 240`, `twelve times 8`, `the square root of 144`."""

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction
from types import MappingProxyType
from typing import Literal

from engine.tools.builtin.exact_math import CONSTANTS, ONE_ARGUMENT
from engine.tools.builtin.spoken_numbers import (
    DECIMAL_COMMA,
    EXPONENT,
    MAX_DIGITS,
    NUMBER_WORDS,
    NUMERAL,
    add_part,
    parse_numeral,
    read_scale,
    read_words,
    vulgar_fraction,
)

TokenKind = Literal["number", "operator", "function", "many", "constant", "verb", "end"]
MANY_ARGUMENTS = frozenset({"min", "max", "sum", "average", "product", "difference", "round", "log"})
"""Functions that take a list; inside their brackets a comma separates."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Token:
    """One piece of an expression."""

    kind: TokenKind
    text: str
    value: Fraction = Fraction(0)


class Unreadable(Exception):  # noqa: N818 - read as a sentence in `raise Unreadable(…)`
    """This is not arithmetic we know how to read; the text says what is in the way."""


_SYMBOLS: Mapping[str, str] = MappingProxyType(
    {"×": "*", "·": "*", "⋅": "*", "∙": "*", "•": "*", "÷": "/", "∕": "/", "⁄": "/", "−": "-", "–": "-", "—": "-"}
    | {"‐": "-", "‑": "-", "²": "^2", "³": "^3", "√": " sqrt ", "∛": " cbrt ", "π": " pi ", "°": " degrees "}
    | {"％": "%", "∞": " infinity ", "’": "'", "‘": "'"}
)
_PHRASES = tuple(
    (re.compile(rf"\b{pattern}\b"), replacement)
    for pattern, replacement in (
        (r"what'?s|what is|what are|what does|how much is|how much are|how many is", " "),
        (r"(?:can|could|would) you|please|calculate|compute|work out|figure out|evaluate|solve|tell me", " "),
        (r"(?:the )?(?:result|answer|value|solution) (?:of|to)|equals?(?: to)?(?: what)?", " "),
        (r"(?:raised )?to the power(?: of)?|raised to|to the", " ^ "),
        (r"divided by|over|(?:split|shared|divided) (?:by|between|among|into)", " / "),
        (r"multiplied by|times", " * "),
        (r"plus|added to", " + "),
        (r"minus|take away|less", " - "),
        (r"modulo|mod", " mod "),
        (r"percent|per cent|pct", " % "),
        (r"discount on", " off "),
        (r"(?:tip|tax|vat|interest|commission|fee) (?:on|for|of)", " of "),
        (r"halved", " / 2 "),
        (r"doubled", " * 2 "),
        (r"tripled", " * 3 "),
        (r"squared", " ^2 "),
        (r"cubed", " ^3 "),
        (r"(?:square root|squareroot|sqrt)(?: of)?", " sqrt "),
        (r"(?:cube root|cubic root|cbrt)(?: of)?", " cbrt "),
        (r"(?:absolute value|abs)(?: of)?", " abs "),
        (r"natural log(?:arithm)?(?: of)?|ln(?: of)?", " ln "),
        (r"log(?:arithm)?(?: of)?", " log "),
        (r"(?:sine|sin)(?: of)?", " sin "),
        (r"(?:cosine|cos)(?: of)?", " cos "),
        (r"(?:tangent|tan)(?: of)?", " tan "),
        (r"factorial of", " factorial "),
        (r"(?:smallest|minimum|min)(?: of)?", " min "),
        (r"(?:largest|biggest|maximum|max)(?: of)?", " max "),
        (r"(?:sum|total) of|sum", " sum "),
        (r"(?:average|mean)(?: of)?", " average "),
        (r"product of", " product "),
        (r"difference (?:between|of)", " difference "),
        (r"(?:twice|double)(?: of)?", " 2 * "),
        (r"triple(?: of)?", " 3 * "),
        (r"negative", " - "),
        (r"point(?= ?[0-9])", "."),
        (r"radians?|rad|the|exactly|number", " "),
        (r"degrees?|deg", " degrees "),
        (r"ceiling", " ceil "),
    )
)
_SPELLED_JOIN = re.compile(r"\b([a-z]+)-(?=([a-z]+)\b)")
_ANYTHING = re.compile(r"[a-z]+[0-9]*|\S")
_OPERATORS = ("**", "//", "+", "-", "*", "/", "^", "%", "!", "(", ")", ",")
_BRACKETS = str.maketrans("[]{}", "()()")


def tokenize(text: str) -> list[Token]:
    """Cut an expression into tokens, ending in one of kind `end`; raises Unreadable."""
    return _Cutter(_plain(text)).cut()


def _plain(text: str) -> str:
    pieces = []
    for character in text:
        if (fraction := vulgar_fraction(character)) is not None:
            pieces.append(f" &{fraction.numerator}:{fraction.denominator} ")
        elif character in _SYMBOLS:
            pieces.append(_SYMBOLS[character])
        elif character in "$€£¥":
            continue
        else:
            pieces.append(unicodedata.normalize("NFKC", character) if character.isalnum() else character)
    plain = "".join(pieces).lower().translate(_BRACKETS)
    plain = re.sub(r"[\s?=.,:;]+$", "", plain)
    plain = _SPELLED_JOIN.sub(lambda match: f"{match[1]} " if {match[1], match[2]} <= NUMBER_WORDS else match[0], plain)
    for pattern, replacement in _PHRASES:
        plain = pattern.sub(replacement, plain)
    return plain.strip().strip("=?: ")


class _Cutter:
    """Walks over the text once."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._at = 0
        self._tokens: list[Token] = []
        self._lists: list[bool] = []
        """One entry per open bracket: True where a comma separates arguments."""

    def cut(self) -> list[Token]:
        while self._skip_space():
            if not (self._fraction() or self._numeral() or self._operator()):
                self._words()
        return [*self._tokens, Token(kind="end", text="the end")]

    def _skip_space(self) -> bool:
        while self._at < len(self._text) and self._text[self._at].isspace():
            self._at += 1
        return self._at < len(self._text)

    def _fraction(self) -> bool:
        match = re.compile(r"&([0-9]+):([0-9]+)").match(self._text, self._at)
        if match is None:
            return False
        value = Fraction(int(match[1]), int(match[2]))
        self._at = match.end()
        if self._tokens and self._tokens[-1].kind == "number" and self._tokens[-1].value.denominator == 1:
            value += self._tokens.pop().value
        self._number(value)
        return True

    def _numeral(self) -> bool:
        in_list = bool(self._lists) and self._lists[-1]
        if in_list:
            match = re.compile(r"[0-9]+(?:\.[0-9]+)?|\.[0-9]+").match(self._text, self._at)
        else:
            match = DECIMAL_COMMA.match(self._text, self._at)
            if match is None or NUMERAL.fullmatch(match[0]):
                match = NUMERAL.match(self._text, self._at)
        if match is None:
            return False
        end = match.end()
        if exponent := EXPONENT.match(self._text, end):
            end = exponent.end()
        value = parse_numeral(self._text[self._at : end])
        if value is None:
            raise Unreadable(f"a number may have at most {MAX_DIGITS} digits")
        self._at = end
        words = self._words_ahead()
        factor, taken = read_scale([word for word, _ in words], 0)
        value, taken = add_part(value * factor, [word for word, _ in words], taken, taken)
        if taken:
            self._at = words[taken - 1][1]
        self._number(value)
        return True

    def _operator(self) -> bool:
        for operator in _OPERATORS:
            if self._text.startswith(operator, self._at):
                self._at += len(operator)
                if operator == "(":
                    self._lists.append(bool(self._tokens) and self._tokens[-1].kind == "many")
                elif operator == ")" and self._lists:
                    self._lists.pop()
                self._add("operator", "^" if operator == "**" else operator)
                return True
        return False

    def _words(self) -> None:
        words = self._words_ahead()
        spelled = read_words([word for word, _ in words]) if words else None
        if spelled is not None:
            value, taken = spelled
            self._at = words[taken - 1][1]
            part = self._part_after(value)
            self._number(value if part is None else part)
            return
        match = _ANYTHING.match(self._text, self._at)
        word = match[0] if match else self._text[self._at]
        self._at += len(word)
        if word == "x" or (word[0] == "x" and word[1:].isdigit()):
            self._at -= len(word) - 1
            self._add("operator", "*")
        elif word in ONE_ARGUMENT:
            self._add("function", word)
        elif word in MANY_ARGUMENTS:
            self._add("many", word)
        elif word in CONSTANTS:
            self._tokens.append(Token(kind="constant", text=word, value=CONSTANTS[word]))
        elif word in ("of", "off", "and", "mod", "degrees", "by", "from", "to"):
            self._add("operator", word)
        elif word in ("add", "subtract", "multiply", "divide"):
            self._add("verb", word)
        elif word not in ("a", "an"):
            raise Unreadable(f"I don't know what {word!r} means in a calculation")

    def _part_after(self, value: Fraction) -> Fraction | None:
        """Read `point five` after a spelled number."""
        words = self._words_ahead()
        if not words or words[0][0] != "point":
            return None
        digits = ""
        end = self._at
        for word, stop in words[1:]:
            digit = read_words([word])
            if digit is None or digit[0].denominator != 1 or not 0 <= digit[0] <= 9:
                break
            digits, end = f"{digits}{digit[0]}", stop
        if not digits:
            return None
        self._at = end
        return value + Fraction(int(digits), 10 ** len(digits))

    def _words_ahead(self) -> list[tuple[str, int]]:
        """Return the run of words that starts here, each with where it ends."""
        words: list[tuple[str, int]] = []
        at = self._at
        pattern = re.compile(r"\s*([a-z]+)(?![a-z0-9(])")
        while (match := pattern.match(self._text, at)) and len(words) < 40:
            words.append((match[1], match.end()))
            at = match.end()
        return words

    def _number(self, value: Fraction) -> None:
        self._tokens.append(Token(kind="number", text="a number", value=value))

    def _add(self, kind: TokenKind, text: str) -> None:
        self._tokens.append(Token(kind=kind, text=text))
