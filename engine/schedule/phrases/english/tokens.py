"""Cuts a phrase into lower-case tokens and refuses whatever English time phrases are not written with."""

import re
from typing import Final

from engine.schedule.phrases.english.spelling import respell
from engine.schedule.phrases.english.words import MONTHS, ONES, TENS, WEEKDAYS

# Nobody needs more to say a time, and no amount of text can then take long.
MAX_LENGTH: Final = 200

_PLAIN: Final = str.maketrans({
    "’": "'", "‘": "'", "`": "'", "“": '"', "”": '"', "–": "-", "—": "-", "\u00a0": " ", "\u202f": " ",
    "\u2009": " ",
    "½": " 1/2", "¼": " 1/4", "¾": " 3/4", "\t": " ", "\n": " ", "\r": " ", "&": " and ", "@": " at ",
    "~": " about ",
})  # fmt: skip

_TOKEN: Final = re.compile(
    r"""
      \d{4}-\d{1,2}-\d{1,2}(?!\d)                        # 2027-03-14
    | \d{4}/\d{1,2}/\d{1,2}(?!\d)                        # 2027/03/14
    | \d{1,2}-\d{1,2}-\d{4}(?!\d)                        # 14-3-2027
    | \d{1,2}/\d{1,2}(?:/(?:\d{4}|\d{2}))?(?![\d/])      # 14/3, 3/14/2027, and the half in 1 1/2
    | \d{1,2}\.(?:0?[1-9]|1[0-2])\.(?:\d{4}|\d{2})?(?!\d)  # 14.3. and 14.3.2027
    | \d{1,2}:\d{2}(?::\d{2})?(?![\d:])                  # 9:30
    | \d+\.\d+(?![\d.])                                  # 9.30, 1.5
    | \d+e\d+(?![\da-z])                                 # 1e9
    | (?:2(?:moro|morrow|morow|mrw|mro|day|nite|night)|b4|l8r)(?![\da-z])
    | \d+
    | [ap]\.\s?m\b\.?                                    # a.m.
    | [a-z]+(?:'[a-z]+)*'?
    | (?P<ignored>[.!?;"]+(?!\S)|(?<!\S)")               # punctuation between words, not within them
    | \S
    """,
    re.ASCII | re.VERBOSE,
)


def tokenize(phrase: str) -> list[str] | None:
    """Return the tokens of a phrase, None when it is too long or not written in Latin letters."""
    if len(phrase) > MAX_LENGTH:
        return None
    plain = phrase.translate(_PLAIN)
    if not plain.isascii() or not plain.isprintable():
        return None
    tokens = [_spell(found[0]) for found in _TOKEN.finditer(plain.lower()) if not found["ignored"]]
    return respell(_without_hyphens(tokens))


def _spell(here: str) -> str:
    if here in {"oclock", "o'clock'"}:
        return "o'clock"
    if here[0] in "ap" and here[1:2] == ".":
        return here[0] + "m"
    return here.removesuffix("'") if here[0].isalpha() else here


def _without_hyphens(tokens: list[str]) -> list[str]:
    """Join "twenty-five" and "half-past", keep the hyphen where it may mean a range."""
    kept: list[str] = []
    for at, here in enumerate(tokens):
        before = kept[-1] if kept else ""
        after = tokens[at + 1] if at + 1 < len(tokens) else ""
        if here != "-":
            kept.append(here)
        elif before in WEEKDAYS and after in WEEKDAYS:
            kept.append("to")
        elif not before or not after[:1].isalpha() or _may_be_range(before, after):
            kept.append(here)
    return kept


def _may_be_range(before: str, after: str) -> bool:
    if before in MONTHS and after in MONTHS:
        return True
    numbers = (
        before in ONES or before in TENS or before.isdigit(),
        after in ONES or after in TENS or after.isdigit(),
    )
    return all(numbers) and before not in TENS and (after.isdigit() or ONES.get(after, 60) <= 12)
