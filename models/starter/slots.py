"""Fills the slots of a phrase with things people say, from the patterns and word lists beside it.

Values are drawn either from common words or from rare ones (syllables, codes, vocabulary pieces), because
the starter must copy words that it never saw.
"""

import re
import string
from collections.abc import Callable, Mapping, Sequence
from random import Random
from typing import Literal

from models.starter import words
from models.starter.moments import MOMENTS
from models.starter.phrases import expand
from models.starter.things import THINGS

Mode = Literal["mixed", "common", "rare"]

_ONSETS = [
    "b",
    "c",
    "d",
    "f",
    "g",
    "h",
    "j",
    "k",
    "l",
    "m",
    "n",
    "p",
    "qu",
    "r",
    "s",
    "t",
    "v",
    "w",
    "x",
    "y",
    "z",
    "br",
    "bl",
    "ch",
    "cr",
    "dr",
    "fl",
    "fr",
    "gl",
    "gr",
    "kl",
    "kr",
    "pl",
    "pr",
    "sch",
    "sh",
    "sl",
    "st",
    "str",
    "th",
    "tr",
    "tw",
    "zw",
]
_VOWELS = [
    "a",
    "e",
    "i",
    "o",
    "u",
    "a",
    "e",
    "i",
    "o",
    "ai",
    "ea",
    "ee",
    "oo",
    "ou",
    "au",
    "y",
    "io",
    "ei",
    "ie",
    "ö",
    "á",
]
_CODAS = [
    "",
    "",
    "",
    *["n", "r", "s", "t", "l", "m", "k", "x", "d", "g", "p", "nd", "st", "ng", "rk", "lt", "ck", "sh"],
]
_ACCENTS = "éàüñçößåøéèêłžşčőýíúőęřőćğıøæ"
_SLOT = re.compile(r"\{(?:(\d+)-(\d+)|(\w+))\}")
UNITS: Mapping[str, Sequence[Sequence[str]]] = {
    kind: tuple(tuple(unit.split("|")) for unit in line.split(";"))
    for kind, line in {
        "length": (
            "km|km|kilometers|kilometres|kms|kilometre;miles|miles|mile|mi;meters|metres|m|metre;feet|feet|foot|ft;"
            "inches|inch|in;cm|cm|centimeters|centimetres|cms;yards|yds|yard;mm|millimeters|millimetres;"
            "nautical miles"
        ),
        "weight": (
            "kg|kg|kilos|kilograms|kgs|kilogrammes|kilo;pounds|lbs|lb|pounds;ounces|oz;grams|g|gram|grammes;stone|st;"
            "tons|tonnes|metric tons;mg|milligrams"
        ),
        "temperature": (
            "celsius|C|degrees celsius|°C|Celsius|degrees C|centigrade|c;"
            "fahrenheit|F|degrees fahrenheit|°F|Fahrenheit|degrees F|f;kelvin|K|Kelvin"
        ),
        "volume": (
            "liters|litres|l|L|litre;gallons|gal|US gallons|imperial gallons;cups|cups|cup;"
            "ml|ml|millilitres|milliliters|mls;"
            "pints|pints|pt;tablespoons|tbsp|tbsps;fl oz|fluid ounces;teaspoons|tsp|tsps;quarts|qt;cl|centilitres;"
            "cubic metres|cubic feet"
        ),
        "duration": (
            "seconds|secs|s;minutes|minutes|mins|min;hours|hours|hrs|h;days|days;weeks|weeks;years|years;months;"
            "milliseconds|ms;decades;centuries;fortnights"
        ),
        "data": (
            "mb|MB|megabytes|megs;gb|GB|gigabytes|gigs;kb|KB|kilobytes;tb|TB|terabytes;bytes;bits;MiB|mebibytes;"
            "GiB|gibibytes;petabytes|PB"
        ),
        "speed": (
            "mph|miles per hour|miles an hour;km/h|kph|kmh|kilometers per hour|kilometres an hour;knots|kn;"
            "m/s|meters per second|metres per second;feet per second"
        ),
        "area": (
            "acres|acres|acre;hectares|ha|hectares;square feet|sq ft|square foot;square meters|m²|square metres|sqm;"
            "square km|square kilometres|km²;square miles;square yards|square inches"
        ),
        "energy": "joules|J;calories|kcal|kilocalories;kWh|kilowatt hours;kJ|kilojoules;watt hours|Wh;BTU",
        "distance": "light years|light-years;km|kilometres|kilometers;miles|miles;astronomical units|AU;parsecs",
        "power": "horsepower|hp;kW|kilowatts;watts|W",
        "pressure": "psi;bar|bars;pascals|Pa;atm|atmospheres;kPa|kilopascals;mmHg;hPa|mbar",
        "angle": "degrees;radians",
    }.items()
}
"""The units of each kind of measure; the forms of one unit stand together."""
_EVERYDAY_MEASURES: Mapping[str, float] = {
    "length": 5,
    "weight": 5,
    "volume": 4,
    "temperature": 3,
    "duration": 2,
    "speed": 2,
    "data": 1.5,
    "area": 1,
}
"""How often a measure is talked of; one that is not here counts as 0.4."""
_MEASURE_WEIGHTS = tuple(_EVERYDAY_MEASURES.get(kind, 0.4) for kind in UNITS)
_LISTED: Mapping[str, Sequence[str]] = {
    "name": words.NAMES,
    "relation": words.RELATIONS,
    "known_place": words.PLACES,
    "known_app": words.APPS,
    "deed": words.DEEDS,
    "lone_deed": words.LONE_DEEDS,
    "object_name": words.THINGS,
    "grocery": words.GROCERIES,
    "known_label": words.LABELS,
    "known_list": words.LISTS,
    "known_attribute": words.ATTRIBUTES,
    "word": words.EVERYDAY,
}
_RARE_CHANCE: Mapping[str, tuple[float, str, str]] = {
    "task": (0.2, "rare_task", "common_task"),
    "clause": (0.2, "rare_clause", "common_clause"),
    "topic": (0.2, "rare_topic", "common_topic"),
    "thing": (0.2, "rare_topic", "common_thing"),
    "attribute": (0.2, "words", "known_attribute"),
    "list_name": (0.2, "rare_word", "known_list"),
    "label": (0.2, "words", "known_label"),
    "place": (0.25, "rare_place", "known_place"),
    "app": (0.3, "rare_app", "known_app"),
    "query": (0.25, "rare", "common_query"),
}
"""Slots that are rare at times: the chance, and the pattern for either case."""
_MISSPELLED = {"task": 0.07, "thing": 0.05, "memo": 0.05, "query": 0.04}
SHORT_FORMS = {
    "n": "person",
    "o": "object",
    "r": "words",
    "w": "word",
    "c": "place",
    "g": "grocery",
    "v": "deed",
    "d": "price",
}
"""Slots of one letter for the many phrases that only need words; each place in a phrase draws its own."""


class Slots:
    """Draws slot values; every draw comes from the generator that was handed in."""

    def __init__(self, rng: Random, *, pieces: Sequence[str] = (), mode: Mode = "mixed") -> None:
        self._rng = rng
        self._pieces = pieces
        self._mode = mode
        self.converted: tuple[str, ...] = ()
        """The units of the conversion that is being followed up; a lone target unit is of their measure."""
        self._makers: Mapping[str, Callable[[], str]] = {
            "invented": self.syllables,
            "invented_name": lambda: self.syllables().capitalize(),
            "rare_word": self.rare_word,
            "rare": lambda: self.rare(rng.choices((1, 2, 3, 4, 5), (4, 5, 3, 2, 1))[0]),
            "capital": lambda: self.rare_word().capitalize(),
            "upper": lambda: rng.choice(string.ascii_uppercase),
            "scramble": self._scramble,
            "mash": self._mash,
            "known_person": lambda: re.sub("^(the|my) ", "", self.draw("person")),
            "sentence": self._sentence,
        }

    def fill(self, kinds: Sequence[str]) -> dict[str, str]:
        """Return one value for each slot kind; units of one phrase belong together."""
        values: dict[str, str] = {}
        for kind in kinds:
            measure = kind.removeprefix("to_")
            if measure != kind:
                named = f"from_{measure}"
                drawn = self._measure(following=named not in kinds) if measure == "unit" else measure
                source, target = self._rng.sample(UNITS[drawn], 2)
                if named not in kinds:
                    target = self._rng.choice(_others(UNITS[drawn], self.converted))
                values[named], values[kind] = self._rng.choice(source), self._rng.choice(target)
                values["value"] = self.draw("value_temperature" if drawn == "temperature" else "amount")
        for kind in kinds:
            if kind not in values:
                values[kind] = self.draw(kind)
        return values

    def draw(self, kind: str) -> str:
        """Return one value of a kind."""
        kind = SHORT_FORMS.get(kind, kind)
        spelled_wrong = self._rng.random() < _MISSPELLED.get(kind, 0.0)
        if kind in _RARE_CHANCE:
            chance, rare, common = _RARE_CHANCE[kind]
            kind = rare if self._is_rare(chance) else common
        if kind in _LISTED:
            value = self._rng.choice(_LISTED[kind])
        elif kind in self._makers:
            value = self._makers[kind]()
        else:
            value = self.inner(expand(self._rng.choice(MOMENTS.get(kind) or THINGS[kind]), self._rng))
        value = value.strip()
        return misspell(self._rng, value) if spelled_wrong else value

    def inner(self, expanded: str) -> str:
        """Fill the slots of an expanded pattern and turn its ⟨⟩ into parentheses."""
        filled = _SLOT.sub(
            lambda found: self._number(found[1], found[2]) if found[1] else self._inside(found[3]), expanded
        )
        return filled.replace("⟨", "(").replace("⟩", ")")

    def _inside(self, kind: str) -> str:
        """Draw a value that stands in a pattern; a sign mostly has spaces around it."""
        value = self.draw(kind)
        return f" {value} " if kind == "sign" and self._rng.random() < 0.6 else value

    def _measure(self, *, following: bool) -> str:
        """Draw a kind of measure, or take that of the conversion before."""
        known = [kind for unit in self.converted if following and (kind := _measure_of(unit))]
        return known[0] if known else self._rng.choices(tuple(UNITS), _MEASURE_WEIGHTS)[0]

    def syllables(self, count: int = 0) -> str:
        """Return an invented word."""
        rng = self._rng
        return "".join(
            rng.choice(_ONSETS) + rng.choice(_VOWELS) + rng.choice(_CODAS)
            for _ in range(count or rng.choice((1, 2, 2, 3)))
        )

    def rare_word(self) -> str:
        """Return a word that training will hardly ever show again."""
        rng, kind = self._rng, self._rng.random()
        if kind < 0.34:
            return rng.choice(words.EVERYDAY)
        if kind < 0.50:
            return self.syllables()
        if kind < 0.60:
            return self.syllables().capitalize()
        if kind < 0.68:
            return self.draw("code")
        if kind < 0.71:
            return "".join(rng.choice(string.ascii_lowercase) for _ in range(rng.randint(2, 6)))
        if kind < 0.74:
            return "".join(rng.choice(_ACCENTS + string.ascii_lowercase) for _ in range(rng.randint(3, 6)))
        if kind < 0.78:
            joint = rng.choice(("-", "'s", "s", "/", "ing", "ed", "-"))
            return rng.choice(words.EVERYDAY) + joint + (rng.choice(words.EVERYDAY) if joint in "-/" else "")
        if kind < 0.80:
            return rng.choice(words.EVERYDAY).upper()
        if kind < 0.86:
            return rng.choice(words.NAMES)
        if self._pieces:
            return "".join(rng.choice(self._pieces) for _ in range(rng.choice((1, 1, 2, 2, 3))))
        return self.syllables(2)

    def rare(self, count: int) -> str:
        """Return a number of rare words."""
        return " ".join(self.rare_word() for _ in range(count))

    def _is_rare(self, chance: float) -> bool:
        drawn = self._rng.random() < chance
        return {"mixed": drawn, "common": False, "rare": True}[self._mode]

    def _number(self, low: str, high: str) -> str:
        value = str(self._rng.randint(int(low), int(high)))
        return value.zfill(len(low)) if low.startswith("0") and len(low) > 1 else value

    def _scramble(self) -> str:
        letters = self._rng.choice((string.ascii_lowercase, string.ascii_uppercase))
        return "".join(self._rng.choice(letters + string.digits) for _ in range(self._rng.randint(3, 8)))

    def _mash(self) -> str:
        """Return what a cat on the keyboard writes: groups of digits and letters, never a sum."""
        rng = self._rng
        letters = rng.choice((string.digits, string.digits + "ert", string.ascii_lowercase + string.digits))
        groups = ["".join(rng.choice(letters) for _ in range(rng.randint(3, 8))) for _ in range(rng.randint(1, 3))]
        return " ".join((*groups, self._scramble(), str(rng.randint(100, 9999999))))

    def _sentence(self) -> str:
        rng = self._rng
        chosen = [self.draw("word") if rng.random() < 0.75 else self.rare_word() for _ in range(rng.randint(3, 10))]
        marked = [word + rng.choices(("", ",", ";", ":", " -", " &"), (30, 3, 1, 1, 1, 1))[0] for word in chosen]
        if rng.random() < 0.15:
            spot = rng.randrange(len(marked))
            frame = rng.choice(("“{}”", '"{}"', "({})", "'{}'", "[{}]", "«{}»", "*{}*"))
            marked[spot] = frame.format(chosen[spot])
        return " ".join(marked).strip(",;:-& ").capitalize() + rng.choice((".", ".", ".", "!", "?", "…"))


def _same_unit(unit: str, form: str) -> bool:
    """Whether both name one unit, whatever their case; long names may differ in the plural."""
    unit, form = unit.lower(), form.lower()
    return unit == form or (len(unit) > 2 and unit.removesuffix("s") == form.removesuffix("s"))


def _measure_of(unit: str) -> str:
    """Return the kind of measure a unit belongs to, or an empty text."""
    return next(
        (kind for kind, units in UNITS.items() for forms in units if any(_same_unit(unit, form) for form in forms)), ""
    )


def _others(units: Sequence[Sequence[str]], used: Sequence[str]) -> Sequence[Sequence[str]]:
    """Return the units that are not among the used ones; all of them if nothing is left."""
    left = [forms for forms in units if not any(_same_unit(unit, form) for unit in used for form in forms)]
    return left or units


def misspell(rng: Random, text: str) -> str:
    """Return the text with one slip of the keyboard."""
    spot = rng.randrange(len(text))
    before, here, after = text[:spot], text[spot], text[spot + 1 :]
    slips = (
        before + after,
        before + here + here + after,
        before + after[:1] + here + after[1:],
        before + rng.choice(string.ascii_lowercase) + after,
    )
    return re.sub(" +", " ", rng.choice(slips).strip()) or text
