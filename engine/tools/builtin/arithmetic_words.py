"""Cuts arithmetic into tokens, everyday English included: `18% of 240`, `twelve times 8`, `the square root of 144`."""

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, replace
from fractions import Fraction
from types import MappingProxyType
from typing import Literal

from engine.tools.builtin.arithmetic_phrases import with_signs
from engine.tools.builtin.exact_math import CONSTANTS, MANY_ARGUMENTS, ONE_ARGUMENT
from engine.tools.builtin.money_words import MONEY, SYMBOLS
from engine.tools.builtin.spoken_numbers import (
    DECIMAL_COMMA,
    EXPONENT,
    MAX_DIGITS,
    NUMBER_WORDS,
    NUMERAL,
    add_part,
    is_part,
    parse_numeral,
    part_after,
    read_scale,
    read_words,
    vulgar_fraction,
)

TokenKind = Literal["number", "operator", "function", "many", "constant", "verb", "end"]
MAX_ROOT = 100


@dataclass(frozen=True, slots=True, kw_only=True)
class Token:
    """One piece of an expression."""

    kind: TokenKind
    text: str
    value: Fraction = Fraction(0)
    part: bool = False
    """Whether it is a part of something, as in `half` and `3/4 of`."""
    money: str = ""
    """What money it counts, as people write it; empty where it counts none."""


class Unreadable(Exception):  # noqa: N818 - read as a sentence in `raise Unreadable(…)`
    """This is not arithmetic we know how to read; the text says what is in the way."""


_SYMBOLS: Mapping[str, str] = MappingProxyType(
    {"×": "*", "·": "*", "⋅": "*", "∙": "*", "•": "*", "÷": "/", "∕": "/", "⁄": "/", "−": "-", "–": "-", "—": "-"}
    | {"‐": "-", "‑": "-", "²": "^2", "³": "^3", "√": " sqrt ", "∛": " cbrt ", "π": " pi ", "°": " degrees "}
    | {"％": "%", "∞": " infinity ", "’": "'", "‘": "'"}
)
_SPELLED_JOIN = re.compile(r"\b([a-z]+)-(?=([a-z]+)\b)")
_ANYTHING = re.compile(r"[a-z]+[0-9]*|\S")
_FRACTION_OF = re.compile(r"(?P<above>[0-9]+) ?/ ?(?P<below>[0-9]+)(?= +of\b)")
_MIXED = re.compile(r"(?P<whole>[0-9]+)(?: +and)? +(?P<above>[0-9]+)/(?P<below>[0-9]+)(?![0-9.,/])")
_SPACED_THOUSANDS = re.compile(r"[0-9]{1,3}(?: [0-9]{3})+(?![0-9])")
_TWO_WAYS = re.compile(
    r"[0-9]+\.[0-9]{3},[0-9]+|[0-9]+(?:\.[0-9]{3}){2,}|[0-9]+\.[0-9]+\.[0-9.]*|[0-9]+(?:,[0-9]+){2,}\."
)
_CHARGES = frozenset({"vat", "tax", "tip", "gst", "gratuity", "interest", "discount", "commission"})
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
        else:
            pieces.append(unicodedata.normalize("NFKC", character) if character.isalnum() else character)
    plain = "".join(pieces).lower().translate(_BRACKETS)
    plain = _SPELLED_JOIN.sub(lambda match: f"{match[1]} " if {match[1], match[2]} <= NUMBER_WORDS else match[0], plain)
    return with_signs(plain)


class _Cutter:
    """Walks over the text once."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._at = 0
        self._tokens: list[Token] = []
        self._lists: list[bool] = []
        """One entry per open bracket: True where a comma separates arguments."""
        self._money = ""
        """The sign for money that stood before the number to come."""

    def cut(self) -> list[Token]:
        while self._skip_space():
            if not (self._fraction() or self._written_part() or self._numeral() or self._sign() or self._operator()):
                self._words()
        if self._money:
            raise Unreadable(f"there is no amount after {self._money}")
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
            last = self._tokens.pop()
            self._money = last.money
            self._number(value + last.value)
        else:
            self._number(value, part=re.compile(r" *off\b").match(self._text, self._at) is not None)
        return True

    def _numeral(self) -> bool:
        if two_ways := _TWO_WAYS.match(self._text, self._at):
            raise Unreadable(f"“{two_ways[0]}” can be read in more than one way; write it as in 1250.50")
        in_brackets = bool(self._lists) and self._lists[-1]
        if in_brackets:
            match = re.compile(r"[0-9]+(?:\.[0-9]+)?|\.[0-9]+").match(self._text, self._at)
        else:
            match = DECIMAL_COMMA.match(self._text, self._at)
            if match is None or NUMERAL.fullmatch(match[0]):
                match = NUMERAL.match(self._text, self._at)
            elif self._in_spoken_list():
                raise Unreadable(f"“{match[0]}” could be one number or two; write 3.5, or 3 and 5")
            spaced = _SPACED_THOUSANDS.match(self._text, self._at)
            if spaced and " 0" in spaced[0]:
                self._at = spaced.end()
                self._number(Fraction(spaced[0].replace(" ", "")))
                return True
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
        below = None if taken else part_after([word for word, _ in words], value)
        if below:
            self._at = words[0][1]
            self._number(value / below, part=True)
            return True
        value, taken = add_part(value * factor, [word for word, _ in words], taken, taken)
        if taken:
            self._at = words[taken - 1][1]
        self._number(value)
        return True

    def _in_spoken_list(self) -> bool:
        """Tell whether a comma may part two numbers here, as after `add` or `the average of`."""
        return any(token.kind == "many" or token.text == "add" for token in self._tokens)

    def _written_part(self) -> bool:
        """Read `3/4 of` as one number, and `1 1/2` too."""
        if match := _MIXED.match(self._text, self._at):
            above, below = int(match["above"]), int(match["below"])
            if len(match[0]) <= MAX_DIGITS and 0 < above < below and not self._in_spoken_list():
                self._at = match.end()
                self._number(int(match["whole"]) + Fraction(above, below))
                return True
        match = _FRACTION_OF.match(self._text, self._at)
        if match is None or len(match[0]) > MAX_DIGITS or not int(match["below"]):
            return False
        self._at = match.end()
        self._number(Fraction(int(match["above"]), int(match["below"])), part=True)
        return True

    def _sign(self) -> bool:
        """Read `$`, before the amount or behind it."""
        sign = self._text[self._at]
        if sign not in SYMBOLS:
            return False
        self._at += 1
        if re.compile(r"\s*[.0-9]").match(self._text, self._at) and not self._money:
            self._money = sign
        else:
            self._counts(sign)
        return True

    def _counts(self, money: str) -> None:
        """Make the number before an amount of money."""
        last = self._tokens[-1] if self._tokens else None
        if last is None or last.kind != "number" or (last.money and last.money != money):
            raise Unreadable(f"there is no amount before {money!r}")
        self._tokens[-1] = replace(last, money=money)

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
            said = [word for word, _ in words[:taken]]
            self._number(value if part is None else part, part=is_part(said))
            return
        if words and words[0][0] == "point" and (part := self._part_after(Fraction(0))) is not None:
            self._number(part)
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
        elif word in MONEY:
            self._counts(MONEY[word])
        elif word.startswith("root") and 0 < int(word[4:] or 0) <= MAX_ROOT:
            self._tokens.append(Token(kind="function", text="root", value=Fraction(int(word[4:]))))
        elif word in ("of", "off", "and", "mod", "degrees", "by", "from", "to", "at", "between"):
            self._add("operator", word)
        elif word in _CHARGES:
            raise Unreadable(f"say how many percent the {word} is, and of what")
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

    def _number(self, value: Fraction, *, part: bool = False) -> None:
        self._tokens.append(Token(kind="number", text="a number", value=value, part=part, money=self._money))
        self._money = ""

    def _add(self, kind: TokenKind, text: str) -> None:
        self._tokens.append(Token(kind=kind, text=text))
