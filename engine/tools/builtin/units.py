"""The tool `convert_units`: everyday names in, pint underneath, a sentence out."""

import asyncio
import math
import re
import threading
from dataclasses import dataclass
from fractions import Fraction
from functools import cached_property
from typing import Annotated, Any

from pydantic import Field

from engine.core.errors import nearest
from engine.core.tools import Recogniser, RetryWithCorrection, Risk, ToolContext, ToolFailed, ToolResult
from engine.tools.builtin.arithmetic import NoAnswer, Unreadable, work_out_amount
from engine.tools.builtin.spoken_numbers import NUMBER_WORDS, show_number
from engine.tools.builtin.unit_names import CURRENCIES, KINDS, UnitName, unit_names
from engine.tools.builtin.unit_wording import (
    READ_AS,
    meant_beside,
    regroup,
    spelled_to_digits,
    tidy_unit,
    tidy_value,
    without_substance,
)
from engine.tools.toolset import Arguments, Tool

MAX_LENGTH = 60

_SMALLER = {"foot": "inch", "pound": "ounce", "stone": "pound", "hour": "minute", "m": "cm"}

_TALL = (3, 9)
"""Feet between which a length is told in feet and inches too."""

_PLAIN_WORD = re.compile(r"[A-Za-zµμΩ]+(?:_[A-Za-z]+)*")
_POWER = (
    (re.compile(r"^(?:square|sq\.?|squared)[ -]?(.+)$"), 2),
    (re.compile(r"^(?:cubic|cu\.?|cubed)[ -]?(.+)$"), 3),
    (re.compile(r"^(.+?)(?:²| squared|\^2|(?<=[a-z])2)$"), 2),
    (re.compile(r"^(.+?)(?:³| cubed|\^3|(?<=[a-z])3)$"), 3),
)
_POWERED = re.compile(r"[0-9²³^]|square|sq|cu")
_PER = re.compile(r"^(.+?)(?:\s*/\s*| per | an? (?=second|minute|hour|day))(.+)$")
_VALUE_AND_UNIT = re.compile(r"(?P<value>[-+]?[0-9][0-9.,]*(?: [0-9]+/[0-9]+)?)\s*(?P<unit>[^0-9\s+-][^0-9+-]*)?")
_TIMES = re.compile(r"^([A-Za-z]+)[ ·*-]([A-Za-z ]+)$")
_MIXED = re.compile(r"^([0-9]+) +([0-9]+/[0-9]+)$")


_LETTERS = re.compile(r"[^\W\d_]+")
_BESIDE_NUMBER = frozenset("a an and about around couple exactly minus negative of one pair point roughly".split())


_BESIDE_VALUE = re.compile(r"^(?:and|of)\b|\b(?:in|and|to|of|please|degrees?|deg|°)$", re.IGNORECASE)
_BESIDE_UNIT = re.compile(
    r"^(?:(?:how|what|whats|is|are|does|do|there|convert|and|or|to|of|per|from|as|into|be|please|many|much|an?|the|s|me)$"
    r"|(?:in|and|of|per|to) )| (?:in|and|of|per|to|an?|please)$",
    re.IGNORECASE,
)
"""What stands around a unit, never in one; `in` by itself is an inch."""


class ConvertArguments(Arguments):
    """A value and two units."""

    value: str
    from_unit: str
    to_unit: Annotated[str, Field(description="as in km")]


@dataclass(frozen=True, slots=True)
class _Unit:
    """A unit that was understood."""

    name: str
    """As the person wrote it."""
    measure: Any
    """Pint's quantity of one of it; None for temperatures, which have a scale instead."""
    scale: str
    """Pint's name of a temperature scale, else empty."""
    one: str
    many: str
    pint: str
    """What pint calls it."""

    def shown(self, number: str) -> str:
        """Return the number with the unit behind it."""
        return f"{number} {self.one if number in ('1', '-1') else self.many}"


class UnitConverter:
    """Converts between units; pint is loaded at the first use, which takes a third of a second."""

    def __init__(self) -> None:
        self._lock = threading.Lock()

    def convert(self, value: str, from_unit: str, to_unit: str) -> ToolResult:
        """Return the conversion as a sentence; raises ToolFailed or RetryWithCorrection."""
        for name in (value, from_unit, to_unit):
            if len(name) > MAX_LENGTH:
                raise RetryWithCorrection(f"“{name[:20]}…” is too long for a number or a unit.")
        _refuse_currencies(value, from_unit, to_unit)
        if tidy_unit(from_unit) == tidy_unit(to_unit):
            raise ToolFailed(f"Both units are {to_unit}. Into which one shall I convert it?")
        with self._lock:
            amount, source, shown = self._read(*regroup(tidy_value(value), tidy_unit(from_unit)))
            parts = [self.unit(part) for part in re.split(r" and |\s*&\s*", tidy_unit(to_unit))[:3]]
            source, parts = self._agree(source, parts)
            number, exact = show_number(amount)
            shown = shown or source.shown(number if exact else show_measure(float(amount)))
            try:
                results = _spread(amount, source, parts)
            except OverflowError as error:
                raise ToolFailed(f"I can't convert {value} {from_unit}: the number is too large.") from error
            if results is None:
                raise self._incompatible(source, parts[0])
        if not all(math.isfinite(result) for result in results):
            raise ToolFailed(f"I can't convert {value} {from_unit}: the number is too large.")
        answer = " ".join(part.shown(show_measure(number)) for part, number in zip(parts, results, strict=True))
        return ToolResult(
            text=f"{shown} = {answer}{self._in_feet(parts, results)}{_read_as(source, *parts)}",
            data={"value": float(amount), "from": source.name, "results": results, "to": [part.name for part in parts]},
        )

    def unit(self, text: str) -> _Unit:
        """Return the unit a person calls by that name; raises RetryWithCorrection."""
        name = tidy_unit(text)
        if not name:
            raise RetryWithCorrection("A unit is missing; name both, such as miles and km.")
        known = self._known(name)
        if known is not None:
            if known.pint in ("degC", "degF", "kelvin"):
                return _Unit(name, None, known.pint, known.one, known.many, known.pint)
            return _Unit(name, self._registry.parse_expression(known.pint), "", known.one, known.many, known.pint)
        measure = self._parse(name)
        if measure is None:
            if (of_something := without_substance(name)) and self._known(of_something):
                return self.unit(of_something)
            near = nearest(name.lower(), self._names)
            hint = f"did you mean “{near}”?" if near else "use a common name such as km, pounds or litres."
            raise RetryWithCorrection(f"I don't know the unit “{name}”; {hint}")
        return _Unit(name, measure, "", name, name, name)

    def is_value(self, text: str) -> bool:
        """Say whether this is how much: a number, or a measure in two units such as `5 feet 11`."""
        value = tidy_value(text)
        if _BESIDE_VALUE.search(text):
            return False
        if _plain_number(value) is not None:
            return True
        pieces = list(_VALUE_AND_UNIT.finditer(spelled_to_digits(value)))
        units = [(piece["unit"] or "").replace(" and ", " ").strip(" ,") for piece in pieces]
        return len(pieces) > 1 and all(map(self._known, units[:-1])) and bool(not units[-1] or self._known(units[-1]))

    def may_be_of_a_value(self, word: str) -> bool:
        """Say whether a word may be part of how much something is."""
        return all(
            part in NUMBER_WORDS or part in _BESIDE_NUMBER or self._known(part)
            for part in _LETTERS.findall(word.lower())
        )

    def is_unit(self, text: str) -> bool:
        """Say whether this is a unit. Any single word may be one, as the many rare ones are only known to pint."""
        if _BESIDE_UNIT.search(text):
            return False
        return all(self._is_unit(part) for part in re.split(r" and |\s*&\s*", tidy_unit(text)))

    def _is_unit(self, name: str) -> bool:
        if self._known(name) is not None or _PLAIN_WORD.fullmatch(name):
            return True
        if match := _PER.match(name):
            return self._is_unit(match[1]) and self._is_unit(match[2])
        if (match := _TIMES.match(name)) and self._known(match[1]) and self._known(match[2]):
            return True
        found = next((match for pattern, _ in _POWER if (match := pattern.match(name.lower()))), None)
        return found is not None and not _POWERED.search(found[1]) and self._is_unit(found[1])

    def _agree(self, source: _Unit, parts: list[_Unit]) -> tuple[_Unit, list[_Unit]]:
        """Choose what an ambiguous name means by the other one: `oz` beside `ml` are fluid ounces."""
        if len(parts) > 1 or (
            bool(source.scale) == bool(parts[0].scale) and (source.scale or _same_kind(source, parts[0]))
        ):
            return source, parts
        target = parts[0]
        if meant := meant_beside(source.pint, source.name, target.scale or self._kind(target)):
            return self.unit(meant), parts
        if meant := meant_beside(target.pint, target.name, source.scale or self._kind(source)):
            return source, [self.unit(meant)]
        return source, parts

    def _in_feet(self, parts: list[_Unit], results: list[float]) -> str:
        """Return the same in feet and inches where it may well be how tall somebody is."""
        if len(parts) > 1 or parts[0].pint != "foot" or not _TALL[0] < results[0] < _TALL[1] or results[0] % 1 == 0:
            return ""
        feet, inches = _spread(Fraction(results[0]), parts[0], [parts[0], self.unit("inch")]) or (0, 0)
        return f" ({show_measure(feet)} ft {show_measure(round(inches, 1))} in)"

    def _read(self, value: str, from_unit: str) -> tuple[Fraction, _Unit, str]:
        """Return amount, unit and, where a value holds its own units (`5 feet 11 inches`), how to show them."""
        number = _plain_number(value)
        if number is None:
            value = spelled_to_digits(value)
        pieces = list(_VALUE_AND_UNIT.finditer(value)) if number is None else []
        units = [self.unit(piece["unit"].replace(" and ", " ").strip(" ,")) for piece in pieces if piece["unit"]]
        if len(units) == 1 and len(pieces) == 2:
            # 5'11 and 6 ft 2: the smaller unit goes without saying
            smaller = _SMALLER.get(units[0].one)
            units += [self.unit(smaller)] if smaller else []
        if not units or len(units) != len(pieces):
            unit, number = self.unit(from_unit), _number(value)
            return number, unit, ""
        total = _number(pieces[0]["value"])
        for piece, unit in zip(pieces[1:], units[1:], strict=True):
            if not _same_kind(unit, units[0]):
                raise RetryWithCorrection(f"“{value}” mixes units of different kinds; give one value and one unit.")
            total += _number(piece["value"]) * Fraction(_ratio(unit, units[0])).limit_denominator(10**9)
        return total, units[0], " ".join(value.split()) if len(pieces) > 1 else ""

    @cached_property
    def _registry(self) -> Any:
        import pint  # here, because it takes 200 ms and many never convert anything

        registry: Any = pint.UnitRegistry()
        return registry

    @cached_property
    def _names(self) -> dict[str, UnitName]:
        exact = unit_names()
        return {name.lower(): unit for name, unit in reversed(exact.items())} | exact

    def _known(self, name: str) -> UnitName | None:
        return self._names.get(name) or self._names.get(name.lower())

    def _parse(self, name: str) -> Any:
        """Return one of a unit made of others, such as `square feet` or `grams per litre`; None if unknown."""
        if (known := self._known(name)) is not None:
            return None if known.pint in ("degC", "degF") else self._registry.parse_expression(known.pint)
        lower = name.lower()
        if match := _PER.match(name):
            above, below = self._parse(match[1]), self._parse(match[2])
            return None if above is None or below is None else above / below
        for pattern, power in _POWER:
            match = pattern.match(lower)
            if match and not _POWERED.search(match[1]) and (inner := self._parse(match[1])) is not None:
                return inner**power
        if match := _TIMES.match(name):
            first, second = self._parse(match[1]), self._parse(match[2])
            return None if first is None or second is None else first * second
        if _PLAIN_WORD.fullmatch(name) and len(name) > 1:
            for spelling in (name, lower):
                if candidates := self._registry.parse_unit_name(spelling):
                    prefix, base, _ = candidates[0]
                    quantity = self._registry.Quantity(1, prefix + base)
                    return quantity if quantity.dimensionality != {"[temperature]": 1} else None
        return None

    def _incompatible(self, source: _Unit, target: _Unit) -> ToolFailed:
        kinds = self._kind(source), self._kind(target)
        more = " How much it is depends on what you measure." if {"volume", "mass"} == set(kinds) else ""
        return ToolFailed(
            f"I can't convert {source.many} to {target.many}: {source.many} {_measures(source)} {kinds[0]}, "
            f"{target.many} {_measures(target)} {kinds[1]}.{more}"
        )

    def _kind(self, unit: _Unit) -> str:
        for kind, example in KINDS.items():
            if kind == "temperature" and unit.scale:
                return kind
            if unit.measure is not None and _root(unit.measure) == _root(self._registry.Quantity(1, example)):
                return kind
        return "something else"


def units_tool() -> Tool:
    """Return the tool `convert_units`."""
    converter = UnitConverter()
    unit = Recogniser(knows=_may_be_of_a_unit, accepts=converter.is_unit, most_words=5)

    async def run(arguments: ConvertArguments, context: ToolContext) -> ToolResult:  # noqa: ARG001 - the tool signature
        return await asyncio.to_thread(converter.convert, arguments.value, arguments.from_unit, arguments.to_unit)

    return Tool(
        name="convert_units",
        description="Convert between units.",
        arguments=ConvertArguments,
        risk=Risk.READ,
        run=run,
        recognisers={
            "value": Recogniser(knows=converter.may_be_of_a_value, accepts=converter.is_value, most_words=8),
            "from_unit": unit,
            "to_unit": unit,
        },
    )


def _may_be_of_a_unit(word: str) -> bool:
    return not word.isdigit()


def _read_as(*units: _Unit) -> str:
    """Return what a name was taken for where its case says little, such as `mb`."""
    notes: dict[str, list[str]] = {}
    for unit in units:
        if unit.name in READ_AS:
            notes.setdefault(READ_AS[unit.name], []).append(unit.name)
    said = "; ".join(f"{' and '.join(dict.fromkeys(names))} read as {what}" for what, names in notes.items())
    return f" ({said})" if said else ""


def show_measure(number: float) -> str:
    """Return a measure as people write it: two decimals, more where it is small."""
    if number and abs(number) < 1:
        return show_number(Fraction(f"{number:.4g}"))[0]
    if abs(number) >= 1e15:
        return show_number(Fraction(f"{number:.6g}"), digits=6)[0]
    return show_number(Fraction(f"{number:.2f}"))[0]


def _spread(amount: Fraction, source: _Unit, parts: list[_Unit]) -> list[float] | None:
    """Return the amount in the first unit, what remains of it in the next; None where the kinds differ."""
    if source.scale or parts[0].scale:
        if not (source.scale and parts[0].scale) or len(parts) > 1:
            return None
        return [_temperature(amount, source, parts[0])]
    if len(parts) == 1 and _reciprocal(source, parts[0]):
        if amount == 0:
            raise ToolFailed(f"{source.shown('0')} can't be told in {parts[0].many}.")
        return [1 / (float(amount) * float((source.measure * parts[0].measure).to_root_units().magnitude))]
    if not all(_same_kind(source, part) for part in parts):
        return None
    total = float(amount) * _ratio(source, parts[-1])
    results: list[float] = []
    left = round(total, 2) if len(parts) > 1 else total  # so that 71.999 inches are 6 feet, not 5 feet 12 inches
    for part in parts[:-1]:
        size = _ratio(part, parts[-1])
        results.append(float(math.trunc(left / size + math.copysign(1e-9, left))))
        left -= results[-1] * size
    return [*results, left]


def _ratio(unit: _Unit, other: _Unit) -> float:
    """Return how many of the other unit one of this is."""
    return float((unit.measure / other.measure).to_root_units().magnitude)


def _temperature(amount: Fraction, source: _Unit, target: _Unit) -> float:
    to_kelvin = {
        "kelvin": amount,
        "degC": amount + Fraction("273.15"),
        "degF": (amount + Fraction("459.67")) * Fraction(5, 9),
    }
    kelvin = to_kelvin[source.scale]
    if kelvin < 0:
        raise ToolFailed(f"{source.shown(show_number(amount)[0])} is colder than absolute zero, -273.15 °C.")
    from_kelvin = {
        "kelvin": kelvin,
        "degC": kelvin - Fraction("273.15"),
        "degF": kelvin * Fraction(9, 5) - Fraction("459.67"),
    }
    return float(from_kelvin[target.scale])


def _root(measure: Any) -> Any:
    return measure.to_root_units().units


def _same_kind(left: _Unit, right: _Unit) -> bool:
    return left.measure is not None and right.measure is not None and bool(_root(left.measure) == _root(right.measure))


def _reciprocal(left: _Unit, right: _Unit) -> bool:
    return bool(_root(left.measure) == _root(1 / right.measure)) and "[length]" in left.measure.dimensionality


def _measures(unit: _Unit) -> str:
    return "measure" if unit.one != unit.many else "measures"


def _plain_number(text: str) -> Fraction | None:
    mixed = _MIXED.match(text.strip())
    try:
        amount = work_out_amount(f"{mixed[1]} + {mixed[2]}" if mixed else text)
    except (Unreadable, NoAnswer):
        return None
    return None if amount.percent or amount.money else amount.number


def _number(text: str) -> Fraction:
    value = _plain_number(text)
    if value is None:
        raise RetryWithCorrection(f"“{text}” is not a number I can read; write it with digits, such as 3.5.")
    return value


def _refuse_currencies(value: str, from_unit: str, to_unit: str) -> None:
    units = {from_unit.strip().lower(), to_unit.strip().lower()}
    money = units & CURRENCIES
    if money and units <= CURRENCIES | {"pound", "pounds", "crown", "crowns"}:
        raise ToolFailed(
            "Exchange rates change all the time and I can't look them up offline. "
            f"Ask me to search the web for “{value} {from_unit} in {to_unit}”."
        )
