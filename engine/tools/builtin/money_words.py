"""Money inside a calculation: what `$5`, `5 euros` and `50p` are called, how they combine, how they are written."""

from collections.abc import Mapping
from fractions import Fraction
from types import MappingProxyType

from engine.tools.builtin.exact_math import NoAnswer
from engine.tools.builtin.spoken_numbers import show_number

# how it is written | how it is written after 1 | other names, separated by commas
_TABLE = """
$|$|
€|€|
£|£|
¥|¥|
₹|₹|
dollars|dollar|usd
bucks|buck|
euros|euro|eur
pounds|pound|gbp
quid|quid|
yen|yen|jpy
rupees|rupee|inr,rs
francs|franc|chf
cents|cent|¢
pence|penny|p,pennies
"""
_SAME: Mapping[str, str] = MappingProxyType(
    {"dollars": "$", "bucks": "$", "euros": "€", "pounds": "£", "quid": "£", "yen": "¥", "rupees": "₹"}
)
_HUNDRED_MAKE: Mapping[str, frozenset[str]] = MappingProxyType(
    {"cents": frozenset({"$", "€"}), "pence": frozenset({"£"})}
)

SYMBOLS = "$€£¥₹"


def _names() -> dict[str, str]:
    names: dict[str, str] = {}
    for line in _TABLE.strip().splitlines():
        many, one, others = line.split("|")
        names |= dict.fromkeys([many, one, *filter(None, others.split(","))], many)
    return names


MONEY: Mapping[str, str] = MappingProxyType(_names())
"""Every word and sign for money, with the one it is written with."""
_SINGULAR = {line.split("|")[0]: line.split("|")[1] for line in _TABLE.strip().splitlines()}


def align(left: Fraction, left_money: str, right: Fraction, right_money: str) -> tuple[Fraction, Fraction, str]:
    """Bring two amounts to one currency, `$1` and `50 cents` included; raises NoAnswer where there is no rate."""
    codes = _SAME.get(left_money, left_money), _SAME.get(right_money, right_money)
    if codes[0] == codes[1] or not all(codes):
        return left, right, left_money if left_money in SYMBOLS and left_money else right_money or left_money
    if codes[1] in _HUNDRED_MAKE.get(codes[0], ()):
        return left / 100, right, right_money
    if codes[0] in _HUNDRED_MAKE.get(codes[1], ()):
        return left, right / 100, left_money
    raise NoAnswer(f"it mixes {left_money} and {right_money}, and exchange rates are not mine to know")


def show_money(value: Fraction, money: str) -> tuple[str, bool]:
    """Return an amount as people write it, with two decimals or none, and whether that is all of it."""
    cents = Fraction(round(abs(value) * 100), 100)
    if value and not cents:
        number, exact = show_number(abs(value), digits=2)
    else:
        number, exact = (str(cents) if cents.denominator == 1 else f"{float(cents):.2f}"), cents == abs(value)
        if cents >= 10**12:
            number, exact = show_number(abs(value))
    sign = "-" if value < 0 else ""
    if not money:
        return sign + number, exact
    if money in SYMBOLS:
        return f"{sign}{money}{number}", exact
    return f"{sign}{number} {_SINGULAR[money] if number == '1' else money}", exact
