"""Works out an expression: a small precedence parser over `arithmetic_words` that computes with exact fractions.

Not Python's own grammar, because per cent (`240 + 18%`, `20% off 80`), `of` and `!` have no place in it.
"""

import operator
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from fractions import Fraction
from types import MappingProxyType

from engine.tools.builtin.arithmetic_words import Token, Unreadable, tokenize
from engine.tools.builtin.exact_math import (
    ONE_ARGUMENT,
    PI,
    NoAnswer,
    divide,
    factorial,
    floor_divide,
    logarithm,
    modulo,
    power,
    round_half_up,
    tidy,
)

MAX_LENGTH = 500
MAX_DEPTH = 40

_SUM, _PRODUCT, _MINUS, _PART, _POWER, _AFTER = 10, 20, 30, 35, 40, 50
_INFIX: Mapping[str, tuple[int, Callable[[Fraction, Fraction], Fraction]]] = MappingProxyType(
    {
        "+": (_SUM, operator.add),
        "and": (_SUM, operator.add),
        "-": (_SUM, operator.sub),
        "*": (_PRODUCT, operator.mul),
        "/": (_PRODUCT, divide),
        "//": (_PRODUCT, floor_divide),
        "mod": (_PRODUCT, modulo),
        "of": (_PART, operator.mul),
        "^": (_POWER, power),
    }
)
_VERBS: Mapping[str, tuple[str, str]] = MappingProxyType(
    {
        "add": ("and", "to"),
        "subtract": ("from", "and"),
        "multiply": ("by", "and"),
        "divide": ("by", "and"),
    }
)
_STARTS_OPERAND = frozenset({"number", "constant", "function", "many"})


@dataclass(frozen=True, slots=True)
class _Value:
    """A number, and whether it was written as a percentage."""

    number: Fraction
    percent: bool = False


def work_out(text: str) -> Fraction:
    """Return the value of an expression; raises Unreadable or NoAnswer."""
    if len(text) > MAX_LENGTH:
        raise Unreadable(f"it is longer than {MAX_LENGTH} characters")
    tokens = tokenize(text)
    if len(tokens) == 1:
        raise Unreadable("there is no calculation in it")
    parser = _Parser(tokens)
    value = parser.expression(0)
    parser.expect("end")
    return value.number


class _Parser:
    """Reads tokens from left to right and computes on the way."""

    def __init__(self, tokens: list[Token]) -> None:
        self._tokens = tokens
        self._at = 0
        self._depth = 0

    @property
    def _next(self) -> Token:
        return self._tokens[self._at]

    def _take(self) -> Token:
        token = self._next
        self._at = min(self._at + 1, len(self._tokens) - 1)
        return token

    def _is(self, *texts: str) -> bool:
        return self._next.kind == "operator" and self._next.text in texts

    def expect(self, what: str) -> None:
        """Step over that operator, or over the end."""
        if not (self._is(what) or (what == "end" and self._next.kind == "end")):
            raise Unreadable(
                f"I did not expect {_shown(self._next)} there" if what == "end" else f"{what!r} is missing in it"
            )
        self._take()

    def expression(self, binding: int) -> _Value:
        """Return the value of what stands here, as far as it binds tighter than `binding`."""
        self._depth += 1
        if self._depth > MAX_DEPTH:
            raise Unreadable("it is nested too deeply")
        left = self._operand()
        while True:
            changed = self._postfix(left, binding) or self._infix(left, binding)
            if changed is None:
                break
            left = _Value(tidy(changed.number), changed.percent)
        self._depth -= 1
        return left

    def _operand(self) -> _Value:
        token = self._take()
        match token.kind:
            case "number" | "constant":
                return _Value(tidy(token.value))
            case "function":
                return _Value(tidy(ONE_ARGUMENT[token.text](self.expression(_POWER - 1).number)))
            case "many":
                return _Value(tidy(_apply(token.text, self._arguments())))
            case "verb":
                return self._verb(token.text)
            case "operator" if token.text == "(":
                inside = self.expression(0)
                self.expect(")")
                return inside
            case "operator" if token.text in ("-", "+"):
                value = self.expression(_MINUS)
                return _Value(-value.number if token.text == "-" else value.number, value.percent)
            case _:
                raise Unreadable(f"I did not expect {_shown(token)} there")

    def _postfix(self, left: _Value, binding: int) -> _Value | None:
        if binding >= _AFTER:
            return None
        if self._is("!"):
            self._take()
            return _Value(factorial(left.number))
        if self._is("degrees"):
            self._take()
            return _Value(left.number * PI / 180)
        if self._is("%"):
            if self._operand_follows(1):
                return None if binding >= _PRODUCT else self._remainder(left)
            self._take()
            return _Value(left.number / 100, percent=True)
        return None

    def _remainder(self, left: _Value) -> _Value:
        """Read `17 % 5` as programmers mean it."""
        self._take()
        return _Value(modulo(left.number, self.expression(_PRODUCT).number))

    def _infix(self, left: _Value, binding: int) -> _Value | None:
        token = self._next
        if token.kind == "operator" and token.text == "off" and binding < _PART:
            self._take()
            return _Value((1 - left.number) * self.expression(_PART).number)
        if token.kind == "operator" and token.text in _INFIX:
            strength, compute = _INFIX[token.text]
            if binding >= strength:
                return None
            self._take()
            right = self.expression(strength - 1 if token.text == "^" else strength)
            if strength == _SUM and right.percent and not left.percent:
                return _Value(compute(left.number, left.number * right.number))
            return _Value(compute(left.number, right.number), left.percent and right.percent and strength == _SUM)
        if binding < _PRODUCT and self._times_unsaid():
            return _Value(left.number * self.expression(_PRODUCT).number)
        return None

    def _times_unsaid(self) -> bool:
        """Tell whether a multiplication sign was left out, as in `2(3 + 4)`, `2pi` or `3 sqrt 4`."""
        return self._is("(") or self._next.kind in ("constant", "function")

    def _operand_follows(self, ahead: int) -> bool:
        token = self._tokens[min(self._at + ahead, len(self._tokens) - 1)]
        return token.kind in _STARTS_OPERAND or (token.kind == "operator" and token.text == "(")

    def _arguments(self) -> list[Fraction]:
        if self._is("("):
            self._take()
            values = self._list(",")
            self.expect(")")
            return values
        return self._list(",", "and")

    def _list(self, *separators: str) -> list[Fraction]:
        values = [self.expression(_SUM).number if "and" in separators else self.expression(0).number]
        while self._is(*separators):
            while self._is(*separators):
                self._take()
            values.append(self.expression(_SUM).number if "and" in separators else self.expression(0).number)
        return values

    def _verb(self, verb: str) -> _Value:
        """Read `add 3 to 4`, `subtract 3 from 10`, `multiply 6 by 7`, `divide 10 by 4`."""
        first = self.expression(_SUM)
        if not self._is(*_VERBS[verb]):
            raise Unreadable(f"after {verb!r} two numbers are needed")
        word = self._take().text
        second = self.expression(0)
        if verb == "add":
            return _Value(first.number + second.number * (first.number if second.percent else 1))
        if verb == "subtract":
            part = first.number * second.number if first.percent else first.number
            return _Value(second.number - part if word == "from" else first.number - second.number)
        compute = operator.mul if verb == "multiply" else divide
        return _Value(compute(first.number, second.number))


def _apply(name: str, values: list[Fraction]) -> Fraction:
    match name, values:
        case "min", _:
            return min(values)
        case "max", _:
            return max(values)
        case "sum", _:
            return sum(values, Fraction(0))
        case "average", _:
            return sum(values, Fraction(0)) / len(values)
        case "product", _:
            result = Fraction(1)
            for value in values:
                result = tidy(result * value)
            return result
        case "difference", [first, second]:
            return abs(first - second)
        case "round", [value]:
            return round_half_up(value)
        case "round", [value, places]:
            return round_half_up(value, places)
        case "log", [value]:
            return logarithm(value)
        case "log", [value, base]:
            return logarithm(value, base)
        case _:
            raise Unreadable(f"{name!r} takes a different number of values")


def _shown(token: Token) -> str:
    return token.text if token.kind in ("end", "number") else repr(token.text)


__all__ = ["MAX_LENGTH", "NoAnswer", "Unreadable", "work_out"]
