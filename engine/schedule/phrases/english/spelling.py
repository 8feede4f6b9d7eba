"""Puts the words of a phrase into the spelling the readers know: chat spellings, "5 p m", "noonish", slips of the pen.

A word is only ever corrected to one of a few long words of time, and never where it is a word of its own.
"""

from typing import Final

from engine.schedule.phrases.english.words import MONTHS, ONES, TENS, UNITS, WEEKDAY_PLURALS, WEEKDAYS, word

_RESPELLED: Final = {
    "2moro": "tomorrow", "2morrow": "tomorrow", "2mrw": "tomorrow", "2mro": "tomorrow", "tomoz": "tomorrow",
    "tomo": "tomorrow", "tom": "tomorrow", "tmw": "tomorrow", "tmrw": "tomorrow", "tmr": "tomorrow",
    "tmrrw": "tomorrow", "tomoro": "tomorrow", "tomorro": "tomorrow", "tommorow": "tomorrow", "tommorrow": "tomorrow",
    "morrow": "tomorrow", "2day": "today", "2nite": "tonight", "2night": "tonight", "tonite": "tonight",
    "nite": "night", "nites": "nights", "morn": "morning", "arvo": "afternoon", "arvos": "afternoons",
    "evry": "every", "evrey": "every", "ev'ry": "every", "evryday": "everyday", "b4": "before", "l8r": "later",
    "nxt": "next", "wkend": "weekend", "wknd": "weekend", "wkday": "weekday", "wkdays": "weekdays", "minit": "minute",
    "minits": "minutes", "mintue": "minute", "hous": "hours", "weks": "weeks", "wk": "week", "wks": "weeks",
    "abt": "about",
    "approx": "about", "approximately": "about", "roundabout": "about", "circa": "about", "roughly": "about",
    "oclock": "o'clock", "wensday": "wednesday", "wendsday": "wednesday", "nitely": "nightly", "xmas": "christmas",
}  # fmt: skip
_JOINED: Final = {
    ("a", "m"): "am", ("p", "m"): "pm", ("to", "morrow"): "tomorrow", ("to", "night"): "tonight",
    ("week", "end"): "weekend", ("week", "day"): "weekday", ("week", "days"): "weekdays", ("round", "about"): "about",
    ("after", "noon"): "afternoon",
}  # fmt: skip
# What may be misspelled: long enough that hardly another word is one letter away.
_CORRECTABLE: Final = tuple(
    sorted({
        *(name for name in (*WEEKDAYS, *WEEKDAY_PLURALS, *MONTHS, *UNITS) if len(name) >= 5),
        "tomorrow", "tonight", "every", "morning", "mornings", "afternoon", "evening", "midnight",
        "weekday", "weekdays", "weekend", "fortnight",
    })
)  # fmt: skip
_OTHER_WORDS: Final = frozenset(
    """
    evenings afternoons weekends fortnights midnights sundae sundaes sundry thuds match marsh minuet minuets minuted
    houris mouth mouths moths weeds weeps yearn yeahs emery evert mourning moaning mooning
    """.split()
)
"""Words one letter away from a word of time that mean something else, or another time."""
_LONGEST_PHRASE: Final = 40
_ALMOST: Final = frozenset({"ish", "odd"})
_CLOCK_NAMES: Final = frozenset({"noon", "midday", "midnight", "lunch", "lunchtime", "teatime"})
_NUMBER_WORDS: Final = frozenset({*ONES, *TENS})


def respell(tokens: list[str]) -> list[str]:
    """Return the tokens as the readers know them."""
    joined = _join(tokens)
    spelled: list[str] = []
    for here in joined:
        before = spelled[-1] if spelled else ""
        if here == "eve" and before not in {"christmas", "year's", "years", "year"}:
            here = "evening"
        if here == "p" and _is_hour(before):
            here = "pm"
        stem = here.removesuffix("ish")
        if stem != here and (stem in _NUMBER_WORDS or stem in _CLOCK_NAMES):
            here = stem
        if here in _ALMOST and (_is_hour(before) or before in _CLOCK_NAMES or before in {"o'clock", "am", "pm"}):
            continue
        if len(here) >= 5 and here.isalpha() and len(joined) <= _LONGEST_PHRASE:
            here = corrected(here)
        spelled.append(_RESPELLED.get(here, here))
    return spelled


def corrected(here: str) -> str:
    """Return the one word of time that this is a slip away from, else the word itself."""
    if here in _OTHER_WORDS or here in _CORRECTABLE or here in _RESPELLED:
        return here
    close = [known for known in _CORRECTABLE if abs(len(known) - len(here)) <= 1 and _is_slip(here, known)]
    stems = {known.removesuffix("s") for known in close}
    return close[0] if len(stems) == 1 else here


def _join(tokens: list[str]) -> list[str]:
    """Put "p m" and "to morrow" together."""
    joined: list[str] = []
    at = 0
    while at < len(tokens):
        both = _JOINED.get((tokens[at], word(tokens, at + 1)))
        joined.append(both or tokens[at])
        at += 2 if both else 1
    return joined


def _is_hour(here: str) -> bool:
    return here[:1].isdigit() or here in _NUMBER_WORDS


def _is_slip(said: str, known: str) -> bool:
    """Say whether one letter more, less, other or two swapped make the difference; the first letter is right."""
    if said[:1] != known[:1]:
        return False
    start = 0
    while start < min(len(said), len(known)) and said[start] == known[start]:
        start += 1
    rest, known_rest = said[start:], known[start:]
    return (
        rest[1:] == known_rest
        or rest == known_rest[1:]
        or rest[1:] == known_rest[1:]
        or (rest[:2] == known_rest[:2][::-1] and rest[2:] == known_rest[2:])
    )
