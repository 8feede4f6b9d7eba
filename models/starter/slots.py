"""Fills the slots of a phrase with things people say: tasks, names, sums, units, apps, rare words.

Values are drawn either from common words or from rare ones (syllables, codes, vocabulary pieces), because
the starter must copy words that it never saw.
"""

import re
import string
from collections.abc import Sequence
from random import Random
from typing import Literal

from models.starter import moments, words

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
_VOWELS = ["a", "e", "i", "o", "u", "ai", "ea", "ee", "oo", "ou", "au", "y", "io", "ei", "ie", "ö", "á"]
_CODAS = [
    "",
    "",
    "",
    *["n", "r", "s", "t", "l", "m", "k", "x", "d", "g", "p", "nd", "st", "ng", "rk", "lt", "ck", "sh"],
]
_ACCENTS = "éàüñçößåøéèêłžşčőýíúőęřőćğıøæ"
_UNITS: Sequence[Sequence[str]] = tuple(
    tuple(line.split("|"))
    for line in (
        "km|miles|meters|feet|inches|cm|yards|mm|kilometers|centimeters|foot|metres|kilometres|mile|m|ft|in|light years|nautical miles",
        "kg|pounds|lbs|ounces|grams|stone|oz|g|kilograms|tons|tonnes|kilos|lb|mg",
        "celsius|fahrenheit|C|F|kelvin|degrees celsius|degrees fahrenheit|°C|°F|Celsius|Fahrenheit|degrees C|degrees F",
        "liters|gallons|cups|ml|pints|tablespoons|fl oz|teaspoons|litres|l|tbsp|tsp|quarts|fluid ounces|millilitres|cl",
        "seconds|minutes|hours|days|weeks|years|months|milliseconds|ms",
        "mb|gb|kb|tb|bytes|MB|GB|TB|KB|bits|megabytes|gigabytes|MiB|GiB",
        "mph|km/h|knots|m/s|kph|kmh|miles per hour|kilometers per hour",
        "acres|hectares|square feet|square meters|square km|square miles|m²|sq ft",
        "joules|calories|kWh|kcal|kJ|watt hours",
        "psi|bar|pascals|atm|kPa",
        "degrees|radians",
    )
)
_TAILS = [
    "for {n}",
    "with {n}",
    "to {n}",
    "from {n}",
    "about {o}",
    "before {o}",
    "and {v} {o}",
    "at the office",
    "at home",
    "at the store",
    "near the station",
    "for the party",
    "for the trip",
    "on the way home",
    "and {o}",
    "for {r}",
    "about {r}",
    "from {r}",
    "at {r}",
    "in the kitchen",
    "for my {w}",
    "to the {w}",
    "with the {w}",
    "{r}",
    "{n}",
]
_TOPICS = [
    "best pizza near me",
    "cheap flights to {c}",
    "how to tie a tie",
    "python list comprehension",
    "{n} age",
    "news about {o}",
    "who won the match",
    "{o} reviews",
    "recipes with {g}",
    "symptoms of flu",
    "{c} tourist attractions",
    "used cars in {c}",
    "history of {c}",
    "how tall is {n}",
    "price of {o}",
    "train times to {c}",
    "songs by {n}",
    "movies with {n}",
    "how to fix a {w}",
    "{r}",
    "{r} {r}",
    "what is {r}",
    "{r} vs {r}",
    "{r} download",
    "{n} {r}",
    "sourdough starters",
    "how to clean {o}",
    "opening hours of {r}",
    "{c} hotels",
    "{g} recipe",
    "{w} {w}",
    "{w} {w} {w}",
    "how long to boil {g}",
    "best {o} under {d}",
    "{o} near {c}",
    "when does {r} open",
    "cats",
    "the {w} of {r}",
    "who is {n}",
    "flights from {c} to {c}",
    "{r} care sheet",
    "is {w} good for {w}",
    "how many {w}s in a {w}",
    "what does {r} mean",
    "why do {w}s {w}",
    "{n} and {n}",
    "{r} lyrics",
    "{r} release date",
    "{w} for sale",
]


class Slots:
    """Draws slot values; every draw comes from the generator that was handed in."""

    def __init__(self, rng: Random, *, pieces: Sequence[str] = (), mode: Mode = "mixed") -> None:
        self._rng = rng
        self._pieces = pieces
        self._mode = mode

    def fill(self, kinds: Sequence[str]) -> dict[str, str]:
        """Return one value for each slot kind; units of one phrase belong together."""
        values: dict[str, str] = {}
        if "to_unit" in kinds:
            group = self._rng.choice(_UNITS)
            values["from_unit"], values["to_unit"] = self._rng.sample(group, 2)
            values["value"] = self.amount()
        for kind in kinds:
            if kind not in values:
                values[kind] = str(getattr(self, kind)()).strip()
        return values

    def is_rare(self, chance: float = 0.4) -> bool:
        """Tell whether the next value shall be made of rare words."""
        return {"mixed": self._rng.random() < chance, "common": False, "rare": True}[self._mode]

    # words

    def syllables(self, count: int = 0) -> str:
        """Return an invented word."""
        rng = self._rng
        return "".join(
            rng.choice(_ONSETS) + rng.choice(_VOWELS) + rng.choice(_CODAS)
            for _ in range(count or rng.choice((1, 2, 2, 3, 4)))
        )

    def code(self) -> str:
        """Return a code, number, address or another token that nobody could guess."""
        rng = self._rng
        letters, digits = string.ascii_uppercase, string.digits
        return rng.choice(
            (
                lambda: (
                    rng.choice(letters)
                    + rng.choice(("", "-", rng.choice(letters)))
                    + str(rng.randint(1, 9999))
                ),
                lambda: "".join(rng.choice(digits) for _ in range(rng.randint(2, 7))),
                lambda: "".join(rng.choice(letters + digits) for _ in range(rng.randint(3, 8))),
                lambda: "".join(
                    rng.choice(string.ascii_lowercase + digits) for _ in range(rng.randint(3, 9))
                ),
                lambda: f"{self.syllables(2)}@{self.syllables(2)}.{rng.choice(('com', 'org', 'io', 'net'))}",
                lambda: f"{rng.choice('£$€')}{rng.randint(1, 999)}{rng.choice(('', '.50', '.99'))}",
                lambda: f"#{rng.randint(1, 999)}",
                lambda: f"{self.syllables(1)}{rng.choice('_+/.-&')}{self.syllables(1)}",
                lambda: f"+{rng.randint(1, 99)} {rng.randint(100, 9999)} {rng.randint(1000, 99999)}",
                lambda: f"{rng.randint(1, 99)}{rng.choice('%x')}",
            )
        )()

    def rare_word(self) -> str:
        """Return a word that training will hardly ever show again."""
        rng, kind = self._rng, self._rng.random()
        if kind < 0.30:
            return rng.choice(words.EVERYDAY)
        if kind < 0.48:
            return self.syllables()
        if kind < 0.60:
            return self.syllables().capitalize()
        if kind < 0.68:
            return self.code()
        if kind < 0.73:
            return "".join(rng.choice(string.ascii_lowercase) for _ in range(rng.randint(2, 7)))
        if kind < 0.77:
            return "".join(rng.choice(_ACCENTS + string.ascii_lowercase) for _ in range(rng.randint(3, 7)))
        if kind < 0.80:
            return (
                rng.choice(words.EVERYDAY)
                + rng.choice(("-", "'s", "s", "/", "ing", "ed", "."))
                + rng.choice(("", rng.choice(words.EVERYDAY)))
            )
        if kind < 0.82:
            return rng.choice(words.EVERYDAY).upper()
        if self._pieces:
            return "".join(rng.choice(self._pieces) for _ in range(rng.choice((1, 1, 2, 2, 3))))
        return self.syllables(2)

    def rare(self, count: int = 0) -> str:
        """Return a few rare words."""
        return " ".join(
            self.rare_word() for _ in range(count or self._rng.choices((1, 2, 3, 4, 5), (4, 5, 3, 2, 1))[0])
        ).strip(".")

    def r(self) -> str:
        """Return one or two rare words, for the inside of a phrase."""
        return self.rare(self._rng.randint(1, 2))

    def w(self) -> str:
        """Return an everyday word."""
        return self._rng.choice(words.EVERYDAY)

    def v(self) -> str:
        """Return a verb that takes an object."""
        return self._rng.choice(words.DEEDS)

    def o(self) -> str:
        """Return a thing with or without its article."""
        return self._rng.choice(("the ", "the ", "my ", "", "", "a ", "some ")) + self._rng.choice(
            words.THINGS
        )

    def g(self) -> str:
        """Return a grocery."""
        return self._rng.choice(words.GROCERIES)

    def n(self) -> str:
        """Return a person."""
        kind = self._rng.random()
        if kind < 0.45:
            return self._rng.choice(words.NAMES)
        if kind < 0.75:
            return self._rng.choice(words.RELATIONS)
        return self.syllables().capitalize()

    def c(self) -> str:
        """Return a place."""
        return self.place()

    def d(self) -> str:
        """Return a price or plain number."""
        return self._rng.choice(("$", "£", "€", "")) + str(self._rng.randint(1, 900))

    def inner(self, pattern: str) -> str:
        """Fill the one-letter slots of a pattern."""
        return re.sub(r"\{(\w)\}", lambda found: str(getattr(self, found[1])()), pattern)

    # what is to be done or kept

    def task(self) -> str:
        """Return a deed: "call mum", "water the plants for Zoe"."""
        rng = self._rng
        if self.is_rare():
            text = self.rare()
            text = f"{rng.choice(words.DEEDS)} {text}" if rng.random() < 0.6 else text
        elif rng.random() < 0.2:
            text = rng.choice(words.LONE_DEEDS)
        elif rng.random() < 0.35:
            text = f"{rng.choice(('call', 'call', 'text', 'email', 'ring', 'phone', 'visit', 'meet', 'thank', 'message', 'ask', 'see'))} {self.n()}"
        else:
            text = f"{self.v()} {self.o()}"
        if rng.random() < 0.3:
            text += " " + self.inner(rng.choice(_TAILS))
        if rng.random() < 0.03:
            text += f" about the {moments.clock(rng)} {rng.choice(('meeting', 'call', 'flight', 'train', 'class', 'appointment'))}"
        return misspell(rng, text) if rng.random() < 0.08 else text

    def clause(self) -> str:
        """Return something that holds: "the oven is on", "I have a call with Priya"."""
        rng = self._rng
        if self.is_rare(0.25):
            return f"{rng.choice(('the', 'my', 'our', 'I have', 'there is', 'we need'))} {self.rare()}"
        return self.inner(
            rng.choice(
                (
                    "the {w} is {w}",
                    "I have a {w} with {n}",
                    "I have {o}",
                    "{n} is coming",
                    "it's {n}'s birthday",
                    "the {w} needs {w}",
                    "I need to {v} {o}",
                    "{n} is waiting for {o}",
                    "there's {g} in the oven",
                    "the {w} {w} starts",
                    "I promised {n} {o}",
                    "we have a {w}",
                    "it is bin day",
                    "I have a meeting",
                    "I have a call with {n}",
                    "the shop closes",
                    "I have to {v} {o}",
                    "{n} needs {o}",
                    "my {w} ends",
                )
            )
        )

    def topic(self) -> str:
        """Return what a reminder, note or task is about, without an article."""
        rng = self._rng
        if self.is_rare():
            return self.rare(rng.choice((1, 1, 2, 2, 3)))
        kind = rng.random()
        if kind < 0.4:
            return rng.choice(words.THINGS)
        if kind < 0.55:
            return re.sub("^(the|my) ", "", self.n())
        if kind < 0.7:
            return rng.choice(words.ATTRIBUTES)
        return self.inner(
            rng.choice(
                (
                    "{w}",
                    "{w} {w}",
                    "{g}",
                    "call with {n}",
                    "meeting with {n}",
                    "{w} for {n}",
                    "{n}'s {w}",
                    "{g} and {g}",
                    "trip to {c}",
                )
            )
        )

    def matter(self) -> str:
        """Return what a reminder is about, article and all: "the rent", "my call with Priya"."""
        return self._rng.choice(("the ", "the ", "my ", "", "", "a ")) + self.topic()

    def thing(self) -> str:
        """Return a list item or a few of them."""
        rng = self._rng
        if self.is_rare():
            return self.rare(rng.choice((1, 1, 2, 2, 3)))
        item = self.g() if rng.random() < 0.7 else rng.choice((self.o(), self.w(), f"{self.w()} {self.w()}"))
        kind = rng.random()
        if kind < 0.12:
            item = f"{moments.number(rng, 1, 12)} {rng.choice(('kg of ', 'bags of ', 'cans of ', 'bottles of ', 'packs of ', '', '', 'g of ', 'boxes of '))}{item}"
        elif kind < 0.17:
            item = f"{rng.choice(('a bottle of', 'a pack of', 'some', 'a dozen', 'half a kilo of', 'a loaf of', 'more', 'a few'))} {item}"
        elif kind < 0.30:
            item = f"{item} and {self.g()}"
        elif kind < 0.36:
            item = f"{item}, {self.g()} and {self.g()}"
        return misspell(rng, item) if rng.random() < 0.06 else item

    def attribute(self) -> str:
        """Return something known about a person: "sister's name", "wifi password"."""
        return self.rare(self._rng.randint(1, 2)) if self.is_rare(0.3) else self._rng.choice(words.ATTRIBUTES)

    def mine(self) -> str:
        """Return something of one's own as a question names it: "my sister's name", "Anna's birthday"."""
        if self._rng.random() < 0.8:
            return f"my {self.attribute()}"
        return f"{self.n()}'s {self.attribute()}"

    def fact(self) -> str:
        """Return a statement worth remembering."""
        rng = self._rng
        value = rng.choice(
            (
                self.n,
                lambda: self.rare(rng.randint(1, 3)),
                self.code,
                lambda: str(rng.randint(10, 99999)),
                self.w,
                lambda: moments.date(rng),
                lambda: rng.choice(
                    (
                        "blue",
                        "green",
                        "red",
                        "orange",
                        "purple",
                        "O negative",
                        "size 42",
                        "peanuts",
                        "shellfish",
                        "blue cheese",
                    )
                ),
            )
        )()
        if rng.random() < 0.5:
            return f"{self.mine()} is {value}" if rng.random() < 0.8 else f"the {self.attribute()} is {value}"
        return self.inner(
            rng.choice(
                (
                    "I like {o}",
                    "I don't like {g}",
                    "I prefer {g} to {g}",
                    "I hate {g}",
                    "I love {o}",
                    "I am allergic to {g}",
                    "I'm allergic to {g}",
                    "I live in {c}",
                    "I work at {r}",
                    "I parked on level {d}",
                    "I parked in row {r}",
                    "I parked the car in {r}",
                    "{n} likes {g}",
                    "{n} hates {o}",
                    "{n} is allergic to {g}",
                    "{n} lives in {c}",
                    "{n}'s birthday is on the 5th of May",
                    "I take my coffee black",
                    "I was born in {c}",
                    "I'm a {w}",
                    "I am {r}",
                    "the spare key is under the {w}",
                    "{o} is in the {w}",
                    "I moved to {c}",
                    "I lent {o} to {n}",
                    "{n} is my {w}",
                    "we met in {c}",
                    "my {w} is called {n}",
                    "I have two {w}s",
                    "the {w} is at {r}",
                    "{r} is {r}",
                    "I play the {w}",
                    "I'm vegetarian",
                    "I don't eat {g}",
                    "our {w} is {r}",
                    "my {w} starts at {d}",
                    "the bins go out on Friday",
                    "I wear size {d}",
                )
            )
        )

    def memo(self) -> str:
        """Return the text of a note: a fact, a deed or loose words."""
        kind = self._rng.random()
        if kind < 0.35:
            return self.fact()
        if kind < 0.6:
            return self.task()
        if kind < 0.8:
            return self.inner(
                self._rng.choice(
                    (
                        "{w} {w}, {w} and {w}",
                        "ideas for {o}",
                        "{n} said {r} {w} {w}",
                        "{w} {d}",
                        "{r} {r} {r}",
                        "{g}, {g} and {g}",
                        "{o} for {n}",
                        "the {w} code is {d}",
                        "{n} called about {o}",
                        "{w} at {c}",
                        "{n} owes me {d}",
                        "read {r} by {n}",
                        "{r}: {r}",
                        "{w} = {d}",
                    )
                )
            )
        return self.rare()

    # names of things outside

    def list_name(self) -> str:
        """Return the name of a list, without the word "list"."""
        return self.rare(1) if self.is_rare(0.3) else self._rng.choice(words.LISTS)

    def label(self) -> str:
        """Return what a timer is for."""
        return self.rare(self._rng.choice((1, 1, 2))) if self.is_rare(0.3) else self._rng.choice(words.LABELS)

    def place(self) -> str:
        """Return a city or country."""
        rng = self._rng
        if self.is_rare(0.35):
            return self.syllables(rng.randint(2, 3)).capitalize() + rng.choice(
                ("", "", " " + self.syllables(1).capitalize())
            )
        return rng.choice(words.PLACES)

    def app(self) -> str:
        """Return the name of an application."""
        rng = self._rng
        if self.is_rare(0.4):
            return rng.choice(
                (
                    self.rare(1),
                    self.syllables(2).capitalize(),
                    self.syllables(2).capitalize() + " " + self.syllables(1).capitalize(),
                )
            )
        return rng.choice(words.APPS)

    def url(self) -> str:
        """Return a web address, with or without its scheme."""
        rng = self._rng
        names = (
            "example",
            "wikipedia",
            "github",
            "openstreetmap",
            "youtube",
            "bbc",
            "gutenberg",
            "archive",
            "reddit",
            "news",
            self.syllables(2),
        )
        host = rng.choice(
            (
                rng.choice(names),
                self.syllables(),
                rng.choice(words.EVERYDAY),
                f"{rng.choice(words.EVERYDAY)}-{self.syllables(1)}",
            )
        )
        ends = (
            "com",
            "com",
            "org",
            "net",
            "io",
            "de",
            "co.uk",
            "dev",
            "fr",
            "info",
            "eu",
            "app",
            "edu",
            "gov",
            "tv",
            "me",
            "ca",
            "jp",
        )
        address = f"{rng.choice(('', '', '', 'www.', 'mail.', 'docs.', 'en.'))}{host}.{rng.choice(ends)}"
        path = rng.choice(
            (
                "",
                "",
                "",
                "",
                f"/{self.w()}",
                f"/{self.w()}/{self.syllables(1)}",
                f"/{self.w()}.html",
                f"/?q={self.w()}",
                "/",
            )
        )
        scheme = rng.choice(("", "", "", "https://", "http://"))
        return rng.choice((f"{scheme}{address}{path}",) * 9 + (f"localhost:{rng.randint(1000, 9999)}",))

    def query(self) -> str:
        """Return what to look for on the web."""
        return self.rare() if self.is_rare(0.3) else self.inner(self._rng.choice(_TOPICS))

    def language(self) -> str:
        """Return a language."""
        return self._rng.choice(
            (
                "French",
                "Spanish",
                "German",
                "Japanese",
                "Italian",
                "Russian",
                "Chinese",
                "Polish",
                "Dutch",
                "Korean",
                "Arabic",
                "Hindi",
                "Latin",
                "Portuguese",
                "Basque",
                "Irish",
                "Welsh",
                "Turkish",
                "Greek",
                "Swahili",
                "Finnish",
                "Ukrainian",
                "Czech",
                "Vietnamese",
                "English",
            )
        )

    # numbers and moments

    def amount(self) -> str:
        """Return a quantity to convert."""
        rng = self._rng
        return rng.choice(
            (
                str(rng.randint(1, 20)),
                str(rng.randint(1, 300)),
                str(rng.randint(100, 99999)),
                f"{rng.randint(0, 99)}.{rng.randint(0, 99)}",
                str(rng.randint(1, 9) * 100),
                f"{rng.randint(1, 9)},{rng.randint(0, 999):03d}",
                moments.number(rng),
                f"{rng.randint(1, 9)}.5",
                f"-{rng.randint(1, 40)}",
            )
        )

    def operand(self) -> str:
        """Return a number in a sum."""
        rng = self._rng
        return rng.choice(
            (
                str(rng.randint(0, 99)),
                str(rng.randint(0, 999)),
                str(rng.randint(1, 20)),
                f"{rng.randint(0, 99)}.{rng.randint(0, 99)}",
                str(rng.randint(1000, 99999)),
                str(rng.randint(1, 12)),
                f"{rng.randint(1, 99)},{rng.randint(0, 999):03d}",
            )
        )

    def expression(self) -> str:
        """Return a sum in signs or words."""
        rng, x = self._rng, self.operand
        gap = rng.choice(("", " ", " "))
        sign = gap + rng.choice("+-*/x×÷+-*/") + gap
        spelled, say = (
            moments.SMALL_NUMBERS,
            rng.choice(
                (
                    "plus",
                    "minus",
                    "times",
                    "divided by",
                    "multiplied by",
                    "over",
                    "to the power of",
                    "less",
                    "mod",
                )
            ),
        )
        money = rng.choice(("", "", "$", "£", "€"))
        return rng.choice(
            (
                lambda: f"{x()}{sign}{x()}",
                lambda: f"{x()}{sign}{x()}",
                lambda: f"{x()}{sign}{x()}{gap}{rng.choice('+-*/')}{gap}{x()}",
                lambda: f"({x()}{sign}{x()}){gap}{rng.choice('+-*/')}{gap}{x()}",
                lambda: f"{x()}{sign}({x()}{sign}{x()})",
                lambda: f"{x()} {say} {x()}",
                lambda: f"{x()} {say} {x()}",
                lambda: f"{x()} plus {x()} {say} {x()}",
                lambda: f"{rng.randint(1, 100)}% of {money}{x()}",
                lambda: (
                    f"{rng.randint(1, 100)}{rng.choice(('% of', ' percent of', ' per cent of', ' % of'))} {money}{x()}"
                ),
                lambda: f"{rng.randint(1, 99)}.5% of {x()}",
                lambda: f"the square root of {x()}",
                lambda: f"square root of {x()}",
                lambda: f"sqrt({x()})",
                lambda: f"{x()}{gap}^{gap}{rng.randint(2, 5)}",
                lambda: f"{rng.randint(2, 20)}**{rng.randint(2, 9)}",
                lambda: f"{x()} {rng.choice(('squared', 'cubed', 'doubled', 'halved'))}",
                lambda: f"{rng.choice(spelled)} {say} {rng.choice(spelled)}",
                lambda: (
                    f"{rng.choice(('half', 'a third', 'a quarter', 'two thirds', 'double', 'twice'))} of {x()}"
                ),
                lambda: f"{money}{x()} {rng.choice(('split', 'divided'))} by {rng.randint(2, 12)}",
                lambda: f"{x()} {rng.choice(('plus', 'minus'))} {rng.randint(1, 50)}%",
                lambda: f"a {rng.randint(5, 25)}% tip on {money}{x()}",
                lambda: (
                    f"{rng.choice(('sin', 'cos', 'tan', 'log', 'ln'))}({rng.choice(('pi', str(rng.randint(0, 90)), 'pi/2'))})"
                ),
                lambda: f"{rng.randint(3, 12)}!",
            )
        )()

    def duration(self) -> str:
        """Return how long a timer runs."""
        return moments.duration(self._rng, long=False)

    def delay(self) -> str:
        """Return by how much a reminder is put off."""
        return moments.duration(self._rng)

    def until(self) -> str:
        """Return until when a reminder is put off, after the word "until"."""
        return moments.bare_moment(self._rng)

    def when(self) -> str:
        """Return a moment with its preposition."""
        return moments.moment(self._rng)

    def bare_when(self) -> str:
        """Return a moment without a preposition."""
        return moments.bare_moment(self._rng)

    def every(self) -> str:
        """Return a repetition."""
        return moments.repetition(self._rng)

    def day(self) -> str:
        """Return a day as weather questions name it."""
        rng = self._rng
        return rng.choice(
            (
                "today",
                "tomorrow",
                "tonight",
                "this weekend",
                "now",
                "this afternoon",
                "on " + moments.day(rng),
                moments.day(rng),
                "next week",
                "later",
            )
        )

    def weekday(self) -> str:
        """Return a day of the week."""
        return moments.day(self._rng)

    def level(self) -> str:
        """Return a loudness as a number."""
        rng = self._rng
        return rng.choice(
            (
                str(rng.randint(0, 100)),
                f"{rng.randint(0, 100)}%",
                f"{rng.randint(0, 20) * 5} percent",
                rng.choice(
                    (
                        "max",
                        "maximum",
                        "half",
                        "full",
                        "minimum",
                        "zero",
                        "fifty percent",
                        "the max",
                        "medium",
                    )
                ),
            )
        )


def misspell(rng: Random, text: str) -> str:
    """Return the text with one slip of the keyboard."""
    spot = rng.randrange(len(text))
    before, here, after = text[:spot], text[spot], text[spot + 1 :]
    slipped = rng.choice(
        (
            before + after,
            before + here + here + after,
            before + after[:1] + here + after[1:],
            before + rng.choice(string.ascii_lowercase) + after,
        )
    ).strip()
    return re.sub(" +", " ", slipped) or text
