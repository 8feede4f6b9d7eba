"""Arithmetic on fractions that cannot run away: exact where it can be, 60 digits where not, refused where too large."""

import math
from collections.abc import Callable, Mapping, Sequence
from decimal import Context, Decimal
from fractions import Fraction
from types import MappingProxyType

MAX_POWER_OF_TEN = 1000
"""Numbers above 10^this, and ones as close to zero, are refused."""
MAX_EXACT_BITS = 6000
"""A fraction with a longer numerator and denominator is rounded to `PRECISION` digits."""
PRECISION = 60
MAX_FACTORIAL = 450

_CONTEXT = Context(prec=PRECISION, Emax=10 * MAX_POWER_OF_TEN, Emin=-10 * MAX_POWER_OF_TEN, traps=[])
_BITS_PER_DIGIT = math.log2(10)
_SNAP = Fraction(1, 10**40)
PI = Fraction("3.14159265358979323846264338327950288419716939937510582097494459230781640628620899862803")
E = Fraction("2.71828182845904523536028747135266249775724709369995957496696762772407663035354759457138")


class NoAnswer(Exception):  # noqa: N818 - read as a sentence in `raise NoAnswer(…)`
    """Mathematics, or our limits, give no answer; the text says why."""


def tidy(value: Fraction) -> Fraction:
    """Keep a result within the limits: refuse what is too large, round what has too many digits."""
    digits = (value.numerator.bit_length() - value.denominator.bit_length()) / _BITS_PER_DIGIT
    if digits > MAX_POWER_OF_TEN:
        raise NoAnswer("the number gets too large")
    if value and digits < -MAX_POWER_OF_TEN:
        raise NoAnswer("the number gets too close to zero")
    if value.denominator > 1 and max(value.numerator.bit_length(), value.denominator.bit_length()) > MAX_EXACT_BITS:
        return _from_decimal(_to_decimal(value))
    return value


def divide(left: Fraction, right: Fraction) -> Fraction:
    """Divide; by zero there is no answer."""
    if right == 0:
        raise NoAnswer("a number can't be divided by zero")
    return left / right


def floor_divide(left: Fraction, right: Fraction) -> Fraction:
    """Divide and drop what remains."""
    return Fraction(math.floor(divide(left, right)))


def modulo(left: Fraction, right: Fraction) -> Fraction:
    """Return what remains of a division."""
    divide(left, right)
    return left % right


def power(base: Fraction, exponent: Fraction) -> Fraction:
    """Raise to a power: exactly for whole exponents of moderate size, else to 60 digits."""
    if base == 0:
        if exponent < 0:
            raise NoAnswer("a number can't be divided by zero")
        return Fraction(1 if exponent == 0 else 0)
    if base in (1, -1) and exponent.denominator == 1:
        return base if exponent.numerator % 2 else Fraction(1)
    bits = max(base.numerator.bit_length(), base.denominator.bit_length())
    if exponent.denominator == 1 and bits * abs(exponent) <= MAX_EXACT_BITS:
        return base**exponent.numerator
    if base < 0:
        if exponent.denominator % 2 == 0:
            raise NoAnswer("an even root of a negative number is not a real number")
        sign = -1 if exponent.numerator % 2 else 1
        return sign * power(-base, exponent)
    digits = exponent * Fraction(_to_decimal(base).log10(_CONTEXT))
    if abs(digits) > MAX_POWER_OF_TEN:
        raise NoAnswer("the number gets too large" if digits > 0 else "the number gets too close to zero")
    return _from_decimal(_CONTEXT.power(_to_decimal(base), _to_decimal(exponent)))


def square_root(value: Fraction) -> Fraction:
    """Return the root, exactly where it is rational."""
    if value < 0:
        raise NoAnswer("a negative number has no real square root")
    roots = math.isqrt(value.numerator), math.isqrt(value.denominator)
    if roots[0] ** 2 == value.numerator and roots[1] ** 2 == value.denominator:
        return Fraction(*roots)
    return _from_decimal(_to_decimal(value).sqrt(_CONTEXT))


def cube_root(value: Fraction) -> Fraction:
    """Return the real cube root."""
    return power(value, Fraction(1, 3))


def factorial(value: Fraction) -> Fraction:
    """Return n!; for whole numbers up to a limit."""
    if value.denominator != 1 or value < 0:
        raise NoAnswer("only whole numbers from 0 up have a factorial")
    if value > MAX_FACTORIAL:
        raise NoAnswer("the number gets too large")
    return Fraction(math.factorial(value.numerator))


def round_half_up(value: Fraction, places: Fraction = Fraction(0)) -> Fraction:
    """Round as taught at school, 2.5 to 3."""
    if places.denominator != 1 or abs(places) > 50:
        raise NoAnswer("a number is rounded to a whole count of digits, at most 50")
    scale = Fraction(10) ** places.numerator
    rounded = Fraction(math.floor(abs(value) * scale + Fraction(1, 2))) / scale
    return rounded if value >= 0 else -rounded


def natural_log(value: Fraction) -> Fraction:
    """Return the logarithm to base e."""
    if value <= 0:
        raise NoAnswer("only numbers above zero have a logarithm")
    return _from_decimal(_to_decimal(value).ln(_CONTEXT))


def logarithm(value: Fraction, base: Fraction = Fraction(10)) -> Fraction:
    """Return the logarithm to base 10, as on a pocket calculator, or to the base given."""
    if value <= 0 or base <= 0:
        raise NoAnswer("only numbers above zero have a logarithm")
    if base == 10:
        return _from_decimal(_to_decimal(value).log10(_CONTEXT))
    if base == 1:
        raise NoAnswer("there is no logarithm to base 1")
    return _snapped(natural_log(value) / natural_log(base))


def exponential(value: Fraction) -> Fraction:
    """Return e to that power."""
    return power(E, value)


def sine(value: Fraction) -> Fraction:
    """Return the sine of an angle in radians."""
    angle = _to_decimal(_within_turn(value))
    term = total = angle
    count = 1
    while abs(term) > Decimal(10) ** -PRECISION:
        count += 2
        term = _CONTEXT.divide(
            _CONTEXT.multiply(_CONTEXT.minus(term), _CONTEXT.multiply(angle, angle)), Decimal(count * (count - 1))
        )
        total = _CONTEXT.add(total, term)
    return Fraction(0) if abs(total) < _SNAP else _from_decimal(total)


def cosine(value: Fraction) -> Fraction:
    """Return the cosine of an angle in radians."""
    return sine(value + PI / 2)


def tangent(value: Fraction) -> Fraction:
    """Return the tangent of an angle in radians."""
    below = cosine(value)
    if below == 0:
        raise NoAnswer("the tangent has no value there")
    return _snapped(sine(value) / below)


def _floor(value: Fraction) -> Fraction:
    return Fraction(math.floor(value))


def _ceil(value: Fraction) -> Fraction:
    return Fraction(math.ceil(value))


def _within_turn(value: Fraction) -> Fraction:
    if abs(value) > 10**15:
        raise NoAnswer("the angle is too large")
    turned = value % (2 * PI)
    return turned if turned <= PI else turned - 2 * PI


def _to_decimal(value: Fraction) -> Decimal:
    return _CONTEXT.divide(Decimal(value.numerator), Decimal(value.denominator))


def _from_decimal(value: Decimal) -> Fraction:
    if not value.is_finite():
        raise NoAnswer("the number gets too large")
    return _snapped(Fraction(value))


def _snapped(value: Fraction) -> Fraction:
    """Take off the rounding of the last digits: 1.999…9 that stands for 2 becomes 2."""
    nearest = Fraction(round(value))
    return nearest if nearest and abs(value - nearest) < _SNAP * abs(nearest) else value


def _square(value: Fraction) -> Fraction:
    return power(value, Fraction(2))


def _cube(value: Fraction) -> Fraction:
    return power(value, Fraction(3))


def apply_to_many(name: str, values: Sequence[Fraction]) -> Fraction:
    """Return the value of a function in `MANY_ARGUMENTS`."""
    match name, values:
        case "min", _:
            return min(values)
        case "max", _:
            return max(values)
        case "sum", _:
            return sum(values, Fraction(0))
        case "average", _:
            return sum(values, Fraction(0)) / len(values)
        case "median", _:
            ranked, middle = sorted(values), len(values) // 2
            return ranked[middle] if len(values) % 2 else (ranked[middle - 1] + ranked[middle]) / 2
        case "product", _:
            result = Fraction(1)
            for value in values:
                result = tidy(result * value)
            return result
        case "quotient", [first, second]:
            return divide(first, second)
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
            raise NoAnswer(f"{name!r} has no value for that many numbers")


ONE_ARGUMENT: Mapping[str, Callable[[Fraction], Fraction]] = MappingProxyType(
    {
        "sqrt": square_root,
        "cbrt": cube_root,
        "square": _square,
        "cube": _cube,
        "abs": abs,
        "sin": sine,
        "cos": cosine,
        "tan": tangent,
        "ln": natural_log,
        "log10": logarithm,
        "log2": lambda value: logarithm(value, Fraction(2)),
        "exp": exponential,
        "floor": _floor,
        "ceil": _ceil,
        "factorial": factorial,
    }
)
MANY_ARGUMENTS = frozenset(
    {"min", "max", "sum", "average", "median", "product", "quotient", "difference", "round", "log"}
)
"""Functions that take a list; inside their brackets a comma separates."""
CONSTANTS: Mapping[str, Fraction] = MappingProxyType({"pi": PI, "e": E, "tau": 2 * PI})
