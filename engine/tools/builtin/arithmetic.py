"""Works out an expression: a small precedence parser over `arithmetic_words` that computes with exact fractions.

Not Python's own grammar, because per cent (`240 + 18%`, `20% off 80`), `of` and `!` have no place in it.
"""

import operator
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from fractions import Fraction
from types import MappingProxyType

from engine.tools.builtin.arithmetic_words import Token, Unreadable, tokenize
from engine.tools.builtin.exact_math import (
    ONE_ARGUMENT,
    PI,
    NoAnswer,
    apply_to_many,
    divide,
    factorial,
    floor_divide,
    modulo,
    power,
    tidy,
)
from engine.tools.builtin.money_words import align

MAX_LENGTH = 500
MAX_DEPTH = 40

_SHARING, _SUM, _PRODUCT, _MINUS, _PART, _POWER, _AFTER = 5, 10, 20, 30, 35, 40, 50
_INFIX: Mapping[str, tuple[int, Callable[[Fraction, Fraction], Fraction]]] = MappingProxyType(
    {
        "+": (_SUM, operator.add),
        "and": (_SUM, operator.add),
        "between": (_SHARING, divide),
        "at": (_PRODUCT, operator.mul),
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
_TENS = 10
"""From here on a part that is added or taken off, as in `100 minus a third`, may well be meant of that number."""
_SAID: Mapping[str, str] = MappingProxyType({"add": "+", "subtract": "-", "multiply": "*", "divide": "/"})
"""What a verb between two numbers means, as in `10 subtract 3`."""
_NEED_TWO = frozenset({"average", "median", "product", "min", "max"})
_TAKES: Mapping[str, tuple[int, ...]] = MappingProxyType(
    {"difference": (2,), "quotient": (2,), "round": (1, 2), "log": (1, 2)}
)
_STARTS_OPERAND = frozenset({"number", "constant", "function", "many"})


@dataclass(frozen=True, slots=True)
class Amount:
    """A number and what it stands for."""

    number: Fraction
    percent: bool = False
    """Whether it was written as a percentage; 20% is the number 1/5."""
    part: bool = False
    """Whether it was said as a part of something: `half`, `two thirds`."""
    money: str = ""
    """What money it is, as people write it; empty where it is none."""


def work_out(text: str) -> Fraction:
    """Return the value of an expression; raises Unreadable or NoAnswer."""
    return work_out_amount(text).number


def work_out_amount(text: str) -> Amount:
    """Return the value of an expression with its currency; raises Unreadable or NoAnswer."""
    if len(text) > MAX_LENGTH:
        raise Unreadable(f"it is longer than {MAX_LENGTH} characters")
    tokens = tokenize(text)
    if len(tokens) == 1:
        raise Unreadable("there is no calculation in it")
    parser = _Parser(tokens)
    value = parser.expression(0)
    parser.expect("end")
    return value


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

    def expression(self, binding: int) -> Amount:
        """Return the value of what stands here, as far as it binds tighter than `binding`."""
        self._depth += 1
        if self._depth > MAX_DEPTH:
            raise Unreadable("it is nested too deeply")
        left = self._operand()
        while True:
            changed = self._postfix(left, binding) or self._infix(left, binding)
            if changed is None:
                break
            left = replace(changed, number=tidy(changed.number))
        self._depth -= 1
        return left

    def _operand(self) -> Amount:
        token = self._take()
        match token.kind:
            case "number" | "constant":
                return Amount(tidy(token.value), part=token.part, money=token.money)
            case "function" if token.text == "root":
                return Amount(tidy(power(self.expression(_POWER - 1).number, 1 / token.value)))
            case "function":
                return Amount(tidy(ONE_ARGUMENT[token.text](self.expression(_POWER - 1).number)))
            case "many":
                return self._apply(token.text)
            case "verb":
                return self._verb(token.text)
            case "operator" if token.text == "(":
                inside = self.expression(0)
                self.expect(")")
                return inside
            case "operator" if token.text in ("-", "+"):
                value = self.expression(_MINUS)
                return replace(value, number=-value.number if token.text == "-" else value.number)
            case _:
                raise Unreadable(f"I did not expect {_shown(token)} there")

    def _postfix(self, left: Amount, binding: int) -> Amount | None:
        if binding >= _AFTER:
            return None
        if self._is("!") or (self._next.text == "factorial" and not self._operand_follows(1)):
            self._take()
            return Amount(factorial(left.number))
        if self._is("degrees"):
            self._take()
            return Amount(left.number * PI / 180)
        if self._is("%"):
            if self._operand_follows(1):
                return None if binding >= _PRODUCT else self._remainder(left)
            self._take()
            return Amount(left.number / 100, percent=True)
        return None

    def _remainder(self, left: Amount) -> Amount:
        """Read `17 % 5` as programmers mean it."""
        self._take()
        return Amount(modulo(left.number, self.expression(_PRODUCT).number))

    def _infix(self, left: Amount, binding: int) -> Amount | None:
        name = self._next.text if self._next.kind == "operator" else _SAID.get(self._next.text, "")
        if name == "off" and binding < _PART:
            self._take()
            right = self.expression(_PART)
            if left.percent or left.part:
                return replace(right, number=(1 - left.number) * right.number)
            return _combined("-", right, left)
        if name in _INFIX:
            strength = _INFIX[name][0]
            if binding >= strength:
                return None
            self._take()
            if name == "of" and not (left.percent or left.part) and left.number.denominator == 1:
                raise Unreadable("before 'of' I need a fraction or a percentage")
            if name == "between":
                return self._shared(left)
            right = self.expression(strength - 1 if name == "^" else strength)
            if strength == _SUM and right.part and not left.part and abs(left.number) >= _TENS:
                raise Unreadable("it could mean a part of the first number or of one; say of what")
            if strength == _SUM and left.percent and not right.percent:
                raise Unreadable("it takes a percentage and a number together; say what the percentage is of")
            if name == "at" and right.percent:
                raise Unreadable("I don't know whether the percentage comes on top or off")
            return _combined(name, left, right)
        if binding < _PART and left.part and self._operand_follows(0):
            return _combined("of", left, self.expression(_PART))
        if binding < _PRODUCT and self._times_unsaid():
            return _combined("*", left, self.expression(_PRODUCT))
        return None

    def _shared(self, left: Amount) -> Amount:
        """Read the 4 of `80 plus 6 split between 4`, which is about all that was said before."""
        right = self.expression(_PRODUCT)
        if self._is("and") or right.part or right.percent:
            raise Unreadable("I don't know among how many it is to be shared")
        return _combined("/", left, right)

    def _times_unsaid(self) -> bool:
        """Tell whether a multiplication sign was left out, as in `2(3 + 4)`, `2pi` or `3 sqrt 4`."""
        return self._is("(") or self._next.kind in ("constant", "function")

    def _operand_follows(self, ahead: int) -> bool:
        token = self._tokens[min(self._at + ahead, len(self._tokens) - 1)]
        return token.kind in _STARTS_OPERAND or (token.kind == "operator" and token.text == "(")

    def _apply(self, name: str) -> Amount:
        """Read what a function of many values takes, and apply it; money stays money where all of it is the same."""
        if self._is("("):
            self._take()
            values = self._list(",", binding=0)
            self.expect(")")
        else:
            values = self._spoken_list()
            if len(values) == 1 and name in _NEED_TWO:
                raise Unreadable(f"for the {name} I need more than one number")
        if len(values) not in _TAKES.get(name, (len(values),)):
            raise Unreadable(f"{name!r} takes a different number of values")
        money = ""
        for at, value in enumerate(values):
            first, second, money = align(values[0].number, money, value.number, value.money)
            values[at] = replace(value, number=second)
            values[0] = replace(values[0], number=first if at else second)
        result = tidy(apply_to_many(name, [value.number for value in values]))
        return Amount(result, money=money if name not in ("product", "quotient", "log") else "")

    def _list(self, *separators: str, binding: int) -> list[Amount]:
        values = [self.expression(binding)]
        while self._is(*separators) or ("and" in separators and self._next.kind == "number"):
            while self._is(*separators):
                self._take()
            values.append(self.expression(binding))
        return values

    def _spoken_list(self) -> list[Amount]:
        """Read `3, 4 and 5`; what goes on with a product might belong to the last value or to all."""
        begin = self._at
        values = self._list(",", "and", binding=_PRODUCT)
        plain = all(token.kind == "number" or token.text in (",", "and") for token in self._tokens[begin : self._at])
        if self._is("*", "/") and len(values) > 1 and plain:
            raise Unreadable("it can be read in two ways; put brackets around what comes first")
        if not self._is("*", "/"):
            return values
        self._at = begin
        return self._list(",", "and", binding=_SUM)

    def _verb(self, verb: str) -> Amount:
        """Read `add 3 to 4`, `subtract 3 from 10`, `multiply 6 by 7`, `divide 10 by 4`."""
        if verb == "add":
            return self._added()
        first = self.expression(_SUM if verb == "subtract" else _PRODUCT)
        if not self._is(*_VERBS[verb]):
            raise Unreadable(f"after {verb!r} two numbers are needed")
        word = self._take().text
        second = self.expression(_SUM if verb == "subtract" else _PRODUCT)
        if verb == "subtract":
            return _combined("-", second, first) if word == "from" else _combined("-", first, second)
        return _combined(_SAID[verb], first, second)

    def _added(self) -> Amount:
        values = self._list(",", "and", binding=_SUM)
        if self._is("to"):
            self._take()
            values = [*self._list(",", "and", binding=_SUM), *values]
        elif self._is("+"):
            return self._go_on(values)
        if len(values) < 2:
            raise Unreadable("after 'add' two numbers are needed")
        total = values[0]
        for value in values[1:]:
            total = _combined("+", total, value)
        return total

    def _go_on(self, values: list[Amount]) -> Amount:
        """Read `add 5 + 3`, where the verb says nothing that the sign does not."""
        if len(values) > 1:
            raise Unreadable("after 'add' I expect a list or a sum, not both")
        return values[0]


def _combined(name: str, left: Amount, right: Amount) -> Amount:
    """Return what an operator makes of two amounts, with its percentages and its money."""
    strength, compute = _INFIX[name]
    if strength == _SUM and right.percent and not left.percent:
        return Amount(compute(left.number, left.number * right.number), money=left.money)
    if strength == _SUM or (compute is divide and left.money and right.money):
        first, second, money = align(left.number, left.money, right.number, right.money)
        percent = left.percent and right.percent and strength == _SUM
        return Amount(compute(first, second), percent=percent, money=money if strength == _SUM else "")
    number = compute(left.number, right.number)
    if compute is operator.mul and not (left.money and right.money):
        return Amount(number, money=left.money or right.money)
    return Amount(number, money=left.money if compute is divide else "")


def _shown(token: Token) -> str:
    return token.text if token.kind in ("end", "number") else repr(token.text)


__all__ = ["MAX_LENGTH", "Amount", "NoAnswer", "Unreadable", "work_out", "work_out_amount"]
